//! A country's numbers through time, or those of all, as steps: as lines, or stacked by a facet. A missing number is a gap,
//! never zero.

use super::{
    super::{ctx::Ctx, look, step, words},
    amount::shown,
    dates, parts,
    stack::Stack,
};
use crate::{
    model::{Code, Day, Estimate, Scope, Word},
    posture::{Grouping, Series, SeriesStep},
    scene::Measure,
    session::Command,
};
use egui::{Color32, Label, Stroke, Ui, vec2};
use egui_plot::{FilledArea, GridMark, Line, LineStyle, MarkerShape, Plot, PlotPoint, PlotUi, Points, Span, VLine};

/// What a line takes from a day of change; none: not known.
type Reading = Box<dyn Fn(&SeriesStep) -> Option<Estimate>>;

/// One line of the chart.
struct Curve {
    name: String,
    color: Color32,
    width: f32,
    style: LineStyle,
    /// What stands where there is no number.
    missing: &'static str,
    value: Reading,
}

/// Draws it. A click shows the day, and so do the keys of a slider.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>, code: Option<Code>) {
    let derived = cx.derived;
    let series = derived.series();
    let curves: Vec<Curve> =
        curves(cx).into_iter().filter(|c| series.steps.iter().any(|s| (c.value)(s).is_some())).collect();
    if curves.is_empty() {
        if code.is_none() && !cx.derived.changes().is_empty() && series.steps.is_empty() {
            parts::note(ui, cx, "The total through time is not drawn for so many records; choose a country.");
        }
        return;
    }
    let moves = matches!(cx.state.choices.measure, Measure::Movements | Measure::Change);
    parts::heading(ui, if moves { "Changes through time" } else { "Levels through time" });
    let by = cx.state.options.stack;
    let ways = [None, Some(Grouping::Sender), Some(Grouping::Command), Some(Grouping::Scope)];
    let ways = ways.into_iter().chain([Some(Grouping::Component), Some(Grouping::Stage)]);
    let named = ways.map(|by| (by, by.map_or_else(|| "Numbers".to_owned(), |by| super::today::capital(by.word()))));
    if let Some(by) = parts::switch(ui, cx, "Chart", by, named) {
        cx.push(Command::SetStack(by));
    }
    let stack = by.map(|by| Stack::new(cx, series, by));
    if stack.as_ref().is_some_and(Stack::is_empty) {
        parts::note(ui, cx, "Nothing to stack in this measure.");
        return;
    }
    let (first, last) = cx.state.document.span;
    let (day, from) = (derived.posture().day, derived.posture().from);
    let plotted = ui.scope(|ui| {
        // The plot takes the size of its axes' text from the style.
        let small = egui::FontId::proportional(look::SMALL);
        ui.style_mut().text_styles.insert(egui::TextStyle::Body, small);
        plot(ui, cx, series, (&curves, stack.as_ref()), [first, last, from, day], code)
    });
    let response = plotted.inner;
    let (limits, now) = ((first, last), cx.state.choices.day);
    step::describe(
        ui,
        &response.response,
        &format!("{} through time", code.map_or_else(|| "Total".to_owned(), |code| cx.name(code))),
        now,
        limits,
    );
    if let Some(to) = step::to(ui, cx, &response.response, now, limits).map(|to| to.clamp(first, last)) {
        cx.push(Command::SetDay(to));
    }
    if response.response.has_focus() {
        parts::ring(ui, cx, &response.response, 4.0);
    }
    let pointed = response.response.hover_pos().map(|at| {
        let x = response.transform.value_from_position(at).x.floor();
        Day::from_number(x as i32).clamp(first, last)
    });
    if let Some(pointed) = pointed {
        if response.response.clicked() {
            cx.push(Command::SetDay(pointed));
        }
        response.response.on_hover_ui_at_pointer(|ui| match &stack {
            Some(stack) => {
                ui.label(look::strong(pointed.long()));
                stack.tip(ui, cx, at(series, pointed));
            }
            None => tip(ui, cx, series, &curves, pointed),
        });
    }
    match &stack {
        Some(stack) => stack.legend(ui, cx, at(series, day)),
        None => legend(ui, cx, series, &curves, day),
    }
}

/// The days of the events that the filters let through: of a country those in which it acts or takes part.
fn event_days(cx: &Ctx<'_>, code: Option<Code>) -> Vec<Day> {
    let events = &cx.state.document.dataset().events;
    let all = cx.derived.events().iter().filter_map(|row| events.get(*row as usize));
    let concerns =
        |e: &&crate::model::Event| code.is_none_or(|code| e.actor == Some(code) || e.participants.contains(&code));
    all.filter(concerns).map(|event| event.day.day()).collect()
}

