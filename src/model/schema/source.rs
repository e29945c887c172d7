//! Sources: where claims come from.

use super::{Chapter::Source as Says, Id, declare};
use crate::model::{Dated, Day, Tier};

declare! {
    /// Where claims come from. `sources.csv`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct Source {
        /// Unique name of the row
        id: Id = "Id".key().flat(Says, &[]);
        /// Who published it
        publisher: String = "Publisher".usual().searched().flat(Says, &["publisher"]).listed(180, 140.0);
        /// Its title
        title?: String = "Title".usual().searched().flat(Says, &["source_title"]);
        /// The day of publication
        published?: Option<Dated> = "Published".usual().flat(Says, &["published"]).listed(190, 88.0);
        /// Where to read it
        url?: String = "Address".usual().flat(Says, &["url"]);
        /// The day somebody read it
        accessed?: Option<Day> = "Accessed".flat(Says, &["accessed"]);
        /// How near the source is to those who count; empty: press
        tier?: Tier = "Tier".usual().flat(Says, &["tier"]).listed(210, 84.0).ranked();
        /// A remark
        note?: String = "Note";
    }
}
