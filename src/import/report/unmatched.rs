//! Names that are not recognised.

use crate::import::run::Import;
use crate::import::understand::{Meaning, in_words};
use crate::model::Code;
use std::collections::BTreeMap;

/// A name that is not recognised.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct UnmatchedName {
    /// As in the table.
    pub name: String,
    /// How many rows of the table name it.
    pub rows: usize,
    /// The first lines that do.
    pub lines: Vec<u32>,
    /// The same in words; of several tables with the names of their own.
    #[serde(skip)]
    pub at: Vec<String>,
    /// Why it is not recognised.
    pub reason: String,
    /// Whether another name may be meant.
    #[serde(skip)]
    pub guessable: bool,
    /// What it may mean, the likest first.
    pub suggestions: Vec<Code>,
}

/// For so many names suggestions are made.
const MOST_SUGGESTED: usize = 200;
/// So many lines of each are listed.
const MOST_LINES: usize = 5;

impl Import {
    /// Names of hosts and senders that are not recognised, each once with its rows, the most rows first.
    pub fn unmatched(&self) -> Vec<UnmatchedName> {
        let mut names: BTreeMap<&str, (usize, Vec<u32>, &Meaning)> = BTreeMap::new();
        for (_, row) in self.draft().rows() {
            let host = self.draft().host(row).filter(|name| name.is_unmatched());
            let sender = self.draft().senders.get(row.sender as usize).filter(|name| name.is_no_sender());
            for name in [host, sender].into_iter().flatten() {
                let entry = names.entry(&name.text).or_insert_with(|| (0, Vec::new(), &name.meaning));
                if entry.1.last() != Some(&row.line) {
                    entry.0 += 1;
                    if entry.1.len() < MOST_LINES {
                        entry.1.push(row.line);
                    }
                }
            }
        }
        let one = |(name, (rows, lines, meaning)): (&str, (usize, Vec<u32>, &Meaning))| UnmatchedName {
            name: name.to_owned(),
            rows,
            at: lines.iter().map(|line| self.line_name(*line)).collect(),
            lines,
            reason: reason(meaning),
            guessable: matches!(meaning, Meaning::Unmatched),
            suggestions: if let Meaning::Either(codes) = meaning { codes.clone() } else { Vec::new() },
        };
        let mut list: Vec<UnmatchedName> = names.into_iter().map(one).collect();
        list.sort_by(|a, b| b.rows.cmp(&a.rows).then_with(|| a.name.cmp(&b.name)));
        // To find similar names takes a while, and hundreds are not read.
        for name in list.iter_mut().take(MOST_SUGGESTED) {
            if name.guessable {
                name.suggestions = self.suggestions(&name.name);
            }
        }
        list
    }
}

/// Why a name is not recognised.
fn reason(meaning: &Meaning) -> String {
    match meaning {
        Meaning::Empty => text!("import-name-empty").to_owned(),
        Meaning::Organisation => text!("import-name-organisation").to_owned(),
        Meaning::Several(codes) => text!("import-name-several", countries = in_words(codes)),
        Meaning::Either(codes) => text!("import-name-either", countries = in_words(codes)),
        Meaning::Known(_) | Meaning::LeftOut | Meaning::Unmatched => text!("import-name-unknown").to_owned(),
    }
}
