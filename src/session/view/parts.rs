//! The parts of a view, each under the name of its option on the command line: listed once, for both to read and for views to write.

use crate::geo::{self, ProjectionKind};
use crate::message::declared;
use crate::model::{CodeError, OwnColors, OwnColorsError, OwnLayer, Texts, Thing, class_bounds};
use crate::parse::{typed_day, typed_start};
use crate::posture::{Facet, FacetKind, ReadValue};
use crate::scene::{Borders, Classing, Coloring, Form, Insets, Measure, Spread, Switch, Unit};
use crate::session::{document::Place, view::request::OpenRequest};
use std::{fmt::Display, str::FromStr};

/// A part of a view.
#[expect(clippy::struct_excessive_bools, reason = "each says one thing of a part by itself")]
#[derive(Debug)]
pub struct Part {
    /// Its name.
    pub name: &'static str,
    /// What stands for its value in the help of the command line; none: it is a switch.
    pub value: Option<&'static str>,
    /// The help of its option; empty: only views have this part.
    pub help: String,
    /// Whether it is part of the question, and not of the look of the map.
    pub asks: bool,
    /// Whether it may have several values, with commas between.
    pub several: bool,
    /// Whether they are codes, which the command line reads from names too.
    pub parties: bool,
    /// Whether it may be given several times.
    pub repeated: bool,
}

/// The result of reading a part; an error says why its value is invalid.
pub type Taken = Result<(), String>;

/// A part with one value: what it is on the command line, and where the request has it.
macro_rules! single {
    ($($name:literal $field:ident $read:ident $asks:literal $value:literal $help:literal $(: $words:ident)?;)+) => {
        /// What the options of views do, as declared; empty: only views have it.
        pub const OPTIONS: &[(&str, &str)] = &[$(($name, $help),)+ ("text", TEXT)];

        /// A part with one value.
        fn single(name: &'static str) -> Part {
            let (value, asks, words) = match name {
                $($name => ($value, $asks, None $(.or(Some($words::help())))?),)+
                _ => ("", false, None),
            };
            let repeated = REPEATED.iter().any(|(known, _)| *known == name);
            Part { name, value: Some(value), help: help(name, words), asks, several: false, parties: false, repeated }
        }

        impl OpenRequest {
            fn take_single(&mut self, name: &str, value: &str) -> Option<Taken> {
                Some(match name {
                    $($name => put(&mut self.$field, $read(value)),)+
                    _ => return None,
                })
            }

            fn single(&self, name: &str) -> Option<String> {
                match name {
                    $($name => self.$field.as_ref().map(ToString::to_string),)+
                    _ => None,
                }
            }
        }
    };
}

/// The help of the filter of texts, which is not a facet.
const TEXT: &str = "Words that must occur in a record or its source";

