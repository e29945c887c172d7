//! Why a recipe does not fit a table.

use crate::parse::{DateOrder, DateText, date};
use crate::{import::read::Grid, model::Dated};

/// The recipe does not fit the table.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PlanError {
    /// A column is not found.
    #[error("{}", text!("error-plan-column", column = .column, flag = *.flag, columns = .there))]
    NoColumn {
        /// The column that the recipe names.
        column: String,
        /// The columns that are there.
        there: String,
        /// The key of [`Recipe::set`](crate::import::Recipe::set).
        flag: &'static str,
    },
    /// The recipe lacks something that every record needs: what, and how to give it.
    #[error("{0}")]
    Missing(&'static str),
    /// A value in the recipe is not valid for its field.
    #[error("{}", text!("error-plan-value", value = .0, field = *.1))]
    Value(String, &'static str),
}

/// The position of a column that the recipe names.
pub fn column(grid: &Grid, name: &str, flag: &'static str) -> Result<usize, PlanError> {
    let there = || {
        let names: Vec<&str> = grid.header.iter().map(String::as_str).take(30).collect();
        names.join(", ")
    };
    grid.column(name).ok_or_else(|| PlanError::NoColumn { column: name.to_owned(), there: there(), flag })
}

/// A day in the recipe itself.
pub fn dated(text: &str) -> Result<Dated, PlanError> {
    match date(text, DateOrder::Auto) {
        DateText::Day(day) => Ok(day),
        _ => Err(PlanError::Value(text.to_owned(), "day")),
    }
}
