//! A host's numbers, each with how it came to be: the sum, the records, who says so in which words, and what was
//! rejected and why. The same for the command line, as text or JSON, and for the clipboard.

use crate::session::derived::{Derived, Facts, Standing};
use crate::{
    geo::Countries,
    model::{Code, Command, Component, Dated, Day, Estimate, Evidence, Id, Review, Scope, StageKind, Tier},
    posture::{Account, Change, HostFigures, Level, Role},
};
use serde::Serialize;
use std::fmt;

/// All that a host has to say for itself on a day.
#[derive(Debug, Serialize)]
pub struct Explanation<'a> {
    /// Which.
    pub host: Code,
    /// Its name.
    pub name: String,
    /// The day.
    pub day: Day,
    /// First day of the window.
    pub from: Day,
    /// Only what was public by then; none: hindsight.
    pub known_on: Option<Day>,
    /// Whether changes subtract what leaves.
    pub net: bool,
    /// The scope of the levels that are added up.
    pub scope: Scope,
    /// Each number with its sum.
    pub numbers: Vec<Number<'a>>,
    /// Each level, in every scope: side by side and never added across scopes.
    pub levels: Vec<LevelLine<'a>>,
    /// The claims behind them, those that count and those that don't.
    pub claims: Vec<ClaimLine<'a>>,
    /// Remarks.
    pub findings: Vec<String>,
}

/// A number and the sum that makes it.
#[derive(Debug, Serialize)]
pub struct Number<'a> {
    /// `promised`, `arrived`, `reported` or `present`.
    pub measure: &'static str,
    /// How many; none: not known, which is not zero.
    pub people: Option<Estimate>,
    /// What is added.
    pub terms: Vec<Term<'a>>,
}

/// A level of one sender, scope and component, and the sum that makes it.
#[derive(Debug, Serialize)]
pub struct LevelLine<'a> {
    /// Whose.
    pub sender: Code,
    /// What it counts.
    pub scope: Scope,
    /// Which part of the forces.
    pub component: Component,
    /// Under whose command.
    pub command: Command,
    /// How many are present.
    pub present: Estimate,
    /// Reported, and what came and went since.
    pub terms: Vec<Term<'a>>,
    /// Counted in another record: added to nothing.
    pub elsewhere: bool,
}

/// One term of a sum.
#[derive(Debug, Serialize)]
pub struct Term<'a> {
    /// How many; negative: subtracted.
    pub people: Estimate,
    /// Whose, under whose command, how.
    pub what: String,
    /// The records that say so.
    pub records: Vec<&'a Id>,
}

/// A claim, and how it stands.
#[derive(Debug, Serialize)]
pub struct ClaimLine<'a> {
    /// The strength or stage.
    pub id: &'a Id,
    /// The movement of a stage.
    pub movement: Option<&'a Id>,
    /// What it is about: `strength`, or a stage.
    pub kind: &'static str,
    /// Whose.
    pub sender: Code,
    /// What it counts.
    pub scope: Scope,
    /// Which part of the forces.
    pub component: Component,
    /// Under whose command.
    pub command: Command,
    /// The day it is about.
    pub day: Dated,
    /// How many.
    pub people: Estimate,
    /// Whether it counts.
    pub counts: bool,
    /// If it does not: why. If it does in a way of its own: how.
    pub remark: String,
    /// Who says so.
    #[serde(flatten)]
    pub evidence: Said<'a>,
}

/// What a claim stands on.
#[derive(Debug, Serialize)]
pub struct Said<'a> {
    /// Id of the source.
    pub source: &'a Id,
    /// Who published it.
    pub publisher: &'a str,
    /// Under what title.
    pub title: &'a str,
    /// When.
    pub published: Option<Dated>,
    /// The day the claim became public; none: known in hindsight only.
    pub public: Option<Day>,
    /// Where to read it.
    pub url: &'a str,
    /// How near it is to those who count.
    pub tier: Option<Tier>,
    /// The words that carry the number.
    pub quote: &'a str,
    /// Where in the source.
    pub locator: &'a str,
    /// How it was derived; empty: as stated.
    pub derived: &'a str,
    /// Whether somebody has checked it.
    pub review: Review,
}

impl<'a> Explanation<'a> {
    /// Of a host on the day that is shown; none: the records say nothing of it.
    pub fn of(facts: Facts<'a>, host: Code) -> Option<Self> {
        let posture = facts.posture;
        let (figures, account) = posture.host(host).zip(facts.accounts.host(host))?;
        let findings = facts.findings.iter().filter(|finding| finding.host == Some(host));
        Some(Self {
            host,
            name: Countries::embedded().name(&host).to_owned(),
            day: posture.day,
            from: posture.from,
            known_on: posture.known_on,
            net: posture.net,
            scope: posture.scope,
            numbers: numbers(facts, figures, account),
            levels: account.levels.iter().map(|level| level_line(facts, level)).collect(),
            claims: claims(facts, account),
            findings: findings.map(crate::session::words::remark).collect(),
        })
    }
}

