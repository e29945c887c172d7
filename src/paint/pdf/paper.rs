//! Pages of running text: drawn in order, tagged as headings, paragraphs, lists, tables and figures.

use super::brush::Brush;
use super::{POINTS, PdfError, draw_plate, started};
use crate::message::Language;
use crate::scene::{Leaf, Paper, Role, Written};
use crate::visible;
use krilla::action::LinkAction;
use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::geom::{Rect, Transform};
use krilla::metadata::Metadata;
use krilla::page::{Page, PageSettings};
use krilla::tagging::{
    Artifact, ContentTag, Identifier, ListNumbering, SpanTag, TableHeaderScope, Tag, TagGroup, TagKind, TagTree,
};
use std::collections::BTreeMap;
use std::num::NonZeroU16;

/// What is drawn of one heading, paragraph, item, cell or figure, in its order.
type Drawn<'a> = BTreeMap<[usize; 3], (&'a Role, Vec<Identifier>)>;

/// Writes pages as PDF.
pub fn pdf_paper(paper: &Paper) -> Result<Vec<u8>, PdfError> {
    let mut document = started();
    let mut drawn = Drawn::new();
    for leaf in &paper.leaves {
        let [w, h] = paper.size;
        let size = PageSettings::from_wh(w * POINTS, h * POINTS).ok_or(PdfError::Size(w, h))?;
        let mut page = document.start_page_with(size);
        draw(&mut page, leaf, &mut drawn);
        for (area, url) in leaf.written.iter().filter_map(|written| written.link.as_ref()) {
            let [left, top, right, bottom] = [area.min[0], area.min[1], area.max[0], area.max[1]].map(|n| n * POINTS);
            if let Some(rect) = Rect::from_ltrb(left, top, right, bottom) {
                let link = LinkAnnotation::new(rect, Target::Action(LinkAction::new(url.clone()).into()));
                page.add_annotation(Annotation::new_link(link, None));
            }
        }
    }
    let about = Metadata::new()
        .title(visible::line(&paper.title).into_owned())
        .language(Language::now().code().to_owned())
        .creator(crate::paint::PROGRAM.to_owned());
    document.set_metadata(about);
    document.set_tag_tree(tree(drawn));
    document.finish().map_err(PdfError::Document)
}

fn draw<'a>(page: &mut Page<'_>, leaf: &'a Leaf, drawn: &mut Drawn<'a>) {
    let mut brush = Brush::new(page.surface());
    brush.surface.push_transform(&Transform::from_scale(POINTS, POINTS));
    for written in &leaf.written {
        let tag = match written.role {
            Role::Nothing => ContentTag::Artifact(Artifact::default()),
            Role::Picture(_) => ContentTag::Other,
            _ => ContentTag::Span(SpanTag::empty()),
        };
        let id = brush.surface.start_tagged(tag);
        put(&mut brush, written);
        brush.surface.end_tagged();
        if written.role != Role::Nothing {
            drawn.entry(written.place).or_insert_with(|| (&written.role, Vec::new())).1.push(id);
        }
    }
    brush.surface.pop();
}

fn put(brush: &mut Brush<'_>, written: &Written) {
    written.marks.iter().for_each(|mark| brush.mark(mark));
    if let Some((plate, [left, top], scale)) = &written.picture {
        brush.surface.push_transform(&Transform::from_row(*scale, 0.0, 0.0, *scale, *left, *top));
        draw_plate(brush, plate);
        brush.surface.pop();
    }
}

fn group(tag: impl Into<TagKind>, ids: Vec<Identifier>) -> TagGroup {
    let mut group = TagGroup::new(tag);
    for id in ids {
        group.push(id);
    }
    group
}

/// The tree of all that was drawn: items within their list, cells within the rows of their table.
fn tree(drawn: Drawn<'_>) -> TagTree {
    let mut tags = TagTree::new();
    let mut open: Option<(usize, TagGroup)> = None;
    let mut row: Option<(usize, TagGroup)> = None;
    for ([part, at, _], (role, ids)) in drawn {
        if open.as_ref().is_some_and(|(of, _)| *of != part) {
            close(&mut tags, &mut open, &mut row);
        }
        match role {
            Role::Heading(level, words) => {
                let title = Some(visible::line(words).into_owned());
                tags.push(group(Tag::Hn(NonZeroU16::new(*level).unwrap_or(NonZeroU16::MIN), title), ids));
            }
            Role::Text | Role::Nothing => tags.push(group(Tag::P, ids)),
            Role::Picture(alt) => tags.push(group(Tag::Figure(Some(visible::line(alt).into_owned())), ids)),
            Role::Item => {
                let (_, list) = open.get_or_insert_with(|| (part, TagGroup::new(Tag::L(ListNumbering::Disc))));
                let mut item = TagGroup::new(Tag::LI);
                item.push(group(Tag::LBody, ids));
                list.push(item);
            }
            Role::Head | Role::Name | Role::Cell => {
                let (_, table) = open.get_or_insert_with(|| (part, TagGroup::new(Tag::Table)));
                if row.as_ref().is_some_and(|(of, _)| *of != at)
                    && let Some((_, full)) = row.take()
                {
                    table.push(full);
                }
                let (_, cells) = row.get_or_insert_with(|| (at, TagGroup::new(Tag::TR)));
                cells.push(match role {
                    Role::Head => group(Tag::TH(TableHeaderScope::Column), ids),
                    Role::Name => group(Tag::TH(TableHeaderScope::Row), ids),
                    _ => group(Tag::TD, ids),
                });
            }
        }
    }
    close(&mut tags, &mut open, &mut row);
    tags
}

/// Ends a list or a table.
fn close(tags: &mut TagTree, open: &mut Option<(usize, TagGroup)>, row: &mut Option<(usize, TagGroup)>) {
    if let Some((_, mut whole)) = open.take() {
        if let Some((_, full)) = row.take() {
            whole.push(full);
        }
        tags.push(whole);
    }
}
