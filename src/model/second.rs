//! Whether two reports may be of one deployment. Within a file two movements are two, because its author says so; but a second report of
//! one, taken for another, counts its people twice.

use super::{Command, Dataset, Estimate, HashMap, Id, Movement, Scope, Stage, StageKind, Word, part_names};

/// So many days lie between two reports of one step at most: that of a press conference and that of the order.
pub const NEAR: i32 = 3;

impl Movement {
    /// Whether nothing in two movements contradicts that they are one. What is not stated contradicts nothing. Who sends them where is
    /// not looked at.
    pub fn agrees(&self, other: &Self) -> bool {
        let scope = self.scope == other.scope || [self.scope, other.scope].contains(&Scope::Unspecified);
        let command = self.command == other.command || [self.command, other.command].contains(&Command::Unknown);
        let origin = match (self.origin.country, other.origin.country) {
            (Some(one), Some(other)) => one == other,
            _ => true,
        };
        let rotation = self.replaces.trim().is_empty() == other.replaces.trim().is_empty();
        (self.component, self.things.what) == (other.component, other.things.what)
            && scope
            && command
            && origin
            && rotation
    }

    /// Whether two movements may be one deployment: of one sender to one place, and neither is said to be a part of the other, to relieve
    /// anybody, or to be counted elsewhere.
    pub fn may_be(&self, other: &Self) -> bool {
        let words =
            |m: &Self| if m.host.country().is_some() { String::new() } else { m.host_text.trim().to_lowercase() };
        let alone = |m: &Self| m.replaces.trim().is_empty() && m.counted_in.is_none();
        let parts = [self, other].map(|m| part_names(&m.operation, &m.spot, &m.unit, &m.things));
        let named = |n: usize| {
            let [one, other] = [parts[0][n].as_str(), parts[1][n].as_str()];
            one.contains(other) || other.contains(one)
        };
        let related = |a: &Self, b: &Self| a.part_of.as_ref() == Some(&b.id);
        let kin =
            related(self, other) || related(other, self) || self.part_of.is_some() && self.part_of == other.part_of;
        (self.sender, self.host, words(self)) == (other.sender, other.host, words(other))
            && self.id != other.id
            && !kin
            && alone(self)
            && alone(other)
            && (0..parts[0].len()).all(named)
            && self.agrees(other)
    }
}

impl Estimate {
    /// Whether two counts may be of the same people: of rounded numbers the one lies about where the other does. Without a number
    /// nothing says so.
    pub fn may_be(&self, other: &Self) -> bool {
        let ends = |count: &Self| {
            let (low, high) = match (count.word, count.high) {
                (Word::Unknown, _) => return None,
                (Word::UpTo | Word::FewerThan, Some(high)) => (high - high / 4, high),
                (_, Some(high)) => (count.low, high),
                (_, None) => (count.low, count.low.saturating_add(count.low / 4)),
            };
            let about = if count.word == Word::About { 10 } else { 20 };
            (high > 0).then(|| (low - low / about, high.saturating_add(high / about)))
        };
        ends(self).zip(ends(other)).is_some_and(|(one, other)| one.0 <= other.1 && other.0 <= one.1)
    }
}

impl Stage {
    /// Whether two steps may be one, reported by two sources.
    pub fn may_be(&self, other: &Self) -> bool {
        let near = (self.day.day() - other.day.day()).abs() <= NEAR;
        let told_twice = self.evidence.source != other.evidence.source;
        self.kind == other.kind && self.kind.promises() && near && told_twice && self.people.may_be(&other.people)
    }
}

/// Two steps of two movements that may be one, unless the last word of both on another step says that they are not.
pub fn same_steps<'a>(one: &[&'a Stage], other: &[&'a Stage]) -> Option<(&'a Stage, &'a Stage)> {
    let last = |stages: &[&Stage], kind: StageKind| {
        let of_kind = stages.iter().filter(|stage| stage.kind == kind && stage.people.word != Word::Unknown);
        of_kind.max_by_key(|stage| stage.day.day()).map(|stage| (stage.day.day(), stage.people))
    };
    let differ = |kind: &StageKind| {
        let (one, other) = (last(one, *kind), last(other, *kind));
        one.zip(other).is_some_and(|(one, other)| (one.0 - other.0).abs() <= NEAR && !one.1.may_be(&other.1))
    };
    let kinds = || StageKind::ALL.iter().filter(|kind| kind.promises());
    if kinds().any(differ) {
        return None;
    }
    one.iter().find_map(|one| Some((*one, *other.iter().find(|other| one.may_be(other))?)))
}

impl Dataset {
    /// The movement of which another one, with its stages, may be a second report; none: there is none. The nearest day comes first.
    pub fn second_report_of(&self, movement: &Movement, stages: &[&Stage]) -> Option<&Id> {
        let others: HashMap<&Id, &Movement> =
            self.movements.iter().filter(|other| movement.may_be(other)).map(|other| (&other.id, other)).collect();
        if others.is_empty() || stages.is_empty() {
            return None;
        }
        let mut steps: HashMap<&Id, Vec<&Stage>> = HashMap::default();
        for stage in self.stages.iter().filter(|stage| others.contains_key(&stage.movement)) {
            steps.entry(&stage.movement).or_default().push(stage);
        }
        let near = |(id, own): (&&'_ Id, &Vec<&Stage>)| {
            let (one, other) = same_steps(stages, own)?;
            Some(((one.day.day() - other.day.day()).abs(), (*id).clone()))
        };
        let nearest = steps.iter().filter_map(near).min()?;
        others.keys().copied().find(|id| **id == nearest.1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_may_be_of_the_same_people_if_they_lie_about_where_the_others_do() {
        let (exact, about) = (Estimate::exact, Estimate::about);
        for (one, other, same) in [
            (exact(3_000), exact(3_000), true),
            (exact(3_000), about(2_800), true),
            (exact(3_000), exact(2_950), true),
            (exact(300), exact(350), false),
            (exact(1_700), exact(3_000), false),
            (exact(3_000), Estimate::more_than(2_900), true),
            (exact(30_000), Estimate::more_than(2_900), false),
            (exact(3_000), Estimate::up_to(3_000), true),
            (exact(500), Estimate::up_to(3_000), false),
            (exact(1_100), Estimate::range(900, 1_200), true),
            (exact(3_000), Estimate::unknown(), false),
            (exact(0), exact(0), false),
        ] {
            assert_eq!((one.may_be(&other), other.may_be(&one)), (same, same), "{one} and {other}");
        }
    }
}
