//! The table of records: opened by its key, sorted, linked with the map both ways, and copied.

use crate::support::{named, says, sized, window};
use egui::{Key, Modifiers};
use egui_kittest::{
    Harness, Node,
    kittest::{NodeT, Queryable},
};
use laydown::{
    gui::App,
    model::Code,
    posture::Facet,
    session::{ChooseCommand, Command, Dialog, Selection, TableColumn},
};

/// The window with the table open.
fn table(sample: &str) -> Harness<'static, App> {
    let mut harness = window(sample);
    harness.key_press(Key::B);
    harness.run();
    harness
}

/// The names of the rows that are seen, from the top.
fn rows(harness: &Harness<'_, App>) -> Vec<String> {
    let mut rows: Vec<(f32, String)> = harness
        .root()
        .children_recursive()
        .filter_map(|node: Node<'_>| {
            let name = node.accesskit_node().label().filter(|name| name.starts_with("Row "))?;
            Some((node.rect().top(), name))
        })
        .collect();
    rows.sort_by(|a, b| a.0.total_cmp(&b.0));
    rows.into_iter().map(|(_, name)| name).collect()
}

fn press(harness: &mut Harness<'_, App>, key: Key) {
    harness.key_press(key);
    harness.run();
}

#[test]
fn its_key_opens_it_and_rows_say_what_they_are() {
    let mut harness = window("article-2022-02-13");
    assert!(!says(&harness, "Copy as TSV"));
    press(&mut harness, Key::B);
    assert!(says(&harness, "records"));
    let seen = rows(&harness);
    assert_eq!(seen.len(), 7, "{seen:?}");
    assert_eq!(seen[2], "Row 3: United States, Poland, 1,700 announced 2 February 2022");
    assert!(seen[6].starts_with("Row 7: Event: call, US defense secretary speaks"), "{seen:?}");
    press(&mut harness, Key::B);
    assert!(rows(&harness).is_empty());
}

#[test]
fn headers_sort_by_one_and_with_shift_by_several() {
    let mut harness = table("article-2022-02-13");
    named(&harness, "People").click();
    harness.run();
    assert!(says(&harness, "People, sorted ascending"));
    named(&harness, "People, sorted ascending").click();
    harness.run();
    let most = rows(&harness);
    assert!(most[0].contains("3,000") && most[1].contains("3,000"), "{most:?}");
    named(&harness, "Host").click_modifiers(Modifiers::SHIFT);
    harness.run();
    assert!(
        says(&harness, "People, sorted descending, number 1") && says(&harness, "Host, sorted ascending, number 2")
    );
    let by_both = rows(&harness);
    assert!(by_both[0].contains("allied countries") && by_both[1].contains("Poland"), "{by_both:?}");
    named(&harness, "Host, sorted ascending, number 2").click_modifiers(Modifiers::SHIFT);
    harness.run();
    let turned = rows(&harness);
    assert!(turned[0].contains("Poland") && turned[1].contains("allied countries"), "{turned:?}");
    assert!(turned[6].contains("Event"), "what has no number comes last: {turned:?}");
}

#[test]
fn a_row_selects_its_country_and_a_selection_elsewhere_marks_and_shows_its_rows() {
    let mut harness = table("europe-2022");
    harness.get_by_label_contains("Row 2: ").click();
    harness.run();
    let host = harness.state().state().choices.host();
    assert!(host.is_some());
    assert_eq!(
        harness.get_by_label_contains("Row 2: ").accesskit_node().toggled(),
        Some(egui::accesskit::Toggled::True)
    );
    let romania = Code::new("ROU");
    assert!(!rows(&harness).iter().any(|row| row.contains("Romania")));
    harness.state_mut().command(Command::Choose(ChooseCommand::Select(Some(Selection::Host(romania)))));
    harness.run();
    assert!(rows(&harness).iter().any(|row| row.contains("Romania")), "{:?}", rows(&harness));
    named(&harness, "Romania only").click();
    harness.run();
    let only = rows(&harness);
    assert!(only.iter().all(|row| row.contains("Romania") || row.contains("Event")), "{only:?}");
}

