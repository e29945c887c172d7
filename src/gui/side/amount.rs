//! A host's or a share's number in the measure that is shown: as text, as words, and as the length of a bar.

use crate::{
    model::{Estimate, Word},
    posture::Figures,
    scene::{Gauge, Measure},
};

/// What a row says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Amount {
    /// “about 1,133 of 4,700”.
    pub text: String,
    /// “about 1,133 arrived of 4,700 promised”.
    pub spoken: String,
    /// The solid part of a bar, as the gauge draws it.
    pub solid: i64,
    /// The whole of a bar, the same.
    pub whole: i64,
}

/// The number of the measure in the words of a gauge; none: it has none, which is not zero. `net`: the changes subtract what leaves.
pub fn of(figures: &Figures, measure: Measure, net: bool, gauge: Gauge) -> Option<Amount> {
    let counts = measure.definition().counts;
    if measure.is_of_changes() {
        return movements(figures, &format!("{}{counts}", if net { "net " } else { "" }), gauge);
    }
    measure.whole(figures).map(|people| level(people, counts, figures.stale, gauge))
}

fn level(people: Estimate, word: &str, stale: bool, gauge: Gauge) -> Amount {
    let old = if stale { ", an old figure" } else { "" };
    let mark = if stale { " (old)" } else { "" };
    let weight = gauge.amount(people.weight());
    let text = gauge.tell(&people);
    // A level may be reckoned: without bounds it may be nobody, and is not “some”.
    let number = if nameless(people) { "an unknown number" } else { &text };
    let spoken = format!("{number} {word}{old}");
    Amount { text: format!("{text}{mark}"), spoken, solid: weight, whole: weight }
}

fn movements(figures: &Figures, promised_word: &str, gauge: Gauge) -> Option<Amount> {
    let (promised, arrived) = (figures.promised, figures.arrived);
    let tell = |people: Estimate| gauge.tell(&people);
    let said = |people: Estimate| if nameless(people) { said(people) } else { tell(people) };
    let (text, spoken) = match (promised, arrived) {
        (None, None) => return None,
        // A rotation adds nobody, so that nobody is to arrive.
        (Some(promised), None) if promised.is_zero() => (tell(promised), format!("0 {promised_word}")),
        (Some(promised), None) => (tell(promised), format!("{} {promised_word}, no arrival reported", said(promised))),
        (Some(promised), Some(arrived)) => {
            let short = if nameless(arrived) { "some".to_owned() } else { gauge.short(&arrived) };
            let spoken = format!("{} arrived of {} {promised_word}", said(arrived), said(promised));
            (format!("{short} of {}", tell(promised)), spoken)
        }
        (None, Some(arrived)) => (format!("{} arrived", said(arrived)), format!("{} arrived", said(arrived))),
    };
    let weight = |people: Option<Estimate>| people.map_or(0, |people| gauge.amount(people.weight()));
    let (whole, solid) = (weight(promised), weight(arrived));
    let solid = if (solid < 0) == (whole < 0) { solid } else { 0 };
    Some(Amount { text, spoken, solid, whole: if promised.is_some() { whole } else { solid } })
}

/// Whether there are people without any number.
fn nameless(people: Estimate) -> bool {
    people.word == Word::Unknown && people.low >= 0
}

/// A number within a sentence.
pub fn said(people: Estimate) -> String {
    if nameless(people) { "some (number not known)".to_owned() } else { people.to_string() }
}

/// A number by itself.
pub fn shown(people: Estimate) -> String {
    if nameless(people) { "some, number not known".to_owned() } else { people.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figures(promised: Option<Estimate>, arrived: Option<Estimate>) -> Figures {
        Figures { arrived, promised, ..Figures::default() }
    }

    #[test]
    fn missing_is_not_zero_and_unknown_is_neither() {
        let spoken = |p, a| of(&figures(p, a), Measure::Movements, false, Gauge::PEOPLE).map(|amount| amount.spoken);
        let thousand = Some(Estimate::exact(1000));
        assert_eq!(spoken(None, None), None);
        assert_eq!(spoken(thousand, None).unwrap(), "1,000 promised, no arrival reported");
        assert_eq!(spoken(thousand, Some(Estimate::ZERO)).unwrap(), "0 arrived of 1,000 promised");
        assert_eq!(
            spoken(thousand, Some(Estimate::unknown())).unwrap(),
            "some (number not known) arrived of 1,000 promised"
        );
        assert_eq!(of(&figures(thousand, None), Measure::Level, false, Gauge::PEOPLE), None);
    }

    #[test]
    fn a_bar_that_leaves_does_not_show_arrivals() {
        let figures = figures(Some(Estimate::exact(-700)), Some(Estimate::exact(300)));
        let amount = of(&figures, Measure::Movements, true, Gauge::PEOPLE).unwrap();
        assert_eq!((amount.whole, amount.solid), (-700, 0));
        assert_eq!(amount.spoken, "300 arrived of −700 net promised");
    }
}
