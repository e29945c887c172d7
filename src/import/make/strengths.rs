//! Levels from rows. A table has many of them, so that all threads make them; what depends on the rows before (ids that no other record has,
//! sources by first mention) is done by one of them, piece by piece, while the others go on.

use super::entered::{Entered, hash_of};
use super::{making::Making, operations::Operations, slug::slug};
use crate::import::draft::{ColumnTexts, DraftRow, RowTexts};
use crate::import::understand::Match;
use crate::model::{Code, Dated, HashMap, HashSet, Host, Id, Scope, Spot, Strength, Things};
use crate::threads::in_turn;

/// So many rows are made by one thread before it looks for more.
const PIECE: usize = 2_048;
/// So many pieces for each thread are made before they are taken in.
const AHEAD: usize = 4;

/// Strengths of some rows. Their ids may be taken, and their sources have none: for each of them the hash of its id and the number of
/// its source.
#[derive(Default)]
struct Piece {
    strengths: Vec<Strength>,
    open: Vec<(u64, u32)>,
    /// Which of them are parts of another row, and which are such wholes, each with the number of that row.
    parts: Vec<(usize, u32)>,
    wholes: Vec<(usize, u32)>,
}

/// Makes the strengths of all rows.
pub fn make(making: &Making<'_>, texts: &ColumnTexts<'_>, entered: &mut Entered<'_>) {
    let pieces = making.pieces(PIECE);
    entered.expect(pieces.iter().map(|(_, rows)| rows.len()).sum());
    let (mut parts, mut ids) = (Vec::new(), HashMap::default());
    let take = |mut piece: Piece| {
        for (strength, (hash, source)) in piece.strengths.iter_mut().zip(piece.open) {
            entered.settle(&mut strength.id, hash);
            strength.evidence.source = entered.source(source);
        }
        ids.extend(piece.wholes.iter().map(|(at, row)| (*row, piece.strengths[*at].id.clone())));
        let before = entered.dataset.strengths.len();
        parts.extend(piece.parts.iter().map(|(at, row)| (at + before, *row)));
        entered.dataset.strengths.append(&mut piece.strengths);
    };
    let threads = making.threads();
    in_turn(threads, threads * AHEAD, pieces, |(first, rows)| made(making, texts, first, rows), take);
    for (at, whole) in parts {
        if let Some(part) = entered.dataset.strengths.get_mut(at) {
            part.counted_in = ids.get(&whole).cloned();
        }
    }
}

fn made(making: &Making<'_>, texts: &ColumnTexts<'_>, first: u32, rows: &[DraftRow]) -> Piece {
    let room = rows.len();
    let mut made = Piece { strengths: Vec::with_capacity(room), open: Vec::with_capacity(room), ..Piece::default() };
    let within = &making.draft.within;
    let wholes: HashSet<u32> = within.values().copied().collect();
    let (mut ids, mut operations) = (Ids::default(), Operations::default());
    // Stands where the id of the source will.
    let Some(nobody) = Id::new("-") else { return made };
    let mut last: Option<(u64, RowTexts<'_, '_>)> = None;
    for (number, row) in (first..).zip(rows) {
        let verdict = making.verdicts.of(number);
        let mended = verdict.mended(row);
        let Some((sender, place)) = making.parties(number, &mended).filter(|_| !verdict.out) else { continue };
        // The counts of a row have their texts in common.
        let same = last.take().filter(|(at, _)| *at == row.at);
        let (_, said) = last.insert(same.unwrap_or_else(|| (row.at, texts.of(row))));
        let Some((id, hash)) = ids.of(&mended, sender, &place) else { continue };
        let evidence = making.evidence(row, said, verdict, nobody.clone());
        let operation = operations.name(said.named(said.texts.operation), &place, row.day.day());
        made.strengths.push(Strength {
            host: place.host,
            host_text: place.text.into(),
            scope: row.scope,
            component: row.component,
            command: row.command,
            spot: Spot { place: said.place().into(), at: Making::point(said, verdict) },
            unit: said.named(said.texts.unit).into(),
            operation: operation.into(),
            series: making.series.clone(),
            things: Things { what: row.what, kind: said.kind().into() },
            ..Strength::new(id, sender, mended.day, mended.people.estimate(), evidence)
        });
        let at = made.open.len();
        made.parts.extend(within.get(&number).map(|whole| (at, *whole)));
        made.wholes.extend(wholes.contains(&number).then_some((at, number)));
        made.open.push((hash, row.source));
    }
    made
}

/// Ids of strengths; day and host of the one before are kept as text, for a row has many counts of both.
#[derive(Default)]
struct Ids {
    day: Option<(Dated, String)>,
    host: Option<(Host, String, String)>,
    text: String,
}

impl Ids {
    /// The id that a row asks for, with the hash of its text.
    fn of(&mut self, row: &DraftRow, sender: Code, place: &Match) -> Option<(Id, u64)> {
        let same_day = self.day.take().filter(|(day, _)| *day == row.day);
        let day = self.day.insert(same_day.unwrap_or_else(|| (row.day, row.day.to_string())));
        let same_host = self.host.take().filter(|(host, text, _)| *host == place.host && *text == place.text);
        let host = self.host.insert(same_host.unwrap_or_else(|| {
            let unplaced = place.host == Host::Unplaced;
            let at = if unplaced { slug(&place.text) } else { place.host.to_string().replace(':', "-") };
            (place.host, place.text.clone(), at)
        }));
        self.text.clear();
        let words = ["s", sender.as_str(), &host.2, &day.1, row.component.word(), row.scope.word()];
        let said = if row.scope == Scope::Unspecified { 5 } else { 6 };
        for (n, word) in words[..said].iter().enumerate() {
            if n > 0 {
                self.text.push('-');
            }
            self.text.push_str(word);
        }
        Some((Id::new(&self.text)?, hash_of(&self.text)))
    }
}
