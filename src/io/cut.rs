//! Cuts a table into rows without losing a byte of it: each row keeps its own bytes, so that an untouched row is written back unchanged.

use crate::parse::{Bounds, Fields, Outcome, Split, line_end, lines};
use std::borrow::Cow;

/// A table of more columns is not read, and of a longer row no more is kept: a line of commas would take many times its size.
pub(super) const MOST_FIELDS: usize = 1 << 14;

/// A row is as long as it is: what a quotation mark may swallow is bounded by [`RETRIES`].
const BOUNDS: Bounds = Bounds { bytes: usize::MAX, lines: u32::MAX, counted: true };

/// So often a row that swallowed others is taken back to its first line.
const RETRIES: u32 = 16;

/// A row as in the file.
pub(super) struct Cut<'a> {
    /// Its line, from 1.
    pub line: u64,
    /// The offset of its first byte.
    pub start: usize,
    /// Its bytes with the newline that ends it.
    pub raw: &'a [u8],
    /// Its fields without their quotation marks, [`MOST_FIELDS`] at most; none: an empty line.
    pub fields: Vec<Cow<'a, [u8]>>,
    /// How many fields it has.
    pub count: usize,
    /// A quotation mark is opened on this line and not closed where the row should end.
    pub open: bool,
}

impl Cut<'_> {
    /// The row without the newline that ends it, and that newline.
    pub fn split_newline(&self) -> (&[u8], &[u8]) {
        split_newline(self.raw)
    }
}

/// A row without the newline that ends it, and that newline.
pub(super) fn split_newline(raw: &[u8]) -> (&[u8], &[u8]) {
    let newline = if raw.ends_with(b"\r\n") { 2 } else { usize::from(raw.ends_with(b"\n") || raw.ends_with(b"\r")) };
    raw.split_at(raw.len() - newline)
}

/// The rows of a table in order; the first is the header, and the others are expected to have as many fields.
pub(super) struct Cutter<'a> {
    bytes: &'a [u8],
    at: usize,
    line: u64,
    width: Option<usize>,
    retries: u32,
    fields: Fields,
}

impl<'a> Cutter<'a> {
    /// A cutter over the bytes of a table, from `at` on: behind a byte order mark.
    pub fn new(bytes: &'a [u8], at: usize) -> Self {
        Self { bytes, at, line: 1, width: None, retries: RETRIES, fields: Fields::default() }
    }

    /// The same from a row on whose header has so many fields; lines are counted from 0.
    pub fn behind(bytes: &'a [u8], at: usize, width: usize) -> Self {
        Self { line: 0, width: Some(width), ..Self::new(bytes, at) }
    }

    /// Where the next row begins.
    pub fn at(&self) -> usize {
        self.at
    }

    /// The line in which the next row begins.
    pub fn line(&self) -> u64 {
        self.line
    }

    /// The row of so many fields that these bytes are, which such a cutter found before.
    pub fn row(bytes: &'a [u8], width: usize) -> Option<Cut<'a>> {
        Self { width: Some(width), ..Self::new(bytes, 0) }.next().filter(|cut| cut.raw.len() == bytes.len())
    }

    /// The length of a row that was split, the lines that end in it, and whether it is good.
    fn extent(&mut self, text: &[u8], split: Split) -> (usize, u32, bool) {
        let closed = split.outcome == Outcome::Row;
        let (whole, ended) = if closed { (split.next, split.lines) } else { (text.len(), lines(text)) };
        let fits = self.width.is_none_or(|width| self.fields.count() == width);
        let inner = if closed { split_newline(&text[..whole]).0 } else { text };
        let first = line_end(inner);
        // An unclosed quotation mark swallows good rows: give up its line only, and continue after it.
        if !(closed && fits) && self.retries > 0 && inner[..first].ends_with(b"\n") {
            self.retries -= 1;
            return (first, 1, false);
        }
        self.width = self.width.or(Some(self.fields.count()));
        (whole, ended, closed)
    }
}

impl<'a> Iterator for Cutter<'a> {
    type Item = Cut<'a>;

