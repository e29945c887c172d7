//! The first step: what each host's symbol has to say, before it has a size or a place.

use super::{
    Measure, Subject, Unit, change,
    gist::Gist,
    measured::{Amount, Kind, Measured, Site, by_command, kind_of},
    movements,
    unit::{Gauge, whole},
};
use crate::{geo::Countries, model::Day, posture::HostFigures};

/// All that hosts have to say in this measure, largest first.
pub(super) fn measure(
    (subject, gist): (&Subject<'_>, &Gist),
    (measure, unit): (Measure, Unit),
    countries: &Countries,
) -> Vec<Measured> {
    let day = subject.posture.day;
    let total = whole(&subject.posture.total.figures, measure).map(|people| people.weight());
    let site = |host| Site::of(host, countries, Gauge::of(unit, *host, day, total));
    let hosts = || subject.posture.hosts.iter().map(|host| (host, site(&host.host)));
    let mut measured: Vec<Measured> = match measure {
        Measure::Movements => {
            hosts().flat_map(|(host, site)| movements::of_host((subject, gist), host, &site)).collect()
        }
        Measure::Level => hosts().filter_map(|(host, site)| level(host, &site, true)).collect(),
        Measure::Reported => hosts().filter_map(|(host, site)| level(host, &site, false)).collect(),
        Measure::Change => change::of_hosts(subject, site),
    };
    measured.sort_by_key(|m| (-m.weight, m.host, m.spot));
    measured
}

fn level(host: &HostFigures, site: &Site<'_>, present: bool) -> Option<Measured> {
    let figures = &host.figures;
    let (word, count) = if present { ("present", figures.present) } else { ("reported", figures.reported) };
    let since = figures.reported_day.map(Day::short);
    let Some(count) = count else {
        let known = figures.promised.is_some() || host.levels > 0;
        let words = |gauge: Gauge| {
            let arrived = figures.arrived.filter(|_| present);
            let arrived = arrived.map(|n| format!(", {} arrived in the window", gauge.tell(&n))).unwrap_or_default();
            (format!("{word} unknown{arrived}"), "unknown".to_owned())
        };
        return known.then(|| site.says(Kind::Missing, words));
    };
    let kind = match kind_of(&count) {
        Kind::Amount(amount) => {
            let by = by_command(host, |f| if present { f.present } else { f.reported });
            Kind::Amount(Amount { there: amount.all, ordered: amount.all, there_by: by.clone(), all_by: by, ..amount })
        }
        kind => kind,
    };
    let age = match (since, figures.stale) {
        (Some(day), true) => format!(", latest figure from {day}"),
        (Some(day), false) if !present => format!(" on {day}"),
        _ => String::new(),
    };
    let missing = kind == Kind::Missing;
    let words = |gauge: Gauge| {
        let told = gauge.tell(&count);
        (format!("{told} {word}{age}"), if missing { "number unknown".to_owned() } else { told })
    };
    Some(Measured { stale: figures.stale, ..site.says(kind, words) })
}
