//! How the parts of forces are distinguished: by operation, place and unit.

use super::{LatLon, Spot, Things};

/// What is named, capital letters or not. A place without words is known by its coordinates, to a thousandth of a degree.
pub fn part_names(operation: &str, spot: &Spot, unit: &str, things: &Things) -> [String; 4] {
    let place = match (spot.place.trim(), spot.at) {
        ("", Some(LatLon { lat, lon })) => format!("{:.0} {:.0}", lat * 1000.0, lon * 1000.0),
        (words, _) => words.to_lowercase(),
    };
    [operation.trim().to_lowercase(), place, unit.trim().to_lowercase(), things.kind.trim().to_lowercase()]
}