/// The lines of what the map shows, changes or levels: they are different quantities, and one scale would flatten one of them.
fn curves(cx: &Ctx<'_>) -> Vec<Curve> {
    match cx.state.choices.measure {
        Measure::Movements | Measure::Change => changes(cx),
        Measure::Level | Measure::Reported => levels(cx),
    }
}

fn changes(cx: &Ctx<'_>) -> Vec<Curve> {
    let accent = cx.ink(|t| t.accent);
    vec![
        Curve {
            name: "Promised".into(),
            color: accent,
            width: 1.5,
            style: LineStyle::Dashed { length: 4.0 },
            missing: "no movement",
            value: Box::new(|step| step.figures.promised),
        },
        Curve {
            name: "Arrived".into(),
            color: accent,
            width: 2.0,
            style: LineStyle::Solid,
            missing: "none reported",
            value: Box::new(|step| step.figures.arrived),
        },
    ]
}

fn levels(cx: &Ctx<'_>) -> Vec<Curve> {
    let reported = cx.state.choices.measure == Measure::Reported;
    let mut all = Vec::new();
    for (n, scope) in Scope::ALL.iter().copied().enumerate() {
        let style = [LineStyle::Solid, LineStyle::dashed_loose(), LineStyle::dotted_dense(), LineStyle::dotted_loose()];
        // What is reckoned without bounds may be nobody: it is not known.
        let present = move |step: &SeriesStep| {
            let level = step.levels.iter().find(|level| level.scope == scope)?;
            Some(if reported { level.reported } else { level.present }).filter(|people| people.word != Word::Unknown)
        };
        all.push(Curve {
            name: format!("{}, {}", if reported { "Reported" } else { "Present" }, words::scope(scope).to_lowercase()),
            color: cx.ink(|t| t.accent),
            width: 1.5,
            style: style[n % style.len()],
            missing: "not known",
            value: Box::new(present),
        });
    }
    all
}

fn plot(
    ui: &mut Ui,
    cx: &Ctx<'_>,
    series: &Series,
    (curves, stack): (&[Curve], Option<&Stack>),
    [first, last, from, day]: [Day; 4],
    code: Option<Code>,
) -> egui_plot::PlotResponse<()> {
    let x = |day: Day| f64::from(day.number());
    let marks = dates::marks(first, last, (ui.available_width() / 64.0) as usize);
    let texts = marks.clone();
    let events = event_days(cx, code);
    let (line, text, shade) = (cx.ink(|t| t.line), cx.ink(|t| t.text), cx.ink(|t| t.accent.fade(0.08)));
    let mut plot = Plot::new(("series", code));
    plot = plot.height(150.0).width(ui.available_width()).show_background(false).grid_color(line);
    plot = plot.allow_zoom(false).allow_drag(false).allow_scroll(false).allow_boxed_zoom(false);
    plot = plot
        .allow_double_click_reset(false)
        .allow_axis_zoom_drag(false)
        .show_crosshair(false)
        .show_x(false)
        .show_y(false);
    plot = plot.include_y(0.0).include_x(x(first)).include_x(x(last + 1)).set_margin_fraction(vec2(0.0, 0.06));
    plot = plot.grid_spacing(18.0..=60.0).label_formatter(|_| None).y_axis_min_width(26.0);
    plot = plot.x_grid_spacer(move |_| {
        let mark =
            |mark: &dates::Mark| GridMark { value: f64::from(mark.day.number()), step_size: f64::from(last - first) };
        marks.iter().map(mark).collect()
    });
    plot = plot.x_axis_formatter(move |mark, _| {
        texts
            .iter()
            .find(|text| f64::from(text.day.number()) == mark.value)
            .map_or_else(String::new, |t| t.text.clone())
    });
    plot = plot.y_axis_formatter(|mark, _| short(mark.value));
    plot.show(ui, |plot| {
        if from <= day {
            plot.span(Span::new("", x(from)..=x(day + 1)).fill(shade));
        }
        match stack {
            Some(stack) => stack.draw(plot, series, x(last + 1), text),
            None => curves.iter().for_each(|curve| draw(plot, curve, series, x(last + 1))),
        }
        let marks: Vec<PlotPoint> = events.iter().map(|day| PlotPoint::new(x(*day) + 0.5, 0.0)).collect();
        let marks = Points::new("", egui_plot::PlotPoints::Owned(marks)).shape(MarkerShape::Up).radius(3.5);
        plot.points(marks.color(text).allow_hover(false));
        plot.vline(VLine::new("", x(day) + 0.5).color(text).width(1.0).allow_hover(false));
    })
}

