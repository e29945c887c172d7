//! Which values have colours of their own: the largest seven of the whole dataset, so that a colour means the same on every day. The rest
//! share one, and so do those of whom the value is not reported.

use super::{Coloring, gist::Flow};
use crate::model::{Code, Command, Component, Dataset, Id, OwnColors, Thing};
use crate::model::{Estimate, HashMap};
use crate::posture::{Accounts, Change, Facet, FacetKind, Figures, Filter, Grouping, HostFigures, Level, Posture};
use crate::words;

/// So many values have colours of their own.
pub(super) const MOST: usize = 7;
/// With more records than this values are ordered by how many they have, and not by people.
const MANY: usize = 100_000;
/// What stands for all in a single colour, where colours are given by hand.
const ALL: &str = "all";

/// A colour of a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Hue(u8);

impl Hue {
    /// The first one.
    pub const FIRST: Self = Self(0);
    /// That of all values beyond the largest.
    pub const OTHER: Self = Self(MOST as u8);
    /// That of whom the value is not reported.
    pub const NAMELESS: Self = Self(MOST as u8 + 1);

    /// Its place among the colours of a theme; none: the one that is shared.
    pub fn place(self) -> Option<usize> {
        Some(usize::from(self.0)).filter(|place| *place < MOST)
    }
}

/// Which values have colours of their own.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Hues {
    by: Option<Grouping>,
    values: Vec<String>,
}

impl Hues {
    /// Those of a dataset, as far as it is about a thing and the filter lets its values through.
    pub fn of(data: &Dataset, coloring: Coloring, (thing, filter): (Thing, &Filter)) -> Self {
        let by = match coloring {
            Coloring::Auto => usual(data, thing),
            other => other.definition().by,
        };
        let values = match by {
            None => Vec::new(),
            Some(Grouping::Command) => Command::ALL.iter().map(|command| command.word().to_owned()).collect(),
            Some(Grouping::Stage) => ["announced", "ordered", "arrived"].map(str::to_owned).into(),
            Some(Grouping::What) => things(data),
            Some(by) => largest(data, by, (thing, filter)),
        };
        let named = values.into_iter().filter(|value| by.is_none_or(|by| !is_nameless(by, value)));
        Self { by, values: named.take(MOST).collect() }
    }

    /// By what symbols are coloured; none: all alike.
    pub fn by(&self) -> Option<Grouping> {
        self.by
    }

    /// Those that have colours of their own, with their names.
    pub fn values(&self) -> impl Iterator<Item = (&str, String)> {
        let all = self.by.is_none().then(|| (ALL, words::capital(Coloring::Single.text())));
        let named =
            self.by.into_iter().flat_map(|by| self.values.iter().map(move |v| (v.as_str(), words::group(by, v))));
        all.into_iter().chain(named)
    }

    /// The colours by hand of all of them, in order.
    pub(super) fn own(&self, own: &OwnColors) -> [Option<[u8; 3]>; MOST] {
        let mut colors = [None; MOST];
        for (color, (value, _)) in colors.iter_mut().zip(self.values()) {
            *color = own.of(value);
        }
        colors
    }

    /// That of a value.
    pub(super) fn of_value(&self, value: &str) -> Hue {
        match self.by {
            None => Hue::FIRST,
            // Where no value is reported at all, nothing has to stand back.
            Some(by) if is_nameless(by, value) => {
                if self.values.is_empty() {
                    Hue::FIRST
                } else {
                    Hue::NAMELESS
                }
            }
            Some(_) => self.values.iter().position(|own| own == value).map_or(Hue::OTHER, |place| Hue(place as u8)),
        }
    }

    /// What one of them stands for.
    pub(super) fn name(&self, hue: Hue) -> String {
        let Some(by) = self.by else { return String::new() };
        match hue.place().and_then(|place| self.values.get(place)) {
            Some(value) => words::group(by, value),
            None if hue == Hue::OTHER => text!("scene-others").to_owned(),
            None => words::group(by, nameless(by)),
        }
    }

    /// A quantity of a host by hue, in their order; those without anybody are left out.
    pub(super) fn of_host(
        &self,
        (data, posture, accounts): (&Dataset, &Posture, &Accounts),
        host: &HostFigures,
        of: impl Fn(&Figures) -> Option<Estimate>,
    ) -> Vec<(Hue, i64)> {
        let people = |figures: &Figures| of(figures).map_or(0, |n| n.weight().max(0));
        let by = match self.by {
            None | Some(Grouping::What) => {
                return summed([(self.of_value(posture.thing.word()), people(&host.figures))]);
            }
            Some(Grouping::Command) => {
                return summed(host.by.iter().map(|(command, f)| (self.of_value(command.word()), people(f))));
            }
            Some(by) => by,
        };
        let Some(account) = accounts.host(host.host) else { return Vec::new() };
        let groups = host.groups(data, account, posture.scope, by);
        summed(groups.iter().map(|group| (self.of_value(&group.key), people(&group.figures))))
    }

    /// That of a level.
    pub(super) fn of_level(&self, data: &Dataset, level: &Level) -> Hue {
        self.by.map_or(Hue::FIRST, |by| self.of_value(by.of_level(data, level)))
    }

