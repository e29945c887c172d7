//! An import proves its sums: what the file adds up to on each of its days, what entered, and what the map shows of that day, each
//! difference with its name.

use crate::import::{ColumnTotal, ControlTotal, Import, OutTotal, Target};
use crate::io::{Package, Severity, validate};
use crate::message::thousands;
use crate::model::{Dataset, Dated, Day, Estimate, HashMap, Host, RecordRef, Strength, Thing, Word};
use crate::posture::{Accounts, Index, Level, LevelRole, Query};
use crate::session::document::ready::region_members;
use crate::threads::each;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// A day of a file, from the file to the map.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct ReconciledDay {
    /// What the file adds up to, what entered and what stayed out.
    #[serde(flatten)]
    pub control: ControlTotal,
    /// What the map shows; none: the day cannot be read, or the table is of changes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub map: Option<OnMap>,
}

/// What the map shows on a day of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
pub struct OnMap {
    /// The total of all hosts.
    pub total: i64,
    /// Of it, what the file has on earlier days and nothing has replaced since.
    pub carried: i64,
    /// What entered with this day and is not in the total, by reason.
    pub beside: BTreeMap<&'static str, i64>,
    /// What the total differs by, and nothing accounts for.
    pub unexplained: i64,
}

/// All days of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
pub struct Reconciliation {
    /// In the order of days; rows without a day that can be read come first.
    pub days: Vec<ReconciledDay>,
    /// All of them together, by what is counted.
    pub all: Vec<ControlTotal>,
    /// They are held against the map when it is imported.
    pub later: bool,
}

impl ReconciledDay {
    /// All that parts the file from what was imported, and that from the map, in words.
    pub fn reasons(&self) -> String {
        let mut reasons = vec![left_out(&self.control)];
        reasons.retain(|reason| !reason.is_empty());
        for (reason, people) in self.map.iter().flat_map(|map| &map.beside) {
            reasons.push(text!("job-sum-off-map", n = thousands(*people), why = why(reason)));
        }
        if let Some(map) = self.map.as_ref().filter(|map| map.carried > 0) {
            reasons.push(text!("job-sum-carried", n = thousands(map.carried)));
        }
        // Those of columns that are not read stand among the reasons.
        let unexplained = self.unexplained().saturating_sub(self.control.in_open_columns());
        if unexplained > 0 {
            reasons.push(text!("job-sum-unexplained", n = people_of(unexplained)));
        }
        reasons.join("; ")
    }

    /// How many people of it nothing accounts for.
    pub fn unexplained(&self) -> u64 {
        self.control.unexplained() + self.map.as_ref().map_or(0, |map| map.unexplained.unsigned_abs())
    }
}

impl Reconciliation {
    /// Whether all that the file has is in the dataset or has a reason, and all that entered is on the map or has one.
    pub fn is_explained(&self) -> bool {
        self.unexplained().next().is_none()
    }

    /// How many people of all days nothing accounts for.
    pub fn people_unexplained(&self) -> u64 {
        self.days.iter().map(ReconciledDay::unexplained).sum()
    }

    /// The newest days, how many older ones there are, and all of them together.
    fn kept(&self) -> Value {
        let older = self.days.len().saturating_sub(MOST_KEPT);
        let mut kept = json!({ "days": self.days[older..], "all": self.all });
        if older > 0 {
            kept["older"] = older.into();
        }
        kept
    }

    /// The days of which something is not explained.
    pub fn unexplained(&self) -> impl Iterator<Item = &ReconciledDay> {
        self.days.iter().filter(|day| day.unexplained() > 0)
    }
}

/// So many days of a file are kept in the dataset that it makes.
const MOST_KEPT: usize = 400;

/// A table of more counts is held against the map when it is imported, and not after each decision: its records would be made each time.
const LARGE: usize = 20_000;

/// The dataset of an import as a package that says how it was made, so that the import runs again the same way, and how its sums came out;
/// and these sums.
pub fn imported(import: &Import, threads: usize) -> (Package, Reconciliation) {
    let mut provenance = import.provenance();
    let data = import.dataset();
    let sums = reconcile(import, &data, threads);
    if !sums.days.is_empty() {
        provenance["sums"] = sums.kept();
    }
    (Package::imported(data, &provenance), sums)
}

