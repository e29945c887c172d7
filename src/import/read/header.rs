//! The header of a table: where it is, and what its columns are called.

use super::layout::{self, HeadRow};
use super::rows::{LONGEST_ROW, Rows};
use crate::model::{HashMap, HashSet};
use crate::parse::{CountText, Decimal, Outcome, count, year};

/// The longest name of a column, in letters.
const LONGEST_NAME: usize = 200;
/// How many rows are looked at to find the header.
const HEAD_ROWS: usize = 40;

/// What stands at the head of a table.
#[derive(Debug)]
pub struct Head {
    /// The names of the columns, each once.
    pub names: Vec<String>,
    /// What stands above them, line by line.
    pub preamble: Vec<String>,
    /// Where the rows begin.
    pub body: usize,
    /// On which line.
    pub first_line: u32,
}

/// Finds the header among the first rows, or takes the row that is asked for; row 0: there is none. None: there is no table.
pub fn find(text: &[u8], delimiter: u8, asked: Option<u32>) -> Option<Head> {
    let head: Vec<HeadRow> = texts(Rows::new(text, delimiter).from(0, 1), HEAD_ROWS * 25).take(HEAD_ROWS).collect();
    let rows = match asked {
        Some(0) => {
            let first = head.iter().position(|row| row.texts.iter().any(|text| !text.is_empty()))?;
            first..first
        }
        Some(line) => {
            let at = head.iter().position(|row| row.line == line)?;
            at..at + 1
        }
        None => layout::header(&head, header_row(&head)?),
    };
    let preamble = head[..rows.start].iter().map(|row| join(&row.texts)).collect();
    if rows.is_empty() {
        let first = &head[rows.start];
        let width = head[rows.start..].iter().map(|row| row.texts.len()).max().unwrap_or(0);
        return Some(Head {
            names: once(vec![String::new(); width]),
            preamble,
            body: first.start,
            first_line: first.line,
        });
    }
    let mut names = with_index(stacked(&head[rows.clone()]), &head[rows.end..]);
    // Above names that stand twice there are the names of their groups: ACTIVE DUTY over ARMY, NAVY … TOTAL.
    if rows.start > 0 && has_doubles(&names) {
        names = with_groups(&head[rows.start - 1].texts, &names);
    }
    let last = &head[rows.end - 1];
    Some(Head { names: once(names), preamble, body: last.next, first_line: last.next_line })
}

/// Names of columns where each row begins with its number, for which the header has no cell: programs for statistics write tables so.
fn with_index(mut names: Vec<String>, rows: &[HeadRow]) -> Vec<String> {
    let numbered = |(i, row): (usize, &HeadRow)| {
        let first = row.texts.first().and_then(|text| text.parse::<usize>().ok());
        row.texts.len() == names.len() + 1 && first == Some(i + 1)
    };
    if rows.len() > 1 && names.iter().all(|name| !name.is_empty()) && rows.iter().enumerate().all(numbered) {
        names.insert(0, String::new());
    }
    names
}

/// The names of columns in one row or several: each below the name of its group.
fn stacked(rows: &[HeadRow]) -> Vec<String> {
    let mut lower = Vec::new();
    for row in rows.iter().rev() {
        if lower.is_empty() {
            lower.clone_from(&row.texts);
        } else {
            lower.resize(lower.len().max(row.texts.len()), String::new());
            lower = with_groups(&row.texts, &lower);
        }
    }
    lower
}

/// The texts of rows. So many broken rows are passed over before nothing is expected any more.
pub fn texts(mut rows: Rows<'_>, mut patience: usize) -> impl Iterator<Item = HeadRow> + '_ {
    std::iter::from_fn(move || {
        while patience > 0 {
            match rows.advance()? {
                Outcome::Row => {
                    let text = |i| rows.field(i).map_or_else(String::new, |field| clean(&field));
                    let texts = (0..rows.len()).map(text).collect();
                    return Some(HeadRow {
                        line: rows.line(),
                        start: rows.start(),
                        next: rows.next(),
                        next_line: rows.next_line(),
                        texts,
                    });
                }
                Outcome::Blank => {}
                Outcome::Broken => patience -= 1,
            }
        }
        None
    })
}

fn clean(field: &[u8]) -> String {
    let cut = &field[..field.len().min(LONGEST_ROW / 64)];
    String::from_utf8_lossy(cut).trim().to_owned()
}

fn join(texts: &[String]) -> String {
    texts.iter().filter(|text| !text.is_empty()).map(String::as_str).collect::<Vec<_>>().join(" ")
}

/// The first row that is about as wide as the table and names its columns in words or years.
fn header_row(head: &[HeadRow]) -> Option<usize> {
    let filled = |row: &HeadRow| row.texts.iter().filter(|text| !text.is_empty()).count();
    let widest = head.iter().map(filled).max().filter(|width| *width > 0)?;
    let named = |row: &HeadRow| {
        let number = |text: &String| count(text.as_bytes(), Decimal::Auto);
        // “2020 personnel” is a name, and no number of people.
        let is_number = |t: &&String| !t.contains(char::is_alphabetic) && matches!(number(t), CountText::Count(_));
        let counts = row.texts.iter().filter(|t| is_number(t) && year(t).is_none());
        counts.count() * 3 <= filled(row)
    };
    let fits = |row: &HeadRow| filled(row) * 10 >= widest * 7 && named(row);
    head.iter().position(fits).or_else(|| head.iter().position(|row| filled(row) * 10 >= widest * 7))
}

/// A text as the name of a column: what goes on for pages names none, and would be compared over and over.
pub fn of_a_column(name: &str) -> &str {
    name.char_indices().nth(LONGEST_NAME).map_or(name, |(end, _)| &name[..end])
}

fn has_doubles(names: &[String]) -> bool {
    let mut seen = HashSet::default();
    names.iter().filter(|name| !name.is_empty()).any(|name| !seen.insert(name.to_lowercase()))
}

/// Names with the name of the group above; a group reaches to the next one.
fn with_groups(groups: &[String], names: &[String]) -> Vec<String> {
    let mut group = "";
    let both = names.iter().enumerate().map(|(i, name)| {
        let above = groups.get(i).filter(|above| !above.is_empty());
        group = above.map_or(group, String::as_str);
        match above {
            // A column of its own has its name merged over both rows, or a group without names below.
            Some(above) if above == name => name.clone(),
            None if name.is_empty() => String::new(),
            _ => format!("{group} {name}").trim().to_owned(),
        }
    });
    both.collect()
}

/// Each name once: what has none is named by its place, and what comes again is numbered.
fn once(names: Vec<String>) -> Vec<String> {
    let mut seen: HashMap<String, u32> = HashMap::default();
    let one = |(i, name): (usize, String)| {
        let name = if name.is_empty() { format!("column {}", i + 1) } else { of_a_column(&name).to_owned() };
        let times = seen.entry(name.clone()).or_default();
        *times += 1;
        if *times == 1 { name } else { format!("{name} ({times})") }
    };
    names.into_iter().enumerate().map(one).collect()
}
