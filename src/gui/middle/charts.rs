//! Small charts in the middle: the hosts with the most people over time, one chart each, with one axis of days for all.
//!
//! ```text
//!  Hosts by people promised          ╌╌ Promised  ── Arrived    (Same scale)(Own scale)
//!  Poland   about 1,133 of 4,700   Romania        1,000   Germany           300
//!  4k|      ┌───                   4k|                    4k|
//!    |   ┌──┘                        |   ┌────              |   ┌────
//!   0└───┴─|─▴───                   0└───┴─|────           0└───┴─|────
//! ```

use crate::gui::chart::curve::{self, Curve, at};
use crate::gui::chart::{self, Plan};
use crate::gui::side::numbers::{amount, ranking};
use crate::gui::{ctx::Ctx, look, parts};
use crate::model::{Code, Thing};
use crate::session::{ChooseCommand, Command, HostChart, HostCharts, PanelCommand, Selection, TimeCommand};
use crate::{scene::Gauge, words};
use egui::{
    CursorIcon, Frame, Id, Key, Rect, Sense, Stroke, StrokeKind, TextStyle, TextWrapMode, Ui, UiBuilder, Vec2,
    WidgetText, pos2, vec2,
};

/// The least width and height of a chart with its name, in points.
const LEAST: Vec2 = vec2(216.0, 116.0);
/// The most height of one, in points.
const HIGHEST: f32 = 380.0;
/// The least room for a host's code, in points; a longer number is set smaller.
const CODE: f32 = 34.0;
/// Space between two, in points.
const GAP: f32 = 10.0;
/// Width of a line's sample in the legend, and of the space beside it, in points.
const SAMPLE: f32 = 22.0;
const BESIDE: f32 = 6.0;
/// Height of the line with a host's name and number, in points.
const NAME: f32 = 24.0;

/// Draws them. The room that they have.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>) -> Rect {
    let room = ui.available_rect_before_wrap();
    Frame::new().fill(cx.ink(|t| t.panel)).inner_margin(12).show(ui, |ui| {
        ui.set_min_size(ui.available_size());
        let derived = cx.derived;
        let Some(all) = derived.host_charts() else { return };
        let curves = curve::few(cx);
        let width = ui.available_width();
        header(ui, cx, &curves);
        // The last line is for the hosts without a chart.
        let free = vec2(width, ui.available_height() - NAME);
        let [columns, rows] = grid(free, all.charts.len());
        let shown = all.charts.len().min(columns * rows);
        let cell = cell_size(free, [columns, shown.div_ceil(columns)]);
        let corner = ui.cursor().min;
        for (n, chart) in all.charts.iter().take(shown).enumerate() {
            let at = vec2((n % columns) as f32 * (cell.x + GAP), (n / columns) as f32 * (cell.y + GAP));
            show_one(ui, cx, all, chart, &curves, Rect::from_min_size(corner + at, cell));
        }
        let used = shown.div_ceil(columns) as f32 * (cell.y + GAP);
        ui.advance_cursor_after_rect(Rect::from_min_size(corner, vec2(free.x, used)));
        parts::note(ui, cx, &rest(all.hosts, shown, cx.derived.posture().thing));
    });
    room
}

/// How many columns and rows have room; of rows at least one.
fn grid(free: Vec2, charts: usize) -> [usize; 2] {
    let fit = |room: f32, least: f32| (((room + GAP) / (least + GAP)) as usize).max(1);
    let (columns, rows) = (fit(free.x, LEAST.x), fit(free.y, LEAST.y));
    // A few charts are shown larger rather than in one row of many columns.
    let needed = (1..columns).find(|n| charts.div_ceil(*n) <= rows && n * n >= charts);
    [needed.unwrap_or(columns), rows]
}

/// The size of each chart, all alike.
fn cell_size(free: Vec2, [columns, rows]: [usize; 2]) -> Vec2 {
    let side = |room: f32, n: usize| (room + GAP) / n.max(1) as f32 - GAP;
    vec2(side(free.x, columns), side(free.y, rows).clamp(LEAST.y.min(free.y.max(1.0)), HIGHEST)).floor()
}

