//! The table of countries, territories and organisations: `assets/basemap/countries.csv`.

use super::country::{Country, country};
use super::{names::Names, spoken};
use crate::model::{Code, Region};
use std::{collections::BTreeMap, sync::LazyLock};

/// All countries, territories and organisations, in the order of their codes.
///
/// Whatever a text calls a country:
///
/// ```
/// use laydown::{geo::Countries, model::Code};
///
/// let countries = Countries::embedded();
/// for text in ["POL", "pl", "616", "Poland", "Polska"] {
///     assert_eq!(countries.resolve(text), Some(Code::new("POL")));
/// }
/// assert_eq!(countries.resolve("Polnad"), None, "nothing is guessed");
/// assert_eq!(countries.suggest("Polnad", 1), [Code::new("POL")]);
/// ```
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

    /// The short name in the language of now, or the code itself if it is not in the table.
    pub fn name<'a>(&'a self, code: &'a Code) -> &'a str {
        spoken::name(*code).unwrap_or_else(|| self.english(code))
    }

    /// The short English name, for files and programs, or the code itself if it is not in the table.
    pub fn english<'a>(&'a self, code: &'a Code) -> &'a str {
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
