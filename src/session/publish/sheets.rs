//! A one-page briefing of map, table and sources; the table and the numbers over time as pictures.

use super::made_up::make_up;
use crate::model::{Day, Estimate, Word};
use crate::posture::{Figures, Quantity, Series};
use crate::scene::{
    Area, Chart, Curve, Makeup, MapCache, Measure, Plate, SheetFrame, Tabled, View, build, credits,
    credits_without_map, heading, sources_of,
};
use crate::session::derived::{Derived, HostCharts};
use crate::session::state::State;
use crate::session::view::Pane;
use crate::words;

/// A number of a table, and where it is found.
type Column = (Quantity, fn(&Figures) -> Option<Estimate>);

/// A sheet with heading and credits, and what is known of the day.
struct Begun {
    sheet: SheetFrame,
    derived: Derived,
    view: View,
}

impl Begun {
    fn of(state: &State, derived: Derived, map: bool) -> Self {
        let view = state.view();
        let mut sheet = SheetFrame::new(&view);
        let [title, under] = heading(&derived.subject_of(state, Pane::Day), &view);
        sheet.heading(&title, &under);
        let subject = derived.subject_of(state, Pane::Day);
        let credits = if map { credits(&subject, &view) } else { credits_without_map(&subject, &view) };
        sheet.foot(&words::line([&view.texts.caption, &credits]));
        Self { sheet, derived, view }
    }

    /// The numbers of the hosts, those with most people first.
    fn table(&self) -> Tabled {
        let posture = self.derived.posture();
        let measure = self.view.measure;
        let columns: &[Column] = if measure.is_of_changes() {
            &[(Quantity::Promised, |f| f.promised), (Quantity::Arrived, |f| f.arrived)]
        } else {
            &[(Quantity::Reported, |f| f.reported), (Quantity::Present, |f| f.present)]
        };
        let row = |name: String, figures: &Figures| {
            let cell = |(quantity, of): &Column| words::or_missing(*quantity, of(figures));
            std::iter::once(name).chain(columns.iter().map(cell)).collect::<Vec<String>>()
        };
        let mut hosts: Vec<_> =
            posture.hosts.iter().filter(|host| columns.iter().any(|(_, of)| of(&host.figures).is_some())).collect();
        hosts.sort_by_key(|host| (-measure.whole(&host.figures).map_or(0, |people| people.weight()), host.host));
        let heads = columns.iter().map(|(quantity, _)| words::quantity(*quantity).to_owned());
        let unplaced = posture.unplaced.iter().map(|one| row(one.place.clone(), &one.figures));
        Tabled {
            heads: std::iter::once(text!("page-host").to_owned()).chain(heads).collect(),
            rows: hosts.into_iter().map(|host| row(words::country(host.host), &host.figures)).chain(unplaced).collect(),
            total: row(text!("print-sheet-total").to_owned(), &posture.total.figures),
        }
    }

    /// The sources behind the numbers, in words.
    fn sources(&self, state: &State) -> Vec<String> {
        let data = state.document.dataset();
        let subject = self.derived.subject_of(state, Pane::Day);
        let sources = sources_of(&subject, &self.view).into_iter().filter_map(|id| data.source(id));
        let words = sources.map(|source| {
            let published = source.published.map(|day| day.to_string()).unwrap_or_default();
            words::list([words::source_title(&source.publisher, &source.title), published, source.url.clone()])
        });
        let licences = data.licenses.iter().map(|licence| {
            let name = if licence.title.is_empty() { &licence.name } else { &licence.title };
            text!("print-sheet-licence", name = name.as_str())
        });
        words.chain(licences).collect()
    }
}

/// Map, table and sources on one page.
pub(super) fn briefing(state: &State, shapes: &mut MapCache) -> Plate {
    let Begun { mut sheet, derived, view } = Begun::of(state, Derived::of_picture(state), true);
    let room = sheet.room();
    let gap = sheet.gap();
    let upright = view.size[1] > view.size[0];
    let map = if upright {
        Area::sized(room.min, room.width(), (room.height() * 0.5).min(room.width() * 0.75))
    } else {
        Area::sized(room.min, room.width() * 0.58, room.height())
    };
    let map = Area { min: map.min.map(f32::round), max: map.max.map(f32::round) };
    let mut small = state.clone();
    let makeup = Makeup { bare: true, ..view.makeup.clone() };
    make_up(&mut small, makeup, [map.width().max(1.0), map.height().max(1.0)]);
    sheet.picture(map, build(&derived.subject_of(&small, Pane::Day), &small.view(), shapes), "");
    sheet.go_on_in(if upright {
        Area { min: [room.min[0], map.max[1] + gap], ..room }
    } else {
        Area { min: [map.max[0] + 1.6 * gap, room.min[1]], ..room }
    });
    let begun = Begun { sheet, derived, view };
    let (table, sources) = (begun.table(), begun.sources(state));
    let mut sheet = begun.sheet;
    let height = sheet.height_of(&table).min(sheet.room().height() * 0.6);
    sheet.table(&table, height, |n| text!("print-sheet-more-hosts", n = n));
    sheet.list(text!("page-sources"), &sources, |n| text!("print-sheet-more-sources", n = n));
    sheet.done()
}

