//! The evidence for every number: the columns that strengths, stages and events share.

use super::{Chapter::Evidence as Words, Chapter::Source, SharedText, Table, declare};
use crate::model::{Dated, Id, Review};

declare! {
    /// The evidence for a number: the source, its words, and whether someone has checked them.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct Evidence of evidence {
        /// Id of the source in sources.csv
        source: Id = "Source".usual().links(&[Table::Sources]).flat(Source, &["source"]).listed(240, 110.0).headed("Source id");
        /// The words that give the number
        quote?: SharedText = "Quote".usual().example("The words that give the number").searched().flat(Words, &["quote"]).listed(220, 320.0);
        /// Location in the source
        locator?: SharedText = "Locator".example("paragraph 10").flat(Words, &["locator"]);
        /// The day it became public, if earlier than the source’s publication day
        known_from?: Option<Dated> = "Known from".flat(Words, &["known_from"]);
        /// How the number was derived, if the source does not state it
        derived?: SharedText = "Derived".flat(Words, &["derived"]);
        /// Whether someone has checked it against the source; empty: unsure
        review?: Review = "Review".flat(Words, &["review"]).listed(230, 72.0);
        /// A note
        note?: SharedText = "Note".searched().flat(Words, &["note"]);
    }
}
