//! Writes rows of text in the form of a grid.

use super::rows::LONGEST_ROW;
use crate::model::HashMap;
use std::borrow::Cow;

/// So many letters of a very long text stand in its row.
pub const LETTERS: usize = 1_000;

/// The texts of cells that no row holds as they are, by line and column.
pub type Whole = HashMap<(u32, u32), String>;

/// Rows of texts as they are written: comma-separated, one line a row, so that the line's number is the row's.
#[derive(Debug, Default)]
pub struct Writer {
    pub bytes: Vec<u8>,
    begun: bool,
    row: u32,
    column: u32,
    /// Texts with breaks of lines and very long ones, by row and column from 0.
    whole: Whole,
    /// How many bytes these take.
    beside: usize,
    /// The cells whose text is longer than any that is kept, by row and column from 0.
    cut: Vec<(u32, u32)>,
}

impl Writer {
    /// Adds a cell to the row. Line breaks in it become spaces there; the text with them is kept beside the rows.
    pub fn cell(&mut self, text: &str) {
        self.next();
        if text.len() > LONGEST_ROW {
            self.cut.push((self.row, self.column - 1));
        } else if text.len() > LONGEST_ROW / 8 || text.contains(['\n', '\r']) {
            self.beside += text.len();
            self.whole.insert((self.row, self.column - 1), text.to_owned());
        }
        let cut: Cow<'_, str> = if text.len() > LONGEST_ROW / 8 {
            text.chars().take(LETTERS).collect::<String>().into()
        } else {
            text.into()
        };
        let cut: Cow<'_, str> =
            if cut.contains(['\n', '\r']) { cut.replace("\r\n", " ").replace(['\n', '\r'], " ").into() } else { cut };
        self.field(&cut);
    }

    /// Adds a cell as it is, over several lines where it has them.
    pub fn verbatim(&mut self, text: &str) {
        self.next();
        self.field(text);
    }

    /// How many bytes are held.
    pub fn held(&self) -> usize {
        self.bytes.len() + self.beside
    }

    /// The texts that are not whole in their rows, where the first row is on that line.
    pub fn take_whole(&mut self, first: u32) -> Whole {
        let whole = std::mem::take(&mut self.whole);
        whole.into_iter().map(|((row, column), text)| ((row + first, column), text)).collect()
    }

    /// The cells that were cut, where the first row is on that line.
    pub fn take_cut(&mut self, first: u32) -> Vec<(u32, u32)> {
        std::mem::take(&mut self.cut).into_iter().map(|(row, column)| (row + first, column)).collect()
    }

    fn next(&mut self) {
        if self.begun {
            self.bytes.push(b',');
        }
        (self.begun, self.column) = (true, self.column + 1);
    }

    fn field(&mut self, text: &str) {
        if text.contains(['"', ',', '\n', '\r']) {
            self.bytes.push(b'"');
            self.bytes.extend_from_slice(text.replace('"', "\"\"").as_bytes());
            self.bytes.push(b'"');
        } else {
            self.bytes.extend_from_slice(text.as_bytes());
        }
    }

    /// Ends the row.
    pub fn end_row(&mut self) {
        (self.begun, self.row, self.column) = (false, self.row + 1, 0);
        self.bytes.push(b'\n');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_one_line() {
        let mut writer = Writer::default();
        for text in ["a\nb", "x,y", "\"q\"", ""] {
            writer.cell(text);
        }
        writer.end_row();
        let whole = writer.take_whole(1);
        assert_eq!(String::from_utf8(writer.bytes).unwrap(), "a b,\"x,y\",\"\"\"q\"\"\",\n");
        assert_eq!(whole.get(&(1, 0)).map(String::as_str), Some("a\nb"));
        assert_eq!(whole.len(), 1);
    }
}
