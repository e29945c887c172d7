//! The side panel's other page: what changed in the window, the latest first.

use crate::gui::{ctx::Ctx, look, parts, side::numbers::totals};
use crate::session::{self, ChooseCommand, Command, MapCommand, Selection};
use crate::{geo::Extent, posture::Difference, words};
use egui::{Button, Label, Ui};

/// Draws it.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>) {
    let derived = cx.derived;
    let (posture, list) = (derived.posture(), derived.differences());
    parts::titled(ui, text!("side-changes"), look::HEADING);
    let (from, day) = (words::long_day(posture.from), words::long_day(posture.day));
    parts::note(ui, cx, &text!("side-changes-window", from = from, day = day));
    totals::clocks(ui, cx);
    ui.add_space(look::GRID);
    if list.is_empty() {
        let filtered = !cx.state.choices.filter.is_empty();
        parts::empty(
            ui,
            cx,
            match (posture.from > posture.day, filtered) {
                (true, _) => text!("side-changes-later"),
                (false, true) => text!("side-no-changes-filtered"),
                (false, false) => text!("side-no-changes"),
            },
        );
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.label(text!("side-changes-n", n = list.len()));
        let copy = Button::new(text!("side-copy-tsv")).small();
        if ui.add(copy).on_hover_text(text!("side-copy-tsv-tip")).clicked() {
            cx.push(Command::CopyText(session::changes_as_tsv(cx.state.document.dataset(), list)));
            cx.push(Command::Notify(text!("notice-changes-copied", n = list.len()), false));
        }
    });
    // How many moved and how many there are never stand in one list, where they would be added up by eye.
    for levels in [false, true] {
        let part = || list.iter().enumerate().filter(|(_, difference)| difference.quantity.is_level() == levels);
        let n = part().count();
        if n > 0 {
            let heading = if levels { text!("side-changes-levels", n = n) } else { text!("side-changes-moves", n = n) };
            parts::heading(ui, &heading);
        }
        for (n, difference) in part() {
            parts::lazily(ui, "difference", (n, posture.day), |ui| row(ui, cx, difference, n));
        }
    }
}

fn row(ui: &mut Ui, cx: &mut Ctx<'_>, difference: &Difference, n: usize) {
    let data = cx.state.document.dataset();
    let (change, place) = (words::change(difference, cx.derived.posture().thing), words::place_of(difference));
    let head = words::capital(&text!("side-change-in", change = change, place = place));
    let sources = session::sources_of(data, difference).len();
    let more = words::line([
        words::day(difference.day),
        words::country(difference.sender),
        words::list(session::stages_of(data, difference)),
        text!("window-sources", n = sources),
    ]);
    let name = text!("side-change", head = &head, more = &more);
    let draw = |ui: &mut Ui, cx: &mut Ctx<'_>| {
        ui.add(Label::new(look::strong(&head)).wrap());
        parts::note(ui, cx, &words::from_to(difference));
        parts::note(ui, cx, &more);
    };
    if parts::pressed(ui, cx, (("difference", n), &name), draw) {
        if let Some(host) = difference.host {
            cx.push(Command::Choose(ChooseCommand::Select(Some(Selection::Host(host)))));
            cx.push(Command::Map(MapCommand::Fit(Extent::Country(host))));
        }
        cx.push(parts::records(head, &difference.records));
    }
}
