//! How long people stay, next to their first day: “duration (months)”, “6 weeks”.

use super::span::LastDay;
use crate::model::{Dated, Day, words};
use jiff::ToSpan as _;

words! {
    /// What a duration counts.
    LengthUnit, "unit of time" {
        /// Days.
        Days = "days",
        /// Weeks.
        Weeks = "weeks",
        /// Months.
        Months = "months",
        /// Years.
        Years = "years",
    }
}

const WORDS: [(LengthUnit, &str); 4] = [
    (LengthUnit::Days, "day days tag tage tagen jour jours dia dias giorno giorni dzien dni dag dagen d"),
    (
        LengthUnit::Weeks,
        "week weeks woche wochen semaine semaines semana semanas settimana settimane tydzien tygodni tygodnie weken wk wks",
    ),
    (
        LengthUnit::Months,
        "month months monat monate monaten mois mes meses mese mesi miesiac miesiace miesiecy maand maanden mo mos mth mths",
    ),
    (
        LengthUnit::Years,
        "year years jahr jahre jahren an ans annee annees ano anos anno anni rok lata lat jaar jaren yr yrs",
    ),
];

/// The unit that a text names.
pub fn unit(text: &str) -> Option<LengthUnit> {
    let lower = deunicode::deunicode(text).to_lowercase();
    let words: Vec<&str> = lower.split(|c: char| !c.is_ascii_alphabetic()).filter(|word| !word.is_empty()).collect();
    let last = |list: &str| words.iter().rev().any(|word| list.split(' ').any(|wanted| wanted == *word));
    WORDS.iter().find(|(_, list)| last(list)).map(|(unit, _)| *unit)
}

/// Whether the name of a column is that of a duration, or no more than a unit of time in the plural: “Months” beside a first day.
pub fn is_duration(name: &str) -> bool {
    const PLURALS: &str = "days weeks months years tage wochen monate jahre jours semaines annees dias semanas meses anos dni tygodnie lata";
    const NAMES: &str = "duration length tour term dauer duree duracion durata czas duur lange trwania";
    let lower = deunicode::deunicode(name).to_lowercase();
    lower.split(|c: char| !c.is_ascii_alphabetic()).any(|word| NAMES.split(' ').any(|name| name == word))
        || lower.contains("dauer")
        || PLURALS.split(' ').any(|plural| plural == lower.trim())
}

/// A number of units in a cell, where `always` is the unit of those that name none.
pub fn length(text: &str, always: Option<LengthUnit>) -> Option<(i32, LengthUnit)> {
    let text = text.trim();
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let number: i32 = text[..end].parse().ok().filter(|n| (1..=10_000).contains(n))?;
    let rest = text[end..].trim_start_matches(".0").trim();
    let own = unit(rest);
    // “4.5 months” and “6–8 months” are not known to the day.
    let plain = rest.is_empty() || (own.is_some() && !rest.contains(|c: char| c.is_ascii_digit()));
    if plain { Some((number, own.or(always)?)) } else { None }
}

/// The last day of people who come on a day and stay so long.
pub fn last_of(first: Dated, text: &str, always: Option<LengthUnit>) -> LastDay {
    if super::span::is_open(text) {
        return LastDay::Open;
    }
    let Some((n, unit)) = length(text, always) else { return LastDay::Unknown };
    let span = match unit {
        LengthUnit::Days => n.days(),
        LengthUnit::Weeks => n.weeks(),
        LengthUnit::Months => n.months(),
        LengthUnit::Years => n.years(),
    };
    let gone = first.first().date().checked_add(span).ok();
    gone.map_or(LastDay::Unknown, |gone| LastDay::On(Dated::from(Day::from(gone) - 1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_end() {
        let said = |text: &str, unit: Option<LengthUnit>| match last_of("2021-01-31".parse().unwrap(), text, unit) {
            LastDay::On(day) => day.to_string(),
            other => format!("{other:?}"),
        };
        assert_eq!(said("1", Some(LengthUnit::Months)), "2021-02-27");
        assert_eq!(said("6 months", None), "2021-07-30");
        assert_eq!(said("2 Wochen", None), "2021-02-13");
        assert_eq!(said("1 an", Some(LengthUnit::Days)), "2022-01-30");
        assert_eq!(said("10", Some(LengthUnit::Days)), "2021-02-09");
        assert_eq!(said("ongoing", Some(LengthUnit::Days)), "Open");
        for unknown in ["6–8 months", "?", "some months", "4.5", "99999999999"] {
            assert_eq!(said(unknown, Some(LengthUnit::Months)), "Unknown", "{unknown}");
        }
        for (name, of) in [
            ("Duration (months)", Some(LengthUnit::Months)),
            ("duration_days", Some(LengthUnit::Days)),
            ("Dauer in Wochen", Some(LengthUnit::Weeks)),
            ("durée (ans)", Some(LengthUnit::Years)),
            ("Tour length", None),
            ("Months", Some(LengthUnit::Months)),
        ] {
            assert!(is_duration(name), "{name}");
            assert_eq!(unit(name), of, "{name}");
        }
    }
}
