//! Writes rows of texts in the one form of a grid.

use super::rows::LONGEST_ROW;
use std::borrow::Cow;

/// Rows of texts as they are written: comma-separated, one line a row, so that the line's number is the row's.
#[derive(Debug, Default)]
pub struct Writer {
    pub bytes: Vec<u8>,
    begun: bool,
}

impl Writer {
    /// Adds a cell to the row. Line breaks in it become spaces.
    pub fn cell(&mut self, text: &str) {
        if self.begun {
            self.bytes.push(b',');
        }
        self.begun = true;
        let cut: Cow<'_, str> = if text.len() > LONGEST_ROW / 8 {
            text.chars().take(1_000).collect::<String>().into()
        } else {
            text.into()
        };
        let cut: Cow<'_, str> =
            if cut.contains(['\n', '\r']) { cut.replace("\r\n", " ").replace(['\n', '\r'], " ").into() } else { cut };
        self.field(&cut);
    }

    /// Adds a cell as it is, over several lines where it has them.
    pub fn verbatim(&mut self, text: &str) {
        if self.begun {
            self.bytes.push(b',');
        }
        self.begun = true;
        self.field(text);
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
        self.begun = false;
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
        assert_eq!(String::from_utf8(writer.bytes).unwrap(), "a b,\"x,y\",\"\"\"q\"\"\",\n");
    }
}
