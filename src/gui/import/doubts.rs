//! Possible issues, with their fixes.

use super::super::{ctx::Ctx, look, modal::heading};
use crate::import::{Decision, DoubtKind, Remedy};
use crate::session::{Command, Doubts, ImportCommand, ImportStep, ImportView};
use egui::{CollapsingHeader, Label, RichText, Ui};

/// The name of an issue.
fn title(kind: DoubtKind) -> &'static str {
    match kind {
        DoubtKind::Doubled => text!("wizard-doubled"),
        DoubtKind::Zero => text!("wizard-zero"),
        DoubtKind::Jump => text!("wizard-outlier"),
        DoubtKind::Duplicate => text!("wizard-duplicate"),
        DoubtKind::Imputed => text!("wizard-interpolated"),
        DoubtKind::Total => text!("wizard-total"),
        DoubtKind::Own => text!("wizard-own"),
        DoubtKind::Day => text!("wizard-date"),
        DoubtKind::Point => text!("wizard-point"),
        DoubtKind::Nines => text!("wizard-nines"),
        DoubtKind::Mission => text!("wizard-mission"),
        DoubtKind::List => text!("wizard-list"),
        DoubtKind::Cut => text!("wizard-cut"),
        DoubtKind::Fraction => text!("wizard-fraction"),
        DoubtKind::SecondReport => text!("wizard-second-report"),
    }
}

/// The name of a fix.
fn remedy(kind: DoubtKind, word: &str) -> &'static str {
    match word {
        "drop" => text!("wizard-fix-skip"),
        "halve" => text!("wizard-fix-halve"),
        "third" => text!("wizard-fix-third"),
        "add" => text!("wizard-fix-add"),
        "join" => text!("wizard-fix-join"),
        "missing" => text!("wizard-fix-missing"),
        "swap" if kind == DoubtKind::Day => text!("wizard-fix-swap-day"),
        "swap" => text!("wizard-fix-swap"),
        _ => text!("wizard-fix-unsure"),
    }
}

/// The fixes that change what a row of that kind says: a choice where none of them is proposed, too.
fn changes(kind: DoubtKind) -> Vec<(Remedy, &'static str)> {
    match kind {
        DoubtKind::Doubled => vec![(Remedy::Halve, text!("wizard-halve")), (Remedy::Third, text!("wizard-third"))],
        DoubtKind::Duplicate => vec![(Remedy::Add, text!("wizard-add"))],
        DoubtKind::SecondReport => vec![(Remedy::Join, text!("wizard-join"))],
        DoubtKind::Day | DoubtKind::Point => vec![(Remedy::Swap, text!("wizard-swap"))],
        _ => Vec::new(),
    }
}

/// Issues by kind: one click fixes all of them, and each of the first ones can be decided alone.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>, view: &ImportView) {
    if view.doubts.is_empty() {
        return;
    }
    heading(ui, text!("wizard-issues"));
    ui.add(Label::new(cx.muted(text!("wizard-issues-note"))).wrap());
    for doubts in &view.doubts {
        kind(ui, cx, doubts);
    }
}

fn kind(ui: &mut Ui, cx: &mut Ctx<'_>, doubts: &Doubts) {
    if doubts.first.is_empty() {
        return;
    }
    let mut fixes: Vec<&str> = doubts.first.iter().map(|line| remedy(doubts.kind, line.remedy)).collect();
    fixes.sort_unstable();
    fixes.dedup();
    ui.horizontal_wrapped(|ui| {
        let mut accepted = doubts.accepted;
        let (issue, fix) = (title(doubts.kind), fixes.join("; "));
        let text = text!("wizard-issue", issue = issue, n = doubts.rows, fix = fix);
        if ui.checkbox(&mut accepted, text).changed() {
            cx.push(Command::Import(ImportCommand::Decide(ImportStep::Accept(doubts.kind, accepted))));
        }
    });
    CollapsingHeader::new(cx.small(text!("wizard-examples"))).id_salt(("doubts", doubts.kind)).show(ui, |ui| {
        for line in &doubts.first {
            ui.horizontal_wrapped(|ui| {
                let people = crate::model::Estimate::exact(i64::from(line.people));
                let (number, host, day) = (line.at.clone(), line.host.as_str(), line.day.as_str());
                ui.label(text!("wizard-example", line = number.as_str(), host = host, day = day, people = people));
                ui.label(cx.small(format!("{}.", line.text)));
                let decide = |remedy| {
                    let decision = Decision { kind: doubts.kind, host: None, line: Some(line.line), remedy };
                    Command::Import(ImportCommand::Decide(ImportStep::Decide(decision)))
                };
                let choices = [
                    (Remedy::Keep, text!("wizard-keep")),
                    (Remedy::Drop, text!("wizard-skip")),
                    (Remedy::Missing, text!("wizard-missing")),
                ];
                for (remedy, text) in changes(doubts.kind).into_iter().chain(choices) {
                    let on = line.decided == Some(remedy.word());
                    let button = egui::Button::new(RichText::new(text).size(look::SMALL)).selected(on).small();
                    let name = text!("wizard-choice", choice = text, line = number.as_str());
                    if ui.add(button).accessible_name(name).clicked() {
                        cx.push(decide(remedy));
                    }
                }
            });
        }
    });
}

/// Invalid rows, which are skipped.
pub fn broken(ui: &mut Ui, cx: &Ctx<'_>, view: &ImportView) {
    if view.problems.is_empty() {
        return;
    }
    heading(ui, &text!("wizard-invalid-rows", n = view.counts[3]));
    for problem in &view.problems {
        ui.add(Label::new(cx.small(problem.to_string())).wrap());
    }
}
