//! Splits delimited text into rows and fields, without copying what is not quoted.

use std::borrow::Cow;

/// The longest row that is read, in bytes. A longer one is passed over.
pub(super) const LONGEST_ROW: usize = 1 << 20;
/// The most lines of a row, whose texts may have line breaks within quotation marks. One that is opened by mistake reaches no farther, so that
/// what is looked at in vain, line by line, stays a small multiple of the table.
pub(super) const MOST_LINES: u32 = 100;
/// The most columns of a table.
pub(super) const MOST_COLUMNS: usize = 4_096;

/// The fields of one row: where each stands in the text.
#[derive(Debug, Default, Clone)]
pub(super) struct Fields {
    spans: Vec<(u32, u32, bool)>,
}

/// A row that was split: what it is, where the next one begins, and how many lines end in it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cut {
    pub outcome: Outcome,
    pub next: usize,
    pub lines: u32,
}

/// What came of splitting a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    /// A row.
    Row,
    /// An empty line.
    Blank,
    /// The row is longer than [`LONGEST_ROW`] or [`MOST_LINES`], or a quotation mark in it is not closed: its first line is passed over.
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

    /// Where a field stands that needs no unfolding: its beginning and its length within the row, without white space around it.
    pub fn span(&self, row: &[u8], i: usize) -> Option<(usize, usize)> {
        let (start, end, doubled) = *self.spans.get(i)?;
        let field = row.get(start as usize..end as usize).filter(|_| !doubled)?;
        let from = field.len() - field.trim_ascii_start().len();
        Some((start as usize + from, field.trim_ascii().len()))
    }

    /// Splits the row at the beginning of `text`; says what it is and where the next one begins.
    pub fn split(&mut self, text: &[u8], delimiter: u8) -> (Outcome, usize) {
        let cut = self.split_first(text, delimiter, MOST_COLUMNS);
        (cut.outcome, cut.next)
    }

    /// The same for a row of which only the first `wanted` fields are looked at; the others are passed over as one.
    pub fn split_first(&mut self, text: &[u8], delimiter: u8, wanted: usize) -> Cut {
        self.spans.clear();
        let (mut at, mut lines) = (0, 0);
        let broken = || {
            let next = line_end(text);
            Cut { outcome: Outcome::Broken, next, lines: u32::from(text[..next].ends_with(b"\n")) }
        };
        loop {
            if self.spans.len() == wanted
                && let Some(end) = rest_end(text, at, delimiter)
            {
                return self.end(text, end, lines);
            }
            let end = if text.get(at) == Some(&b'"') {
                let Some(end) = self.quoted(text, at, delimiter, &mut lines) else { return broken() };
                end
            } else {
                let end = at + plain_end(&text[at..], delimiter);
                self.spans.push((at as u32, end as u32, false));
                end
            };
            if end > LONGEST_ROW || self.spans.len() > MOST_COLUMNS {
                return broken();
            }
            if text.get(end) != Some(&delimiter) {
                return self.end(text, end, lines);
            }
            at = end + 1;
        }
    }

    /// The row ends at `end`.
    fn end(&self, text: &[u8], end: usize, lines: u32) -> Cut {
        let outcome = if self.spans.len() == 1 && end == 0 { Outcome::Blank } else { Outcome::Row };
        match text.get(end) {
            Some(b'\r') if text.get(end + 1) == Some(&b'\n') => Cut { outcome, next: end + 2, lines: lines + 1 },
            Some(byte) => Cut { outcome, next: end + 1, lines: lines + u32::from(*byte == b'\n') },
            None => Cut { outcome, next: end, lines },
        }
    }

    /// A field in quotation marks at `at`; gives the offset behind it. None: it is never closed.
    fn quoted(&mut self, text: &[u8], at: usize, delimiter: u8, ended: &mut u32) -> Option<usize> {
        let mut from = at + 1;
        let mut doubled = false;
        let most = text.len().min(at + LONGEST_ROW);
        loop {
            let mark = from + memchr::memchr2(b'"', b'\n', &text[from..most])?;
            if text[mark] == b'\n' {
                *ended += 1;
                from = mark + 1;
                if *ended > MOST_LINES {
                    return None;
                }
                continue;
            }
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

const ONES: u64 = u64::from_le_bytes([1; 8]);
const TOPS: u64 = u64::from_le_bytes([0x80; 8]);

/// Where an unquoted field ends. Fields are short: eight bytes are compared at once, which costs less than to call a search.
fn plain_end(text: &[u8], delimiter: u8) -> usize {
    let pattern = ONES * u64::from(delimiter);
    let mut at = 0;
    while let Some(eight) = text.get(at..).and_then(<[u8]>::first_chunk::<8>) {
        let word = u64::from_le_bytes(*eight);
        // The lowest mark is exact: what is subtracted carries upwards only. Both line ends are below 14, and next to nothing else is.
        let same = word ^ pattern;
        let mut marks = ((same.wrapping_sub(ONES) & !same) | (word.wrapping_sub(ONES * 14) & !word)) & TOPS;
        while marks != 0 {
            let i = at + (marks.trailing_zeros() / 8) as usize;
            if is_end(text[i], delimiter) {
                return i;
            }
            marks &= marks - 1;
        }
        at += 8;
    }
    text[at..].iter().position(|b| is_end(*b, delimiter)).map_or(text.len(), |i| at + i)
}

fn is_end(byte: u8, delimiter: u8) -> bool {
    byte == delimiter || byte == b'\n' || byte == b'\r'
}

/// Where a row ends whose other fields begin at `at` and are of no interest. None: a field in quotation marks is among them.
fn rest_end(text: &[u8], at: usize, delimiter: u8) -> Option<usize> {
    let most = text.len().min(LONGEST_ROW);
    let mut from = at;
    while from < most {
        let i = from + memchr::memchr3(b'"', b'\n', b'\r', &text[from..most])?;
        match text[i] {
            b'"' if i == 0 || text[i - 1] == delimiter => return None,
            // Within a field it is a letter like any other.
            b'"' => from = i + 1,
            _ => return Some(i),
        }
    }
    (most == text.len()).then_some(most)
}

/// The offset behind the line.
pub(super) fn line_end(text: &[u8]) -> usize {
    memchr::memchr(b'\n', text).map_or(text.len(), |i| i + 1)
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
    fn a_row_has_so_many_lines_and_no_more() {
        let with = |lines: usize| format!("a,\"{}\"\nx,y\n", "b\n".repeat(lines));
        assert_eq!(rows(&with(100), b',').len(), 2);
        assert_eq!(rows(&with(101), b',')[0], ["b"], "its first line is passed over, and the others are rows");
    }

    #[test]
    fn an_open_quotation_mark_costs_one_line() {
        assert_eq!(rows("a;\"b\n1;2\n", b';'), [["1", "2"]]);
        let long = format!("{}\nx,y\n", "z".repeat(LONGEST_ROW + 5));
        assert_eq!(rows(&long, b','), [["x", "y"]]);
    }
}
