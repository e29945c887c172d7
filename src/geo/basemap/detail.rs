//! Reads `assets/basemap/detail.bin`: the fine level in short pieces, of which only the visible ones are read.
//!
//! The file is the magic `LDBD`, the version 1; the number of pieces; for each its kind, its rank, its number of points, its first
//! point from that of the piece before, its last point and the corners of its box from its first, the bytes of its other points;
//! then the shapes as in `decode.rs`, and the other points of all pieces. A rank is, of a border within a country, how many
//! kilometres such borders are apart around it: a map shows those that have room.

use super::level::{Arc, Level, LineKind};
use super::reach::{Reach, Reaches};
use super::reader::{BasemapError, Reader};
use crate::geo::GeoWindow;
use std::ops::Range;

/// A stretch of a line.
#[derive(Debug)]
struct Piece {
    kind: Option<LineKind>,
    rank: u32,
    count: u32,
    ends: [[i32; 2]; 2],
    bytes: Range<u32>,
}

/// The fine level.
#[derive(Debug)]
pub(super) struct Detail {
    bytes: &'static [u8],
    pieces: Vec<Piece>,
    /// Rings and shapes; its arcs are empty.
    skeleton: Level,
    reaches: Reaches,
}

impl Detail {
    pub fn decode(bytes: &'static [u8]) -> Result<Self, BasemapError> {
        let mut reader = Reader { bytes, at: 0 };
        if reader.take(5)? != b"LDBD\x01" {
            return Err(BasemapError { what: text!("error-basemap-version"), at: 0 });
        }
        let count = reader.count(12)?;
        let (mut pieces, mut boxes) = (Vec::with_capacity(count), Vec::with_capacity(count));
        let (mut first, mut at) = ([0; 2], 0_u32);
        for _ in 0..count {
            let (piece, reach) = piece(&mut reader, first, at)?;
            (first, at) = (piece.ends[0], piece.bytes.end);
            pieces.push(piece);
            boxes.push(reach);
        }
        let mut skeleton = Level::default();
        skeleton.arcs.resize(count, Arc { points: 0..0, kind: None });
        reader.shapes(&mut skeleton)?;
        let start = u32::try_from(reader.at).unwrap_or(u32::MAX);
        if start.checked_add(at).map(|end| end as usize) != Some(bytes.len()) {
            return Err(reader.error(text!("error-basemap-end")));
        }
        for piece in &mut pieces {
            piece.bytes = piece.bytes.start + start..piece.bytes.end + start;
        }
        let reaches = Reaches::new(&skeleton, boxes);
        skeleton.arcs = Vec::new();
        Ok(Self { bytes, pieces, skeleton, reaches })
    }

    /// What is seen in a window.
    pub fn level(&self, window: &GeoWindow) -> Level {
        let has_room = |i: usize| window.shows(f64::from(self.pieces[i].rank), self.pieces[i].kind);
        self.reaches.level(&self.skeleton, window, has_room, |level, i, seen| self.add(level, i, seen))
    }

    /// Adds a piece to a level, with all of its points where it is seen.
    fn add(&self, level: &mut Level, i: usize, seen: bool) -> usize {
        let piece = &self.pieces[i];
        let [first, last] = piece.ends;
        let start = level.points.len();
        level.points.push(first);
        if seen {
            let mut reader = Reader { bytes: &self.bytes[..piece.bytes.end as usize], at: piece.bytes.start as usize };
            let mut at = first;
            for _ in 2..piece.count {
                let (Ok(x), Ok(y)) = (reader.signed(), reader.signed()) else { break };
                at = [at[0].wrapping_add(x), at[1].wrapping_add(y)];
                level.points.push(at);
            }
        }
        level.points.push(last);
        level.arcs.push(Arc { points: start..level.points.len(), kind: piece.kind });
        level.arcs.len() - 1
    }
}

fn piece(reader: &mut Reader<'_>, before: [i32; 2], at: u32) -> Result<(Piece, Reach), BasemapError> {
    let (kind, rank, count) = (reader.kind()?, reader.number()?, reader.number()?);
    let mut point = |from: [i32; 2]| -> Result<[i32; 2], BasemapError> {
        Ok([from[0].wrapping_add(reader.signed()?), from[1].wrapping_add(reader.signed()?)])
    };
    let first = point(before)?;
    let (last, low, high) = (point(first)?, point(first)?, point(first)?);
    let len = reader.number()?;
    // Each other point has two bytes at least.
    let sound = count >= 2 && (count - 2).checked_mul(2).is_some_and(|least| least <= len);
    let end = at.checked_add(len).filter(|end| sound && *end as usize <= reader.bytes.len());
    let Some(end) = end else {
        return Err(reader.error(text!("error-basemap-count")));
    };
    Ok((Piece { kind, rank, count, ends: [first, last], bytes: at..end }, [low, high]))
}
