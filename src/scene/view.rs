//! Which part of the globe the picture shows, and how.

use super::{
    Area, Borders, Classing, Coloring, Form, Insets, Makeup, Measure, ShownLayer, Spread, Switch, Switches, Theme,
    ThemeId, Unit, apart::Apart, frame::Frame, scaling::Scaling,
};
use crate::geo::{GeoBox, GeoWindow, Point, Projection, ProjectionKind, Rect};
use crate::model::{Code, LatLon, Texts};

/// The closest that the map can be seen: pixels per radius of the sphere (about 160 m a pixel).
const CLOSEST: f64 = 40_000.0;
/// The smallest that the map can be, as part of the scale at which all of it fits.
const SMALLEST: f64 = 0.7;
/// All of the map is as good as seen up to so many times the scale at which it fits.
const FAR: f64 = 1.6;
/// The least and the most of their full size that symbols have, and with which power of the zoom they grow.
const GROWTH: ([f64; 2], f64) = ([0.85, 1.0], 0.2);
/// So much of the room beside Europe is moved from its east to its west.
const WESTWARD: f64 = 0.2;
/// Free space around a fitted box, as part of the picture's smaller side.
const MARGIN: f64 = 0.02;

/// All that decides a picture besides the data: plain values, kept and compared as such.
///
/// Lengths are logical pixels from the picture's top left corner, y down.
#[derive(Debug, Clone, PartialEq)]
pub struct View {
    /// The projection with its centre.
    pub projection: Projection,
    /// The point of the map's plane (radii of the sphere, y down) in the middle of the map.
    pub centre: [f64; 2],
    /// Pixels per radius of the sphere.
    pub scale: f64,
    /// Width and height of the picture, of which bands above and below the map are a part.
    pub size: [f32; 2],
    /// Its colours.
    pub theme: ThemeId,
    /// What the symbols stand for.
    pub measure: Measure,
    /// In what they are drawn and formatted.
    pub unit: Unit,
    /// Whether the places of a host have symbols of their own.
    pub spread: Spread,
    /// The selected country.
    pub selected: Option<Code>,
    /// The country under the pointer.
    pub hovered: Option<Code>,
    /// What is switched on and off.
    pub switches: Switches,
    /// Which crowded parts are drawn again, larger.
    pub insets: Insets,
    /// By what symbols and arrows are coloured.
    pub coloring: Coloring,
    /// What symbols look like.
    pub form: Form,
    /// How numbers are put into classes.
    pub classing: Classing,
    /// From whose point of view disputed land is shown.
    pub borders: Borders,
    /// What is written in place of what the picture says by itself.
    pub texts: Texts,
    /// The user's own layers, those below first.
    pub layers: Vec<ShownLayer>,
    /// How it is made up for where it goes.
    pub makeup: Makeup,
}

impl View {
    /// The view of a box of the globe in a picture of that size.
    pub fn new(projection: Projection, shown: &GeoBox, size: [f32; 2]) -> Self {
        let mut view = Self {
            projection,
            centre: [0.0; 2],
            scale: 1.0,
            size: sane(size),
            theme: ThemeId::default(),
            measure: Measure::default(),
            unit: Unit::default(),
            spread: Spread::default(),
            selected: None,
            hovered: None,
            switches: Switches::default(),
            insets: Insets::default(),
            coloring: Coloring::default(),
            form: Form::default(),
            classing: Classing::default(),
            borders: Borders::default(),
            texts: Texts::default(),
            layers: Vec::new(),
            makeup: Makeup::default(),
        };
        view.fit(shown);
        view
    }

    /// Whether something is switched on.
    pub fn is_on(&self, switch: Switch) -> bool {
        self.switches.is_on(switch)
    }

    /// Whether every number in it is one: a view that was kept in a file may hold anything.
    pub fn is_sound(&self) -> bool {
        let turned = [self.projection.lon0(), self.projection.lat0()];
        self.scale > 0.0
            && self.centre.iter().chain(&turned).chain([&self.scale]).all(|number| number.is_finite())
            && self.size == sane(self.size)
    }

