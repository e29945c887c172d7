//! The question.

use super::{Facet, FacetKind};
use crate::model::{Day, Scope, Thing};
use std::collections::BTreeSet;

/// Which records count. A facet of which no value is named lets all through.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// The values that are named, by their kind.
    values: [BTreeSet<Facet>; FacetKind::COUNT],
    /// Words that must stand in a record's unit, place, chain, note or quote, in an event's title or text, or in the source;
    /// case does not count.
    pub text: String,
}

impl Filter {
    /// Whether it lets everything through.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The values of one kind; none: all are let through.
    pub fn of(&self, kind: FacetKind) -> &BTreeSet<Facet> {
        &self.values[kind as usize]
    }

    /// All values, in order.
    pub fn values(&self) -> impl Iterator<Item = &Facet> {
        self.values.iter().flatten()
    }

    /// Whether it names a value.
    pub fn names(&self, facet: &Facet) -> bool {
        self.of(facet.kind()).contains(facet)
    }

    /// Whether it lets a value through.
    pub fn lets(&self, facet: &Facet) -> bool {
        let named = self.of(facet.kind());
        named.is_empty() || named.contains(facet)
    }

    /// Names a value, or no longer.
    pub fn toggle(&mut self, facet: Facet) {
        let named = &mut self.values[facet.kind() as usize];
        if !named.remove(&facet) {
            named.insert(facet);
        }
    }

    /// The same with words.
    #[must_use]
    pub fn with_text(mut self, text: impl Into<String>) -> Self {
        self.text = text.into();
        self
    }

    /// Keeps the values for which that holds.
    pub fn retain(&mut self, keep: impl Fn(&Facet) -> bool) {
        self.values.iter_mut().for_each(|named| named.retain(&keep));
    }

    /// The same without what it asks of one kind.
    #[must_use]
    pub fn without(&self, kind: FacetKind) -> Self {
        let mut rest = self.clone();
        rest.values[kind as usize].clear();
        rest
    }
}

impl Extend<Facet> for Filter {
    fn extend<T: IntoIterator<Item = Facet>>(&mut self, facets: T) {
        for facet in facets {
            self.values[facet.kind() as usize].insert(facet);
        }
    }
}

impl FromIterator<Facet> for Filter {
    fn from_iter<T: IntoIterator<Item = Facet>>(facets: T) -> Self {
        let mut filter = Self::default();
        filter.extend(facets);
        filter
    }
}

/// A question to a dataset.
///
/// Datasets are bitemporal: `day` is valid time, `known_on` is knowledge time. What held on 13 February, as known on the 3rd:
///
/// ```
/// use laydown::{io, model::Code, posture::{Index, Query, RegionMembers}};
///
/// let data = io::sample("article-2022-02-13")?.package.dataset;
/// let index = Index::build(&data, &RegionMembers::new());
/// let promised = |query: &Query| index.posture(&data, query).host(Code::new("POL")).unwrap().figures.promised.unwrap();
///
/// let hindsight = Query::on("2022-02-13".parse()?);
/// assert_eq!(promised(&hindsight).best, Some(4_700));
/// let then = Query { known_on: Some("2022-02-03".parse()?), ..hindsight };
/// assert_eq!(promised(&then).best, Some(1_700));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    /// The day (valid time).
    pub day: Day,
    /// Start of the window: changes count from this day; none: the dataset's first day.
    pub from: Option<Day>,
    /// Only claims public by the end of this day (knowledge time); none: with hindsight.
    pub known_on: Option<Day>,
    /// Whether promised and arrived are net of departures.
    pub net: bool,
    /// The thing that is counted; none: see [`super::Index::thing`].
    pub thing: Option<Thing>,
    /// The scope of levels; none: see [`super::Index::scope`].
    pub scope: Option<Scope>,
    /// The records that count.
    pub filter: Filter,
}

impl Query {
    /// Everything that the dataset knows of a day.
    pub fn on(day: Day) -> Self {
        Self { day, from: None, known_on: None, net: false, thing: None, scope: None, filter: Filter::default() }
    }

    /// The same question about another day.
    #[must_use]
    pub fn at(&self, day: Day) -> Self {
        Self { day, ..self.clone() }
    }
}
