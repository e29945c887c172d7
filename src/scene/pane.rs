//! A part of a picture with a map of its own: the whole map, or an inset. Symbols, arrows and labels stay within it.

use super::text::{self, ASCENT, DESCENT, LEADING};
use super::{
    Anchor, Area, Hues, Inset, Label, MapLayer, Mark, Pos, Switch, SymbolNode, Text, View, Weight, flows, labels,
    labels::Key, look::Look, names, subject::About,
};
use super::{flow_ends::Part, settle, space::Space, symbol::Placed, towns};
use super::{own_labels, own_shown::OwnLabel};
use crate::geo::Countries;
use crate::model::{Code, LatLon};
use std::collections::BTreeSet;
use std::sync::Arc;

/// A part of a picture.
pub(super) struct Pane<'a> {
    /// Its view, and how all of it looks.
    pub look: Look<'a>,
    /// The map in it.
    pub map: &'a MapLayer,
    /// Where it is.
    pub area: Area,
    /// Whether no symbol may reach over its edge.
    pub closed: bool,
    /// What no symbol and no label may lie under.
    pub blocks: Vec<Area>,
    /// What no label may lie over.
    pub kept_off: Vec<Area>,
    /// Of an inset: the box on the map that it enlarges, and its middle on the globe.
    pub source: Option<(Area, LatLon)>,
    /// The labels of layers.
    pub own: Vec<OwnLabel>,
}

/// What stands in a part, or in all of them.
#[derive(Debug, Clone, Default)]
pub(super) struct Laid {
    pub symbols: Vec<SymbolNode>,
    pub flows: Vec<Mark>,
    pub labels: Vec<Label>,
    /// The key of the numbers, over all else.
    pub key: Vec<Mark>,
}

/// All that a part without arrows is laid out from.
#[derive(Debug, PartialEq)]
pub(super) struct From {
    view: View,
    hues: Hues,
    shapes: u64,
    area: Area,
    blocks: Vec<Area>,
    kept_off: Vec<Area>,
    placed: Vec<Placed>,
    own: Vec<OwnLabel>,
    /// So many numbers of the key are taken.
    numbered: usize,
}

/// Where symbols came to stand, which of them are tied to their places, the rest, and what came into the key.
#[derive(Debug)]
pub(super) struct Settled {
    places: Vec<(Pos, bool)>,
    laid: Laid,
    key: Vec<String>,
}

/// How parts of the last pictures were laid out.
#[derive(Debug, Default)]
pub(super) struct Layouts(Vec<(From, Arc<Settled>)>);

impl Layouts {
    /// So many are kept.
    const KEPT: usize = 6;

    /// What a part was laid out as; none: not as that.
    fn of(&mut self, from: &From) -> Option<Arc<Settled>> {
        let place = self.0.iter().position(|(kept, _)| kept == from)?;
        self.0[place..].rotate_left(1);
        self.0.last().map(|(_, settled)| Arc::clone(settled))
    }

    fn keep(&mut self, from: From, settled: Settled) {
        if self.0.len() == Self::KEPT {
            self.0.remove(0);
        }
        self.0.push((from, Arc::new(settled)));
    }
}