fn numbers<'a>(facts: Facts<'a>, host: &HostFigures, account: &'a Account) -> Vec<Number<'a>> {
    let figures = &host.figures;
    let changes = |of: fn(&Change) -> Option<Estimate>| -> Vec<Term<'a>> {
        account.changes.iter().filter_map(|change| change_term(facts, change, of(change)?)).collect()
    };
    let scope = facts.posture.scope;
    let reported = account.added(scope).map(|level| level_term(facts, level)).collect();
    let present = account.added(scope).flat_map(|level| level_terms(facts, level));
    vec![
        Number { measure: "promised", people: figures.promised, terms: changes(|change| change.promised) },
        Number { measure: "arrived", people: figures.arrived, terms: changes(|change| change.arrived) },
        Number { measure: "reported", people: figures.reported, terms: reported },
        Number { measure: "present", people: figures.present, terms: present.collect() },
    ]
}

fn ids<'a>(facts: Facts<'a>, records: &[crate::model::RecordRef]) -> Vec<&'a Id> {
    records.iter().filter_map(|record| facts.data.id(*record)).collect()
}

fn change_term<'a>(facts: Facts<'a>, change: &'a Change, people: Estimate) -> Option<Term<'a>> {
    let movement = facts.data.movements.get(change.movement as usize)?;
    let countries = Countries::embedded();
    let mut what = vec![countries.name(&movement.sender).to_owned(), movement.unit.clone()];
    what.push(crate::scene::command_name(movement.command).to_lowercase());
    if change.at_origin {
        let host = movement.host.country().map(|host| countries.name(&host).to_owned());
        what.push(format!("left for {}", host.unwrap_or_else(|| movement.host_text.clone())));
    }
    what.extend(match change.role {
        Role::Counted => None,
        Role::Remainder => Some("what its parts leave of it".to_owned()),
        Role::Rotation => Some("a rotation adds nobody".to_owned()),
        Role::Elsewhere => Some("counted in another record".to_owned()),
    });
    what.retain(|word| !word.is_empty());
    Some(Term { people, what: what.join(", "), records: ids(facts, &change.records) })
}

/// What was reported, and what came and went since.
fn level_terms<'a>(facts: Facts<'a>, level: &Level) -> Vec<Term<'a>> {
    let moved = level.unfloored != level.reported;
    let rest = moved.then(|| Term {
        people: level.present - level.reported,
        what: "came and went since".to_owned(),
        records: ids(facts, level.records.get(1..).unwrap_or_default()),
    });
    [level_term(facts, level)].into_iter().chain(rest).collect()
}

fn level_line<'a>(facts: Facts<'a>, level: &Level) -> LevelLine<'a> {
    LevelLine {
        sender: level.sender,
        scope: level.scope,
        component: level.component,
        command: level.command,
        present: level.present,
        terms: level_terms(facts, level),
        elsewhere: level.elsewhere,
    }
}

fn level_term<'a>(facts: Facts<'a>, level: &Level) -> Term<'a> {
    let sender = Countries::embedded().name(&level.sender);
    let component = if level.component == Component::All { String::new() } else { format!(", {}", level.component) };
    let stale = if level.stale { ", an old figure" } else { "" };
    Term {
        people: level.reported,
        what: format!("{sender}{component}, reported for {}{stale}", level.reported_day.short()),
        records: ids(facts, level.records.get(..1).unwrap_or_default()),
    }
}

fn claims<'a>(facts: Facts<'a>, account: &'a Account) -> Vec<ClaimLine<'a>> {
    let mut lines = Vec::new();
    for level in &account.levels {
        let rows = std::iter::once(level.row).chain(level.rivals.iter().filter_map(|rival| match rival {
            crate::model::RecordRef::Strength(row) => Some(*row),
            _ => None,
        }));
        for row in rows {
            let Some(s) = facts.data.strengths.get(row as usize) else { continue };
            let standing = facts.of_strength(row, s, Some(level));
            let elsewhere = level.elsewhere && standing == Standing::Counts;
            let remark =
                if elsewhere { "counted in another record, added to nothing".into() } else { standing.remark() };
            lines.push(ClaimLine {
                id: &s.id,
                movement: None,
                kind: "strength",
                sender: s.sender,
                scope: s.scope,
                component: s.component,
                command: s.command,
                day: s.day,
                people: s.people,
                counts: standing == Standing::Counts && !elsewhere,
                remark,
                evidence: said(facts, &s.evidence),
            });
        }
    }
    for change in &account.changes {
        let Some(m) = facts.data.movements.get(change.movement as usize) else { continue };
        for row in facts.lookup.stages(change.movement) {
            let Some(stage) = facts.data.stages.get(row as usize) else { continue };
            let later = stage.day.day() > facts.posture.day;
            if later || !facts.seen(&stage.evidence) {
                continue;
            }
            let standing = facts.of_stage(row, stage, Some(change));
            lines.push(ClaimLine {
                id: &stage.id,
                movement: Some(&m.id),
                kind: stage_word(stage.kind),
                sender: m.sender,
                scope: m.scope,
                component: m.component,
                command: m.command,
                day: stage.day,
                people: stage.people,
                counts: standing == Standing::Counts && matches!(change.role, Role::Counted | Role::Remainder),
                remark: standing.remark(),
                evidence: said(facts, &stage.evidence),
            });
        }
    }
    lines
}

