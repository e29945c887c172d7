//! What is said about the day shown: what happens on it, what is not counted, what has been learned since.

use super::{behind::Behind, learnt::Learnt, standing::Facts, today::Today};
use crate::model::{Code, HashSet, RecordRef};
use crate::{posture::Account, session::state::State};

/// What is said of the day. It depends on the question, the records behind its numbers and the selected host.
#[derive(Debug, Default)]
pub(super) struct OfDay {
    pub today: Today,
    /// Records of the selected host that its numbers are not made of.
    pub not_counted: Vec<RecordRef>,
    pub learnt: Option<Learnt>,
}

impl OfDay {
    /// That of a state, with what stands behind its numbers.
    pub fn of(state: &State, behind: &Behind, facts: Facts<'_>) -> Self {
        let (host, now) = (state.choices.host(), &behind.now);
        Self {
            today: Today::of(facts.data, facts.posture, now.changed.clone(), host),
            // While days pass in a very large dataset they come with the other records.
            not_counted: host.filter(|_| !behind.late).map(|host| others(facts, host)).unwrap_or_default(),
            learnt: now.hindsight.as_ref().and_then(|hindsight| Learnt::of(facts, hindsight, host)),
        }
    }
}

fn others(facts: Facts<'_>, host: Code) -> Vec<RecordRef> {
    let counted: HashSet<RecordRef> = facts.accounts.host(host).into_iter().flat_map(Account::behind).collect();
    facts.lookup.of_host(host).iter().filter(|record| !counted.contains(record)).copied().collect()
}