/// Gives all symbols, arrows and labels their places, each in its part of the picture.
pub(super) fn lay_all(
    parts: &[Pane<'_>],
    placed: Vec<Placed>,
    (about, arrows): (About<'_>, bool),
    layouts: &mut Layouts,
    node: impl Fn(Placed) -> SymbolNode,
) -> Laid {
    let mut groups: Vec<Vec<Placed>> = parts.iter().map(|_| Vec::new()).collect();
    for symbol in placed {
        groups[symbol.pane].push(symbol);
    }
    let part = |(part, symbols): (&Pane<'_>, &Vec<Placed>)| Part::of(part.source?.0, part.source?.1, symbols);
    let within: Vec<Part> = parts.iter().zip(&groups).filter_map(part).collect();
    let (mut all, mut key) = (Laid::default(), Key::default());
    // The map comes last: the key of all parts has its place on it.
    for (part, mut placed) in parts.iter().zip(groups).rev() {
        let laid = if arrows {
            let within = if part.closed { &[][..] } else { &within };
            part.lay(&mut placed, (about, Some(within)), &mut key)
        } else {
            part.lay_once(&mut placed, about, &mut key, layouts)
        };
        all.flows.extend(laid.flows);
        all.key.extend(laid.key);
        all.labels.extend(laid.labels);
        all.symbols.extend(placed.into_iter().map(&node));
    }
    if all.key.is_empty() {
        // Numbers say nothing without their key.
        all.labels.retain(|label| !(label.of_symbol && is_number(label)));
    }
    all.symbols.sort_by(|a, b| b.radius.total_cmp(&a.radius));
    all
}

/// Whether all that a label says is a number of a key.
fn is_number(label: &Label) -> bool {
    label.lines.iter().all(|line| line.text.bytes().all(|byte| byte.is_ascii_digit()))
}

impl Pane<'_> {
    /// Gives symbols and labels their places, those that they had if all is as it was: while the map is dragged nothing changes in an
    /// inset, and while the pointer moves nothing anywhere.
    fn lay_once(&self, placed: &mut [Placed], about: About<'_>, key: &mut Key, layouts: &mut Layouts) -> Laid {
        let from = From {
            view: View { hovered: None, ..self.look.view.clone() },
            hues: about.2.clone(),
            shapes: self.map.shapes.revision,
            area: self.area,
            blocks: self.blocks.clone(),
            kept_off: self.kept_off.clone(),
            placed: placed.to_vec(),
            own: self.own.clone(),
            numbered: key.lines.len(),
        };
        if let Some(settled) = layouts.of(&from) {
            for (symbol, (centre, tied)) in placed.iter_mut().zip(&settled.places) {
                (symbol.centre, symbol.tied) = (*centre, *tied);
            }
            key.lines.extend_from_slice(&settled.key);
            return settled.laid.clone();
        }
        let laid = self.lay(placed, (about, None), key);
        let places = placed.iter().map(|symbol| (symbol.centre, symbol.tied)).collect();
        let settled = Settled { places, laid: laid.clone(), key: key.lines[from.numbered..].to_vec() };
        layouts.keep(from, settled);
        laid
    }

    /// Gives symbols, arrows and labels their places. With arrows, also into parts that are in insets; none: there are no arrows.
    fn lay(&self, placed: &mut [Placed], (about, arrows): (About<'_>, Option<&[Part]>), key: &mut Key) -> Laid {
        let (look, view) = (self.look, self.look.view);
        let part = settle::Part { size: view.size, area: self.area, closed: self.closed };
        settle::settle(placed, &part, &self.blocks, view.is_on(Switch::Displace), look.unit);
        let mut space = Space::within(view.size, self.area);
        self.blocks.iter().chain(&self.kept_off).for_each(|area| space.take_box(*area));
        for symbol in &*placed {
            space.take_disc(symbol.centre, symbol.radius + 1.0);
        }
        let mut beside_arrows = Vec::new();
        let flows = arrows.map(|parts| flows::draw(about, look, (placed, parts), &mut space, &mut beside_arrows));
        let flows = flows.unwrap_or_default();
        let mut labels = labels::of_symbols(placed, look, &mut space, key);
        labels.extend(beside_arrows);
        let marks = if self.closed { Vec::new() } else { self.key(key, &mut space) };
        labels.extend(own_labels::place(&self.own, look, &mut space));
        let whole = placed.iter().filter(|symbol| symbol.measured.spot.is_none());
        let labelled: BTreeSet<Code> = whole.map(Placed::host).collect();
        if !self.map.own_borders {
            labels.extend(names::of_countries(self.map, look, (Countries::embedded(), &labelled), &mut space));
        }
        labels.extend(towns::of_map(look, &mut space));
        Laid { flows, labels, key: marks, ..Laid::default() }
    }
}

/// Size of the lines of a key.
const KEY: f32 = 10.0;
/// So many places are tried for a key across and down.
const TRIED: [u8; 2] = [25, 17];

impl Pane<'_> {
    /// The key of the symbols that are numbered, at a free place near the map's edge.
    fn key(&self, key: &Key, space: &mut Space) -> Vec<Mark> {
        let (theme, unit) = (self.look.theme, self.look.unit);
        let (size, pad) = (text::size(KEY, unit), 5.0 * unit);
        let lines: Vec<String> = key.lines.iter().enumerate().map(|(n, line)| format!("{}  {line}", n + 1)).collect();
        let width = lines.iter().map(|line| text::width(line, size, Weight::Regular)).fold(0.0, f32::max) + 2.0 * pad;
        let height = lines.len() as f32 * size * LEADING + 2.0 * pad;
        let area = self.area.grown(-pad);
        let room = [area.width() - width, area.height() - height];
        if lines.is_empty() || room.iter().any(|room| *room < 0.0) {
            return Vec::new();
        }
        let steps = (0..TRIED[1]).flat_map(|y| (0..TRIED[0]).map(move |x| [x, y]));
        let parts = steps.map(|step| [0, 1].map(|i| f32::from(step[i]) / f32::from(TRIED[i] - 1)));
        let mut parts: Vec<[f32; 2]> = parts.collect();
        let off = |part: &[f32; 2]| part.map(|part| part.min(1.0 - part)).iter().sum::<f32>();
        parts.sort_by(|a, b| off(a).total_cmp(&off(b)));
        let places =
            parts.into_iter().map(|part| Area::sized([0, 1].map(|i| area.min[i] + room[i] * part[i]), width, height));
        let Some(place) = places.into_iter().find(|area| space.is_free(area)) else { return Vec::new() };
        space.take_box(place);
        let mut marks = Vec::new();
        for (n, text) in lines.into_iter().enumerate() {
            let at = [place.min[0] + pad, place.min[1] + pad + size * (1.02 + LEADING * n as f32)];
            let (color, halo) = (theme.text, Some(theme.halo));
            marks.push(Mark::Text(Text {
                at,
                text,
                size,
                weight: Weight::Regular,
                color,
                halo,
                anchor: Anchor::Start,
            }));
        }
        marks
    }
}

/// Size of an inset's title, and the room around it.
const TITLE: (f32, f32) = (11.0, 5.0);

/// Where an inset's title stands.
pub(super) fn title_area(inset: &Inset, look: Look<'_>) -> Area {
    let size = text::size(TITLE.0, look.unit);
    let width = text::width((inset.region.name)(), size, Weight::SemiBold);
    Area::sized(inset.area.min, width + 2.0 * TITLE.1, size * (ASCENT + DESCENT) + TITLE.1)
}

/// The titles of an inset and of the box on the map that it enlarges.
pub(super) fn titles(inset: &Inset, look: Look<'_>) -> Vec<Mark> {
    let (name, size) = ((inset.region.name)(), text::size(TITLE.0, look.unit));
    let [x, y] = inset.area.min;
    let title = Text {
        at: [x + TITLE.1, y + size * ASCENT + TITLE.1 / 2.0],
        text: name.to_owned(),
        size,
        weight: Weight::SemiBold,
        color: look.theme.text,
        halo: Some(look.theme.halo),
        anchor: Anchor::Start,
    };
    let small = text::size(9.5, look.unit);
    let width = text::width(name, small, Weight::Regular);
    let middle = [0, 1].map(|i| f32::midpoint(inset.source.min[i], inset.source.max[i]));
    let at = [middle[0] - width / 2.0, middle[1] + small * 0.36];
    let fits = width < inset.source.width();
    let (weight, color, anchor) = (Weight::Regular, look.theme.muted, Anchor::Middle);
    let here = Text { at, size: small, weight, color, anchor, ..title.clone() };
    std::iter::once(Mark::Text(title)).chain(fits.then_some(Mark::Text(here))).collect()
}
