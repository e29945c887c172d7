//! Rows of `stages.csv`.

use super::{Record, Row, Table, count, evidence};
use crate::model::{Id, Stage};

impl Record for Stage {
    const TABLE: Table = Table::Stages;
    const LINK: &'static str = "movement";

    fn read(row: &mut Row<'_, '_>) -> Option<Self> {
        let id = row.required_id("id");
        let movement = row.required_id("movement");
        let kind = row.required("stage");
        let day = row.required("day");
        let people = count::read(row);
        let preferred = row.yes("preferred");
        let evidence = evidence::read(row);
        row.finish(Self {
            id: id?,
            movement: movement?,
            kind: kind?,
            day: day?,
            people: people?,
            preferred,
            evidence: evidence?,
        })
    }

    fn cell(&self, column: &str) -> String {
        match column {
            "id" => self.id.to_string(),
            "movement" => self.movement.to_string(),
            "stage" => self.kind.to_string(),
            "day" => self.day.to_string(),
            "low" | "best" | "high" | "word" => count::cell(&self.people, column),
            "preferred" => if self.preferred { "yes" } else { "" }.to_owned(),
            _ => evidence::cell(&self.evidence, column),
        }
    }

    fn id(&self) -> &Id {
        &self.id
    }
}