fn stage_word(kind: StageKind) -> &'static str {
    kind.word()
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

impl fmt::Display for Explanation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let net = if self.net { ", net of what leaves" } else { "" };
        let known = self.known_on.map_or_else(String::new, |on| format!(", as known on {}", on.long()));
        writeln!(f, "{} on {}{known}", self.name, self.day.long())?;
        writeln!(f, "Changes since {}{net}; levels of scope “{}”.\n", self.from.long(), self.scope)?;
        for number in &self.numbers {
            writeln!(f, "{number}")?;
        }
        if !self.levels.is_empty() {
            writeln!(f, "\nLevels (of different scope never added):")?;
        }
        for level in &self.levels {
            writeln!(f, "{level}")?;
        }
        if !self.claims.is_empty() {
            writeln!(f, "\nClaims:")?;
        }
        for claim in &self.claims {
            write!(f, "{claim}")?;
        }
        if !self.findings.is_empty() {
            writeln!(f, "\nFindings:")?;
        }
        for finding in &self.findings {
            writeln!(f, "  {finding}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Number<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let none = match self.measure {
            "promised" => "no movement",
            "arrived" => "none reported",
            _ => "not known",
        };
        let people = self.people.map_or_else(|| none.to_owned(), |people| people.to_string());
        write!(f, "{:<9} {people}", self.measure)?;
        write_terms(f, &self.terms)
    }
}

fn write_terms(f: &mut fmt::Formatter<'_>, terms: &[Term<'_>]) -> fmt::Result {
    for (n, term) in terms.iter().enumerate() {
        let records = term.records.iter().map(|id| id.as_str()).collect::<Vec<_>>().join(", ");
        let sign = if n == 0 { "=" } else { "+" };
        write!(f, "\n            {sign} {} ({}) [{records}]", term.people, term.what)?;
    }
    Ok(())
}

impl fmt::Display for LevelLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let countries = Countries::embedded();
        let elsewhere = if self.elsewhere { ", counted in another record" } else { "" };
        let command = crate::scene::command_name(self.command);
        let part = if self.component == Component::All { String::new() } else { format!(", {}", self.component) };
        let sender = countries.name(&self.sender);
        write!(f, "{sender}, {}{part}, {command}: {} present{elsewhere}", self.scope, self.present)?;
        write_terms(f, &self.terms)
    }
}

impl fmt::Display for ClaimLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mark = if self.counts { '●' } else { '○' };
        let of = self.movement.map_or_else(String::new, |movement| format!(" of {movement}"));
        writeln!(f, "  {mark} {}{of}: {} {} on {}", self.id, self.people, self.kind, self.day)?;
        if !self.remark.is_empty() {
            writeln!(f, "      {}", self.remark)?;
        }
        let said = &self.evidence;
        if !said.quote.is_empty() {
            let locator = if said.locator.is_empty() { String::new() } else { format!(" ({})", said.locator) };
            writeln!(f, "      “{}”{locator}", said.quote)?;
        }
        if !said.derived.is_empty() {
            writeln!(f, "      derived: {}", said.derived)?;
        }
        let published = said.published.map_or_else(|| "day not known".to_owned(), |day| day.to_string());
        let title = if said.title.is_empty() { String::new() } else { format!(": {}", said.title) };
        // Who reads of something later may read that it was public before.
        let before = said.public.filter(|public| said.published.is_some_and(|published| *public < published.day()));
        let public = before.map_or_else(String::new, |day| format!("; public since {day}"));
        writeln!(f, "      {}{title}, {published}{public}", said.publisher)?;
        if !said.url.is_empty() {
            writeln!(f, "      {}", said.url)?;
        }
        Ok(())
    }
}

/// The explanation of a host as text; none: the records say nothing of it.
pub fn explained(data: &crate::model::Dataset, derived: &Derived, host: Code) -> Option<String> {
    Explanation::of(derived.facts(data), host).map(|explanation| explanation.to_string())
}
