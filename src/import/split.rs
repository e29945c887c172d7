//! Splits delimited text into rows and fields, without copying what is not quoted.

use std::borrow::Cow;

/// The longest row that is read, in bytes. A longer one is passed over.
pub(super) const LONGEST_ROW: usize = 1 << 20;
/// The most columns of a table.
pub(super) const MOST_COLUMNS: usize = 4_096;

/// The fields of one row: where each stands in the text.
#[derive(Debug, Default, Clone)]
pub(super) struct Fields {
    spans: Vec<(u32, u32, bool)>,
}

/// What came of splitting a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    /// A row.
    Row,
    /// An empty line.
    Blank,
    /// The row is longer than [`LONGEST_ROW`], or a quotation mark in it is not closed: its first line is passed over.
    Broken,
}

impl Fields {
    pub fn len(&self) -> usize {
        self.spans.len()
    }

    /// The bytes of a field within its row, without quotation marks.
    pub fn get<'a>(&self, row: &'a [u8], i: usize) -> Option<Cow<'a, [u8]>> {
        let (start, end, doubled) = *self.spans.get(i)?;
        let field = row.get(start as usize..end as usize)?;
        if !doubled {
            return Some(Cow::Borrowed(field));
        }
        let mut text = Vec::with_capacity(field.len());
        let mut marks = 0;
        for byte in field {
            marks = if *byte == b'"' { marks + 1 } else { 0 };
            if marks == 2 {
                marks = 0;
            } else {
                text.push(*byte);
            }
        }
        Some(Cow::Owned(text))
    }

    /// Splits the row at the beginning of `text`; says what it is and where the next one begins.
    pub fn split(&mut self, text: &[u8], delimiter: u8) -> (Outcome, usize) {
        self.spans.clear();
        let mut at = 0;
        loop {
            let (end, quoted) = if text.get(at) == Some(&b'"') {
                match self.quoted(text, at, delimiter) {
                    Some(end) => (end, true),
                    None => return (Outcome::Broken, line_end(text)),
                }
            } else {
                (at + plain_end(&text[at..], delimiter), false)
            };
            if !quoted {
                self.spans.push((at as u32, end as u32, false));
            }
            if end > LONGEST_ROW || self.spans.len() > MOST_COLUMNS {
                return (Outcome::Broken, line_end(text));
            }
            match text.get(end) {
                Some(byte) if *byte == delimiter => at = end + 1,
                Some(b'\r') if text.get(end + 1) == Some(&b'\n') => return (self.outcome(end), end + 2),
                Some(_) => return (self.outcome(end), end + 1),
                None => return (self.outcome(end), end),
            }
        }
    }

    fn outcome(&self, end: usize) -> Outcome {
        if self.spans.len() == 1 && end == 0 { Outcome::Blank } else { Outcome::Row }
    }

    /// A field in quotation marks at `at`; gives the offset behind it. None: it is never closed.
    fn quoted(&mut self, text: &[u8], at: usize, delimiter: u8) -> Option<usize> {
        let mut from = at + 1;
        let mut doubled = false;
        let most = text.len().min(at + LONGEST_ROW);
        loop {
            let mark = from + text[from..most].iter().position(|b| *b == b'"')?;
            if text.get(mark + 1) == Some(&b'"') {
                doubled = true;
                from = mark + 2;
                continue;
            }
            let end = mark + 1 + plain_end(&text[mark + 1..], delimiter);
            // Letters behind the closing mark are rare and kept out.
            self.spans.push((at as u32 + 1, mark as u32, doubled));
            return Some(end);
        }
    }
}

fn plain_end(text: &[u8], delimiter: u8) -> usize {
    text.iter().position(|b| *b == delimiter || *b == b'\n' || *b == b'\r').unwrap_or(text.len())
}

/// The offset behind the line.
pub(super) fn line_end(text: &[u8]) -> usize {
    text.iter().position(|b| *b == b'\n').map_or(text.len(), |i| i + 1)
}

/// How often a byte stands in a text. The compiler makes wide instructions of it.
#[expect(clippy::naive_bytecount, reason = "another crate for one line that is quick enough")]
pub(super) fn count(text: &[u8], byte: u8) -> usize {
    text.iter().filter(|b| **b == byte).count()
}

/// How many lines end in a text.
pub(super) fn lines(text: &[u8]) -> u32 {
    count(text, b'\n') as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str, delimiter: u8) -> Vec<Vec<String>> {
        let (mut fields, mut rest, mut rows) = (Fields::default(), text.as_bytes(), Vec::new());
        while !rest.is_empty() {
            let (outcome, next) = fields.split(rest, delimiter);
            if outcome == Outcome::Row {
                let field = |i| String::from_utf8(fields.get(rest, i).unwrap().into_owned()).unwrap();
                rows.push((0..fields.len()).map(field).collect());
            }
            rest = &rest[next..];
        }
        rows
    }

    #[test]
    fn rows_are_split_as_the_csv_crate_splits_them() {
        for text in ["a,b\n1,2\n", "a,\"b,c\"\r\n\"say \"\"hi\"\"\",\"x\ny\"\r\n", "a,,\n,,\n", "a\n\n\nb", "\"\",x\n"]
        {
            let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
            let theirs: Vec<Vec<String>> =
                reader.records().map(|r| r.unwrap().iter().map(str::to_owned).collect()).collect();
            assert_eq!(rows(text, b','), theirs, "{text:?}");
        }
    }

    #[test]
    fn an_open_quotation_mark_costs_one_line() {
        assert_eq!(rows("a;\"b\n1;2\n", b';'), [["1", "2"]]);
        let long = format!("{}\nx,y\n", "z".repeat(LONGEST_ROW + 5));
        assert_eq!(rows(&long, b','), [["x", "y"]]);
    }
}
