//! What a table leaves open, with the flag that answers it.

use crate::import::read::Grid;
use crate::import::recipe::{Mapping, Recipe, Target};
use crate::model::{Scope, StageKind};
use crate::parse::{is_count, is_no_count};

/// How many rows are looked at.
const SAMPLE: usize = 400;

/// Something that the table does not say.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Question {
    /// The key of [`Recipe::set`] that answers it.
    pub key: &'static str,
    /// The question.
    pub text: String,
    /// The flag of the command line that answers it, with an example.
    pub flag: String,
    /// Answers to choose from; empty: any.
    pub options: Vec<String>,
    /// Nothing enters before it is answered.
    pub needed: bool,
}

/// What a recipe leaves open about a table, the needed first.
pub fn questions(grid: &Grid, recipe: &Recipe, open_order: bool) -> Vec<Question> {
    let mut questions = Vec::new();
    let mut ask = |key, text: &str, flag: &str, options: Vec<String>, needed| {
        questions.push(Question { key, text: text.to_owned(), flag: flag.to_owned(), options, needed });
    };
    let columns = || grid.header.clone();
    if recipe.sender.is_empty() && !recipe.senders_in_columns() {
        ask("sender", "Whose forces are they?", "--sender USA", Vec::new(), true);
    }
    if recipe.host.is_empty() && !recipe.hosts_in_columns() {
        ask("host.column", "Which column says where they are?", "--set host.column=COLUMN", columns(), true);
    }
    if recipe.people.is_empty() && recipe.target != Target::Events {
        let options = counting(grid);
        ask("people", "Which column counts the people?", "--set people=COLUMN", options, true);
    }
    let day_in_columns = !recipe.people.is_empty() && recipe.people.iter().all(|p| p.day.is_some());
    let day = &recipe.day;
    if day.value.is_none() && day.column.is_none() && day.year.is_none() && !day.title && !day_in_columns {
        ask(
            "day.column",
            "Which column says when?",
            "--set day.column=COLUMN, or --set day=2021-12-31 for all rows",
            columns(),
            true,
        );
    }
    if open_order {
        let options = vec!["dmy".to_owned(), "mdy".to_owned()];
        ask(
            "day.order",
            "Is 03/04/2022 the 3rd of April (dmy) or the 4th of March (mdy)?",
            "--set day.order=dmy",
            options,
            true,
        );
    }
    if recipe.target == Target::Movements && recipe.stage == Mapping::default() {
        let options = StageKind::ALL.iter().map(|stage| stage.word().to_owned()).collect();
        ask(
            "stage",
            "How far have they come? Without an answer they are announced.",
            "--set stage=arrived",
            options,
            false,
        );
    }
    if recipe.target == Target::Strengths
        && recipe.scope == Mapping::default()
        && recipe.people.iter().all(|p| p.scope.is_none())
    {
        let options = Scope::ALL.iter().map(|scope| scope.word().to_owned()).collect();
        ask("scope", "What do the numbers count?", "--set scope=assigned", options, false);
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
