//! What a host's symbol says: a statement and its numbers, before it is placed and drawn.

use super::{hues::Hue, signs::Sign, sites::Spot, unit::Gauge};
use crate::geo::Countries;
use crate::model::{Code, Estimate, LatLon, Thing};
use std::sync::Arc;

/// What a host's symbol says.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Measured {
    /// Whose.
    pub host: Code,
    /// The place in the host that it is about; none: the host as a whole, or what has no place in it.
    pub spot: Option<Spot>,
    /// All places that it is about, where a symbol stands for several; none: for its spot.
    pub also: Arc<[Spot]>,
    /// Where its symbol sits; none: nowhere on a map.
    pub at: Option<LatLon>,
    /// What kind of statement.
    pub kind: Kind,
    /// Older than the expiry: drawn faded.
    pub stale: bool,
    /// The whole statement in words.
    pub title: String,
    /// The name of the country or place.
    pub name: String,
    /// The number as the label has it.
    pub number: String,
    /// More about a place, for who points at it; empty: nothing.
    pub detail: String,
    /// How its people are formatted and drawn; none: they cannot be in the unit asked for.
    pub gauge: Option<Gauge>,
    /// What symbols and labels are ranked by, as it is drawn.
    pub weight: i64,
    /// How many people it is about; none: nobody knows.
    pub people: Option<Estimate>,
    /// What the largest of its units is; none: it is not known, or not asked for.
    pub sign: Option<Sign>,
}

/// Kinds of statement, each drawn in its own way.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Kind {
    /// Nobody says how many: a hollow “?”.
    Missing,
    /// Nobody, said by a source: a small empty ring.
    Zero,
    /// People.
    Amount(Amount),
    /// More than before: drawn as people are, in the colour of gains.
    Gain(Amount),
    /// Fewer than before: an empty ring with a minus, in the colour of losses.
    Minus(i64),
}

/// People, from the middle of the symbol outwards. Each count holds the ones before it.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Amount {
    /// There: a solid disc.
    pub there: i64,
    /// There, under way or ordered: hatched out to here.
    pub ordered: i64,
    /// All of them, also what is only announced: dashed out to here.
    pub all: i64,
    /// At least so many of `all`.
    pub low: i64,
    /// At most so many; none: nobody says.
    pub high: Option<i64>,
    /// `there` by hue.
    pub there_by: Vec<(Hue, i64)>,
    /// `all` by hue.
    pub all_by: Vec<(Hue, i64)>,
    /// Whether they are a level, beside which others may be promised.
    pub is_level: bool,
    /// These by hue.
    pub beside: Vec<(Hue, i64)>,
}

/// Whose statement it is, and where its symbol sits.
#[derive(Debug, Clone, Copy)]
pub(super) struct Site<'a> {
    /// The host.
    pub host: Code,
    /// Its name.
    pub name: &'a str,
    /// Inside its main land.
    pub at: Option<LatLon>,
    /// How its people are formatted and drawn; none: they cannot be in the unit asked for.
    pub gauge: Option<Gauge>,
    /// What is counted.
    pub thing: Thing,
}

impl<'a> Site<'a> {
    /// The host's own place.
    pub fn of(host: &'a Code, countries: &'a Countries, gauge: Option<Gauge>, thing: Thing) -> Self {
        let at = countries.get(*host).and_then(|country| country.symbol);
        Self { host: *host, name: countries.name(host), at, gauge, thing }
    }

    /// A statement about the host as a whole: a sentence and the label's number, both in the words of a gauge. In another unit
    /// than people the sentence gives the people too, and what they are divided by. The sentence says what is counted; the label has no
    /// room for it, and the legend says it.
    pub fn says(
        &self,
        (kind, people): (Kind, Option<Estimate>),
        words: impl Fn(Gauge) -> (String, String),
    ) -> Measured {
        let sentence = |gauge: Gauge| words(gauge.naming(self.thing)).0;
        let plain = sentence(Gauge::PEOPLE);
        let (statement, number) = match self.gauge {
            None => (text!("scene-no-rate-for", statement = plain), text!("scene-no-rate").to_owned()),
            Some(gauge) => {
                let (statement, number) = words(gauge);
                let statement = if self.thing.is_people() { statement } else { sentence(gauge) };
                let divisor = gauge.divisor();
                let statement = match divisor.as_str() {
                    "" => statement,
                    divisor => text!("scene-divided", statement = statement, plain = plain, divisor = divisor),
                };
                (statement, number)
            }
        };
        let title = text!("scene-title", name = self.name, statement = statement);
        Measured { title, name: self.name.to_owned(), number, ..self.counts(kind, people) }
    }

    /// The same where it is not seen, without words.
    pub fn counts(&self, kind: Kind, people: Option<Estimate>) -> Measured {
        let people = people.filter(|_| kind != Kind::Missing);
        let kind = self.gauge.map_or(Kind::Missing, |gauge| kind.drawn(gauge));
        Measured {
            host: self.host,
            spot: None,
            also: Arc::default(),
            at: self.at,
            stale: false,
            title: String::new(),
            name: String::new(),
            number: String::new(),
            detail: String::new(),
            gauge: self.gauge,
            weight: weigh(&kind),
            people,
            sign: None,
            kind,
        }
    }
}

impl Kind {
    /// What is drawn.
    pub fn amount(&self) -> i64 {
        match self {
            Self::Missing | Self::Zero => 0,
            Self::Amount(amount) | Self::Gain(amount) => amount.all,
            Self::Minus(n) => *n,
        }
    }

    /// The same in what is drawn.
    fn drawn(self, gauge: Gauge) -> Self {
        match self {
            Self::Missing | Self::Zero => self,
            Self::Amount(amount) => Self::Amount(amount.drawn(gauge)),
            Self::Gain(amount) => Self::Gain(amount.drawn(gauge)),
            // Too few for the smallest unit are still fewer.
            Self::Minus(n) => Self::Minus(gauge.amount(n).min(-1)),
        }
    }
}

impl Amount {
    fn drawn(self, gauge: Gauge) -> Self {
        let by = |parts: Vec<(Hue, i64)>| parts.into_iter().map(|(hue, n)| (hue, gauge.amount(n))).collect();
        Self {
            there: gauge.amount(self.there),
            ordered: gauge.amount(self.ordered),
            all: gauge.amount(self.all).max(1),
            low: gauge.amount(self.low),
            high: self.high.map(|n| gauge.amount(n).max(1)),
            there_by: by(self.there_by),
            all_by: by(self.all_by),
            is_level: self.is_level,
            beside: by(self.beside),
        }
    }
}

/// The kind of statement that a count makes, with its ends.
pub(super) fn kind_of(count: &Estimate) -> Kind {
    let weight = count.weight();
    match (count.best, count.high) {
        (None, None) if count.low <= 0 => Kind::Missing,
        (_, None) if count.least().is_none() => Kind::Missing,
        _ if count.is_zero() => Kind::Zero,
        _ if weight < 0 => Kind::Minus(weight),
        _ => Kind::Amount(Amount { all: weight, low: count.low.max(0), high: count.high, ..Amount::default() }),
    }
}

fn weigh(kind: &Kind) -> i64 {
    match kind {
        Kind::Missing | Kind::Zero => 0,
        Kind::Amount(amount) | Kind::Gain(amount) => amount.high.unwrap_or(0).max(amount.all),
        Kind::Minus(n) => n.saturating_abs(),
    }
}
