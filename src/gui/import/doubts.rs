//! What looks wrong, with what would mend it.

use super::super::{ctx::Ctx, look, modal::heading};
use crate::import::{Decision, DoubtKind, Remedy};
use crate::session::{Command, Doubts, ImportCommand, ImportStep, ImportView};
use egui::{CollapsingHeader, Label, RichText, Ui};

/// What a kind of doubt is, in words.
const fn title(kind: DoubtKind) -> &'static str {
    match kind {
        DoubtKind::Doubled => "About twice what they should be",
        DoubtKind::Zero => "Zero where nobody says so",
        DoubtKind::Jump => "Far from what stands before and after",
        DoubtKind::Duplicate => "Said twice",
        DoubtKind::Imputed => "Interpolated, not reported",
        DoubtKind::Total => "Totals among their parts",
        DoubtKind::Own => "The sender’s own country",
        DoubtKind::Day => "Days that cannot be",
        DoubtKind::Point => "Coordinates in the sea or exchanged",
    }
}

/// What a remedy does, in words.
fn remedy(word: &str) -> &'static str {
    match word {
        "drop" => "leave them out",
        "halve" => "halve them, marked as derived",
        "missing" => "treat them as missing",
        "swap" => "exchange latitude and longitude",
        _ => "keep them, marked as unsure",
    }
}

/// Doubts by kind: the remedy for all of them is one click, and each of the first ones can be decided by itself.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>, view: &ImportView) {
    if view.doubts.is_empty() {
        return;
    }
    heading(ui, "What looks wrong");
    ui.add(Label::new(cx.muted("What is not decided enters marked as unsure.")).wrap());
    for doubts in &view.doubts {
        kind(ui, cx, doubts);
    }
}

fn kind(ui: &mut Ui, cx: &mut Ctx<'_>, doubts: &Doubts) {
    let Some(first) = doubts.first.first() else { return };
    let rows = text!("window-rows", n = doubts.rows);
    let name = title(doubts.kind);
    ui.horizontal_wrapped(|ui| {
        let mut accepted = doubts.accepted;
        let text = format!("{name}: {rows} — {}", remedy(first.remedy));
        if ui.checkbox(&mut accepted, text).changed() {
            cx.push(Command::Import(ImportCommand::Decide(ImportStep::Accept(doubts.kind, accepted))));
        }
    });
    CollapsingHeader::new(cx.small("The first of them")).id_salt(("doubts", doubts.kind)).show(ui, |ui| {
        for line in &doubts.first {
            ui.horizontal_wrapped(|ui| {
                let people = crate::model::Estimate::exact(i64::from(line.people));
                ui.label(format!("Line {}: {}, {}, {people}", line.line, line.host, line.day));
                ui.label(cx.small(format!("{}.", line.text)));
                let decide = |remedy| {
                    let decision = Decision { kind: doubts.kind, host: None, line: Some(line.line), remedy };
                    Command::Import(ImportCommand::Decide(ImportStep::Decide(decision)))
                };
                let choices = [(Remedy::Keep, "Keep"), (Remedy::Drop, "Leave out"), (Remedy::Missing, "Missing")];
                for (remedy, text) in choices {
                    let on = line.decided == Some(remedy.word());
                    let button = egui::Button::new(RichText::new(text).size(look::SMALL)).selected(on).small();
                    if ui.add(button).accessible_name(format!("{text}: line {}", line.line)).clicked() {
                        cx.push(decide(remedy));
                    }
                }
            });
        }
    });
}

/// Rows that are broken and stay out.
pub fn broken(ui: &mut Ui, cx: &Ctx<'_>, view: &ImportView) {
    if view.problems.is_empty() {
        return;
    }
    heading(ui, &text!("window-broken-rows", n = view.counts[3]));
    for problem in &view.problems {
        ui.add(Label::new(cx.small(problem.to_string())).wrap());
    }
}
