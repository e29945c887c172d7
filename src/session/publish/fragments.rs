//! What a page shows on each day, as pieces that each stand in the file once, and as what differs from the day before.

use serde::Serialize;
use std::collections::{BTreeMap, HashMap};

/// A part of a day: the pieces of it in their order, by place in the list of pieces.
type Part = Vec<u32>;

/// Pieces of markup, and the days that are put together from them.
#[derive(Debug, Default, Serialize)]
pub(super) struct Fragments {
    pieces: Vec<String>,
    days: Vec<BTreeMap<String, Part>>,
    #[serde(skip)]
    known: HashMap<String, u32>,
    #[serde(skip)]
    last: BTreeMap<String, Part>,
}

impl Fragments {
    /// The next day: each of its parts by name, as pieces. Only parts that differ are kept; one that is gone is empty.
    pub fn day(&mut self, parts: BTreeMap<String, Vec<String>>) {
        let parts: BTreeMap<String, Part> = parts
            .into_iter()
            .map(|(name, pieces)| (name, pieces.into_iter().map(|piece| self.place(piece)).collect()))
            .collect();
        let gone = self.last.keys().filter(|name| !parts.contains_key(*name)).map(|name| (name.clone(), Part::new()));
        let other = parts.iter().filter(|(name, part)| self.last.get(*name) != Some(*part));
        self.days.push(gone.chain(other.map(|(name, part)| (name.clone(), part.clone()))).collect());
        self.last = parts;
    }

    fn place(&mut self, piece: String) -> u32 {
        let next = self.pieces.len() as u32;
        *self.known.entry(piece).or_insert_with_key(|piece| {
            self.pieces.push(piece.clone());
            next
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_what_differs_and_pieces_stand_once() {
        let day = |parts: &[(&str, &[&str])]| {
            let part = |(name, pieces): &(&str, &[&str])| {
                ((*name).to_owned(), pieces.iter().map(|piece| (*piece).to_owned()).collect())
            };
            parts.iter().map(part).collect::<BTreeMap<String, Vec<String>>>()
        };
        let mut all = Fragments::default();
        all.day(day(&[("a", &["x", "y"]), ("b", &["x"])]));
        all.day(day(&[("a", &["x", "y"]), ("c", &["z"])]));
        assert_eq!(
            serde_json::to_string(&all).unwrap(),
            r#"{"pieces":["x","y","z"],"days":[{"a":[0,1],"b":[0]},{"b":[],"c":[2]}]}"#
        );
    }
}
