//! Rows of `strengths.csv`.

use super::{Record, Row, Table, count, evidence};
use crate::model::{AsOf, Command, Component, Id, Scope, Strength};

impl Record for Strength {
    const TABLE: Table = Table::Strengths;

    fn read(row: &mut Row<'_, '_>) -> Option<Self> {
        let id = row.required_id("id");
        let sender = row.required("sender");
        let host = row.host();
        let day = row.required("day");
        let as_of = row.or("as_of", AsOf::End);
        let scope = row.or("scope", Scope::Unspecified);
        let component = row.or("component", Component::All);
        let command = row.or("command", Command::Unknown);
        let people = count::read(row);
        let preferred = row.yes("preferred");
        let evidence = evidence::read(row);
        row.finish(Self {
            id: id?,
            sender: sender?,
            host,
            host_text: row.string("host_text"),
            day: day?,
            as_of,
            scope,
            component,
            command,
            chain: row.string("chain"),
            unit: row.string("unit"),
            people: people?,
            counted_in: row.id("counted_in"),
            preferred,
            evidence: evidence?,
        })
    }

    fn cell(&self, column: &str) -> String {
        match column {
            "id" => self.id.to_string(),
            "sender" => self.sender.to_string(),
            "host" => self.host.to_string(),
            "host_text" => self.host_text.clone(),
            "day" => self.day.to_string(),
            "as_of" => self.as_of.to_string(),
            "scope" => self.scope.to_string(),
            "component" => self.component.to_string(),
            "command" => self.command.to_string(),
            "chain" => self.chain.clone(),
            "unit" => self.unit.clone(),
            "low" | "best" | "high" | "word" => count::cell(&self.people, column),
            "counted_in" => evidence::text(self.counted_in.as_ref()),
            "preferred" => if self.preferred { "yes" } else { "" }.to_owned(),
            _ => evidence::cell(&self.evidence, column),
        }
    }

    fn id(&self) -> &Id {
        &self.id
    }
}
