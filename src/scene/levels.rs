//! What the symbols of levels say, before they have a size or a place.

use super::measured::{Amount, Kind, Measured, Site, kind_of};
use super::{Gauge, Subject, asked::Asked, crowd::Crowd, hues::Hue};
use crate::model::{Day, Estimate, Thing};
use crate::posture::{Figures, HostFigures, Quantity};
use crate::words;

/// A level as a measure shows it.
#[derive(Clone, Copy)]
pub(super) struct Shown {
    pub quantity: Quantity,
    /// The level among a host's figures.
    pub of: fn(&Figures) -> Option<Estimate>,
    /// Whether it goes on from the last report by who came and left since.
    pub goes_on: bool,
}

/// The levels of all hosts: one symbol each, or several that make it up.
pub(super) fn of_hosts(asked: &Asked<'_>, shown: Shown) -> Vec<Measured> {
    let mut all = Vec::with_capacity(asked.subject.posture.hosts.len());
    for (host, site) in asked.hosts() {
        match asked.crowds_of(host.host) {
            Some(crowds) => {
                let at = |crowd: &Crowd| crowd.spot.map_or(site.at, |(_, at)| Some(at));
                let (seen, others): (Vec<&Crowd>, Vec<_>) = crowds.iter().partition(|crowd| asked.is_seen(at(crowd)));
                all.extend(
                    seen.into_iter().map(|crowd| of_crowd(asked, host, &Site { at: at(crowd), ..site }, crowd, shown)),
                );
                let people = others.into_iter().map(|crowd| crowd.people).reduce(|a, b| a + b);
                // Nobody reads what is not seen: it is only counted.
                all.extend(
                    people.map(|people| Site { at: None, ..site }.counts(kind(&people, Vec::new), Some(people))),
                );
            }
            None => all.extend(of_host(asked, host, &site, shown)),
        }
    }
    all
}

fn of_host(asked: &Asked<'_>, host: &HostFigures, site: &Site<'_>, shown: Shown) -> Option<Measured> {
    let figures = &host.figures;
    let Some(count) = (shown.of)(figures) else {
        // Who is no longer listed is not missing.
        let known = host.unlisted.is_none() && (figures.promised.is_some() || host.levels > 0);
        let words = |gauge: Gauge| (shown.missing(figures, gauge), words::missing(shown.quantity).to_owned());
        return known.then(|| site.says((Kind::Missing, None), words));
    };
    let mut kind = kind(&count, || asked.hues.of_host(asked.facts(), host, shown.of));
    if let Kind::Amount(amount) = &mut kind
        && figures.promised.is_some()
    {
        amount.beside = asked.hues.of_host(asked.facts(), host, |figures| figures.promised);
    }
    let words = |gauge: Gauge| shown.words((&count, None), gauge, (figures.reported_day, figures.stale));
    let sign = asked.sign_of_levels(host.host);
    Some(Measured { stale: figures.stale, sign, ..site.says((kind, Some(count)), words) })
}

/// What some people of a host say who share a symbol.
fn of_crowd(asked: &Asked<'_>, host: &HostFigures, site: &Site<'_>, crowd: &Crowd, shown: Shown) -> Measured {
    let kind = kind(&crowd.people, || crowd.by.clone());
    let spot = crowd.spot.map(|(spot, _)| spot);
    let (title, name) = crowd.called(asked.subject.dataset, site.name);
    let whole = (shown.of)(&host.figures).filter(|_| !crowd.all);
    let words = |gauge: Gauge| shown.words((&crowd.people, whole.as_ref()), gauge, (crowd.day, crowd.stale));
    let said = Site { name: &title, ..*site }.says((kind, Some(crowd.people)), words);
    let (detail, sign) = (crowd.detail(asked.subject.dataset), asked.sign_of_rows(&crowd.rows));
    Measured { spot, stale: crowd.stale, name, detail, sign, ..said }
}

/// The kind of statement that a level is.
fn kind(count: &Estimate, by: impl FnOnce() -> Vec<(Hue, i64)>) -> Kind {
    match kind_of(count) {
        Kind::Amount(amount) => {
            let by: Vec<_> = by().into_iter().filter(|(_, people)| *people > 0).collect();
            let (there, is_level) = (amount.all, true);
            Kind::Amount(Amount { there, ordered: there, there_by: by.clone(), all_by: by, is_level, ..amount })
        }
        kind => kind,
    }
}

impl Shown {
    fn word(&self) -> String {
        words::lower(words::quantity(self.quantity))
    }

    /// The sentence where nothing is reported: an answer, and who arrived.
    fn missing(&self, figures: &Figures, gauge: Gauge) -> String {
        if !self.goes_on {
            return words::missing(self.quantity).to_owned();
        }
        text!(
            "scene-not-known",
            word = self.word(),
            what = words::present_without_as(figures.stayed(), |n| gauge.tell(n))
        )
    }

    /// The sentence of a number, which may be a part of another one, and the label's number.
    fn words(
        &self,
        (count, whole): (&Estimate, Option<&Estimate>),
        gauge: Gauge,
        (day, stale): (Option<Day>, bool),
    ) -> (String, String) {
        let word = self.word();
        if kind_of(count) == Kind::Missing {
            return (text!("scene-number-not-known", word = word), text!("number-not-known").to_owned());
        }
        let told = gauge.tell(count);
        // What is counted is said once.
        let part =
            |whole| text!("scene-part-of", people = gauge.naming(Thing::People).tell(count), whole = gauge.tell(whole));
        let people = whole.map_or_else(|| told.clone(), part);
        let sentence = match (day, stale) {
            (Some(day), true) => text!("scene-level-old", people = people, word = word, day = day),
            (Some(day), false) if !self.goes_on => text!("scene-level-on", people = people, word = word, day = day),
            _ => text!("scene-number", people = people, word = word),
        };
        (sentence, told)
    }
}

/// Who is where, when and how many, and what that is.
pub(super) fn headline(subject: &Subject<'_>, Shown { quantity, of, .. }: Shown) -> Option<[String; 2]> {
    let posture = subject.posture;
    let under = words::under_level(posture.thing, words::quantity(quantity), posture.scope);
    Some([words::of_level((subject.dataset, posture, subject.accounts), of)?, under])
}

/// The sentence of a level: “Present, assigned: 1,700”.
pub(super) fn summary(subject: &Subject<'_>, Shown { quantity, of, .. }: Shown) -> String {
    let (name, scope) = (words::quantity(quantity), words::lower(words::scope(subject.posture.scope)));
    let people = of(&subject.posture.total.figures);
    if people.is_none() && subject.posture.hosts.iter().all(|host| host.levels == 0) {
        // An empty map says why.
        return if subject.dataset.strengths.is_empty() {
            text!("scene-without-strengths").to_owned()
        } else {
            text!("scene-nothing-reported", name = name, scope = scope)
        };
    }
    let people = people.map_or_else(
        || words::missing(quantity).to_owned(),
        |people| words::told(subject.posture.thing, words::people(&people), &people),
    );
    if subject.posture.total.figures.stale {
        text!("scene-sum-level-old", name = name, scope = scope, people = people)
    } else {
        text!("scene-sum-level", name = name, scope = scope, people = people)
    }
}