/// What the charts show, which line is which, and whose scale they have: in one line where it has room.
fn header(ui: &mut Ui, cx: &mut Ctx<'_>, curves: &[Curve]) {
    let heading = ranking::heading(cx.state.choices.measure, cx.derived.posture().thing);
    let title = |ui: &mut Ui| parts::titled(ui, &heading, look::HEADING);
    let ways = [(true, text!("map-same-scale")), (false, text!("map-own-scale"))];
    let numbers = text!("map-numbers-of", day = cx.derived.posture().day.long());
    let switch = |ui: &mut Ui| parts::switch(ui, cx, text!("map-charts"), cx.state.options.same_scale, ways);
    let legend = |ui: &mut Ui| legend(ui, cx, curves, &numbers);
    let names = curves.iter().map(|curve| curve.name.as_ref()).chain([numbers.as_str()]);
    let names: f32 = names.map(|name| width_of(ui, look::SMALL, name) + SAMPLE + 2.0 * BESIDE).sum();
    let buttons = ways.map(|(_, name)| width_of(ui, look::SMALL, name) + 5.0 * look::GRID).iter().sum::<f32>();
    let wide = width_of(ui, look::HEADING, &heading) + buttons + names + 8.0 * look::GRID;
    let same = if ui.available_width() < wide {
        title(ui);
        let same = switch(ui);
        ui.horizontal_wrapped(legend);
        same
    } else {
        ui.horizontal(|ui| {
            title(ui);
            ui.add_space(2.0 * look::GRID);
            let same = switch(ui);
            ui.add_space(2.0 * look::GRID);
            legend(ui);
            same
        })
        .inner
    };
    if let Some(same) = same {
        cx.push(Command::Panel(PanelCommand::SameScale(same)));
    }
    ui.add_space(look::GRID);
}

/// How wide a text is in the strong weight, in points: no narrower in any other.
fn width_of(ui: &Ui, size: f32, text: &str) -> f32 {
    ui.painter().layout_no_wrap(text.to_owned(), look::strong_font(size), egui::Color32::PLACEHOLDER).size().x
}

/// Which line is which, and of which day the numbers are.
fn legend(ui: &mut Ui, cx: &Ctx<'_>, curves: &[Curve], numbers: &str) {
    ui.spacing_mut().item_spacing.x = BESIDE;
    for curve in curves {
        let (rect, _) = ui.allocate_exact_size(vec2(SAMPLE, 14.0), Sense::hover());
        curve.sample(ui, rect);
        ui.label(cx.small(&curve.name));
    }
    ui.label(cx.small(numbers));
}

/// One host: its name, the day's number, and the chart.
fn show_one(ui: &mut Ui, cx: &mut Ctx<'_>, all: &HostCharts, host: &HostChart, curves: &[Curve], cell: Rect) {
    let selected = cx.state.choices.host() == Some(host.host);
    if selected || cx.state.transient.hover == Some(host.host) {
        ui.painter().rect_filled(cell.expand(4.0), 5.0, cx.ink(|t| t.raised));
    }
    if selected {
        let edge = Stroke::new(1.5, cx.ink(|t| t.accent));
        ui.painter().rect_stroke(cell.expand(4.0), 5.0, edge, StrokeKind::Inside);
    }
    let day = cx.derived.posture().day;
    let figures = at(&host.series, day).map(|step| &step.figures);
    let net = cx.derived.posture().net;
    let amount = figures.and_then(|f| amount::of(f, cx.state.choices.measure, net, Gauge::PEOPLE));
    let missing = || curves.first().map_or_else(String::new, |curve| curve.said(None, cx.derived.posture().thing));
    let (text, spoken) = amount.map_or_else(|| (missing(), missing()), |amount| (amount.text, amount.spoken));
    let (top, rest) = cell.split_top_bottom_at_y(cell.top() + NAME);
    name(ui, cx, host.host, &text, top);
    let (events, scale) = (&host.events, cx.state.options.same_scale.then_some(all.scale));
    let plan = Plan { id: ("small", Some(host.host)), size: rest.size(), events, scale };
    let mut inner = ui.new_child(UiBuilder::new().max_rect(rest));
    let end = chart::end(cx);
    let plotted = chart::plot(&mut inner, cx, &plan, |plot| {
        for curve in curves {
            curve.draw(plot, &curve.drawn(&host.series, end));
        }
    });
    let called = text!("map-chart", host = cx.name(host.host), number = spoken, day = day.long());
    let pointed = chart::slide(ui, cx, &plotted, &called);
    let response = plotted.response;
    // Space, which presses a button too, plays.
    let pressed = response.clicked() && !ui.input(|input| input.key_pressed(Key::Space));
    if pressed {
        select(cx, host.host);
    }
    if let Some(pointed) = pointed.filter(|_| pressed && response.interact_pointer_pos().is_some()) {
        cx.push(Command::Time(TimeCommand::Day(pointed)));
    }
    if let Some(pointed) = pointed {
        response.on_hover_ui_at_pointer(|ui| {
            ui.label(look::strong(format!("{}, {}", cx.name(host.host), pointed.long())));
            chart::tip(ui, cx, &host.series, curves, pointed);
        });
    }
}

