//! Where the day of a row is found: in a column, in several, in the columns of counts, or above the table.

use super::plan_error::{PlanError, column, dated};
use super::{settle, stack::columns_of, title::day_around};
use crate::import::read::{Grid, SheetStart};
use crate::import::recipe::Recipe;
use crate::model::{Dated, Day};
use crate::parse::{DateOrder, DateText, DayForms, Seen, Settled, date};

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

/// The order of day and month is not known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenOrder {
    /// The question, with the rows that decide.
    pub text: String,
    /// The orders that may hold.
    pub options: Vec<DateOrder>,
    /// Some rows mean another day in each.
    pub needed: bool,
}

impl OpenOrder {
    /// What the days of a column leave open.
    pub fn of(forms: &DayForms, until: Option<Day>, sheets: &[SheetStart]) -> Option<Self> {
        match forms.settle(until) {
            Settled::Plain | Settled::One(_) => None,
            Settled::Open(options) => {
                let seen = forms.open()?;
                let readings = alternatives(&seen.text, &options)?;
                let text = text!(
                    "import-ask-order",
                    text = &seen.text,
                    line = SheetStart::line(sheets, seen.line),
                    readings = readings
                );
                Some(Self { text, options, needed: true })
            }
            Settled::Against(options, both) => Some(contradiction(forms, options, both.as_ref(), sheets)),
        }
    }
}

/// The question about a column that holds two orders, with a row that proves each.
fn contradiction(forms: &DayForms, options: Vec<DateOrder>, both: Option<&Seen>, sheets: &[SheetStart]) -> OpenOrder {
    let proof = |(i, order): (usize, &DateOrder)| {
        let other = options.iter().cycle().nth(i + 1)?;
        let seen = forms.proof(*order, *other)?;
        let line = SheetStart::line(sheets, seen.line);
        Some(text!("import-order-proof", line = line, text = &seen.text, first = order.first(), order = order.word()))
    };
    let proofs = options.iter().enumerate().filter_map(proof).collect::<Vec<_>>().join(", ");
    let text = match both {
        Some(seen) => {
            text!(
                "import-ask-order-both",
                proofs = proofs,
                line = SheetStart::line(sheets, seen.line),
                text = &seen.text
            )
        }
        None => text!("import-ask-order-against", proofs = proofs),
    };
    OpenOrder { text, options, needed: both.is_some() }
}

/// “3 Apr 2022 (dmy) or 4 Mar 2022 (mdy)”
fn alternatives(text: &str, options: &[DateOrder]) -> Option<String> {
    let one = |order: &DateOrder| match date(text, *order) {
        DateText::Day(day) => Some(text!("import-order-reading", day = day.day().long(), order = order.word())),
        _ => None,
    };
    options.iter().filter_map(one).reduce(|all, one| text!("import-order-or", all = all, one = one))
}

/// The plan for a recipe's day, and what it leaves open as far as the first rows tell.
pub fn day(recipe: &Recipe, in_columns: bool, grid: &Grid) -> Result<(DayPlan, Option<OpenOrder>), PlanError> {
    let when = &recipe.day;
    let at = |name: &String| column(grid, name, "day.column");
    if let Some(text) = &when.value {
        return Ok((DayPlan::Always(dated(text)?), None));
    }
    if let Some(name) = &when.column {
        let at = at(name)?;
        if when.order != DateOrder::Auto {
            return Ok((DayPlan::Column(at, when.order), None));
        }
        let forms = settle::day_forms(grid, at);
        return Ok((DayPlan::Column(at, order(&forms, None)), OpenOrder::of(&forms, None, &grid.sheets)));
    }
    if let Some(year) = &when.year {
        let at_optional = |name: &Option<String>| name.as_ref().map(at).transpose();
        let (quarter, month) = (at_optional(&when.quarter)?, at_optional(&when.month)?);
        return Ok((DayPlan::Parts { year: at(year)?, quarter, month, day: at_optional(&when.day)? }, None));
    }
    if when.title {
        if let Some((_, Some(above))) = columns_of(grid) {
            return Ok((DayPlan::Column(above, DateOrder::Auto), None));
        }
        let day = day_around(grid, &recipe.people).ok_or(PlanError::Missing(text!("error-plan-title")))?;
        return Ok((DayPlan::Always(day), None));
    }
    if in_columns {
        return Ok((DayPlan::InColumns, None));
    }
    Err(PlanError::Missing(text!("error-plan-day")))
}

/// By which order a column is read that says so much of it. One that contradicts itself in days that are each read in one way only is
/// read by the order that most of them have.
pub fn order(forms: &DayForms, until: Option<Day>) -> DateOrder {
    match forms.settle(until) {
        Settled::Plain | Settled::Open(_) | Settled::Against(_, Some(_)) => DateOrder::Auto,
        Settled::One(order) => order,
        Settled::Against(_, None) => forms.most(),
    }
}

/// The order of day and month that columns have together; auto: they do not show it.
pub fn order_of(grid: &Grid, columns: &[usize]) -> DateOrder {
    let mut forms = DayForms::default();
    for column in columns {
        forms.adopt(&settle::day_forms(grid, *column), 0);
    }
    order(&forms, None)
}
