//! The font, and how wide its lines are.

use super::Weight;
use crate::visible::is_hidden;
use skrifa::{FontRef, MetadataProvider, instance::LocationRef, instance::Size};
use std::sync::LazyLock;

/// Height of a line above its baseline, as part of the size (the font's ascender for capitals with accents).
pub const ASCENT: f32 = 0.94;
/// Depth of a line below its baseline, as part of the size.
pub const DESCENT: f32 = 0.24;
/// From one baseline to the next, as part of the size.
pub const LEADING: f32 = 1.3;

/// Characters below this have their advance in the table; the font has none above.
const TABLE: usize = 0x2740;

static ADVANCES: LazyLock<[Vec<f32>; 2]> = LazyLock::new(|| [Weight::Regular, Weight::SemiBold].map(advances));

/// The font file (TrueType) of a weight: Noto Sans, cut down to Latin, Greek, Cyrillic and signs.
pub const fn font(weight: Weight) -> &'static [u8] {
    match weight {
        Weight::Regular => include_bytes!("../../assets/fonts/NotoSans-Regular.ttf"),
        Weight::SemiBold => include_bytes!("../../assets/fonts/NotoSans-SemiBold.ttf"),
    }
}

/// A size of text in pixels times the picture's unit, in whole tenths: what the SVG writes is what was measured.
pub fn size(pixels: f32, unit: f32) -> f32 {
    (pixels * unit * 10.0).round() / 10.0
}

/// How far a character moves the next one, in parts of the size. Characters that the font lacks count as its empty box, and what hides as
/// what painters write in its place.
pub fn advance(character: char, weight: Weight) -> f32 {
    let table = &ADVANCES[usize::from(weight == Weight::SemiBold)];
    let wide = |c: char| table.get(c as usize).copied().unwrap_or(table[0]);
    if is_hidden(character) { character.escape_default().map(wide).sum() } else { wide(character) }
}

/// The width of a line of text in pixels.
pub fn width(text: &str, size: f32, weight: Weight) -> f32 {
    text.chars().map(|c| advance(c, weight)).sum::<f32>() * size
}

/// The text, cut with “…” where it is wider than that many pixels.
pub fn elide(text: &str, size: f32, weight: Weight, room: f32) -> String {
    let dots = advance('…', weight);
    // What is left where nothing fits before the “…”.
    let (mut sum, mut cut) = (0.0, (dots * size <= room).then_some(0));
    for (at, character) in text.char_indices() {
        sum += advance(character, weight);
        // No more is looked at than there is room for, however long the text is.
        if sum * size > room {
            return cut.map_or_else(String::new, |end| format!("{}…", &text[..end]));
        }
        if !character.is_whitespace() && (sum + dots) * size <= room {
            cut = Some(at + character.len_utf8());
        }
    }
    text.to_owned()
}

/// The text in lines no wider than that many pixels, at most `most` of them, the last cut with “…” if it has to be.
pub fn wrap(text: &str, size: f32, weight: Weight, room: f32, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    if most == 0 {
        return lines;
    }
    // Not at the spaces within a number, which hold it together.
    for word in text.split([' ', '\t', '\n']).filter(|word| !word.is_empty()) {
        let full = lines.len() == most;
        match lines.last_mut() {
            Some(line) if width(line, size, weight) + width(word, size, weight) + width(" ", size, weight) <= room => {
                line.push(' ');
                line.push_str(word);
            }
            Some(line) if full => {
                line.push(' ');
                line.push_str(word);
                break;
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines.iter().map(|line| elide(line, size, weight, room)).collect()
}

/// Advances per pixel of size by character; what is not in the font has the width of its empty box.
fn advances(weight: Weight) -> Vec<f32> {
    let face = FontRef::new(font(weight)).expect("the embedded font is sound: a test reads it");
    // Unscaled: scaled advances are rounded to a 64th of a pixel each, which adds up over a line.
    let metrics = face.glyph_metrics(Size::unscaled(), LocationRef::default());
    let body = f32::from(face.metrics(Size::unscaled(), LocationRef::default()).units_per_em);
    let missing = metrics.advance_width(skrifa::GlyphId::NOTDEF).map_or(0.6, |width| width / body);
    let mut table = vec![missing; TABLE];
    for (character, glyph) in face.charmap().mappings() {
        if let Some(place) = table.get_mut(character as usize) {
            *place = metrics.advance_width(glyph).map_or(missing, |width| width / body);
        }
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_have_one_width_and_signs_are_there() {
        let one = width("1", 10.0, Weight::Regular);
        for weight in [Weight::Regular, Weight::SemiBold] {
            for figure in '0'..='9' {
                assert!((width(&figure.to_string(), 10.0, weight) - one).abs() < 1e-4, "{figure}");
            }
            let face = FontRef::new(font(weight)).unwrap();
            for sign in "−–—≥≤≈×…▲▼◀▶⅓⅔½¼¾→←↑↓✓✕⚠●○“”„‚’·°ŁłŠšŽžČčŐőŰűĞğİıŞşŃńΩωЖж".chars()
            {
                assert!(face.charmap().map(sign).is_some(), "{sign}");
            }
        }
    }

    #[test]
    fn long_text_is_cut_or_wrapped() {
        let text = "Sources: one, two and three";
        assert_eq!(elide(text, 10.0, Weight::Regular, 1e6), text);
        assert_eq!(elide("a   bcdef", 10.0, Weight::Regular, width("a   …", 10.0, Weight::Regular)), "a…");
        assert_eq!(elide(" ab", 10.0, Weight::Regular, width("…", 10.0, Weight::Regular)), "…");
        assert_eq!(elide("ab", 10.0, Weight::Regular, 1.0), "");
        let cut = elide(text, 10.0, Weight::Regular, 60.0);
        assert!(cut.ends_with('…') && width(&cut, 10.0, Weight::Regular) <= 60.0, "{cut}");
        let lines = wrap(text, 10.0, Weight::Regular, 70.0, 2);
        assert_eq!(lines.len(), 2);
        assert!(lines.iter().all(|line| width(line, 10.0, Weight::Regular) <= 70.0), "{lines:?}");
        assert_eq!(wrap("a 4\u{202f}700", 10.0, Weight::Regular, 12.0, 2)[0], "a", "a number stays in one line");
        assert_eq!(wrap(text, 10.0, Weight::Regular, 70.0, 0), Vec::<String>::new(), "no line is none");
        assert_eq!(wrap("", 10.0, Weight::Regular, 70.0, 2), Vec::<String>::new());
    }
}
