//! How a record stands on the day that is shown, and what rival claims say, in words.

use super::{day, name, range};
use crate::model::{Day, Estimate, Tier, Word};

/// How a record stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It counts, or nothing is said against it.
    Counts,
    /// Another record for the same fact is preferred; why.
    Rival(Preferred),
    /// A later count of the same kind has taken its place.
    Replaced,
    /// From this day on its series no longer lists it.
    Unlisted(Day),
    /// It is about a day after the one that is shown.
    Later,
}

/// Why another claim is preferred.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Preferred {
    /// Somebody has pinned it.
    Pinned,
    /// Its source is nearer to those who count.
    Tier(Tier),
    /// It became public later, on this day.
    Newer(Day),
    /// Nothing else tells them apart.
    LaterRow,
    /// It is not to be seen.
    Unseen,
}

/// What decides between rivals: the pin, the tier, the day it became public.
pub type Rank = (bool, Tier, Option<Day>);

impl Preferred {
    /// The first thing that decides between the preferred claim and another.
    pub fn over(best: Option<Rank>, other: Rank) -> Self {
        match best {
            None => Self::Unseen,
            Some((true, ..)) if !other.0 => Self::Pinned,
            Some((_, tier, _)) if tier < other.1 => Self::Tier(tier),
            Some((.., Some(known))) if Some(known) > other.2 => Self::Newer(known),
            Some(_) => Self::LaterRow,
        }
    }

    fn reason(self) -> String {
        match self {
            Self::Pinned => text!("claim-pinned").to_owned(),
            Self::Tier(Tier::Official) => text!("claim-tier-official").to_owned(),
            Self::Tier(Tier::Press) => text!("claim-tier-press").to_owned(),
            Self::Tier(Tier::Secondary) => text!("claim-tier-secondary").to_owned(),
            Self::Newer(known) => text!("claim-newer", day = known),
            Self::LaterRow => text!("claim-later-row").to_owned(),
            Self::Unseen => text!("claim-other").to_owned(),
        }
    }
}

impl Standing {
    /// The remark beside a record; empty if it counts.
    pub fn remark(&self) -> String {
        match self {
            Self::Counts => String::new(),
            Self::Rival(why) => text!("claim-not-used", why = why.reason()),
            Self::Replaced => text!("claim-replaced").to_owned(),
            Self::Unlisted(since) => super::capital(&super::unlisted(*since)),
            Self::Later => text!("claim-later").to_owned(),
        }
    }
}

/// Between which numbers the claims of some sources lie: “3 sources, 134–900”.
pub fn spread(sources: usize, claims: &[Estimate]) -> String {
    let who =
        if sources == 1 { text!("claim-one-source", n = claims.len()) } else { text!("claim-sources", n = sources) };
    let numbers: Vec<_> = claims.iter().copied().filter(|people| people.word != Word::Unknown).collect();
    match (numbers.len(), claims.len() - numbers.len()) {
        (0, _) => text!("claim-no-number", who = who),
        (_, 0) => text!("claim-range", who = who, range = range(&numbers)),
        (_, without) => text!("claim-range-without", who = who, range = range(&numbers), n = without),
    }
}

/// When a source was published, how near it is to those who count, and since when its claim is known.
pub fn published(on: Option<Day>, tier: Tier, known: Option<Day>) -> String {
    let when = on.map_or_else(|| text!("claim-undated").to_owned(), |on| text!("claim-published", day = on));
    let tier = name::tier(tier);
    match known {
        None => text!("claim-hindsight", published = when, tier = tier),
        Some(known) if Some(known) != on => {
            text!("claim-public-since", published = when, tier = tier, day = day(known))
        }
        Some(_) => text!("claim-tier", published = when, tier = tier),
    }
}
