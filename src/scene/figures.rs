//! The first step: what each host's symbol has to say, before it has a size or a place.

use super::{Measure, Subject};
use crate::{
    geo::Countries,
    model::{Code, Command, Day, Estimate, Word},
    posture::{Figures, HostFigures},
};

/// What a host's symbol says.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Measured {
    /// Whose.
    pub host: Code,
    /// What kind of statement.
    pub kind: Kind,
    /// Older than the expiry: drawn faded.
    pub stale: bool,
    /// The whole statement in words.
    pub title: String,
    /// The country's name.
    pub name: String,
    /// The number as the label has it.
    pub number: String,
    /// People by which symbols and labels are ranked.
    pub weight: i64,
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
    /// Net fewer than before: a ring with a minus.
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
    /// `there` by command.
    pub there_by: Vec<(Command, i64)>,
    /// `all` by command.
    pub all_by: Vec<(Command, i64)>,
}

/// All hosts that have something to say in this measure, largest first.
pub(super) fn measure(subject: &Subject<'_>, measure: Measure, countries: &Countries) -> Vec<Measured> {
    let mut measured: Vec<Measured> = subject
        .posture
        .hosts
        .iter()
        .filter_map(|host| {
            let name = countries.name(&host.host);
            match measure {
                Measure::Movements => movements(host, name, subject.posture.net),
                Measure::Level => level(host, name, true),
                Measure::Reported => level(host, name, false),
                Measure::Change => change(subject, host, name),
            }
        })
        .collect();
    measured.sort_by_key(|m| (-m.weight, m.host));
    measured
}

fn movements(host: &HostFigures, name: &str, net: bool) -> Option<Measured> {
    let figures = &host.figures;
    let promised = figures.promised?;
    let kind = match kind_of(&promised) {
        Kind::Amount(amount) => {
            let there = figures.arrived.map_or(0, |n| n.weight().max(0));
            let announced = figures.announced.map_or(0, |n| n.weight().max(0));
            let all = amount.all.max(there);
            Kind::Amount(Amount {
                there,
                ordered: (all - announced).max(there),
                all,
                there_by: by_command(host, |f| f.arrived),
                all_by: by_command(host, |f| f.promised),
                ..amount
            })
        }
        kind => kind,
    };
    let word = if net { "net promised" } else { "promised" };
    let (statement, number) = match (figures.arrived, kind == Kind::Missing) {
        (_, true) => (format!("{word}, number unknown"), "number unknown".to_owned()),
        // An arrival without a number: “unknown of 1,000” would read as a remark on the thousand.
        (Some(arrived), _) if arrived.word == Word::Unknown => {
            (format!("some arrived, number unknown, of {promised} {word}"), format!("? of {promised}"))
        }
        (Some(arrived), _) => (format!("{arrived} arrived of {promised} {word}"), format!("{arrived} of {promised}")),
        (None, _) => (format!("{promised} {word}, no arrival reported"), format!("{promised} {word}")),
    };
    let title = format!("{name}: {statement}");
    Some(Measured { host: host.host, stale: false, title, name: name.to_owned(), number, weight: weigh(&kind), kind })
}

fn level(host: &HostFigures, name: &str, present: bool) -> Option<Measured> {
    let figures = &host.figures;
    let (word, count) = if present { ("present", figures.present) } else { ("reported", figures.reported) };
    let since = figures.reported_day.map(Day::short);
    let Some(count) = count else {
        let known = figures.promised.is_some() || !host.levels.is_empty();
        let arrived = figures.arrived.map(|n| format!(", {n} arrived in the window")).unwrap_or_default();
        let title = format!("{name}: {word} unknown{}", if present { arrived } else { String::new() });
        let number = "unknown".to_owned();
        let missing = Measured {
            host: host.host,
            kind: Kind::Missing,
            stale: false,
            title,
            name: name.to_owned(),
            number,
            weight: 0,
        };
        return known.then_some(missing);
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
    let title = format!("{name}: {count} {word}{age}");
    let number = if kind == Kind::Missing { "number unknown".to_owned() } else { count.to_string() };
    Some(Measured {
        host: host.host,
        stale: figures.stale,
        title,
        name: name.to_owned(),
        number,
        weight: weigh(&kind),
        kind,
    })
}

fn change(subject: &Subject<'_>, host: &HostFigures, name: &str) -> Option<Measured> {
    let before = subject.before.and_then(|posture| posture.host(host.host)).and_then(|h| h.figures.promised);
    let now = host.figures.promised;
    let count = match (now, before) {
        (None, None) => return None,
        (Some(now), Some(before)) => now - before,
        (Some(now), None) => now,
        (None, Some(before)) => Estimate::ZERO - before,
    };
    if count.is_zero() {
        return None;
    }
    let kind = match kind_of(&count) {
        Kind::Amount(amount) => {
            Kind::Amount(Amount { ordered: amount.all, all_by: by_command(host, |f| f.promised), ..amount })
        }
        kind => kind,
    };
    let plus = if count.low > 0 { "+" } else { "" };
    let since = subject.before.map(|b| format!(" since {}", b.day.short())).unwrap_or_default();
    let title = format!("{name}: {plus}{count} promised{since}");
    let number = format!("{plus}{count}");
    Some(Measured { host: host.host, stale: false, title, name: name.to_owned(), number, weight: weigh(&kind), kind })
}

/// The kind of statement that a count makes, with its ends.
fn kind_of(count: &Estimate) -> Kind {
    let weight = count.weight();
    match (count.best, count.high) {
        (None, None) if count.low <= 0 => Kind::Missing,
        _ if count.is_zero() => Kind::Zero,
        _ if weight < 0 => Kind::Minus(weight),
        _ => Kind::Amount(Amount { all: weight, low: count.low.max(0), high: count.high, ..Amount::default() }),
    }
}

fn weigh(kind: &Kind) -> i64 {
    match kind {
        Kind::Missing | Kind::Zero => 0,
        Kind::Amount(amount) => amount.high.unwrap_or(0).max(amount.all),
        Kind::Minus(n) => n.saturating_abs(),
    }
}

/// A quantity of the shares, summed by command, in the order of commands; commands without anybody are left out.
fn by_command(host: &HostFigures, of: impl Fn(&Figures) -> Option<Estimate>) -> Vec<(Command, i64)> {
    let sum = |command: Command| {
        let shares = host.by.iter().filter(|share| share.command == command);
        shares.filter_map(|share| of(&share.figures)).map(|n| n.weight().max(0)).fold(0_i64, i64::saturating_add)
    };
    Command::ALL.iter().map(|command| (*command, sum(*command))).filter(|(_, n)| *n > 0).collect()
}
