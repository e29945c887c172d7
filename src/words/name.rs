//! The words of records as readers see them: labels with a capital letter; [`lower`](super::lower) puts one into a sentence.

use crate::geo::{Countries, Phrase, phrase};
use crate::model::{Code, Command, Component, EventKind, Host, LatLon, Scope, Spot, StageKind, Thing, Tier};
use crate::posture::{FindingKind, Grouping, Quantity, Severity};
use std::borrow::Cow;

/// A function that gives each word of a closed set its label.
macro_rules! labels {
    ($(#[$doc:meta])* $name:ident($set:ident): $($word:ident = $label:expr,)+) => {
        $(#[$doc])*
        pub fn $name(word: $set) -> &'static str {
            match word { $($set::$word => $label,)+ }
        }
    };
}

/// The name of a country or organisation.
pub fn country(code: Code) -> String {
    Countries::embedded().name(&code).to_owned()
}

/// Where arrows come from: “from the United States”, “from Poland”.
pub fn from_country(code: Code) -> String {
    phrase(code, Phrase::From).map_or_else(|| text!("scene-from", origin = country(code)), str::to_owned)
}

/// Where people are: “in the United States”, “in Poland”.
pub fn in_country(code: Code) -> String {
    phrase(code, Phrase::In).map_or_else(|| text!("headline-in", place = country(code)), str::to_owned)
}

/// Whom people are meant for: “for the United States”, “for Poland”.
pub fn for_country(code: Code) -> String {
    phrase(code, Phrase::For).map_or_else(|| text!("headline-for", place = country(code)), str::to_owned)
}

/// A country as it stands after a word such as “to”: “the United States”, “Poland”.
pub fn of_country(code: Code) -> String {
    phrase(code, Phrase::Of).map_or_else(|| country(code), str::to_owned)
}

/// Where, in words; `text` is the source's wording for a place that is not a country.
pub fn place(host: Host, text: &str) -> String {
    match host {
        Host::Country(code) => country(code),
        _ if !text.is_empty() => text.to_owned(),
        Host::Region(region) => region.name().to_owned(),
        Host::Unplaced => text!("name-place-not-reported").to_owned(),
    }
}

/// A place in a host; its coordinates where it has no words, and nothing where it has neither.
pub fn spot(spot: &Spot) -> String {
    match (spot.place.trim(), spot.at) {
        ("", Some(LatLon { lat, lon })) => format!("{lat:.3}, {lon:.3}"),
        (words, _) => words.to_owned(),
    }
}

/// The label of numbers with no country on the map, by the words of their source.
pub fn placeless(text: &str) -> &str {
    if text.is_empty() { text!("name-placeless") } else { text }
}

labels! {
    /// A scope.
    scope(Scope):
    Assigned = text!("name-scope-assigned"), Rotational = text!("name-scope-rotational"),
    All = text!("name-scope-all"), Unspecified = text!("name-scope-not-reported"),
}

labels! {
    /// A command, as the map's legend has it.
    command(Command):
    National = text!("name-command-national"), Nato = text!("name-command-nato"), Un = text!("name-command-un"),
    Eu = text!("name-command-eu"), Coalition = text!("name-command-coalition"),
    Unknown = text!("name-command-not-reported"),
}

labels! {
    /// A component.
    component(Component):
    All = text!("name-component-all"), Army = text!("name-component-army"), Navy = text!("name-component-navy"),
    AirForce = text!("name-component-air-force"), MarineCorps = text!("name-component-marine-corps"),
    SpaceForce = text!("name-component-space-force"), CoastGuard = text!("name-component-coast-guard"),
    Reserve = text!("name-component-reserve"), Civilian = text!("name-component-civilian"),
}

/// A component where it is no more than a part of the forces; nothing for all of them.
pub fn part(component: Component) -> &'static str {
    if component == Component::All { "" } else { self::component(component) }
}

labels! {
    /// A stage.
    stage(StageKind):
    Alerted = text!("name-stage-alerted"), Announced = text!("name-stage-announced"),
    Ordered = text!("name-stage-ordered"), Moving = text!("name-stage-moving"),
    Arrived = text!("name-stage-arrived"), Withdrawn = text!("name-stage-withdrawn"),
    Cancelled = text!("name-stage-cancelled"),
}

labels! {
    /// The kind of an event.
    event(EventKind):
    Call = text!("name-event-call"), Warning = text!("name-event-warning"), Summit = text!("name-event-summit"),
    Decision = text!("name-event-decision"), Readiness = text!("name-event-readiness"),
    Combat = text!("name-event-combat"), Period = text!("name-event-period"), Other = text!("name-event-other"),
}

labels! {
    /// A tier of sources.
    tier(Tier):
    Official = text!("name-tier-official"), Press = text!("name-tier-press"),
    Secondary = text!("name-tier-secondary"),
}