/// The host's name and its number. The pointer can press it; the keyboard presses the chart.
fn name(ui: &Ui, cx: &mut Ctx<'_>, host: Code, number: &str, rect: Rect) {
    let response = ui.interact(rect, Id::unique(("chart-of", host)), Sense::CLICK);
    let (text, muted) = (cx.ink(|t| t.text), cx.ink(|t| t.muted));
    let color = if response.hovered() { cx.ink(|t| t.accent) } else { text };
    let painter = ui.painter().with_clip_rect(rect);
    let laid = |size| painter.layout_no_wrap(number.to_owned(), egui::FontId::proportional(size), muted);
    let rest = |number: &egui::Galley| (rect.width() - number.size().x - 2.0 * look::GRID).max(0.0);
    let number = Some(laid(look::BODY)).filter(|number| rest(number) >= CODE).unwrap_or_else(|| laid(look::SMALL));
    let left = rest(&number);
    let at = pos2(rect.right() - number.size().x, rect.top());
    painter.galley(at, number, muted);
    let set =
        |name: &str, mode| WidgetText::from(look::strong(name)).into_galley(ui, Some(mode), left, TextStyle::Body);
    // A code says more than the first letter of a name.
    let whole = set(cx.countries.name(&host), TextWrapMode::Extend);
    let name = if whole.size().x > left { set(host.as_str(), TextWrapMode::Truncate) } else { whole };
    painter.galley_with_override_text_color(rect.min, name, color);
    if response.clicked() {
        select(cx, host);
    }
    response.on_hover_cursor(CursorIcon::PointingHand).on_hover_text(format!(
        "{}\n{}",
        cx.countries.name(&host),
        text!("map-chart-tip")
    ));
}

fn select(cx: &mut Ctx<'_>, host: Code) {
    cx.push(Command::Choose(ChooseCommand::Select(Some(Selection::Host(host)))));
}

/// The hosts without a chart, in words.
fn rest(hosts: usize, shown: usize, thing: Thing) -> String {
    match hosts - shown {
        0 if hosts == 0 => text!("map-no-charts").to_owned(),
        0 => String::new(),
        more => text!("map-more-hosts", n = more, things = words::thing(thing)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn charts_fill_the_room_and_never_leave_it() {
        for free in [vec2(760.0, 440.0), vec2(1500.0, 900.0), vec2(300.0, 100.0), vec2(40.0, 20.0)] {
            for charts in 1..=HostCharts::MOST {
                let [columns, rows] = grid(free, charts);
                let shown = charts.min(columns * rows);
                let used = [columns, shown.div_ceil(columns)];
                let cell = cell_size(free, used);
                assert!(cell.x * columns as f32 + GAP * (columns - 1) as f32 <= free.x, "{free} {charts}");
                assert!(cell.y * used[1] as f32 + GAP * (used[1] - 1) as f32 <= free.y, "{free} {charts}");
            }
        }
        assert_eq!(grid(vec2(760.0, 440.0), 24), [3, 3]);
        assert_eq!(grid(vec2(760.0, 440.0), 4), [2, 3], "a few are larger");
    }

    #[test]
    fn hosts_without_a_chart_are_counted() {
        assert_eq!(
            (rest(13, 12, Thing::People).as_str(), rest(36, 24, Thing::Tanks).as_str()),
            ("1 more host with fewer people", "12 more hosts with fewer tanks")
        );
        assert_eq!(rest(3, 3, Thing::People), "");
        assert!(rest(0, 0, Thing::People).contains("not mean zero"));
    }
}
