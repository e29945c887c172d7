//! Letters in an SVG: the font cut down to those that a document has, or their outlines.

use crate::scene::{Text, Weight, advance, font};
use crate::visible;
use base64::{Engine as _, engine::general_purpose::STANDARD};
use flate2::{Compression, write::ZlibEncoder};
use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::raw::{TableProvider, types::Tag};
use skrifa::{FontRef, GlyphId, MetadataProvider};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io::Write as _;

/// A style that brings the letters of both weights along.
pub(super) fn style(used: &[BTreeSet<char>; 2]) -> String {
    let face = |(weight, number, used): (Weight, u16, &BTreeSet<char>)| {
        let bytes = woff(font(weight), used).filter(|_| !used.is_empty())?;
        let source = format!("url(data:font/woff;base64,{}) format('woff')", STANDARD.encode(bytes));
        Some(format!("@font-face{{font-family:'Noto Sans';font-weight:{number};src:{source}}}\n"))
    };
    let faces = [(Weight::Regular, 400, &used[0]), (Weight::SemiBold, 600, &used[1])];
    format!("<style>\n{}</style>\n", faces.into_iter().filter_map(face).collect::<String>())
}

/// The parts of a font that shapes need, each as it is; the others are made anew.
const KEPT: [&[u8; 4]; 10] = [b"OS/2", b"cvt ", b"fpgm", b"head", b"hhea", b"hmtx", b"maxp", b"name", b"post", b"prep"];

/// A font (TrueType) with the letters of some characters, as a web font (WOFF 1.0): glyphs keep their numbers, and those that nobody needs
/// are empty. None: it is not such a font.
fn woff(bytes: &[u8], used: &BTreeSet<char>) -> Option<Vec<u8>> {
    let face = FontRef::new(bytes).ok()?;
    let table = |tag: &[u8; 4]| face.table_data(Tag::new(tag)).map(|data| data.as_bytes().to_vec());
    let map = face.charmap();
    let letters: BTreeMap<char, u16> =
        used.iter().filter_map(|c| Some((*c, u16::try_from(map.map(*c)?.to_u32()).ok()?))).collect();
    let mut tables: BTreeMap<[u8; 4], Vec<u8>> = KEPT.iter().filter_map(|tag| Some((**tag, table(tag)?))).collect();
    let (glyf, loca) = shapes(&face, &table(b"glyf")?, &letters)?;
    tables.insert(*b"cmap", charmap(&letters));
    tables.insert(*b"glyf", glyf);
    tables.insert(*b"loca", loca);
    // Places of glyphs are written long.
    tables.get_mut(b"head")?.get_mut(50..52)?.copy_from_slice(&1_u16.to_be_bytes());
    // The names of glyphs take more room than their shapes.
    let post = tables.get_mut(b"post")?;
    post.truncate(32);
    post.get_mut(..4)?.copy_from_slice(&0x0003_0000_u32.to_be_bytes());
    Some(packed(&tables))
}

/// The shapes of some glyphs and of the parts that they are made of, and where each begins.
fn shapes(face: &FontRef<'_>, glyf: &[u8], letters: &BTreeMap<char, u16>) -> Option<(Vec<u8>, Vec<u8>)> {
    let (loca, all) = (face.loca(None).ok()?, usize::from(face.maxp().ok()?.num_glyphs()));
    let shape = |glyph: usize| {
        let [from, to] = [loca.get_raw(glyph)?, loca.get_raw(glyph + 1)?].map(|at| at as usize);
        glyf.get(from..to)
    };
    let mut wanted: BTreeSet<usize> = letters.values().map(|glyph| usize::from(*glyph)).chain([0]).collect();
    let mut open: Vec<usize> = wanted.iter().copied().collect();
    while let Some(glyph) = open.pop() {
        open.extend(parts(shape(glyph).unwrap_or_default()).into_iter().filter(|part| wanted.insert(*part)));
    }
    let (mut out, mut places) = (Vec::new(), Vec::with_capacity(4 * (all + 1)));
    for glyph in 0..all {
        places.extend((out.len() as u32).to_be_bytes());
        if wanted.contains(&glyph) {
            out.extend_from_slice(shape(glyph)?);
            out.resize(out.len().next_multiple_of(4), 0);
        }
    }
    places.extend((out.len() as u32).to_be_bytes());
    Some((out, places))
}

