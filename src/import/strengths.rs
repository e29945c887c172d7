//! Levels from rows. A table has many of them, so that all threads make them; what depends on the rows before (ids that no other record has,
//! sources by first mention) is done afterwards, one by one.

use super::{
    draft::Row,
    make::{Making, RowTexts, Texts, slug},
    places::Match,
    share::each,
    verdict::Verdict,
};
use crate::model::{AsOf, Code, Dated, Host, Id, Scope, Strength};

/// So many rows are made by one thread before it looks for more.
const PIECE: usize = 4_096;
/// So many pieces for each thread lie made and not yet taken in.
const AHEAD: usize = 4;

/// A strength without its own id and source, with what they follow from.
struct Made {
    id: String,
    source: u32,
    strength: Strength,
}

impl Making<'_> {
    /// Makes the strengths of all rows.
    pub(super) fn strengths(&mut self, texts: &Texts<'_>) {
        let mut pieces: Vec<(u32, &[Row])> = Vec::new();
        let mut number = 0;
        for piece in self.draft.chunks().flat_map(|rows| rows.chunks(PIECE)) {
            pieces.push((number, piece));
            number += piece.len() as u32;
        }
        let threads = self.threads();
        for round in pieces.chunks(threads * AHEAD) {
            let made = each(threads, round.to_vec(), |(first, rows)| self.piece(texts, first, rows));
            for Made { id, source, strength } in made.into_iter().flatten() {
                self.take(id, source, strength);
            }
        }
    }

    fn piece(&self, texts: &Texts<'_>, first: u32, rows: &[Row]) -> Vec<Made> {
        let mut made = Vec::with_capacity(rows.len());
        let (mut ids, none) = (Ids::default(), Verdict::default());
        // Stands where the id of the source will.
        let Some(nobody) = Id::new("-") else { return made };
        let mut last: Option<(u64, RowTexts<'_, '_>)> = None;
        for (number, row) in (first..).zip(rows) {
            let verdict = self.verdicts.get(number).unwrap_or(&none);
            let Some((sender, place)) = self.parties(number, row).filter(|_| !verdict.out) else { continue };
            // The counts of a row have their texts in common.
            let (_, said) = match last.take().filter(|(at, _)| *at == row.at) {
                Some(same) => last.insert(same),
                None => last.insert((row.at, texts.of(row))),
            };
            let id = ids.of(row, sender, &place);
            let evidence = self.evidence(row, said, verdict, nobody.clone());
            let people = if verdict.halve { row.people.half() } else { row.people };
            let strength = Strength {
                id: nobody.clone(),
                sender,
                host: place.host,
                host_text: place.text,
                day: row.day,
                as_of: AsOf::End,
                scope: row.scope,
                component: row.component,
                command: row.command,
                chain: String::new(),
                unit: said.cell(said.texts.unit),
                people: people.estimate(),
                counted_in: None,
                preferred: false,
                evidence,
            };
            made.push(Made { id, source: row.source, strength });
        }
        made
    }
}

/// Ids of strengths; day and host of the one before are kept as text, for a row has many counts of both.
#[derive(Default)]
struct Ids {
    day: Option<(Dated, String)>,
    host: Option<(Host, String, String)>,
}

impl Ids {
    fn of(&mut self, row: &Row, sender: Code, place: &Match) -> String {
        let day = match self.day.take().filter(|(day, _)| *day == row.day) {
            Some(same) => self.day.insert(same),
            None => self.day.insert((row.day, row.day.to_string())),
        };
        let host = match self.host.take().filter(|(host, text, _)| *host == place.host && *text == place.text) {
            Some(same) => self.host.insert(same),
            None => {
                let unplaced = place.host == Host::Unplaced;
                let at = if unplaced { slug(&place.text) } else { place.host.to_string().replace(':', "-") };
                self.host.insert((place.host, place.text.clone(), at))
            }
        };
        let mut id = ["s", sender.as_str(), &host.2, &day.1, row.component.word()].join("-");
        if row.scope != Scope::Unspecified {
            id.push('-');
            id.push_str(row.scope.word());
        }
        id
    }
}