/// Why a dataset that an import has made must not be saved, for `validate` would refuse it; none: it may.
pub fn unsound(package: &Package) -> Option<String> {
    let mut errors = validate(&package.dataset, &package.places);
    errors.retain(|problem| problem.severity == Severity::Error);
    let first = errors.first()?;
    Some(text!("job-import-unsound", n = errors.len(), what = &first.what, fix = &first.remedy))
}

/// The sums of an import that is still decided about; those of a large one are of its file alone.
pub fn looked_at(import: &Import, threads: usize) -> Reconciliation {
    if import.draft().len() <= LARGE {
        return reconcile(import, &import.dataset(), threads);
    }
    let later = import.recipe().target == Target::Strengths;
    Reconciliation { later, ..of_file(by_day(import.control())) }
}

/// What a file adds up to and what entered, without the map.
fn of_file(days: Vec<((Option<Day>, Thing), ControlTotal)>) -> Reconciliation {
    let all = together(&days);
    let days = days.into_iter().map(|(_, control)| ReconciledDay { control, map: None }).collect();
    Reconciliation { days, all, later: false }
}

/// Holds an import against its file and against the map. `data`: the dataset that it makes.
pub fn reconcile(import: &Import, data: &Dataset, threads: usize) -> Reconciliation {
    let days = by_day(import.control());
    if import.recipe().target != Target::Strengths || data.strengths.is_empty() {
        return of_file(days);
    }
    let all = together(&days);
    let index = Index::build(data, &region_members());
    let mut rows: HashMap<(Day, Thing), Vec<u32>> = HashMap::default();
    for (row, strength) in (0..).zip(&data.strengths) {
        rows.entry((strength.day.day(), strength.things.what)).or_default().push(row);
    }
    let none = Vec::new();
    let one = |((day, what), control): ((Option<Day>, Thing), ControlTotal)| {
        let rows = |day: Day| rows.get(&(day, what)).unwrap_or(&none);
        let map = day.map(|day| on_map(&index, data, (day, what), rows(day), control.entered));
        ReconciledDay { control, map }
    };
    Reconciliation { days: each(threads, days, one), all, later: false }
}

/// Control totals by their last day: “2021” and “2021-12-31” end on one.
fn by_day(control: Vec<((Option<Dated>, Thing), ControlTotal)>) -> Vec<((Option<Day>, Thing), ControlTotal)> {
    let mut days: Vec<((Option<Day>, Thing), ControlTotal)> = Vec::new();
    for ((day, what), control) in control {
        let key = (day.map(Dated::day), what);
        // Those of one day stand one after the other.
        match days.iter_mut().rev().take_while(|last| last.0.0 == key.0).find(|last| last.0 == key) {
            Some(last) => last.1.add(&control),
            None => days.push((key, control)),
        }
    }
    days
}

/// The totals over all days, by what is counted.
fn together(days: &[((Option<Day>, Thing), ControlTotal)]) -> Vec<ControlTotal> {
    let mut all: BTreeMap<Thing, ControlTotal> = BTreeMap::new();
    for ((_, what), control) in days {
        let total = all.entry(*what).or_default();
        total.what = *what;
        total.add(control);
    }
    all.into_values().collect()
}

/// The number of an estimate that a reader of the file would add up: the lower end of a range, the upper one of “up to”.
fn number(people: Estimate) -> i64 {
    match people.word {
        Word::Range => people.low,
        Word::UpTo | Word::FewerThan => people.high.unwrap_or(0),
        _ => people.best.unwrap_or(people.low),
    }
}

/// What the map shows of a day, of whose strengths these are the rows.
fn on_map(index: &Index, data: &Dataset, (day, what): (Day, Thing), rows: &[u32], entered: u64) -> OnMap {
    let query = Query { thing: Some(what), ..Query::on(day) };
    let scope = index.scope(&query);
    let accounts = index.accounts(data, &query);
    let mut shown = OnMap::default();
    let mut classes = classes(&accounts);
    for (_, account) in &accounts.hosts {
        for level in account.added(scope) {
            let people = number(level.reported);
            shown.total += people;
            if level.reported_day == day {
                classes.insert(level.row, None);
            } else {
                shown.carried += people;
            }
        }
    }
    let mut accounted = 0;
    let mut seen = 0;
    for row in rows {
        let Some(strength) = data.strengths.get(*row as usize) else { continue };
        let people = number(strength.people);
        seen += people;
        match classes.get(row).copied().unwrap_or_else(|| Some(off_map(strength))) {
            None => accounted += people,
            Some(reason) if people > 0 => *shown.beside.entry(reason).or_default() += people,
            Some(_) => {}
        }
    }
    let lost = i64::try_from(entered).unwrap_or(i64::MAX) - seen;
    shown.unexplained = (shown.total - shown.carried - accounted).abs() + lost.abs();
    shown
}

