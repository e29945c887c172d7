//! Text files: encoding, delimiter, and the one form that all tables are read in.

use super::{
    grid::{Form, Grid},
    split::{Fields, LONGEST_ROW, Outcome},
    watch::Watch,
};
use crate::threads::each;
use std::borrow::Cow;

/// The encodings that are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Encoding {
    Utf8,
    Utf16Le,
    Utf16Be,
    Cp1252,
}

impl Encoding {
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf16Le | Self::Utf16Be => "UTF-16",
            Self::Cp1252 => "Windows-1252",
        }
    }
}

/// The delimiters that are told apart, the likeliest first.
const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];
/// How much of a file is looked at to tell its form.
const SAMPLE: usize = 1 << 16;

/// The text of a file as UTF-8 without a byte order mark, and what it was. None: it is no text.
pub(super) fn decode(bytes: Vec<u8>, watch: &Watch) -> Option<(Vec<u8>, Encoding)> {
    if let Some((encoding, skip)) = utf16(&bytes) {
        let decoder = if encoding == Encoding::Utf16Le { encoding_rs::UTF_16LE } else { encoding_rs::UTF_16BE };
        let (text, broken) = decoder.decode_without_bom_handling(&bytes[skip..]);
        return (!broken && is_text(text.as_bytes())).then(|| (text.into_owned().into_bytes(), encoding));
    }
    let mut bytes = bytes;
    if bytes.starts_with(b"\xef\xbb\xbf") {
        bytes.drain(..3);
    }
    if !is_text(&bytes) {
        return None;
    }
    if is_utf8(&bytes, watch) {
        return Some((bytes, Encoding::Utf8));
    }
    let (text, _) = encoding_rs::WINDOWS_1252.decode_without_bom_handling(&bytes);
    Some((text.into_owned().into_bytes(), Encoding::Cp1252))
}

/// Whether a text is UTF-8, looked at by all threads if it is long. Of no matter once the word to stop was said.
pub(super) fn is_utf8(bytes: &[u8], watch: &Watch) -> bool {
    const PART: usize = 4 << 20;
    let (mut parts, mut rest) = (Vec::new(), bytes);
    while rest.len() > PART {
        // No part begins within a letter.
        let at = (PART - 3..=PART).rev().find(|at| rest[*at] & 0xc0 != 0x80).unwrap_or(PART);
        let (part, behind) = rest.split_at(at);
        parts.push(part);
        rest = behind;
    }
    parts.push(rest);
    let good = |part| watch.check().is_err() || std::str::from_utf8(part).is_ok();
    each(watch.threads(), parts, good).into_iter().all(|good| good)
}

/// UTF-16 by its byte order mark, or by every other byte being zero at the beginning.
fn utf16(bytes: &[u8]) -> Option<(Encoding, usize)> {
    if bytes.starts_with(b"\xff\xfe") {
        return Some((Encoding::Utf16Le, 2));
    }
    if bytes.starts_with(b"\xfe\xff") {
        return Some((Encoding::Utf16Be, 2));
    }
    let sample = &bytes[..bytes.len().min(200) & !1];
    let zeros = |offset: usize| sample.iter().skip(offset).step_by(2).filter(|b| **b == 0).count();
    let most = sample.len() / 2 * 8 / 10;
    match sample.len() >= 8 {
        true if zeros(1) > most && zeros(0) == 0 => Some((Encoding::Utf16Le, 0)),
        true if zeros(0) > most && zeros(1) == 0 => Some((Encoding::Utf16Be, 0)),
        _ => None,
    }
}

/// Whether the beginning has next to no control characters.
fn is_text(bytes: &[u8]) -> bool {
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    let control = sample.iter().filter(|b| matches!(b, 0..=8 | 14..=26 | 28..=31 | 127)).count();
    !sample.contains(&0) && control * 100 <= sample.len()
}

/// The grid of a text file.
pub(super) fn grid(bytes: Vec<u8>, encoding: Encoding, header_row: Option<u32>) -> Option<Grid> {
    let delimiter = delimiter(&bytes)?;
    let mut grid = Grid::new(String::new(), Form::Delimited(encoding.name()), bytes, delimiter);
    grid.find_header(header_row)?;
    Some(grid)
}

