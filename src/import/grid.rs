//! A grid: one table of a file in one form, whatever the file was.

use super::split::{Fields, LONGEST_ROW, Outcome, lines};
use std::borrow::Cow;

/// What a table was before it became a grid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Delimited text, with its encoding.
    Delimited(&'static str),
    /// A sheet of a workbook: XLSX, XLS, ODS.
    Sheet,
    /// JSON: a list of objects, or an object a line.
    Json,
    /// Features of `GeoJSON`.
    GeoJson,
    /// Rows of Parquet.
    Parquet,
}

impl std::fmt::Display for Form {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Delimited(encoding) => write!(f, "Text, {encoding}"),
            Self::Sheet => f.pad("Sheet of a workbook"),
            Self::Json => f.pad("JSON"),
            Self::GeoJson => f.pad("GeoJSON"),
            Self::Parquet => f.pad("Parquet"),
        }
    }
}

/// A table as delimited UTF-8 text with its header. The number of a line is the number of the row in what it came from.
#[derive(Debug, Clone)]
pub struct Grid {
    /// The sheet of a workbook or the file in an archive; empty: the file itself.
    pub name: String,
    /// What it was.
    pub form: Form,
    /// The names of its columns, each once.
    pub header: Vec<String>,
    /// What stands above the header, line by line.
    pub preamble: Vec<String>,
    pub(super) bytes: Vec<u8>,
    pub(super) delimiter: u8,
    /// Where the rows begin.
    pub(super) body: usize,
    /// The line on which the rows begin, from 1.
    pub(super) first_line: u32,
}

/// The longest name of a column, in letters.
const LONGEST_NAME: usize = 200;
/// How many rows are looked at to find the header.
const HEAD_ROWS: usize = 40;

impl Grid {
    pub(super) fn new(name: String, form: Form, bytes: Vec<u8>, delimiter: u8) -> Self {
        Self { name, form, header: Vec::new(), preamble: Vec::new(), bytes, delimiter, body: 0, first_line: 1 }
    }

    /// The bytes of the grid.
    pub fn len(&self) -> usize {
        self.bytes.len()
    }

    /// Whether there is not a byte.
    pub fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// How many lines stand below the header.
    pub fn lines(&self) -> usize {
        let body = self.bytes.get(self.body..).unwrap_or_default();
        lines(body) as usize + usize::from(!body.is_empty() && !body.ends_with(b"\n"))
    }

    /// The character that parts columns.
    pub fn delimiter(&self) -> char {
        self.delimiter as char
    }

    /// The position of a column; its name is compared without case and without marks, if no column has exactly that name.
    pub fn column(&self, name: &str) -> Option<usize> {
        let exact = self.header.iter().position(|column| column == name);
        exact.or_else(|| {
            let name = plain(name);
            self.header.iter().position(|column| plain(column) == name).filter(|_| !name.is_empty())
        })
    }

    /// Up to so many rows of texts, from the first.
    pub fn rows(&self, most: usize) -> Vec<Vec<String>> {
        self.sample(most).map(|row| row.1).collect()
    }

    /// Rows with their lines, from the first; at most so many.
    pub(super) fn sample(&self, most: usize) -> impl Iterator<Item = (u32, Vec<String>)> + '_ {
        let patience = most.saturating_mul(2);
        let mut rows = Rows::new(&self.bytes, self.body, self.first_line, self.delimiter, patience);
        std::iter::from_fn(move || rows.next()).take(most).map(|row| (row.line, row.texts))
    }

    /// Finds the header among the first rows, or takes the row that is asked for. None: there is no table.
    pub(super) fn find_header(&mut self, asked: Option<u32>) -> Option<()> {
        let mut rows = Rows::new(&self.bytes, 0, 1, self.delimiter, HEAD_ROWS * 25);
        let head: Vec<Row> = std::iter::from_fn(|| rows.next()).take(HEAD_ROWS).collect();
        let at = match asked {
            Some(line) => head.iter().position(|row| row.line == line)?,
            None => header_row(&head)?,
        };
        let mut names = head[at].texts.clone();
        // Above names that stand twice there are the names of their groups: ACTIVE DUTY over ARMY, NAVY … TOTAL.
        if at > 0 && has_doubles(&names) {
            names = with_groups(&head[at - 1].texts, &names);
        }
        let preamble = head[..at].iter().map(|row| join(&row.texts)).collect();
        let (body, first_line) = (head[at].next, head[at].next_line);
        self.header = once(names);
        (self.preamble, self.body, self.first_line) = (preamble, body, first_line);
        Some(())
    }
}

/// A row while the header is looked for.
struct Row {
    line: u32,
    next: usize,
    next_line: u32,
    texts: Vec<String>,
}

struct Rows<'a> {
    text: &'a [u8],
    at: usize,
    line: u32,
    delimiter: u8,
    /// So many broken rows are passed over before nothing is expected any more.
    patience: usize,
}

impl<'a> Rows<'a> {
    fn new(text: &'a [u8], at: usize, line: u32, delimiter: u8, patience: usize) -> Self {
        Self { text, at, line, delimiter, patience }
    }
}

