//! From a posture and a view to a scene: measure, place, draw.

use super::{
    Color, MapCache, MapLayer, Measure, Pos, Scene, Stroke, Subject, Switch, Theme, Unit, View, flows, frame::Frame,
    furniture, labels, look::Look, names, outlines, settle, space::Space,
};
use super::{measured::Measured, told::Outside, told::Told};
use super::{scaling::Scaling, symbol::Placed};
use crate::model::{Code, LatLon};
use crate::{geo::Countries, words::long_day};
use std::collections::BTreeSet;

/// The picture of a subject in a view. Same input, same scene; besides it only the embedded shapes and names are read.
pub fn build(subject: &Subject<'_>, view: &View, cache: &mut MapCache) -> Scene {
    let theme = Theme::of(view.theme);
    let unit = Frame::of(view.size).unit;
    let countries = Countries::embedded();
    let gist = subject.gist();
    let map = view.map();
    let scaling = Scaling::new(subject.greatest, [map.width(), map.height()], view.is_on(Switch::Flannery));
    let mut asked = view.measure.asks((subject, &gist), view.unit);
    let seen = |at| view.screen(at).is_some_and(|at| view.holds(at));
    asked.seen = Some(&seen);
    asked.apart = Some(view.apart(scaling));
    asked.crowds = cache.crowds(&asked, view, scaling);
    let measured = view.measure.symbols(&asked);
    let hosts: BTreeSet<Code> = measured.iter().map(|m| m.host).collect();
    let (mut placed, outside) = place(measured, view, scaling);
    let map = map_layer(view, theme, &hosts, cache);
    let look = Look { view, theme, unit };
    let definition = view.measure.definition();
    let arrows = definition.arrows && view.is_on(Switch::Arrows);
    let routes = if arrows { flows::routes(&gist, view) } else { Vec::new() };
    let told = Told { placed: &placed, scaling, outside: &outside, scope: subject.posture.scope, routes: &routes };
    let furniture = furniture::lay_out((subject, &gist), look, &told);
    settle::settle(&mut placed, view.size, &furniture.areas, view.is_on(Switch::Displace), unit);

    let mut space = Space::new(view.size);
    for area in &furniture.areas {
        space.take_box(*area);
    }
    for symbol in &placed {
        space.take_disc(symbol.centre, symbol.radius + 1.0);
    }
    let mut labels = Vec::new();
    let flows = if arrows { flows::draw((subject, &gist), look, &placed, &mut space, &mut labels) } else { Vec::new() };
    let beside_arrows = std::mem::replace(&mut labels, labels::of_symbols(&placed, look, &mut space));
    labels.extend(beside_arrows);
    let whole = placed.iter().filter(|symbol| symbol.measured.spot.is_none());
    let labelled: BTreeSet<Code> = whole.map(Placed::host).collect();
    labels.extend(names::of_countries(&map, look, (countries, &labelled), &mut space));

    let symbols = placed.into_iter().map(|symbol| {
        let raised = view.selected == Some(symbol.host()) || view.hovered == Some(symbol.host());
        symbol.node(scaling, theme, raised)
    });
    let symbols: Vec<_> = symbols.collect();
    let summary = (definition.summary)(subject);
    let title = if definition.compares {
        summary
    } else {
        text!("scene-picture", day = long_day(subject.posture.day), summary = summary)
    };
    let description = symbols.iter().map(|node| node.title.as_str()).collect::<Vec<_>>().join(". ");
    let background = theme.background;
    let (serial, furniture) = (cache.next_scene(), furniture.marks);
    Scene { serial, size: view.size, title, description, background, map, flows, symbols, labels, furniture }
}

/// The middle of what a subject says in a measure, on the globe: the mean of its hosts' places by their people. None: it says nothing.
pub fn middle(subject: &Subject<'_>, measure: Measure) -> Option<LatLon> {
    let mut sum = [0.0; 3];
    for one in measure.symbols(&measure.asks((subject, &subject.gist()), Unit::People)) {
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

/// Gives each statement its place; of those beyond the picture's edge the hosts and their people are counted instead.
fn place(measured: Vec<Measured>, view: &View, scaling: Scaling) -> (Vec<Placed>, Outside) {
    let mut outside = Outside::default();
    let mut placed = Vec::with_capacity(measured.len());
    for one in measured {
        let (host, people) = (one.host, one.people);
        let at = one.at.and_then(|place| view.screen(place));
        let symbol = at.map(|centre| Placed::new(one, centre, scaling)).filter(|symbol| view.holds(symbol.centre));
        if let Some(symbol) = symbol {
            placed.push(symbol);
        } else {
            outside.count(host, people);
        }
    }
    // A stable sort: of the same size the larger number stays first.
    placed.sort_by(|a, b| b.radius.total_cmp(&a.radius));
    (placed, outside)
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
