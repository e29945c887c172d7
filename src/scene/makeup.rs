//! How a picture is made up: what of it follows from where it goes, not from what it shows.

use super::{Style, Weight};
use crate::model::words;
use std::sync::Arc;

words! {
    /// Where the legend stands.
    LegendPlace, "legend" or Free {
        /// Where it covers least.
        Free = "auto",
        /// At the upper left.
        TopLeft = "top-left",
        /// At the upper right.
        TopRight = "top-right",
        /// At the lower left.
        BottomLeft = "bottom-left",
        /// At the lower right.
        BottomRight = "bottom-right",
        /// Nowhere.
        Nowhere = "none",
    }
}

words! {
    /// What becomes of letters in a file that could keep them as text.
    Letters, "letters" or Text {
        /// Text in the font by its name.
        Text = "text",
        /// Text with the font's letters in the file.
        Embedded = "embedded",
        /// Shapes.
        Outlined = "outlines",
    }
}

impl LegendPlace {
    /// Whether it stands at the right, and whether at the bottom; none: wherever there is room.
    pub(super) fn corner(self) -> Option<[bool; 2]> {
        match self {
            Self::Free | Self::Nowhere => None,
            Self::TopLeft => Some([false, false]),
            Self::TopRight => Some([true, false]),
            Self::BottomLeft => Some([false, true]),
            Self::BottomRight => Some([true, true]),
        }
    }
}

/// How a picture is made up.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Makeup {
    /// Where the legend stands.
    pub legend: LegendPlace,
    /// What is behind it can be seen through sea and ground.
    pub clear: bool,
    /// The map alone, without bands for title and credits: these stand elsewhere on a sheet.
    pub bare: bool,
    /// The house style; none: the program's own look.
    pub style: Option<Arc<Style>>,
}

impl Makeup {
    /// How much larger text is.
    pub(super) fn text(&self) -> f32 {
        self.style.as_ref().map_or(1.0, |style| style.text)
    }

    /// The weight of titles.
    pub(super) fn title(&self) -> Weight {
        self.style.as_ref().map_or(Weight::SemiBold, |style| style.title)
    }

    /// The credit of the house; empty: none.
    pub fn credit(&self) -> &str {
        self.style.as_ref().map_or("", |style| &style.credit)
    }
}
