//! A grid: one table of a file in one form, whatever the file was.

use super::header;
use super::layout::HeadRow;
use super::rows::{Rows, whole_lines};
use super::writer::{Whole, Writer};
use crate::model::HashSet;
use crate::parse::{Outcome, lines};

/// What a table was before it became a grid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GridForm {
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

impl std::fmt::Display for GridForm {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Delimited(encoding) => f.pad(&text!("import-form-text", encoding = *encoding)),
            Self::Sheet => f.pad(text!("import-form-sheet")),
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
    pub form: GridForm,
    /// The names of its columns, each once.
    pub header: Vec<String>,
    /// What stands above the header, line by line.
    pub preamble: Vec<String>,
    /// A sheet that whoever made the workbook does not show.
    pub hidden: bool,
    /// Columns of a workbook with formulas of which the file holds no result, and how many.
    pub unvalued: Vec<(String, usize)>,
    /// The tables that were put together as this one; empty: it is one.
    pub sheets: Vec<SheetStart>,
    pub(in crate::import) bytes: Vec<u8>,
    pub(in crate::import) delimiter: u8,
    /// Where the rows begin.
    pub(in crate::import) body: usize,
    /// The line on which the rows begin, from 1.
    pub(in crate::import) first_line: u32,
    /// The texts of cells with more lines than their row has, by line and column.
    pub(super) whole: Whole,
    /// The cells of which only the first letters were kept, by line and column, in order.
    pub(in crate::import) cut: Vec<(u32, u32)>,
}

impl Grid {
    pub(in crate::import) fn new(name: String, form: GridForm, bytes: Vec<u8>, delimiter: u8) -> Self {
        let (header, preamble, unvalued, sheets, whole, cut) = Default::default();
        let (hidden, body, first_line) = (false, 0, 1);
        Self { name, form, header, preamble, hidden, unvalued, sheets, bytes, delimiter, body, first_line, whole, cut }
    }

    /// What was written row by row, of which the first stands on that line.
    pub(in crate::import) fn written(name: String, form: GridForm, mut writer: Writer, first: u32) -> Self {
        let (whole, cut) = (writer.take_whole(first), writer.take_cut(first));
        Self { whole, cut, ..Self::new(name, form, writer.bytes, b',') }
    }

    /// The text of a cell with its lines, where its row holds them as one; none: the row holds all of it.
    pub(in crate::import) fn whole(&self, line: u32, column: usize) -> Option<&str> {
        if self.whole.is_empty() {
            return None;
        }
        self.whole.get(&(line, u32::try_from(column).ok()?)).map(String::as_str)
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
        whole_lines(self.bytes.get(self.body..).unwrap_or_default())
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
        if self.sheets.is_empty() {
            return self.sample(most).map(|row| row.1).collect();
        }
        // Of several tables each is heard.
        let each = most.div_ceil(self.sheets.len());
        let ends = self.sheets.iter().skip(1).map(|next| next.first).chain([u32::MAX]);
        let of = |(sheet, end): (&SheetStart, u32)| {
            let rows = Rows::new(&self.bytes, self.delimiter).from(sheet.at, sheet.first);
            header::texts(rows, each).take_while(move |row| row.line < end).take(each).map(|row| row.texts)
        };
        self.sheets.iter().zip(ends).flat_map(of).collect()
    }

    /// The different texts in some columns of so many rows, from the first: most stand there again and again.
    pub(in crate::import) fn distinct(&self, columns: &[usize], most: usize) -> HashSet<String> {
        let Some(last) = columns.iter().max() else { return HashSet::default() };
        if !self.sheets.is_empty() {
            let cells = self
                .rows(most)
                .into_iter()
                .flat_map(|row| columns.iter().filter_map(move |at| row.get(*at).cloned()).collect::<Vec<_>>());
            return cells.collect();
        }
        let (mut walk, mut rows) = (self.walk().wanting(last + 1), 0);
        let mut found: HashSet<Vec<u8>> = HashSet::default();
        while rows < most
            && let Some(outcome) = walk.advance()
        {
            rows += usize::from(outcome != Outcome::Blank);
            let cells = columns.iter().filter_map(|column| walk.field(*column).filter(|_| outcome == Outcome::Row));
            for text in cells {
                if !found.contains(&*text) {
                    found.insert(text.into_owned());
                }
            }
        }
        found.iter().map(|text| String::from_utf8_lossy(text).trim().to_owned()).collect()
    }

