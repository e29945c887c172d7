//! Records in a line each, for the palette.

use crate::model::{Code, Dataset, Day, Host, RecordRef};

/// A record in a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// “United States → Poland: 1,700 announced, 2 Feb 2022”.
    pub text: String,
    /// Where; none: in no one country.
    pub host: Option<Code>,
    /// When.
    pub day: Option<Day>,
}

/// A record in a line; none: there is no such row. `name` gives the name of a country or organisation.
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
            let text = format!("{sender} in {host}: {} {}, {}", s.people, s.scope, s.day.day().short());
            Summary { text, host: s.host.country(), day: Some(s.day.day()) }
        }
        RecordRef::Movement(row) => {
            let m = data.movements.get(row as usize)?;
            let unit = if m.unit.is_empty() { String::new() } else { format!(", {}", m.unit) };
            let text = format!("{} → {}{unit} ({})", name(m.sender), place(m.host, &m.host_text), m.id);
            let day = data.stages.iter().filter(|stage| stage.movement == m.id).map(|stage| stage.day.day()).min();
            Summary { text, host: m.host.country(), day }
        }
        RecordRef::Stage(row) => {
            let stage = data.stages.get(row as usize)?;
            let movement = data.movements.iter().find(|movement| movement.id == stage.movement);
            let way = movement.map(|m| format!("{} → {}: ", name(m.sender), place(m.host, &m.host_text)));
            let (people, kind, day) = (stage.people, stage.kind, stage.day.day());
            let text = format!("{}{people} {kind}, {}", way.unwrap_or_default(), day.short());
            Summary { text, host: movement.and_then(|movement| movement.host.country()), day: Some(day) }
        }
        RecordRef::Event(row) => {
            let event = data.events.get(row as usize)?;
            let day = event.day.day();
            Summary { text: format!("{}, {}", event.title, day.short()), host: None, day: Some(day) }
        }
    })
}
