//! Records in a line each, for the palette.

use crate::model::{Code, Dataset, Day, Host, RecordRef};
use crate::words;

/// A record in a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// “United States → Poland: 1,700 announced, 2 Feb 2022”.
    pub text: String,
    /// Its host; none: no single country.
    pub host: Option<Code>,
    /// When.
    pub day: Option<Day>,
}

/// A record in a line; none: it is not found. `name` gives the name of a country or organisation.
pub fn summary(data: &Dataset, record: RecordRef, name: impl Fn(Code) -> String) -> Option<Summary> {
    let place = |host: Host, words: &str| match host {
        Host::Country(code) => name(code),
        Host::Region(region) if words.trim().is_empty() => region.name().to_owned(),
        Host::Region(_) | Host::Unplaced => words.trim().to_owned(),
    };
    Some(match record {
        RecordRef::Strength(row) => {
            let s = data.strengths.get(row as usize)?;
            let (sender, host) = (name(s.sender), place(s.host, &s.host_text));
            let scope = words::lower(&words::word(s.scope.word()));
            let (people, day) = (words::people(&s.people), s.day.day());
            let text =
                text!("row-line-strength", sender = sender, host = host, people = people, scope = scope, day = day);
            Summary { text, host: s.host.country(), day: Some(s.day.day()) }
        }
        RecordRef::Movement(row) => {
            let m = data.movements.get(row as usize)?;
            let (sender, host, id) = (name(m.sender), place(m.host, &m.host_text), m.id.as_str());
            let text = match m.unit.as_str() {
                "" => text!("row-line-movement", sender = sender, host = host, id = id),
                unit => text!("row-line-movement-unit", sender = sender, host = host, unit = unit, id = id),
            };
            let day = data.stages.iter().filter(|stage| stage.movement == m.id).map(|stage| stage.day.day()).min();
            Summary { text, host: m.host.country(), day }
        }
        RecordRef::Stage(row) => {
            let stage = data.stages.get(row as usize)?;
            let movement = data.movements.iter().find(|movement| movement.id == stage.movement);
            let (people, day) = (words::people(&stage.people), stage.day.day());
            let kind = words::lower(words::stage_kind(stage.kind));
            let text = match movement.map(|m| (name(m.sender), place(m.host, &m.host_text))) {
                Some((from, to)) => {
                    text!("row-line-stage", sender = from, host = to, people = people, kind = kind, day = day)
                }
                None => text!("row-line-step", people = people, kind = kind, day = day),
            };
            Summary { text, host: movement.and_then(|movement| movement.host.country()), day: Some(day) }
        }
        RecordRef::Event(row) => {
            let event = data.events.get(row as usize)?;
            let day = event.day.day();
            let text = text!("row-line-event", title = event.title.as_str(), day = day);
            Summary { text, host: None, day: Some(day) }
        }
    })
}
