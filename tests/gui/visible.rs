//! What hides in a text of a stranger is seen in the window, by eyes and by screen readers.

#[path = "../support/hostile.rs"]
mod hostile;

use crate::support::with_strange_letters;
use egui::Shape;
use egui_kittest::{Harness, kittest::NodeT};
use hostile::{NASTY, steers};
use laydown::gui::App;
use laydown::model::RecordRef;
use laydown::session::{Command, Dialog, FindingsView, Place, open_dataset};

fn texts(shape: &Shape, into: &mut Vec<String>) {
    match shape {
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| texts(shape, into)),
        Shape::Text(text) => into.push(text.galley.text().to_owned()),
        _ => {}
    }
}

/// The texts of a frame: painted, and told to screen readers.
fn seen(harness: &Harness<'_, App>) -> Vec<String> {
    let mut all = Vec::new();
    harness.output().shapes.iter().for_each(|clipped| texts(&clipped.shape, &mut all));
    let nodes = harness.root().children_recursive().collect::<Vec<_>>();
    for node in nodes {
        let node = node.accesskit_node();
        all.extend(node.label());
        all.extend(node.value());
    }
    all
}

#[test]
fn what_hides_is_shown_in_every_panel() {
    let folder = tempfile::tempdir().unwrap();
    hostile::write(folder.path(), NASTY);
    let document = open_dataset(Place::Path(folder.path().to_owned())).unwrap();
    let data = document.dataset();
    let of = |n: usize, make: fn(u32) -> RecordRef| (0..n as u32).map(make);
    let records = of(data.strengths.len(), RecordRef::Strength)
        .chain(of(data.movements.len(), RecordRef::Movement))
        .chain(of(data.stages.len(), RecordRef::Stage))
        .chain(of(data.events.len(), RecordRef::Event));
    let records: Vec<RecordRef> = records.collect();
    assert!(records.len() > 8 && !document.problems.is_empty());
    let mut harness = with_strange_letters(document, [1600.0, 1200.0]);
    let mut shown = 0;
    let mut look = |harness: &Harness<'_, App>| {
        for text in seen(harness) {
            assert!(!steers(&text), "{text:?}");
            shown += usize::from(text.contains(r"\u{1b}[2K"));
        }
    };
    look(&harness);
    let all = Dialog::Records { title: NASTY.into(), records };
    for dialog in
        [Some(all), Some(Dialog::Problems), Some(Dialog::Files), Some(Dialog::Findings(FindingsView::default())), None]
    {
        harness.state_mut().command(Command::Show(dialog));
        harness.run();
        look(&harness);
    }
    assert!(shown > 10, "{shown}");
}
