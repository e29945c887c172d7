//! From a posture and a view to a scene: measure, place, draw.

use super::{
    Area, Color, Inset, MapCache, MapLayer, Measure, Pos, Scene, Stroke, Subject, Switch, Theme, Unit, View, flows,
    fold, furniture, inset, look::Look, outlines, pane, pane::Laid,
};
use super::{measured::Measured, told::Outside, told::Told};
use super::{scaling::Scaling, symbol::Placed};
use crate::model::{Code, LatLon};
use crate::{geo::Countries, words::long_day};
use std::collections::BTreeSet;

/// The picture of a subject in a view. Same input, same scene; besides it only the embedded shapes and names are read.
pub fn build(subject: &Subject<'_>, view: &View, cache: &mut MapCache) -> Scene {
    let (solid, frame) = (view.colors(), view.frame());
    let theme = &if view.makeup.clear { solid.cleared() } else { solid.clone() };
    let unit = frame.unit;
    let gist = subject.gist();
    let map = frame.map();
    let scaling = Scaling::new(subject.greatest, [map.width(), map.height()], view.is_on(Switch::Flannery));
    let mut asked = view.measure.asks((subject, &gist), view.unit);
    let seen = |at| view.screen(at).is_some_and(|at| view.holds(at));
    asked.seen = Some(&seen);
    asked.apart = Some(view.apart(scaling));
    asked.crowds = cache.crowds(&asked, view, scaling);
    let measured = view.measure.symbols(&asked);
    let hosts: BTreeSet<Code> = measured.iter().map(|m| m.host).collect();
    let look = Look { view, theme, unit };
    let definition = view.measure.definition();
    let arrows = definition.arrows && view.is_on(Switch::Arrows);
    let routes = if arrows { flows::routes(&gist, look) } else { Vec::new() };
    let mut insets = insets(subject, view, (unit, !routes.is_empty()));
    let (mut placed, outside) = place(measured, view, &insets, scaling);
    fold::fold(&mut placed, view, scaling);
    let taken: Vec<Area> = insets.iter().map(|inset| inset.area).collect();
    let scope = subject.posture.scope;
    let told = Told { placed: &placed, scaling, outside: &outside, scope, routes: &routes, insets: &taken };
    let mut furniture = furniture::lay_out((subject, &gist), look, &told);
    let map = map_layer(view, theme, &hosts, cache);
    let mut blocks = furniture.areas.clone();
    blocks.extend(&taken);
    let mut parts =
        vec![pane::Pane { look, map: &map, area: frame.map(), closed: false, blocks, kept_off: Vec::new() }];
    parts[0].kept_off.extend(insets.iter().map(|inset| inset.source));
    // An inset lies over the map, which may not be seen through it.
    let layers: Vec<MapLayer> = insets.iter().map(|inset| map_layer(&inset.view, &solid, &hosts, cache)).collect();
    for (inset, layer) in insets.iter_mut().zip(&layers) {
        inset.ground = inset::source(inset, &solid);
        inset.ground.extend(inset::ground(layer, &inset.area, &solid));
        furniture.marks.extend(pane::titles(inset, look));
    }
    for (inset, layer) in insets.iter().zip(&layers) {
        let blocks = vec![pane::title_area(inset, look)];
        let look = Look { view: &inset.view, ..look };
        parts.push(pane::Pane { look, map: layer, area: inset.area, closed: true, blocks, kept_off: Vec::new() });
    }
    let raised = |host: Code| [view.selected, view.hovered].contains(&Some(host));
    let Laid { symbols, flows, labels, key } = pane::lay_all(&parts, placed, (subject, &gist), arrows, |symbol| {
        let raised = raised(symbol.host());
        symbol.node(scaling, theme, raised)
    });
    furniture.marks.extend(key);
    drop(parts);
    let summary = (definition.summary)(subject);
    let title = if definition.compares {
        summary
    } else {
        text!("scene-picture", day = long_day(subject.posture.day), summary = summary)
    };
    let description = symbols.iter().map(|node| node.title.as_str()).collect::<Vec<_>>().join(". ");
    let (serial, background, furniture) = (cache.next_scene(), theme.background, furniture.marks);
    Scene { serial, size: view.size, title, description, background, map, insets, flows, symbols, labels, furniture }
}

/// The insets of a picture. Where arrows lead across the map, only those that are asked for: arrows into an inset begin at its edge.
fn insets(subject: &Subject<'_>, view: &View, (unit, arrows): (f32, bool)) -> Vec<Inset> {
    if view.insets.definition().crowded_only && arrows {
        return Vec::new();
    }
    let hosts = subject.posture.hosts.iter();
    let places: Vec<LatLon> = hosts.filter_map(|host| Countries::embedded().get(host.host)?.symbol).collect();
    inset::of_view(view, &places, unit)
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

/// Gives each statement its place, on the map or in an inset; of those beyond the picture's edge the hosts and their people are counted
/// instead.
fn place(measured: Vec<Measured>, view: &View, insets: &[Inset], scaling: Scaling) -> (Vec<Placed>, Outside) {
    let mut outside = Outside::default();
    let mut placed = Vec::with_capacity(measured.len());
    for one in measured {
        let (host, people) = (one.host, one.people);
        let pane = one.at.and_then(|place| insets.iter().position(|inset| inset.region.bounds.contains(place)));
        let (view, area) = pane.map_or((view, view.map()), |pane| (&insets[pane].view, insets[pane].area));
        let at = one.at.and_then(|place| view.screen(place));
        let symbol = at.filter(|at| area.contains(*at)).map(|centre| Placed::new(one, centre, scaling));
        if let Some(symbol) = symbol {
            placed.push(Placed { pane: pane.map_or(0, |pane| pane + 1), ..symbol });
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
        area: view.map(),
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
