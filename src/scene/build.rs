//! From a posture and a view to a scene: measure, place, draw.

use super::{
    Color, MapCache, MapLayer, Measure, Pos, Scene, Stroke, Switch, Theme, Unit, View,
    figures::{self, Kind, Measured},
    flows, furniture,
    gist::Gist,
    labels, names, outlines, settle,
    space::Space,
    symbol::{Placed, Scaling},
};
use crate::{
    geo::Countries,
    model::{Code, Dataset, LatLon},
    posture::{Account, Accounts, HostFigures, Posture},
};
use std::{borrow::Cow, collections::BTreeSet};

/// The numbers of a day, and what they are made of.
#[derive(Debug, Clone, Copy)]
pub struct Moment<'a> {
    /// The numbers.
    pub posture: &'a Posture,
    /// The movements and levels behind them.
    pub accounts: &'a Accounts,
}

impl<'a> Moment<'a> {
    /// What is known of a host.
    pub(super) fn host(self, code: Code) -> (Option<&'a HostFigures>, Option<&'a Account>) {
        (self.posture.host(code), self.accounts.host(code))
    }
}

/// What a picture is about.
#[derive(Debug, Clone, Copy)]
pub struct Subject<'a> {
    /// The records, for titles, sources and origins.
    pub dataset: &'a Dataset,
    /// The numbers of the day.
    pub posture: &'a Posture,
    /// What they are made of, for places, arrows and sources.
    pub accounts: &'a Accounts,
    /// The gist of the accounts; none: it is made for each picture.
    pub gist: Option<&'a Gist>,
    /// The earlier day that a measure which compares takes; without it such a measure shows nothing. Both days then
    /// have the same first day, up to which nothing is compared.
    pub before: Option<Moment<'a>>,
    /// The most that any host has on any day of the period in the view's measure and unit (people, or billionths): the
    /// largest symbol stands for it, so that sizes don't lie while the date moves.
    pub greatest: i64,
}

impl<'a> Subject<'a> {
    fn gist(&self) -> Cow<'a, Gist> {
        self.gist.map_or_else(|| Cow::Owned(Gist::of(self.dataset, self.accounts)), Cow::Borrowed)
    }

    /// The day that is shown.
    pub(super) fn now(&self) -> Moment<'a> {
        Moment { posture: self.posture, accounts: self.accounts }
    }
}

/// The picture of a subject in a view. Same input, same scene; besides it only the embedded shapes and names are read.
pub fn build(subject: &Subject<'_>, view: &View, cache: &mut MapCache) -> Scene {
    let theme = Theme::of(view.theme);
    let unit = unit(view.size);
    let countries = Countries::embedded();
    let gist = subject.gist();
    let measured = figures::measure((subject, &gist), (view.measure, view.unit));
    let hosts: BTreeSet<Code> = measured.iter().map(|m| m.host).collect();
    let scaling = Scaling::new(subject.greatest, view.size, view.is_on(Switch::Flannery));
    let (mut placed, outside) = place(measured, view, scaling);
    let map = map_layer(view, theme, &hosts, cache);
    let furniture =
        furniture::lay_out((subject, &gist), view, theme, unit, &furniture::Told { placed: &placed, scaling, outside });
    settle::settle(&mut placed, view.size, &furniture.areas, view.is_on(Switch::Displace), unit);

    let mut space = Space::new(view.size);
    for area in &furniture.areas {
        space.take_box(*area);
    }
    for symbol in &placed {
        space.take_disc(symbol.centre, symbol.radius + 1.0);
    }
    let look = Look { view, theme, unit };
    let mut labels = labels::of_symbols(&placed, look, &mut space);
    let definition = view.measure.definition();
    let flows = if definition.arrows && view.is_on(Switch::Arrows) {
        flows::draw((subject, &gist), look, &placed, &mut space, &mut labels)
    } else {
        Vec::new()
    };
    let whole = placed.iter().filter(|symbol| symbol.measured.spot.is_none());
    let labelled: BTreeSet<Code> = whole.map(Placed::host).collect();
    labels.extend(names::of_countries(&map, look, (countries, &labelled), &mut space));

    let symbols = placed.into_iter().map(|symbol| {
        let raised = view.selected == Some(symbol.host()) || view.hovered == Some(symbol.host());
        symbol.node(scaling, theme, raised)
    });
    let symbols: Vec<_> = symbols.collect();
    let summary = (definition.summary)(subject);
    let title = if definition.compares { summary } else { format!("{}: {summary}", subject.posture.day.long()) };
    let description = symbols.iter().map(|node| node.title.as_str()).collect::<Vec<_>>().join(". ");
    let background = theme.background;
    let (serial, furniture) = (cache.next_scene(), furniture.marks);
    Scene { serial, size: view.size, title, description, background, map, flows, symbols, labels, furniture }
}

/// What everything is drawn by.
#[derive(Debug, Clone, Copy)]
pub(super) struct Look<'a> {
    /// What is seen.
    pub view: &'a View,
    /// Colours.
    pub theme: &'a Theme,
    /// Size of text, see [`unit`].
    pub unit: f32,
}

/// The middle of what a subject says in a measure, on the globe: the mean of its hosts' places by their people. None: it says nothing.
pub fn middle(subject: &Subject<'_>, measure: Measure) -> Option<LatLon> {
    let mut sum = [0.0; 3];
    for one in figures::measure((subject, &subject.gist()), (measure, Unit::People)) {
        if let Some(at) = one.at {
            let (lat, lon) = (at.lat.to_radians(), at.lon.to_radians());
            let people = one.weight.max(1) as f64;
            let way = [lat.cos() * lon.cos(), lat.cos() * lon.sin(), lat.sin()];
            (0..3).for_each(|i| sum[i] += people * way[i]);
        }
    }
    let [x, y, z] = sum;
    let flat = x.hypot(y);
    (flat.hypot(z) > 1e-6).then(|| LatLon { lat: z.atan2(flat).to_degrees(), lon: y.atan2(x).to_degrees() })
}

/// How much larger than on a picture of 720 pixels' height text is: it grows with the root, for larger pictures are looked
/// at from further away, and hold more.
fn unit(size: [f32; 2]) -> f32 {
    (size[0].min(size[1]) / 720.0).sqrt().clamp(0.8, 1.5)
}

/// Gives each statement its place; of those beyond the picture's edge the hosts and their people are counted instead.
fn place(measured: Vec<Measured>, view: &View, scaling: Scaling) -> (Vec<Placed>, (usize, i64)) {
    let mut outside = (BTreeSet::new(), 0_i64);
    let mut placed = Vec::with_capacity(measured.len());
    for one in measured {
        let (host, people) = (one.host, if matches!(one.kind, Kind::Minus(_)) { -one.weight } else { one.weight });
        let at = one.at.and_then(|place| view.screen(place));
        let symbol = at.map(|centre| Placed::new(one, centre, scaling)).filter(|symbol| shows(symbol, view.size));
        if let Some(symbol) = symbol {
            placed.push(symbol);
        } else {
            outside.0.insert(host);
            outside.1 = outside.1.saturating_add(people);
        }
    }
    // A stable sort: of the same size the larger number stays first.
    placed.sort_by(|a, b| b.radius.total_cmp(&a.radius));
    (placed, (outside.0.len(), outside.1))
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