/// The glyphs that a glyph is put together from; a simple one has none.
fn parts(shape: &[u8]) -> Vec<usize> {
    let word = |at: usize| shape.get(at..at + 2).map(|two| u16::from_be_bytes([two[0], two[1]]));
    let mut parts = Vec::new();
    // Fewer outlines than none: it has parts.
    if word(0).is_none_or(|outlines| outlines < 0x8000) {
        return parts;
    }
    let mut at = 10;
    while let (Some(flags), Some(glyph)) = (word(at), word(at + 2)) {
        parts.push(usize::from(glyph));
        let scales = if flags & 0x80 != 0 {
            8
        } else if flags & 0x40 != 0 {
            4
        } else {
            u8::from(flags & 0x08 != 0) * 2
        };
        at += 4 + if flags & 0x01 != 0 { 4 } else { 2 } + usize::from(scales);
        if flags & 0x20 == 0 {
            break;
        }
    }
    parts
}

/// Which character is which glyph (format 12).
fn charmap(letters: &BTreeMap<char, u16>) -> Vec<u8> {
    let mut out = Vec::new();
    out.extend([0_u16, 1, 3, 10].iter().flat_map(|n| n.to_be_bytes()));
    out.extend(12_u32.to_be_bytes());
    out.extend([12_u16, 0].iter().flat_map(|n| n.to_be_bytes()));
    let groups = letters.len() as u32;
    out.extend([16 + 12 * groups, 0, groups].iter().flat_map(|n| n.to_be_bytes()));
    for (character, glyph) in letters {
        let code = u32::from(*character);
        out.extend([code, code, u32::from(*glyph)].iter().flat_map(|n| n.to_be_bytes()));
    }
    out
}

/// Tables as one file, each packed where that makes it smaller.
fn packed(tables: &BTreeMap<[u8; 4], Vec<u8>>) -> Vec<u8> {
    let head = 44 + 20 * tables.len();
    let whole: usize = 12 + tables.values().map(|table| 16 + table.len().next_multiple_of(4)).sum::<usize>();
    let (mut list, mut data) = (Vec::new(), Vec::new());
    for (tag, table) in tables {
        let mut zip = ZlibEncoder::new(Vec::new(), Compression::best());
        let small = zip.write_all(table).and_then(|()| zip.finish()).ok().filter(|small| small.len() < table.len());
        let bytes = small.as_ref().unwrap_or(table);
        list.extend(tag);
        for n in [head + data.len(), bytes.len(), table.len()] {
            list.extend((n as u32).to_be_bytes());
        }
        let words = table.chunks(4).map(|four| {
            let mut word = [0; 4];
            word[..four.len()].copy_from_slice(four);
            u32::from_be_bytes(word)
        });
        list.extend(words.fold(0_u32, u32::wrapping_add).to_be_bytes());
        data.extend_from_slice(bytes);
        data.resize(data.len().next_multiple_of(4), 0);
    }
    let mut out = b"wOFF\0\x01\0\0".to_vec();
    out.extend(((head + data.len()) as u32).to_be_bytes());
    out.extend([tables.len() as u16, 0].iter().flat_map(|n| n.to_be_bytes()));
    out.extend((whole as u32).to_be_bytes());
    out.resize(44, 0);
    out.extend(list);
    out.extend(data);
    out
}