    /// Rows with their lines, from the first; at most so many.
    pub(in crate::import) fn sample(&self, most: usize) -> impl Iterator<Item = (u32, Vec<String>)> + '_ {
        let rows = header::texts(self.walk(), most.saturating_mul(2)).take(most);
        rows.map(|HeadRow { line, texts, .. }| (line, texts))
    }

    /// All rows with their lines, each text whole and as it is.
    pub(in crate::import) fn verbatim(&self) -> impl Iterator<Item = (u32, Vec<String>)> + '_ {
        let mut rows = self.walk();
        std::iter::from_fn(move || {
            while rows.advance()? != Outcome::Row {}
            let text = |column| self.whole(rows.line(), column).map_or_else(|| rows.whole(column), str::to_owned);
            Some((rows.line(), (0..rows.len()).map(text).collect()))
        })
    }

    /// The line on which a text ends within a row: without a newline, and before the row has as many fields as the header. Whoever wrote it
    /// into a pipe most likely failed.
    pub fn cut_off(&self) -> Option<u32> {
        let text = matches!(self.form, GridForm::Delimited(_));
        let start = memchr::memrchr(b'\n', &self.bytes).map_or(0, |at| at + 1).max(self.body.min(self.bytes.len()));
        let rest = self.bytes.get(start..).filter(|rest| text && !rest.is_empty())?;
        let mut row = Rows::new(rest, self.delimiter);
        let whole = row.advance() == Some(Outcome::Row) && row.len() >= self.header.len();
        (!whole).then(|| self.first_line + lines(self.bytes.get(self.body..start).unwrap_or_default()))
    }

    /// Walks through the rows below the header.
    pub(in crate::import) fn walk(&self) -> Rows<'_> {
        Rows::new(&self.bytes, self.delimiter).from(self.body, self.first_line)
    }

    /// The row that begins at an offset, of which the first `wanted` fields are of interest.
    pub(in crate::import) fn row_at(&self, offset: usize, wanted: usize) -> Rows<'_> {
        let mut row = Rows::new(&self.bytes, self.delimiter).wanting(wanted).from(offset, 0);
        row.reserve(wanted.min(self.header.len()));
        row.advance();
        row
    }

    /// Finds the header among the first rows, or takes the row that is asked for. None: there is no table.
    pub(in crate::import) fn find_header(&mut self, asked: Option<u32>) -> Option<()> {
        let head = header::find(&self.bytes, self.delimiter, asked)?;
        self.header = head.names;
        (self.preamble, self.body, self.first_line) = (head.preamble, head.body, head.first_line);
        Some(())
    }
}

/// Where a table begins in one of several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetStart {
    /// Its name.
    pub name: String,
    /// Its first line in the whole.
    pub first: u32,
    /// How many lines are before its own.
    pub before: u32,
    /// Where it begins in the bytes of the whole.
    pub at: usize,
}

impl SheetStart {
    /// The table of a line and the line in it; none: there is one table.
    pub fn of(sheets: &[Self], line: u32) -> Option<(&str, u32)> {
        let at = sheets.partition_point(|sheet| sheet.first <= line).checked_sub(1)?;
        Some((&sheets[at].name, line - sheets[at].before))
    }

    /// A line in words: its number, or “4 of “2021””.
    pub fn line(sheets: &[Self], line: u32) -> String {
        match Self::of(sheets, line) {
            Some((sheet, line)) => text!("import-line-of", line = line.to_string(), sheet = sheet),
            None => line.to_string(),
        }
    }
}

/// A column's name for comparison: letters and digits in lower case.
pub fn plain(name: &str) -> String {
    deunicode::deunicode(name).chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}
