//! The panel of numbers on the right: all hosts, or the selected country.
//!
//! Every number opens the records that made it. Missing, zero and stale numbers have words of their own. Its sub-rooms,
//! each of which may use those before it:
//!
//! | room | what it shows |
//! |---|---|
//! | [`records`] | single records as cards, with their stages, sources and pins |
//! | [`numbers`] | a host's or all hosts' numbers with formula, levels, breakdown, ranking |
//! | [`time`] | numbers over time |
//! | [`today`] | what changed on the day or in the window, events, what was learned since |
//! | [`findings`] | findings, and what is next to the totals |
//!
//! This page and `host` put them together.

pub mod findings;
mod host;
pub mod numbers;
pub mod records;
mod time;
mod today;

use super::{ctx::Ctx, parts};
use crate::model::Code;
use crate::session::{Command, MapCommand, PanelCommand, SidePage};
use egui::{Frame, Id, Margin, ScrollArea, Ui};
use findings::remarks;
use numbers::{ranking, totals};
use today::{changes, day, learnt};

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
            totals::head(ui, cx);
            learnt::show(ui, cx);
            totals::show(ui, cx);
            pointed = ranking::show(ui, cx);
            time::show(ui, cx, None);
            day::show(ui, cx);
            remarks::show(ui, cx);
        }
    });
    point_at(ui, cx, pointed);
}

/// Numbers, or the list of changes.
fn pages(ui: &mut Ui, cx: &mut Ctx<'_>, page: SidePage) {
    Frame::new().inner_margin(Margin { left: 14, right: 14, top: 8, bottom: 0 }).show(ui, |ui| {
        let values = [(SidePage::Numbers, text!("side-page-numbers")), (SidePage::Changes, text!("side-page-changes"))];
        if let Some(page) = parts::switch(ui, cx, text!("side-page"), page, values) {
            cx.push(Command::Panel(PanelCommand::SidePage(page)));
        }
    });
}

/// Shows on the map which country's row the pointer is on, until it leaves.
fn point_at(ui: &Ui, cx: &mut Ctx<'_>, now: Option<Code>) {
    let id = Id::unique("side-pointed-at");
    let before: Option<Code> = ui.data(|data| data.get_temp(id)).flatten();
    if now == before && (now.is_none() || cx.state.transient.hover == now) {
        return;
    }
    ui.data_mut(|data| data.insert_temp(id, now));
    cx.push(Command::Map(MapCommand::Hover(now)));
}