impl Rows<'_> {
    fn next(&mut self) -> Option<Row> {
        let mut fields = Fields::default();
        while self.at < self.text.len() && self.patience > 0 {
            let rest = &self.text[self.at..];
            let (outcome, next) = fields.split(rest, self.delimiter);
            let line = self.line;
            self.at += next;
            self.line += lines(&rest[..next]);
            self.patience -= usize::from(outcome == Outcome::Broken);
            if outcome == Outcome::Row {
                let field = |i| fields.get(rest, i).unwrap_or(Cow::Borrowed(b""));
                let texts = (0..fields.len()).map(|i| clean(&field(i))).collect();
                return Some(Row { line, next: self.at, next_line: self.line, texts });
            }
        }
        None
    }
}

fn clean(field: &[u8]) -> String {
    let cut = &field[..field.len().min(LONGEST_ROW / 64)];
    String::from_utf8_lossy(cut).trim().to_owned()
}

fn join(texts: &[String]) -> String {
    texts.iter().filter(|text| !text.is_empty()).map(String::as_str).collect::<Vec<_>>().join(" ")
}

/// The first row that is about as wide as the table and names its columns in words or years.
fn header_row(head: &[Row]) -> Option<usize> {
    let filled = |row: &Row| row.texts.iter().filter(|text| !text.is_empty()).count();
    let widest = head.iter().map(filled).max().filter(|width| *width > 0)?;
    let named = |row: &Row| {
        let number = |text: &String| super::number::read(text.as_bytes(), super::number::Decimal::Auto);
        let counts = row
            .texts
            .iter()
            .filter(|t| matches!(number(t), super::number::Read::Count(_)) && super::date::year(t).is_none());
        counts.count() * 3 <= filled(row)
    };
    let fits = |row: &Row| filled(row) * 10 >= widest * 7 && named(row);
    head.iter().position(fits).or_else(|| head.iter().position(|row| filled(row) * 10 >= widest * 7))
}

/// A text as the name of a column: what goes on for pages names none, and would be compared over and over.
pub(super) fn of_a_column(name: &str) -> &str {
    name.char_indices().nth(LONGEST_NAME).map_or(name, |(end, _)| &name[..end])
}

fn has_doubles(names: &[String]) -> bool {
    let mut seen = crate::model::HashSet::default();
    names.iter().filter(|name| !name.is_empty()).any(|name| !seen.insert(name.to_lowercase()))
}

/// Names with the name of the group above; a group reaches to the next one.
fn with_groups(groups: &[String], names: &[String]) -> Vec<String> {
    let mut group = "";
    let both = names.iter().enumerate().map(|(i, name)| {
        if let Some(above) = groups.get(i).filter(|above| !above.is_empty()) {
            group = above;
        }
        format!("{group} {name}").trim().to_owned()
    });
    both.collect()
}

/// Each name once: what has none is named by its place, and what comes again is numbered.
fn once(names: Vec<String>) -> Vec<String> {
    let mut seen: crate::model::HashMap<String, u32> = crate::model::HashMap::default();
    let one = |(i, name): (usize, String)| {
        let name = if name.is_empty() { format!("column {}", i + 1) } else { of_a_column(&name).to_owned() };
        let times = seen.entry(name.clone()).or_default();
        *times += 1;
        if *times == 1 { name } else { format!("{name} ({times})") }
    };
    names.into_iter().enumerate().map(one).collect()
}

/// A column's name for comparison: letters and digits in lower case.
pub(super) fn plain(name: &str) -> String {
    deunicode::deunicode(name).chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grid(text: &str) -> Grid {
        let mut grid = Grid::new(String::new(), Form::Delimited("UTF-8"), text.as_bytes().to_vec(), b',');
        grid.find_header(None).unwrap();
        grid
    }

    #[test]
    fn the_header_stands_below_titles_and_groups() {
        let text = "Personnel as of December 31, 2021,,,,\n,,ACTIVE DUTY,,RESERVE\n,PLACE,ARMY,TOTAL,TOTAL\n,Poland,1,\"1,000\",0\n";
        let grid = grid(text);
        assert_eq!(grid.header, ["column 1", "PLACE", "ACTIVE DUTY ARMY", "ACTIVE DUTY TOTAL", "RESERVE TOTAL"]);
        assert_eq!(grid.first_line, 4);
        assert!(grid.preamble[0].contains("December 31 2021"));
        assert_eq!(grid.sample(9).next().unwrap(), (4, ["", "Poland", "1", "1,000", "0"].map(str::to_owned).to_vec()));
    }

    #[test]
    fn names_stand_once_and_years_name_columns() {
        let grid = grid("Country,2019,2020,x,x,\nPoland,1,2,3,4,5\n");
        assert_eq!(grid.header, ["Country", "2019", "2020", "x", "x (2)", "column 6"]);
        assert_eq!(grid.column("COUNTRY"), Some(0));
        assert_eq!(grid.column("nothing"), None);
        assert_eq!(self::grid(&format!("a,{}\n1,2\n", "é".repeat(9_000))).header[1], "é".repeat(200));
    }
}
