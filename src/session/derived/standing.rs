//! How a record stands on the day that is shown: whether it counts, and if not, why.

use crate::model::{Dataset, Day, Estimate, Evidence, RecordRef, Source, Stage, Strength, Tier};
use crate::posture::{Accounts, Change, Finding, Level, Posture};
use crate::session::document::Lookup;
use crate::words::{self, Preferred, Rank, Standing};
use std::collections::BTreeSet;

/// The records of a dataset, and how they stand on the day that is shown.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// The records.
    pub data: &'a Dataset,
    /// The day's numbers.
    pub posture: &'a Posture,
    /// What these are made of.
    pub accounts: &'a Accounts,
    /// Remarks about them.
    pub findings: &'a [Finding],
    /// Which records belong together.
    pub lookup: &'a Lookup,
}

impl<'a> Facts<'a> {
    /// Whether a claim was public on the known-on day.
    pub fn seen(self, evidence: &Evidence) -> bool {
        self.posture.known_on.is_none_or(|on| self.known(evidence).is_some_and(|known| known <= on))
    }

    /// Whether there are strengths of this kind by the day, but none of them was public on the known-on day.
    pub fn not_yet_public(self, of: impl Fn(&Strength) -> bool) -> bool {
        let posture = self.posture;
        let strengths = self.data.strengths.iter();
        let mut all = strengths.filter(|strength| strength.day.day() <= posture.day && of(strength)).peekable();
        posture.known_on.is_some() && all.peek().is_some() && !all.any(|strength| self.seen(&strength.evidence))
    }

    /// The day a claim became public; none: known in hindsight only.
    pub fn known(self, evidence: &Evidence) -> Option<Day> {
        let published = || self.source(evidence).and_then(|source| source.published);
        evidence.known_from.or_else(published).map(crate::model::Dated::day)
    }

    /// The claims for the same fact as that of a strength or stage, itself among them: one of them counts.
    pub fn rivals(self, record: RecordRef) -> Vec<RecordRef> {
        self.lookup.rivals(self.data, record)
    }

    /// The source that a claim stands on.
    pub fn source(self, evidence: &Evidence) -> Option<&'a Source> {
        self.lookup.source(self.data, evidence)
    }

    /// What a movement changes on the day, at its host; none: it lies outside of the window, or its parts say it all.
    pub fn change(self, movement: u32) -> Option<&'a Change> {
        let accounts = self.accounts;
        let row = self.data.movements.get(movement as usize)?;
        let among = |changes: &'a [Change]| {
            // They are in the order of their rows.
            let first = changes.partition_point(|change| change.movement < movement);
            changes[first..].iter().take_while(|change| change.movement == movement).find(|change| !change.at_origin)
        };
        match row.host.country() {
            Some(host) => among(&accounts.host(host)?.changes),
            None => accounts.unplaced.iter().find_map(|(_, account)| among(&account.changes)),
        }
    }

    /// The level that a strength makes or rivals.
    pub fn level(self, strength: u32) -> Option<&'a Level> {
        let record = RecordRef::Strength(strength);
        let accounts = self.accounts;
        let row = self.data.strengths.get(strength as usize)?;
        let with = |level: &&Level| level.row == strength || level.rivals.contains(&record);
        match row.host.country() {
            Some(host) => accounts.host(host)?.levels.iter().find(with),
            None => accounts.regions.iter().map(|total| &total.level).find(with),
        }
    }

    /// How a stage stands within its movement, of which the change is given.
    pub fn of_stage(self, row: u32, stage: &Stage, change: Option<&Change>) -> Standing {
        if stage.day.day() > self.posture.day {
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
        let same = change.records.iter().filter_map(|other| {
            let RecordRef::Stage(other) = other else { return None };
            let others = self.data.stages.get(*other as usize);
            others.filter(|other| other.kind == stage.kind && other.day.day() == stage.day.day())
        });
        let best = same.map(|best| self.rank(best.preferred, &best.evidence)).next();
        Standing::Rival(Preferred::over(best, self.rank(stage.preferred, &stage.evidence)))
    }

    /// How a strength stands among those of its kind, of which the level is given.
    pub fn of_strength(self, row: u32, strength: &Strength, level: Option<&Level>) -> Standing {
        if strength.day.day() > self.posture.day {
            return Standing::Later;
        }
        let Some(level) = level else { return Standing::Replaced };
        if !level.rivals.contains(&RecordRef::Strength(row)) {
            return level.since.map_or(Standing::Counts, Standing::Unlisted);
        }
        let best = self.data.strengths.get(level.row as usize);
        let best = best.map(|best| self.rank(best.preferred, &best.evidence));
        Standing::Rival(Preferred::over(best, self.rank(strength.preferred, &strength.evidence)))
    }

    fn rank(self, pinned: bool, evidence: &Evidence) -> Rank {
        let tier = self.source(evidence).map_or(Tier::Secondary, |source| source.tier);
        (pinned, tier, self.known(evidence))
    }

    /// How many sources there are among claims, and between which numbers they lie: “3 sources, 134–900”.
    pub fn spread(self, claims: &[RecordRef]) -> String {
        let (people, sources): (Vec<Estimate>, BTreeSet<_>) =
            claims.iter().filter_map(|claim| Some((self.people(*claim)?, &self.data.evidence(*claim)?.source))).unzip();
        words::spread(sources.len(), &people)
    }

    /// How many people a strength or stage says.
    fn people(self, record: RecordRef) -> Option<Estimate> {
        match record {
            RecordRef::Strength(row) => self.data.strengths.get(row as usize).map(|strength| strength.people),
            RecordRef::Stage(row) => self.data.stages.get(row as usize).map(|stage| stage.people),
            RecordRef::Movement(_) | RecordRef::Event(_) => None,
        }
    }
}
