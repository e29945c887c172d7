//! All findings in one list: what they are about, how much they should worry, and which of them somebody accepts.

use super::{
    super::{ctx::Ctx, dialogs::header, look, words},
    parts,
    record::framed,
    remarks,
    today::capital,
};
use crate::{
    geo::Extent,
    model::{Accepted, Id, RecordRef},
    posture::{Finding, FindingKind, Severity},
    session::{ChooseCommand, Command, Dialog, EditCommand, FindingsView, MapCommand, Selection, accepted, remark},
};
use egui::{Button, CollapsingHeader, Label, RichText, ScrollArea, TextEdit, Ui};
use std::collections::BTreeSet;

/// Draws the dialog.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>, view: &FindingsView) {
    let (data, derived) = (cx.state.document.dataset(), cx.derived);
    let day = derived.posture().day.long();
    let all: Vec<_> = derived.findings().iter().map(|finding| (finding, accepted(data, finding))).collect();
    let open = all.iter().filter(|(_, accepted)| accepted.is_none()).count();
    header(ui, cx, &format!("{} on {day}", words::count(open, "finding", "findings")));
    filters(ui, cx, view, derived.findings());
    let wanted = |finding: &Finding| {
        view.severity.is_none_or(|severity| finding.kind.severity() == severity)
            && view.kind.is_none_or(|kind| finding.kind == kind)
    };
    let (done, open): (Vec<_>, Vec<_>) =
        all.into_iter().filter(|(finding, _)| wanted(finding)).partition(|(_, accepted)| accepted.is_some());
    ScrollArea::vertical().auto_shrink([false, true]).show(ui, |ui| {
        if open.is_empty() {
            let text = if done.is_empty() {
                "Nothing: no remark about the numbers of this day."
            } else {
                "Nothing is open: what is left is accepted."
            };
            ui.add(Label::new(cx.muted(text)).wrap());
        }
        for (finding, _) in open {
            let noting = view.noting.as_ref().filter(|noting| noting.is_of(finding));
            let key = (finding.kind, finding.host, &finding.records, noting.is_some());
            parts::lazily(ui, "finding", key, |ui| item(ui, cx, view, finding, None));
        }
        if !done.is_empty() {
            ui.add_space(2.0 * look::GRID);
            CollapsingHeader::new(format!("Accepted ({})", done.len())).id_salt("accepted").show_unindented(ui, |ui| {
                for (finding, accepted) in done {
                    item(ui, cx, view, finding, accepted);
                }
            });
        }
    });
}

/// Which severities and kinds are listed.
fn filters(ui: &mut Ui, cx: &mut Ctx<'_>, view: &FindingsView, all: &[Finding]) {
    if all.is_empty() {
        return;
    }
    let severities: BTreeSet<Severity> = all.iter().map(|finding| finding.kind.severity()).collect();
    let values = severities.into_iter().map(|severity| (Some(severity), capital(severity.word())));
    let values = [(None, "All".to_owned())].into_iter().chain(values);
    if let Some(severity) = parts::switch(ui, cx, "Severity", view.severity, values) {
        cx.push(shown(FindingsView { severity, kind: None, ..view.clone() }));
    }
    let of = |kind: &FindingKind| view.severity.is_none_or(|severity| kind.severity() == severity);
    let kinds: BTreeSet<FindingKind> = all.iter().map(|finding| finding.kind).filter(of).collect();
    let values = kinds.into_iter().map(|kind| (Some(kind), remarks::name(kind).to_owned()));
    let values = [(None, "All kinds".to_owned())].into_iter().chain(values);
    if let Some(kind) = parts::switch(ui, cx, "Kind", view.kind, values) {
        cx.push(shown(FindingsView { kind, ..view.clone() }));
    }
    ui.add_space(look::GRID);
}

fn shown(view: FindingsView) -> Command {
    Command::Show(Some(Dialog::Findings(view)))
}

fn item(ui: &mut Ui, cx: &mut Ctx<'_>, view: &FindingsView, finding: &Finding, accepted: Option<&Accepted>) {
    let text = capital(&remark(finding));
    framed(ui, cx, |ui, cx| {
        ui.spacing_mut().item_spacing.y = 3.0;
        ui.horizontal_wrapped(|ui| {
            let severity = finding.kind.severity();
            let color = match severity {
                Severity::Contradiction => cx.ink(|t| t.error),
                Severity::Doubt => cx.ink(|t| t.warning),
                Severity::Note => cx.ink(|t| t.muted),
            };
            ui.label(look::strong(capital(severity.word())).size(look::SMALL).color(color));
            ui.label(cx.small(remarks::name(finding.kind)));
        });
        ui.add(Label::new(&text).wrap());
        let data = cx.state.document.dataset();
        let ids: Vec<_> = finding.records.iter().filter_map(|record| data.id(*record)).map(Id::as_str).collect();
        parts::note(ui, cx, &ids.join(", "));
        if let Some(accepted) = accepted {
            ui.add(Label::new(RichText::new(format!("Accepted: {}", accepted.note)).italics()).wrap());
        }
        if finding.kind == FindingKind::Overlap && accepted.is_none() {
            links(ui, cx, finding);
        }
        match view.noting.as_ref().filter(|noting| noting.is_of(finding)) {
            Some(noting) if accepted.is_none() => note(ui, cx, view, &noting.note, finding),
            _ => buttons(ui, cx, view, finding, &text, accepted.is_some()),
        }
    });
}

