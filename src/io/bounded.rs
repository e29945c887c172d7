//! Reading a file of unknown size without ever holding more than is sensible.

use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;

/// The longest line that is read, in bytes. A longer one is passed over.
pub const MAX_LINE: usize = 1 << 20;
/// The most bytes that are read of one table: the movements of some five million rows. What is not there is not held.
pub const MAX_TABLE: usize = 1 << 30;
/// The most bytes that are read of a JSON file.
pub const MAX_JSON: usize = 4 << 20;

/// Why a short text cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum TextError {
    /// The file cannot be read.
    #[error("{}", text!("error-unreadable", path = .0, cause = .1.to_string()))]
    Read(String, io::Error),
    /// There is more of it than there should be.
    #[error("{}", text!("error-text-large", path = .0, most = .1))]
    TooLong(String, usize),
    /// It is not text.
    #[error("{}", text!("error-text-utf8", path = .0))]
    NoText(String),
}

/// Reads a text file of so many bytes at most.
pub fn read_text(path: &Path, most: usize) -> Result<String, TextError> {
    let name = || path.display().to_string();
    let mut bytes = Vec::new();
    let file = std::fs::File::open(path).map_err(|error| TextError::Read(name(), error))?;
    file.take(most as u64 + 1).read_to_end(&mut bytes).map_err(|error| TextError::Read(name(), error))?;
    if bytes.len() > most {
        return Err(TextError::TooLong(name(), most));
    }
    String::from_utf8(bytes).map_err(|_| TextError::NoText(name()))
}

/// What could be read of a file.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Bounded {
    /// The bytes; a line that was passed over is left as an empty line, so that the others keep their numbers.
    pub bytes: Vec<u8>,
    /// Lines that were passed over, from 1, with their length in bytes.
    pub passed: Vec<(u64, u64)>,
    /// Reading ended before the end of the file, at [`MAX_TABLE`].
    pub cut: bool,
}

impl Bounded {
    /// Whether nothing of the file is missing.
    pub fn whole(&self) -> bool {
        self.passed.is_empty() && !self.cut
    }
}

/// Reads lines until the end or `most` bytes, passing over lines longer than [`MAX_LINE`].
pub(super) fn read_lines(mut reader: impl Read, most: usize) -> io::Result<Bounded> {
    let mut bytes = Vec::new();
    // Where the line begins that has not ended yet, and how many are before it.
    let (mut start, mut lines) = (0, 0);
    loop {
        let from = bytes.len();
        let length = reader.by_ref().take(BLOCK as u64).read_to_end(&mut bytes)?;
        let ends = memchr::memchr_iter(b'\n', &bytes[from..]).map(|end| from + end + 1);
        let fits = |start: usize, end: usize| end - start <= MAX_LINE + 1 && end <= most;
        let mut good = true;
        for end in ends {
            good = fits(start, end);
            if !good {
                break;
            }
            (start, lines) = (end, lines + 1);
        }
        if !good || bytes.len() - start > MAX_LINE || bytes.len() > most {
            let rest = bytes.split_off(start);
            return read_line_by_line(bytes, lines, rest.as_slice().chain(reader), most);
        }
        if length == 0 {
            return Ok(Bounded { bytes, ..Bounded::default() });
        }
    }
}

/// So many bytes are read at once.
const BLOCK: usize = 1 << 20;

/// Reads on behind so many bytes, which are so many lines.
fn read_line_by_line(bytes: Vec<u8>, mut number: u64, reader: impl Read, most: usize) -> io::Result<Bounded> {
    let mut reader = BufReader::with_capacity(1 << 16, reader);
    let mut read = Bounded { bytes, ..Bounded::default() };
    loop {
        number += 1;
        let start = read.bytes.len();
        let length = reader.by_ref().take(MAX_LINE as u64 + 1).read_until(b'\n', &mut read.bytes)?;
        if length == 0 {
            return Ok(read);
        }
        let ended = read.bytes.ends_with(b"\n");
        if length > MAX_LINE && !ended {
            let rest = skip_line(&mut reader)?;
            read.bytes.truncate(start);
            read.bytes.push(b'\n');
            if read.passed.len() < 1_000 {
                read.passed.push((number, length as u64 + rest));
            }
        }
        if read.bytes.len() > most {
            read.bytes.truncate(start);
            read.cut = true;
            return Ok(read);
        }
    }
}

/// Consumes up to and with the next newline; says how many bytes that were.
fn skip_line(reader: &mut impl BufRead) -> io::Result<u64> {
    let mut skipped = 0;
    loop {
        let buffer = reader.fill_buf()?;
        let end = buffer.iter().position(|b| *b == b'\n').map(|i| i + 1);
        let length = end.unwrap_or(buffer.len());
        reader.consume(length);
        skipped += length as u64;
        if end.is_some() || length == 0 {
            return Ok(skipped);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_is_passed_over_and_the_others_keep_their_numbers() {
        let long = io::repeat(b'x').take(3 << 20);
        let read = read_lines(b"a\n".chain(long).chain(&b"\nb\n"[..]), MAX_TABLE).unwrap();
        assert_eq!(read.bytes, b"a\n\nb\n");
        assert_eq!(read.passed, [(2, (3 << 20) + 1)]);
        assert!(!read.whole());
    }

    #[test]
    fn reading_ends_at_the_limit_with_a_whole_line() {
        let read = read_lines(&b"abc\ndef\nghi\n"[..], 9).unwrap();
        assert_eq!((read.bytes.as_slice(), read.cut), (&b"abc\ndef\n"[..], true));
        assert!(read_lines(&b"abc\ndef\nghi"[..], 11).unwrap().whole());
    }

    #[test]
    fn blocks_are_read_as_lines_are() {
        let line = |n: usize| [vec![b'x'; n], b"\n".to_vec()].concat();
        let lengths = [3, BLOCK - 5, 7, MAX_LINE, MAX_LINE + 1, 0, 2 * BLOCK, 5, MAX_LINE - 1];
        for (from, to) in [(0, 4), (0, 5), (3, 9), (4, 5), (0, 9)] {
            let text: Vec<u8> = lengths[from..to].iter().flat_map(|n| line(*n)).collect();
            for most in [MAX_TABLE, BLOCK, BLOCK + 3, 3 * BLOCK, text.len(), text.len() - 1] {
                let slow = read_line_by_line(Vec::new(), 0, text.as_slice(), most).unwrap();
                assert_eq!(read_lines(text.as_slice(), most).unwrap(), slow, "{from}..{to}, {most}");
            }
        }
    }
}
