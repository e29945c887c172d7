//! What is kept from one picture to the next: shapes of countries on the map's plane, and who shares a symbol.

use super::crowd::{self, Crowds, Number};
use super::{Measure, Spread, Unit, View, apart::Apart, asked::Asked, outlines, scaling::Scaling, sites::Sites};
use crate::geo::{Basemap, GeoWindow, Lod, Point, ProjectedMap, ProjectionKind, Rect};
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
/// Pixels beyond the map's edges that are held with it, so that a map that is dragged needs no others at once.
const BESIDE: f64 = 128.0;
/// How many projected maps are kept, and how often it is kept who shares a symbol.
const KEPT: usize = 4;
/// So many symbols are drawn at their places even where they are too close; where there are more, those that are too close are one.
const MOST: usize = 1_000;

/// All shapes of one projection in one detail.
#[derive(Debug, Clone, PartialEq)]
pub struct MapShapes {
    /// Another number for other shapes: painters keep what they made of them by it.
    pub revision: u64,
    /// The shapes.
    pub map: ProjectedMap,
    /// Width and height of each shape's largest ring on the plane, in the order of the shapes.
    pub mains: Vec<[f32; 2]>,
}

impl MapShapes {
    fn new(revision: u64, mut map: ProjectedMap, stray: f32) -> Self {
        map.lines = outlines::thinned(&map.lines, stray);
        for line in &mut map.graticule {
            let whole = std::mem::take(line);
            outlines::thin(&whole, stray, line);
        }
        let sides = |ring: &[[f32; 2]]| {
            let span = |i: usize| {
                let ends = ring.iter().fold((f32::MAX, f32::MIN), |(low, high), p| (low.min(p[i]), high.max(p[i])));
                ends.1 - ends.0
            };
            [span(0), span(1)]
        };
        let largest = |a: &[f32; 2], b: &[f32; 2]| (a[0] * a[1]).total_cmp(&(b[0] * b[1]));
        let mains = map.shapes.iter().map(|shape| shape.rings().map(sides).max_by(largest).unwrap_or_default());
        Self { revision, mains: mains.collect(), map }
    }
}

/// Projected shapes by projection and detail, and the symbols of hosts by what they are of; the last few are kept.
#[derive(Debug, Default)]
pub struct MapCache {
    kept: Vec<(Key, Arc<MapShapes>)>,
    crowds: Vec<(CrowdKey, Arc<Crowds>)>,
    made: u64,
    scenes: u64,
}

/// Kind, centre, level of detail, and the power of two that the scale does not exceed.
/// Of the fine level also which cells of the plane are held, the first and the last across and down.
type Key = (ProjectionKind, [u64; 2], Lod, i32, [i64; 4]);

/// Of what symbols are: the levels, which are the same as long as they are at the same address, the measure, the unit, and what joins.
type CrowdKey = (Arc<BTreeMap<Code, Sites>>, Measure, Unit, Apart);

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
        let same =
            |(kept, measure, unit, apart): &CrowdKey| Arc::ptr_eq(kept, sites) && (*measure, *unit, *apart) == of;
        if let Some(place) = self.crowds.iter().position(|(key, _)| same(key)) {
            let found = self.crowds.remove(place);
            self.crowds.push(found);
        } else {
            let number = Number { of: level.of, whole: &|figures| view.measure.whole(figures) };
            let crowds = crowd::of_hosts((asked.subject, asked.gist), |host| asked.site(host), &number, &apart);
            self.crowds.push(((Arc::clone(sites), of.0, of.1, of.2), Arc::new(crowds)));
            if self.crowds.len() > KEPT {
                self.crowds.remove(0);
            }
        }
        Arc::clone(&self.crowds[self.crowds.len() - 1].1)
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
        let [far, fine] = if globe { [FAR_GLOBE, FINE_GLOBE] } else { [FAR, FINE] };
        let lod = match view.scale {
            scale if scale < far => Lod::Far,
            scale if scale < fine => Lod::Near,
            _ => Lod::Fine,
        };
        let octave = view.scale.max(1.0).log2().ceil() as i32;
        let pixel = f64::from(octave).exp2().recip();
        let side = cell(view, pixel);
        let cells = if lod == Lod::Fine { cells(view, side) } else { [0; 4] };
        let turned = [projection.lon0().to_bits(), projection.lat0().to_bits()];
        let key = (projection.kind(), turned, lod, octave, cells);
        if let Some(place) = self.kept.iter().position(|(k, _)| *k == key) {
            let found = self.kept.remove(place);
            self.kept.push(found);
        } else {
            let corner = |x: i64, y: i64| Point::new(x as f64 * side, y as f64 * side);
            let part = Rect { min: corner(cells[0], cells[1]), max: corner(cells[2], cells[3]) };
            let window = if lod == Lod::Fine { GeoWindow::of(&projection, &part, pixel) } else { GeoWindow::WORLD };
            let map = ProjectedMap::build_within(Basemap::embedded(), lod, &projection, STRAY * pixel, &window);
            self.made += 1;
            self.kept.push((key, Arc::new(MapShapes::new(self.made, map, (LINE_STRAY * pixel) as f32))));
            if self.kept.len() > KEPT {
                self.kept.remove(0);
            }
        }
        Arc::clone(&self.kept[self.kept.len() - 1].1)
    }
}

/// The side of a cell of the plane: a power of two of pixels, about half of a picture.
fn cell(view: &View, pixel: f64) -> f64 {
    let most = f64::from(view.size[0].max(view.size[1])).max(1.0);
    (most.log2().ceil() - 1.0).exp2() * pixel
}

/// The cells of the plane that a view shows.
fn cells(view: &View, side: f64) -> [i64; 4] {
    let (shown, beside) = (view.shown(), BESIDE / view.scale);
    let low = |v: f64| ((v - beside) / side).floor() as i64;
    let high = |v: f64| ((v + beside) / side).ceil() as i64;
    [low(shown.min.x), low(shown.min.y), high(shown.max.x), high(shown.max.y)]
}