#[test]
fn keys_move_the_current_row_and_enter_opens_its_record() {
    let mut harness = table("europe-2022");
    named(&harness, "Rows of the table").focus();
    harness.run();
    for (key, expected) in
        [(Key::ArrowDown, 1), (Key::ArrowDown, 2), (Key::ArrowUp, 1), (Key::End, 302), (Key::Home, 1)]
    {
        press(&mut harness, key);
        let row = format!("Row {expected}: ");
        let row = harness.get_by_label_contains(&row);
        assert_eq!(row.accesskit_node().toggled(), Some(egui::accesskit::Toggled::True), "{key:?}");
    }
    press(&mut harness, Key::PageDown);
    press(&mut harness, Key::PageDown);
    assert!(!rows(&harness)[0].starts_with("Row 1: "), "{:?}", rows(&harness));
    press(&mut harness, Key::Enter);
    assert!(matches!(harness.state().state().transient.dialog, Some(Dialog::Records { .. })));
    press(&mut harness, Key::Escape);
    assert!(named(&harness, "Rows of the table").is_focused(), "the keys go on where they were");
}

#[test]
fn filters_switches_and_columns_change_what_is_listed() {
    let mut harness = table("europe-2022");
    assert!(says(&harness, "302 records"));
    named(&harness, "Used on this day").click();
    harness.run();
    assert!(!says(&harness, "302 records"));
    named(&harness, "All matching records").click();
    harness.state_mut().command(Command::Choose(ChooseCommand::Toggle(Facet::Sender(Code::new("GBR")))));
    harness.run();
    assert!(rows(&harness).iter().all(|row| row.contains("United Kingdom") || row.contains("Event")));
    assert!(
        !says(&harness, "Component, ")
            && !harness.state().state().options.table.columns.contains(&TableColumn::named("unit").unwrap())
    );
    named(&harness, "Columns").click();
    harness.run();
    named(&harness, "Unit or event").click_accesskit();
    harness.run();
    assert!(harness.state().state().options.table.columns.contains(&TableColumn::named("unit").unwrap()));
}

#[test]
fn the_rows_are_copied_as_they_are_shown() {
    let mut harness = table("article-2022-02-13");
    named(&harness, "Copy as TSV").click();
    harness.step();
    let copied = harness.output().platform_output.commands.iter().find_map(|command| match command {
        egui::OutputCommand::CopyText(text) => Some(text.clone()),
        _ => None,
    });
    let copied = copied.expect("text on the clipboard");
    assert!(copied.starts_with("Day\tKind\tSender\tHost\t"), "{copied}");
    harness.run();
    assert!(says(&harness, "rows copied"));
}

#[test]
fn its_controls_stay_in_small_windows_and_tab_comes_to_its_rows() {
    for size in [[900.0, 600.0], [1280.0, 720.0], [2560.0, 1440.0]] {
        let mut harness = sized("europe-2022", size);
        press(&mut harness, Key::B);
        let screen = egui::Rect::from_min_size(egui::Pos2::ZERO, size.into());
        for name in ["All matching records", "Selected only", "Columns", "Copy as TSV", "Close table", "Host"] {
            assert!(screen.contains_rect(named(&harness, name).rect()), "{name} at {size:?}");
        }
        assert!(rows(&harness).len() >= 3, "{size:?}");
        let map = harness.get_by_label_contains("Map: ").rect();
        assert!(map.height() > 0.2 * size[1], "{size:?}: {map:?}");
    }
    let mut harness = table("article-2022-02-13");
    named(&harness, "Close table").focus();
    harness.run();
    let focused = |harness: &Harness<'_, App>| named(harness, "Rows of the table").is_focused();
    for _ in 0..30 {
        if focused(&harness) {
            return;
        }
        press(&mut harness, Key::Tab);
    }
    panic!("Tab did not reach the rows");
}