/// The table alone.
pub(super) fn table(state: &State) -> Plate {
    let begun = Begun::of(state, Derived::of_picture(state), false);
    let table = begun.table();
    let mut sheet = begun.sheet;
    let height = sheet.room().height();
    sheet.table(&table, height, |n| text!("print-sheet-more-hosts", n = n));
    sheet.done()
}

/// The numbers of the selected host, or of all, through time.
pub(super) fn chart(state: &State) -> Plate {
    let begun = Begun::of(state, Derived::new(state), false);
    let series = begun.derived.series(&state.document);
    let chart = chart_of(state, series, begun.view.measure, true);
    let mut sheet = begun.sheet;
    if let Some(host) = state.choices.host() {
        sheet.line(&words::country(host));
    }
    sheet.chart(&chart);
    sheet.done()
}

/// The hosts with most people through time, a small chart each.
pub(super) fn charts(state: &State) -> Result<Plate, String> {
    let begun = Begun::of(state, Derived::of_picture(state), false);
    let all = HostCharts::of_picture(state);
    let mut sheet = begun.sheet;
    let charts: Vec<Chart> =
        all.charts.iter().map(|host| chart_of(state, &host.series, begun.view.measure, false)).collect();
    let Some(first) = charts.first() else { return Err(text!("print-no-chart").to_owned()) };
    sheet.curves(&first.curves);
    let left_out = all.hosts - charts.len();
    if left_out > 0 {
        sheet.foot(&text!("print-sheet-more-hosts", n = left_out));
    }
    let reach = charts
        .iter()
        .map(Chart::reach)
        .fold([0.0, 0.0], |[low, high]: [f64; 2], [from, to]| [low.min(from), high.max(to)]);
    let posture = begun.derived.posture();
    for ((host, chart), area) in all.charts.iter().zip(&charts).zip(sheet.cells(charts.len())) {
        let people = posture.host(host.host).and_then(|host| begun.view.measure.whole(&host.figures));
        let people = people.map_or_else(|| text!("figure-not-reported").to_owned(), |people| words::people(&people));
        let reach = if state.options.same_scale { reach } else { chart.reach() };
        sheet.small_chart(area, chart, [&words::country(host.host), &people], reach);
    }
    Ok(sheet.done())
}

/// Numbers through time. `named`: the day that is shown has its name beside its line, and a number that is never known no curve.
fn chart_of(state: &State, series: &Series, measure: Measure, named: bool) -> Chart {
    let (first, last) = state.document.span;
    let measure = if measure.definition().compares { Measure::default() } else { measure };
    let [whole, within] = [0, 1].map(|n| curve(series, last, |figures| (measure.definition().numbers)(figures)[n]));
    let whole = Curve { name: words::quantity(measure.definition().counts).to_owned(), steps: whole };
    let within = Curve { name: words::quantity(Quantity::Arrived).to_owned(), steps: within };
    let known = |curve: &Curve| !named && measure.is_of_changes() || curve.steps.iter().any(|(_, step)| step.is_some());
    let day = state.choices.day;
    Chart {
        span: [place(first), place(last + 1)],
        ticks: ticks(first, last),
        day: Some((place(day), if named { words::long_day(day) } else { String::new() })),
        curves: [whole, within].into_iter().filter(known).collect(),
        write: Some(words::number),
    }
}

fn place(day: Day) -> f64 {
    f64::from(day.number())
}

/// A number through time up to a day; what has no best number has the middle of its ends.
fn curve(series: &Series, last: Day, of: impl Fn(&Figures) -> Option<Estimate>) -> Vec<(f64, Option<[f64; 3]>)> {
    let number = |n: Estimate| {
        // An end that nobody knows is drawn no further than what is known.
        let known = [n.least(), n.best, n.high].into_iter().flatten().map(|n| n as f64);
        let low = known.clone().reduce(f64::min).unwrap_or_default();
        let high = known.reduce(f64::max).unwrap_or_default();
        [low, n.best.map_or_else(|| f64::midpoint(low, high), |best| best as f64), high]
    };
    // A number that is not known is a gap in the line, and not zero.
    let known = |figures: &Figures| of(figures).filter(|people| people.word != Word::Unknown);
    series
        .steps
        .iter()
        .filter(|step| step.day <= last)
        .map(|step| (place(step.day), known(&step.figures).map(number)))
        .collect()
}

/// Days below an axis: beginnings of years or of months, or single days, whichever makes a few.
fn ticks(first: Day, last: Day) -> Vec<(f64, String)> {
    let days = (last - first).max(1);
    let date = |day: Day| day.date();
    let all = (0..=days).map(|n| first + n);
    let of = |keep: &dyn Fn(Day) -> bool, write: &dyn Fn(Day) -> String| {
        all.clone().filter(|day| keep(*day)).map(|day| (place(day), write(day))).collect::<Vec<_>>()
    };
    let years = |step: i16| {
        of(&|day| date(day).day_of_year() == 1 && date(day).year() % step == 0, &|day| date(day).year().to_string())
    };
    match days {
        0..60 => of(&|day| (day - first) % (days / 6).max(1) == 0, &words::day),
        60..900 => of(&|day| date(day).day() == 1 && (days < 250 || date(day).month() % 3 == 1), &words::day),
        900..6_000 => years(1),
        6_000..30_000 => years(10),
        _ => years(50),
    }
}