    /// That of an arrow.
    pub(super) fn of_flow(&self, data: &Dataset, flow: &Flow) -> Hue {
        let movement = || data.movements.get(flow.movement as usize);
        self.of_value(match self.by {
            Some(Grouping::Stage) => match flow.stage {
                [_, true] => "arrived",
                [true, _] => "announced",
                _ => "ordered",
            },
            Some(by) => movement().map_or("", |movement| by.of_movement(movement)),
            None => "",
        })
    }

    /// A quantity of a movement by hue: of the promised by how far they have come.
    pub(super) fn of_change(
        &self,
        data: &Dataset,
        change: &Change,
        of: fn(&Change) -> Option<Estimate>,
    ) -> impl Iterator<Item = (Hue, i64)> {
        let people = |n: Option<Estimate>| n.map_or(0, |n| n.weight().max(0));
        let all = people(of(change));
        let (value, come) = match self.by {
            Some(Grouping::Stage) => {
                (if change.announced_only { "announced" } else { "ordered" }, people(change.arrived))
            }
            Some(by) => (data.movements.get(change.movement as usize).map_or("", |m| by.of_movement(m)), 0),
            None => ("", 0),
        };
        let come = come.min(all);
        [(self.of_value(value), all - come), (self.of_value("arrived"), come)].into_iter().filter(|(_, n)| *n > 0)
    }
}

/// Amounts by hue, each hue once and in their order; nobody is left out.
pub(super) fn summed(parts: impl IntoIterator<Item = (Hue, i64)>) -> Vec<(Hue, i64)> {
    let mut sums = [0_i64; MOST + 2];
    for (hue, people) in parts {
        let sum = &mut sums[usize::from(hue.0)];
        *sum = sum.saturating_add(people);
    }
    let all = sums.into_iter().enumerate().map(|(n, people)| (Hue(n as u8), people));
    all.filter(|(_, people)| *people > 0).collect()
}

/// By what a dataset is coloured of itself.
fn usual(data: &Dataset, thing: Thing) -> Option<Grouping> {
    let mut records = of_thing(data, thing).peekable();
    if records.peek().is_none() {
        return Some(Grouping::Command);
    }
    let (mut first, mut several) = (None, false);
    for (command, sender) in records {
        if command != Command::Unknown {
            return Some(Grouping::Command);
        }
        several |= *first.get_or_insert(sender) != sender;
    }
    several.then_some(Grouping::Sender)
}

/// Command and sender of the records about a thing.
fn of_thing(data: &Dataset, thing: Thing) -> impl Iterator<Item = (Command, Code)> {
    let strengths = data.strengths.iter().filter(move |s| s.things.what == thing).map(|s| (s.command, s.sender));
    let movements = data.movements.iter().filter(move |m| m.things.what == thing).map(|m| (m.command, m.sender));
    strengths.chain(movements)
}

fn things(data: &Dataset) -> Vec<String> {
    let has = |thing: &Thing| of_thing(data, *thing).next().is_some();
    Thing::ALL.iter().copied().filter(has).map(|thing| thing.word().to_owned()).collect()
}

/// The values with most people, each host and value once by its largest number.
fn largest(data: &Dataset, by: Grouping, (thing, filter): (Thing, &Filter)) -> Vec<String> {
    let few = data.strengths.len() + data.movements.len() <= MANY;
    let mut moved: HashMap<&Id, i64> = HashMap::default();
    for stage in data.stages.iter().filter(|_| few) {
        let most = moved.entry(&stage.movement).or_default();
        *most = stage.people.weight().max(*most);
    }
    let mut peaks: HashMap<(&str, Option<Code>), i64> = HashMap::default();
    let mut count = |value, host: Option<Code>, people: i64| {
        let peak = peaks.entry((value, host.filter(|_| few))).or_default();
        *peak = if few { people.max(*peak) } else { *peak + 1 };
    };
    for strength in data.strengths.iter().filter(|s| s.things.what == thing) {
        count(by.of_strength(strength), strength.host.country(), strength.people.weight());
    }
    for movement in data.movements.iter().filter(|m| m.things.what == thing) {
        count(by.of_movement(movement), movement.host.country(), moved.get(&movement.id).copied().unwrap_or(0));
    }
    let mut sums: HashMap<&str, i64> = HashMap::default();
    for ((value, _), people) in peaks {
        *sums.entry(value).or_default() += people;
    }
    let wanted = wanted(by, filter);
    let mut sums: Vec<(&str, i64)> = sums.into_iter().filter(|(value, _)| wanted(value)).collect();
    sums.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
    sums.into_iter().map(|(value, _)| value.to_owned()).collect()
}

/// Whether a filter lets a value through.
fn wanted(by: Grouping, filter: &Filter) -> impl Fn(&str) -> bool {
    let kind = match by {
        Grouping::Sender => Some(FacetKind::Sender),
        Grouping::Component => Some(FacetKind::Component),
        _ => None,
    };
    let values: Vec<String> = kind.into_iter().flat_map(|kind| filter.of(kind)).map(Facet::to_string).collect();
    move |value: &str| values.is_empty() || values.iter().any(|own| own == value)
}

/// What stands for a value that is not reported.
fn nameless(by: Grouping) -> &'static str {
    match by {
        Grouping::Command => Command::Unknown.word(),
        Grouping::Component => Component::All.word(),
        _ => "",
    }
}

fn is_nameless(by: Grouping, value: &str) -> bool {
    value == nameless(by)
}
