//! Numbers over time: what the chart of the side panel and the small charts of the middle share. Axes of days and of people, the
//! window, the day and the events; a chart is a slider of the day for pointer, keyboard and screen reader.

pub mod curve;
mod days;

use super::{ctx::Ctx, look, parts, step};
use crate::message::decimal;
use crate::model::{Code, Day};
use crate::posture::Series;
use crate::session::{Command, TimeCommand};
use curve::Curve;
use egui::{TextStyle, Ui, Vec2, vec2};
use egui_plot::{GridMark, MarkerShape, Plot, PlotPoint, PlotResponse, PlotUi, Points, Span, VLine};

/// What a chart is drawn by, besides its curves.
pub struct Plan<'a> {
    /// Tells charts apart.
    pub id: (&'static str, Option<Code>),
    /// Its size in points.
    pub size: Vec2,
    /// Days of events.
    pub events: &'a [Day],
    /// Fewest and most people that its axis reaches to at least; none: as far as its numbers do.
    pub scale: Option<(i64, i64)>,
}

/// Draws a chart. `draw` adds the curves, up to the place on the axis that it is given.
pub fn plot(ui: &mut Ui, cx: &Ctx<'_>, plan: &Plan<'_>, draw: impl FnOnce(&mut PlotUi<'_>)) -> PlotResponse<()> {
    let (first, last) = cx.state.document.span;
    let (day, from) = (cx.derived.posture().day, cx.derived.posture().from);
    let (line, text, shade) = (cx.ink(|t| t.line), cx.ink(|t| t.text), cx.ink(|t| t.accent.fade(0.08)));
    let plot = axes(plan, (first, last)).grid_color(line);
    ui.scope(|ui| {
        // The plot takes the size of its axes' text from the style.
        ui.style_mut().text_styles.insert(TextStyle::Body, egui::FontId::proportional(look::SMALL));
        plot.show(ui, |plot| {
            if from <= day {
                plot.span(Span::new("", x(from)..=x(day + 1)).fill(shade));
            }
            draw(plot);
            let marks: Vec<PlotPoint> = plan.events.iter().map(|day| PlotPoint::new(x(*day) + 0.5, 0.0)).collect();
            let marks = Points::new("", egui_plot::PlotPoints::Owned(marks)).shape(MarkerShape::Up).radius(3.5);
            plot.points(marks.color(text).allow_hover(false));
            plot.vline(VLine::new("", x(day) + 0.5).color(text).width(1.0).allow_hover(false));
        })
    })
    .inner
}

/// Where the last step of a chart ends.
pub fn end(cx: &Ctx<'_>) -> f64 {
    x(cx.state.document.span.1 + 1)
}

/// The place of a day's beginning on the axis.
fn x(day: Day) -> f64 {
    f64::from(day.number())
}

/// A plot that does not move, with its axes.
fn axes<'a>(plan: &Plan<'_>, (first, last): (Day, Day)) -> Plot<'a> {
    let marks = days::marks(first, last, (plan.size.x / 64.0) as usize);
    let texts = marks.clone();
    let mut plot = Plot::new(plan.id).height(plan.size.y).width(plan.size.x).show_background(false);
    plot = plot.allow_zoom(false).allow_drag(false).allow_scroll(false).allow_boxed_zoom(false);
    plot = plot.allow_double_click_reset(false).allow_axis_zoom_drag(false);
    plot = plot.show_crosshair(false).show_x(false).show_y(false);
    plot = plot.include_y(0.0).include_x(x(first)).include_x(x(last + 1)).set_margin_fraction(vec2(0.0, 0.06));
    if let Some((fewest, most)) = plan.scale {
        plot = plot.include_y(fewest as f64).include_y(most as f64);
    }
    plot = plot.label_formatter(|_| None).y_axis_min_width(26.0);
    let height = plan.size.y;
    plot = plot.y_grid_spacer(move |grid| people_marks(grid.bounds, height));
    plot = plot.x_grid_spacer(move |_| {
        let mark = |mark: &days::Mark| GridMark { value: x(mark.day), step_size: f64::from(last - first) };
        marks.iter().map(mark).collect()
    });
    plot = plot.x_axis_formatter(move |mark, _| {
        texts.iter().find(|text| x(text.day) == mark.value).map_or_else(String::new, |t| t.text.clone())
    });
    plot.y_axis_formatter(|mark, _| short(mark.value))
}

