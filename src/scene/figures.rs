//! The first step: what each host's symbol has to say, before it has a size or a place.

use super::{
    Gauge, Measure, Subject, Unit,
    gist::Gist,
    measured::{Amount, Kind, Measured, Site, by_command, kind_of},
};
use crate::{geo::Countries, model::Code, posture::HostFigures, words};

/// What a measure is asked for.
pub(super) struct Asked<'a> {
    pub subject: &'a Subject<'a>,
    pub gist: &'a Gist,
    pub measure: Measure,
    unit: Unit,
    /// The people of all hosts.
    total: Option<i64>,
}

impl<'a> Asked<'a> {
    /// A host's place and gauge.
    pub fn site<'h>(&self, host: &'h Code) -> Site<'h> {
        Site::of(host, Countries::embedded(), Gauge::of(self.unit, *host, self.subject.posture.day, self.total))
    }

    /// All hosts.
    pub fn hosts(&self) -> impl Iterator<Item = (&'a HostFigures, Site<'a>)> {
        self.subject.posture.hosts.iter().map(|host| (host, self.site(&host.host)))
    }
}

/// All that hosts have to say in this measure, largest first.
pub(super) fn measure((subject, gist): (&Subject<'_>, &Gist), (measure, unit): (Measure, Unit)) -> Vec<Measured> {
    let total = measure.whole(&subject.posture.total.figures).map(|people| people.weight());
    let mut measured = (measure.definition().symbols)(&Asked { subject, gist, measure, unit, total });
    measured.sort_by_key(|m| (-m.weight, m.host, m.spot));
    measured
}

/// The levels of all hosts.
pub(super) fn levels(asked: &Asked<'_>) -> Vec<Measured> {
    asked.hosts().filter_map(|(host, site)| level(host, &site, asked.measure)).collect()
}

fn level(host: &HostFigures, site: &Site<'_>, measure: Measure) -> Option<Measured> {
    let figures = &host.figures;
    let definition = measure.definition();
    let (word, count) = (words::lower(words::quantity(definition.counts)), measure.whole(figures));
    let goes_on = definition.level.as_ref().is_some_and(|level| level.goes_on);
    let Some(count) = count else {
        let known = figures.promised.is_some() || host.levels > 0;
        let words = |gauge: Gauge| {
            let sentence = match figures.arrived.filter(|_| goes_on) {
                Some(arrived) => {
                    text!("scene-unknown-arrived", word = &word, arrived = words::some_as(&arrived, |n| gauge.tell(n)))
                }
                None => text!("scene-number-not-known", word = &word),
            };
            (sentence, text!("number-not-known").to_owned())
        };
        return known.then(|| site.says(Kind::Missing, words));
    };
    let kind = match kind_of(&count) {
        Kind::Amount(amount) => {
            let by = by_command(host, |figures| measure.whole(figures));
            Kind::Amount(Amount { there: amount.all, ordered: amount.all, there_by: by.clone(), all_by: by, ..amount })
        }
        kind => kind,
    };
    let missing = kind == Kind::Missing;
    let words = |gauge: Gauge| {
        let told = gauge.tell(&count);
        let sentence = match (figures.reported_day, figures.stale) {
            (Some(day), true) => text!("scene-level-old", people = &told, word = &word, day = day),
            (Some(day), false) if !goes_on => text!("scene-level-on", people = &told, word = &word, day = day),
            _ => text!("scene-number", people = &told, word = &word),
        };
        (sentence, if missing { text!("number-not-known").to_owned() } else { told })
    };
    Some(Measured { stale: figures.stale, ..site.says(kind, words) })
}
