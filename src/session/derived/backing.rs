//! What stands behind the numbers of a question, and what is made of it.

use super::{large::large, moments::on, today};
use crate::model::{Code, RecordRef};
use crate::posture::{Accounts, Finding, Posture, Query};
use crate::scene::Gist;
use crate::session::document::{Document, Facets};
use crate::session::records::Usages;
use std::sync::{Arc, OnceLock};

/// What stands behind the numbers of a question, and what is made of it.
#[derive(Debug, Default)]
pub(super) struct Backing {
    pub accounts: Accounts,
    /// What the numbers make of each record; made when first asked for.
    pub usages: OnceLock<Arc<Usages>>,
    /// What pictures take from the accounts; none: these are not all there yet.
    pub gist: Option<Gist>,
    pub findings: Vec<Finding>,
    pub facets: Facets,
    /// The numbers of the other things, which stand beside.
    pub others: Vec<Posture>,
    /// Strengths and stages of exactly the question's day.
    pub changed: Vec<RecordRef>,
    /// The same day in hindsight, where it is shown as known on a day.
    pub hindsight: Option<(Posture, Accounts)>,
}

impl Backing {
    /// All of them.
    pub fn of(document: &Document, asked: &Query) -> Self {
        let (index, data) = (&document.index, document.dataset());
        let accounts = index.accounts(data, asked);
        let findings = index.findings(data, asked, &accounts);
        let mut facets = Facets::clone(document.facets());
        facets.count(index, data, asked, &accounts);
        let usages = OnceLock::new();
        if large(data) {
            // Asked for by the table only; of few records it is made in no time.
            usages.get_or_init(|| Arc::new(Usages::of(asked.day, &accounts)));
        }
        let gist = Some(Gist::of(data, &accounts, index.scope(asked)));
        let changed = today::changed(data, asked.day, &accounts);
        let others = index.others(data, asked);
        let hindsight = asked.known_on.map(|_| on(document, &Query { known_on: None, ..asked.clone() }));
        Self { accounts, usages, gist, findings, facets, others, changed, hindsight }
    }

    /// What a picture needs of it.
    pub fn of_picture(document: &Document, asked: &Query) -> Self {
        let (index, data) = (&document.index, document.dataset());
        let accounts = index.accounts(data, asked);
        let gist = Some(Gist::of(data, &accounts, index.scope(asked)));
        Self { accounts, gist, ..Self::default() }
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
