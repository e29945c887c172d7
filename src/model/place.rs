//! Where forces are: countries, regions, points.

use super::Code;
use std::{fmt, str::FromStr};

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

/// A region that sources give totals for. Its totals are rivals of the sum over its members and are never added to them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Region {
    /// Europe
    Europe,
    /// Estonia, Latvia, Lithuania
    BalticStates,
    /// the eastern members of NATO, from Estonia to Bulgaria
    EasternAllies,
    /// Africa
    Africa,
    /// Americas
    Americas,
    /// Asia
    Asia,
    /// Middle East
    MiddleEast,
    /// Oceania
    Oceania,
}

impl Region {
    /// All of them.
    pub const ALL: &'static [Self] = &[
        Self::Europe,
        Self::BalticStates,
        Self::EasternAllies,
        Self::Africa,
        Self::Americas,
        Self::Asia,
        Self::MiddleEast,
        Self::Oceania,
    ];

    /// The word in files: `europe`, `baltic-states` …
    pub const fn word(self) -> &'static str {
        match self {
            Self::Europe => "europe",
            Self::BalticStates => "baltic-states",
            Self::EasternAllies => "eastern-allies",
            Self::Africa => "africa",
            Self::Americas => "americas",
            Self::Asia => "asia",
            Self::MiddleEast => "middle-east",
            Self::Oceania => "oceania",
        }
    }

    /// The name for readers.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Europe => "Europe",
            Self::BalticStates => "Baltic states",
            Self::EasternAllies => "Eastern Allies",
            Self::Africa => "Africa",
            Self::Americas => "Americas",
            Self::Asia => "Asia",
            Self::MiddleEast => "Middle East",
            Self::Oceania => "Oceania",
        }
    }
}

impl FromStr for Region {
    type Err = super::UnknownWord;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.iter().copied().find(|r| r.word() == text).ok_or_else(|| super::UnknownWord {
            word: text.to_owned(),
            set: "region",
            allowed: Self::ALL.iter().map(|r| r.word()).collect::<Vec<_>>().join(", "),
        })
    }
}

impl std::fmt::Display for Region {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.word())
    }
}

impl serde::Serialize for Region {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(self.word())
    }
}

impl<'de> serde::Deserialize<'de> for Region {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        String::deserialize(d)?.parse().map_err(serde::de::Error::custom)
    }
}

/// Where a record's people are, or are to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Host {
    /// One country or territory. In files: its code, `POL`.
    Country(Code),
    /// A region as a whole: a rival total, never added to hosts. In files: `region:europe`.
    Region(Region),
    /// Not known, or no split by country was published. In files: empty; the words stand in `host_text`.
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

/// Where a movement starts.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Origin {
    /// The country that loses the people; none: not known, and nothing is subtracted anywhere.
    pub country: Option<Code>,
    /// The place in words: `Vilseck`.
    pub place: String,
}