    fn next(&mut self) -> Option<Cut<'a>> {
        let (start, line) = (self.at, self.line);
        let text = self.bytes.get(start..).filter(|text| !text.is_empty())?;
        let split = self.fields.split(text, b',', MOST_FIELDS, &BOUNDS);
        let mut cut = Cut { line, start, raw: &text[..split.next], fields: Vec::new(), count: 0, open: false };
        let mut ended = split.lines;
        if split.outcome != Outcome::Blank {
            cut.fields.reserve_exact(self.fields.len());
            cut.fields.extend((0..self.fields.len()).filter_map(|i| self.fields.get(text, i)));
            cut.count = self.fields.count();
            let (length, lines, good) = self.extent(text, split);
            (cut.raw, cut.open, ended) = (&text[..length], !good, lines);
        }
        self.at += cut.raw.len();
        self.line += u64::from(ended);
        Some(cut)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn rows(text: &str) -> Vec<(u64, Vec<String>, bool)> {
        let text_of = |f: &Cow<'_, [u8]>| String::from_utf8_lossy(f).into_owned();
        Cutter::new(text.as_bytes(), 0).map(|c| (c.line, c.fields.iter().map(text_of).collect(), c.open)).collect()
    }

    #[test]
    fn a_quotation_mark_that_nobody_closed_costs_one_row() {
        for text in ["a,b\n\"1,2\n3,4\n", "a,b\n\"1,2\n3,4\n5,\"6\"\n"] {
            let cut = rows(text);
            assert!(cut[1].2 && cut[1].0 == 2, "{cut:?}");
            assert_eq!((cut[2].0, cut[2].1.join("|")), (3, "3|4".to_owned()), "{cut:?}");
        }
    }

    #[test]
    fn newlines_within_quotes_belong_to_the_field() {
        let cut = rows("a,b\r\n\n\"x\ny\",\"say \"\"hi\"\"\"\r\n1,2");
        let lines: Vec<u64> = cut.iter().map(|c| c.0).collect();
        assert_eq!(lines, [1, 2, 3, 5]);
        assert_eq!(cut[2].1, ["x\ny", "say \"hi\""]);
    }

    #[test]
    fn of_a_line_of_commas_little_is_kept() {
        let line = format!("a,b\n{}\n1,2\n", ",".repeat(500_000));
        let cut: Vec<Cut<'_>> = Cutter::new(line.as_bytes(), 0).collect();
        assert_eq!((cut[1].count, cut[1].fields.len()), (500_001, MOST_FIELDS));
        assert_eq!((cut[2].count, cut[2].line), (2, 3));
    }

    proptest! {
        #[test]
        fn no_byte_is_lost(bytes in proptest::collection::vec(prop_oneof![Just(b','), Just(b'"'), Just(b'\n'), Just(b'\r'), any::<u8>()], 0..200)) {
            let cut: Vec<u8> = Cutter::new(&bytes, 0).flat_map(|c| c.raw.to_vec()).collect();
            prop_assert_eq!(cut, bytes);
        }

        #[test]
        fn reads_as_the_csv_crate_reads(rows in proptest::collection::vec(proptest::collection::vec("[a\",\n\r é]{0,5}", 3), 1..8)) {
            let mut writer = csv::Writer::from_writer(Vec::new());
            for row in &rows {
                writer.write_record(row).unwrap();
            }
            let bytes = writer.into_inner().unwrap();
            let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(bytes.as_slice());
            let theirs: Vec<Vec<Vec<u8>>> =
                reader.byte_records().map(|r| r.unwrap().iter().map(<[u8]>::to_vec).collect()).collect();
            let ours: Vec<Vec<Vec<u8>>> = Cutter::new(&bytes, 0)
                .filter(|c| !c.fields.is_empty())
                .map(|c| c.fields.iter().map(|f| f.to_vec()).collect())
                .collect();
            prop_assert_eq!(ours, theirs);
        }
    }
}