/// The outlines of a text as the data of a path, in hundredths of a pixel.
pub(super) fn outlines(text: &Text) -> String {
    let mut pen = Pen { out: String::new(), origin: text.at, scale: 0.0 };
    let Ok(face) = FontRef::new(font(text.weight)) else { return pen.out };
    let (charmap, glyphs) = (face.charmap(), face.outline_glyphs());
    pen.scale = text.size / f32::from(face.metrics(Size::unscaled(), LocationRef::default()).units_per_em);
    for character in visible::line(&text.text).chars() {
        if let Some(outline) = glyphs.get(charmap.map(character).unwrap_or(GlyphId::NOTDEF)) {
            // A glyph that can't be drawn is left out: the embedded font has none, a test sees to it.
            let _ = outline.draw(DrawSettings::unhinted(Size::unscaled(), LocationRef::default()), &mut pen);
        }
        pen.origin[0] += advance(character, text.weight) * text.size;
    }
    pen.out
}

/// Writes a glyph's outline (font units, y up) at its place (pixels, y down).
struct Pen {
    out: String,
    origin: [f32; 2],
    scale: f32,
}

impl Pen {
    fn step(&mut self, name: char, points: &[[f32; 2]]) {
        self.out.push(name);
        for (n, [x, y]) in points.iter().enumerate() {
            let short = |side: f32| (side * 100.0).round() / 100.0;
            let [x, y] = [self.origin[0] + x * self.scale, self.origin[1] - y * self.scale].map(short);
            let _ = write!(self.out, "{}{x} {y}", if n > 0 { " " } else { "" });
        }
    }
}

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.step('M', &[[x, y]]);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.step('L', &[[x, y]]);
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        self.step('Q', &[[cx, cy], [x, y]]);
    }

    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        self.step('C', &[[ax, ay], [bx, by], [x, y]]);
    }

    fn close(&mut self) {
        self.out.push('Z');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_font_is_cut_down_to_its_letters_and_their_parts() {
        let used: BTreeSet<char> = "Łódź 4,700 é".chars().collect();
        let file = woff(font(Weight::Regular), &used).unwrap();
        assert!(file.starts_with(b"wOFF") && file.len() < font(Weight::Regular).len() / 4, "{}", file.len());
        // Unpacked again it is a font whose letters have the shapes of the whole one.
        let word = |at: usize| u32::from_be_bytes(file[at..at + 4].try_into().unwrap()) as usize;
        assert_eq!(word(8), file.len());
        let tables = usize::from(u16::from_be_bytes([file[12], file[13]]));
        let (mut list, mut data) = (b"\0\x01\0\0".to_vec(), Vec::new());
        list.extend([tables as u16, 0, 0, 0].iter().flat_map(|n| n.to_be_bytes()));
        for n in 0..tables {
            let at = 44 + 20 * n;
            let packed = &file[word(at + 4)..word(at + 4) + word(at + 8)];
            let table = if word(at + 8) < word(at + 12) {
                let mut table = Vec::new();
                std::io::Read::read_to_end(&mut flate2::read::ZlibDecoder::new(packed), &mut table).unwrap();
                table
            } else {
                packed.to_vec()
            };
            assert_eq!(table.len(), word(at + 12));
            list.extend(&file[at..at + 4]);
            list.extend([0, 12 + 16 * tables + data.len(), table.len()].iter().flat_map(|n| (*n as u32).to_be_bytes()));
            data.extend(&table);
            data.resize(data.len().next_multiple_of(4), 0);
        }
        list.extend(data);
        let (cut, whole) = (FontRef::new(&list).unwrap(), FontRef::new(font(Weight::Regular)).unwrap());
        let drawn = |face: &FontRef<'_>, c: char| {
            let mut pen = Pen { out: String::new(), origin: [0.0; 2], scale: 1.0 };
            let outline = face.outline_glyphs().get(face.charmap().map(c).unwrap()).unwrap();
            outline.draw(DrawSettings::unhinted(Size::unscaled(), LocationRef::default()), &mut pen).unwrap();
            pen.out
        };
        for c in used {
            assert_eq!(drawn(&cut, c), drawn(&whole, c), "{c}");
        }
        assert_eq!(cut.charmap().map('B'), None);
    }
}
