//! What symbols look like. To add a form, define it here and draw it in a file of its own.

use crate::model::{Choice, defined};

defined! {
    /// What symbols look like.
    Form: FormDefinition, "symbols" {
        /// Circles; those of several values are pies.
        Circles = CIRCLES,
        /// Squares; those of several values are in bands.
        Squares = SQUARES,
        /// Two half circles: who is there, and who is promised.
        Halves = HALVES,
        /// A sector for each value, all of one angle.
        Fans = FANS,
        /// Classes of sizes, or of colours of land for shares and rates.
        Classes = CLASSES,
        /// Signs of units, where these are known.
        Units = UNITS,
    }
}

/// What a form is.
#[derive(Debug)]
pub struct FormDefinition {
    /// How it is chosen.
    pub choice: Choice,
    /// How it is explained in the legend; empty: it needs no words.
    pub(super) note: fn() -> &'static str,
}

const CIRCLES: FormDefinition = FormDefinition {
    choice: Choice {
        word: "circles",
        help: "circles (pies of several colours)",
        text: "Circles",
        tip: "Draw circles, and pies where there are several colours",
        keys: &[],
    },
    note: || "",
};

const SQUARES: FormDefinition = FormDefinition {
    choice: Choice {
        word: "squares",
        help: "squares",
        text: "Squares",
        tip: "Draw squares of the same areas",
        keys: &[],
    },
    note: || "",
};

const HALVES: FormDefinition = FormDefinition {
    choice: Choice {
        word: "halves",
        help: "halves (there | promised)",
        text: "Half circles",
        tip: "Draw the people there as a left half and those promised as a right half",
        keys: &[],
    },
    note: || text!("scene-halves"),
};

const FANS: FormDefinition = FormDefinition {
    choice: Choice {
        word: "fans",
        help: "fans (a sector for each colour)",
        text: "Fans",
        tip: "Draw a sector for each colour, all with the same angle",
        keys: &[],
    },
    note: || text!("scene-fans"),
};

const CLASSES: FormDefinition = FormDefinition {
    choice: Choice {
        word: "classes",
        help: "classes (sizes; land in colours for shares and rates)",
        text: "Classes",
        tip: "Draw five classes: sizes of circles, or colours of land for shares and rates",
        keys: &[],
    },
    note: || "",
};

const UNITS: FormDefinition = FormDefinition {
    choice: Choice {
        word: "units",
        help: "units (APP-6 signs where known)",
        text: "Unit signs",
        tip: "Draw the APP-6 sign of the largest unit where it is known",
        keys: &[],
    },
    note: || text!("scene-units"),
};
