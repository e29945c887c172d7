//! Unread columns of numbers next to those of people: the user says whether their people are added.

use crate::import::draft::{Beside, Draft};
use crate::import::read::Grid;
use crate::import::recipe::Recipe;
use crate::import::understand::Question;
use crate::message::thousands;
use crate::model::in_quotes;

/// The question, if columns that nobody has decided about may count people.
pub fn beside_question(grid: &Grid, draft: &Draft, recipe: &Recipe) -> Option<Question> {
    let open = draft.beside.iter().filter(|(_, beside)| is_open(beside) && !beside.lists);
    let mut columns: Vec<usize> = open.clone().map(|(_, beside)| beside.column).collect();
    columns.sort_unstable();
    columns.dedup();
    let names: Vec<&str> = columns.iter().map(|column| grid.header[*column].as_str()).collect();
    let first = *names.first()?;
    let people: u64 = open.map(|(_, beside)| beside.people).sum();
    let read = recipe.people.iter().filter(|people| people.what.is_none());
    let read: Vec<&str> =
        read.flat_map(|people| people.plus.iter().chain([&people.column])).map(String::as_str).collect();
    let all = read.iter().chain(&names).copied().collect::<Vec<_>>().join("+");
    let alone = if let [only] = read[..] { Some(only.to_owned()) } else { None };
    let people = thousands(i64::try_from(people).unwrap_or(i64::MAX));
    let quoted_names = names.iter().map(|name| in_quotes(name)).collect::<Vec<_>>().join(", ");
    let text = text!("import-ask-beside", n = columns.len(), columns = quoted_names, people = people);
    let flag = text!("import-flag-beside", all = &all, column = first);
    let options = std::iter::once(all).chain(alone).collect();
    Some(Question { needed: false, ..Question::needed("people", text, flag, options) })
}

/// The question about a column of lists of countries with numbers that is not read; none: there is none.
pub fn lists_beside_question(grid: &Grid, draft: &Draft) -> Option<Question> {
    let open = || draft.beside.iter().map(|(_, beside)| beside).filter(|beside| is_open(beside) && beside.lists);
    let column = open().next()?.column;
    let people: u64 = open().filter(|beside| beside.column == column).map(|beside| beside.people).sum();
    let name = grid.header[column].as_str();
    let people = thousands(i64::try_from(people).unwrap_or(i64::MAX));
    let text = text!("import-ask-lists-beside", column = name, people = people);
    let flag = text!("import-flag-lists-beside", column = name);
    Some(Question { needed: false, ..Question::needed("ignore", text, flag, vec![name.to_owned()]) })
}

fn is_open(beside: &Beside) -> bool {
    !beside.decided && !beside.rest && beside.people > 0
}
