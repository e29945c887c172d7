//! Coordinates: off the globe, in the sea, in another country, or swapped.

use super::doubt::{Doubt, Why};
use super::kin::are_kin;
use crate::geo::Basemap;
use crate::import::draft::{Draft, DraftRow, RowTexts};
use crate::import::recipe::{DoubtKind, Remedy};
use crate::model::{Code, LatLon};

/// A point so near to land, in degrees, may lie in a harbour or on an island that the map does not have.
const SHORE: f64 = 1.0;
/// So near to a border it may lie on either side of it: the map's lines are straighter than borders are.
const BORDER: f64 = 0.3;
/// The same for degrees without a fraction.
const ROUNDED: f64 = 0.8;

/// What is wrong with the coordinates of a row, whose texts these are.
pub fn doubt(draft: &Draft, number: u32, row: &DraftRow, texts: &RowTexts<'_, '_>) -> Option<Doubt> {
    let (lat, lon) = texts.degrees()?;
    let host = draft.host(row).and_then(|name| name.on(row.day.day())).and_then(|m| m.host.country());
    let (remedy, why) = look(lat, lon, host)?;
    Some(Doubt { kind: DoubtKind::Point, remedy, row: number, why })
}

/// What is wrong with a point; none: it lies in its host, or may.
fn look(lat: f64, lon: f64, host: Option<Code>) -> Option<(Remedy, Why)> {
    let there = land(lat, lon);
    let Some(host) = host else {
        return (there.is_none() && !on_shore(lat, lon)).then_some((Remedy::Missing, Why::Kind));
    };
    if there.is_some_and(|there| there == host || are_kin(there, host)) || is_near(lat, lon, host) {
        return None;
    }
    if is_near(lon, lat, host) {
        return Some((Remedy::Swap, Why::Kind));
    }
    if let Some(there) = there {
        return Some((Remedy::Missing, Why::LiesIn(there)));
    }
    let island = Basemap::embedded().is_small(host) && on_globe(lat, lon);
    (!island && !on_shore(lat, lon)).then_some((Remedy::Missing, Why::Kind))
}

fn on_globe(lat: f64, lon: f64) -> bool {
    lat.abs() <= 90.0 && lon.abs() <= 180.0
}

fn land(lat: f64, lon: f64) -> Option<Code> {
    on_globe(lat, lon).then(|| Basemap::embedded().country_at(LatLon { lat, lon })).flatten()
}

/// Points around one, so many degrees of a great circle from it.
fn around(lat: f64, lon: f64, far: f64) -> impl Iterator<Item = (f64, f64)> {
    const WAYS: [(f64, f64); 8] =
        [(0.0, 1.0), (0.7, 0.7), (1.0, 0.0), (0.7, -0.7), (0.0, -1.0), (-0.7, -0.7), (-1.0, 0.0), (-0.7, 0.7)];
    let wide = wide(lat, far);
    WAYS.into_iter().map(move |(y, x)| (lat + y * far, lon + x * wide))
}

/// So many degrees of a great circle in degrees of longitude, near the poles in fewer than it is.
fn wide(lat: f64, far: f64) -> f64 {
    far / lat.to_radians().cos().clamp(0.1, 1.0)
}

/// Whether land is near a point that lies in the sea or off the globe.
fn on_shore(lat: f64, lon: f64) -> bool {
    let place = LatLon { lat, lon };
    if on_globe(lat, lon) && !Basemap::embedded().has_edge_near(None, place, [wide(lat, SHORE), SHORE]) {
        return false;
    }
    [SHORE / 2.0, SHORE].into_iter().any(|far| around(lat, lon, far).any(|(lat, lon)| land(lat, lon).is_some()))
}

/// Whether a point lies in a country or at its border.
fn is_near(lat: f64, lon: f64, host: Code) -> bool {
    if !on_globe(lat, lon) {
        return false;
    }
    // Whole degrees are rounded ones.
    let far = if lat.fract() == 0.0 && lon.fract() == 0.0 { ROUNDED } else { BORDER };
    let at = |(lat, lon): (f64, f64)| land(lat, lon) == Some(host);
    let has_edge = || Basemap::embedded().has_edge_near(Some(host), LatLon { lat, lon }, [wide(lat, far), far]);
    at((lat, lon)) || has_edge() && [far / 2.0, far].into_iter().any(|far| around(lat, lon, far).any(at))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_on_land_near_it_exchanged_abroad_and_in_the_sea() {
        let of = |lat, lon, host| look(lat, lon, Some(Code::new(host)));
        let lies_in = |code| Some((Remedy::Missing, Why::LiesIn(Code::new(code))));
        assert_eq!(of(34.9, 69.3, "AFG"), None);
        assert_eq!(of(69.3, 34.9, "AFG"), Some((Remedy::Swap, Why::Kind)));
        assert_eq!(of(45.0, -40.0, "PRT"), Some((Remedy::Missing, Why::Kind)));
        assert_eq!(of(-7.3, 72.4, "IOT"), None, "an island that the map does not have");
        assert_eq!(of(200.0, 10.0, "DEU"), Some((Remedy::Missing, Why::Kind)));
        assert_eq!(of(44.1, 24.1, "POL"), lies_in("ROU"));
        assert_eq!(of(18.54, -72.34, "NPL"), lies_in("HTI"));
        assert_eq!(of(26.0, 59.26, "EST"), Some((Remedy::Swap, Why::Kind)));
    }

    #[test]
    fn borders_territories_and_disputed_land_are_not_accused() {
        for (lat, lon, host) in [
            (49.44, 7.60, "DEU"),
            // Görlitz and Zgorzelec, Narva and Ivangorod: a bridge apart.
            (51.15, 15.02, "DEU"),
            (51.15, 14.97, "POL"),
            (59.38, 28.22, "EST"),
            (49.0, 18.0, "SVK"),
            (13.58, 144.93, "USA"),
            (4.9, -52.3, "FRA"),
            (42.6, 21.1, "SRB"),
            (42.6, 21.1, "XKX"),
            (45.0, 34.1, "UKR"),
            (45.0, 34.1, "RUS"),
            (33.1, 35.8, "SYR"),
            (34.6, 32.98, "GBR"),
            (43.74, 7.42, "MCO"),
            (1.35, 103.8, "SGP"),
        ] {
            assert_eq!(look(lat, lon, Some(Code::new(host))), None, "{lat} {lon} {host}");
        }
    }
}
