//! States of the past, and places that are known by a name of their own: which host of today they are, if one.

use crate::{
    import::read::plain,
    model::{Code, Day, HashMap},
};
use std::sync::LazyLock;

/// A state that is no more, or a part of one of today that tables list by itself.
#[derive(Debug)]
pub struct Former {
    /// What it was called, for `host_text`.
    pub name: &'static str,
    /// Other names.
    names: &'static [&'static str],
    /// Its number in the lists of Correlates of War and of Gleditsch and Ward.
    number: Option<u16>,
    /// The host of today; none: it is no one country of today, so that its rows are kept without a place on the map.
    pub today: Option<Code>,
    /// The last day on which the name means this; afterwards it means `then`.
    pub until: Option<Day>,
    /// What the name means afterwards.
    pub then: Option<Code>,
}

const fn former(name: &'static str, names: &'static [&'static str], today: Option<Code>) -> Former {
    Former { name, names, number: None, today, until: None, then: None }
}

const fn numbered(number: u16, mut entry: Former) -> Former {
    entry.number = Some(number);
    entry
}

#[expect(clippy::unnecessary_wraps, reason = "a field that may be empty, filled in")]
const fn code(text: &str) -> Option<Code> {
    Some(Code::new(text))
}

/// Days from K. S. Gleditsch and M. D. Ward (1999, doi 10.1080/03050629908434958), list of independent states.
static FORMER: &[Former] = &[
    numbered(
        265,
        former("German Democratic Republic", &["East Germany", "Germany, East", "GDR", "DDR", "RDA"], code("DEU")),
    ),
    former(
        "Soviet Union",
        &["USSR", "U.S.S.R.", "Union of Soviet Socialist Republics", "Sowjetunion", "UdSSR", "URSS", "СССР"],
        code("RUS"),
    ),
    numbered(315, former("Czechoslovakia", &["ČSSR", "Tschechoslowakei", "Tchécoslovaquie", "Checoslovaquia"], None)),
    Former {
        until: Some(Day::ymd(1992, 4, 27)),
        then: code("SRB"),
        ..numbered(345, former("Yugoslavia", &["Jugoslawien", "Yougoslavie", "SFR Yugoslavia", "SFRY"], None))
    },
    former("Serbia and Montenegro", &["Federal Republic of Yugoslavia"], code("SRB")),
    numbered(
        817,
        former(
            "South Vietnam",
            &["Viet Nam, South", "Vietnam, South", "Republic of Vietnam", "Republic of Viet Nam"],
            code("VNM"),
        ),
    ),
    former("North Vietnam", &["Viet Nam, North", "Vietnam, North", "Democratic Republic of Vietnam"], code("VNM")),
    numbered(678, former("Yemen Arab Republic", &["North Yemen", "Yemen, North", "Yemen (Sanaa)"], code("YEM"))),
    numbered(
        680,
        former(
            "South Yemen",
            &[
                "Yemen People's Republic",
                "People's Democratic Republic of Yemen",
                "Yemen, South",
                "Yemen (Aden)",
                "Aden",
            ],
            code("YEM"),
        ),
    ),
    former(
        "West Germany",
        &["German Federal Republic", "Germany, Federal Republic of", "Germany, West", "Westdeutschland", "RFA"],
        code("DEU"),
    ),
    former("West Berlin", &["Berlin"], code("DEU")),
    former("United Arab Republic", &[], code("EGY")),
    former("Rhodesia", &["Southern Rhodesia"], code("ZWE")),
    former("Tanganyika", &["Zanzibar"], code("TZA")),
    former("Canal Zone", &["Panama Canal Zone"], code("PAN")),
    former("Ryukyu Islands", &["Okinawa"], code("JPN")),
    former("Indochina", &["Indo-China", "French Indochina"], None),
    former("Netherlands Antilles", &["Niederländische Antillen"], None),
    former("British West Indies", &["West Indies Federation", "British West Indies Federation"], None),
    former("Leeward Islands", &["Leward Islands"], None),
    former("Trust Territory of the Pacific Islands", &["Pacific Islands"], None),
    former("Mariana Islands", &["Marianas"], None),
    former("Line Islands", &[], None),
    former("Azores", &["Azore Islands", "Açores"], code("PRT")),
    former("Ascension Island", &["Ascension"], code("SHN")),
    former("Easter Island", &["Isla de Pascua", "Rapa Nui"], code("CHL")),
    former("Johnston Atoll", &["Johnston Island"], code("UMI")),
    former("Midway Islands", &["Midway", "Midway Island"], code("UMI")),
    former("Wake Island", &["Wake"], code("UMI")),
    former("Eniwetok", &["Enewetak", "Kwajalein"], code("MHL")),
    former("Sarawak", &[], code("MYS")),
    former("Kashmir", &[], None),
    former("Spratly Islands", &[], None),
    former("British Atlantic Ocean Territory", &[], None),
    // People whose place is no country, or whose place the table itself does not know: they are kept, without a place on the map.
    former("Afloat", &[], None),
    former("Undistributed", &[], None),
    former("Unknown place", &["Unknown", "ZZ-Unknown", "Undefined"], None),
    former("Turks Island", &["Turks Islands"], code("TCA")),
    former("Gibralter", &["Gilbraltar"], code("GIB")),
];

static BY_NAME: LazyLock<HashMap<String, &'static Former>> = LazyLock::new(|| {
    let names = |entry: &'static Former| entry.names.iter().chain([&entry.name]).map(move |n| (plain(n), entry));
    FORMER.iter().flat_map(names).collect()
});

impl Former {
    /// The entry with that name, whatever its case and marks.
    pub fn named(text: &str) -> Option<&'static Self> {
        BY_NAME.get(&plain(text)).copied()
    }

    /// The entry with that number.
    pub fn numbered(number: u16) -> Option<&'static Self> {
        FORMER.iter().find(|entry| entry.number == Some(number))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geo::Countries;

    #[test]
    fn no_former_name_hides_one_of_today_but_where_the_number_changed_its_meaning() {
        for country in Countries::embedded().iter() {
            assert!(Former::named(&country.name).is_none(), "{}", country.name);
        }
        for entry in FORMER {
            assert!(Former::named(entry.name).is_some_and(|found| std::ptr::eq(found, entry)), "{}", entry.name);
            let countries = Countries::embedded();
            for code in [entry.today, entry.then].into_iter().flatten() {
                assert!(countries.get(code).is_some(), "{code}");
            }
        }
    }
}
