//! Whether the places of a host have symbols of their own. To add a way, define it here.

use crate::model::{Choice, defined};

defined! {
    /// Whether the parts of a host’s level stand at their places.
    Spread: SpreadDefinition, "parts" {
        /// As far as there is room.
        Auto = AUTO,
        /// All of them in the host’s symbol.
        Together = TOGETHER,
        /// Each of them.
        Apart = APART,
    }
}

/// How far symbols come apart.
#[derive(Debug)]
pub struct SpreadDefinition {
    /// How it is chosen.
    pub choice: Choice,
    /// Closer than so many pixels, and where one lies in the middle of another, symbols of a host are one; none: always.
    pub reach: Option<f32>,
    /// Whether hosts are one symbol while about the whole map is seen.
    pub near_only: bool,
}

const AUTO: SpreadDefinition = SpreadDefinition {
    choice: Choice {
        word: "auto",
        help: "auto (where there is room)",
        text: "Parts at their places where there is room",
        tip: "Show parts of a level at their places, and as one symbol where they are too close together",
        keys: &[],
    },
    reach: Some(20.0),
    near_only: true,
};

const TOGETHER: SpreadDefinition = SpreadDefinition {
    choice: Choice {
        word: "together",
        help: "together (one symbol for each host)",
        text: "Parts in one symbol for each host",
        tip: "Show each host as one symbol, at any zoom",
        keys: &[],
    },
    reach: None,
    near_only: false,
};

const APART: SpreadDefinition = SpreadDefinition {
    choice: Choice {
        word: "apart",
        help: "apart (each at its place)",
        text: "Parts always at their places",
        tip: "Show each part of a level at its place, even where symbols overlap",
        keys: &[],
    },
    reach: Some(0.0),
    near_only: false,
};
