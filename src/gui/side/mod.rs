//! The panel of numbers on the right: all hosts, or the selected country.
//!
//! Every number opens the records that made it. What is missing, what is zero and what is old are said in different words.

mod amount;
mod bar;
mod behind;
mod breakdown;
mod chart;
mod claims;
mod dates;
mod events;
mod formula;
mod host;
mod levels;
mod parts;
mod ranking;
pub mod record;
mod remarks;
mod source;
mod stages;
mod today;
mod totals;

use super::ctx::Ctx;
use crate::model::Code;
use egui::{Id, Margin, ScrollArea, Ui};

/// Draws it.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>) {
    let host = cx.state.choices.host();
    // Each country keeps its own place in the scroll.
    let area = ScrollArea::vertical().id_salt(host).auto_shrink(false).content_margin(Margin::symmetric(14, 12));
    let mut pointed = None;
    area.show(ui, |ui| {
        if let Some(host) = host {
            host::show(ui, cx, host);
        } else {
            totals::show(ui, cx);
            pointed = ranking::show(ui, cx);
            today::show(ui, cx);
            remarks::show(ui, cx);
        }
    });
    point_at(ui, cx, pointed);
}

/// Lets the map show which country's row the pointer is on, and no longer when it has left.
fn point_at(ui: &Ui, cx: &mut Ctx<'_>, now: Option<Code>) {
    let id = Id::unique("side pointed at");
    let before: Option<Code> = ui.data(|data| data.get_temp(id)).flatten();
    if now == before && (now.is_none() || cx.state.transient.hover == now) {
        return;
    }
    ui.data_mut(|data| data.insert_temp(id, now));
    cx.push(crate::session::Command::Hover(now));
}
