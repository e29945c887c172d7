//! From a posture and a view to a scene: measure, place, draw.

use super::{
    Color, MapCache, MapLayer, Measure, Pos, Scene, Stroke, Theme, View,
    figures::{self, Kind, Measured},
    flows, furniture, labels, outlines,
    space::Space,
    symbol::{Placed, Scaling},
};
use crate::{
    geo::Countries,
    model::{Code, Dataset},
    posture::Posture,
};
use std::collections::BTreeSet;

/// What a picture is about.
#[derive(Debug, Clone, Copy)]
pub struct Subject<'a> {
    /// The records, for titles, sources and origins.
    pub dataset: &'a Dataset,
    /// The numbers of the day.
    pub posture: &'a Posture,
    /// The numbers of the day to compare with; without them [`Measure::Change`] shows all that was promised.
    pub before: Option<&'a Posture>,
    /// The most people of the view's measure that any host has on any day of the period: the largest symbol stands for
    /// them, so that sizes don't lie while the date moves.
    pub greatest: i64,
}

/// The picture of a subject in a view. Same input, same scene; besides it only the embedded shapes and names are read.
pub fn build(subject: &Subject<'_>, view: &View, cache: &mut MapCache) -> Scene {
    let theme = Theme::of(view.theme);
    let unit = unit(view.size);
    let countries = Countries::embedded();
    let measured = figures::measure(subject, view.measure, countries);
    let hosts: BTreeSet<Code> = measured.iter().map(|m| m.host).collect();
    let scaling = Scaling::new(subject.greatest, view.size, view.flannery);
    let (placed, outside) = place(measured, view, scaling);
    let map = map_layer(view, theme, &hosts, cache);
    let told = furniture::Told { placed: &placed, scaling, outside };
    let furniture = furniture::lay_out(subject, view, theme, unit, &told);

    let mut space = Space::new(view.size);
    for area in &furniture.areas {
        space.take_box(*area);
    }
    for symbol in &placed {
        space.take_disc(symbol.centre, symbol.radius + 1.0);
    }
    let mut labels = labels::of_symbols(&placed, view, theme, unit, &mut space);
    let labelled = |code: Code| hosts.contains(&code);
    labels.extend(labels::of_countries(&map, (view, theme, unit), (countries, &labelled), &mut space));

    let flows = match view.measure {
        Measure::Movements if view.flows => flows::draw(subject, view, theme, &placed),
        _ => Vec::new(),
    };
    let symbols = placed.into_iter().map(|symbol| {
        let raised = view.selected == Some(symbol.host()) || view.hovered == Some(symbol.host());
        symbol.node(scaling, theme, raised)
    });
    let symbols: Vec<_> = symbols.collect();
    let title = format!("{}: {}", subject.posture.day.long(), furniture::summary(subject, view.measure));
    let description = symbols.iter().map(|node| node.title.as_str()).collect::<Vec<_>>().join(". ");
    let background = theme.background;
    let (serial, furniture) = (cache.next_scene(), furniture.marks);
    Scene { serial, size: view.size, title, description, background, map, flows, symbols, labels, furniture }
}

/// How much larger than on a picture of 720 pixels' height text is: it grows with the root, for larger pictures are looked
/// at from further away, and hold more.
fn unit(size: [f32; 2]) -> f32 {
    (size[0].min(size[1]) / 720.0).sqrt().clamp(0.8, 1.5)
}

/// Gives each statement its place; those beyond the picture's edge are counted instead.
fn place(measured: Vec<Measured>, view: &View, scaling: Scaling) -> (Vec<Placed>, (usize, i64)) {
    let mut outside = (0, 0_i64);
    let mut placed = Vec::with_capacity(measured.len());
    for one in measured {
        let at = Countries::embedded().get(one.host).and_then(|country| country.symbol).and_then(|p| view.screen(p));
        let people = if matches!(one.kind, Kind::Minus(_)) { -one.weight } else { one.weight };
        let symbol = at.map(|centre| Placed::new(one, centre, scaling)).filter(|symbol| shows(symbol, view.size));
        match symbol {
            Some(symbol) => placed.push(symbol),
            None => outside = (outside.0 + 1, outside.1.saturating_add(people)),
        }
    }
    // A stable sort: of the same size the larger number stays first.
    placed.sort_by(|a, b| b.radius.total_cmp(&a.radius));
    (placed, outside)
}

fn shows(symbol: &Placed, size: [f32; 2]) -> bool {
    [0, 1].iter().all(|i| (0.0..=size[*i]).contains(&symbol.centre[*i]))
}

/// The map with the land of hosts tinted.
fn map_layer(view: &View, theme: &Theme, hosts: &BTreeSet<Code>, cache: &mut MapCache) -> MapLayer {
    let shapes = cache.shapes(view);
    let fill = |code: Option<Code>| -> Color {
        let Some(code) = code else { return theme.land };
        match () {
            () if view.selected == Some(code) => theme.land_selected,
            () if view.hovered == Some(code) => theme.land_hovered,
            () if hosts.contains(&code) => theme.land_host,
            () => theme.land,
        }
    };
    let fills = shapes.map.shapes.iter().map(|shape| fill(shape.code)).collect();
    let selected = shapes.map.shapes.iter().position(|shape| view.selected.is_some() && shape.code == view.selected);
    let offset: Pos = view.screen_of_plane(crate::geo::Point::new(0.0, 0.0));
    let thin = |width: f32, color: Color| Stroke { width, color };
    let scale = view.scale as f32;
    MapLayer {
        disputed: outlines::disputed(&shapes.map, scale, offset),
        shapes,
        scale,
        offset,
        fills,
        sea: theme.sea,
        graticule: thin(0.6, theme.graticule),
        border: thin(0.8, theme.border),
        coast: thin(0.8, theme.coast),
        outline: thin(1.0, theme.coast),
        selected: selected.map(|place| (place, thin(1.6, theme.accent))),
    }
}
