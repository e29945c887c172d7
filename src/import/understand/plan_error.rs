//! Why a recipe does not fit a table.

use crate::parse::{DateOrder, DateText, date};
use crate::{import::read::Grid, model::Dated};

/// The recipe does not fit the table.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PlanError {
    /// A column is not there.
    #[error(
        "the table has no column “{column}” for the {role}: its columns are {there}; choose one with --set {flag}=COLUMN"
    )]
    NoColumn {
        /// The column that the recipe names.
        column: String,
        /// What it is for.
        role: &'static str,
        /// The columns that are there.
        there: String,
        /// The key of [`Recipe::set`](crate::import::Recipe::set).
        flag: &'static str,
    },
    /// The recipe does not say something that every record needs.
    #[error("nothing says the {role}: {remedy}")]
    Unsaid {
        /// What is missing.
        role: &'static str,
        /// What to do.
        remedy: &'static str,
    },
    /// A value of the recipe is none.
    #[error("“{0}” in the recipe is no {1}: mend it there")]
    Value(String, &'static str),
}

/// The position of a column that the recipe names.
pub fn column(grid: &Grid, name: &str, role: &'static str, flag: &'static str) -> Result<usize, PlanError> {
    let there = || {
        let names: Vec<&str> = grid.header.iter().map(String::as_str).take(30).collect();
        names.join(", ")
    };
    grid.column(name).ok_or_else(|| PlanError::NoColumn { column: name.to_owned(), role, there: there(), flag })
}

/// A day that stands in the recipe itself.
pub fn dated(text: &str) -> Result<Dated, PlanError> {
    match date(text, DateOrder::Auto) {
        DateText::Day(day) => Ok(day),
        _ => Err(PlanError::Value(text.to_owned(), "day")),
    }
}
