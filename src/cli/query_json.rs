//! A posture as JSON. Keys are stable; numbers are people; days are ISO 8601; an open end is null.

use crate::model::{
    Code, Command, Component, Coverage, Dataset, Dated, Day, Estimate, EventKind, Id, RecordRef, Region, Scope, Thing,
};
use crate::posture::{Figures, FindingKind, HostFigures, Level, LevelRole, Overlap, Share};
use crate::print::Out;
use crate::{export::sources_of, geo::Countries, session::Derived, words};
use serde::Serialize;
use std::{collections::BTreeSet, io::Write};

#[derive(Serialize)]
struct Answer<'a> {
    day: Day,
    from: Day,
    known_on: Option<Day>,
    net: bool,
    what: Thing,
    scope: Scope,
    hosts: Vec<Host<'a>>,
    total: Part<'a>,
    unplaced: Vec<Part<'a>>,
    regions: Vec<Place<'a>>,
    events: Vec<Event<'a>>,
    findings: Vec<Finding<'a>>,
    coverage: &'a Coverage,
}

#[derive(Serialize)]
struct Host<'a> {
    host: Code,
    name: &'a str,
    #[serde(flatten)]
    numbers: Numbers,
    by: Vec<By>,
    #[serde(skip_serializing_if = "Option::is_none")]
    overlap: Option<Twice>,
    levels: Vec<LevelRow<'a>>,
    also: Vec<Also>,
    #[serde(skip_serializing_if = "Option::is_none")]
    over_scopes: Option<OverScopes>,
    #[serde(flatten)]
    made_of: MadeOf<'a>,
}

/// How many the shares may count twice: with it they add up to the numbers.
#[derive(Serialize)]
struct Twice {
    reported: Estimate,
    present: Estimate,
}

impl From<Overlap> for Twice {
    fn from(Overlap { reported, present }: Overlap) -> Self {
        Self { reported, present }
    }
}

/// Another thing beside.
#[derive(Serialize)]
struct Also {
    what: Thing,
    #[serde(flatten)]
    numbers: Numbers,
}

#[derive(Serialize)]
struct Part<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<&'a str>,
    #[serde(flatten)]
    numbers: Numbers,
    by: Vec<By>,
    #[serde(skip_serializing_if = "Option::is_none")]
    overlap: Option<Twice>,
    #[serde(skip_serializing_if = "Option::is_none")]
    also: Option<Vec<Also>>,
    #[serde(flatten)]
    made_of: MadeOf<'a>,
}

#[derive(Serialize)]
struct Place<'a> {
    region: Option<&'static str>,
    place: &'a str,
    #[serde(flatten)]
    level: LevelRow<'a>,
}

#[derive(Serialize)]
struct Numbers {
    reported: Option<Estimate>,
    reported_day: Option<Day>,
    stale: bool,
    present: Option<Estimate>,
    arrived: Option<Estimate>,
    promised: Option<Estimate>,
    announced: Option<Estimate>,
    gap: Option<Estimate>,
}

#[derive(Serialize)]
struct MadeOf<'a> {
    records: Vec<&'a Id>,
    sources: Vec<&'a Id>,
}

#[derive(Serialize)]
struct By {
    sender: Code,
    scope: Scope,
    component: Component,
    command: Command,
    #[serde(flatten)]
    numbers: Numbers,
}

#[derive(Serialize)]
struct LevelRow<'a> {
    sender: Code,
    scope: Scope,
    component: Component,
    command: Command,
    operation: &'a str,
    place: &'a str,
    unit: &'a str,
    #[serde(rename = "type")]
    kind: &'a str,
    role: LevelRole,
    reported: Option<Estimate>,
    reported_day: Day,
    stale: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    since: Option<Day>,
    present: Option<Estimate>,
    gap: Option<Estimate>,
    records: Vec<&'a Id>,
}

/// Scopes that exclude each other, from the largest to their sum.
#[derive(Serialize)]
struct OverScopes {
    low: i64,
    best: Option<i64>,
    high: Option<i64>,
    scopes: [Scope; 2],
}

#[derive(Serialize)]
struct Event<'a> {
    id: &'a Id,
    kind: EventKind,
    day: Dated,
    until: Option<Dated>,
    title: &'a str,
    text: &'a str,
    actor: Option<Code>,
    participants: &'a [Code],
    source: &'a Id,
}

#[derive(Serialize)]
struct Finding<'a> {
    kind: FindingKind,
    host: Option<Code>,
    text: Sentence<'a>,
    records: Vec<&'a Id>,
}

/// What is found, put into words when it is written.
struct Sentence<'a>(&'a crate::posture::Finding);

impl Serialize for Sentence<'_> {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&words::finding(self.0))
    }
}

pub(super) fn write(out: &mut Out<impl Write>, dataset: &Dataset, derived: &Derived) -> anyhow::Result<()> {
    Ok(out.json(&answer(dataset, derived))?)
}

