//! The panel of numbers on the right: all hosts, or the selected country.
//!
//! Every number opens the records that made it. What is missing, what is zero and what is old are said in different words.

pub mod amount;
mod bar;
mod behind;
mod breakdown;
mod changes;
mod chart;
pub mod dates;
pub mod edit;
mod events;
pub mod findings;
mod formula;
mod host;
mod learnt;
mod levels;
pub mod origin;
pub mod parts;
mod pins;
pub mod ranking;
pub mod record;
mod remarks;
mod source;
mod stack;
mod stages;
mod today;
pub mod totals;

use super::ctx::Ctx;
use crate::{
    model::Code,
    session::{Command, SidePage},
};
use egui::{Frame, Id, Margin, ScrollArea, Ui};

/// Draws it.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>) {
    let host = cx.state.choices.host();
    let page = cx.state.options.side_page;
    pages(ui, cx, page);
    // Each country keeps its own place in the scroll.
    let area = ScrollArea::vertical()
        .id_salt((host.filter(|_| page == SidePage::Numbers), page == SidePage::Changes))
        .auto_shrink(false)
        .content_margin(Margin::symmetric(14, 12));
    let mut pointed = None;
    area.show(ui, |ui| {
        if page == SidePage::Changes {
            changes::show(ui, cx);
        } else if let Some(host) = host {
            host::show(ui, cx, host);
        } else {
            totals::show(ui, cx);
            pointed = ranking::show(ui, cx);
            chart::show(ui, cx, None);
            today::show(ui, cx);
            remarks::show(ui, cx);
        }
    });
    point_at(ui, cx, pointed);
}

/// Numbers, or the list of changes.
fn pages(ui: &mut Ui, cx: &mut Ctx<'_>, page: SidePage) {
    Frame::new().inner_margin(Margin { left: 14, right: 14, top: 8, bottom: 0 }).show(ui, |ui| {
        let values = [(SidePage::Numbers, "Numbers".to_owned()), (SidePage::Changes, "Changes".to_owned())];
        if let Some(page) = parts::switch(ui, cx, "Side panel", page, values) {
            cx.push(Command::SetSidePage(page));
        }
    });
}

/// Lets the map show which country's row the pointer is on, and no longer when it has left.
fn point_at(ui: &Ui, cx: &mut Ctx<'_>, now: Option<Code>) {
    let id = Id::unique("side pointed at");
    let before: Option<Code> = ui.data(|data| data.get_temp(id)).flatten();
    if now == before && (now.is_none() || cx.state.transient.hover == now) {
        return;
    }
    ui.data_mut(|data| data.insert_temp(id, now));
    cx.push(Command::Hover(now));
}
