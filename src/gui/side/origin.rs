//! Who was sent from a country to elsewhere. Gross numbers leave them out, net ones subtract them; here they are seen in both.

use super::{
    super::ctx::Ctx,
    amount::shown,
    parts::{self, Number},
    today::place,
};
use crate::model::{Code, RecordRef};
use egui::Ui;

/// Draws it, if there is anybody on the day.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>, code: Code) {
    let (data, derived) = (cx.state.document.dataset(), cx.derived);
    let facts = cx.facts();
    let sent = derived.lookup().leaving(code).iter().filter_map(|row| Some((*row, facts.change(*row)?)));
    let sent: Vec<_> = sent.filter(|(_, change)| change.promised.is_some() || change.arrived.is_some()).collect();
    if sent.is_empty() {
        return;
    }
    parts::heading(ui, "Sent from here");
    let net = if derived.posture().net { "They are subtracted above." } else { "Net numbers (N) subtract them." };
    parts::note(ui, cx, net);
    for (row, change) in sent {
        let Some(movement) = data.movements.get(row as usize) else { continue };
        let label = format!("To {}", place(cx, movement.host, &movement.host_text));
        let records = || change.records.iter().copied().chain([RecordRef::Movement(row)]).collect();
        let number = Number { label: &label, people: change.promised, missing: "none promised", records: &records };
        let arrived =
            change.arrived.map_or_else(|| "no arrival reported".to_owned(), |n| format!("{} arrived", shown(n)));
        let whose = [cx.name(movement.sender), arrived, movement.unit.clone()];
        let whose: Vec<String> = whose.into_iter().filter(|text| !text.is_empty()).collect();
        ui.push_id(row, |ui| parts::line(ui, cx, &number, &whose.join(" · ")));
    }
}