fn answer<'a>(dataset: &'a Dataset, derived: &'a Derived) -> Answer<'a> {
    let (posture, accounts) = (derived.posture(), derived.accounts());
    let part = |place, figures: &Figures, by: &[Share], records: &[RecordRef]| Part {
        place,
        numbers: numbers(figures, figures),
        by: shares(by, figures),
        overlap: None,
        also: None,
        made_of: made_of(dataset, records),
    };
    let also_in_all = derived.others().iter().map(|other| also(other.thing, &other.total.figures));
    let everywhere = accounts.hosts.iter().map(|(_, account)| account);
    let everywhere = everywhere.chain(accounts.unplaced.iter().map(|(_, account)| account));
    let all: BTreeSet<RecordRef> = everywhere.flat_map(|account| account.counted(posture.scope)).collect();
    let all: Vec<RecordRef> = all.into_iter().collect();
    Answer {
        day: posture.day,
        from: posture.from,
        known_on: posture.known_on,
        net: posture.net,
        what: posture.thing,
        scope: posture.scope,
        hosts: posture.hosts.iter().filter_map(|host| host_row(dataset, derived, host)).collect(),
        total: Part {
            overlap: posture.total.overlap.map(Into::into),
            also: Some(also_in_all.collect()),
            ..part(None, &posture.total.figures, &accounts.shares(dataset, posture.scope), &all)
        },
        unplaced: (posture.unplaced.iter().zip(&accounts.unplaced))
            .map(|(u, (_, account))| {
                let (by, records) = (account.shares(dataset, posture.scope), account.counted(posture.scope));
                part(Some(&u.place), &u.figures, &by, &records)
            })
            .collect(),
        regions: accounts
            .regions
            .iter()
            .map(|r| Place { region: r.region.map(Region::word), place: &r.place, level: level(dataset, &r.level) })
            .collect(),
        events: posture.events.iter().filter_map(|row| event(dataset, *row)).collect(),
        findings: derived
            .findings()
            .iter()
            .map(|f| Finding { kind: f.kind(), host: f.host, text: Sentence(f), records: ids(dataset, &f.records) })
            .collect(),
        coverage: &dataset.coverage,
    }
}

fn host_row<'a>(dataset: &'a Dataset, derived: &'a Derived, host: &'a HostFigures) -> Option<Host<'a>> {
    let account = derived.accounts().host(host.host)?;
    Some(Host {
        host: host.host,
        name: Countries::embedded().english(&host.host),
        numbers: numbers(&host.figures, &host.figures),
        by: shares(&account.shares(dataset, derived.posture().scope), &host.figures),
        overlap: host.overlap.map(Into::into),
        levels: account.levels.iter().map(|l| level(dataset, l)).collect(),
        also: derived.also(host.host).map(|(thing, figures)| also(thing, figures)).collect(),
        over_scopes: account.over_scopes().map(|over| {
            let Estimate { low, best, high, .. } = over.interval();
            OverScopes { low, best, high, scopes: over.parts.map(|(scope, _)| scope) }
        }),
        made_of: made_of(dataset, &account.counted(derived.posture().scope)),
    })
}

fn also(what: Thing, figures: &Figures) -> Also {
    Also { what, numbers: numbers(figures, figures) }
}

/// The numbers of all, or of a share of all.
fn numbers(figures: &Figures, all: &Figures) -> Numbers {
    Numbers {
        reported: figures.reported,
        reported_day: figures.reported_day,
        stale: figures.stale,
        present: figures.presence_in(all),
        arrived: figures.arrived,
        promised: figures.promised,
        announced: figures.announced,
        gap: figures.gap,
    }
}

fn shares(by: &[Share], all: &Figures) -> Vec<By> {
    let row = |s: &Share| By {
        sender: s.sender,
        scope: s.scope,
        component: s.component,
        command: s.command,
        numbers: numbers(&s.figures, all),
    };
    by.iter().map(row).collect()
}

fn level<'a>(dataset: &'a Dataset, level: &Level) -> LevelRow<'a> {
    let strength = dataset.strengths.get(level.row as usize).filter(|_| level.role != LevelRole::Rest);
    LevelRow {
        operation: strength.map_or("", |s| s.operation.trim()),
        place: strength.map_or("", |s| s.spot.place.trim()),
        unit: strength.map_or("", |s| s.unit.trim()),
        kind: strength.map_or("", |s| s.things.kind.trim()),
        role: level.role,
        sender: level.sender,
        scope: level.scope,
        component: level.component,
        command: level.command,
        reported: strength.map(|_| level.reported),
        reported_day: level.reported_day,
        stale: level.stale,
        since: level.since,
        present: level.since.is_none().then_some(level.present),
        gap: level.gap,
        records: ids(dataset, &level.records),
    }
}

fn event(dataset: &Dataset, row: u32) -> Option<Event<'_>> {
    let event = dataset.events.get(row as usize)?;
    Some(Event {
        id: &event.id,
        kind: event.kind,
        day: event.day,
        until: event.until,
        title: &event.title,
        text: &event.text,
        actor: event.actor,
        participants: &event.participants,
        source: &event.evidence.source,
    })
}

fn ids<'a>(dataset: &'a Dataset, records: &[RecordRef]) -> Vec<&'a Id> {
    records.iter().filter_map(|record| dataset.id(*record)).collect()
}

fn made_of<'a>(dataset: &'a Dataset, records: &[RecordRef]) -> MadeOf<'a> {
    MadeOf { records: ids(dataset, records), sources: sources_of(dataset, records) }
}
