//! Gathers what a host has to say for itself: sums from the account, claims with how they stand.

use super::{ClaimLine, Explanation, LevelLine, Number, Said, Term};
use crate::model::{Code, Estimate, Evidence, Id, RecordRef, Word};
use crate::posture::{Account, Change, HostFigures, Level, LevelRole, Overlap, Quantity, Role};
use crate::session::Facts;
use crate::words::{self, Standing};

impl<'a> Explanation<'a> {
    /// Of a host on the day that is shown; none: the records say nothing of it.
    pub fn of(facts: Facts<'a>, host: Code) -> Option<Self> {
        let posture = facts.posture;
        let (figures, account) = posture.host(host).zip(facts.accounts.host(host))?;
        let findings = facts.findings.iter().filter(|finding| finding.host == Some(host));
        Some(Self {
            host,
            name: words::country(host),
            day: posture.day,
            from: posture.from,
            known_on: posture.known_on,
            net: posture.net,
            what: posture.thing,
            scope: posture.scope,
            numbers: numbers(facts, figures, account),
            levels: account.levels.iter().map(|level| level_line(facts, level)).collect(),
            claims: claims(facts, account),
            findings: findings.map(words::finding).collect(),
        })
    }
}

fn numbers<'a>(facts: Facts<'a>, host: &HostFigures, account: &'a Account) -> Vec<Number<'a>> {
    let figures = &host.figures;
    let changes = |of: fn(&Change) -> Option<Estimate>| -> Vec<Term<'a>> {
        account.changes.iter().filter_map(|change| change_term(facts, change, of(change)?)).collect()
    };
    let scope = facts.posture.scope;
    let reported = account.added(scope).filter(|level| level.role != LevelRole::Rest);
    let reported = reported.map(|level| level_term(facts, level));
    let present = account.added(scope).flat_map(|level| level_terms(facts, level));
    // Without those who may be counted twice the terms do not add up.
    let twice = |of: fn(&Overlap) -> Estimate| {
        let term = |people| Term { people, what: text!("query-overlap").to_owned(), records: Vec::new() };
        host.overlap.as_ref().map(|overlap| term(of(overlap)))
    };
    let reported = reported.chain(twice(|overlap| overlap.reported)).collect();
    let present = present.chain(twice(|overlap| overlap.present)).collect();
    let number = |measure, people, terms| {
        let told =
            if measure == Quantity::Present { words::present(figures) } else { words::or_missing(measure, people) };
        Number { measure, people, told, terms }
    };
    vec![
        number(Quantity::Promised, figures.promised, changes(|change| change.promised)),
        number(Quantity::Arrived, figures.arrived, changes(|change| change.arrived)),
        number(Quantity::Reported, figures.reported, reported),
        number(Quantity::Present, figures.presence(), present),
    ]
}

fn ids<'a>(facts: Facts<'a>, records: &[RecordRef]) -> Vec<&'a Id> {
    records.iter().filter_map(|record| facts.data.id(*record)).collect()
}

fn change_term<'a>(facts: Facts<'a>, change: &'a Change, people: Estimate) -> Option<Term<'a>> {
    let movement = facts.data.movements.get(change.movement as usize)?;
    let left = || words::place(movement.host, &movement.host_text);
    let role = match change.role {
        Role::Counted => "",
        Role::Remainder => text!("explain-remainder"),
        Role::Rotation => text!("explain-rotation"),
        Role::Elsewhere => text!("explain-elsewhere"),
    };
    let what = words::list([
        words::country(movement.sender),
        movement.unit.to_string(),
        words::lower(words::command(movement.command)),
        if change.at_origin { text!("formula-left-for", place = left()) } else { String::new() },
        role.to_owned(),
    ]);
    Some(Term { people, what, records: ids(facts, &change.records) })
}

/// What was reported, and what came and went since.
fn level_terms<'a>(facts: Facts<'a>, level: &Level) -> Vec<Term<'a>> {
    if level.role == LevelRole::Rest {
        let what = words::list([words::country(level.sender), words::part_of(facts.data, level)]);
        return vec![Term { people: level.present, what, records: ids(facts, &level.records) }];
    }
    let moved = level.unfloored != level.reported;
    let rest = moved.then(|| Term {
        people: since(level.present, level.reported),
        what: text!("explain-since").to_owned(),
        records: ids(facts, level.records.get(1..).unwrap_or_default()),
    });
    [level_term(facts, level)].into_iter().chain(rest).collect()
}

/// What came and went between two counts: end by end, for it was added so.
fn since(now: Estimate, then: Estimate) -> Estimate {
    let between = |now: Option<i64>, then: Option<i64>| Some(now?.saturating_sub(then?));
    let low = now.low.saturating_sub(then.low);
    let best = between(now.best, then.best);
    let high = between(now.high, then.high).or(best.filter(|best| *best == low)).map(|high| high.max(low));
    let best = best.or(high.filter(|high| *high == low));
    let exact = now.word == Word::Exact && then.word == Word::Exact;
    let word = match high {
        Some(high) if high == low && exact => Word::Exact,
        Some(high) if high == low => Word::About,
        Some(_) => Word::Range,
        None => Word::AtLeast,
    };
    Estimate::claim(low, best, high, word)
}

