//! Letter codes of countries in lists other than ISO’s: `assets/basemap/codes.csv`.

use crate::model::{Code, HashMap};
use std::sync::LazyLock;

/// A list that gives letters to countries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CodeList {
    /// Correlates of War Project, State System Membership List 2016.
    Cow,
    /// FIPS 10-4 of the United States, withdrawn in 2008.
    Fips,
    /// International Olympic Committee.
    Ioc,
    /// United Nations High Commissioner for Refugees.
    Unhcr,
}

/// What letters of a list stand for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lettered {
    /// A country or territory of today.
    Country(Code),
    /// A state of the past, by its Correlates of War number.
    Former(u16),
}

static BY_LETTERS: LazyLock<HashMap<(CodeList, String), Lettered>> = LazyLock::new(|| {
    let rows = csv::Reader::from_reader(include_str!("../../assets/basemap/codes.csv").as_bytes()).into_records();
    let one = |row: csv::StringRecord| {
        let list = match row.get(0)? {
            "cow" => CodeList::Cow,
            "fips" => CodeList::Fips,
            "ioc" => CodeList::Ioc,
            "unhcr" => CodeList::Unhcr,
            _ => return None,
        };
        let means = row.get(2)?;
        let means = match means.parse() {
            Ok(number) => Lettered::Former(number),
            Err(_) => Lettered::Country(means.parse().ok()?),
        };
        Some(((list, row.get(1)?.to_owned()), means))
    };
    rows.flatten().filter_map(one).collect()
});

/// What letters stand for in a list, whatever their case.
pub fn lettered(list: CodeList, letters: &str) -> Option<Lettered> {
    if letters.len() > 3 {
        return None;
    }
    BY_LETTERS.get(&(list, letters.to_ascii_uppercase())).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geo::Countries;

    #[test]
    fn one_list_after_the_other() {
        let country = |code| Some(Lettered::Country(Code::new(code)));
        for (list, letters, means) in [
            (CodeList::Cow, "AUS", country("AUT")),
            (CodeList::Cow, "aul", country("AUS")),
            (CodeList::Cow, "GFR", country("DEU")),
            (CodeList::Cow, "GDR", Some(Lettered::Former(265))),
            (CodeList::Fips, "GM", country("DEU")),
            (CodeList::Ioc, "GER", country("DEU")),
            (CodeList::Unhcr, "GFR", country("DEU")),
            (CodeList::Ioc, "DEU", None),
            (CodeList::Cow, "AUSTRIA", None),
        ] {
            assert_eq!(lettered(list, letters), means, "{list:?} {letters}");
        }
        let known = |means: &Lettered| match means {
            Lettered::Country(code) => Countries::embedded().get(*code).is_some(),
            Lettered::Former(_) => true,
        };
        assert!(BY_LETTERS.len() > 870 && BY_LETTERS.values().all(known));
    }
}
