//! The scene as PDF: vectors, text that can be selected and searched, tags for who can't see it; the same scene gives the same bytes.

mod brush;
mod paper;

use super::{is_seen, seen_part};
use crate::message::Language;
use crate::scene::{DrawnLayer, Mark, Pictured, Plate, Scene};
use crate::visible;
use brush::Brush;
use krilla::geom::{Rect, Transform};
use krilla::metadata::Metadata;
use krilla::page::PageSettings;
use krilla::tagging::{Artifact, ContentTag, Identifier, SpanTag, Tag, TagGroup, TagTree};
use krilla::{Document, SerializeSettings};
pub use paper::pdf_paper;

/// The picture cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    /// A side of nothing, or longer than a page may be.
    #[error("{}", text!("error-pdf-size", width = .0.to_string(), height = .1.to_string(), most = LONGEST))]
    Size(f32, f32),
    /// The document could not be put together.
    #[error("{}", text!("error-picture-pdf", cause = format!("{:?}", .0)))]
    Document(krilla::error::KrillaError),
}

/// Points of a page for each logical pixel: 96 pixels an inch, as in SVG.
const POINTS: f32 = 0.75;

/// The longest side of a page, in logical pixels: 200 inches, all that readers must take.
const LONGEST: u32 = 19_200;

/// An empty document.
fn started() -> Document {
    Document::new_with(SerializeSettings { enable_tagging: true, ..SerializeSettings::default() })
}

/// Draws a plate as one figure.
fn draw_plate(brush: &mut Brush<'_>, plate: &Plate) {
    brush.panel(&plate.area(), 0.0, Some(plate.ground), None);
    for Pictured { at: [left, top], scene } in &plate.pictures {
        brush.surface.push_transform(&Transform::from_translate(*left, *top));
        let [w, h] = scene.size;
        let clipped = brush.clip(Rect::from_xywh(0.0, 0.0, w, h));
        ground(brush, scene);
        scene.labels.iter().flat_map(|label| &label.lines).for_each(|line| brush.text(line));
        scene.furniture.iter().for_each(|mark| brush.mark(mark));
        if clipped {
            brush.surface.pop();
        }
        brush.surface.pop();
    }
    plate.marks.iter().for_each(|mark| brush.mark(mark));
}

/// The map with all that lies under its labels.
fn ground(brush: &mut Brush<'_>, scene: &Scene) {
    brush.panel(&scene.area(), 0.0, Some(scene.background), None);
    let edge = &scene.map.area;
    let cut =
        scene.background.a < 255 && brush.clip(Rect::from_ltrb(edge.min[0], edge.min[1], edge.max[0], edge.max[1]));
    map(brush, scene);
    if cut {
        brush.surface.pop();
    }
    scene.under_labels().for_each(|mark| brush.mark(mark));
}

/// Plates, each a page of its own.
pub fn pdf_pages(plates: &[&Plate]) -> Result<Vec<u8>, PdfError> {
    let mut document = started();
    let mut tags = TagTree::new();
    for plate in plates {
        let [w, h] = plate.size;
        let size = PageSettings::from_wh(w * POINTS, h * POINTS).filter(|_| w.max(h) <= LONGEST as f32);
        let mut page = document.start_page_with(size.ok_or(PdfError::Size(w, h))?);
        let mut brush = Brush::new(page.surface());
        brush.surface.push_transform(&Transform::from_scale(POINTS, POINTS));
        brush.surface.start_tagged(ContentTag::Artifact(Artifact::default()));
        brush.panel(&plate.area(), 0.0, Some(plate.ground), None);
        brush.surface.end_tagged();
        // What stands first is read first.
        let (above, below) = plate.marks.split_at(plate.marks.len().min(1));
        words(&mut brush, above, &mut tags);
        for Pictured { at: [left, top], scene } in &plate.pictures {
            brush.surface.push_transform(&Transform::from_translate(*left, *top));
            picture(&mut brush, scene, &mut tags);
            brush.surface.pop();
        }
        words(&mut brush, below, &mut tags);
        brush.surface.pop();
    }
    document.set_metadata(metadata(plates));
    document.set_tag_tree(tags);
    document.finish().map_err(PdfError::Document)
}

/// What readers show of the document before its pages. It has no time of making: the same pictures are the same bytes.
fn metadata(plates: &[&Plate]) -> Metadata {
    let joined = |of: fn(&Plate) -> String, by: &str| {
        plates.iter().map(|plate| visible::line(&of(plate)).into_owned()).collect::<Vec<_>>().join(by)
    };
    Metadata::new()
        .title(joined(Plate::title, " – "))
        .description(joined(Plate::description, " "))
        .language(Language::now().code().to_owned())
        .creator(super::PROGRAM.to_owned())
}

