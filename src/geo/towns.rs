//! Towns with their coordinates: `assets/lexicon/towns.csv`, from `GeoNames`, which the reader of texts searches by name.

use crate::model::{Code, LatLon};
use std::sync::LazyLock;

/// A line for each name in small Latin or Cyrillic letters, sorted: its country, and a plus for a large town; of one that is a town's
/// usual name also that name, latitude, longitude, and thousands of inhabitants. A minus before the country says that the name alone
/// does not tell which town is meant.
pub static TOWN_LINES: &str = include_str!("../../assets/lexicon/towns.csv");

/// A town.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Town {
    /// Its usual name.
    pub name: &'static str,
    /// Its country.
    pub country: Code,
    /// Where it is.
    pub at: LatLon,
    /// Thousands of inhabitants.
    pub thousands: u32,
}

static TOWNS: LazyLock<Vec<Town>> = LazyLock::new(|| {
    let mut towns: Vec<Town> = TOWN_LINES.lines().filter_map(town).collect();
    towns.sort_by(|a, b| b.thousands.cmp(&a.thousands).then_with(|| a.name.cmp(b.name)));
    towns
});

/// All towns, the largest first; read when first asked for.
pub fn towns() -> &'static [Town] {
    &TOWNS
}

fn town(line: &'static str) -> Option<Town> {
    let mut fields = line.split(',').skip(1);
    let country = fields.next()?.trim_matches(['-', '+']).parse().ok()?;
    let (name, lat, lon, thousands) = (fields.next()?, fields.next()?, fields.next()?, fields.next()?);
    let at = LatLon { lat: lat.parse().ok()?, lon: lon.parse().ok()? };
    Some(Town { name, country, at, thousands: thousands.parse().ok()? })
}
