//! Which crowded parts of a map are drawn again in insets. To add one, define its region in `region.rs` and choose it here.

use super::region::{self, InsetRegion};
use crate::model::{Choice, defined};

defined! {
    /// Which crowded parts of the map are drawn again, larger.
    Insets: InsetsDefinition, "insets" {
        /// Those that are too crowded.
        Auto = AUTO,
        /// None.
        Off = OFF,
        /// Europe.
        Europe = EUROPE,
        /// The Gulf.
        Gulf = GULF,
        /// The Baltic.
        Baltic = BALTIC,
        /// The Caribbean.
        Caribbean = CARIBBEAN,
        /// Korea and Japan.
        KoreaJapan = KOREA_JAPAN,
    }
}

/// What insets are chosen.
#[derive(Debug)]
pub struct InsetsDefinition {
    /// How it is chosen.
    pub choice: Choice,
    /// The parts that may be drawn, in their order.
    pub(super) regions: &'static [&'static InsetRegion],
    /// Whether they are drawn only where they are too crowded.
    pub crowded_only: bool,
}

const AUTO: InsetsDefinition = InsetsDefinition {
    choice: Choice {
        word: "auto",
        help: "auto (where it is crowded)",
        text: "Insets where it is crowded",
        tip: "Enlarge the most crowded parts of the map",
        keys: &[],
    },
    regions: &[&region::EUROPE, &region::GULF, &region::CARIBBEAN],
    crowded_only: true,
};

const OFF: InsetsDefinition = InsetsDefinition {
    choice: Choice { word: "off", help: "off", text: "No insets", tip: "Show the map without insets", keys: &[] },
    regions: &[],
    crowded_only: true,
};

const EUROPE: InsetsDefinition = InsetsDefinition {
    choice: Choice {
        word: "europe",
        help: "europe",
        text: "Inset of Europe",
        tip: "Enlarge Europe in an inset",
        keys: &[],
    },
    regions: &[&region::EUROPE],
    crowded_only: false,
};

const GULF: InsetsDefinition = InsetsDefinition {
    choice: Choice {
        word: "gulf",
        help: "gulf",
        text: "Inset of the Gulf",
        tip: "Enlarge the Gulf in an inset",
        keys: &[],
    },
    regions: &[&region::GULF],
    crowded_only: false,
};

const BALTIC: InsetsDefinition = InsetsDefinition {
    choice: Choice {
        word: "baltic",
        help: "baltic",
        text: "Inset of the Baltic",
        tip: "Enlarge the Baltic in an inset",
        keys: &[],
    },
    regions: &[&region::BALTIC],
    crowded_only: false,
};

const CARIBBEAN: InsetsDefinition = InsetsDefinition {
    choice: Choice {
        word: "caribbean",
        help: "caribbean",
        text: "Inset of the Caribbean",
        tip: "Enlarge the Caribbean in an inset",
        keys: &[],
    },
    regions: &[&region::CARIBBEAN],
    crowded_only: false,
};

const KOREA_JAPAN: InsetsDefinition = InsetsDefinition {
    choice: Choice {
        word: "korea-japan",
        help: "korea-japan",
        text: "Inset of Korea and Japan",
        tip: "Enlarge Korea and Japan in an inset",
        keys: &[],
    },
    regions: &[&region::KOREA_JAPAN],
    crowded_only: false,
};