/// Makes a chart a slider of the day by that name. The day under the pointer.
pub fn slide(ui: &Ui, cx: &mut Ctx<'_>, plotted: &PlotResponse<()>, name: &str) -> Option<Day> {
    let (first, last) = cx.state.document.span;
    let (response, now) = (&plotted.response, cx.state.choices.day);
    step::describe(ui, response, name, now, (first, last));
    if let Some(to) = step::to(ui, cx, response, now, (first, last)).map(|to| to.clamp(first, last)) {
        cx.push(Command::Time(TimeCommand::Day(to)));
    }
    if response.has_focus() {
        parts::ring(ui, cx, response, 4.0);
    }
    response.hover_pos().map(|at| {
        let x = plotted.transform.value_from_position(at).x.floor();
        Day::from_number(x as i32).clamp(first, last)
    })
}

/// The numbers of a day, a line each.
pub fn tip(ui: &mut Ui, cx: &Ctx<'_>, series: &Series, curves: &[Curve], day: Day) {
    let step = curve::at(series, day);
    for curve in curves {
        ui.label(cx.small(format!("{}: {}", curve.name, curve.said(step, cx.derived.posture().thing))));
    }
}

/// Marks at round numbers of people, some 36 points from each other, each with its text.
fn people_marks((low, high): (f64, f64), height: f32) -> Vec<GridMark> {
    let least = ((high - low) / f64::from(height / 36.0).max(1.0)).max(1.0);
    let power = 10_f64.powf(least.log10().floor());
    let step = [1.0, 2.0, 5.0, 10.0].map(|times| times * power).into_iter().find(|step| *step >= least);
    let step = step.unwrap_or(10.0 * power);
    let marks = (low / step).ceil() as i64..=(high / step).floor() as i64;
    // A mark of the widest step is the most visible one.
    marks.map(|n| GridMark { value: n as f64 * step, step_size: high - low }).collect()
}

/// “12k”: people on an axis.
pub fn short(people: f64) -> String {
    let (n, unit) = match people.abs() {
        1e9.. => (people / 1e9, text!("map-billions")),
        1e6.. => (people / 1e6, text!("map-millions")),
        1e3.. => (people / 1e3, text!("map-thousands")),
        _ => (people.round(), ""),
    };
    format!("{}{unit}", decimal(&if n.fract() == 0.0 { format!("{n:.0}") } else { format!("{n:.1}") }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_round_few_and_within() {
        let marks = |low, high, height| -> Vec<f64> {
            people_marks((low, high), height).iter().map(|mark| mark.value).collect()
        };
        assert_eq!(marks(0.0, 9_500.0, 120.0), [0.0, 5_000.0]);
        assert_eq!(marks(-700.0, 4_800.0, 150.0), [0.0, 2_000.0, 4_000.0]);
        assert_eq!(marks(0.0, 1.06, 100.0), [0.0, 1.0]);
        assert_eq!(marks(0.0, 58_000.0, 110.0), [0.0, 20_000.0, 40_000.0]);
    }

    #[test]
    fn people_on_an_axis_are_short() {
        let texts: Vec<_> = [0.0, 500.0, 1000.0, 2500.0, -2000.0, 1.5e6, 1.5e8, 4e9].map(short).into();
        assert_eq!(texts, ["0", "500", "1k", "2.5k", "−2k", "1.5m", "150m", "4bn"]);
    }
}
