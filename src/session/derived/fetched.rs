//! The records behind the numbers, and what is made of them: of very many records on a thread.

use crate::session::{
    Document, Facets, Usages,
    derived::{
        kept::{self, Period, on},
        today,
    },
};
use crate::{
    model::{Code, RecordRef},
    posture::{Accounts, Finding, Posture, Query, Series},
    scene::Gist,
};
use std::sync::{Arc, OnceLock};

/// Whether there are so many records that what looks at all of them on every day would be felt.
pub(in crate::session) fn large(data: &crate::model::Dataset) -> bool {
    data.strengths.len() + data.stages.len() > 200_000
}

/// What stands behind the numbers of a question, and what is made of it.
#[derive(Debug, Default)]
pub(in crate::session) struct Records {
    pub accounts: Accounts,
    /// What the numbers make of each record; made when first asked for.
    pub usages: OnceLock<Arc<Usages>>,
    /// What pictures take from the accounts, where these are many.
    pub gist: Option<Gist>,
    pub findings: Vec<Finding>,
    pub facets: Facets,
    /// Strengths and stages of exactly the question's day.
    pub changed: Vec<RecordRef>,
    /// The same day in hindsight, where it is shown as known on a day.
    pub hindsight: Option<(Posture, Accounts)>,
}

impl Records {
    /// All of them.
    pub fn of(document: &Document, asked: &Query) -> Self {
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
        let changed = today::changed(data, asked.day, &accounts);
        let hindsight = asked.known_on.map(|_| on(document, &Query { known_on: None, ..asked.clone() }));
        Self { accounts, usages, gist, findings, facets, changed, hindsight }
    }

    /// Of one host at most, for the time until all are there. What can be filtered by stays.
    pub fn of_host(document: &Document, asked: &Query, host: Option<Code>, facets: Facets) -> Self {
        let (index, data) = (&document.index, document.dataset());
        let host = host.and_then(|host| Some((host, index.account(data, asked, host)?)));
        let accounts = Accounts { hosts: host.into_iter().collect(), ..Accounts::default() };
        let changed = today::changed(data, asked.day, &accounts);
        Self { accounts, facets, changed, ..Self::default() }
    }
}

/// What a thread needs to fetch what was left for later.
#[derive(Debug)]
pub struct Fetch {
    document: Document,
    what: What,
}

#[derive(Debug)]
enum What {
    /// The records of a question; those of the one before are let go on the thread too, which takes as long as many frames.
    Records { asked: Query, stale: Box<Records> },
    /// The numbers of a host through time.
    Series(Period),
}

/// What a thread has fetched.
#[derive(Debug)]
pub struct Fetched {
    pub(in crate::session) revision: u64,
    pub(in crate::session) what: Brought,
}

#[derive(Debug)]
pub(in crate::session) enum Brought {
    Records { asked: Query, records: Box<Records> },
    Series(Period, Series),
}

impl Fetch {
    pub(in crate::session) fn records(document: &Document, asked: &Query, stale: Records) -> Self {
        Self { document: document.clone(), what: What::Records { asked: asked.clone(), stale: Box::new(stale) } }
    }

    pub(in crate::session) fn series(document: &Document, period: &Period) -> Self {
        Self { document: document.clone(), what: What::Series(period.clone()) }
    }

    /// Does it.
    pub fn fetch(self) -> Fetched {
        let what = match self.what {
            What::Records { asked, stale } => {
                drop(stale);
                let records = Box::new(Records::of(&self.document, &asked));
                Brought::Records { asked, records }
            }
            What::Series(period) => {
                let series = kept::series(&self.document, &period);
                Brought::Series(period, series)
            }
        };
        Fetched { revision: self.document.revision, what }
    }
}