/// The delimiter that cuts the first rows most evenly into most columns. A single column has none and reads as commas.
fn delimiter(bytes: &[u8]) -> Option<u8> {
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    if sample.iter().all(u8::is_ascii_whitespace) {
        return None;
    }
    let score = |delimiter: u8| {
        let widths = widths(sample, delimiter, 100);
        let mut sorted = widths.clone();
        sorted.sort_unstable();
        let usual = sorted.get(sorted.len() / 2).copied().unwrap_or(0);
        let even = widths.iter().filter(|w| **w == usual).count() as f64 / widths.len().max(1) as f64;
        if usual > 1 { even * (usual as f64).sqrt() } else { 0.0 }
    };
    let mut best = (0.0, b',');
    for delimiter in DELIMITERS {
        let score = score(delimiter);
        if score > best.0 {
            best = (score, delimiter);
        }
    }
    Some(best.1)
}

fn widths(sample: &[u8], delimiter: u8, rows: usize) -> Vec<usize> {
    let (mut fields, mut rest, mut widths) = (Fields::default(), sample, Vec::new());
    let mut broken = 0;
    while !rest.is_empty() && widths.len() < rows && broken < rows {
        let (outcome, next) = fields.split(rest, delimiter);
        broken += usize::from(outcome == Outcome::Broken);
        if outcome == Outcome::Row {
            widths.push(fields.len());
        }
        rest = &rest[next..];
    }
    // The last row of a sample may be cut.
    if widths.len() > 3 {
        widths.pop();
    }
    widths
}

/// Writes rows of texts in the one form: comma-separated, one line a row, so that the line's number is the row's.
#[derive(Debug, Default)]
pub(super) struct Writer {
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
        if cut.contains(['"', ',']) {
            self.bytes.push(b'"');
            self.bytes.extend_from_slice(cut.replace('"', "\"\"").as_bytes());
            self.bytes.push(b'"');
        } else {
            self.bytes.extend_from_slice(cut.as_bytes());
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

    fn read(bytes: &[u8]) -> Option<(String, Encoding)> {
        let (text, encoding) = decode(bytes.to_vec(), &Watch::on(2))?;
        Some((String::from_utf8(text).unwrap(), encoding))
    }

    #[test]
    fn encodings_are_told_by_content() {
        let text = "Länd;Zahl\nCôte;1\n";
        let utf16 = |big: bool| {
            let bytes = |u: u16| if big { u.to_be_bytes() } else { u.to_le_bytes() };
            text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>()
        };
        let cp1252: Vec<u8> = text.chars().map(|c| c as u8).collect();
        assert_eq!(read(text.as_bytes()), Some((text.to_owned(), Encoding::Utf8)));
        assert_eq!(read(format!("\u{feff}{text}").as_bytes()), Some((text.to_owned(), Encoding::Utf8)));
        assert_eq!(read(&utf16(false)), Some((text.to_owned(), Encoding::Utf16Le)));
        assert_eq!(read(&[b"\xfe\xff", &utf16(true)[..]].concat()), Some((text.to_owned(), Encoding::Utf16Be)));
        assert_eq!(read(&cp1252), Some((text.to_owned(), Encoding::Cp1252)));
        assert_eq!(read(b"\x7fELF\0\0\0\x01\x02"), None);
    }

    #[test]
    fn a_long_text_is_looked_at_in_parts_between_its_letters() {
        let mut long = "żó".repeat(3 << 20).into_bytes();
        for start in 0..4 {
            assert_eq!(is_utf8(&long[start..], &Watch::on(2)), start % 2 == 0, "{start}");
        }
        long[9 << 20] = 0xff;
        assert!(
            !is_utf8(&long, &Watch::on(2))
                && !is_utf8(&vec![0x80; 9 << 20], &Watch::on(2))
                && is_utf8(b"", &Watch::on(1))
        );
    }

    #[test]
    fn delimiters_are_told_by_even_rows() {
        for (text, expected) in [
            ("a,b,c\n1,2,3\n", b','),
            ("a;b\n1,5;2\n3,4;5\n", b';'),
            ("a\tb\n1\t2\n", b'\t'),
            ("a|b|c\n1|2|3\n", b'|'),
            ("only\n1\n", b','),
        ] {
            assert_eq!(delimiter(text.as_bytes()), Some(expected), "{text:?}");
        }
        assert_eq!(delimiter(b"\n \n"), None);
    }

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
