//! The table of countries, territories and organisations: `assets/basemap/countries.csv`.

use super::resolve::Names;
use crate::model::{Code, LatLon, Region};
use std::{collections::BTreeMap, sync::LazyLock};

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
    /// Whether it is an organisation and no place.
    pub fn is_organisation(&self) -> bool {
        self.iso2.is_empty()
    }
}

/// All countries, territories and organisations, in the order of their codes.
#[derive(Debug)]
pub struct Countries {
    by_code: BTreeMap<Code, Country>,
    pub(super) names: Names,
}

static EMBEDDED: LazyLock<Countries> =
    LazyLock::new(|| Countries::read(include_str!("../../assets/basemap/countries.csv")));

const BALTIC: [Code; 3] = [Code::new("EST"), Code::new("LTU"), Code::new("LVA")];
const EASTERN: [Code; 8] = [
    Code::new("BGR"),
    Code::new("EST"),
    Code::new("HUN"),
    Code::new("LTU"),
    Code::new("LVA"),
    Code::new("POL"),
    Code::new("ROU"),
    Code::new("SVK"),
];

impl Countries {
    /// The table that the program carries.
    pub fn embedded() -> &'static Self {
        &EMBEDDED
    }

    /// Reads the table; a row that cannot be read is left out (a test sees to it that there is none).
    fn read(text: &str) -> Self {
        let rows = csv::Reader::from_reader(text.as_bytes()).into_records().flatten();
        let by_code: BTreeMap<Code, Country> =
            rows.filter_map(|row| country(&row)).map(|country| (country.code, country)).collect();
        let names = Names::new(by_code.values());
        Self { by_code, names }
    }

    /// The entry for a code.
    pub fn get(&self, code: Code) -> Option<&Country> {
        self.by_code.get(&code)
    }

    /// The short English name, or the code itself if it is not in the table.
    pub fn name<'a>(&'a self, code: &'a Code) -> &'a str {
        self.by_code.get(code).map_or(code.as_str(), |country| &country.name)
    }

    /// All entries, in the order of their codes.
    pub fn iter(&self) -> impl Iterator<Item = &Country> {
        self.by_code.values()
    }

    /// The countries and territories of a region, in the order of their codes.
    pub fn members(&self, region: Region) -> Vec<Code> {
        match region {
            Region::BalticStates => BALTIC.to_vec(),
            Region::EasternAllies => EASTERN.to_vec(),
            _ => self.iter().filter(|country| country.region == Some(region)).map(|country| country.code).collect(),
        }
    }
}

fn country(row: &csv::StringRecord) -> Option<Country> {
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
