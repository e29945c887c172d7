//! Open questions about a table, with the flag that answers each.

use super::day_plan::OpenOrder;
use crate::import::read::Grid;
use crate::import::recipe::{Mapping, Recipe, Target};
use crate::model::{Scope, StageKind};
use crate::parse::{is_count, is_no_count};

/// How many rows are looked at.
const SAMPLE: usize = 400;

/// An open question about a table.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Question {
    /// The key of [`Recipe::set`] that answers it.
    pub key: &'static str,
    /// The question.
    pub text: String,
    /// The flag of the command line that answers it, with an example.
    pub flag: &'static str,
    /// Answers to choose from; empty: any.
    pub options: Vec<String>,
    /// Nothing is imported before it is answered.
    pub needed: bool,
}

/// What a recipe leaves open about a table, the needed first.
pub fn questions(grid: &Grid, recipe: &Recipe, open_order: Option<&OpenOrder>) -> Vec<Question> {
    let mut questions = Vec::new();
    let mut ask = |key, text: &str, flag, options: Vec<String>, needed| {
        questions.push(Question { key, text: text.to_owned(), flag, options, needed });
    };
    let columns = || grid.header.clone();
    if recipe.sender.is_empty() && !recipe.senders_in_columns() {
        ask("sender", text!("import-ask-sender"), text!("import-flag-sender"), Vec::new(), true);
    }
    if recipe.host.is_empty() && !recipe.hosts_in_columns() {
        ask("host.column", text!("import-ask-host"), text!("import-flag-host"), columns(), true);
    }
    if recipe.people.is_empty() && recipe.target != Target::Events {
        ask("people", text!("import-ask-people"), text!("import-flag-people"), counting(grid), true);
    }
    let day_in_columns = !recipe.people.is_empty() && recipe.people.iter().all(|p| p.day.is_some());
    let day = &recipe.day;
    if day.value.is_none() && day.column.is_none() && day.year.is_none() && !day.title && !day_in_columns {
        ask("day.column", text!("import-ask-day"), text!("import-flag-day"), columns(), true);
    }
    if let Some(OpenOrder { text, options, needed }) = open_order {
        let options = options.iter().map(|order| order.word().to_owned()).collect();
        ask("day.order", text, text!("import-flag-order"), options, *needed);
    }
    if recipe.target == Target::Movements && recipe.stage == Mapping::default() {
        let options = StageKind::ALL.iter().map(|stage| stage.word().to_owned()).collect();
        ask("stage", text!("import-ask-stage"), text!("import-flag-stage"), options, false);
    }
    if recipe.target == Target::Strengths
        && recipe.scope == Mapping::default()
        && recipe.people.iter().all(|p| p.scope.is_none())
    {
        let options = Scope::ALL.iter().map(|scope| scope.word().to_owned()).collect();
        ask("scope", text!("import-ask-scope"), text!("import-flag-scope"), options, false);
    }
    questions
}

/// The columns in which nothing but counts stands.
fn counting(grid: &Grid) -> Vec<String> {
    let rows = grid.rows(SAMPLE);
    let counts = |(i, _): &(usize, &String)| {
        let values = rows.iter().filter_map(|row| row.get(*i));
        let mut values = values.filter(|text| !is_no_count(text)).peekable();
        values.peek().is_some() && values.all(|text| is_count(text))
    };
    grid.header.iter().enumerate().filter(counts).map(|(_, name)| name.clone()).collect()
}
