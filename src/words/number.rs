//! Counts of people in words.

use crate::message::{Value, thousands};
use crate::model::{Estimate, Word};

/// A whole number with thousands separators and a true minus: “−1,700”.
pub fn number(n: i64) -> String {
    thousands(n)
}

/// A count by itself: “1,700”, “about 1,133”, “number not known”.
pub fn people(people: &Estimate) -> String {
    people_as(people, number)
}

/// A count in a sentence: “about 1,133”, “some (number not known)” if there are people without any number.
pub fn some(people: &Estimate) -> String {
    some_as(people, self::people)
}

/// The same, a count with a number written by `write`.
pub fn some_as(people: &Estimate, write: impl Fn(&Estimate) -> String) -> String {
    if nameless(people) { text!("number-some").to_owned() } else { write(people) }
}

/// Whether there are people without any number.
pub fn nameless(people: &Estimate) -> bool {
    people.word == Word::Unknown && people.low >= 0
}

/// A count by itself, each number in it written by `write`: “about 28 %”.
pub fn people_as(people: &Estimate, write: impl Fn(i64) -> String) -> String {
    let open_low = people.least().is_none();
    let low = people.stated_low();
    match (people.word, people.best, people.stated_high()) {
        (Word::Exact, Some(n), _) => write(n),
        (Word::About, Some(n), _) => text!("number-about", n = write(people.stated(n))),
        (Word::MoreThan, ..) => text!("number-more-than", n = write(low)),
        (Word::UpTo, _, Some(high)) => text!("number-up-to", n = write(high)),
        (Word::FewerThan, _, Some(high)) => text!("number-fewer-than", n = write(high)),
        (Word::AtLeast, ..) if !open_low => text!("number-at-least", n = write(low)),
        (Word::Unknown, ..) => text!("number-not-known").to_owned(),
        (_, _, Some(high)) if open_low => text!("number-at-most", n = write(high)),
        (_, _, Some(high)) if high == low => text!("number-about", n = write(high)),
        (_, _, Some(high)) => between(low, high, write),
        (_, _, None) if open_low => text!("number-not-known").to_owned(),
        (_, _, None) => text!("number-at-least", n = write(low)),
    }
}

fn between(low: i64, high: i64, write: impl Fn(i64) -> String) -> String {
    match (write(low), write(high)) {
        (low_text, high_text) if low < 0 || high < 0 => text!("number-from-to", low = low_text, high = high_text),
        // Rounded, both ends may be one.
        (low, high) if low == high => text!("number-about", n = high),
        (low, high) => text!("number-range", low = low, high = high),
    }
}

/// A difference with its sign: “+3,000”, “−160”, “about +1,133”, “up to +200”.
pub fn signed(people: &Estimate, write: impl Fn(&Estimate) -> String) -> String {
    if let (0, Some(1..), Word::Range) = (people.low, people.high, people.word) {
        return signed(&Estimate { word: Word::UpTo, ..*people }, write);
    }
    let text = write(people);
    let gains = people.least().is_some_and(|low| low >= 0) && !people.is_zero();
    match text.find(|c: char| c.is_ascii_digit()).filter(|_| gains) {
        Some(at) => format!("{}+{}", &text[..at], &text[at..]),
        None => text,
    }
}

/// From the least of some numbers to the greatest.
pub fn range(numbers: &[Estimate]) -> String {
    let one = numbers.first().copied().unwrap_or(Estimate::ZERO);
    if numbers.iter().all(|people| *people == one) {
        return people(&one);
    }
    let least = numbers.iter().min_by_key(|people| people.low).copied().unwrap_or(Estimate::ZERO);
    let high = numbers.iter().map(|people| people.high).collect::<Option<Vec<_>>>();
    people(&match high.and_then(|highs| highs.into_iter().max()) {
        Some(high) if high == least.low => Estimate::exact(high),
        Some(high) => Estimate::range(least.low, high),
        None => least.or_more(),
    })
}

impl From<Estimate> for Value<'_> {
    /// As in a sentence: “about 1,133”, “some (number not known)”.
    fn from(people: Estimate) -> Self {
        some(&people).into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_are_written_as_readers_say_them() {
        assert_eq!(text!("number-about", n = 1_133), "about 1,133");
        assert_eq!(
            text!("finding-too-many-arrived", arrived = Estimate::unknown()),
            "some (number not known) arrived, more than were announced"
        );
    }
}
