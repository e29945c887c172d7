//! From the text of a lexicon to its patterns.

use super::{Lexicon, Patterns, Sense, Tag};
use crate::geo::Missions;
use crate::model::Code;
use serde::Deserialize;
use std::collections::BTreeMap;

type Lists = BTreeMap<String, String>;
/// A sense of a code, and of a number.
type Named = fn(Code) -> Sense;
type Counted = fn(i32) -> Sense;

/// A file as it is written.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct File {
    numbers: Numbers,
    dates: Dates,
    words: Lists,
    countries: Lists,
    offices: Lists,
    organisations: Lists,
    missions: Lists,
    places: Lists,
    regions: Lists,
    territories: Lists,
    home: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Numbers {
    values: String,
    and: String,
    rough: String,
    hundreds: String,
    thousands: String,
    dozens: String,
    tens_of_thousands: String,
    few: String,
    fractions: String,
    compound: bool,
    ordinals: bool,
    verb_last: bool,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Dates {
    months: Vec<String>,
    weekdays: Vec<String>,
    days: String,
    weeks: String,
    month_words: String,
    years: String,
    seasons: String,
    next: String,
    last: String,
    by: String,
    since: String,
}

/// The items of a list with commas.
fn items(list: &str) -> impl Iterator<Item = &str> {
    list.split(',').map(str::trim).filter(|item| !item.is_empty())
}

/// Items that end with a number.
fn numbered(list: &str) -> impl Iterator<Item = (&str, f64)> {
    items(list).filter_map(|item| {
        let (phrase, number) = item.rsplit_once(' ')?;
        let value = match number.split_once('/') {
            Some((above, below)) => above.parse::<f64>().ok()? / below.parse::<f64>().ok()?,
            None => number.parse().ok()?,
        };
        Some((phrase.trim(), value))
    })
}

impl Lexicon {
    /// Reads the file of a language and that of all languages. A list that cannot be read is left out; a test sees to it that there is none.
    pub(super) fn read(language: &'static str, text: &str, any: &str) -> Self {
        let file: File = toml::from_str(text).unwrap_or_default();
        let any: File = toml::from_str(any).unwrap_or_default();
        let mut patterns = Patterns::default();
        for (tag, key) in Tag::ALL {
            let list = file.words.get(*key).map_or("", String::as_str);
            items(list).for_each(|phrase| patterns.add(phrase, Sense::Word(*tag)));
        }
        for (code, names) in &file.countries {
            let Ok(code) = code.parse() else { continue };
            let senses = [Sense::Country(code), Sense::People(code), Sense::Capital(code)];
            for (list, sense) in names.split('|').zip(senses) {
                items(list).for_each(|phrase| patterns.add(phrase, sense));
            }
        }
        names(&file, &mut patterns);
        names(&any, &mut patterns);
        numbers(&file.numbers, &mut patterns);
        dates(&file.dates, &mut patterns);
        let own = |(code, list): (&String, &String)| {
            Some((code.parse().ok()?, items(list).filter_map(|one| one.parse().ok()).collect()))
        };
        let territories = any.territories.iter().filter_map(own).collect();
        let numbers = numbered(&file.numbers.values).map(|(word, value)| (word.to_lowercase(), value)).collect();
        Self {
            language,
            patterns,
            numbers,
            compound: file.numbers.compound,
            ordinals: file.numbers.ordinals,
            verb_last: file.numbers.verb_last,
            home: file.home.parse().ok(),
            territories,
        }
    }
}

/// Whose mission it is, as its name says.
fn organisation(mission: &str) -> Option<Code> {
    const STEMS: [(&str, &str); 14] = [
        ("UN", "UN"),
        ("MIN", "UN"),
        ("MON", "UN"),
        ("FINUL", "UN"),
        ("ONU", "UN"),
        ("EU", "EU"),
        ("ALTHEA", "EU"),
        ("ISAF", "NATO"),
        ("KFOR", "NATO"),
        ("SFOR", "NATO"),
        ("IFOR", "NATO"),
        ("RESOLUTE", "NATO"),
        ("AM", "AU"),
        ("ATMIS", "AU"),
    ];
    let name = mission.to_uppercase();
    STEMS.iter().find(|(stem, _)| name.starts_with(stem)).and_then(|(_, code)| code.parse().ok())
}

fn names(any: &File, patterns: &mut Patterns) {
    let lists: [(&Lists, Named); 3] =
        [(&any.offices, Sense::Office), (&any.organisations, Sense::Organisation), (&any.places, Sense::Place)];
    for (list, sense) in lists {
        for (code, phrases) in list {
            let Ok(code) = code.parse() else { continue };
            items(phrases).for_each(|phrase| patterns.add(phrase, sense(code)));
        }
    }
    for (host, phrases) in &any.missions {
        let Ok(host) = host.parse() else { continue };
        items(phrases).for_each(|phrase| patterns.add(phrase, Sense::Mission(host, organisation(phrase))));
    }
    for (region, phrases) in &any.regions {
        items(phrases).for_each(|phrase| patterns.add(phrase, Sense::Region(region.parse().ok())));
    }
    for mission in Missions::embedded().iter() {
        let Some(host) = mission.host() else { continue };
        let organisation = match mission.organisation.split(',').next().unwrap_or_default().trim() {
            "African Union" => Some(Code::new("AU")),
            short => short.parse().ok().filter(|code: &Code| code.is_organisation()),
        };
        // A name in capitals is not a word of a language.
        let capitals = |name: &&str| name.len() >= 4 && name.bytes().all(|b| b.is_ascii_uppercase());
        mission.names().filter(capitals).for_each(|name| patterns.add(name, Sense::Mission(host, organisation)));
    }
}

fn numbers(numbers: &Numbers, patterns: &mut Patterns) {
    numbered(&numbers.values).for_each(|(phrase, n)| patterns.add(phrase, Sense::Number(n)));
    numbered(&numbers.rough).for_each(|(phrase, n)| patterns.add(phrase, Sense::Rough(n)));
    numbered(&numbers.fractions).for_each(|(phrase, n)| patterns.add(phrase, Sense::Fraction(n)));
    let vague = [
        (&numbers.hundreds, 200.0, 999.0),
        (&numbers.thousands, 2_000.0, 9_999.0),
        (&numbers.dozens, 24.0, 99.0),
        (&numbers.tens_of_thousands, 20_000.0, 99_999.0),
    ];
    for (list, low, high) in vague {
        items(list).for_each(|phrase| patterns.add(phrase, Sense::Vague(low, high)));
    }
    items(&numbers.few).for_each(|phrase| patterns.add(phrase, Sense::Few));
    items(&numbers.and).for_each(|phrase| patterns.add(phrase, Sense::NumberAnd));
}

fn dates(dates: &Dates, patterns: &mut Patterns) {
    for (i, month) in dates.months.iter().enumerate() {
        items(month).for_each(|phrase| patterns.add(phrase, Sense::Month(i as u8 + 1)));
    }
    for (i, day) in dates.weekdays.iter().enumerate() {
        items(day).for_each(|phrase| patterns.add(phrase, Sense::Weekday(i as u8 + 1)));
    }
    let spans: [(&str, Counted); 4] = [
        (&dates.days, Sense::Days),
        (&dates.weeks, Sense::Weeks),
        (&dates.month_words, Sense::Months),
        (&dates.years, Sense::Years),
    ];
    for (list, sense) in spans {
        numbered(list).for_each(|(phrase, n)| patterns.add(phrase, sense(n as i32)));
    }
    numbered(&dates.seasons).for_each(|(phrase, n)| patterns.add(phrase, Sense::Season(n as u8)));
    for (list, sense) in [
        (&dates.next, Sense::Next),
        (&dates.last, Sense::Last),
        (&dates.by, Sense::ByTime),
        (&dates.since, Sense::Since),
    ] {
        items(list).for_each(|phrase| patterns.add(phrase, sense));
    }
}