labels! {
    /// A number of a host.
    quantity(Quantity):
    Promised = text!("name-promised"), Arrived = text!("name-arrived"), Reported = text!("name-reported"),
    Present = text!("name-present"),
}

labels! {
    /// By what numbers are grouped.
    grouping(Grouping):
    Sender = text!("name-sender"), Host = text!("name-host"), Command = text!("name-command"),
    Scope = text!("name-scope"), Component = text!("name-component"), Stage = text!("name-stage"),
    Operation = text!("name-operation"), Place = text!("name-place"), Unit = text!("name-unit"),
    Type = text!("name-type"), What = text!("name-what"),
}

/// A value that numbers are grouped by, which is a word of the files or a code.
pub fn group(by: Grouping, key: &str) -> String {
    let known = match by {
        Grouping::Sender | Grouping::Host => return key.parse().map_or_else(|_| key.to_owned(), country),
        Grouping::Scope => key.parse().ok().map(scope),
        Grouping::Component => key.parse().ok().map(component),
        Grouping::Command => key.parse().ok().map(command),
        Grouping::Stage if key.is_empty() => Some(text!("name-no-stage")),
        Grouping::Stage => key.parse().ok().map(stage),
        Grouping::What => key.parse().ok().map(Thing::text),
        Grouping::Operation | Grouping::Place | Grouping::Unit | Grouping::Type => {
            return if key.is_empty() { text!("name-not-reported").to_owned() } else { key.to_owned() };
        }
    };
    known.map_or_else(|| super::capital(key), str::to_owned)
}

/// By what a name is sorted among others: letters with marks stand with those without, and the Ukrainian ones where its alphabet has them.
pub fn sorted_as(name: &str) -> String {
    let mut key = String::with_capacity(name.len());
    for letter in name.chars().flat_map(char::to_lowercase) {
        match letter {
            'ґ' => key.push_str("г\u{ffff}"),
            'є' => key.push_str("е\u{ffff}"),
            'і' => key.push_str("и\u{ffff}"),
            'ї' => key.push_str("и\u{ffff}\u{ffff}"),
            'ł' => key.push_str("l\u{ffff}"),
            '\u{400}'..='\u{4ff}' => key.push(letter),
            letter => key.push_str(deunicode::deunicode_char(letter).unwrap_or_default()),
        }
    }
    key
}

/// A word of the files by itself, as a cell of a table has it: “Air force”, “NATO”, “Not reported”.
pub fn word(word: &str) -> Cow<'static, str> {
    Cow::Borrowed(match word {
        "all" => text!("row-all"),
        "unknown" | "unspecified" => text!("row-not-reported"),
        "assigned" => text!("name-scope-assigned"),
        "rotational" => text!("name-scope-rotational"),
        "national" => text!("row-national"),
        "nato" => text!("formula-nato"),
        "un" => text!("formula-un"),
        "eu" => text!("formula-eu"),
        "coalition" => text!("row-coalition"),
        "official" => text!("row-official"),
        "press" => text!("row-press"),
        "secondary" => text!("row-secondary"),
        "seen" => text!("row-checked"),
        "unsure" => text!("row-unsure"),
        _ => match (StageKind::ALL.iter().find(|kind| kind.word() == word), Component::WORDS.contains(&word)) {
            (Some(kind), _) => stage(*kind),
            (None, true) => word.parse().map_or("", component),
            (None, false) => match word.parse() {
                Ok(Thing::Other) | Err(_) => return super::capital(word).into(),
                Ok(thing) => Thing::text(thing),
            },
        },
    })
}

labels! {
    /// A kind of finding.
    finding(FindingKind):
    Gap = text!("name-finding-gap"), Conflict = text!("name-finding-conflict"), Stale = text!("name-finding-stale"),
    Parts = text!("name-finding-parts"), TooManyArrived = text!("name-finding-too-many-arrived"),
    BelowZero = text!("name-finding-below-zero"), Overlap = text!("name-finding-overlap"),
    Overdue = text!("name-finding-overdue"), SecondReport = text!("name-finding-second-report"),
}

labels! {
    /// How much a finding should worry.
    severity(Severity):
    Contradiction = text!("name-severity-contradiction"), Doubt = text!("name-severity-doubt"),
    Note = text!("name-severity-note"),
}

#[cfg(test)]
mod tests {
    use super::sorted_as;

    #[test]
    fn names_are_sorted_as_their_alphabet_is() {
        for sorted in [
            ["Бельгія", "Єгипет", "Зімбабве", "Ізраїль", "Катар"],
            ["Ägypten", "Algerien", "Belgien", "Österreich", "Polen"],
            ["Albania", "Bélgica", "Brasil", "Perú", "Polonia"],
            ["Lesotho", "Liban", "Łotwa", "Maroko", "Żad"],
        ] {
            let mut names = sorted;
            names.reverse();
            names.sort_by_key(|name| sorted_as(name));
            assert_eq!(names, sorted);
        }
    }
}
