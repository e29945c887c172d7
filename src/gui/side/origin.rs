//! Who was sent from a country to elsewhere. Gross numbers leave them out, net ones subtract them; here they are seen in both.

use super::{
    super::{ctx::Ctx, words},
    amount::shown,
    parts::{self, Number},
    today::place,
};
use crate::model::{Code, RecordRef};
use egui::Ui;
use std::sync::Arc;

/// So many movements are listed.
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
    parts::heading(ui, "Sent from here");
    let net = if derived.posture().net { "They are subtracted above." } else { "Net numbers (N) subtract them." };
    parts::note(ui, cx, net);
    for row in sent.iter().copied().take(MOST) {
        let Some((movement, change)) = data.movements.get(row as usize).zip(facts.change(row)) else { continue };
        let label = format!("To {}", place(cx, movement.host, &movement.host_text));
        let records = || change.records.iter().copied().chain([RecordRef::Movement(row)]).collect();
        let number = Number { label: &label, people: change.promised, missing: "none promised", records: &records };
        let arrived =
            change.arrived.map_or_else(|| "no arrival reported".to_owned(), |n| format!("{} arrived", shown(n)));
        let whose = [cx.name(movement.sender), arrived, movement.unit.clone()];
        let whose: Vec<String> = whose.into_iter().filter(|text| !text.is_empty()).collect();
        ui.push_id(row, |ui| parts::line(ui, cx, &number, &whose.join(" · ")));
    }
    if sent.len() > MOST {
        let more = words::number(sent.len() - MOST);
        parts::note(ui, cx, &format!("{more} more are not listed here; the table has all records."));
    }
}
