//! Fonts and colours as egui has them.

use crate::scene::{Color, Weight, font};
use egui::{Color32, FontData, FontDefinitions, FontFamily};
use std::sync::Arc;

/// Name of the regular weight among egui's fonts.
pub const REGULAR: &str = "Noto Sans";
/// Name of the semi-bold weight among egui's fonts.
pub const SEMI_BOLD: &str = "Noto Sans SemiBold";

/// egui's fonts with the program's own before them: the proportional family is [`REGULAR`], and both weights are families
/// by their names. egui's fonts stay as fallback.
pub fn fonts() -> FontDefinitions {
    let mut fonts = FontDefinitions::default();
    let usual = fonts.families.get(&FontFamily::Proportional).cloned().unwrap_or_default();
    for (name, weight) in [(REGULAR, Weight::Regular), (SEMI_BOLD, Weight::SemiBold)] {
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(font(weight))));
        let family = std::iter::once(name.to_owned()).chain(usual.iter().cloned()).collect();
        fonts.families.insert(FontFamily::Name(name.into()), family);
    }
    fonts.families.entry(FontFamily::Proportional).or_default().insert(0, REGULAR.to_owned());
    fonts
}

/// The family of a weight.
pub fn family(weight: Weight) -> FontFamily {
    FontFamily::Name(if weight == Weight::SemiBold { SEMI_BOLD } else { REGULAR }.into())
}

/// A colour of the theme as egui has it.
pub fn color(color: Color) -> Color32 {
    Color32::from_rgba_unmultiplied(color.r, color.g, color.b, color.a)
}
