//! The period in which features hold.

use super::Layer;
use crate::model::{Day, OwnLayer};
use crate::parse::typed_date;

/// Names of columns of first and of last days, the more telling ones first. Where one ends in `year`, columns with `month` and `day` in its
/// place say more, as in `CShapes` (Schvitz et al. 2022, doi 10.1177/00220027211013563).
const FROM: [&str; 9] =
    ["gwsyear", "gwsdate", "cowsyear", "start_date", "start", "begin", "valid_from", "from", "startyear"];
const UNTIL: [&str; 9] = ["gweyear", "gwedate", "coweyear", "end_date", "end", "until", "valid_to", "to", "endyear"];

/// A column of days, with those of months and days where it has only years.
struct Days {
    column: usize,
    more: Option<[usize; 2]>,
}

impl Days {
    fn find(layer: &Layer, own: &str, usual: &[&str], wanted: bool) -> Option<Self> {
        let named = || (!own.is_empty()).then(|| layer.column(own)).flatten();
        let found = || wanted.then(|| usual.iter().find_map(|name| layer.column(name))).flatten();
        let column = named().or_else(found)?;
        let name = layer.columns[column].to_lowercase();
        let beside = |part: &str| layer.column(&name.strip_suffix("year").map(|stem| format!("{stem}{part}"))?);
        let more = beside("month").zip(beside("day")).map(|(month, day)| [month, day]);
        Some(Self { column, more })
    }

    /// The first or the last of the days that a feature has there; none: it has none, and holds for ever.
    fn of(&self, layer: &Layer, row: usize, last: bool) -> Option<Day> {
        let text = |column: usize| layer.value(row, column).trim().to_owned();
        let number = |column: usize| text(column).parse::<i32>().ok().filter(|n| *n > 0);
        if let Some([month, day]) = self.more
            && let (Some(year), Some(month), Some(day)) = (number(self.column), number(month), number(day))
            && let Ok(day) = format!("{year:04}-{month:02}-{day:02}").parse()
        {
            return Some(day);
        }
        // Times of the day say no more.
        let text = text(self.column);
        let text = text.split(['T', ' ']).next().filter(|part| part.len() == 10).unwrap_or(&text);
        let dated = typed_date(text).ok()?;
        Some(if last { dated.day() } else { dated.first() })
    }
}

/// From when to when a feature holds; none: for ever.
pub type Span = [Option<Day>; 2];

impl Layer {
    /// From when to when each feature holds, as a layer is asked for; none: they have no days, and all hold.
    pub fn spans(&self, asked: &OwnLayer) -> Option<Vec<Span>> {
        let find = |own: &str, usual: &[&str]| Days::find(self, own, usual, asked.borders);
        let (from, until) = (find(&asked.from, &FROM), find(&asked.until, &UNTIL));
        if from.is_none() && until.is_none() {
            return None;
        }
        let end = |days: &Option<Days>, row: usize, last: bool| days.as_ref()?.of(self, row, last);
        Some((0..self.rows.len()).map(|row| [end(&from, row, false), end(&until, row, true)]).collect())
    }
}

/// Whether something with that span holds on a day.
pub fn holds([from, until]: Span, day: Day) -> bool {
    from.is_none_or(|from| from <= day) && until.is_none_or(|until| day <= until)
}
