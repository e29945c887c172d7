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
    session::{self, ChooseCommand, Command, MapCommand, Selection},
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
    // How many moved and how many there are never stand in one list, where they would be added up by eye.
    for (heading, levels) in [("Movements", false), ("Levels", true)] {
        let part = || list.iter().enumerate().filter(|(_, difference)| difference.quantity.is_level() == levels);
        if part().next().is_some() {
            parts::heading(ui, &format!("{heading}: {}", part().count()));
        }
        for (n, difference) in part() {
            parts::lazily(ui, "difference", (n, posture.day), |ui| row(ui, cx, difference, n));
        }
    }
}

fn row(ui: &mut Ui, cx: &mut Ctx<'_>, difference: &Difference, n: usize) {
    let data = cx.state.document.dataset();
    let place = session::place_of(difference);
    let head = super::today::capital(&format!("{} in {place}", told(difference)));
    let stages = session::stages_of(data, difference).join(", ");
    let sources = session::sources_of(data, difference).len();
    let mut parts_of = vec![difference.day.short(), cx.name(difference.sender)];
    parts_of.extend(Some(stages).filter(|stages| !stages.is_empty()));
    parts_of.push(words::count(sources, "source", "sources"));
    let more = parts_of.join(" · ");
    let number = |people: Option<Estimate>| people.map_or_else(|| nothing(difference).to_owned(), super::amount::shown);
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
            cx.push(Command::Choose(ChooseCommand::Select(Some(Selection::Host(host)))));
            cx.push(Command::Map(MapCommand::Fit(Extent::Country(host))));
        }
        cx.push(parts::records(head, &difference.records));
    }
}

/// What is said of a place: “+1,700 promised”, “176 reported for the first time”.
fn told(difference: &Difference) -> String {
    let word = difference.quantity.word();
    match (difference.people(), difference.after.or(difference.before)) {
        (Some(people), _) => format!("{} {word}", signed(people)),
        (None, Some(level)) if difference.before.is_none() => {
            format!("{} {word} for the first time", super::amount::shown(level))
        }
        (None, level) => format!("{} no longer {word}", level.map_or_else(String::new, super::amount::shown)),
    }
}

/// What a number that is not there stands for.
fn nothing(difference: &Difference) -> &'static str {
    if difference.quantity.is_level() { "not known" } else { "nothing said" }
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
