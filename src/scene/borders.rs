//! From whose point of view disputed land is shown. To add one, define it here.

use crate::geo::{DisputedArea, ProjectedShape, Role, disputed_areas};
use crate::model::{Choice, Code, defined};

defined! {
    /// From whose point of view disputed land is shown.
    Borders: BordersDefinition, "borders" {
        /// It is nobody's.
        Neutral = NEUTRAL,
        /// It is theirs who hold it.
        DeFacto = DE_FACTO,
        /// As resolutions of the United Nations have it.
        UnitedNations = UNITED_NATIONS,
    }
}

/// A point of view.
#[derive(Debug)]
pub struct BordersDefinition {
    /// How it is chosen.
    pub choice: Choice,
    /// What a map says of it.
    pub note: fn() -> &'static str,
    /// Whose an area is; none: nobody's.
    owner: fn(&DisputedArea) -> Option<Code>,
}

const NEUTRAL: BordersDefinition = BordersDefinition {
    choice: Choice {
        word: "neutral",
        help: "neutral (nobody’s)",
        text: "Disputed land: nobody’s",
        tip: "Show disputed land as nobody’s",
        keys: &[],
    },
    note: || text!("scene-borders-neutral"),
    owner: |_| None,
};

const DE_FACTO: BordersDefinition = BordersDefinition {
    choice: Choice {
        word: "de-facto",
        help: "de-facto (with those who hold it)",
        text: "Disputed land: with those who hold it",
        tip: "Show disputed land with those who hold it",
        keys: &[],
    },
    note: || text!("scene-borders-de-facto"),
    owner: |area| area.de_facto,
};

const UNITED_NATIONS: BordersDefinition = BordersDefinition {
    choice: Choice {
        word: "un",
        help: "un (by resolutions of the United Nations)",
        text: "Disputed land: by UN resolutions",
        tip: "Show disputed land as resolutions of the United Nations have it",
        keys: &[],
    },
    note: || text!("scene-borders-un"),
    owner: |area| area.un,
};

impl Borders {
    /// Whose land a shape is; none: nobody's, or a lake.
    pub(super) fn owner(self, shape: &ProjectedShape) -> Option<Code> {
        let Role::Disputed(area) = shape.role else { return shape.code };
        let area = disputed_areas().get(usize::from(area))?;
        let own = shape.code.filter(|code| area.stands_alone(*code));
        own.or_else(|| (self.definition().owner)(area))
    }
}
