//! Where the day of a row stands: in a column, in several, in the columns of counts, or above the table.

use super::plan_error::{PlanError, column, dated};
use super::settle;
use crate::import::{read::Grid, recipe::When};
use crate::model::{Dated, Precision};
use crate::parse::{DateOrder, DateText, date};

/// Where the day stands.
#[derive(Debug, Clone)]
pub enum DayPlan {
    Always(Dated),
    Column(usize, DateOrder),
    Parts {
        year: usize,
        quarter: Option<usize>,
        month: Option<usize>,
        day: Option<usize>,
    },
    /// Each column of counts has its own.
    InColumns,
}

/// The plan for a recipe's day, and whether days can be read in two ways and no value proves which.
pub fn day(when: &When, in_columns: bool, grid: &Grid) -> Result<(DayPlan, bool), PlanError> {
    let at = |name: &String| column(grid, name, "day.column");
    if let Some(text) = &when.value {
        return Ok((DayPlan::Always(dated(text)?), false));
    }
    if let Some(name) = &when.column {
        let at = at(name)?;
        let order = if when.order == DateOrder::Auto { settle::order(grid, at) } else { Some(when.order) };
        return Ok((DayPlan::Column(at, order.unwrap_or_default()), order == Some(DateOrder::Auto)));
    }
    if let Some(year) = &when.year {
        let at_optional = |name: &Option<String>| name.as_ref().map(at).transpose();
        let (quarter, month) = (at_optional(&when.quarter)?, at_optional(&when.month)?);
        return Ok((DayPlan::Parts { year: at(year)?, quarter, month, day: at_optional(&when.day)? }, false));
    }
    if when.title {
        let day = title_day(&grid.preamble).ok_or(PlanError::Missing(text!("error-plan-title")))?;
        return Ok((DayPlan::Always(day), false));
    }
    if in_columns {
        return Ok((DayPlan::InColumns, false));
    }
    Err(PlanError::Missing(text!("error-plan-day")))
}

/// A day within a sentence: “as of December 31, 2021”. A whole day comes before a month or a year, which may be that of a source: “file of
/// November 2016”.
fn title_day(lines: &[String]) -> Option<Dated> {
    let mut found: Option<Dated> = None;
    for line in lines.iter().rev() {
        let words: Vec<&str> = line.split([' ', '(', ')']).filter(|word| !word.is_empty()).collect();
        for long in (1..=3).rev() {
            for part in words.windows(long) {
                let text = part.join(" ");
                let text = text.trim_matches(['.', ',', ';', ':']);
                if let DateText::Day(day) = date(text, DateOrder::Auto)
                    && (long > 1 || text.len() > 5)
                {
                    if day.precision() == Precision::Day {
                        return Some(day);
                    }
                    found = found.or(Some(day));
                }
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_stands_in_a_title() {
        let day = |text: &str| {
            let lines: Vec<String> = text.lines().map(str::to_owned).collect();
            title_day(&lines).map(|d| d.to_string())
        };
        assert_eq!(day("Permanently Assigned (as of December 31, 2021)").as_deref(), Some("2021-12-31"));
        assert_eq!(day("Stand: 31.12.2021").as_deref(), Some("2021-12-31"));
        assert_eq!(day("As of 2021-12").as_deref(), Some("2021-12"));
        assert_eq!(day("Table 4 of report 12345"), None);
        let with_sources = "As of September 30, 2010\nSources: Master File, Deployment File (as of November 2016)";
        assert_eq!(day(with_sources).as_deref(), Some("2010-09-30"), "not the day of a source");
    }
}
