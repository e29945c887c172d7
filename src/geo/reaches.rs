//! Ranges and distances, in words: “54.7,20.5:500km,300nmi; Warsaw:200km:Patriot”, “Kaliningrad:Warsaw”.

use super::{Countries, towns};
use crate::message::thousands;
use crate::model::LatLon;
use std::str::FromStr;

/// Circles around a place.
#[derive(Debug, Clone, PartialEq)]
pub struct Reach {
    /// The place.
    pub middle: LatLon,
    /// What it is called: as the user wrote it, or the place; empty: nothing.
    pub name: String,
    /// The radii, in kilometres and as they were written.
    pub radii: Vec<(f64, String)>,
}

/// The way between two places.
#[derive(Debug, Clone, PartialEq)]
pub struct Way {
    /// The two places with their names, which may be empty.
    pub ends: [(LatLon, String); 2],
}

/// A text that is neither a range nor a distance.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReachError {
    /// It is not written as one.
    #[error("{}", text!("error-range", text = .0))]
    Range(String),
    /// It is not written as one.
    #[error("{}", text!("error-distance", text = .0))]
    Distance(String),
    /// It names no place.
    #[error("{}", text!("error-range-place", text = .0))]
    Place(String),
    /// There are too many.
    #[error("{}", text!("error-ranges", most = MOST))]
    Most,
}

/// So many ranges, radii of one, and distances has a map at most.
const MOST: usize = 40;
/// Half of the Earth's girth is 20,004 km: beyond there is nothing.
const FARTHEST: f64 = 20_000.0;
/// Units with their kilometres.
const UNITS: [(&str, f64); 5] = [("km", 1.0), ("nmi", 1.852), ("nm", 1.852), ("mi", 1.609_344), ("m", 0.001)];

/// All ranges of a text.
pub fn reaches(text: &str) -> Result<Vec<Reach>, ReachError> {
    several(text)
}

/// All distances of a text.
pub fn ways(text: &str) -> Result<Vec<Way>, ReachError> {
    several(text)
}

fn several<T: FromStr<Err = ReachError>>(text: &str) -> Result<Vec<T>, ReachError> {
    let parts = text.split(';').map(str::trim).filter(|part| !part.is_empty());
    let all: Vec<T> = parts.map(str::parse).collect::<Result<_, _>>()?;
    if all.len() > MOST { Err(ReachError::Most) } else { Ok(all) }
}

/// A place: latitude and longitude, or the name of a country or a town; and what it is called.
pub fn named_place(text: &str) -> Option<(LatLon, String)> {
    let text = text.trim();
    let number = |text: &str, most: f64| text.trim().parse().ok().filter(|n: &f64| n.abs() <= most);
    if let Some((lat, lon)) = text.split_once(',')
        && let (Some(lat), Some(lon)) = (number(lat, 90.0), number(lon, 180.0))
    {
        return Some((LatLon { lat, lon }, String::new()));
    }
    let countries = Countries::embedded();
    let country = countries.resolve(text).and_then(|code| countries.get(code));
    let country = country.and_then(|country| Some((country.symbol?, country.name.clone())));
    let same = |name: &str| name.eq_ignore_ascii_case(text) || name.to_lowercase() == text.to_lowercase();
    let town = || towns().iter().find(|town| same(town.name)).map(|town| (town.at, town.name.to_owned()));
    country.or_else(town)
}

impl FromStr for Reach {
    type Err = ReachError;

    fn from_str(text: &str) -> Result<Self, ReachError> {
        let wrong = || ReachError::Range(text.to_owned());
        let mut parts = text.split(':').map(str::trim);
        let (place, radii) = (parts.next().unwrap_or_default(), parts.next().ok_or_else(wrong)?);
        let name = parts.next();
        let (middle, usual) = named_place(place).ok_or_else(|| ReachError::Place(place.to_owned()))?;
        let radius = |text: &str| {
            let text = text.trim();
            let digits = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
            let (number, unit) = text.split_at(digits);
            let unit = unit.trim();
            let factor = UNITS.into_iter().find(|(known, _)| known.eq_ignore_ascii_case(unit));
            let factor = factor.or_else(|| unit.is_empty().then_some(UNITS[0]));
            let (word, factor) = factor?;
            let km = number.parse::<f64>().ok()? * factor;
            let whole = number.parse().map_or_else(|_| number.to_owned(), thousands);
            (km > 0.0 && km <= FARTHEST).then(|| (km, format!("{whole} {word}")))
        };
        let mut radii: Vec<_> = radii.split(',').map(radius).collect::<Option<_>>().ok_or_else(wrong)?;
        if radii.len() > MOST || parts.next().is_some() {
            return Err(wrong());
        }
        radii.sort_by(|a, b| a.0.total_cmp(&b.0));
        Ok(Self { middle, name: name.map_or(usual, str::to_owned), radii })
    }
}

impl FromStr for Way {
    type Err = ReachError;

    fn from_str(text: &str) -> Result<Self, ReachError> {
        let (from, to) = text.split_once(':').ok_or_else(|| ReachError::Distance(text.to_owned()))?;
        let place = |text: &str| named_place(text).ok_or_else(|| ReachError::Place(text.trim().to_owned()));
        Ok(Self { ends: [place(from)?, place(to)?] })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_read() {
        let all = reaches("54.7,20.5:500km,100nmi; Poland:200:Patriot").unwrap();
        assert_eq!(all[0].radii, [(100.0 * 1.852, "100 nmi".to_owned()), (500.0, "500 km".to_owned())]);
        assert_eq!((all[0].middle.lat, all[0].middle.lon, all[0].name.as_str()), (54.7, 20.5, ""));
        assert_eq!((all[1].name.as_str(), all[1].radii[0].0), ("Patriot", 200.0));
        assert_eq!(reaches(""), Ok(Vec::new()));
        for wrong in
            ["54.7,20.5", "95,20:5km", "Nowhere at all:5km", "0,0:-5km", "0,0:5 parsec", "0,0:30000km", "0,0:NaN"]
        {
            assert!(reaches(wrong).is_err(), "{wrong}");
        }
        let way = &ways("Warsaw:54.7,20.5").unwrap()[0];
        assert_eq!((way.ends[0].1.as_str(), way.ends[1].0.lat), ("Warsaw", 54.7));
        assert!(ways("Warsaw").is_err());
    }
}
