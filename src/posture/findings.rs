//! Remarks about the numbers.

use super::{
    Change, Finding, FindingKind, HostFigures, Level, Posture,
    levels::Found,
    moves::{Move, Spot, Tally},
};
use crate::model::{Code, Dataset, Estimate, RecordRef, Scope};

/// The remarks of one answer, in the making.
#[derive(Default)]
pub(super) struct Findings(Vec<Finding>);

fn below_zero(count: Estimate) -> bool {
    count.best.is_some_and(|best| best < 0) || count.high.is_some_and(|high| high < 0)
}

fn host_of(spot: Spot) -> Option<Code> {
    if let Spot::Host(host) = spot { Some(host) } else { None }
}

impl Findings {
    fn add(&mut self, kind: FindingKind, host: Option<Code>, text: String, records: Vec<RecordRef>) {
        self.0.push(Finding { kind, host, text, records });
    }

    /// Remarks about one level.
    pub fn level(&mut self, host: Option<Code>, found: &Found) {
        let Level { sender, scope, reported, reported_day, records, .. } = &found.level;
        let whose = |found: &str| match host {
            Some(host) => format!("{sender} in {host} ({scope}): {found}"),
            None => format!("{sender} ({scope}): {found}"),
        };
        if found.level.stale && !found.level.elsewhere {
            let text = whose(&format!("no newer figure; showing the latest, {reported} from {}", reported_day.short()));
            self.add(FindingKind::Stale, host, text, records.clone());
        }
        if below_zero(found.unfloored) {
            let text = whose(&format!("more left than the {reported} reported on {}", reported_day.short()));
            self.add(FindingKind::BelowZero, host, text, records.clone());
        }
        let off = found.level.gap.filter(|gap| gap.low > 0 || gap.high.is_some_and(|high| high < 0));
        if let Some(gap) = off {
            let (by, word) = if gap.low > 0 { (gap, "fewer") } else { (Estimate::ZERO - gap, "more") };
            let day = reported_day.short();
            let text =
                whose(&format!("the {reported} reported on {day} are {by} {word} than the moves before led to expect"));
            self.add(FindingKind::Gap, host, text, records.clone());
        }
    }

    /// Remarks about one movement.
    pub fn movement(&mut self, row: u32, movement: &Move, tally: &Tally) {
        let host = host_of(movement.spot);
        let records = vec![RecordRef::Movement(row)];
        if let (Some(whole), Some(parts)) = (tally.gross, tally.parts)
            && whole.high.is_some_and(|high| parts.low > high)
        {
            let text = format!("The parts of this movement are {parts}, more than the whole of {whole}");
            self.add(FindingKind::Parts, host, text, records.clone());
        }
        if let (true, Some(arrived)) = (tally.too_many, tally.arrived) {
            let text = format!("{arrived} arrived, more than were announced");
            self.add(FindingKind::TooManyArrived, host, text, records.clone());
        }
        if let (Some(rest), Some(gross)) = (tally.rest.promised(), tally.rest.gross)
            && below_zero(rest)
        {
            let text = format!("More left or were called off than the {gross} of this movement");
            self.add(FindingKind::BelowZero, host, text, records);
        }
    }

    /// An organisation's strength and its members' in one host.
    pub fn overlap(&mut self, host: &HostFigures, scope: Scope) {
        let levels = host.levels.iter().filter(|level| level.scope == scope && !level.elsewhere);
        let records = levels.filter_map(|level| level.records.first().copied()).collect();
        let sum = host.figures.reported.map_or_else(String::new, |sum| format!("; together {sum}"));
        let text = format!("An organisation's strength in {} may count its members' people too{sum}", host.host);
        self.add(FindingKind::Overlap, Some(host.host), text, records);
    }

    /// Rivals that say something else than the preferred record.
    pub fn conflicts(&mut self, data: &Dataset, posture: &Posture) {
        for host in &posture.hosts {
            for level in &host.levels {
                self.conflict(data, Some(host.host), &level.records, &level.rivals);
            }
            for Change { records, rivals, .. } in host.changes.iter().filter(|change| !change.at_origin) {
                self.conflict(data, Some(host.host), records, rivals);
            }
        }
        for Change { records, rivals, .. } in posture.unplaced.iter().flat_map(|group| &group.changes) {
            self.conflict(data, None, records, rivals);
        }
        for total in &posture.regions {
            self.conflict(data, None, &total.level.records, &total.level.rivals);
        }
    }

    fn conflict(&mut self, data: &Dataset, host: Option<Code>, records: &[RecordRef], rivals: &[RecordRef]) {
        for rival in rivals {
            let Some(preferred) = records.iter().find(|record| same_fact(data, **record, *rival)) else { continue };
            let (Some(one), Some(other)) = (people(data, *preferred), people(data, *rival)) else { continue };
            if (one.low, one.best, one.high) != (other.low, other.best, other.high) {
                let text = format!("Sources differ: {one} is shown, another says {other}");
                self.add(FindingKind::Conflict, host, text, vec![*preferred, *rival]);
            }
        }
    }

    /// All remarks, by kind, host and text.
    pub fn finish(mut self) -> Vec<Finding> {
        self.0.sort_by(|a, b| (a.kind, a.host, &a.text, &a.records).cmp(&(b.kind, b.host, &b.text, &b.records)));
        self.0
    }
}

fn same_fact(data: &Dataset, a: RecordRef, b: RecordRef) -> bool {
    match (a, b) {
        (RecordRef::Strength(_), RecordRef::Strength(_)) => true,
        (RecordRef::Stage(a), RecordRef::Stage(b)) => {
            let (a, b) = (data.stages.get(a as usize), data.stages.get(b as usize));
            a.zip(b).is_some_and(|(a, b)| (a.kind, a.day.day()) == (b.kind, b.day.day()))
        }
        _ => false,
    }
}

fn people(data: &Dataset, record: RecordRef) -> Option<Estimate> {
    match record {
        RecordRef::Strength(row) => data.strengths.get(row as usize).map(|strength| strength.people),
        RecordRef::Stage(row) => data.stages.get(row as usize).map(|stage| stage.people),
        _ => None,
    }
}
