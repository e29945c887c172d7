//! From a posture and a view to a scene: measure, place, draw.

use super::{
    Area, Color, Coloring, Form, Inset, MapCache, MapLayer, Measure, Pos, Scene, Stroke, Subject, Switch, Theme, Unit,
    View, flows, fold, furniture, hatch, inset, look::Look, outlines, own, pane, pane::Laid,
};
use super::{MapShapes, measured::Measured, told::Outside, told::Told};
use super::{classes::Classes, palette::Palette, scaling::Scaling, sizing::Sizing, subject::About, symbol::Placed};
use crate::geo::{Countries, Lod, ProjectedShape, Role};
use crate::model::{Code, Day, HashSet, LatLon};
use crate::words::long_day;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The picture of a subject in a view. Same input, same scene; besides it only the embedded shapes and names are read.
pub fn build(subject: &Subject<'_>, view: &View, cache: &mut MapCache) -> Scene {
    let (solid, frame) = (&view.colors(), view.frame());
    let theme = &if view.makeup.clear { solid.cleared() } else { solid.clone() };
    let (map, unit) = (frame.map(), frame.unit);
    let (gist, hues) = (subject.gist(), subject.hues(view.coloring));
    let about = (subject, &*gist, &*hues);
    let growth = (view.is_on(Switch::Flannery), view.growth());
    let scaling = Scaling::new(subject.greatest, [map.width(), map.height()], growth);
    let measured = measured(about, view, scaling, cache);
    let hosts: BTreeSet<Code> = measured.iter().map(|m| m.host).collect();
    let palette = Palette::of(&hues, view);
    let look = Look { view, theme, palette: &palette, unit };
    let definition = view.measure.definition();
    let arrows = definition.arrows && view.is_on(Switch::Arrows);
    let routes = if arrows { flows::routes(&gist, look) } else { Vec::new() };
    let countries = cache.countries(view);
    let mut insets = insets(subject, view, (&hosts, &countries, unit));
    let classes = Classes::of(&measured, view);
    let lands = if view.shades_land() { lands(view, cache) } else { HashSet::default() };
    let sizing = Sizing { scaling, form: view.form, unit, theme, classes, lands };
    let (mut placed, outside) = place(measured, view, &insets, &sizing);
    if sizing.classes.is_none() {
        fold::fold(&mut placed, view, scaling);
    }
    let shades: BTreeMap<Code, Color> = placed.iter().filter_map(|one| Some((one.host(), one.shade?.0))).collect();
    let taken: Vec<Area> = insets.iter().map(|inset| inset.area).collect();
    let (outside, classes, scope) = (&outside, sizing.classes.as_ref(), subject.posture.scope);
    let (routes, insets_at) = (&routes, &taken);
    let own = &own::drawn(view, subject.posture.day, &mut cache.own);
    let told = Told {
        placed: &placed,
        scaling,
        classes,
        outside,
        scope,
        routes,
        insets: insets_at,
        countries: &countries,
        own,
    };
    let mut furniture = furniture::lay_out((subject, &gist), look, &told);
    let mut layers = layers(view, (theme, solid), (&hosts, &shades, subject.posture.day), &mut insets, cache);
    furniture.marks.extend(insets.iter().flat_map(|inset| pane::titles(inset, look)));
    furniture.areas.extend(&taken);
    let parts = parts((look, frame.map()), &layers, &insets, furniture.areas);
    let raised = |host: Code| [view.selected, view.hovered].contains(&Some(host));
    let Laid { symbols, flows, labels, key } =
        pane::lay_all(&parts, placed, (about, arrows), &mut cache.layouts, |symbol| {
            let raised = raised(symbol.host());
            symbol.node(look, raised)
        });
    furniture.marks.extend(key);
    drop(parts);
    let title = title(subject, view);
    let description = symbols.iter().map(|node| node.title.as_str()).collect::<Vec<_>>().join(". ");
    let (serial, background, furniture) = (cache.next_scene(), theme.background, furniture.marks);
    let map = layers.swap_remove(0);
    Scene { serial, size: view.size, title, description, background, map, insets, flows, symbols, labels, furniture }
}

/// What a picture shows, in one line.
fn title(subject: &Subject<'_>, view: &View) -> String {
    let definition = view.measure.definition();
    let summary = (definition.summary)(subject);
    if definition.compares {
        summary
    } else {
        text!("scene-picture", day = long_day(subject.posture.day), summary = summary)
    }
}

/// What the symbols of a picture say.
fn measured(about: About<'_>, view: &View, scaling: Scaling, cache: &mut MapCache) -> Vec<Measured> {
    let mut asked = view.measure.asks(about, view.unit);
    let seen = |at| view.screen(at).is_some_and(|at| view.holds(at));
    asked.seen = Some(&seen);
    asked.signs = view.form == Form::Units;
    // Land has one colour for all of a host.
    if !view.shades_land() {
        let apart = view.apart(scaling);
        if view.measure.is_moved() {
            return cache.moved(asked, view, apart);
        }
        asked.apart = Some(apart);
        asked.crowds = cache.crowds(&asked, view, scaling);
    }
    view.measure.symbols(&asked)
}

/// Hosts, the colours of their land where it has some, and the day.
type Tints<'a> = (&'a BTreeSet<Code>, &'a BTreeMap<Code, Color>, Day);

/// The map, then the maps of insets, whose grounds are made of them.
fn layers(
    view: &View,
    (theme, solid): (&Theme, &Theme),
    tints: Tints<'_>,
    insets: &mut [Inset],
    cache: &mut MapCache,
) -> Vec<MapLayer> {
    let shapes = cache.shapes(view);
    let mut layers = vec![map_layer(view, shapes, (theme, tints), cache)];
    for inset in insets {
        // It lies over the map, which may not be seen through it.
        let shapes = cache.shapes_within(&inset.view, &inset.area);
        let layer = map_layer(&inset.view, shapes, (solid, tints), cache);
        inset.veil = inset::source(inset, solid);
        inset.ground = cache.ground(&layer, &inset.area, solid);
        layers.push(layer);
    }
    layers
}

