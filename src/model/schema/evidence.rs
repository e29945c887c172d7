//! What every number stands on: the columns that strengths, stages and events share.

use super::{Chapter::Evidence as Words, Chapter::Source, Table, declare};
use crate::model::{Dated, Id, Review};

declare! {
    /// What every number stands on: the source, its words, and how sure we are that it says so.
    #[derive(Debug, Clone, PartialEq, Eq, Hash)]
    pub struct Evidence {
        /// Id in sources.csv
        source: Id = "Source".usual().links(&[Table::Sources]).flat(Source, &["source"]).listed(240, 110.0).headed("Source’s id");
        /// The few words that carry the number
        quote?: String = "Quote".usual().hint("The few words that carry the number").searched().flat(Words, &["quote"]).listed(220, 320.0);
        /// Where in the source
        locator?: String = "Locator".hint("paragraph 10").flat(Words, &["locator"]);
        /// When it became public, if before the source's own day
        known_from?: Option<Dated> = "Public since".flat(Words, &["known_from"]);
        /// How a number that is not stated outright was made
        derived?: String = "Derived".flat(Words, &["derived"]);
        /// Whether somebody has checked it; empty: unsure
        review?: Review = "Review".flat(Words, &["review"]).listed(230, 72.0);
        /// A remark
        note?: String = "Note".searched().flat(Words, &["note"]);
    }
}
