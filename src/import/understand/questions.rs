//! Open questions about a table, with the flag that answers each.

use super::columns::scope;
use super::day_plan::OpenOrder;
use super::profile::{Columns, Profile, used};
use super::quantity::Quantity;
use super::scale::{self, times_of};
use super::stack::ALL;
use super::{guess_people::candidates, lists, settle, status::status, systems::System};
use crate::import::read::{Grid, SheetStart};
use crate::import::recipe::{ANY_WORD, Lists, Mapping, People, Recipe, Target};
use crate::message::thousands;
use crate::model::{Scope, StageKind, in_quotes};
use crate::parse::{Decimal, is_spaced, settle_decimal};

/// An open question about a table.
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
    /// Nothing is imported before it is answered.
    pub needed: bool,
    /// The lines of rows that decide, if it is about some.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<u32>,
    /// The values that decide, if it is about some.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<String>,
}

impl Question {
    /// One that must be answered.
    pub fn needed(key: &'static str, text: impl Into<String>, flag: impl Into<String>, options: Vec<String>) -> Self {
        let (lines, values) = Default::default();
        Self { key, text: text.into(), flag: flag.into(), options, needed: true, lines, values }
    }

    /// In which system a party's codes are, with the values that decide.
    pub fn codes(party: &str, column: &str, system: &System) -> Self {
        let key = match party {
            "sender" => "sender.codes",
            "origin" => "origin.codes",
            _ => "host.codes",
        };
        let options: Vec<String> =
            std::iter::once(system.codes).chain(system.rivals.clone()).map(|c| c.to_string()).collect();
        let (values, all) = (system.deciding.join(", "), options.join(", "));
        let text = text!("import-ask-codes", column = column, values = values, systems = all);
        let flag = text!("import-flag-set", key = key, value = options[0].as_str());
        Self { values: system.deciding.clone(), ..Self::needed(key, text, flag, options) }
    }

    /// Which rows count, by the words of a column.
    fn status(column: &str, words: &[String]) -> Self {
        let text = text!("import-ask-status", column = column, values = words.join(", "));
        let flag = text!("import-flag-status", column = column, value = words.first().map_or("", String::as_str));
        let any = ANY_WORD.to_owned();
        let options = words.iter().chain([&any]).map(|word| format!("{column}={word}")).collect();
        Self::needed("only", text, flag, options)
    }

    /// Whether rows of one host and day are parts that add up, by the columns in which they differ.
    pub fn parts(lines: [u32; 2], columns: &[String], rivals: &str, sheets: &[SheetStart]) -> Self {
        let named = columns.iter().map(|column| in_quotes(column)).collect::<Vec<_>>().join(", ");
        let [first, second] = lines.map(|line| SheetStart::line(sheets, line));
        let text = text!("import-ask-parts", first = first, second = second, columns = named);
        let flag = text!("import-flag-parts", column = columns.first().map_or("", String::as_str), rivals = rivals);
        let options = columns.iter().cloned().chain([rivals.to_owned()]).collect();
        Self { lines: lines.to_vec(), ..Self::needed("parts", text, flag, options) }
    }

    /// Whether the numbers in the cells of a column are people, each of its own name.
    fn lists(grid: &Grid, column: usize, lines: Vec<u32>, value: &str) -> Self {
        let named = lines.iter().map(|line| SheetStart::line(&grid.sheets, *line)).collect::<Vec<_>>().join(", ");
        let text = text!("import-ask-lists", column = &grid.header[column], value = value, lines = named);
        let options = Lists::WORDS.iter().map(|word| (*word).to_owned()).collect();
        Self { lines, ..Self::needed("lists", text, text!("import-flag-lists"), options) }
    }

    /// Which of several tables with the same columns is read.
    pub fn which_table(names: Vec<String>) -> Self {
        let names = names.into_iter().chain([ALL.to_owned()]).collect();
        Self::needed("table", text!("import-ask-table"), text!("import-flag-table"), names)
    }
}

