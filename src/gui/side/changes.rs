//! The side panel's other page: what changed in the window, the latest first.

use super::{
    super::{ctx::Ctx, look, words},
    parts,
    record::framed,
};
use crate::{
    geo::Extent,
    model::{Estimate, Word},
    posture::Difference,
    session::{self, Command, Selection},
};
use egui::{Button, Label, Ui};

/// Draws it.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>) {
    let derived = cx.derived;
    let (posture, list) = (derived.posture(), derived.differences());
    parts::titled(ui, "Changes in the window", look::HEADING);
    parts::note(ui, cx, &format!("{} → {}", posture.from.long(), posture.day.long()));
    if let Some(text) = super::totals::clocks(cx) {
        parts::note(ui, cx, &text);
    }
    ui.add_space(look::GRID);
    if list.is_empty() {
        let under = if cx.state.choices.filter.is_empty() { "" } else { " under these filters" };
        let text = if posture.from > posture.day {
            "The window begins after this day: choose an earlier start.".to_owned()
        } else {
            format!("Nothing changed in this window{under}. A number that is not known is no change.")
        };
        ui.add(Label::new(cx.muted(text)).wrap());
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.label(words::count(list.len(), "change", "changes"));
        let copy = Button::new("Copy as TSV").small();
        if ui.add(copy).on_hover_text("Copies the list with tabs, as spreadsheets take it").clicked() {
            cx.push(Command::CopyText(session::changes_as_tsv(cx.state.document.dataset(), list)));
            let n = words::count(list.len(), "change is", "changes are");
            cx.push(Command::Notify(format!("{n} on the clipboard"), false));
        }
    });
    for (n, difference) in list.iter().enumerate() {
        parts::lazily(ui, ("difference", n, posture.day), |ui| row(ui, cx, difference, n));
    }
}

fn row(ui: &mut Ui, cx: &mut Ctx<'_>, difference: &Difference, n: usize) {
    let data = cx.state.document.dataset();
    let place = session::place_of(difference);
    let people = signed(difference.people());
    let head = super::today::capital(&format!("{people} {} in {place}", difference.quantity.word()));
    let stages = session::stages_of(data, difference).join(", ");
    let sources = session::sources_of(data, difference).len();
    let mut parts_of = vec![difference.day.short(), cx.name(difference.sender)];
    parts_of.extend(Some(stages).filter(|stages| !stages.is_empty()));
    parts_of.push(words::count(sources, "source", "sources"));
    let more = parts_of.join(" · ");
    let number = |people: Option<Estimate>| people.map_or_else(|| "not known".to_owned(), super::amount::shown);
    let from_to = format!("{} → {}", number(difference.before), number(difference.after));
    let rect = framed(ui, cx, |ui, cx| {
        ui.spacing_mut().item_spacing.y = 1.0;
        ui.add(Label::new(look::strong(&head)).wrap());
        parts::note(ui, cx, &from_to);
        parts::note(ui, cx, &more);
        ui.min_rect()
    });
    let rect = rect.expand2(egui::vec2(10.0, 8.0));
    let response = ui.interact(rect, ui.scope_id().with(("difference", n)), egui::Sense::click());
    parts::ring(ui, cx, &response, 6.0);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, format!("Change: {head}, {more}")));
    if response.clicked() {
        if let Some(host) = difference.host {
            cx.push(Command::Select(Some(Selection::Host(host))));
            cx.push(Command::Fit(Extent::Country(host)));
        }
        cx.push(parts::records(head, &difference.records));
    }
}

/// How many more or fewer: “+1,700”, “about +1,133”, “−700”.
fn signed(people: Estimate) -> String {
    if people.word == Word::Unknown {
        return if people.low >= 0 { "Some, number not known," } else { "Some fewer, number not known," }.to_owned();
    }
    let text = people.to_string();
    match text.find(|c: char| c.is_ascii_digit()) {
        Some(at) if people.weight() > 0 && !text.contains('−') => format!("{}+{}", &text[..at], &text[at..]),
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_and_fewer_are_told_apart() {
        let told = |people| signed(people);
        assert_eq!(told(Estimate::exact(1700)), "+1,700");
        assert_eq!(told(Estimate::exact(-700)), "−700");
        assert_eq!(told(Estimate::about(1133)), "about +1,133");
        assert_eq!(told(Estimate::ZERO), "0");
    }
}
