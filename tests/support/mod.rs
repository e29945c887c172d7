//! Help for tests: datasets made by hand and at random, and a second, naive posture.
#![allow(
    dead_code,
    missing_docs,
    clippy::unwrap_used,
    clippy::pedantic,
    reason = "help for tests, of which each file uses a part"
)]

pub mod events;
pub mod make;
pub mod many;
pub mod naive;
pub mod random;

use laydown::{model::Dataset, posture::*};
use std::ops::Deref;

/// All that an index says to one question.
pub struct Whole {
    pub posture: Posture,
    pub accounts: Accounts,
    pub findings: Vec<Finding>,
}

impl Deref for Whole {
    type Target = Posture;
    fn deref(&self) -> &Posture {
        &self.posture
    }
}

/// Asks everything that there is to ask.
pub fn whole(data: &Dataset, regions: &RegionMembers, query: &Query) -> Whole {
    let index = Index::build(data, regions);
    let accounts = index.accounts(data, query);
    let findings = index.findings(data, query, &accounts);
    Whole { posture: index.posture(data, query), accounts, findings }
}
