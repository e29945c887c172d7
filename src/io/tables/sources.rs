//! Rows of `sources.csv`.

use super::{Record, Row, Table, evidence};
use crate::model::{Id, Source, Tier};

impl Record for Source {
    const TABLE: Table = Table::Sources;

    fn read(row: &mut Row<'_, '_>) -> Option<Self> {
        let id = row.required_id("id");
        let publisher = row.required_text("publisher").map(|_| row.string("publisher"));
        let published = row.optional("published");
        let accessed = row.optional("accessed");
        let tier = row.or("tier", Tier::Press);
        row.finish(Self {
            id: id?,
            publisher: publisher?,
            title: row.string("title"),
            published,
            url: row.string("url"),
            accessed,
            tier,
            note: row.string("note"),
        })
    }

    fn cell(&self, column: &str) -> String {
        match column {
            "id" => self.id.to_string(),
            "publisher" => self.publisher.clone(),
            "title" => self.title.clone(),
            "published" => evidence::text(self.published),
            "url" => self.url.clone(),
            "accessed" => evidence::text(self.accessed),
            "tier" => self.tier.to_string(),
            "note" => self.note.clone(),
            _ => String::new(),
        }
    }

    fn id(&self) -> &Id {
        &self.id
    }
}
