//! The rows of a grid, one after the other.

use crate::parse::{Bounds, Fields, Outcome, Split, lines};
use std::borrow::Cow;

/// The longest row that is read, in bytes. A longer one is passed over.
pub const LONGEST_ROW: usize = 1 << 20;
/// The most lines of a row. A quotation mark that is opened by mistake reaches no farther, so that what is looked at in vain, line by line,
/// stays a small multiple of the table.
pub const MOST_LINES: u32 = 100;
/// The most columns of a table.
pub const MOST_COLUMNS: usize = 4_096;

/// How far a row is read.
const BOUNDS: Bounds = Bounds { bytes: LONGEST_ROW, lines: MOST_LINES, counted: false };

/// Walks through the rows of a text.
pub struct Rows<'a> {
    text: &'a [u8],
    delimiter: u8,
    wanted: usize,
    fields: Fields,
    start: usize,
    next: usize,
    line: u32,
    next_line: u32,
}

impl<'a> Rows<'a> {
    /// From the beginning of a text, with all fields of each row.
    pub fn new(text: &'a [u8], delimiter: u8) -> Self {
        Self {
            text,
            delimiter,
            wanted: MOST_COLUMNS,
            fields: Fields::default(),
            start: 0,
            next: 0,
            line: 0,
            next_line: 0,
        }
    }

    /// Only the first `wanted` fields are of interest.
    pub fn wanting(self, wanted: usize) -> Self {
        Self { wanted, ..self }
    }

    /// So many fields will be of interest.
    pub fn reserve(&mut self, fields: usize) {
        self.fields.reserve(fields);
    }

    /// From an offset on, on which that line begins.
    pub fn from(self, offset: usize, line: u32) -> Self {
        Self { next: offset, next_line: line, ..self }
    }

    /// Goes on to the next row; none: the text has ended.
    #[inline]
    pub fn advance(&mut self) -> Option<Outcome> {
        let rest = self.text.get(self.next..).filter(|rest| !rest.is_empty())?;
        let Split { outcome, next, lines } = self.fields.split(rest, self.delimiter, self.wanted, &BOUNDS);
        (self.start, self.line) = (self.next, self.next_line);
        self.next += next;
        self.next_line += lines;
        Some(outcome)
    }

    /// The bytes of a field without quotation marks and without white space around it.
    #[inline]
    pub fn field(&self, column: usize) -> Option<Cow<'a, [u8]>> {
        self.fields.trimmed(&self.text[self.start..], column)
    }

    /// The field as text.
    pub fn text(&self, column: usize) -> Option<String> {
        self.field(column).map(|field| String::from_utf8_lossy(&field).trim().to_owned())
    }

    /// The field as text, whole and as it is.
    pub fn whole(&self, column: usize) -> String {
        let field = self.fields.get(&self.text[self.start..], column);
        field.map_or_else(String::new, |field| String::from_utf8_lossy(&field).into_owned())
    }

    /// How many fields are kept of the row.
    pub fn len(&self) -> usize {
        self.fields.len()
    }

    /// Where the row begins.
    pub fn start(&self) -> usize {
        self.start
    }

    /// Where the next row begins.
    pub fn next(&self) -> usize {
        self.next
    }

    /// The line on which the row begins.
    pub fn line(&self) -> u32 {
        self.line
    }

    /// The line on which the next row begins.
    pub fn next_line(&self) -> u32 {
        self.next_line
    }

    /// The bytes of the row with the newline that ends it.
    pub fn bytes(&self) -> &'a [u8] {
        &self.text[self.start..self.next]
    }
}

/// How many lines a text has, with one that is not ended.
pub fn whole_lines(text: &[u8]) -> usize {
    lines(text) as usize + usize::from(!text.is_empty() && !text.ends_with(b"\n"))
}