/// Who may serve in the organisation's strength: said so by a click, they are counted in it and the sum is one number again.
fn links(ui: &mut Ui, cx: &mut Ctx<'_>, finding: &Finding) {
    let data = cx.state.document.dataset();
    let strength = |record: &RecordRef| match record {
        RecordRef::Strength(row) => data.strengths.get(*row as usize).map(|strength| (*record, strength)),
        _ => None,
    };
    let strengths = finding.records.iter().filter_map(strength);
    let (whole, members): (Vec<_>, Vec<_>) = strengths.partition(|(_, strength)| strength.is_of_organisation());
    let &[(target, organisation)] = &whole[..] else { return };
    let whose = cx.name(organisation.sender);
    ui.horizontal_wrapped(|ui| {
        ui.label(cx.small(format!("They serve in {whose}’s strength and are counted once:")));
        for (record, member) in &members {
            let face = format!("{}, {}", cx.name(member.sender), member.people);
            let button = Button::new(RichText::new(&face).size(look::SMALL)).small();
            let tip = "Counts these people in the organisation’s strength. Undo takes it back; saving keeps it in the dataset";
            let response = ui.add(button).on_hover_text(tip);
            if response.accessible_name(format!("Count in {whose}’s strength: {face}")).clicked() {
                cx.push(Command::Edit(EditCommand::CountIn(vec![*record], Some(target))));
            }
        }
        if members.len() > 1 && ui.add(Button::new(RichText::new("All of them").size(look::SMALL)).small()).clicked() {
            let all = members.iter().map(|(record, _)| *record).collect();
            cx.push(Command::Edit(EditCommand::CountIn(all, Some(target))));
        }
    });
}

fn buttons(ui: &mut Ui, cx: &mut Ctx<'_>, view: &FindingsView, finding: &Finding, text: &str, accepted: bool) {
    ui.horizontal_wrapped(|ui| {
        let button = |ui: &mut Ui, face: &str| {
            let response = ui.add(Button::new(RichText::new(face).size(look::SMALL)).small());
            if response.gained_focus() {
                response.scroll_to_me(None);
            }
            response.accessible_name(format!("{}: {text}", face.trim_end_matches('…'))).clicked()
        };
        if let Some(host) = finding.host
            && button(ui, "Show on map")
        {
            cx.push(Command::Show(None));
            cx.push(Command::Choose(ChooseCommand::Select(Some(Selection::Host(host)))));
            cx.push(Command::Map(MapCommand::Fit(Extent::Country(host))));
        }
        if button(ui, "Records") {
            cx.push(parts::records(remarks::name(finding.kind), &finding.records));
        }
        if accepted {
            if button(ui, "Take back") {
                cx.push(Command::Edit(EditCommand::TakeBack(finding.kind, finding.records.clone())));
            }
        } else if button(ui, "Accept…") {
            cx.push(shown(view.noting(finding, String::new())));
        }
    });
}

/// The note with which a finding is accepted, being written.
fn note(ui: &mut Ui, cx: &mut Ctx<'_>, view: &FindingsView, note: &str, finding: &Finding) {
    let mut typed = note.to_owned();
    let edit =
        TextEdit::singleline(&mut typed).hint_text(look::hint("Why it is accepted")).desired_width(f32::INFINITY);
    let response = ui.add(edit).accessible_name("Note to the finding");
    cx.edge(ui, &response);
    let entered = response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
    if !entered && ui.memory(|memory| memory.focused().is_none()) {
        response.request_focus();
    }
    if response.changed() {
        cx.push(shown(view.noting(finding, typed.clone())));
    }
    ui.horizontal(|ui| {
        let may = !typed.trim().is_empty();
        let accept = ui.add_enabled(may, Button::new("Accept with this note").small());
        if may && (accept.clicked() || entered) {
            cx.push(Command::Edit(EditCommand::Accept(finding.kind, finding.records.clone(), typed.clone())));
            cx.push(shown(FindingsView { noting: None, ..view.clone() }));
        }
        if ui.add(Button::new("Cancel").small()).clicked() {
            cx.push(shown(FindingsView { noting: None, ..view.clone() }));
        }
    });
}
