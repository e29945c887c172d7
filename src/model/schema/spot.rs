//! What strengths and movements have in common: what is counted, where exactly in a host, and where from.

use super::{Cell, Chapter, Column, Kind, Row, SharedText, declare, field::Field, quoted, text::trimmed};
use crate::model::{Code, LatLon, Thing};

declare! {
    /// What is counted, and of which type.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
    pub struct Things of things {
        /// The thing counted; empty: people
        what?: Thing = "Thing".flat(Chapter::Forces, &["what"]).listed(166, 120.0);
        /// Its type in words, such as F-16 or Patriot
        kind?: SharedText = "Type".named("type").example("F-16, Patriot").searched().flat(Chapter::Forces, &["type"]).listed(168, 110.0).shared("type").carded();
    }
}

declare! {
    /// A place in a host: a base, a town.
    #[derive(Debug, Clone, PartialEq, Hash, Default)]
    pub struct Spot of spot {
        /// The place in the host, in words
        place?: SharedText = "Place".searched().flat(Chapter::Place, &["place"]).shared("place");
        /// Where that place is, if known
        at?: Option<LatLon>;
    }
}

declare! {
    /// Where a movement starts.
    #[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
    pub struct Origin of origin {
        /// The country that the people leave; empty: not known
        country?: Option<Code> = "From".named("origin").usual().flat(Chapter::Place, &["origin"]).shared("origin");
        /// The place of origin in words
        place?: SharedText = "Place of origin".named("origin_place").searched().flat(Chapter::Place, &["origin_place"]).shared("origin_place");
    }
}

const fn degrees(
    name: &'static str,
    flat: &'static [&'static str],
    label: &'static str,
    help: &'static str,
    most: f64,
) -> Column {
    let column = Column::new(label).flat(Chapter::Place, flat).shared("place");
    Column { of: "spot", name, help, kind: Kind::Degrees(most), field: Some(name), ..column }
}

const LAT: Column = degrees("lat", &["lat"], "Latitude", "Latitude of the place, in degrees north", 90.0);
const LON: Column = degrees("lon", &["lon"], "Longitude", "Longitude of the place, in degrees east", 180.0);

/// The point of `lat` and `lon`.
impl Field for Option<LatLon> {
    const COLUMNS: &'static [Column] = &[LAT, LON];

    fn read(row: &mut Row<'_>) -> Option<Self> {
        let (lat, given_lat) = read_degrees(row);
        let (lon, given_lon) = read_degrees(row);
        if given_lat != given_lon {
            row.fault(usize::from(given_lon), text!("model-half-a-point"), text!("model-half-a-point-fix"));
            return None;
        }
        if given_lat { Some(Some(LatLon { lat: lat?, lon: lon? })) } else { Some(None) }
    }

    fn cell(&self, at: usize) -> Cell<'_> {
        self.map_or(Cell::Nothing, |point| Cell::Degrees(if at == 0 { point.lat } else { point.lon }))
    }
}

/// The degrees in the next cell, if they are some, and whether something is given there.
fn read_degrees(row: &mut Row<'_>) -> (Option<f64>, bool) {
    let text = trimmed(row.take());
    let Kind::Degrees(most) = row.column(0).kind else { return (None, false) };
    if text.is_empty() {
        return (None, false);
    }
    let degrees = text.parse().ok().filter(|degrees: &f64| degrees.abs() <= most);
    if degrees.is_none() {
        row.fault(0, text!("model-degrees", text = quoted(text), most = most), text!("model-degrees-fix"));
    }
    (degrees, true)
}
