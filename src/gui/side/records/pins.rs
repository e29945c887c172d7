//! Which of rival claims the user prefers.

use crate::gui::{ctx::Ctx, look, parts};
use crate::model::{Id, RecordRef};
use crate::session::{Command, EditCommand};
use egui::{RichText, Ui};

/// The button that pins or unpins a claim; nothing for a claim without rivals.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>, record: RecordRef, id: &Id, pinned: bool) {
    if !pinned && cx.facts().rivals(record).len() < 2 {
        return;
    }
    if pinned {
        let text = RichText::new(text!("side-pinned")).size(look::SMALL).color(cx.ink(|t| t.accent));
        ui.label(text);
    }
    let id_text = id.as_str();
    let (face, name, tip) = if pinned {
        (text!("side-unpin"), text!("side-unpin-name", id = id_text), text!("side-unpin-tip"))
    } else {
        (text!("side-pin"), text!("side-pin-name", id = id_text), text!("side-pin-tip"))
    };
    if parts::small_button(ui, cx.small(face), tip, &name) {
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
