//! Delimited text: which character separates its columns.

use super::decode::{Encoding, SAMPLE};
use super::grid::{Grid, GridForm};
use super::rows::Rows;
use crate::parse::Outcome;

/// The delimiters that are detected, the likeliest first.
const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// The grid of a text file.
pub fn grid(bytes: Vec<u8>, encoding: Encoding, header_row: Option<u32>) -> Option<Grid> {
    let delimiter = delimiter(&bytes)?;
    let mut grid = Grid::new(String::new(), GridForm::Delimited(encoding.name()), bytes, delimiter);
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

fn widths(sample: &[u8], delimiter: u8, most: usize) -> Vec<usize> {
    let (mut rows, mut widths, mut broken) = (Rows::new(sample, delimiter), Vec::new(), 0);
    while widths.len() < most && broken < most {
        match rows.advance() {
            Some(Outcome::Row) => widths.push(rows.len()),
            Some(outcome) => broken += usize::from(outcome == Outcome::Broken),
            None => break,
        }
    }
    // The last row of a sample may be cut.
    if widths.len() > 3 {
        widths.pop();
    }
    widths
}
