//! Former states, and places known by a name of their own: which present-day host they are, if any.

use crate::import::read::plain;
use crate::model::{Code, Day, HashMap};
use std::sync::LazyLock;

/// A state that is no more, or a part of one of today that tables list by itself.
#[derive(Debug)]
pub struct Former {
    /// What it was called, for `host_text`.
    pub name: &'static str,
    /// Other names.
    names: &'static str,
    /// Its number in the lists of Correlates of War and of Gleditsch and Ward, or 0.
    number: u16,
    /// The host of today; none: it is no one country of today, so that its rows are kept without a place on the map.
    pub today: Option<Code>,
    /// The last day on which the name means this; afterwards it means `then`.
    pub until: Option<Day>,
    /// What the name means afterwards.
    pub then: Option<Code>,
}

/// A state of the past; its other names are parted by `|`. No number is 0, and no country of today is empty.
const fn former(number: u16, name: &'static str, names: &'static str, today: &str) -> Former {
    Former { number, name, names, today: code(today), until: None, then: None }
}

const fn code(text: &str) -> Option<Code> {
    if text.is_empty() { None } else { Some(Code::new(text)) }
}

/// What Yugoslavia means until that day, and afterwards.
const YUGOSLAVIA: Former = Former {
    until: Some(Day::ymd(1992, 4, 27)),
    then: code("SRB"),
    ..former(345, "Yugoslavia", "Jugoslawien|Yougoslavie|SFR Yugoslavia|SFRY", "")
};

/// Days from K. S. Gleditsch and M. D. Ward (1999, doi 10.1080/03050629908434958), list of independent states.
static FORMER: &[Former] = &[
    former(265, "German Democratic Republic", "East Germany|Germany, East|GDR|DDR|RDA", "DEU"),
    former(0, "Soviet Union", "USSR|U.S.S.R.|Union of Soviet Socialist Republics|Sowjetunion|UdSSR|URSS|СССР", "RUS"),
    former(315, "Czechoslovakia", "ČSSR|Tschechoslowakei|Tchécoslovaquie|Checoslovaquia", ""),
    YUGOSLAVIA,
    former(0, "Serbia and Montenegro", "Federal Republic of Yugoslavia", "SRB"),
    former(817, "South Vietnam", "Viet Nam, South|Vietnam, South|Republic of Vietnam|Republic of Viet Nam", "VNM"),
    former(0, "North Vietnam", "Viet Nam, North|Vietnam, North|Democratic Republic of Vietnam", "VNM"),
    former(678, "Yemen Arab Republic", "North Yemen|Yemen, North|Yemen (Sanaa)", "YEM"),
    former(
        680,
        "South Yemen",
        "Yemen People's Republic|People's Democratic Republic of Yemen|Yemen, South|Yemen (Aden)|Aden",
        "YEM",
    ),
    former(
        0,
        "West Germany",
        "German Federal Republic|Germany, Federal Republic of|Germany, West|Westdeutschland|RFA",
        "DEU",
    ),
    former(0, "West Berlin", "Berlin", "DEU"),
    former(0, "United Arab Republic", "", "EGY"),
    former(0, "Rhodesia", "Southern Rhodesia", "ZWE"),
    former(0, "Tanganyika", "Zanzibar", "TZA"),
    former(0, "Canal Zone", "Panama Canal Zone", "PAN"),
    former(0, "Ryukyu Islands", "Okinawa", "JPN"),
    former(0, "Indochina", "Indo-China|French Indochina", ""),
    former(0, "Netherlands Antilles", "Niederländische Antillen", ""),
    former(0, "British West Indies", "West Indies Federation|British West Indies Federation", ""),
    former(0, "Leeward Islands", "Leward Islands", ""),
    former(0, "Trust Territory of the Pacific Islands", "Pacific Islands", ""),
    former(0, "Mariana Islands", "Marianas", ""),
    former(0, "Line Islands", "", ""),
    former(0, "Azores", "Azore Islands|Açores", "PRT"),
    former(0, "Ascension Island", "Ascension", "SHN"),
    former(0, "Easter Island", "Isla de Pascua|Rapa Nui", "CHL"),
    former(0, "Johnston Atoll", "Johnston Island", "UMI"),
    former(0, "Midway Islands", "Midway|Midway Island", "UMI"),
    former(0, "Wake Island", "Wake", "UMI"),
    former(0, "Eniwetok", "Enewetak|Kwajalein", "MHL"),
    former(0, "Sarawak", "", "MYS"),
    former(0, "Kashmir", "", ""),
    former(0, "Spratly Islands", "", ""),
    former(0, "British Atlantic Ocean Territory", "", ""),
    // People whose place is not a country, or whose place the table itself does not know: they are kept, without a place on the map.
    former(0, "Afloat", "", ""),
    former(0, "Undistributed", "", ""),
    former(0, "Unknown place", "Unknown|ZZ-Unknown|Undefined", ""),
    former(0, "Turks Island", "Turks Islands", "TCA"),
    former(0, "Gibralter", "Gilbraltar", "GIB"),
];

static BY_NAME: LazyLock<HashMap<String, &'static Former>> = LazyLock::new(|| {
    let all = |entry: &'static Former| entry.names.split('|').chain([entry.name]).filter(|name| !name.is_empty());
    let names = |entry| all(entry).map(move |name| (plain(name), entry));
    FORMER.iter().flat_map(names).collect()
});

impl Former {
    /// The entry with that name, whatever its case and marks.
    pub fn named(text: &str) -> Option<&'static Self> {
        BY_NAME.get(&plain(text)).copied()
    }

    /// The entry with that number.
    pub fn numbered(number: u16) -> Option<&'static Self> {
        FORMER.iter().find(|entry| number > 0 && entry.number == number)
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
