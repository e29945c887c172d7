//! How many people live in a country: `assets/population/inhabitants.csv`, which its README names. Read when a rate is first asked for.

use crate::model::Code;
use std::{collections::BTreeMap, sync::LazyLock};

/// Where the figures come from, to be named wherever a rate is shown.
pub const INHABITANTS: &str = "World Bank, Population, total (SP.POP.TOTL), CC BY 4.0";

/// So many years at most lie between a day and the figure that stands for it.
const REACH: i16 = 10;

/// A figure with its year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Inhabitants {
    /// People.
    pub people: i64,
    /// At the middle of this year.
    pub year: i16,
}

/// The table: by country, the figures of consecutive years.
#[derive(Debug, Default)]
pub struct Population {
    first_year: i16,
    rows: BTreeMap<Code, Vec<Option<i64>>>,
}

static EMBEDDED: LazyLock<Population> =
    LazyLock::new(|| Population::read(include_str!("../../assets/population/inhabitants.csv")));

impl Population {
    /// The table that the program carries.
    pub fn embedded() -> &'static Self {
        &EMBEDDED
    }

    /// Reads a table of one row a country and one column a year. A row that is none is left out; a test holds that there is none
    /// in the embedded one.
    fn read(text: &str) -> Self {
        let mut lines = text.lines();
        let first_year = lines.next().and_then(|header| header.split(',').nth(1)?.parse().ok()).unwrap_or_default();
        let row = |line: &str| {
            let mut cells = line.split(',');
            let code = cells.next()?.parse().ok()?;
            Some((code, cells.map(|cell| cell.parse().ok()).collect()))
        };
        Self { first_year, rows: lines.filter_map(row).collect() }
    }

    /// How many live in a country in a year: the figure of that year, or else of the nearest one within ten. None: not known.
    pub fn of(&self, country: Code, year: i16) -> Option<Inhabitants> {
        let row = self.rows.get(&country)?;
        let known =
            (self.first_year..).zip(row).filter_map(|(of, people)| Some(Inhabitants { people: (*people)?, year: of }));
        let near = known.filter(|figure| figure.people > 0 && (figure.year - year).abs() <= REACH);
        near.min_by_key(|figure| (figure.year - year).abs())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geo::Countries;

    #[test]
    fn the_nearest_year_stands_for_a_day_and_is_named() {
        let of = |code: &str, year| Population::embedded().of(code.parse().unwrap(), year);
        assert_eq!(of("POL", 2022), Some(Inhabitants { people: 36_821_749, year: 2022 }));
        assert_eq!(of("DEU", 2030).map(|figure| figure.year), Some(2024));
        assert_eq!((of("DEU", 1940), of("TWN", 2022), of("NATO", 2022)), (None, None, None));
    }

    #[test]
    fn every_row_is_read_and_belongs_to_a_country() {
        let table = Population::embedded();
        assert_eq!((table.first_year, table.rows.len()), (1960, 216));
        for (code, years) in &table.rows {
            assert!(Countries::embedded().get(*code).is_some(), "{code}");
            assert_eq!(years.len(), 65, "{code}");
            assert!(years.iter().flatten().count() >= 30, "{code}");
        }
    }
}
