//! What surrounds and measures a map: its outline, its graticule, the box that a view takes on it.

use super::{Flattening, Projection};
use crate::geo::{GeoBox, Point, Rect, sphere};
use crate::model::LatLon;
use std::f64::consts::{FRAC_PI_2, PI, TAU};

impl Projection {
    /// The map's outline, a ring (the first point is not repeated), counter-clockwise on the screen.
    pub fn outline(&self) -> Vec<Point> {
        const STEPS: u32 = 360;
        let part = |i: u32| f64::from(i) / f64::from(STEPS);
        if self.kind.is_azimuthal() {
            let radius = self.outer_radius();
            let at = |i| Point::new(radius * (TAU * part(i)).cos(), -radius * (TAU * part(i)).sin());
            return (0..STEPS).map(at).collect();
        }
        let side = |i: u32| PI * part(i) - FRAC_PI_2;
        let east = (0..=STEPS).map(|i| self.plane_of_angles(PI, side(i)));
        let west = (0..=STEPS).rev().map(|i| self.plane_of_angles(-PI, side(i)));
        // The poles' lines, where they are bent.
        let along = |i: u32| TAU * part(i) - PI;
        let pole = |lat: f64, i: u32| self.plane_of_angles(along(i), lat);
        let bent = [-FRAC_PI_2, FRAC_PI_2].map(|lat| (pole(lat, 0).y - pole(lat, STEPS / 2).y).abs() > 1e-9);
        let line = |is_bent: bool, lat: f64| (1..STEPS).filter(move |_| is_bent).map(move |i| pole(lat, i));
        let north = line(bent[1], FRAC_PI_2).rev();
        let mut ring: Vec<Point> = east.chain(north).chain(west).chain(line(bent[0], -FRAC_PI_2)).collect();
        ring.dedup();
        ring
    }

    /// The radius of an azimuthal map.
    pub(in crate::geo) fn outer_radius(&self) -> f64 {
        if let Flattening::Azimuthal { limit, radius, .. } = self.kind.definition().shape { radius(limit) } else { PI }
    }

    /// Meridians and parallels each `step` degrees, as lines without streaks; meridians end at the outermost parallels
    /// unless they are multiples of 90°, as is usual on globes. A step below 1° or that is not a number gives none.
    pub fn graticule(&self, step: f64) -> Vec<Vec<Point>> {
        if !(1.0..=180.0).contains(&step) {
            return Vec::new();
        }
        let mut lines = Vec::new();
        let parallels = (90.0 / step).ceil() as i32 - 1;
        for j in -parallels..=parallels {
            let lat = f64::from(j) * step;
            self.trace(&mut lines, (-180..=180).map(|i| [f64::from(i), lat]));
        }
        let outermost = f64::from(parallels) * step;
        let meridians = (360.0 / step).ceil() as i32;
        for i in 0..meridians {
            let lon = -180.0 + f64::from(i) * step;
            let top = if lon.rem_euclid(90.0) == 0.0 { 90.0 } else { outermost };
            let steps = (2.0 * top).ceil() as i32;
            let from_centre = sphere::wrap_degrees(lon - self.lon0);
            self.trace(&mut lines, (0..=steps).map(|j| [from_centre, (f64::from(j) - top).min(top)]));
        }
        lines
    }

    /// Adds a line through places (degrees of longitude from the centre, −180 to 180, and latitude), broken where it leaves
    /// the map.
    fn trace(&self, lines: &mut Vec<Vec<Point>>, places: impl Iterator<Item = [f64; 2]>) {
        let mut line = Vec::new();
        let mut last: Option<([f64; 2], Point)> = None;
        for place in places {
            let point = self.lay(place);
            match (last, point) {
                (Some(last), Some(point)) => self.refine(&mut line, last, (place, point), 8),
                (None, Some(point)) => line.push(point),
                (_, None) => lines.push(std::mem::take(&mut line)),
            }
            last = point.map(|point| (place, point));
        }
        lines.push(line);
        lines.retain(|line| line.len() > 1);
    }

    /// Adds the way to a point, in shorter steps where the map is stretched.
    fn refine(&self, line: &mut Vec<Point>, from: ([f64; 2], Point), to: ([f64; 2], Point), depth: u32) {
        let apart = (from.1.x - to.1.x).hypot(from.1.y - to.1.y);
        let place = [f64::midpoint(from.0[0], to.0[0]), f64::midpoint(from.0[1], to.0[1])];
        match self.lay(place).filter(|_| apart > 0.04 && depth > 0) {
            Some(point) => {
                self.refine(line, from, (place, point), depth - 1);
                self.refine(line, (place, point), to, depth - 1);
            }
            None => line.push(to.1),
        }
    }

    /// The point for degrees of longitude from the centre and latitude.
    fn lay(&self, [lon, lat]: [f64; 2]) -> Option<Point> {
        if self.kind.is_azimuthal() {
            return self.project(LatLon { lat, lon: self.lon0 + lon });
        }
        (!self.cuts_off(lat.to_radians())).then(|| self.plane_of_angles(lon.to_radians(), lat.to_radians()))
    }

    /// The box on the map's plane that shows all of a box of the globe as far as it is on the map; empty if none of it is.
    pub fn frame(&self, view: &GeoBox) -> Rect {
        const STEPS: i32 = 48;
        let part = |i: i32| f64::from(i) / f64::from(STEPS);
        let width = view.width();
        let places = (0..=STEPS).flat_map(|i| (0..=STEPS).map(move |j| (i, j))).map(|(i, j)| LatLon {
            lon: view.west + width * part(i),
            lat: view.south + (view.north - view.south) * part(j),
        });
        if width >= 360.0 {
            return Rect::around(self.outline());
        }
        Rect::around(places.filter_map(|place| self.project(place)))
    }
}
