//! Days as places on a line, and the marks below it.

use crate::{message::DayForm, model::Day};
use jiff::civil::{Date, Weekday};

/// A stretch of days laid along a line; each day is a cell, so that a bar has a width and a window its whole last day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Axis {
    first: Day,
    last: Day,
    left: f32,
    cell: f32,
}

impl Axis {
    /// The days from `first` to `last`, both included, between two places in points.
    pub fn new((first, last): (Day, Day), left: f32, right: f32) -> Self {
        let last = last.max(first);
        Self { first, last, left, cell: (right - left).max(1.0) / (last - first).saturating_add(1) as f32 }
    }

    /// The points that a day is wide.
    pub fn cell(&self) -> f32 {
        self.cell
    }

    /// Where a day begins; the days beyond the ends begin at the ends.
    pub fn start(&self, day: Day) -> f32 {
        let end = (self.last - self.first).saturating_add(1);
        self.left + (day - self.first).clamp(0, end) as f32 * self.cell
    }

    /// Where a day is over.
    pub fn end(&self, day: Day) -> f32 {
        self.start(day + 1)
    }

    /// The middle of a day.
    pub fn middle(&self, day: Day) -> f32 {
        self.start(day.clamp(self.first, self.last)) + self.cell / 2.0
    }

    /// The day at a place.
    pub fn day_at(&self, x: f32) -> Day {
        let days = ((x - self.left) / self.cell).floor() as i32;
        (self.first + days).clamp(self.first, self.last)
    }

    /// The marks: the finest step whose labels have room. `width` measures a label, in points; labels never touch.
    pub fn ticks(&self, width: impl Fn(&str) -> f32) -> Vec<Tick> {
        let room = LABEL_INSET + width(&Day::ymd(2022, 11, 28).written(DayForm::OfYear)) + GAP;
        let step =
            STEPS.iter().find(|step| step.least_days() as f32 * self.cell >= room).unwrap_or(&STEPS[STEPS.len() - 1]);
        let mut ticks: Vec<Tick> = step.days(self.first, self.last).map(|day| self.tick(day, *step)).collect();
        // Somewhere the year must stand: if it does not turn at once, the first label carries it.
        if let Some(first) = ticks.first_mut().filter(|tick| !tick.is_year) {
            let month = matches!(step, Step::Months(_));
            first.label = first.day.written(if month { DayForm::ShortMonth } else { DayForm::Short });
        }
        self.thin_out(&mut ticks, width);
        ticks
    }

    fn tick(&self, day: Day, step: Step) -> Tick {
        let date = day.date();
        // The first Monday stands for its year: few years begin on one.
        let is_year = date.day_of_year() <= if step == Step::Weeks { 7 } else { 1 };
        let label = match step {
            Step::Weeks if is_year => day.short(),
            Step::Days(_) | Step::Weeks if !is_year => day.written(DayForm::OfYear),
            Step::Months(_) if !is_year => day.written(DayForm::MonthAlone),
            _ => date.year().to_string(),
        };
        Tick { day, x: self.start(day), label, is_year }
    }

    /// Takes away the labels that would touch another or leave the line; years go first, then from the left.
    fn thin_out(&self, ticks: &mut [Tick], width: impl Fn(&str) -> f32) {
        let right = self.end(self.last);
        let mut taken: Vec<(f32, f32)> = Vec::new();
        for years in [true, false] {
            for tick in ticks.iter_mut().filter(|tick| tick.is_year == years) {
                let span = (tick.x, tick.x + LABEL_INSET + width(&tick.label));
                let free = taken.iter().all(|(from, to)| span.1 + GAP <= *from || to + GAP <= span.0);
                if free && span.1 <= right {
                    taken.push(span);
                } else {
                    tick.label.clear();
                }
            }
        }
    }
}

/// The least space between two labels, in points.
const GAP: f32 = 6.0;
/// How far to the right of its mark a label begins, in points.
pub const LABEL_INSET: f32 = 4.0;

