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
        let mut expected = false;
        for round in pieces.chunks(threads * AHEAD) {
            let made = each(threads, round.to_vec(), |(first, rows)| self.piece(texts, first, rows));
            if !expected {
                // As many of the other rows will enter as of the first ones.
                let (entered, rows): (usize, usize) =
                    (made.iter().map(Vec::len).sum(), round.iter().map(|(_, rows)| rows.len()).sum());
                self.expect((number as usize * entered).div_ceil(rows.max(1)));
                expected = true;
            }
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
            let same = last.take().filter(|(at, _)| *at == row.at);
            let (_, said) = last.insert(same.unwrap_or_else(|| (row.at, texts.of(row))));
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
        let same_day = self.day.take().filter(|(day, _)| *day == row.day);
        let day = self.day.insert(same_day.unwrap_or_else(|| (row.day, row.day.to_string())));
        let same_host = self.host.take().filter(|(host, text, _)| *host == place.host && *text == place.text);
        let host = self.host.insert(same_host.unwrap_or_else(|| {
            let unplaced = place.host == Host::Unplaced;
            let at = if unplaced { slug(&place.text) } else { place.host.to_string().replace(':', "-") };
            (place.host, place.text.clone(), at)
        }));
        let mut id = ["s", sender.as_str(), &host.2, &day.1, row.component.word()].join("-");
        if row.scope != Scope::Unspecified {
            id.push('-');
            id.push_str(row.scope.word());
        }
        id
    }
}