/// What a recipe leaves open about a table, the needed first.
pub fn questions(grid: &Grid, recipe: &Recipe, open_order: Option<&OpenOrder>) -> Vec<Question> {
    let mut questions = Vec::new();
    let no_sender = recipe.sender.is_empty() && !recipe.senders_in_columns();
    let no_host = recipe.host.is_empty() && !recipe.hosts_in_columns();
    let list = lists::open(grid, recipe).map(|(column, lines, value)| Question::lists(grid, column, lines, &value));
    let listed = list.is_some() || lists::plan(recipe, grid).is_some();
    let no_people = recipe.people.is_empty() && recipe.target != Target::Events && !listed;
    let day = &recipe.day;
    let day_in_columns = !recipe.people.is_empty() && recipe.people.iter().all(|p| p.day.is_some());
    let no_day = day.value.is_none() && day.column.is_none() && day.year.is_none() && !day.title && !day_in_columns;
    if no_sender || no_host || no_people || no_day {
        let mut columns = Columns::new(grid);
        for i in used(recipe, grid) {
            columns.take(i);
        }
        if no_sender {
            questions.push(sender(&columns));
        }
        if no_host {
            questions.push(host(&columns));
        }
        // Whose the numbers in lists are is known once it is known who is where.
        let in_lists = (no_sender || no_host) && !columns.free(|c| c.lists >= 0.5).is_empty();
        if no_people && !in_lists {
            questions.push(people(&columns));
        }
        if no_day {
            questions.push(day_of(&columns));
        }
    }
    questions.extend(list);
    questions.extend(status(grid, recipe, SAMPLE).map(|(column, words)| Question::status(&column, &words)));
    // How many there are is known once the mark of their fraction is.
    questions.extend(fraction_mark(grid, recipe).or_else(|| multiplier(grid, recipe)));
    questions.extend(spaces(grid, recipe));
    if let Some(OpenOrder { text, options, needed }) = open_order {
        let options = options.iter().map(|order| order.word().to_owned()).collect();
        let question = Question::needed("day.order", text.clone(), text!("import-flag-order"), options);
        questions.push(Question { needed: *needed, ..question });
    }
    let mut offer = |key, text: &str, flag: &str, options: &[&str]| {
        let options = options.iter().map(|word| (*word).to_owned()).collect();
        questions.push(Question { needed: false, ..Question::needed(key, text, flag, options) });
    };
    if recipe.target == Target::Movements && recipe.stage == Mapping::default() {
        offer("stage", text!("import-ask-stage"), text!("import-flag-stage"), StageKind::WORDS);
    }
    if recipe.target == Target::Strengths
        && recipe.scope == Mapping::default()
        && recipe.people.iter().all(|p| p.scope.is_none())
    {
        offer("scope", text!("import-ask-scope"), text!("import-flag-scope"), Scope::WORDS);
    }
    questions
}

/// Which mark parts the fraction of numbers in thousands, where three digits stand behind each: 1.500 thousand may be 1,500 or 1.5 million.
fn fraction_mark(grid: &Grid, recipe: &Recipe) -> Option<Question> {
    let multiplied = |people: &&People| times_of(people) > 1;
    let columns: Vec<usize> =
        recipe.people.iter().filter(multiplied).filter_map(|people| grid.column(&people.column)).collect();
    if recipe.decimal != Decimal::Auto || columns.is_empty() {
        return None;
    }
    let rows = grid.rows(SAMPLE);
    let values: Vec<&str> =
        rows.iter().flat_map(|row| columns.iter().filter_map(|i| row.get(*i))).map(String::as_str).collect();
    let marked = values.iter().find(|text| text.contains(['.', ',']))?;
    if settle_decimal(values.iter().copied()) != Decimal::Auto {
        return None;
    }
    let text = text!("import-ask-decimal", value = *marked);
    Some(Question::needed(
        "decimal",
        text,
        text!("import-flag-decimal"),
        ["point", "comma"].map(str::to_owned).to_vec(),
    ))
}

/// In how many a column counts of which the name leaves it open, or says it of too many people.
fn multiplier(grid: &Grid, recipe: &Recipe) -> Option<Question> {
    let (column, options) = scale::open(grid, recipe, &grid.rows(SAMPLE))?;
    let said: Vec<String> = options.iter().map(|n| thousands(i64::from(*n))).collect();
    let text = text!("import-ask-times", column = column, options = said.join(", "));
    let options: Vec<String> = options.iter().map(u32::to_string).collect();
    let flag = text!("import-flag-set", key = "people.times", value = options.get(1).map_or("1", String::as_str));
    Some(Question::needed("people.times", text, flag, options))
}

/// Whether spaces within numbers part thousands, where the column does not show it.
fn spaces(grid: &Grid, recipe: &Recipe) -> Option<Question> {
    let names = recipe.people.iter().flat_map(People::columns);
    let columns: Vec<usize> = names.filter_map(|name| grid.column(name)).collect();
    if recipe.spaces.is_some() || settle::spaces(grid, &columns) {
        return None;
    }
    let spaced = |(line, row): (u32, Vec<String>)| {
        columns.iter().filter_map(|i| row.get(*i)).find(|text| is_spaced(text)).map(|text| (line, text.clone()))
    };
    let (line, value) = grid.sample(SAMPLE).find_map(spaced)?;
    let at = SheetStart::line(&grid.sheets, line);
    let text = text!("import-ask-spaces", value = value, line = at);
    let options = ["thousands", "two"].map(str::to_owned).to_vec();
    let question = Question::needed("spaces", text, text!("import-flag-spaces"), options);
    Some(Question { lines: vec![line], needed: false, ..question })
}

