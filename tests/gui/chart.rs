//! The chart through time: as lines, and stacked by a facet; of all hosts and of one.

use crate::support::{named, says, sized};

#[test]
fn the_chart_is_stacked_by_what_is_chosen() {
    let mut harness = sized("europe-2022", [1600.0, 1400.0]);
    assert!(says(&harness, "Promised · ") && !says(&harness, "Present, assigned · "), "changes and levels stand apart");
    for (switch, layer) in [
        ("Chart: Sender", "United States · about"),
        ("Chart: Command", "National command · about"),
        ("Chart: Stage", "Arrived · at least"),
        ("Chart: Numbers", "Promised · "),
    ] {
        named(&harness, switch).click();
        harness.run();
        assert!(says(&harness, layer), "{switch}: {layer}");
    }
    named(&harness, "Level").click();
    harness.run();
    assert!(says(&harness, "Present, assigned · 1"), "levels by scope");
    assert!(!says(&harness, "Promised · "));
}
