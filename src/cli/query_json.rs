//! A posture as JSON. Keys are stable; numbers are people; days are ISO 8601; an open end is null.

use crate::{
    geo::Countries,
    model::{
        Code, Command, Component, Coverage, Dataset, Dated, Day, Estimate, EventKind, Id, RecordRef, Region, Scope,
    },
    posture::{Figures, FindingKind, HostFigures, Level, Posture, Share},
};
use serde::Serialize;
use std::io::Write;

#[derive(Serialize)]
struct Answer<'a> {
    day: Day,
    from: Day,
    known_on: Option<Day>,
    net: bool,
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
    levels: Vec<LevelRow<'a>>,
    #[serde(flatten)]
    made_of: MadeOf<'a>,
}

#[derive(Serialize)]
struct Part<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<&'a str>,
    #[serde(flatten)]
    numbers: Numbers,
    by: Vec<By>,
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
    reported: Estimate,
    reported_day: Day,
    stale: bool,
    present: Estimate,
    gap: Option<Estimate>,
    records: Vec<&'a Id>,
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
    text: &'a str,
    records: Vec<&'a Id>,
}

pub(super) fn write(out: &mut impl Write, dataset: &Dataset, posture: &Posture) -> anyhow::Result<()> {
    serde_json::to_writer_pretty(&mut *out, &answer(dataset, posture))?;
    writeln!(out)?;
    Ok(())
}

fn answer<'a>(dataset: &'a Dataset, posture: &'a Posture) -> Answer<'a> {
    let part = |place, figures: &Figures, by: &[Share]| Part {
        place,
        numbers: numbers(figures),
        by: shares(by),
        made_of: made_of(dataset, &figures.records),
    };
    Answer {
        day: posture.day,
        from: posture.from,
        known_on: posture.known_on,
        net: posture.net,
        scope: posture.scope,
        hosts: posture.hosts.iter().map(|host| host_row(dataset, host)).collect(),
        total: part(None, &posture.total.figures, &posture.total.by),
        unplaced: posture.unplaced.iter().map(|u| part(Some(u.place.as_str()), &u.figures, &u.by)).collect(),
        regions: posture
            .regions
            .iter()
            .map(|r| Place { region: r.region.map(Region::word), place: &r.place, level: level(dataset, &r.level) })
            .collect(),
        events: posture.events.iter().filter_map(|row| event(dataset, *row)).collect(),
        findings: posture
            .findings
            .iter()
            .map(|f| Finding { kind: f.kind, host: f.host, text: &f.text, records: ids(dataset, &f.records) })
            .collect(),
        coverage: &posture.coverage,
    }
}

fn host_row<'a>(dataset: &'a Dataset, host: &'a HostFigures) -> Host<'a> {
    Host {
        host: host.host,
        name: Countries::embedded().name(&host.host),
        numbers: numbers(&host.figures),
        by: shares(&host.by),
        levels: host.levels.iter().map(|l| level(dataset, l)).collect(),
        made_of: made_of(dataset, &host.figures.records),
    }
}

fn numbers(figures: &Figures) -> Numbers {
    Numbers {
        reported: figures.reported,
        reported_day: figures.reported_day,
        stale: figures.stale,
        present: figures.present,
        arrived: figures.arrived,
        promised: figures.promised,
        announced: figures.announced,
        gap: figures.gap,
    }
}

fn shares(by: &[Share]) -> Vec<By> {
    let row = |s: &Share| By {
        sender: s.sender,
        scope: s.scope,
        component: s.component,
        command: s.command,
        numbers: numbers(&s.figures),
    };
    by.iter().map(row).collect()
}

fn level<'a>(dataset: &'a Dataset, level: &Level) -> LevelRow<'a> {
    LevelRow {
        sender: level.sender,
        scope: level.scope,
        component: level.component,
        command: level.command,
        reported: level.reported,
        reported_day: level.reported_day,
        stale: level.stale,
        present: level.present,
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
    MadeOf { records: ids(dataset, records), sources: super::query::sources(dataset, records) }
}
