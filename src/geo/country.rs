//! One country, territory or organisation: a row of `assets/basemap/countries.csv`.

use crate::model::{Code, LatLon, Region};

/// A state, territory or organisation.
#[derive(Debug, Clone, PartialEq)]
pub struct Country {
    /// ISO 3166-1 alpha-3, or `XKX` for Kosovo, or the organisation's short name.
    pub code: Code,
    /// ISO 3166-1 alpha-2 (`XK` for Kosovo); empty for an organisation.
    pub iso2: String,
    /// ISO 3166-1 numeric; none for Kosovo and organisations.
    pub numeric: Option<u16>,
    /// Number in the Correlates of War state system (Correlates of War Project, State System Membership List 2016).
    pub cow: Option<u16>,
    /// Number in the list of independent states of K. S. Gleditsch and M. D. Ward (1999, doi 10.1080/03050629908434958).
    pub gw: Option<u16>,
    /// The short English name: “Czechia”, “South Korea”.
    pub name: String,
    /// Other names it goes by.
    pub other_names: Vec<String>,
    /// Its region; none for Antarctica and organisations.
    pub region: Option<Region>,
    /// Where its symbol sits: inside its main land. None for organisations.
    pub symbol: Option<LatLon>,
}

impl Country {
    /// Whether a short text is what people call it, and no more than a code: “UK”, “US” for “U.S.”, “EU”.
    pub fn is_called(&self, text: &str) -> bool {
        let letters = |name: &str| name.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
        let mut names = self.other_names.iter().map(String::as_str).chain([self.code.as_str()]);
        names.any(|name| name.len() <= 4 && letters(name).eq_ignore_ascii_case(text))
    }

    /// Whether it is an organisation and no place.
    pub fn is_organisation(&self) -> bool {
        self.iso2.is_empty()
    }
}

/// One row of the table; none: it cannot be read.
pub(super) fn country(row: &csv::StringRecord) -> Option<Country> {
    let field = |i: usize| row.get(i).map(str::trim);
    let degrees = |i: usize| field(i)?.parse::<f64>().ok();
    Some(Country {
        code: field(0)?.parse().ok()?,
        iso2: field(1)?.to_owned(),
        numeric: field(2)?.parse().ok(),
        cow: field(3)?.parse().ok(),
        gw: field(4)?.parse().ok(),
        name: field(5)?.to_owned(),
        other_names: field(6)?.split(';').map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned).collect(),
        region: field(7)?.parse().ok(),
        symbol: degrees(8).zip(degrees(9)).map(|(lat, lon)| LatLon { lat, lon }),
    })
}
