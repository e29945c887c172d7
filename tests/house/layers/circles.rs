//! Files that name each other in a circle.

use super::house::Arrows;
use std::collections::{BTreeMap, BTreeSet};

/// Every set of two files or more in which each leads to each (Tarjan 1972).
pub fn circles(arrows: &Arrows) -> Vec<BTreeSet<String>> {
    let mut search = Search::new(arrows);
    for file in arrows.keys() {
        if !search.order.contains_key(file.as_str()) {
            search.visit(file);
        }
    }
    search.found.sort();
    search.found
}

struct Search<'a> {
    arrows: &'a Arrows,
    /// When a file was first reached, and the earliest file that it leads back to.
    order: BTreeMap<&'a str, usize>,
    back: BTreeMap<&'a str, usize>,
    open: Vec<&'a str>,
    found: Vec<BTreeSet<String>>,
}

impl<'a> Search<'a> {
    fn new(arrows: &'a Arrows) -> Self {
        Search { arrows, order: BTreeMap::new(), back: BTreeMap::new(), open: Vec::new(), found: Vec::new() }
    }

    /// As deep as the longest chain of files: some hundreds at most.
    fn visit(&mut self, file: &'a str) {
        let turn = self.order.len();
        self.order.insert(file, turn);
        self.back.insert(file, turn);
        self.open.push(file);
        for next in self.arrows.get(file).into_iter().flatten() {
            let reached = if self.order.contains_key(next.as_str()) {
                self.open.contains(&next.as_str()).then(|| self.order[next.as_str()])
            } else {
                self.visit(next);
                Some(self.back[next.as_str()])
            };
            if let Some(reached) = reached {
                let back = self.back[file].min(reached);
                self.back.insert(file, back);
            }
        }
        if self.back[file] == turn {
            let from = self.open.iter().position(|f| *f == file).unwrap_or_default();
            let circle: BTreeSet<String> = self.open.drain(from..).map(str::to_owned).collect();
            if circle.len() > 1 {
                self.found.push(circle);
            }
        }
    }
}
