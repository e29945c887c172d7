//! What looks wrong before it enters: each doubt names its row, its kind and a remedy. Nothing is mended unasked.

mod doubling;
mod duplicates;
mod points;
mod rows;
mod series;

pub(super) use rows::is_total;

use super::{
    draft::{Draft, Row},
    grid::Grid,
    interner::QuickSet,
    places::Meaning,
    recipe::{Recipe, Target},
    watch::{Cancelled, Watch},
};
use crate::model::{Day, Host};
use std::collections::BTreeMap;

/// What kind of doubt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DoubtKind {
    /// About twice what it should be: two reports were added up.
    Doubled,
    /// Zero where nobody says so: most likely no value.
    Zero,
    /// Far from what stands before and after.
    Jump,
    /// The same is said twice.
    Duplicate,
    /// Interpolated, not reported.
    Imputed,
    /// A total among its parts.
    Total,
    /// The sender's own country: no deployment.
    Own,
    /// A day that cannot be.
    Day,
    /// Coordinates in the sea, exchanged or off the globe.
    Point,
}

impl DoubtKind {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Doubled,
        Self::Zero,
        Self::Jump,
        Self::Duplicate,
        Self::Imputed,
        Self::Total,
        Self::Own,
        Self::Day,
        Self::Point,
    ];

    /// The word in recipes and on the command line.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Doubled => "doubled",
            Self::Zero => "zero",
            Self::Jump => "jump",
            Self::Duplicate => "duplicate",
            Self::Imputed => "imputed",
            Self::Total => "total",
            Self::Own => "own",
            Self::Day => "day",
            Self::Point => "point",
        }
    }
}

impl std::str::FromStr for DoubtKind {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let known = || Self::ALL.map(Self::word).join(", ");
        Self::ALL.into_iter().find(|kind| kind.word() == text).ok_or_else(|| format!("use one of {}, or all", known()))
    }
}

/// What can be done about a doubt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Remedy {
    /// The row stays out.
    Drop,
    /// The row enters with half of its number, which is marked as derived.
    Halve,
    /// The number is no value: the row stays out, and nothing is zero.
    Missing,
    /// Latitude and longitude are exchanged.
    Swap,
    /// The row enters as it is, unsure, with a note.
    Keep,
}

impl Remedy {
    /// The word in recipes and on the command line.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Drop => "drop",
            Self::Halve => "halve",
            Self::Missing => "missing",
            Self::Swap => "swap",
            Self::Keep => "keep",
        }
    }
}

/// One thing that looks wrong about one row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Doubt {
    /// Of what kind.
    pub kind: DoubtKind,
    /// What would mend it.
    pub remedy: Remedy,
    /// The row's number in the draft.
    pub row: u32,
    /// Why, as far as the kind leaves it open.
    pub(super) why: Why,
}

/// The reason, small enough to keep millions of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Why {
    /// The kind says it.
    Kind,
    /// All numbers of the host are even for a long time.
    AlwaysEven,
    /// Most hosts are twice what they are before and after that day.
    WholeDay,
    /// Up to a day all hosts stand at twice what they are after it.
    Until(Day),
    /// The row says the same as this one.
    SameAs(u32),
    /// The row says something else than this one.
    OtherThan(u32),
    /// There is no source.
    NoSource,
    /// All hosts are zero on that day.
    AllZero,
    /// A star or a word beside the host's name says that its number stands elsewhere, or nowhere.
    PointsAway,
    /// What stands before and after.
    Beside(u32, u32),
}

/// A decision about doubts: of a kind, of a host, or of one line; the narrowest counts.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    /// Doubts of this kind.
    pub kind: DoubtKind,
    /// Only of this host, by code or by the name in the table.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// Only of this line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<u32>,
    /// What is done.
    pub remedy: Remedy,
}

/// Hosts by what they mean, so that two spellings of one are one.
pub(super) struct Canon {
    ids: Vec<Option<u32>>,
}

impl Canon {
    pub fn new(draft: &Draft) -> Self {
        let mut known: BTreeMap<(Host, &str), u32> = BTreeMap::new();
        let mut id = |name: &'_ super::places::Name| -> Option<(Host, String)> {
            let Meaning::Known(matches) = &name.meaning else { return None };
            matches.first().map(|m| (m.host, m.text.clone()))
        };
        let meanings: Vec<Option<(Host, String)>> = draft.hosts.iter().map(&mut id).collect();
        let mut ids = Vec::with_capacity(meanings.len());
        for meaning in &meanings {
            ids.push(meaning.as_ref().map(|(host, text)| {
                let next = known.len() as u32;
                *known.entry((*host, text.as_str())).or_insert(next)
            }));
        }
        Self { ids }
    }

    /// The number of what a row's host means; none: nobody knows.
    pub fn of(&self, row: &Row) -> Option<u32> {
        self.ids.get(row.host as usize).copied().flatten()
    }
}

/// So many rows are looked at between two looks at the word to stop.
const LONG: u32 = 1 << 16;

/// All doubts about a draft, in the order of the rows.
pub(super) fn check(
    grid: &Grid,
    draft: &Draft,
    recipe: &Recipe,
    today: Day,
    watch: &Watch,
) -> Result<Vec<Doubt>, Cancelled> {
    let canon = Canon::new(draft);
    let mut doubts = rows::check(draft, recipe, today, watch)?;
    doubts.extend(duplicates::check(grid, draft, recipe, &canon, watch)?);
    if recipe.target == Target::Strengths {
        let all = series::Series::of(draft, &canon, &doubts);
        watch.check()?;
        doubts.extend(series::zeros(&all, draft));
        doubts.extend(doubling::check(&all));
        let doubled: QuickSet<u32> = doubts.iter().filter(|d| d.kind == DoubtKind::Doubled).map(|d| d.row).collect();
        doubts.extend(series::jumps(&all, &doubled));
    }
    if recipe.lat.column.is_some() || recipe.lon.column.is_some() {
        watch.check()?;
        doubts.extend(points::check(grid, draft, recipe, watch)?);
    }
    doubts.sort_by_key(|doubt| (doubt.row, doubt.kind));
    Ok(doubts)
}