/// The whole map, with what is taken on it, and the insets.
fn parts<'a>(
    (look, area): (Look<'a>, Area),
    layers: &'a [MapLayer],
    insets: &'a [Inset],
    blocks: Vec<Area>,
) -> Vec<pane::Pane<'a>> {
    let kept_off = insets.iter().map(|inset| inset.source).collect();
    let labels = |map: &MapLayer| own::labels(&map.own, look.theme);
    let own = labels(&layers[0]);
    let whole = pane::Pane { look, map: &layers[0], area, closed: false, blocks, kept_off, source: None, own };
    let part = |(inset, map): (&'a Inset, &'a MapLayer)| {
        let (blocks, look) = (vec![pane::title_area(inset, look)], Look { view: &inset.view, ..look });
        let source = Some((inset.source, inset.region.bounds.center()));
        pane::Pane { look, map, area: inset.area, closed: true, blocks, kept_off: Vec::new(), source, own: labels(map) }
    };
    std::iter::once(whole).chain(insets.iter().zip(&layers[1..]).map(part)).collect()
}

/// The insets of a picture.
fn insets(subject: &Subject<'_>, view: &View, (moved, countries, unit): (&BTreeSet<Code>, &[Pos], f32)) -> Vec<Inset> {
    // Who has a level says nothing about where movements go.
    let of_changes = view.measure.is_of_changes();
    let hosts = subject.posture.hosts.iter().map(|host| host.host).filter(|host| !of_changes || moved.contains(host));
    let places: Vec<LatLon> = hosts.filter_map(|host| Countries::embedded().get(host)?.symbol).collect();
    inset::of_view(view, (&places, countries), unit)
}

/// The middle of what a subject says in a measure, on the globe: the mean of its hosts' places by their people. None: it says nothing.
pub fn middle(subject: &Subject<'_>, measure: Measure) -> Option<LatLon> {
    let mut sum = [0.0; 3];
    for one in measure.symbols(&measure.asks((subject, &subject.gist(), &subject.hues(Coloring::Single)), Unit::People))
    {
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
fn place(measured: Vec<Measured>, view: &View, insets: &[Inset], sizing: &Sizing<'_>) -> (Vec<Placed>, Outside) {
    let mut outside = Outside::default();
    let mut placed = Vec::with_capacity(measured.len());
    for one in measured {
        let (host, people) = (one.host, one.people);
        let pane = one.at.and_then(|place| insets.iter().position(|inset| inset.region.bounds.contains(place)));
        let (view, area) = pane.map_or((view, view.map()), |pane| (&insets[pane].view, insets[pane].area));
        let at = one.at.and_then(|place| view.screen(place));
        let symbol = at.filter(|at| area.contains(*at)).map(|centre| Placed::new(one, centre, sizing));
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

/// Less of a country than that, in pixels, is not seen.
const LEAST_LAND: f32 = 9.0;

/// Countries whose land is large enough for a colour to be seen.
fn lands(view: &View, cache: &mut MapCache) -> HashSet<Code> {
    let (shapes, scale) = (cache.shapes(view), view.scale as f32);
    let all = shapes.map.shapes.iter().zip(&shapes.mains);
    let large = all.filter(|(_, main)| main.iter().all(|side| side * scale >= LEAST_LAND));
    large.filter_map(|(shape, _)| shape.code).collect()
}

/// The map with the land of hosts tinted, or in the colours of their classes.
fn map_layer(
    view: &View,
    shapes: Arc<MapShapes>,
    (theme, (hosts, shades, day)): (&Theme, Tints<'_>),
    cache: &mut MapCache,
) -> MapLayer {
    let fill = |shape: &ProjectedShape| -> Color {
        let Some(code) = view.borders.owner(shape) else {
            return if shape.role == Role::Water { theme.sea } else { theme.land };
        };
        match () {
            () if shades.contains_key(&code) => shades[&code],
            () if view.selected == Some(code) => theme.land_selected,
            () if view.hovered == Some(code) => theme.land_hovered,
            () if hosts.contains(&code) => theme.land_host,
            () => theme.land,
        }
    };
    let fills = shapes.map.shapes.iter().map(fill).collect();
    let selected = view.selected.and_then(|code| shapes.map.shapes.iter().position(|shape| shape.is_main(code)));
    let offset: Pos = view.screen_of_plane(crate::geo::Point::new(0.0, 0.0));
    let thin = |width: f32, color: Color| Stroke { width, color };
    let scale = view.scale as f32;
    let shapes_are_fine = shapes.map.lod == Lod::Fine;
    let own_borders = own::borders(view).is_some();
    let mut disputed = Vec::new();
    if !own_borders {
        disputed = outlines::disputed(&shapes.map, scale, offset);
        hatch::disputed(&shapes.map, (scale, offset), &view.map(), &mut disputed);
    }
    MapLayer {
        own: own::drawn(view, day, &mut cache.own),
        own_borders,
        area: view.map(),
        disputed,
        shapes,
        scale,
        offset,
        fills,
        sea: theme.sea,
        graticule: thin(0.6, theme.graticule),
        // Among first-level borders those of countries stand out.
        border: thin(if shapes_are_fine { 1.3 } else { 0.8 }, theme.border),
        coast: thin(0.8, theme.coast),
        outline: thin(1.0, theme.coast),
        selected: selected.map(|place| (place, thin(1.6, theme.accent))),
    }
}
