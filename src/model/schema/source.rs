//! Sources: where claims come from.

use super::{Chapter::Source as Says, Id, declare};
use crate::model::{Dated, Day, Tier};

declare! {
    /// Where claims come from. `sources.csv`.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct Source of sources {
        /// Unique name of the row
        id: Id = "Id".key().flat(Says, &[]);
        /// Who published it
        publisher: String = "Publisher".usual().searched().flat(Says, &["publisher"]).listed(180, 140.0);
        /// Its title
        title?: String = "Title".usual().searched().flat(Says, &["source_title"]);
        /// The publication day
        published?: Option<Dated> = "Published".usual().flat(Says, &["published"]).listed(190, 88.0);
        /// Its web address
        url?: String = "Address".usual().flat(Says, &["url"]);
        /// The day it was accessed
        accessed?: Option<Day> = "Accessed".flat(Says, &["accessed"]);
        /// How close the source is to the forces; empty: press
        tier?: Tier = "Tier".usual().flat(Says, &["tier"]).listed(210, 84.0).ranked();
        /// A note
        note?: String = "Note";
    }
}
