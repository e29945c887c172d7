//! A country's numbers over time, or those of all, as steps: as lines, or stacked by a facet. A missing number is a gap,
//! never zero.

use super::stack::Stack;
use crate::gui::chart::curve::{self, Curve, Drawn, at};
use crate::gui::chart::{self, Plan};
use crate::gui::{ctx::Ctx, look, parts};
use crate::model::{Code, Day};
use crate::posture::{Grouping, Series};
use crate::session::{Command, PanelCommand, TimeCommand, can_stack, event_days};
use crate::words;
use egui::{Label, Ui, vec2};
use std::sync::Arc;

/// Draws it. A click shows the day, and so do the keys of a slider.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>, code: Option<Code>) {
    let derived = cx.derived;
    let series = derived.series(&cx.state.document);
    let end = chart::end(cx);
    let drawn = |curve: Curve| {
        let key = ("curve", code, &curve.name);
        let drawn = parts::kept_for(ui, derived.series_serial(), key, || Arc::new(curve.drawn(series, end)));
        (curve, drawn)
    };
    let curves = curve::all(cx).into_iter().map(drawn).filter(|(_, drawn)| drawn.has_number());
    let (curves, drawn): (Vec<Curve>, Vec<Arc<Drawn>>) = curves.unzip();
    if derived.is_drawing() {
        parts::note(ui, cx, text!("side-chart-looking-up"));
    }
    if curves.is_empty() {
        return;
    }
    let moves = cx.state.choices.measure.is_of_changes();
    let (heading, thing) =
        (if moves { text!("side-chart-changes") } else { text!("side-chart-levels") }, derived.posture().thing);
    parts::heading(ui, &words::headed(heading, thing));
    let asked = stacked_by(ui, cx);
    let by = asked.filter(|by| can_stack(&cx.state.document, *by));
    if asked != by {
        parts::note(ui, cx, text!("side-chart-too-many"));
    }
    let steps = if by.is_some() { curve::steps(series, end) } else { Vec::new() };
    let stack = by.map(|by| Stack::new(cx, &steps, by));
    if stack.as_ref().is_some_and(Stack::is_empty) {
        parts::note(ui, cx, text!("side-chart-nothing"));
        return;
    }
    let events = event_days(&cx.state.document, derived.events(), code);
    let size = vec2(ui.available_width(), 150.0);
    let plan = Plan { id: ("series", code), size, events: &events, scale: None };
    let text = cx.ink(|t| t.text);
    let plotted = chart::plot(ui, cx, &plan, |plot| match &stack {
        Some(stack) => stack.draw(plot, &steps, text),
        None => curves.iter().zip(&drawn).for_each(|(curve, drawn)| curve.draw(plot, drawn)),
    });
    let name = match code {
        Some(code) => text!("side-chart-name", host = words::country(code)),
        None => text!("side-chart-total").to_owned(),
    };
    if let Some(pointed) = chart::slide(ui, cx, &plotted, &words::headed(&name, thing)) {
        if plotted.response.clicked() {
            cx.push(Command::Time(TimeCommand::Day(pointed)));
        }
        plotted.response.on_hover_ui_at_pointer(|ui| {
            ui.label(look::strong(words::long_day(pointed)));
            match &stack {
                Some(stack) => stack.tip(ui, cx, at(series, pointed)),
                None => chart::tip(ui, cx, series, &curves, pointed),
            }
        });
    }
    let day = derived.posture().day;
    match &stack {
        Some(stack) => stack.legend(ui, cx, at(series, day)),
        None => legend(ui, cx, series, &curves, day),
    }
}

/// By what it is stacked; none: it shows the numbers as lines. Somebody may choose another way.
fn stacked_by(ui: &mut Ui, cx: &mut Ctx<'_>) -> Option<Grouping> {
    let by = cx.state.options.stack;
    let ways = [None, Some(Grouping::Sender), Some(Grouping::Command), Some(Grouping::Scope)];
    let ways = ways.into_iter().chain([Some(Grouping::Component), Some(Grouping::Stage)]);
    let named = ways.map(|by| (by, by.map_or_else(|| text!("side-chart-numbers"), words::grouping)));
    if let Some(by) = parts::switch(ui, cx, text!("side-chart"), by, named) {
        cx.push(Command::Panel(PanelCommand::Stack(by)));
    }
    by
}

/// Which line is which, with its number on the day.
fn legend(ui: &mut Ui, cx: &Ctx<'_>, series: &Series, curves: &[Curve], day: Day) {
    let step = at(series, day);
    for curve in curves {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            let (rect, _) = ui.allocate_exact_size(vec2(22.0, 14.0), egui::Sense::hover());
            curve.sample(ui, rect);
            ui.add(
                Label::new(cx.small(words::line([&curve.name, &curve.said(step, cx.derived.posture().thing)]))).wrap(),
            );
        });
    }
}
