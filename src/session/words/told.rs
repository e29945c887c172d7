//! What differs between numbers, and what rival claims say, in words.

use crate::session::derived::Facts;
use crate::{
    model::{Estimate, Evidence, RecordRef, Word},
    posture::Figures,
};
use std::collections::BTreeSet;

/// “promised 5,050 instead of 1,700”, for each number that is another.
pub fn told(before: &Figures, after: &Figures) -> Vec<String> {
    let numbers = [
        ("promised", "none", before.promised, after.promised),
        ("arrived", "none reported", before.arrived, after.arrived),
        ("reported", "not known", before.reported, after.reported),
        ("present", "not known", before.present, after.present),
    ];
    let other = numbers.into_iter().filter(|(.., was, is)| was != is);
    let told = other.map(|(name, missing, was, is)| {
        let text = |people: Option<Estimate>| people.map_or_else(|| missing.to_owned(), number);
        format!("{name} {} instead of {}", text(is), text(was))
    });
    told.collect()
}

/// A number within a sentence.
fn number(people: Estimate) -> String {
    if people.word == Word::Unknown && people.low >= 0 { "some".to_owned() } else { people.to_string() }
}

impl Facts<'_> {
    /// How many sources there are among claims, and between which numbers they lie: “3 sources, 134–900”.
    pub fn spread(self, claims: &[RecordRef]) -> String {
        let said: Vec<(Estimate, &Evidence)> = claims.iter().filter_map(|claim| self.claimed(*claim)).collect();
        let sources: BTreeSet<_> = said.iter().map(|(_, evidence)| &evidence.source).collect();
        let who = match (sources.len(), said.len()) {
            (1, claims) => format!("{claims} claims of one source"),
            (sources, _) => format!("{sources} sources"),
        };
        let numbers: Vec<_> = said.iter().map(|(people, _)| *people).filter(|p| p.word != Word::Unknown).collect();
        let without = said.len() - numbers.len();
        let without = match (numbers.is_empty(), without) {
            (true, _) => return format!("{who}, none with a number"),
            (false, 0) => String::new(),
            (false, n) => format!(", {n} without a number"),
        };
        format!("{who}, {}{without}", range(&numbers))
    }

    /// What a strength or stage says, and what it stands on.
    fn claimed(&self, record: RecordRef) -> Option<(Estimate, &Evidence)> {
        let people = match record {
            RecordRef::Strength(row) => self.data.strengths.get(row as usize)?.people,
            RecordRef::Stage(row) => self.data.stages.get(row as usize)?.people,
            RecordRef::Movement(_) | RecordRef::Event(_) => return None,
        };
        Some((people, self.data.evidence(record)?))
    }
}

/// From the least of some numbers to the greatest.
fn range(numbers: &[Estimate]) -> String {
    let one = numbers.first().copied().unwrap_or(Estimate::ZERO);
    if numbers.iter().all(|people| *people == one) {
        return one.to_string();
    }
    let low = numbers.iter().map(|people| people.low).min().unwrap_or(0);
    let high = numbers.iter().map(|people| people.high).collect::<Option<Vec<_>>>();
    let range = match high.and_then(|highs| highs.into_iter().max()) {
        Some(high) if high == low => Estimate::exact(low),
        Some(high) => Estimate::range(low, high),
        None => Estimate::at_least(low),
    };
    range.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_differ_are_told_and_those_that_do_not_are_not() {
        let before = Figures { promised: Some(Estimate::exact(1700)), ..Figures::default() };
        let after = Figures { promised: Some(Estimate::exact(5050)), arrived: Some(Estimate::unknown()), ..before };
        assert_eq!(told(&before, &after), ["promised 5,050 instead of 1,700", "arrived some instead of none reported"]);
        assert!(told(&after, &after).is_empty());
    }

    #[test]
    fn a_range_goes_from_the_least_to_the_greatest() {
        let e = Estimate::exact;
        assert_eq!(range(&[e(900), e(134), Estimate::about(500)]), "134–900");
        assert_eq!(range(&[Estimate::about(500), Estimate::about(500)]), "about 500");
        assert_eq!(range(&[e(500), Estimate::about(500)]), "500");
        assert_eq!(range(&[e(900), Estimate::at_least(134)]), "at least 134");
    }
}