    /// Shows all of a box of the globe, in the middle; all of the map if nothing of the box is on it.
    pub fn fit(&mut self, shown: &GeoBox) {
        if (self.is_globe() || self.projection.kind().is_conic()) && shown.width() < 360.0 {
            let middle = shown.center();
            self.projection = Projection::new(self.projection.kind(), middle.lon, middle.lat);
        }
        let frame = self.projection.frame(shown);
        let frame = if frame.width() > 0.0 && frame.height() > 0.0 { frame } else { self.bounds() };
        let middle = frame.center();
        self.centre = [middle.x, middle.y];
        self.scale = self.scale_for(&frame);
        if *shown == GeoBox::EUROPE {
            // Wide pictures show more of the ocean, over which arrows come, and not of Asia.
            self.centre[0] -= WESTWARD * (self.sides()[0] / self.scale - frame.width()).max(0.0);
        }
        self.hold();
    }

    /// Gives the picture another size; the middle and what is seen of the map's smaller side stay.
    pub fn resize(&mut self, size: [f32; 2]) {
        let size = sane(size);
        if size != self.size {
            let before = self.side();
            self.size = size;
            self.scale *= self.side() / before;
            self.hold();
        }
    }

    /// Changes the projection and keeps the place in the middle and the scale there.
    pub fn set_projection(&mut self, kind: ProjectionKind) {
        let middle = self.lat_lon(self.middle());
        let whole = self.scale <= self.whole_scale() * 1.05;
        let place = middle.unwrap_or(LatLon { lat: 0.0, lon: 0.0 });
        let turned = (kind.is_azimuthal() || kind.is_conic()) && (!whole || kind.is_globe());
        self.projection =
            if turned { Projection::new(kind, place.lon, place.lat) } else { Projection::new(kind, 0.0, 0.0) };
        if whole {
            self.fit(&GeoBox::WORLD);
        } else {
            self.look_at(place);
        }
    }

    /// Brings a place to the middle.
    pub fn look_at(&mut self, place: LatLon) {
        if self.is_globe() {
            self.projection = Projection::new(self.projection.kind(), place.lon, place.lat);
        }
        if let Some(point) = self.projection.project(place) {
            self.centre = [point.x, point.y];
        }
        self.hold();
    }

    /// Turns the projection to a place, which comes to the middle.
    pub fn turn_to(&mut self, place: LatLon) {
        self.projection = Projection::new(self.projection.kind(), place.lon, place.lat);
        self.look_at(place);
    }

    /// Moves the map with the pointer by so many pixels; the globe turns instead.
    pub fn pan(&mut self, dx: f32, dy: f32) {
        let (dx, dy) = (f64::from(dx) / self.scale, f64::from(dy) / self.scale);
        if !(dx.is_finite() && dy.is_finite()) {
            return;
        }
        if self.is_globe() {
            // Near the poles a step to the side would spin the globe, so the turn is held to five times a step at the equator.
            let stretch = self.projection.lat0().to_radians().cos().max(0.2);
            let lon = self.projection.lon0() - (dx / stretch).to_degrees();
            let lat = (self.projection.lat0() + dy.to_degrees()).clamp(-90.0, 90.0);
            self.projection = Projection::new(self.projection.kind(), lon, lat);
        } else {
            self.centre = [self.centre[0] - dx, self.centre[1] - dy];
        }
        self.hold();
    }

    /// Zooms by a factor (2 is twice as close) and keeps the place under the pointer there as far as can be.
    pub fn zoom_at(&mut self, pointer: [f32; 2], factor: f64) {
        if !(factor.is_finite() && factor > 0.0) {
            return;
        }
        let held = self.lat_lon(pointer);
        let before = self.plane(pointer);
        self.scale *= factor;
        self.hold_scale();
        let after = match held {
            Some(place) if self.is_globe() => self.screen(place),
            _ => Some(self.screen_of_plane(before)),
        };
        if let Some([x, y]) = after {
            self.pan(pointer[0] - x, pointer[1] - y);
        }
    }

    /// Where a place is in the picture, which may be beyond its edges; none if it is not on the map.
    pub fn screen(&self, place: LatLon) -> Option<[f32; 2]> {
        self.projection.project(place).map(|point| self.screen_of_plane(point))
    }

    /// The part of the picture that is map.
    pub fn map(&self) -> Area {
        self.frame().map()
    }

    /// The colours of the picture, all of them solid.
    pub fn colors(&self) -> Theme {
        self.makeup.style.as_ref().map_or_else(|| Theme::of(self.theme), |style| style.theme(self.theme)).clone()
    }

    /// The bands around the map, and how large texts are.
    pub(super) fn frame(&self) -> Frame {
        Frame::of(self.size, &self.makeup)
    }

    /// The middle of the map.
    pub fn middle(&self) -> [f32; 2] {
        let map = self.map();
        [0, 1].map(|i| f32::midpoint(map.min[i], map.max[i]))
    }

