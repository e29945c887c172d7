//! Who was sent from a country to elsewhere. Gross numbers leave them out, net ones subtract them; here they are seen in both.

use crate::gui::ctx::Ctx;
use crate::gui::parts::{self, Number};
use crate::model::{Code, RecordRef};
use crate::{posture::Quantity, words};
use egui::Ui;
use std::sync::Arc;

/// The most movements that are listed.
const MOST: usize = 50;

/// Draws it, if there is anybody on the day.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>, code: Code) {
    let (data, derived) = (cx.state.document.dataset(), cx.derived);
    let facts = cx.facts();
    let said = |row: &&u32| facts.change(**row).is_some_and(|c| c.promised.is_some() || c.arrived.is_some());
    let sent = || derived.lookup().leaving(code).iter().filter(said).copied().collect();
    let sent: Arc<[u32]> = parts::kept(ui, cx, ("sent", code), sent);
    if sent.is_empty() {
        return;
    }
    parts::heading(ui, text!("side-sent"));
    let net = if derived.posture().net { text!("side-sent-net") } else { text!("side-sent-gross") };
    parts::note(ui, cx, net);
    for row in sent.iter().copied().take(MOST) {
        let Some((movement, change)) = data.movements.get(row as usize).zip(facts.change(row)) else { continue };
        let label = text!("side-sent-to", place = words::place(movement.host, &movement.host_text));
        let records = || change.records.iter().copied().chain([RecordRef::Movement(row)]).collect();
        let number = Number { label: &label, quantity: Quantity::Promised, people: change.promised, records: &records };
        let arrived = match change.arrived {
            Some(people) => text!("figure-arrived", arrived = words::people(&people)),
            None => text!("side-no-arrival").to_owned(),
        };
        let whose = words::line([&words::country(movement.sender), &arrived, &movement.unit.to_string()]);
        ui.push_id(row, |ui| parts::line(ui, cx, &number, &whose));
    }
    if sent.len() > MOST {
        parts::note(ui, cx, &text!("side-sent-more", n = sent.len() - MOST));
    }
}
