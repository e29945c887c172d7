//! Splits delimited text into rows and fields, without copying what is not quoted. A row keeps its bytes, for only where its fields stand is
//! noted, so that an untouched row is written back as it stood.
//!
//! The rules are those of RFC 4180 as the `csv` crate reads them; tests hold the two together. `csv-core` copies all fields of all rows, says
//! neither where they stood nor whether a quotation mark was closed, and takes half as long again.

use std::borrow::Cow;

/// How far a row is read.
#[derive(Debug, Clone, Copy)]
pub struct Bounds {
    /// The longest row, in bytes.
    pub bytes: usize,
    /// The most lines of a row, whose texts may have line breaks within quotation marks.
    pub lines: u32,
    /// Whether fields behind those that are wanted are counted; else they are passed over.
    pub counted: bool,
}

/// The fields of one row: where each stands in the text.
#[derive(Debug, Default, Clone)]
pub struct Fields {
    /// Beginning, end, and whether there are quotation marks to be taken out.
    spans: Vec<(u32, u32, bool)>,
    count: usize,
}

/// A row that was split: what it is, where the next one begins, and how many lines end in it.
#[derive(Debug, Clone, Copy)]
pub struct Split {
    /// What it is.
    pub outcome: Outcome,
    /// Where the next row begins.
    pub next: usize,
    /// How many lines end in it.
    pub lines: u32,
}

/// What came of splitting a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// A row.
    Row,
    /// An empty line.
    Blank,
    /// The row is longer than its [`Bounds`], or a quotation mark in it is not closed: its first line is passed over.
    Broken,
}

impl Fields {
    /// Makes room for so many fields.
    pub fn reserve(&mut self, fields: usize) {
        self.spans.reserve_exact(fields);
    }

    /// How many fields are kept.
    pub fn len(&self) -> usize {
        self.spans.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.spans.is_empty()
    }

    /// How many fields the row has, as far as they were counted.
    pub fn count(&self) -> usize {
        self.count
    }

    /// The bytes of a field within its row, without quotation marks.
    pub fn get<'a>(&self, row: &'a [u8], i: usize) -> Option<Cow<'a, [u8]>> {
        let (start, end, marks) = *self.spans.get(i)?;
        let field = row.get(start as usize..end as usize)?;
        Some(if marks { Cow::Owned(unfolded(field)) } else { Cow::Borrowed(field) })
    }

    /// The same without white space around it.
    pub fn trimmed<'a>(&self, row: &'a [u8], i: usize) -> Option<Cow<'a, [u8]>> {
        Some(match self.get(row, i)? {
            Cow::Borrowed(text) => Cow::Borrowed(text.trim_ascii()),
            Cow::Owned(text) => Cow::Owned(text.trim_ascii().to_vec()),
        })
    }

    /// Splits the row at the beginning of `text`, of which the first `wanted` fields are kept.
    pub fn split(&mut self, text: &[u8], delimiter: u8, wanted: usize, bounds: &Bounds) -> Split {
        self.spans.clear();
        self.count = 0;
        let (mut at, mut lines) = (0, 0);
        loop {
            if self.count == wanted
                && !bounds.counted
                && let Some(end) = rest_end(text, at, delimiter, bounds.bytes)
            {
                return self.end(text, end, lines);
            }
            let end = if text.get(at) == Some(&b'"') {
                let Some((span, end)) = quoted(text, at, delimiter, &mut lines, bounds) else {
                    self.add((at as u32 + 1, text.len() as u32, true), wanted);
                    return broken(text);
                };
                self.add(span, wanted);
                end
            } else {
                let end = at + plain_end(&text[at..], delimiter);
                self.add((at as u32, end as u32, false), wanted);
                end
            };
            if end > bounds.bytes {
                return broken(text);
            }
            if text.get(end) != Some(&delimiter) {
                return self.end(text, end, lines);
            }
            at = end + 1;
        }
    }

    fn add(&mut self, span: (u32, u32, bool), wanted: usize) {
        self.count += 1;
        if self.count <= wanted {
            self.spans.push(span);
        }
    }

    /// The row ends at `end`.
    fn end(&self, text: &[u8], end: usize, lines: u32) -> Split {
        let outcome = if self.count == 1 && end == 0 { Outcome::Blank } else { Outcome::Row };
        match text.get(end) {
            Some(b'\r') if text.get(end + 1) == Some(&b'\n') => Split { outcome, next: end + 2, lines: lines + 1 },
            Some(byte) => Split { outcome, next: end + 1, lines: lines + u32::from(*byte == b'\n') },
            None => Split { outcome, next: end, lines },
        }
    }
}

/// The row is given up with its first line.
fn broken(text: &[u8]) -> Split {
    let next = line_end(text);
    Split { outcome: Outcome::Broken, next, lines: u32::from(text[..next].ends_with(b"\n")) }
}

/// Where the text of a field in quotation marks at `at` stands, and the offset behind it. None: it is never closed.
fn quoted(
    text: &[u8],
    at: usize,
    delimiter: u8,
    ended: &mut u32,
    bounds: &Bounds,
) -> Option<((u32, u32, bool), usize)> {
    let mut from = at + 1;
    let mut doubled = false;
    let most = text.len().min(at.saturating_add(bounds.bytes));
    loop {
        let mark = from + memchr::memchr2(b'"', b'\n', text.get(from..most)?)?;
        if text[mark] == b'\n' {
            *ended += 1;
            from = mark + 1;
            if *ended > bounds.lines {
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
        // Letters behind the closing mark belong to the field.
        let behind = end > mark + 1;
        return Some(((at as u32 + 1, if behind { end } else { mark } as u32, doubled || behind), end));
    }
}

/// The text of a field behind its opening quotation mark: doubled marks are one, and the closing one is none.
fn unfolded(field: &[u8]) -> Vec<u8> {
    let mut text = Vec::with_capacity(field.len());
    let mut rest = field;
    while let Some(mark) = memchr::memchr(b'"', rest) {
        text.extend_from_slice(&rest[..mark]);
        rest = &rest[mark + 1..];
        let Some(behind) = rest.strip_prefix(b"\"") else { break };
        text.push(b'"');
        rest = behind;
    }
    text.extend_from_slice(rest);
    text
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
fn rest_end(text: &[u8], at: usize, delimiter: u8, longest: usize) -> Option<usize> {
    let most = text.len().min(longest);
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
pub fn line_end(text: &[u8]) -> usize {
    memchr::memchr(b'\n', text).map_or(text.len(), |i| i + 1)
}

/// How often a byte stands in a text. The compiler makes wide instructions of it.
#[expect(clippy::naive_bytecount, reason = "another crate for one line that is quick enough")]
pub fn occurrences(text: &[u8], byte: u8) -> usize {
    text.iter().filter(|b| **b == byte).count()
}

/// How many lines end in a text.
pub fn lines(text: &[u8]) -> u32 {
    occurrences(text, b'\n') as u32
}
