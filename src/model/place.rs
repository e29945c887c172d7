//! Where forces are: countries, regions, points.

use super::{Code, Region};
use std::fmt;

/// A point on the globe in degrees: latitude north, longitude east.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct LatLon {
    /// −90 to 90, north positive.
    pub lat: f64,
    /// −180 to 180, east positive.
    pub lon: f64,
}

impl std::hash::Hash for LatLon {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        // Nought has two forms that are equal.
        [self.lat + 0.0, self.lon + 0.0].map(f64::to_bits).hash(state);
    }
}

impl Region {
    /// The name for readers.
    pub fn name(self) -> &'static str {
        match self {
            Self::Europe => text!("name-region-europe"),
            Self::BalticStates => text!("name-region-baltic-states"),
            Self::EasternAllies => text!("name-region-eastern-allies"),
            Self::Africa => text!("name-region-africa"),
            Self::Americas => text!("name-region-americas"),
            Self::Asia => text!("name-region-asia"),
            Self::MiddleEast => text!("name-region-middle-east"),
            Self::Oceania => text!("name-region-oceania"),
        }
    }
}

/// Where a record's people are, or are to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Host {
    /// One country or territory. In files: its code, `POL`.
    Country(Code),
    /// A region as a whole: a rival total, never added to hosts. In files: `region:europe`.
    Region(Region),
    /// Not known, or no split by country was published. In files: empty; the words stand in `host_text`.
    #[default]
    Unplaced,
}

impl Host {
    /// The country, if it is one.
    pub fn country(self) -> Option<Code> {
        if let Self::Country(code) = self { Some(code) } else { None }
    }
}

impl fmt::Display for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Country(code) => code.fmt(f),
            Self::Region(region) => write!(f, "region:{}", region.word()),
            Self::Unplaced => Ok(()),
        }
    }
}