    /// Whether a point is on the map.
    pub fn holds(&self, at: [f32; 2]) -> bool {
        self.map().contains(at)
    }

    /// Where a point of the map's plane is in the picture.
    pub fn screen_of_plane(&self, point: Point) -> [f32; 2] {
        let [x, y] = self.middle().map(f64::from);
        let x = (point.x - self.centre[0]) * self.scale + x;
        let y = (point.y - self.centre[1]) * self.scale + y;
        [x as f32, y as f32]
    }

    /// The point of the map's plane under a point of the picture.
    pub fn plane(&self, at: [f32; 2]) -> Point {
        let [x, y] = self.middle().map(f64::from);
        Point::new(
            (f64::from(at[0]) - x) / self.scale + self.centre[0],
            (f64::from(at[1]) - y) / self.scale + self.centre[1],
        )
    }

    /// The place under a point of the picture; none off the map.
    pub fn lat_lon(&self, at: [f32; 2]) -> Option<LatLon> {
        self.projection.invert(self.plane(at))
    }

    /// The part of the map's plane that is in the picture.
    pub fn shown(&self) -> Rect {
        let map = self.map();
        Rect::around([self.plane(map.min), self.plane(map.max)])
    }

    /// The part of the globe that is in the picture, and a little more.
    pub(super) fn window(&self) -> GeoWindow {
        GeoWindow::of(&self.projection, &self.shown(), self.scale.recip())
    }

    /// The scale at which all of the map fits.
    pub fn whole_scale(&self) -> f64 {
        self.scale_for(&self.bounds())
    }

    /// How much of their full size symbols have: on a map of the whole world, where they are close, less than further in.
    pub(super) fn growth(&self) -> f32 {
        self.growth_at(self.scale)
    }

    fn growth_at(&self, scale: f64) -> f32 {
        let ([least, most], power) = GROWTH;
        (least * (scale / self.whole_scale()).powf(power)).clamp(least, most) as f32
    }

    /// Whether it shows numbers as colours of land.
    pub(super) fn shades_land(&self) -> bool {
        self.form == Form::Classes && !self.unit.is_people() && !self.measure.definition().compares
    }

    /// How far the symbols of a host come apart.
    pub(super) fn apart(&self, scaling: Scaling) -> Apart {
        let scaling = scaling.grown(self.growth_at(Apart::step(self.scale)) / self.growth());
        Apart::new(self.spread, scaling, self.projection, self.scale, self.scale <= self.whole_scale() * FAR)
    }

    fn is_globe(&self) -> bool {
        self.projection.kind().is_globe()
    }

    /// The box around the whole map.
    fn bounds(&self) -> Rect {
        Rect::around(self.projection.outline())
    }

    /// The smaller side of the map.
    fn side(&self) -> f64 {
        let [w, h] = self.sides();
        w.min(h)
    }

    /// Width and height of the map.
    fn sides(&self) -> [f64; 2] {
        let map = self.map();
        [map.width(), map.height()].map(f64::from)
    }

    fn scale_for(&self, frame: &Rect) -> f64 {
        let [w, h] = self.sides();
        let free = 2.0 * MARGIN * w.min(h);
        ((w - free) / frame.width()).min((h - free) / frame.height())
    }

    fn hold_scale(&mut self) {
        let least = self.whole_scale() * SMALLEST;
        self.scale = if self.scale.is_finite() { self.scale.clamp(least, CLOSEST.max(least)) } else { least };
    }

    /// Keeps the scale within its ends and at least half of the picture on the map.
    fn hold(&mut self) {
        self.hold_scale();
        let bounds = self.bounds();
        let [w, h] = self.sides();
        let held = |centre: f64, low: f64, high: f64, side: f64| {
            // Half of the picture, of which half again may lie beyond the map.
            let reach = side / self.scale / 4.0;
            let (low, high) = (low + reach, high - reach);
            if low < high && centre.is_finite() { centre.clamp(low, high) } else { f64::midpoint(low, high) }
        };
        self.centre =
            [held(self.centre[0], bounds.min.x, bounds.max.x, w), held(self.centre[1], bounds.min.y, bounds.max.y, h)];
    }
}

/// A size that a picture can have.
fn sane(size: [f32; 2]) -> [f32; 2] {
    size.map(|side| if side.is_finite() { side.clamp(1.0, 16_384.0) } else { 1.0 })
}
