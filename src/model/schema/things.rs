//! What a record counts: people, or equipment and formations.

use super::{Chapter::Forces, declare};
use crate::model::Thing;

declare! {
    /// What is counted, and of which type.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
    pub struct Things of things {
        /// The thing that is counted; empty: people
        what?: Thing = "Thing".flat(Forces, &["what"]).listed(125, 120.0);
        /// Its type in words, such as F-16 or Patriot
        kind?: String = "Type".named("type").example("F-16, Patriot").searched().flat(Forces, &["type"]).listed(127, 110.0).shared("type").carded();
    }
}
