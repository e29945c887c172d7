//! A host's or a share's number in the measure that is shown: as text, as words, and as the length of a bar.

use crate::model::{Day, Estimate};
use crate::posture::{Figures, Quantity};
use crate::scene::{Gauge, Measure};
use crate::words;

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
    if measure.is_of_changes() {
        return movements(figures, net, gauge);
    }
    let old = figures.reported_day.filter(|_| figures.stale);
    measure.whole(figures).map(|people| level(people, measure.definition().counts, old, gauge))
}

fn level(people: Estimate, quantity: Quantity, old: Option<Day>, gauge: Gauge) -> Amount {
    let (weight, text) = (gauge.amount(people.weight()), gauge.tell(&people));
    // A computed level without bounds may be zero, and is not “some”.
    let number = if words::nameless(&people) { text!("side-unknown-number") } else { &text };
    let word = words::lower(words::quantity(quantity));
    let (spoken, text) = match old {
        Some(day) => {
            (text!("side-level-old", number = number, word = word, day = day), text!("side-number-old", number = &text))
        }
        None => (text!("side-level", number = number, word = word), text),
    };
    Amount { text, spoken, solid: weight, whole: weight }
}

fn movements(figures: &Figures, net: bool, gauge: Gauge) -> Option<Amount> {
    let (promised, arrived) = (figures.promised, figures.arrived);
    let moved = words::moved((promised, arrived), net, |n| gauge.tell(n), |n| gauge.short(n))?;
    // A rotation adds nobody, so that nobody is to arrive.
    let nobody = arrived.is_none() && promised.is_some_and(|people| people.is_zero());
    let spoken = if nobody { text!("figure-none-promised", word = words::promised(net)) } else { moved.sentence };
    let weight = |people: Option<Estimate>| people.map_or(0, |people| gauge.amount(people.weight()));
    let (whole, solid) = (weight(promised), weight(arrived));
    let solid = if (solid < 0) == (whole < 0) { solid } else { 0 };
    Some(Amount { text: moved.short, spoken, solid, whole: if promised.is_some() { whole } else { solid } })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figures(promised: Option<Estimate>, arrived: Option<Estimate>) -> Figures {
        Figures { arrived, promised, ..Figures::default() }
    }

    #[test]
    fn a_bar_that_leaves_does_not_show_arrivals() {
        let figures = figures(Some(Estimate::exact(-700)), Some(Estimate::exact(300)));
        let amount = of(&figures, Measure::Movements, true, Gauge::PEOPLE).unwrap();
        assert_eq!((amount.whole, amount.solid), (-700, 0));
        assert_eq!(amount.spoken, "300 arrived of −700 net promised");
        assert_eq!(of(&figures, Measure::Level, false, Gauge::PEOPLE), None);
    }

    #[test]
    fn an_old_level_says_of_when_it_is() {
        let day = Some(Day::ymd(2020, 12, 31));
        let old = Figures { present: Some(Estimate::exact(176)), reported_day: day, stale: true, ..Figures::default() };
        let amount = of(&old, Measure::Level, false, Gauge::PEOPLE).unwrap();
        assert_eq!(
            (amount.text.as_str(), amount.spoken.as_str()),
            ("176 (old)", "176 present, last reported on 31 Dec 2020")
        );
    }
}
