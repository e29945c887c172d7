//! Names that are not recognised.

use crate::import::draft::Draft;
use crate::import::run::Import;
use crate::import::understand::{Meaning, Name, in_words, is_total};
use crate::model::{Code, HashMap};

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

/// So many names are listed, those of the most rows; a table of nothing else may have millions.
const MOST_NAMES: usize = 10_000;

impl Import {
    /// Names of hosts and senders that are not recognised, each once with its rows, the most rows first.
    pub fn unmatched(&self) -> Vec<UnmatchedName> {
        let counted = Counted::of(self.draft());
        let mut lines: HashMap<u32, Vec<u32>> = HashMap::default();
        let listed = counted.most();
        lines.extend(listed.iter().map(|name| (*name, Vec::new())));
        counted.each(self.draft(), |name, line| {
            if let Some(lines) = lines.get_mut(&name)
                && lines.len() < MOST_LINES
            {
                lines.push(line);
            }
        });
        let mut list: Vec<UnmatchedName> = Vec::with_capacity(listed.len());
        for name in listed {
            let Name { text, meaning, .. } = counted.name(self.draft(), name);
            let lines = lines.remove(&name).unwrap_or_default();
            list.push(UnmatchedName {
                name: text.clone(),
                rows: counted.rows[name as usize] as usize,
                at: lines.iter().map(|line| self.line_name(*line)).collect(),
                lines,
                reason: reason(meaning),
                guessable: matches!(meaning, Meaning::Unmatched),
                suggestions: if let Meaning::Either(codes) = meaning { codes.clone() } else { Vec::new() },
            });
        }
        // To find similar names takes a while, and hundreds are not read.
        for name in list.iter_mut().take(MOST_SUGGESTED) {
            if name.guessable {
                name.suggestions = self.suggestions(&name.name);
            }
        }
        list
    }
}

/// The rows of each name that is not recognised: of hosts and senders together, a name by its place in the alphabet.
struct Counted {
    /// Of each host, then each sender, its name; [`NONE`]: it is recognised.
    names: Vec<u32>,
    /// Of each name one host or sender that is called so.
    called: Vec<u32>,
    rows: Vec<u32>,
}

const NONE: u32 = u32::MAX;

impl Counted {
    fn of(draft: &Draft) -> Self {
        let all = draft.hosts.len() + draft.senders.len();
        let open = |at: &u32| {
            let name = name_at(draft, *at);
            if (*at as usize) < draft.hosts.len() { name.is_unmatched() } else { name.is_no_sender() }
        };
        let mut order: Vec<u32> = (0..all as u32).filter(open).collect();
        order.sort_by(|a, b| name_at(draft, *a).text.cmp(&name_at(draft, *b).text));
        let (mut names, mut called): (Vec<u32>, Vec<u32>) = (vec![NONE; all], Vec::new());
        for at in order {
            if called.last().is_none_or(|last| name_at(draft, *last).text != name_at(draft, at).text) {
                called.push(at);
            }
            names[at as usize] = called.len() as u32 - 1;
        }
        let mut rows = vec![0; called.len()];
        let mut counted = Self { names, called, rows: Vec::new() };
        counted.each(draft, |name, _| rows[name as usize] += 1);
        counted.rows = rows;
        counted
    }

    /// Gives each name with each line that has it, in the order of the lines.
    fn each(&self, draft: &Draft, mut each: impl FnMut(u32, u32)) {
        // Two counts of one line are one row.
        let mut last = vec![NONE; self.called.len()];
        let totals: Vec<bool> = (0..self.names.len() as u32).map(|at| is_total(&name_at(draft, at).text)).collect();
        let is_total = |at: usize| totals.get(at) == Some(&true);
        for (_, row) in draft.rows() {
            let (host, sender) = (row.host as usize, draft.hosts.len() + row.sender as usize);
            for (at, other) in [(host, sender), (sender, host)] {
                // A total names no country, and needs none.
                if is_total(other)
                    && self.names.get(at).is_some_and(|name| *name != NONE)
                    && name_at(draft, at as u32).text.is_empty()
                {
                    continue;
                }
                let Some(name) = self.names.get(at).copied().filter(|name| *name != NONE) else { continue };
                if std::mem::replace(&mut last[name as usize], row.line) != row.line {
                    each(name, row.line);
                }
            }
        }
    }

    /// Those of the most rows, first, and of as many in the order of the alphabet.
    fn most(&self) -> Vec<u32> {
        let mut names: Vec<u32> = (0..self.called.len() as u32).filter(|name| self.rows[*name as usize] > 0).collect();
        names.sort_by_key(|name| std::cmp::Reverse(self.rows[*name as usize]));
        names.truncate(MOST_NAMES);
        names
    }

    fn name<'d>(&self, draft: &'d Draft, name: u32) -> &'d Name {
        name_at(draft, self.called[name as usize])
    }
}

/// A host, or behind them a sender.
fn name_at(draft: &Draft, at: u32) -> &Name {
    let at = at as usize;
    draft.hosts.get(at).unwrap_or_else(|| &draft.senders[at - draft.hosts.len()])
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
