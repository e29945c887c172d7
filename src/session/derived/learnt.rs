//! What has been learned since the known-on day: the claims that became public later, and the numbers that they change.

use super::standing::Facts;
use crate::model::{Code, Day, RecordRef};
use crate::posture::{Account, Accounts, Figures, Posture};
use crate::words;
use std::collections::BTreeSet;

/// What became known of a day after the known-on day, of one host or of all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Learnt {
    /// How many claims about the day and what led to it became public later.
    pub claims: usize,
    /// How many more nobody dates: when they became public is not known, and so they are left out of every known-on day.
    pub undated: usize,
    /// The next day on which one of them did; none: nobody dates them.
    pub next: Option<Day>,
    /// The numbers that are others in hindsight: “promised 5,050 instead of 1,700”.
    pub numbers: Vec<String>,
}

impl Learnt {
    /// Compares what was known with hindsight. None: nothing was held back.
    pub(super) fn of(facts: Facts<'_>, hindsight: &(Posture, Accounts), host: Option<Code>) -> Option<Self> {
        let (later, accounts) = hindsight;
        let posture = facts.posture;
        posture.known_on?;
        let hosts = accounts.hosts.iter().filter(|(code, _)| host.is_none_or(|host| host == *code));
        let unplaced = accounts.unplaced.iter().filter(|_| host.is_none()).map(|(_, account)| account);
        let all = hosts.map(|(_, account)| account).chain(unplaced);
        let claims: BTreeSet<RecordRef> = all.flat_map(|account| behind(facts, account)).collect();
        let evidence = |record: &RecordRef| facts.data.evidence(*record);
        let unseen = claims.iter().filter_map(evidence).filter(|evidence| !facts.seen(evidence));
        let known: Vec<Option<Day>> = unseen.map(|evidence| facts.known(evidence)).collect();
        let figures = |posture: &Posture| -> Figures {
            let of_host = |host| posture.host(host).map(|host| host.figures).unwrap_or_default();
            host.map_or(posture.total.figures, of_host)
        };
        let dated: Vec<Day> = known.iter().copied().flatten().collect();
        Some(Self {
            claims: dated.len(),
            undated: known.len() - dated.len(),
            next: dated.into_iter().min(),
            numbers: words::differences(&figures(posture), &figures(later)),
        })
    }
}

/// The claims behind the numbers of a place in hindsight: its levels with their rivals, and all stages by the day of the
/// movements that count.
fn behind(facts: Facts<'_>, account: &Account) -> BTreeSet<RecordRef> {
    let levels = account.levels.iter().flat_map(|level| level.records.iter().chain(&level.rivals)).copied();
    let day = facts.posture.day;
    let stages = account.changes.iter().flat_map(|change| facts.lookup.stages(change.movement));
    let past = |row: &u32| facts.data.stages.get(*row as usize).is_some_and(|stage| stage.day.day() <= day);
    levels.chain(stages.filter(past).map(RecordRef::Stage)).collect()
}
