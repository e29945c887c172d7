//! What is kept from one picture to the next: shapes of countries on the map's plane, and who shares a symbol.

use super::crowd::{self, Crowds, Number};
use super::pane::Layouts;
use super::{
    Area, Color, Hues, MapLayer, MapShapes, Mark, Measure, Pos, Spread, Theme, ThemeId, Unit, View, apart::Apart,
    asked::Asked, inset, scaling::Scaling, sites::Sites,
};
use crate::geo::{Basemap, Countries, Lod, Point, ProjectedMap, Projection, ProjectionKind};
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
/// How many projected maps are kept, and how often it is kept who shares a symbol.
const KEPT: usize = 6;
/// So many symbols are drawn at their places even where they are too close; where there are more, those that are too close are one.
const MOST: usize = 1_000;

/// Projected shapes by projection and detail, and the symbols of hosts by what they are of; the last few are kept.
#[derive(Debug, Default)]
pub struct MapCache {
    kept: Vec<(Key, Arc<MapShapes>)>,
    crowds: Vec<(CrowdKey, Arc<Crowds>)>,
    grounds: Vec<(GroundKey, Arc<Vec<Mark>>)>,
    countries: Vec<(Projection, Arc<Vec<Point>>)>,
    /// How parts of pictures were laid out.
    pub(super) layouts: Layouts,
    made: u64,
    scenes: u64,
}

/// All that the ground of an inset is made of: shapes, where they lie, the colours of land, its place and the theme.
type GroundKey = (u64, f32, Pos, Vec<Color>, Area, ThemeId);

/// Kind, centre, level of detail, and the power of two that the scale does not exceed.
type Key = (ProjectionKind, [u64; 2], Lod, i32);

/// Of what symbols are: the levels, which are the same as long as they are at the same address, what has colours, the measure, the unit, and what joins.
type CrowdKey = (Arc<BTreeMap<Code, Sites>>, Hues, Measure, Unit, Apart);

impl MapCache {
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
        let key = (layer.shapes.revision, layer.scale, layer.offset, layer.fills.clone(), *area, theme.id);
        kept(&mut self.grounds, |kept| *kept == key, || (key.clone(), Arc::new(inset::ground(layer, area, theme))))
    }

    /// The number of the next scene.
    pub(super) fn next_scene(&mut self) -> u64 {
        self.scenes += 1;
        self.scenes
    }

    /// The shapes for a view. Projects them if the view's projection or detail is new, which takes milliseconds.
    pub fn shapes(&mut self, view: &View) -> Arc<MapShapes> {
        let projection = view.projection;
        let globe = projection.kind().is_globe();
        let lod = if view.scale < if globe { FAR_GLOBE } else { FAR } { Lod::Far } else { Lod::Near };
        let octave = view.scale.max(1.0).log2().ceil() as i32;
        let key = (projection.kind(), [projection.lon0().to_bits(), projection.lat0().to_bits()], lod, octave);
        let made = &mut self.made;
        kept(
            &mut self.kept,
            |kept| *kept == key,
            || {
                let pixel = f64::from(octave).exp2().recip();
                let map = ProjectedMap::build(Basemap::embedded(), lod, &projection, STRAY * pixel);
                *made += 1;
                (key, Arc::new(MapShapes::new(*made, map, (LINE_STRAY * pixel) as f32)))
            },
        )
    }
}

/// What is kept by a key, or made and kept; the oldest makes room.
fn kept<K, V>(all: &mut Vec<(K, Arc<V>)>, same: impl Fn(&K) -> bool, make: impl FnOnce() -> (K, Arc<V>)) -> Arc<V> {
    let found = all.iter().position(|(key, _)| same(key)).map(|place| all.remove(place));
    let (key, value) = found.unwrap_or_else(make);
    all.push((key, Arc::clone(&value)));
    if all.len() > KEPT {
        all.remove(0);
    }
    value
}