/// Draws a picture within its own edges: the map as one figure with its numbers in words, then each line of text around it.
fn picture(brush: &mut Brush<'_>, scene: &Scene, tags: &mut TagTree) {
    let [w, h] = scene.size;
    let clipped = brush.clip(Rect::from_xywh(0.0, 0.0, w, h));
    let mut parts = vec![tagged(brush, ContentTag::Other, |brush| ground(brush, scene))];
    for line in scene.labels.iter().flat_map(|label| &label.lines) {
        parts.push(tagged(brush, ContentTag::Span(SpanTag::empty()), |brush| brush.text(line)));
    }
    let alt = visible::line(&scene.description).into_owned();
    let mut figure = TagGroup::new(Tag::Figure(Some(alt)));
    for part in parts {
        figure.push(part);
    }
    tags.push(figure);
    words(brush, &scene.furniture, tags);
    if clipped {
        brush.surface.pop();
    }
}

/// Marks around a picture: each line of text a paragraph.
fn words(brush: &mut Brush<'_>, marks: &[Mark], tags: &mut TagTree) {
    for mark in marks {
        if let Mark::Text(_) = mark {
            let line = tagged(brush, ContentTag::Span(SpanTag::empty()), |brush| brush.mark(mark));
            let mut group = TagGroup::new(Tag::P);
            group.push(line);
            tags.push(group);
        } else {
            tagged(brush, ContentTag::Artifact(Artifact::default()), |brush| brush.mark(mark));
        }
    }
}

fn tagged<'a>(brush: &mut Brush<'a>, tag: ContentTag<'_>, draw: impl FnOnce(&mut Brush<'a>)) -> Identifier {
    let id = brush.surface.start_tagged(tag);
    draw(brush);
    brush.surface.end_tagged();
    id
}

fn map(brush: &mut Brush<'_>, scene: &Scene) {
    let (map, whole) = (&scene.map, scene.area());
    let shapes = &map.shapes.map;
    let place = |points: &[[f32; 2]]| seen_part(map, points, &whole);
    let outline = [place(&shapes.outline)];
    brush.fill(&outline, map.sea);
    let graticule: Vec<_> = shapes.graticule.iter().map(|line| place(line)).collect();
    brush.stroke(&graticule, false, map.graticule);
    for (shape, fill) in shapes.shapes.iter().zip(&map.fills) {
        if is_seen(map, &shape.bounds, &whole) {
            let rings: Vec<_> = shape.rings().map(place).collect();
            brush.fill(&rings, *fill);
        }
    }
    for (wanted, stroke) in map.strokes() {
        let lines = shapes.lines.iter().filter(|(kind, _)| *kind == wanted);
        let lines: Vec<_> = lines.map(|(_, line)| place(line)).collect();
        brush.stroke(&lines, false, stroke);
    }
    brush.stroke(&map.disputed, false, map.border);
    map.own.iter().for_each(|layer| own(brush, scene, layer));
    brush.stroke(&outline, true, map.outline);
    if let Some((place_of, stroke)) = map.selected {
        let rings: Vec<_> = shapes.shapes[place_of].rings().map(place).collect();
        brush.stroke(&rings, true, stroke);
    }
}

/// A layer of one's own.
fn own(brush: &mut Brush<'_>, scene: &Scene, layer: &DrawnLayer) {
    let (map, whole) = (&scene.map, scene.area());
    for (feature, shape) in &layer.shapes.shapes {
        if let Some(fill) = layer.ink(*feature).and_then(|ink| ink.fill)
            && is_seen(map, &shape.bounds, &whole)
        {
            let rings: Vec<_> = shape.rings().map(|ring| seen_part(map, ring, &whole)).collect();
            brush.fill(&rings, fill);
        }
    }
    for (feature, lines) in &layer.shapes.lines {
        let Some(ink) = layer.ink(*feature) else { continue };
        let lines: Vec<_> = lines.iter().map(|(_, line)| seen_part(map, line, &whole)).collect();
        brush.stroke(&lines, false, ink.stroke);
    }
    for (_, at, color) in layer.dots() {
        let (centre, radius) = (map.place(at), layer.radius);
        if whole.contains(centre) {
            brush.mark(&Mark::Circle { centre, radius, fill: Some(color), stroke: None });
        }
    }
}