fn level_line<'a>(facts: Facts<'a>, level: &Level) -> LevelLine<'a> {
    LevelLine {
        sender: level.sender,
        scope: level.scope,
        component: level.component,
        command: level.command,
        since: level.since,
        present: level.since.is_none().then_some(level.present),
        terms: level_terms(facts, level),
        elsewhere: level.is_elsewhere(),
    }
}

fn level_term<'a>(facts: Facts<'a>, level: &Level) -> Term<'a> {
    let (sender, day) = (words::country(level.sender), level.reported_day);
    let part = words::lower(words::part(level.component));
    let age = if level.stale { words::stale(day, facts.posture.day) } else { String::new() };
    Term {
        people: level.reported,
        what: words::list([
            sender,
            part,
            words::part_of(facts.data, level),
            text!("explain-reported-for", day = day),
            age,
        ]),
        records: ids(facts, level.records.get(..1).unwrap_or_default()),
    }
}

fn claims<'a>(facts: Facts<'a>, account: &'a Account) -> Vec<ClaimLine<'a>> {
    let levels = account.levels.iter().flat_map(|level| claims_of_level(facts, level));
    levels.chain(account.changes.iter().flat_map(|change| claims_of_change(facts, change))).collect()
}

/// The strength that makes a level, and its rivals.
fn claims_of_level<'a>(facts: Facts<'a>, level: &'a Level) -> impl Iterator<Item = ClaimLine<'a>> {
    let rivals = level.rivals.iter().filter_map(|rival| match rival {
        RecordRef::Strength(row) => Some(*row),
        _ => None,
    });
    let own = (level.role != LevelRole::Rest).then_some(level.row);
    own.into_iter().chain(rivals).filter_map(move |row| {
        let s = facts.data.strengths.get(row as usize)?;
        let standing = facts.of_strength(row, s, Some(level));
        let left_out = !level.counts() && standing == Standing::Counts;
        Some(ClaimLine {
            id: &s.id,
            movement: None,
            kind: "strength",
            sender: s.sender,
            scope: s.scope,
            component: s.component,
            command: s.command,
            day: s.day,
            people: s.people,
            counts: standing == Standing::Counts && !left_out,
            remark: if left_out { text!("explain-added-to-nothing").to_owned() } else { standing.remark() },
            evidence: said(facts, &s.evidence),
        })
    })
}

/// The stages by the day of a movement, those that are seen.
fn claims_of_change<'a>(facts: Facts<'a>, change: &'a Change) -> Vec<ClaimLine<'a>> {
    let Some(m) = facts.data.movements.get(change.movement as usize) else { return Vec::new() };
    let rows = facts.lookup.stages(change.movement);
    let lines = rows.filter_map(|row| {
        let stage = facts.data.stages.get(row as usize)?;
        if stage.day.day() > facts.posture.day || !facts.seen(&stage.evidence) {
            return None;
        }
        let standing = facts.of_stage(row, stage, Some(change));
        Some(ClaimLine {
            id: &stage.id,
            movement: Some(&m.id),
            kind: stage.kind.word(),
            sender: m.sender,
            scope: m.scope,
            component: m.component,
            command: m.command,
            day: stage.day,
            people: stage.people,
            counts: standing == Standing::Counts && matches!(change.role, Role::Counted | Role::Remainder),
            remark: standing.remark(),
            evidence: said(facts, &stage.evidence),
        })
    });
    lines.collect()
}

fn said<'a>(facts: Facts<'a>, evidence: &'a Evidence) -> Said<'a> {
    let source = facts.source(evidence);
    Said {
        source: &evidence.source,
        publisher: source.map_or("", |source| &source.publisher),
        title: source.map_or("", |source| &source.title),
        published: source.and_then(|source| source.published),
        public: facts.known(evidence),
        url: source.map_or("", |source| &source.url),
        tier: source.map(|source| source.tier),
        quote: &evidence.quote,
        locator: &evidence.locator,
        derived: &evidence.derived,
        review: evidence.review,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_came_since_is_what_was_added() {
        let e = Estimate::exact;
        for then in [e(100), Estimate::about(100), Estimate::at_least(100), Estimate::range(90, 110)] {
            for came in [e(50), e(-30), Estimate::about(50)] {
                let since = since(then + came, then);
                assert_eq!((since.low, since.best, since.high), (came.low, came.best, came.high), "{then} and {came}");
            }
        }
        let since = since(Estimate::more_than(100) + Estimate::at_least(50), Estimate::more_than(100));
        assert_eq!((since.low, since.best), (50, Some(50)));
    }
}