/// A mark below the line.
#[derive(Debug, Clone, PartialEq)]
pub struct Tick {
    /// The day that begins there.
    pub day: Day,
    /// Where.
    pub x: f32,
    /// What is written to the right of it; empty: there is no room.
    pub label: String,
    /// Whether it is the first of a year.
    pub is_year: bool,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Step {
    Days(i32),
    Weeks,
    Months(i8),
    Years(i16),
}

const STEPS: [Step; 12] = [
    Step::Days(1),
    Step::Weeks,
    Step::Months(1),
    Step::Months(3),
    Step::Months(6),
    Step::Years(1),
    Step::Years(2),
    Step::Years(5),
    Step::Years(10),
    Step::Years(20),
    Step::Years(50),
    Step::Years(100),
];

impl Step {
    fn least_days(self) -> i32 {
        match self {
            Self::Days(n) => n,
            Self::Weeks => 7,
            Self::Months(n) => 28 * i32::from(n),
            Self::Years(n) => 365 * i32::from(n),
        }
    }

    /// The days on which a step begins.
    fn days(self, first: Day, last: Day) -> impl Iterator<Item = Day> {
        let date = first.date();
        let start = match self {
            Self::Days(_) => date,
            Self::Weeks => back(date, i32::from(date.weekday().since(Weekday::Monday))),
            Self::Months(n) => Date::new(date.year(), (date.month() - 1) / n * n + 1, 1).unwrap_or(date),
            Self::Years(n) => Date::new(date.year().div_euclid(n) * n, 1, 1).unwrap_or(date),
        };
        let steps = std::iter::successors(Some(start), move |date| {
            let next = match self {
                Self::Days(n) => jiff::Span::new().days(n),
                Self::Weeks => jiff::Span::new().weeks(1),
                Self::Months(n) => jiff::Span::new().months(n),
                Self::Years(n) => jiff::Span::new().years(n),
            };
            date.checked_add(next).ok()
        });
        steps.map(Day::from).skip_while(move |day| *day < first).take_while(move |day| *day <= last)
    }
}

fn back(date: Date, days: i32) -> Date {
    (Day::from(date) - days).date()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const FIRST: Day = Day::ymd(2021, 12, 1);

    fn wide(label: &str) -> f32 {
        label.chars().count() as f32 * 6.5
    }

    fn labels(days: i32, width: f32) -> Vec<String> {
        let ticks = Axis::new((FIRST, FIRST + days - 1), 0.0, width).ticks(wide);
        ticks.into_iter().map(|tick| tick.label).filter(|label| !label.is_empty()).collect()
    }

    #[test]
    fn a_place_is_a_day_and_back() {
        let axis = Axis::new((FIRST, FIRST + 395), 10.0, 1200.0);
        for n in 0..396 {
            assert_eq!(axis.day_at(axis.middle(FIRST + n)), FIRST + n);
        }
        assert_eq!(axis.day_at(-900.0), FIRST);
        assert_eq!(axis.day_at(1e9), FIRST + 395);
        assert!((axis.end(FIRST + 395) - 1200.0).abs() < 0.01);
    }

    #[test]
    fn the_step_follows_the_room() {
        assert_eq!(labels(7, 600.0)[..3], ["1 Dec 2021", "2 Dec", "3 Dec"]);
        assert_eq!(labels(60, 600.0)[..3], ["6 Dec 2021", "20 Dec", "27 Dec"], "the year takes the room of the 13th");
        assert_eq!(labels(396, 1000.0)[..4], ["Dec 2021", "2022", "Feb", "Mar"]);
        assert_eq!(labels(27_759, 1000.0)[..3], ["2025", "2030", "2035"]);
        assert_eq!(labels(1, 30.0), Vec::<String>::new(), "no room");
    }

    proptest! {
        #[test]
        fn labels_never_touch_nor_leave_the_line(first in -800_000..800_000i32, days in 0..300_000i32, width in 50.0..2600.0f32) {
            let day = Day::from_number(first);
            let ticks = Axis::new((day, day + days), 0.0, width).ticks(wide);
            prop_assert!(ticks.len() < 400);
            let mut end = f32::MIN;
            for tick in ticks.iter().filter(|tick| !tick.label.is_empty()) {
                prop_assert!(tick.x >= end, "{:?}", tick);
                end = tick.x + LABEL_INSET + wide(&tick.label);
                prop_assert!(end <= width + 0.5);
            }
        }
    }
}
