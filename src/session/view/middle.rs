//! What the middle of the window shows. To add a view, define it here and draw it in `gui/middle`.

use crate::model::{Choice, Shortcut, defined};
use crate::session::view::two_maps::Pane;

defined! {
    /// What the middle of the window shows.
    Centre: MiddleDefinition, "middle" {
        /// The map of the day.
        Map = MAP,
        /// The maps of two days next to each other.
        TwoMaps = TWO_MAPS,
        /// A small chart for each of the hosts with the most people.
        Charts = CHARTS,
    }
}

/// What a view of the middle is.
#[derive(Debug)]
pub struct MiddleDefinition {
    /// How it is chosen.
    pub choice: Choice,
    /// Its maps, from left to right; none: it shows no map.
    pub maps: &'static [Pane],
}

const MAP: MiddleDefinition = MiddleDefinition {
    choice: Choice {
        word: "map",
        help: "map",
        text: "Map",
        tip: "Show the map of the day",
        keys: &[Shortcut::plain("M")],
    },
    maps: &[Pane::Day],
};

const TWO_MAPS: MiddleDefinition = MiddleDefinition {
    choice: Choice {
        word: "two-maps",
        help: "two-maps",
        text: "Two maps",
        tip: "Show the map of a second day next to this one",
        keys: &[Shortcut::plain("V")],
    },
    maps: &[Pane::Other, Pane::Day],
};

const CHARTS: MiddleDefinition = MiddleDefinition {
    choice: Choice {
        word: "charts",
        help: "charts",
        text: "Small charts",
        tip: "Show a small chart for each of the hosts with the most people",
        keys: &[Shortcut::plain("G")],
    },
    maps: &[],
};
