//! What is kept from one picture to the next: shapes of countries on the map's plane, and who shares a symbol.

use super::crowd::{self, Crowds, Number};
use super::kept::{cell, cells, cells_of, kept_of};
use super::measured::Measured;
use super::pane::Layouts;
use super::{
    Area, Color, Hues, MapLayer, MapShapes, Mark, Measure, Pos, Spread, Theme, Unit, View, apart::Apart, asked::Asked,
    inset, own_cache::OwnCache, scaling::Scaling, sites::Sites,
};
use crate::geo::{Basemap, Countries, GeoWindow, Lod, Point, ProjectedMap, Projection, ProjectionKind, Rect};
use crate::model::Code;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Pixels that a line may stray from its true course, and that a step must have to stay.
const STRAY: f64 = 0.6;
/// The same for lines, which are thinned once more: what they stray is within their own width.
const LINE_STRAY: f64 = 0.4;
/// Below so many pixels per radius the world has the shapes of the far level.
const FAR: f64 = 180.0;
/// The same for the globe, which is projected anew each time it turns.
const FAR_GLOBE: f64 = 480.0;
/// From so many pixels per radius on a map has the shapes of the fine level, of which it holds what is seen.
const FINE: f64 = 1_400.0;
/// The same for the globe.
const FINE_GLOBE: f64 = 2_400.0;
/// Pixels beyond the edge of a part that are held with it, for lines have a width.
const EDGE: f64 = 4.0;
/// How many projected maps are kept, and how often it is kept who shares a symbol.
const KEPT: usize = 6;
/// So many symbols are drawn at their places even where they are too close; where there are more, those that are too close are one.
const MOST: usize = 1_000;
/// So many places of movements are never all drawn, however few of them are seen.
const MANY: usize = 20_000;

/// Projected shapes by projection and detail, and the symbols of hosts by what they are of; the last few are kept.
#[derive(Debug, Default)]
pub struct MapCache {
    kept: Vec<(Key, Arc<MapShapes>)>,
    crowds: Vec<(CrowdKey, Arc<Crowds>)>,
    moved: Vec<(MovedKey, Arc<Vec<Measured>>)>,
    grounds: Vec<(GroundKey, Arc<Vec<Mark>>)>,
    countries: Vec<(Projection, Arc<Vec<Point>>)>,
    /// What is kept of the user's own layers.
    pub(super) own: OwnCache,
    /// How parts of pictures were laid out.
    pub(super) layouts: Layouts,
    made: u64,
    scenes: u64,
}

/// All that the ground of an inset is made of: shapes, where they lie, the colours of land, its place and the theme.
type GroundKey = (u64, f32, Pos, Vec<Color>, Area, Theme, Vec<u64>);

/// Kind, centre, level of detail, and the power of two that the scale does not exceed.
/// Of what is not whole also which cells of the plane are held, the first and the last across and down.
type Key = (ProjectionKind, [u64; 2], Lod, i32, [i64; 4]);

/// Of what symbols are: the levels, which are the same as long as they are at the same address, what has colours, the measure, the unit, and what joins.
type CrowdKey = (Arc<BTreeMap<Code, Sites>>, Hues, Measure, Unit, Apart);

/// Of what symbols of movements are: the gist, what has colours, the unit, what joins, and whether signs are wanted.
type MovedKey = (Arc<()>, Hues, Unit, Apart, bool);

impl MapCache {
    /// What the symbols of movements say. Of very many it is made once for a step of the zoom, and not while the map is moved.
    pub(super) fn moved(&mut self, mut asked: Asked<'_>, view: &View, apart: Apart) -> Vec<Measured> {
        let apart_all = view.spread == Spread::Apart;
        let many = apart_all && asked.gist.bound.values().map(Vec::len).sum::<usize>() > MANY;
        let first = if many { apart.with_room() } else { apart };
        let all = self.moved_at(&mut asked, view, first);
        let seen = all.iter().filter(|one| one.spot.is_some() && asked.is_seen(one.at));
        let all = if apart_all && !many && seen.count() > MOST {
            self.moved_at(&mut asked, view, apart.with_room())
        } else {
            all
        };
        Vec::clone(&all)
    }

    fn moved_at(&mut self, asked: &mut Asked<'_>, view: &View, apart: Apart) -> Arc<Vec<Measured>> {
        asked.apart = Some(apart);
        let of = (view.unit, apart, asked.signs);
        let same = |(mark, hues, unit, apart, signs): &MovedKey| {
            Arc::ptr_eq(mark, &asked.gist.mark) && hues == asked.hues && (*unit, *apart, *signs) == of
        };
        kept(&mut self.moved, same, || {
            let key = (Arc::clone(&asked.gist.mark), asked.hues.clone(), of.0, of.1, of.2);
            (key, Arc::new(view.measure.symbols(asked)))
        })
    }

    /// The symbols of hosts that have several in a view.
    pub(super) fn crowds(&mut self, asked: &Asked<'_>, view: &View, scaling: Scaling) -> Arc<Crowds> {
        let apart = view.apart(scaling);
        let crowds = self.joined(asked, view, apart);
        let seen = crowds.values().flatten().filter(|crowd| crowd.spot.is_some_and(|(_, at)| asked.is_seen(Some(at))));
        if view.spread == Spread::Apart && seen.count() > MOST {
            return self.joined(asked, view, apart.with_room());
        }
        crowds
    }

