//! Coordinates: off the globe, in the sea, or exchanged.

use super::doubt::{Doubt, Why};
use crate::import::draft::{ColumnTexts, Draft, Memo};
use crate::import::read::{Grid, Watch};
use crate::import::recipe::{DoubtKind, Recipe, Remedy};
use crate::model::{Code, LatLon};
use crate::{geo::Basemap, io::Cancelled};

/// A point so near to land, in degrees, may lie in a harbour or on an island that the map does not have.
const SHORE: f64 = 1.0;

pub fn check(grid: &Grid, draft: &Draft, recipe: &Recipe, watch: &Watch) -> Result<Vec<Doubt>, Cancelled> {
    let texts = ColumnTexts::new(grid, recipe);
    let mut memo: Memo<Option<Remedy>> = Memo::default();
    let mut doubts = Vec::new();
    for (number, row) in draft.rows() {
        if number % 512 == 0 {
            watch.check()?;
        }
        let Some((lat, lon)) = texts.of(row).degrees() else { continue };
        let host = draft.host(row).and_then(|name| name.on(row.day.day())).and_then(|m| m.host.country());
        let key = format!("{lat} {lon} {host:?}");
        let remedy = memo.get(key.as_bytes(), || look(lat, lon, host));
        doubts.extend(remedy.map(|remedy| Doubt { kind: DoubtKind::Point, remedy, row: number, why: Why::Kind }));
    }
    Ok(doubts)
}

/// What is wrong with a point; none: it lies on land or near it.
fn look(lat: f64, lon: f64, host: Option<Code>) -> Option<Remedy> {
    let land = |lat: f64, lon: f64| {
        let on_globe = lat.abs() <= 90.0 && lon.abs() <= 180.0;
        on_globe.then(|| Basemap::embedded().country_at(LatLon { lat, lon })).flatten()
    };
    let there = land(lat, lon);
    if there.is_some() && (there == host || host.is_none()) {
        return None;
    }
    let exchanged = land(lon, lat);
    if exchanged.is_some() && exchanged == host {
        return Some(Remedy::Swap);
    }
    let beside = [(0.0, 1.0), (0.7, 0.7), (1.0, 0.0), (0.7, -0.7), (0.0, -1.0), (-0.7, -0.7), (-1.0, 0.0), (-0.7, 0.7)];
    let near = |far: f64| beside.iter().any(|(y, x)| land(lat + y * far, lon + x * far).is_some());
    let small = host.is_some_and(|host| Basemap::embedded().is_small(host));
    let shore =
        there.is_some() || near(SHORE / 2.0) || near(SHORE) || (small && lat.abs() <= 90.0 && lon.abs() <= 180.0);
    (!shore).then_some(Remedy::Missing)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_on_land_near_it_exchanged_and_in_the_sea() {
        let host = |code| Some(Code::new(code));
        assert_eq!(look(34.9, 69.3, host("AFG")), None);
        assert_eq!(look(69.3, 34.9, host("AFG")), Some(Remedy::Swap));
        assert_eq!(look(45.0, -40.0, host("PRT")), Some(Remedy::Missing));
        assert_eq!(look(-7.3, 72.4, host("IOT")), None, "an island that the map does not have");
        assert_eq!(look(200.0, 10.0, host("DEU")), Some(Remedy::Missing));
    }
}
