//! Rows of `events.csv`.

use super::{Record, Row, Table, evidence};
use crate::model::{Code, Event, Id};

impl Record for Event {
    const TABLE: Table = Table::Events;

    fn read(row: &mut Row<'_, '_>) -> Option<Self> {
        let id = row.required_id("id");
        let kind = row.required("kind");
        let day = row.required("day");
        let until = row.optional("until");
        row.in_order(day, "until", until);
        let title = row.required_text("title").map(|_| row.string("title"));
        let actor = row.optional("actor");
        let participants = participants(row);
        let evidence = evidence::read(row);
        row.finish(Self {
            id: id?,
            kind: kind?,
            day: day?,
            until,
            title: title?,
            text: row.string("text"),
            actor,
            participants,
            evidence: evidence?,
        })
    }

    fn cell(&self, column: &str) -> String {
        match column {
            "id" => self.id.to_string(),
            "kind" => self.kind.to_string(),
            "day" => self.day.to_string(),
            "until" => evidence::text(self.until),
            "title" => self.title.clone(),
            "text" => self.text.clone(),
            "actor" => evidence::text(self.actor),
            "participants" => self.participants.iter().map(Code::as_str).collect::<Vec<_>>().join(";"),
            _ => evidence::cell(&self.evidence, column),
        }
    }

    fn id(&self) -> &Id {
        &self.id
    }
}

fn participants(row: &mut Row<'_, '_>) -> Vec<Code> {
    let texts = row.text("participants").split(';').map(str::trim).filter(|text| !text.is_empty());
    texts.filter_map(|text| row.parsed("participants", text)).collect()
}