/// So many rows are looked at.
const SAMPLE: usize = 400;

fn names(columns: &Columns<'_>, found: Vec<usize>) -> Vec<String> {
    found.into_iter().map(|i| columns.name(i)).collect()
}

fn sender(columns: &Columns<'_>) -> Question {
    // Two columns of countries of which nobody knows which is whose.
    let countries = names(columns, columns.free(|c| c.countries >= 0.6));
    if countries.is_empty() {
        return Question::needed("sender", text!("import-ask-sender"), text!("import-flag-sender"), Vec::new());
    }
    Question::needed("sender.column", text!("import-ask-sender"), text!("import-flag-sender-column"), countries)
}

fn host(columns: &Columns<'_>) -> Question {
    let countries = columns.free(|c| c.countries >= 0.6);
    let texts = || columns.free(|c| c.counts < 0.5 && c.days < 0.5 && !c.values.is_empty());
    let options = names(columns, if countries.is_empty() { texts() } else { countries });
    Question::needed("host.column", text!("import-ask-host"), text!("import-flag-host"), options)
}

/// Which column counts people: those that may, with what the others are.
fn people(columns: &Columns<'_>) -> Question {
    let mut found = candidates(columns);
    let is_part = |i: &usize| columns.of(*i).component.is_some();
    let says = |i: &usize| {
        columns.of(*i).head.quantity == Some(Quantity::People) || is_part(i) || scope(&columns.of(*i).plain).is_some()
    };
    let added = found.len() > 1 && found.iter().all(says);
    // The only one is asked about for the sake of others beside it.
    if found.len() < 2 {
        found = columns.free(|c| c.counts >= 0.6 && c.days < 0.8 && !c.is_told_apart());
    }
    let apart = columns.free(|c| c.counts >= 0.6 && c.is_told_apart());
    let told = |i: &usize| {
        let means = columns.of(*i).head.quantity.unwrap_or(Quantity::Id);
        text!("import-column-is", column = columns.name(*i), means = means_of(means))
    };
    let told = apart.iter().map(told).collect::<Vec<_>>().join(", ");
    let text = if told.is_empty() {
        text!("import-ask-people").to_owned()
    } else {
        text!("import-ask-people-apart", told = told)
    };
    let mut options = names(columns, found);
    if added {
        options.push(options.join("+"));
    }
    Question::needed("people", text, text!("import-flag-people"), options)
}

/// The day: a column that may hold some, or one day for all rows.
fn day_of(columns: &Columns<'_>) -> Question {
    let may = |c: &Profile| (c.days >= 0.6 || c.years >= 0.6) && (c.counts < 0.5 || c.years >= 0.9);
    let found = names(columns, columns.free(may));
    if found.is_empty() {
        return Question::needed("day", text!("import-ask-one-day"), text!("import-flag-one-day"), Vec::new());
    }
    Question::needed("day.column", text!("import-ask-day"), text!("import-flag-day"), found)
}

/// What the numbers of a column are, in words.
pub fn means_of(quantity: Quantity) -> &'static str {
    match quantity {
        Quantity::People => text!("import-means-people"),
        Quantity::Share => text!("import-means-share"),
        Quantity::Rate => text!("import-means-rate"),
        Quantity::Money => text!("import-means-money"),
        Quantity::Index => text!("import-means-index"),
        Quantity::Id => text!("import-means-id"),
        Quantity::Duration => text!("import-means-duration"),
        Quantity::Measure => text!("import-means-measure"),
        Quantity::Casualties => text!("import-means-casualties"),
        Quantity::Population => text!("import-means-population"),
        Quantity::Equipment => text!("import-means-equipment"),
        Quantity::Formations => text!("import-means-formations"),
        Quantity::Subset => text!("import-means-subset"),
        Quantity::Ceiling => text!("import-means-ceiling"),
        Quantity::Planned => text!("import-means-planned"),
        Quantity::Change => text!("import-means-change"),
        Quantity::Running => text!("import-means-running"),
        Quantity::Others => text!("import-means-others"),
        Quantity::Number => text!("import-means-number"),
    }
}
