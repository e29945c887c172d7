//! The colours of a picture: a theme's, or those given to values by hand.

use super::hues::{Hue, MOST};
use super::{Color, Hues, Theme, View};

/// The colours of a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Palette<'a> {
    /// Which values they stand for.
    pub hues: &'a Hues,
    colors: [Color; MOST],
    other: Color,
}

impl<'a> Palette<'a> {
    /// Those of a view.
    pub fn of(hues: &'a Hues, view: &View) -> Self {
        let theme = Theme::of(view.theme);
        let own = hues.own(&view.texts.colors.parse().unwrap_or_default());
        let mut colors = theme.hues;
        for (color, own) in colors.iter_mut().zip(own) {
            if let Some([r, g, b]) = own {
                *color = Color { r, g, b, a: 255 };
            }
        }
        Self { hues, colors, other: theme.other }
    }

    /// The colour of a hue.
    pub fn color(&self, hue: Hue) -> Color {
        hue.place().map_or(self.other, |place| self.colors[place])
    }
}
