//! How a record stands on the day that is shown: whether it counts, and if not, why.

use super::super::ctx::Ctx;
use crate::{
    model::{Dataset, Day, Evidence, RecordRef, Stage, Strength, Tier},
    posture::{Change, Level},
    session::Lookup,
};

/// How a record stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// It counts, or nothing is said against it.
    Counts,
    /// Another record for the same fact is preferred; why.
    Rival(String),
    /// A later count of the same kind has taken its place.
    Replaced,
    /// It is about a day after the one that is shown.
    Later,
}

impl Standing {
    /// The remark beside a record; empty if it counts.
    pub fn remark(&self) -> String {
        match self {
            Self::Counts => String::new(),
            Self::Rival(why) => format!("Not used: {why}"),
            Self::Replaced => "Replaced by a later count".to_owned(),
            Self::Later => "After the day that is shown: not counted yet".to_owned(),
        }
    }
}

/// Whether a claim was public on the known-on day.
pub fn seen(cx: &Ctx<'_>, evidence: &Evidence) -> bool {
    cx.derived.posture().known_on.is_none_or(|on| known(cx, evidence).is_some_and(|known| known <= on))
}

/// Whether there are strengths of this kind by the day, but none of them was public on the known-on day.
pub fn not_yet_public(cx: &Ctx<'_>, of: impl Fn(&Strength) -> bool) -> bool {
    let posture = cx.derived.posture();
    let strengths = &cx.state.document.dataset().strengths;
    let mut all = strengths.iter().filter(|strength| strength.day.day() <= posture.day && of(strength)).peekable();
    posture.known_on.is_some() && all.peek().is_some() && !all.any(|strength| seen(cx, &strength.evidence))
}

/// The day a claim became public; none: known in hindsight only.
pub fn known(cx: &Ctx<'_>, evidence: &Evidence) -> Option<Day> {
    known_from(cx.derived.lookup(), cx.state.document.dataset(), evidence)
}

fn known_from(lookup: &Lookup, data: &Dataset, evidence: &Evidence) -> Option<Day> {
    let published = || lookup.source(data, evidence).and_then(|source| source.published);
    evidence.known_from.or_else(published).map(crate::model::Dated::day)
}

/// What a movement changes on the day, at its host; none: it lies outside of the window, or its parts say it all.
pub fn change<'a>(cx: &Ctx<'a>, movement: u32) -> Option<&'a Change> {
    let posture = cx.derived.posture();
    let row = cx.state.document.dataset().movements.get(movement as usize)?;
    let here = |change: &&Change| change.movement == movement && !change.at_origin;
    match row.host.country() {
        Some(host) => posture.host(host)?.changes.iter().find(here),
        None => posture.unplaced.iter().flat_map(|group| &group.changes).find(here),
    }
}

/// The level that a strength makes or rivals.
pub fn level<'a>(cx: &Ctx<'a>, strength: u32) -> Option<&'a Level> {
    let record = RecordRef::Strength(strength);
    let posture = cx.derived.posture();
    let row = cx.state.document.dataset().strengths.get(strength as usize)?;
    let with = |level: &&Level| level.records.first() == Some(&record) || level.rivals.contains(&record);
    match row.host.country() {
        Some(host) => posture.host(host)?.levels.iter().find(with),
        None => posture.regions.iter().map(|total| &total.level).find(with),
    }
}

/// How a stage stands within its movement.
pub fn of_stage(cx: &Ctx<'_>, row: u32, stage: &Stage, change: Option<&Change>) -> Standing {
    if stage.day.day() > cx.derived.posture().day {
        return Standing::Later;
    }
    let record = RecordRef::Stage(row);
    let Some(change) = change else { return Standing::Counts };
    if change.records.contains(&record) {
        return Standing::Counts;
    }
    if !change.rivals.contains(&record) {
        return Standing::Replaced;
    }
    let stages = &cx.state.document.dataset().stages;
    let same = change.records.iter().filter_map(|other| {
        let RecordRef::Stage(other) = other else { return None };
        stages.get(*other as usize).filter(|other| other.kind == stage.kind && other.day.day() == stage.day.day())
    });
    let best = same.map(|best| claim(cx, best.preferred, &best.evidence)).next();
    Standing::Rival(why(best, claim(cx, stage.preferred, &stage.evidence)))
}

/// How a strength stands among those of its kind.
pub fn of_strength(cx: &Ctx<'_>, row: u32, strength: &Strength, level: Option<&Level>) -> Standing {
    if strength.day.day() > cx.derived.posture().day {
        return Standing::Later;
    }
    let Some(level) = level else { return Standing::Replaced };
    if !level.rivals.contains(&RecordRef::Strength(row)) {
        return Standing::Counts;
    }
    let Some(RecordRef::Strength(best)) = level.records.first() else { return Standing::Replaced };
    let best = cx.state.document.dataset().strengths.get(*best as usize);
    let best = best.map(|best| claim(cx, best.preferred, &best.evidence));
    Standing::Rival(why(best, claim(cx, strength.preferred, &strength.evidence)))
}

/// What decides between rivals: the pin, the tier, the day it became public.
type Claim = (bool, Tier, Option<Day>);

fn claim(cx: &Ctx<'_>, pinned: bool, evidence: &Evidence) -> Claim {
    let source = cx.derived.lookup().source(cx.state.document.dataset(), evidence);
    (pinned, source.map_or(Tier::Secondary, |source| source.tier), known(cx, evidence))
}

/// Why another claim is preferred.
fn why(best: Option<Claim>, other: Claim) -> String {
    let Some((pinned, tier, known)) = best else { return "another record is preferred".to_owned() };
    if pinned && !other.0 {
        "another record is pinned".to_owned()
    } else if tier < other.1 {
        format!("{} is preferred", named(tier))
    } else if known > other.2 {
        known.map_or_else(String::new, |day| format!("a newer source, of {}, is preferred", day.short()))
    } else {
        "of equals, the later row is preferred".to_owned()
    }
}

/// A tier for readers.
pub fn named(tier: Tier) -> &'static str {
    match tier {
        Tier::Official => "an official source",
        Tier::Press => "the press",
        Tier::Secondary => "a secondary source",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reason_is_the_first_thing_that_decides() {
        let day = |n| Some(Day::from_number(n));
        let other = (false, Tier::Press, day(10));
        for (best, reason) in [
            ((true, Tier::Secondary, None), "another record is pinned"),
            ((false, Tier::Official, None), "an official source is preferred"),
            ((false, Tier::Press, day(31)), "a newer source, of 1 Feb 1970, is preferred"),
            ((false, Tier::Press, day(10)), "of equals, the later row is preferred"),
        ] {
            assert_eq!(why(Some(best), other), reason);
        }
    }
}
