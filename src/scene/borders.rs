//! The point of view from which disputed land is shown. To add one, define it here.

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
        help: "neutral (assigned to no one)",
        text: "Disputed land: assigned to no one",
        tip: "Hatch disputed land and assign it to no one",
        keys: &[],
    },
    note: || text!("scene-borders-neutral"),
    owner: |_| None,
};

const DE_FACTO: BordersDefinition = BordersDefinition {
    choice: Choice {
        word: "de-facto",
        help: "de-facto (by control)",
        text: "Disputed land: by control",
        tip: "Show disputed land with the country that controls it",
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
        tip: "Show disputed land according to resolutions of the United Nations",
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
