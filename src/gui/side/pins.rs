//! Which of rival claims the user prefers.

use super::{
    super::{ctx::Ctx, look},
    parts,
};
use crate::{
    model::{Id, RecordRef},
    session::{Command, EditCommand},
};
use egui::{Button, RichText, Ui};

/// The button that prefers a claim, or lets the rule decide again; nothing for a claim without rivals.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>, record: RecordRef, id: &Id, pinned: bool) {
    if !pinned && cx.facts().rivals(record).len() < 2 {
        return;
    }
    if pinned {
        let text = RichText::new("Preferred by hand").size(look::SMALL).color(cx.ink(|t| t.accent));
        ui.label(text);
    }
    let (face, name, tip) = if pinned {
        ("Let the rule decide again", format!("Let the rule decide again on {id}"), "Takes the preference away")
    } else {
        ("Prefer this claim", format!("Prefer this claim, {id}"), "It counts, whatever the rule says")
    };
    let button = Button::new(cx.small(face)).small();
    let response = ui.add(button).on_hover_text(tip).accessible_name(name);
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    if response.clicked() {
        cx.push(Command::Edit(EditCommand::Prefer(id.clone(), !pinned)));
    }
}

/// “3 sources, 134–900”, where several claims that are seen speak of one fact.
pub fn badge(ui: &mut Ui, cx: &Ctx<'_>, claims: &[RecordRef]) {
    let data = cx.state.document.dataset();
    let seen = |claim: &&RecordRef| data.evidence(**claim).is_some_and(|evidence| cx.facts().seen(evidence));
    let claims: Vec<RecordRef> = claims.iter().filter(seen).copied().collect();
    if claims.len() > 1 {
        parts::badge(ui, cx, &cx.facts().spread(&claims));
    }
}