    fn joined(&mut self, asked: &Asked<'_>, view: &View, apart: Apart) -> Arc<Crowds> {
        let (sites, level) = (&asked.gist.sites, &view.measure.definition().level);
        let Some(level) = level.as_ref().filter(|_| !sites.is_empty() && !apart.is_far()) else {
            return Arc::default();
        };
        let of = (view.measure, view.unit, apart);
        let same = |(kept, hues, measure, unit, apart): &CrowdKey| {
            Arc::ptr_eq(kept, sites) && hues == asked.hues && (*measure, *unit, *apart) == of
        };
        kept(&mut self.crowds, same, || {
            let number = Number { of: level.of, whole: &|figures| view.measure.whole(figures) };
            let crowds =
                crowd::of_hosts((asked.subject, asked.gist, asked.hues), |host| asked.site(host), &number, &apart);
            ((Arc::clone(sites), asked.hues.clone(), of.0, of.1, of.2), Arc::new(crowds))
        })
    }

    /// Where all countries are on the picture, also beyond its edges.
    pub(super) fn countries(&mut self, view: &View) -> Vec<Pos> {
        let projection = view.projection;
        let points = kept(
            &mut self.countries,
            |kept| *kept == projection,
            || {
                let places = Countries::embedded().iter().filter_map(|country| country.symbol);
                (projection, Arc::new(places.filter_map(|at| projection.project(at)).collect()))
            },
        );
        points.iter().map(|point| view.screen_of_plane(*point)).collect()
    }

    /// The ground of an inset, from the layer of its view.
    pub(super) fn ground(&mut self, layer: &MapLayer, area: &Area, theme: &Theme) -> Arc<Vec<Mark>> {
        let own = layer.own.iter().map(|own| own.revision).collect();
        let key = (layer.shapes.revision, layer.scale, layer.offset, layer.fills.clone(), *area, theme.clone(), own);
        kept(&mut self.grounds, |kept| *kept == key, || (key.clone(), Arc::new(inset::ground(layer, area, theme))))
    }

    /// The number of the next scene.
    pub(super) fn next_scene(&mut self) -> u64 {
        self.scenes += 1;
        self.scenes
    }

    /// The shapes for a view. Projects them if the view's projection or detail is new, which takes milliseconds.
    pub fn shapes(&mut self, view: &View) -> Arc<MapShapes> {
        self.shapes_of(view, None)
    }

    /// The shapes for a part of a view's picture; beyond it they may lack points or be missing.
    pub(super) fn shapes_within(&mut self, view: &View, part: &Area) -> Arc<MapShapes> {
        let around = Rect::around([view.plane(part.min), view.plane(part.max)]);
        self.shapes_of(view, Some(around.grown(view.scale.recip() * EDGE)))
    }

    fn shapes_of(&mut self, view: &View, part: Option<Rect>) -> Arc<MapShapes> {
        let projection = view.projection;
        let globe = projection.kind().is_globe();
        let [far, fine] = if globe { [FAR_GLOBE, FINE_GLOBE] } else { [FAR, FINE] };
        let lod = match view.scale {
            scale if scale < far => Lod::Far,
            scale if scale < fine => Lod::Near,
            _ => Lod::Fine,
        };
        let octave = view.scale.max(1.0).log2().ceil() as i32;
        let pixel = f64::from(octave).exp2().recip();
        // A part of a picture does not move under the hand: it may be cut close.
        let side = cell(view, pixel) / if part.is_some() { 8.0 } else { 1.0 };
        let cells = match part {
            _ if lod == Lod::Far => [0; 4],
            Some(part) => cells_of(&part, side),
            None if lod == Lod::Near => [0; 4],
            None => cells(view, side),
        };
        let turned = [projection.lon0().to_bits(), projection.lat0().to_bits()];
        let key = (projection.kind(), turned, lod, octave, cells);
        let made = &mut self.made;
        kept(
            &mut self.kept,
            |kept| *kept == key,
            || {
                let corner = |x: i64, y: i64| Point::new(x as f64 * side, y as f64 * side);
                let part = Rect { min: corner(cells[0], cells[1]), max: corner(cells[2], cells[3]) };
                let all = cells == [0; 4];
                let window = if all { GeoWindow::WORLD } else { GeoWindow::of(&projection, &part, pixel) };
                let map = ProjectedMap::build_within(Basemap::embedded(), lod, &projection, STRAY * pixel, &window);
                *made += 1;
                (key, Arc::new(MapShapes::new(*made, map, (LINE_STRAY * pixel) as f32)))
            },
        )
    }
}

/// What is kept by a key, or made and kept; the oldest makes room.
fn kept<K, V>(all: &mut Vec<(K, Arc<V>)>, same: impl Fn(&K) -> bool, make: impl FnOnce() -> (K, Arc<V>)) -> Arc<V> {
    kept_of(KEPT, all, same, make)
}
