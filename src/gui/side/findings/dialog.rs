//! All findings in one list: what they are about, how serious they are, and which of them have been accepted.

use crate::gui::{ctx::Ctx, look, modal::header, parts};
use crate::model::{Accepted, Id, RecordRef, Strength};
use crate::posture::{Finding, FindingKind, Severity};
use crate::session::{ChooseCommand, Command, Dialog, EditCommand, FindingsView, MapCommand, Selection};
use crate::{geo::Extent, words};
use egui::{Button, CollapsingHeader, Label, RichText, ScrollArea, TextEdit, Ui};
use std::collections::BTreeSet;

/// Draws the dialog.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>, view: &FindingsView) {
    let (data, derived) = (cx.state.document.dataset(), cx.derived);
    let day = words::long_day(derived.posture().day);
    let all: Vec<_> = derived.findings().iter().map(|finding| (finding, finding.accepted(data))).collect();
    let open = all.iter().filter(|(_, accepted)| accepted.is_none()).count();
    header(ui, cx, &text!("side-findings-on", n = open, day = day));
    filters(ui, cx, view, derived.findings());
    let wanted = |finding: &Finding| {
        view.severity.is_none_or(|severity| finding.kind().severity() == severity)
            && view.kind.is_none_or(|kind| finding.kind() == kind)
    };
    let (done, open): (Vec<_>, Vec<_>) =
        all.into_iter().filter(|(finding, _)| wanted(finding)).partition(|(_, accepted)| accepted.is_some());
    ScrollArea::vertical().auto_shrink([false, true]).show(ui, |ui| {
        if open.is_empty() {
            parts::empty(ui, cx, if done.is_empty() { text!("side-no-findings") } else { text!("side-none-open") });
        }
        for (finding, _) in open {
            let noting = view.noting.as_ref().filter(|noting| noting.is_of(finding));
            let key = (finding.kind(), finding.host, &finding.records, noting.is_some());
            parts::lazily(ui, "finding", key, |ui| item(ui, cx, view, finding, None));
        }
        if !done.is_empty() {
            ui.add_space(2.0 * look::GRID);
            CollapsingHeader::new(text!("side-findings-of", kind = text!("side-accepted"), n = done.len()))
                .id_salt("accepted")
                .show_unindented(ui, |ui| {
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
    let severities: BTreeSet<Severity> = all.iter().map(|finding| finding.kind().severity()).collect();
    let values = severities.into_iter().map(|severity| (Some(severity), words::severity(severity)));
    let values = [(None, text!("side-all"))].into_iter().chain(values);
    if let Some(severity) = parts::switch(ui, cx, text!("side-severity"), view.severity, values) {
        cx.push(shown(FindingsView { severity, kind: None, ..view.clone() }));
    }
    let of = |kind: &FindingKind| view.severity.is_none_or(|severity| kind.severity() == severity);
    let kinds: BTreeSet<FindingKind> = all.iter().map(Finding::kind).filter(of).collect();
    let values = kinds.into_iter().map(|kind| (Some(kind), words::finding_kind(kind)));
    let values = [(None, text!("side-all-kinds"))].into_iter().chain(values);
    if let Some(kind) = parts::switch(ui, cx, text!("side-kind"), view.kind, values) {
        cx.push(shown(FindingsView { kind, ..view.clone() }));
    }
    ui.add_space(look::GRID);
}

fn shown(view: FindingsView) -> Command {
    Command::Show(Some(Dialog::Findings(view)))
}

fn item(ui: &mut Ui, cx: &mut Ctx<'_>, view: &FindingsView, finding: &Finding, accepted: Option<&Accepted>) {
    let text = words::capital(&words::finding(finding));
    parts::framed(ui, cx, |ui, cx| {
        ui.spacing_mut().item_spacing.y = 3.0;
        ui.horizontal_wrapped(|ui| {
            let severity = finding.kind().severity();
            let color = match severity {
                Severity::Contradiction => cx.ink(|t| t.error),
                Severity::Doubt => cx.ink(|t| t.warning),
                Severity::Note => cx.ink(|t| t.muted),
            };
            ui.label(look::strong(words::severity(severity)).size(look::SMALL).color(color));
            ui.label(cx.small(words::finding_kind(finding.kind())));
        });
        ui.add(Label::new(&text).wrap());
        let data = cx.state.document.dataset();
        let ids = finding.records.iter().filter_map(|record| data.id(*record)).map(Id::as_str);
        parts::note(ui, cx, &words::list(ids));
        if let Some(accepted) = accepted {
            ui.add(Label::new(RichText::new(text!("side-accepted-note", note = &accepted.note)).italics()).wrap());
        }
        if finding.kind() == FindingKind::Overlap && accepted.is_none() {
            links(ui, cx, finding);
        }
        match view.noting.as_ref().filter(|noting| noting.is_of(finding)) {
            Some(noting) if accepted.is_none() => note(ui, cx, view, &noting.note, finding),
            _ => buttons(ui, cx, view, finding, &text, accepted.is_some()),
        }
    });
}

/// Who may be part of the organisation's strength: a click counts them in it, and the total is one number again.
fn links(ui: &mut Ui, cx: &mut Ctx<'_>, finding: &Finding) {
    let data = cx.state.document.dataset();
    let strength = |record: &RecordRef| match record {
        RecordRef::Strength(row) => data.strengths.get(*row as usize).map(|strength| (*record, strength)),
        _ => None,
    };
    let strengths = finding.records.iter().filter_map(strength);
    let (whole, members): (Vec<_>, Vec<_>) =
        strengths.partition(|(_, strength): &(_, &Strength)| strength.is_of_organisation());
    let &[(target, organisation)] = &whole[..] else { return };
    let sender = words::country(organisation.sender);
    let whose = words::possessive(&sender);
    ui.horizontal_wrapped(|ui| {
        ui.label(cx.small(text!("side-serve-in", sender = &sender, whose = &whose)));
        for (record, member) in &members {
            let face = words::list([words::country(member.sender), words::people(&member.people)]);
            let name = text!("side-count-in", sender = &sender, whose = &whose, member = &face);
            if parts::small_button(ui, RichText::new(face).size(look::SMALL), text!("side-count-in-tip"), &name) {
                cx.push(Command::Edit(EditCommand::CountIn(vec![*record], Some(target))));
            }
        }
        let all = RichText::new(text!("side-count-all-in")).size(look::SMALL);
        if members.len() > 1 && ui.add(Button::new(all).small()).clicked() {
            let all = members.iter().map(|(record, _)| *record).collect();
            cx.push(Command::Edit(EditCommand::CountIn(all, Some(target))));
        }
    });
}

fn buttons(ui: &mut Ui, cx: &mut Ctx<'_>, view: &FindingsView, finding: &Finding, text: &str, accepted: bool) {
    ui.horizontal_wrapped(|ui| {
        let button = |ui: &mut Ui, face: &str| {
            let name = text!("side-number", label = face.trim_end_matches('…'), number = text);
            parts::small_button(ui, RichText::new(face).size(look::SMALL), "", &name)
        };
        if let Some(host) = finding.host
            && button(ui, text!("side-show-on-map"))
        {
            cx.push(Command::Show(None));
            cx.push(Command::Choose(ChooseCommand::Select(Some(Selection::Host(host)))));
            cx.push(Command::Map(MapCommand::Fit(Extent::Country(host))));
        }
        if button(ui, text!("side-records")) {
            cx.push(parts::records(words::finding_kind(finding.kind()), &finding.records));
        }
        if accepted {
            if button(ui, text!("side-take-back")) {
                cx.push(Command::Edit(EditCommand::TakeBack(finding.kind(), finding.records.clone())));
            }
        } else if button(ui, text!("side-accept")) {
            cx.push(shown(view.noting(finding, String::new())));
        }
    });
}

/// The note with which a finding is accepted, being written.
fn note(ui: &mut Ui, cx: &mut Ctx<'_>, view: &FindingsView, note: &str, finding: &Finding) {
    let mut typed = note.to_owned();
    let edit =
        TextEdit::singleline(&mut typed).hint_text(look::hint(text!("side-accept-hint"))).desired_width(f32::INFINITY);
    let response = ui.add(edit).accessible_name(text!("side-accept-field"));
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
        let accept = ui.add_enabled(may, Button::new(text!("side-accept-with-note")).small());
        if may && (accept.clicked() || entered) {
            cx.push(Command::Edit(EditCommand::Accept(finding.kind(), finding.records.clone(), typed.clone())));
            cx.push(shown(FindingsView { noting: None, ..view.clone() }));
        }
        if ui.add(Button::new(text!("window-cancel")).small()).clicked() {
            cx.push(shown(FindingsView { noting: None, ..view.clone() }));
        }
    });
}
