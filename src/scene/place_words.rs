//! The names of the symbols of places, and the sources of what they show.

use super::crowd::Crowd;
use crate::model::{Dataset, Strength};
use crate::words;

/// So many of a symbol's places, units and publishers are named.
const NAMED: usize = 4;

/// What a symbol is called in a sentence and on its label: by the largest of its places, or as those of no stated place, or of several and
/// none.
pub(super) fn called(largest: Option<String>, places: usize, host: &str) -> (String, String) {
    let Some(place) = largest else {
        let name =
            if places == 0 { text!("scene-elsewhere", host = host) } else { text!("scene-other-places", host = host) };
        return (name.clone(), name);
    };
    let name = if places > 1 { text!("scene-places", place = place, n = places - 1) } else { place };
    (words::list([name.as_str(), host]), name)
}

impl Crowd {
    /// What its symbol is called in a sentence and on its label.
    pub fn called(&self, data: &Dataset, host: &str) -> (String, String) {
        let largest = self.spot.and_then(|_| self.strengths(data).next()).map(|strength| words::spot(&strength.spot));
        called(largest, self.places, host)
    }

    /// Who is there and who says so: “86th Airlift Wing (DMDC, 31 Dec 2021)”. Of several places, which ones.
    pub fn detail(&self, data: &Dataset) -> String {
        let what = |strength: &Strength| match self.places {
            0 | 1 => words::list([strength.operation.trim(), strength.unit.trim(), strength.things.kind.trim()]),
            _ => words::spot(&strength.spot),
        };
        let source = |strength: &Strength| {
            let id = &strength.evidence.source;
            data.source(id).map_or_else(|| id.to_string(), |source| source.publisher.clone())
        };
        let what = some_of(self.strengths(data).map(what));
        let day = self.day.map(words::day).unwrap_or_default();
        let said = words::list([some_of(self.strengths(data).map(source)), day]);
        if what.is_empty() { said } else { text!("scene-who-says", what = what, source = said) }
    }

    fn strengths<'a>(&self, data: &'a Dataset) -> impl Iterator<Item = &'a Strength> {
        self.rows.iter().filter_map(|row| data.strengths.get(*row as usize))
    }
}

/// The first of several names, each once, and whether there are others.
fn some_of(names: impl Iterator<Item = String>) -> String {
    let mut all: Vec<String> = Vec::new();
    for name in names.filter(|name| !name.is_empty()) {
        if !all.contains(&name) {
            all.push(name);
        }
    }
    let others = all.len() > NAMED;
    let named = words::list(all.into_iter().take(NAMED));
    if others { text!("scene-and-others", named = named) } else { named }
}