single! {
    "sample" sample word true "NAME" "";
    "day" day typed_day true "DAY" "The day, such as 2022-02-13 or “13 Feb 2022”";
    "from" from typed_start true "DAY" "Start of the window: changes count from this day";
    "known-on" known_on typed_day true "DAY" "Include only claims public by the end of this day";
    "what" thing word true "THING" "The thing counted:": Thing;
    "levels" scope word true "SCOPE" "The scope of levels; filters no records";
    "measure" measure word false "MEASURE" "What symbols show:": Measure;
    "unit" unit word false "UNIT" "Unit:": Unit;
    "parts" spread word false "PARTS" "Parts of a level:": Spread;
    "insets" insets word false "INSETS" "Insets that enlarge crowded parts:": Insets;
    "color-by" coloring word false "COLORING" "Colour by:": Coloring;
    "symbols" form word false "SYMBOLS" "Symbols:": Form;
    "classing" classing word false "CLASSING" "Classes of numbers:": Classing;
    "borders" borders word false "BORDERS" "Disputed land:": Borders;
    "selected" selected word false "" "";
    "projection" projection word false "PROJECTION" "Projection:": ProjectionKind;
    "centre" centre word false "LON,LAT" "Centre of the projection in degrees; parallel ones have no latitude";
    "view" view word false "VIEW" "Area: world, europe, a country, or W,S,E,N in degrees";
    "map" camera word false "" "";
    "beside" beside typed_day false "" "";
    "other-map" other_camera word false "" "";
    "theme" theme word false "THEME" "Theme: light or dark";
    "title" title word false "TEXT" "Title instead of the headline; [day] and [total] stand for what is shown";
    "subtitle" subtitle word false "TEXT" "Line below the title";
    "caption" caption word false "TEXT" "Note below the map, ahead of what the map cannot show";
    "credit" credit word false "TEXT" "Credit instead of the sources; borders are still credited";
    "colors" colors colors false "VALUE=#RRGGBB,…" "Colours of values instead of the map’s own, such as USA=#0a5ca8";
    "classes" classes classes false "NUMBERS" "Upper bounds of all classes but the last, such as “100; 1000; 10000”";
    "layer" layer layers false "FILE[,KEY=VALUE…]" "Layer from a GeoJSON, TopoJSON, shapefile, KML or CSV file, below the symbols; repeat for more. Keys: name, color (#RRGGBB), by (column), label (column), credit, show (yes, no), borders (yes: in place of country borders, by date), from, until (columns); “none” for no layers";
    "range" range ranges false "PLACE:RADIUS[,RADIUS…][:NAME]" "Geodesic circles around a place, such as “54.7,20.5:500km” or “Warsaw:100nmi,300km”; repeat for more";
    "distance" distance distances false "PLACE:PLACE" "Distance and bearing between two places, such as “54.7,20.5:Warsaw”; repeat for more";
}

/// Parts that may be given several times, with what stands between.
const REPEATED: [(&str, &str); 3] = [("layer", " | "), ("range", "; "), ("distance", "; ")];

impl Part {
    /// All parts but those that name the open datasets, in the order of `--help`.
    pub fn all() -> Vec<Self> {
        let mut parts: Vec<Self> = ["day", "from", "known-on", "what"].map(single).into();
        for kind in FacetKind::ALL {
            parts.push(Self::of_facet(*kind));
            if *kind == FacetKind::Scope {
                parts.push(single("levels"));
            }
        }
        let (name, help) = ("text", help("text", None));
        parts.push(Self {
            name,
            value: Some("WORDS"),
            help,
            asks: true,
            several: false,
            parties: false,
            repeated: false,
        });
        parts.extend(Self::of_switches(true));
        let looks = [
            "measure",
            "unit",
            "parts",
            "insets",
            "color-by",
            "symbols",
            "classing",
            "borders",
            "selected",
            "projection",
            "centre",
            "view",
            "map",
            "beside",
            "other-map",
            "theme",
        ];
        parts.extend(looks.into_iter().chain(Texts::NAMES).map(single));
        parts.extend(Self::of_switches(false));
        parts
    }

    fn of_facet(kind: FacetKind) -> Self {
        let facet = kind.definition();
        let parties = matches!(facet.read, ReadValue::Party(_));
        let help = kind.help().to_owned();
        Self { name: facet.word, value: Some(facet.values), help, asks: true, several: true, parties, repeated: false }
    }

    fn of_switches(asks: bool) -> impl Iterator<Item = Self> {
        Switch::ALL.iter().filter(move |switch| switch.definition().asks == asks).map(move |switch| {
            let help = switch.definition().choice.help(Switch::SET).to_owned();
            Self { name: switch.word(), value: None, help, asks, several: false, parties: false, repeated: false }
        })
    }
}

impl OpenRequest {
    /// Everything that differs from the defaults, by the names of the parts.
    pub(in crate::session) fn parts(&self) -> Vec<(&'static str, String)> {
        let path = |path: &std::path::Path| path.display().to_string();
        let mut parts = Vec::new();
        parts.extend(self.path.as_deref().map(|dataset| ("dataset", path(dataset))));
        parts.extend(self.sample.clone().map(|sample| ("sample", sample)));
        parts.extend(self.also.iter().map(|place| match place {
            Place::Path(also) => ("also", path(also)),
            Place::Sample(name) => ("also-sample", name.clone()),
        }));
        parts.extend(Part::all().into_iter().filter_map(|part| Some((part.name, self.part(part.name)?))));
        parts
    }

