use laydown::session::Steps;
use std::mem::replace;

#[test]
fn steps_go_back_and_forth_and_dragging_is_one_step() {
    let mut steps = Steps::default();
    let mut now = 1;
    for n in 1..4 {
        steps.go_on("Day".into(), n);
        now = n + 1;
    }
    steps.record("Measure".into(), now);
    assert_eq!(steps.undo_name(), Some("Measure"));
    steps.undo(|then| replace(&mut now, then));
    steps.undo(|then| replace(&mut now, then));
    assert_eq!((now, steps.undo_name()), (1, None));
    steps.redo(|then| replace(&mut now, then));
    assert_eq!((now, steps.redo_name()), (4, Some("Measure")));
    steps.go_on("Day".into(), now);
    assert_eq!(steps.redo_name(), None, "a new step forgets the undone ones");
    steps.undo(|then| replace(&mut now, then));
    assert_eq!((now, steps.undo_name()), (4, Some("Day")), "and does not join what was made again");
}

#[test]
fn a_sealed_step_is_joined_no_more() {
    let mut steps = Steps::default();
    steps.go_on("Day".into(), 1);
    steps.seal();
    steps.go_on("Day".into(), 2);
    steps.go_on("Day".into(), 3);
    let mut now = 4;
    steps.undo(|then| replace(&mut now, then));
    assert_eq!((now, steps.undo_name()), (2, Some("Day")));
}
