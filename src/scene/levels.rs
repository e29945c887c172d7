//! What the symbols of levels say, before they have a size or a place.

use super::measured::{Amount, Kind, Measured, Site, by_command, kind_of};
use super::{Gauge, Subject, asked::Asked};
use crate::posture::{Figures, HostFigures, Quantity};
use crate::{model::Estimate, words};

/// A level as a measure shows it.
#[derive(Clone, Copy)]
pub(super) struct Shown {
    pub quantity: Quantity,
    /// The level among a host's figures.
    pub of: fn(&Figures) -> Option<Estimate>,
    /// Whether it goes on from the last report by who came and left since.
    pub goes_on: bool,
}

/// The levels of all hosts.
pub(super) fn of_hosts(asked: &Asked<'_>, shown: Shown) -> Vec<Measured> {
    asked.hosts().filter_map(|(host, site)| of_host(host, &site, shown)).collect()
}

fn of_host(host: &HostFigures, site: &Site<'_>, Shown { quantity, of, goes_on }: Shown) -> Option<Measured> {
    let figures = &host.figures;
    let (word, count) = (words::lower(words::quantity(quantity)), of(figures));
    let Some(count) = count else {
        // Who is no longer listed is not missing.
        let known = host.unlisted.is_none() && (figures.promised.is_some() || host.levels > 0);
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
            let by = by_command(host, of);
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

/// The sentence of a level: “Present, assigned: 1,700”.
pub(super) fn summary(subject: &Subject<'_>, Shown { quantity, of, .. }: Shown) -> String {
    let (name, scope) = (words::quantity(quantity), words::lower(words::scope(subject.posture.scope)));
    let people = of(&subject.posture.total.figures);
    let people = people.map_or_else(
        || text!("number-not-known").to_owned(),
        |people| words::told(subject.posture.thing, words::people(&people), &people),
    );
    if subject.posture.total.figures.stale {
        text!("scene-sum-level-old", name = name, scope = scope, people = people)
    } else {
        text!("scene-sum-level", name = name, scope = scope, people = people)
    }
}
