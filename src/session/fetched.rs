//! The records behind the numbers, and what is made of them: of very many records on a thread.

use super::{Document, Facets, Usages};
use crate::{
    posture::{Accounts, Finding, Query},
    scene::Gist,
};
use std::sync::{Arc, OnceLock};

/// Whether there are so many records that what looks at all of them on every day would be felt.
pub(super) fn large(data: &crate::model::Dataset) -> bool {
    data.strengths.len() + data.stages.len() > 200_000
}

/// What a thread needs to fetch the records behind the numbers.
#[derive(Debug)]
pub struct Fetch {
    document: Document,
    asked: Query,
}

/// The records behind the numbers, remarks about them, and the filters' counts.
#[derive(Debug)]
pub struct Fetched {
    pub(super) revision: u64,
    pub(super) asked: Query,
    pub(super) accounts: Accounts,
    pub(super) usages: OnceLock<Arc<Usages>>,
    pub(super) gist: Option<Gist>,
    pub(super) findings: Vec<Finding>,
    pub(super) facets: Facets,
}

impl Fetch {
    pub(super) fn new(document: Document, asked: Query) -> Self {
        Self { document, asked }
    }

    /// Does it.
    pub fn fetch(self) -> Fetched {
        fetch(&self.document, &self.asked)
    }
}

pub(super) fn fetch(document: &Document, asked: &Query) -> Fetched {
    let (index, data) = (&document.index, document.dataset());
    let accounts = index.accounts(data, asked);
    let findings = index.findings(data, asked, &accounts);
    let mut facets = Facets::clone(&document.facets);
    facets.count(document, asked, &accounts);
    let usages = OnceLock::new();
    if large(data) {
        // Asked for by the table only; of few records it is made in no time.
        usages.get_or_init(|| Arc::new(Usages::of(asked.day, &accounts)));
    }
    let gist = large(data).then(|| Gist::of(data, &accounts));
    Fetched { revision: document.revision, asked: asked.clone(), accounts, usages, gist, findings, facets }
}