/// “12k”: people on an axis.
fn short(people: f64) -> String {
    let thousands = people / 1000.0;
    if people.abs() < 1000.0 {
        format!("{people:.0}").replace('-', "−")
    } else if thousands.fract() == 0.0 {
        format!("{thousands:.0}k").replace('-', "−")
    } else {
        format!("{thousands:.1}k").replace('-', "−")
    }
}

/// The steps of one number with a best, and the room between low and high where it is not one number.
fn draw(plot: &mut PlotUi<'_>, curve: &Curve, series: &Series, end: f64) {
    let ends = series.steps.iter().skip(1).map(|step| f64::from(step.day.number())).chain([end]);
    let mut run: Vec<[f64; 2]> = Vec::new();
    for (step, end) in series.steps.iter().zip(ends) {
        let start = f64::from(step.day.number());
        let people = (curve.value)(step);
        if let Some((people, high)) = people.and_then(|people| Some((people, people.high?)))
            && people.low < high
        {
            let (low, high) = (people.low as f64, high as f64);
            let area = FilledArea::new("", &[start, end], &[low, low], &[high, high]);
            plot.add(area.fill_color(curve.color.gamma_multiply(0.2)).allow_hover(false));
        }
        match people.and_then(|people| people.best) {
            Some(best) => run.extend([[start, best as f64], [end, best as f64]]),
            None => flush(plot, curve, &mut run),
        }
    }
    flush(plot, curve, &mut run);
}

fn flush(plot: &mut PlotUi<'_>, curve: &Curve, run: &mut Vec<[f64; 2]>) {
    if run.is_empty() {
        return;
    }
    let points: Vec<PlotPoint> = run.drain(..).map(PlotPoint::from).collect();
    let line = Line::new("", egui_plot::PlotPoints::Owned(points));
    plot.line(line.color(curve.color).width(curve.width).style(curve.style).allow_band(false).allow_hover(false));
}

/// The numbers on a day: the step that holds then.
fn at(series: &Series, day: Day) -> Option<&SeriesStep> {
    series.steps.partition_point(|step| step.day <= day).checked_sub(1).map(|n| &series.steps[n])
}

fn said(step: Option<&SeriesStep>, curve: &Curve) -> String {
    step.and_then(|step| (curve.value)(step)).map_or_else(|| curve.missing.to_owned(), shown)
}

fn tip(ui: &mut Ui, cx: &Ctx<'_>, series: &Series, curves: &[Curve], day: Day) {
    ui.label(look::strong(day.long()));
    let step = at(series, day);
    for curve in curves {
        ui.label(cx.small(format!("{}: {}", curve.name, said(step, curve))));
    }
}

/// Which line is which, with its number on the day.
fn legend(ui: &mut Ui, cx: &Ctx<'_>, series: &Series, curves: &[Curve], day: Day) {
    let step = at(series, day);
    for curve in curves {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            let (rect, _) = ui.allocate_exact_size(vec2(22.0, 14.0), egui::Sense::hover());
            sample(ui, curve, rect);
            let text = format!("{} · {}", curve.name, said(step, curve));
            ui.add(Label::new(cx.small(text)).wrap());
        });
    }
}

fn sample(ui: &Ui, curve: &Curve, rect: egui::Rect) {
    let stroke = Stroke::new(curve.width, curve.color);
    let ends = [rect.left_center(), rect.right_center()];
    match curve.style {
        LineStyle::Solid => {
            ui.painter().line_segment(ends, stroke);
        }
        LineStyle::Dashed { length } => {
            ui.painter().extend(egui::Shape::dashed_line(&ends, stroke, length, length * 0.6));
        }
        LineStyle::Dotted { spacing } => {
            ui.painter().extend(egui::Shape::dotted_line(&ends, curve.color, spacing.min(5.0), curve.width * 0.6));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_on_an_axis_are_short() {
        let texts: Vec<_> = [0.0, 500.0, 1000.0, 2500.0, -2000.0].map(short).into();
        assert_eq!(texts, ["0", "500", "1k", "2.5k", "−2k"]);
    }

    #[test]
    fn the_step_that_holds_is_the_last_that_began() {
        let day = |n| Day::from_number(n);
        let step = |n| SeriesStep {
            day: day(n),
            figures: crate::posture::Figures::default(),
            by: Vec::new(),
            overlap: None,
            levels: Vec::new(),
        };
        let series = Series { steps: vec![step(5), step(9)] };
        let found = |n| at(&series, day(n)).map(|step| step.day);
        assert_eq!([found(4), found(5), found(8), found(20)], [None, Some(day(5)), Some(day(5)), Some(day(9))]);
    }
}
