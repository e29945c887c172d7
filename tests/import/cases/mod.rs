//! Tables as people meet them, with the numbers that a reader of the file finds: each is imported, and its sums are held against those of
//! another reader and against the map.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod codes;
mod lists;
mod neighbours;
mod parties;
mod people;
mod sheets;
mod spans;
mod sums;
mod things;

use crate::import_support;
use laydown::import::{Import, Watch};
use laydown::model::{Code, Day, Thing};
use laydown::posture::{Accounts, Index, Query, RegionMembers};

const TODAY: Day = Day::ymd(2026, 11, 1);

/// A table that is imported with some settings.
struct Case {
    import: Import,
}

fn case(table: &str, set: &[(&str, &str)]) -> Case {
    let watch = Watch::on(1);
    let mut import = Import::of_bytes("table.csv", table.as_bytes().to_vec(), TODAY, &watch).unwrap();
    for (key, value) in set {
        import.set(key, value, &watch).unwrap();
    }
    Case { import }
}

impl Case {
    /// The keys of the questions that must be answered.
    fn needed(&self) -> Vec<&'static str> {
        self.import.questions().iter().filter(|q| q.needed).map(|q| q.key).collect()
    }

    fn options(&self, key: &str) -> Vec<String> {
        self.import.questions().iter().find(|q| q.key == key).map(|q| q.options.clone()).unwrap_or_default()
    }

    /// What a key of the report is taken from.
    fn column(&self, role: &str) -> Vec<String> {
        self.import.columns().into_iter().filter(|used| used.role == role).filter_map(|used| used.column).collect()
    }

    fn accounts(&self, day: &str, what: Thing) -> (Accounts, laydown::model::Scope) {
        assert_eq!(self.needed(), Vec::<&str>::new());
        let data = self.import.dataset();
        let index = Index::build(&data, &RegionMembers::new());
        let query = Query { thing: Some(what), ..Query::on(day.parse().unwrap()) };
        (index.accounts(&data, &query), index.scope(&query))
    }

    /// People of hosts on a day, as the map shows them.
    fn hosts(&self, day: &str) -> Vec<(String, i64)> {
        self.hosts_of(day, Thing::People)
    }

    fn hosts_of(&self, day: &str, what: Thing) -> Vec<(String, i64)> {
        let (accounts, scope) = self.accounts(day, what);
        let sum =
            |account: &laydown::posture::Account| account.added(scope).filter_map(|level| level.present.best).sum();
        accounts.hosts.iter().map(|(code, account)| (code.to_string(), sum(account))).collect()
    }

    /// People by sender on a day.
    fn senders(&self, day: &str) -> Vec<(String, i64)> {
        let (accounts, scope) = self.accounts(day, Thing::People);
        let mut sums: std::collections::BTreeMap<Code, i64> = std::collections::BTreeMap::new();
        for level in accounts.hosts.iter().flat_map(|(_, account)| account.added(scope)) {
            *sums.entry(level.sender).or_default() += level.present.best.unwrap_or(0);
        }
        sums.into_iter().map(|(code, people)| (code.to_string(), people)).collect()
    }

    /// Kinds of possible issues with the lines that they are about.
    fn issues(&self) -> Vec<(&'static str, u32)> {
        self.import
            .doubts()
            .iter()
            .filter_map(|doubt| self.import.line_of(doubt))
            .map(|line| (line.kind, line.line))
            .collect()
    }
}

fn pairs(of: &[(&str, i64)]) -> Vec<(String, i64)> {
    of.iter().map(|(name, people)| ((*name).to_owned(), *people)).collect()
}
