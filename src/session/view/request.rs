//! What a caller asks to open and show; every part that is `None` keeps its default.

use crate::geo::{Extent, ProjectionKind};
use crate::message::Language;
use crate::model::{Code, Day, LatLon, Scope, Texts, Thing};
use crate::scene::{
    Borders, Classing, Coloring, Form, Insets, MapCache, Measure, Spread, Switch, Switches, ThemeId, Unit, View,
};
use crate::session::{document::Place, view::fitted::fitted_view};
use crate::{io, posture::Filter};
use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;

/// A dataset and how to look at it, as the command line or a drop on the window words it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OpenRequest {
    /// A data package on disk; none: a sample.
    pub path: Option<PathBuf>,
    /// An embedded dataset; none, and no path: `europe-2022`.
    pub sample: Option<String>,
    /// What else is open, all as one view.
    pub also: Vec<Place>,
    /// The day to show; none: the day that the dataset opens at.
    pub day: Option<Day>,
    /// First day of the window.
    pub from: Option<Day>,
    /// Only what was public by that day.
    pub known_on: Option<Day>,
    /// What is switched on and off.
    pub switches: Switches,
    /// The thing that is counted.
    pub thing: Option<Thing>,
    /// Scope of levels.
    pub scope: Option<Scope>,
    /// Which records count.
    pub filter: Filter,
    /// What the symbols measure.
    pub measure: Option<Measure>,
    /// In what people are formatted and drawn.
    pub unit: Option<Unit>,
    /// Whether parts of a level stand at their places.
    pub spread: Option<Spread>,
    /// Which crowded parts are enlarged.
    pub insets: Option<Insets>,
    /// By what symbols are coloured.
    pub coloring: Option<Coloring>,
    /// What symbols look like.
    pub form: Option<Form>,
    /// How numbers are put into classes.
    pub classing: Option<Classing>,
    /// From whose point of view disputed land is shown.
    pub borders: Option<Borders>,
    /// How the globe is laid flat.
    pub projection: Option<ProjectionKind>,
    /// Where the projection is centred.
    pub centre: Option<Turned>,
    /// Which part of the globe.
    pub view: Option<Extent>,
    /// Light or dark.
    pub theme: Option<ThemeId>,
    /// The language of the window; no part of the view, which is the same in all.
    pub language: Option<Language>,
    /// Where the map looks exactly; before `view`.
    pub camera: Option<Camera>,
    /// The day of a second map, on the left.
    pub beside: Option<Day>,
    /// Where the second map looks, if it does not look where the first one does.
    pub other_camera: Option<Camera>,
    /// What is selected.
    pub selected: Option<Code>,
    /// In place of the headline.
    pub title: Option<String>,
    /// In place of what stands below it.
    pub subtitle: Option<String>,
    /// Before what the map cannot show.
    pub caption: Option<String>,
    /// In place of the sources.
    pub credit: Option<String>,
    /// Colours of values in place of the map's own.
    pub colors: Option<String>,
    /// The most of each class but the last.
    pub classes: Option<String>,
    /// The user's own layers.
    pub layer: Option<String>,
    /// Circles around places.
    pub range: Option<String>,
    /// Distances between places.
    pub distance: Option<String>,
}

/// The place that a projection is centred on, as longitude and latitude.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Turned(pub LatLon);

impl FromStr for Turned {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let degrees = |text: &str, most: f64| text.trim().parse().ok().filter(|v: &f64| v.abs() <= most);
        let place = text.split_once(',').and_then(|(lon, lat)| Some((degrees(lon, 360.0)?, degrees(lat, 90.0)?)));
        place.map(|(lon, lat)| Self(LatLon { lat, lon })).ok_or_else(|| text!("error-not-centre", text = text))
    }
}

impl fmt::Display for Turned {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{},{}", self.0.lon, self.0.lat)
    }
}

/// Where the map looks, when that is not a named part of the globe.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Camera {
    /// Longitude and latitude that the projection is centred on, degrees.
    pub turned_to: [f64; 2],
    /// The point of the map's plane (radii of the sphere, y down) in the middle of the picture.
    pub centre: [f64; 2],
    /// Pixels per radius of the sphere.
    pub scale: f64,
    /// Width and height of the picture that this was seen in.
    pub size: [f32; 2],
}

impl Camera {
    /// Where a view looks.
    pub(in crate::session) fn of(view: &View) -> Self {
        let turned_to = [view.projection.lon0(), view.projection.lat0()];
        Self { turned_to, centre: view.centre, scale: view.scale, size: view.size }
    }
}

impl OpenRequest {
    /// What is written around the map.
    pub(in crate::session) fn texts(&self) -> Texts {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        Texts {
            title: text(&self.title),
            subtitle: text(&self.subtitle),
            caption: text(&self.caption),
            credit: text(&self.credit),
            colors: text(&self.colors),
            classes: text(&self.classes),
            layer: text(&self.layer),
            range: text(&self.range),
            distance: text(&self.distance),
        }
    }

    /// The datasets that are asked for, at least one.
    pub fn places(&self) -> Vec<Place> {
        let sample = || Place::Sample(self.sample.clone().unwrap_or_else(|| io::DEFAULT_SAMPLE.to_owned()));
        let first = self.path.clone().map_or_else(sample, Place::Path);
        std::iter::once(first).chain(self.also.iter().cloned()).collect()
    }

    /// The shapes of the map that is asked for, in pictures of that size. They do not depend on the dataset and may be made while it is
    /// read; none where the map looks to the data, or exactly somewhere.
    pub fn shapes(&self, size: [f32; 2]) -> MapCache {
        let mut cache = MapCache::default();
        if self.camera.is_none() && self.centre.is_none() && !self.projection.is_some_and(ProjectionKind::is_globe) {
            let extent = self.view.unwrap_or(Extent::Europe);
            cache.shapes(&fitted_view(extent, self.projection, size));
        }
        cache
    }

    /// The command that imports a table without a window.
    pub fn import_command(table: &Path) -> String {
        format!("laydown import {}", quoted(&table.display().to_string()))
    }

    /// The command that draws the same map without a window.
    pub fn render_command(&self) -> String {
        let mut words = vec!["laydown".to_owned(), "render".to_owned()];
        let paths = self.path.iter().chain(self.also.iter().filter_map(|place| match place {
            Place::Path(path) => Some(path),
            Place::Sample(_) => None,
        }));
        words.extend(paths.map(|path| quoted(&path.display().to_string())));
        // Only a window selects, and only its map looks anywhere.
        let drawn = |name: &str| !matches!(name, "dataset" | "also" | "selected" | "map" | "other-map");
        for (name, value) in self.parts().into_iter().filter(|(name, _)| drawn(name)) {
            let name = if name == "also-sample" { "sample" } else { name };
            words.push(format!("--{name}"));
            if name.parse::<Switch>().is_err() {
                words.push(quoted(&value));
            }
        }
        words.extend(["-o".to_owned(), "map.png".to_owned()]);
        words.join(" ")
    }
}

/// As it stands in a view.
impl fmt::Display for Camera {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { turned_to: [lon, lat], centre: [x, y], scale, size: [w, h] } = self;
        write!(f, "{lon},{lat},{x},{y},{scale},{w},{h}")
    }
}

/// A word as a shell reads it back.
fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./,:+".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}
