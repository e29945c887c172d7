//! A preview of the first rows of an import.

use crate::import::{draft::DraftRow, run::Import, understand::Name};
use crate::model::{Code, Component, Dataset, Dated, Estimate, HashMap, Host, Id, Movement, Word};

/// A row of the preview.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Preview {
    /// The line in the source.
    pub line: u32,
    /// Whose forces; empty: not known.
    pub sender: String,
    /// Where: a code, a name of the past, or what stands in the table if it is not known.
    pub host: String,
    /// Whether the host is known.
    pub host_known: bool,
    /// The day, as exactly as it is known.
    pub day: String,
    /// Which part of the forces.
    pub component: String,
    /// How many, in the word of the table.
    pub people: String,
    /// Its issues.
    pub doubts: Vec<String>,
}

impl Import {
    /// The first rows.
    pub fn preview(&self, most: usize) -> Vec<Preview> {
        if let Some(own) = self.own() {
            return of_records(&own.package.dataset, most);
        }
        let mut doubts = self.doubts().iter().peekable();
        let one = |(number, row): (u32, &DraftRow)| {
            // Events count no people.
            let counted = row.people.word != Word::Unknown;
            let mut about = Vec::new();
            while let Some(doubt) = doubts.next_if(|doubt| doubt.row <= number) {
                about.push(self.tell(doubt));
            }
            let name = self.draft().host(row);
            let place = name.and_then(|name| name.on(row.day.day()));
            let host = match (place, name) {
                (Some(place), _) if !place.text.is_empty() => place.text.clone(),
                (Some(place), _) => place.host.to_string(),
                (None, Some(name)) => name.text.clone(),
                (None, None) => String::new(),
            };
            let sender = self.draft().senders.get(row.sender as usize).and_then(Name::sender);
            Preview {
                line: row.line,
                sender: sender.map(|code| code.to_string()).unwrap_or_default(),
                host,
                host_known: place.is_some(),
                day: row.day.to_string(),
                component: row.component.to_string(),
                people: if counted { row.people.estimate().to_string() } else { "?".to_owned() },
                doubts: about,
            }
        };
        self.draft().rows().take(most).map(one).collect()
    }
}

/// Records of a dataset of ours, which are shown as they are.
fn of_records(data: &Dataset, most: usize) -> Vec<Preview> {
    let movements: HashMap<&Id, &Movement> = data.movements.iter().map(|movement| (&movement.id, movement)).collect();
    let one = |sender: Code, (host, text): (Host, &str), day: Dated, component: Component, people: Estimate| Preview {
        line: 0,
        sender: sender.to_string(),
        host: if text.is_empty() { host.to_string() } else { text.to_owned() },
        host_known: true,
        day: day.to_string(),
        component: component.to_string(),
        people: people.to_string(),
        doubts: Vec::new(),
    };
    let strengths = data.strengths.iter().map(|s| one(s.sender, (s.host, &s.host_text), s.day, s.component, s.people));
    let stages = data.stages.iter().filter_map(|stage| {
        let of = movements.get(&stage.movement)?;
        Some(one(of.sender, (of.host, &of.host_text), stage.day, of.component, stage.people))
    });
    (1..).zip(strengths.chain(stages)).take(most).map(|(line, row)| Preview { line, ..row }).collect()
}