    fn part(&self, name: &str) -> Option<String> {
        if let Ok(kind) = name.parse() {
            let values: Vec<String> = self.filter.of(kind).iter().map(Facet::to_string).collect();
            return Some(values.join(",")).filter(|_| !values.is_empty());
        }
        if let Ok(switch) = name.parse() {
            return self.switches.changed().any(|changed| changed == switch).then(|| "yes".to_owned());
        }
        match name {
            "text" => Some(self.filter.text.clone()).filter(|text| !text.is_empty()),
            _ => self.single(name),
        }
    }

    /// Takes one part in; none: there is no such part.
    pub fn take(&mut self, name: &str, text: &str) -> Option<Taken> {
        let value = text;
        if let Ok(kind) = name.parse() {
            return Some(value.split(',').try_for_each(|word| {
                self.filter.extend([read(kind, word.trim())?]);
                Ok(())
            }));
        }
        if let Ok(switch) = name.parse::<Switch>() {
            let usual = switch.definition().usual;
            match value {
                "yes" => self.switches.set(switch, !usual),
                "no" => self.switches.set(switch, usual),
                _ => return Some(Err(text!("view-yes-or-no").to_owned())),
            }
            return Some(Ok(()));
        }
        match name {
            "dataset" => self.path = Some(value.into()),
            "also" => self.also.push(Place::Path(value.into())),
            "also-sample" => self.also.push(Place::Sample(value.to_owned())),
            "text" => value.clone_into(&mut self.filter.text),
            _ => {
                // What is there already stays, before it.
                let between = REPEATED.iter().find(|(known, _)| *known == name).map(|(_, between)| between);
                let before = between.and_then(|between| Some((self.single(name)?, between)));
                let value = before.map(|(before, between)| format!("{before}{between}{value}"));
                return self.take_single(name, value.as_deref().unwrap_or(text));
            }
        }
        Some(Ok(()))
    }

    /// Forgets a part that may be given several times.
    pub fn forget(&mut self, name: &str) {
        match name {
            "layer" => self.layer = None,
            "range" => self.range = None,
            "distance" => self.distance = None,
            _ => {}
        }
    }
}

/// A value of a facet.
fn read(kind: FacetKind, text: &str) -> Result<Facet, String> {
    match kind.definition().read {
        ReadValue::Party(facet) => text.parse().map(facet).map_err(|error: CodeError| error.to_string()),
        ReadValue::Word(read) => read(text),
    }
}

/// The help of an option, with the words that it takes.
fn help(name: &'static str, words: Option<String>) -> String {
    let help = OPTIONS
        .iter()
        .find(|option| option.0 == name)
        .map_or("", |option| declared(["option", name, "help"], option.1));
    words.map_or_else(|| help.to_owned(), |words| format!("{help} {words}"))
}

/// Colours as they were typed, which are some.
fn colors(text: &str) -> Result<String, OwnColorsError> {
    text.parse::<OwnColors>().map(|_| text.to_owned())
}

/// Bounds of classes as they were typed, which are some.
fn classes(text: &str) -> Result<String, String> {
    let read = class_bounds(text).map(|_| text.to_owned());
    read.ok_or_else(|| text!("model-class-bounds", text = text))
}

/// A text that stands as it was typed where it can be read.
fn read_as<T, E: Display>(text: &str, read: impl Fn(&str) -> Result<T, E>) -> Result<String, String> {
    let none = text.trim() == Texts::NOTHING;
    if !none {
        read(text).map_err(|error| error.to_string())?;
    }
    Ok(text.trim().to_owned())
}

fn layers(text: &str) -> Result<String, String> {
    read_as(text, OwnLayer::list)
}

fn ranges(text: &str) -> Result<String, String> {
    read_as(text, geo::reaches)
}

fn distances(text: &str) -> Result<String, String> {
    read_as(text, geo::ways)
}

fn word<T: FromStr>(text: &str) -> Result<T, T::Err> {
    text.parse()
}

fn put<T, E: Display>(place: &mut Option<T>, value: Result<T, E>) -> Taken {
    *place = Some(value.map_err(|error| error.to_string())?);
    Ok(())
}