/// Why rows are not in the total, by row; none within: they are, if their level is added up.
fn classes(accounts: &Accounts) -> HashMap<u32, Option<&'static str>> {
    let mut classes = HashMap::default();
    for level in accounts.levels() {
        classes.entry(level.row).or_insert(Some(why_not(level)));
        for rival in &level.rivals {
            if let RecordRef::Strength(row) = rival {
                classes.insert(*row, Some("rival"));
            }
        }
    }
    for total in &accounts.regions {
        classes.insert(total.level.row, Some(if total.region.is_some() { "region" } else { "unplaced" }));
    }
    classes
}

/// Why a level is not added up.
fn why_not(level: &Level) -> &'static str {
    match level.role {
        LevelRole::Within => "within",
        LevelRole::Aside => "aside",
        LevelRole::Elsewhere => "elsewhere",
        LevelRole::Unlisted => "unlisted",
        // What counts within its scope is of another scope, or a component of a total.
        LevelRole::Counted | LevelRole::Rest => "beside",
    }
}

/// Why a row is on no level of its day.
fn off_map(strength: &Strength) -> &'static str {
    match strength.host {
        Host::Country(_) => "rival",
        Host::Region(_) => "region",
        Host::Unplaced => "unplaced",
    }
}

/// People of a file, grouped.
pub fn people_of(n: u64) -> String {
    thousands(i64::try_from(n).unwrap_or(i64::MAX))
}

/// What stayed out, reason by reason, in words.
pub fn left_out(control: &ControlTotal) -> String {
    let one = |(reason, out): (&&'static str, &OutTotal)| match *reason {
        // What they add to the sum nobody knows.
        "no-number" => text!("job-sum-no-number", n = out.counts),
        reason => text!("job-sum-out", n = people_of(out.people), why = why(reason)),
    };
    let column = |(name, left): (&String, &ColumnTotal)| {
        let n = people_of(left.people);
        if left.rest {
            text!("job-sum-column-rest", n = n, column = name)
        } else if left.open {
            text!("job-sum-column-open", n = n, column = name)
        } else {
            text!("job-sum-column", n = n, column = name)
        }
    };
    let columns = control.columns.iter().filter(|(_, left)| left.people > 0).map(column);
    control.out.iter().map(one).chain(columns).collect::<Vec<_>>().join("; ")
}

/// A day, with what is counted unless it is people.
pub fn of_thing(day: &str, what: Thing) -> String {
    if what.is_people() {
        day.to_owned()
    } else {
        text!("job-sum-thing", day = day, thing = what.text().to_lowercase())
    }
}

/// A reason in words, after a number of people.
pub fn why(reason: &str) -> &'static str {
    match reason {
        "name" => text!("job-sum-name"),
        "added" => text!("job-sum-added"),
        "total" => text!("job-sum-total"),
        "own" => text!("job-sum-own"),
        "duplicate" => text!("job-sum-duplicate"),
        "second-report" => text!("job-sum-second-report"),
        "imputed" => text!("job-sum-imputed"),
        "zero" => text!("job-sum-zero"),
        "day" => text!("job-sum-day"),
        "no-day" => text!("job-sum-no-day"),
        "word" => text!("job-sum-word"),
        "filtered" => text!("job-sum-filtered"),
        "list" => text!("job-sum-list"),
        "divided" => text!("job-sum-divided"),
        "within" => text!("job-sum-within"),
        "aside" => text!("job-sum-aside"),
        "elsewhere" => text!("job-sum-elsewhere"),
        "unlisted" => text!("job-sum-unlisted"),
        "beside" => text!("job-sum-beside"),
        "rival" => text!("job-sum-rival"),
        "region" => text!("job-sum-region"),
        "unplaced" => text!("job-sum-unplaced"),
        _ => text!("job-sum-decided"),
    }
}
