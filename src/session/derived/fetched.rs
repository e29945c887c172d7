//! What was left for later, fetched on a thread.

use super::backing::Backing;
use super::period::{Period, series};
use crate::posture::{Query, Series};
use crate::session::document::Document;

/// What a thread needs to fetch what was left for later.
#[derive(Debug)]
pub struct Fetch {
    document: Document,
    what: What,
}

#[derive(Debug)]
enum What {
    /// The records of a question; those of the one before are let go on the thread too, which takes as long as many frames.
    Records { asked: Query, stale: Box<Backing> },
    /// The numbers of a host through time.
    Series(Period),
}

/// What a thread has fetched.
#[derive(Debug)]
pub struct Fetched {
    pub(super) revision: u64,
    pub(super) what: Brought,
}

#[derive(Debug)]
pub(super) enum Brought {
    Records { asked: Query, records: Box<Backing> },
    Series(Period, Series),
}

impl Fetch {
    pub(super) fn records(document: &Document, asked: &Query, stale: Backing) -> Self {
        Self { document: document.clone(), what: What::Records { asked: asked.clone(), stale: Box::new(stale) } }
    }

    pub(super) fn series(document: &Document, period: &Period) -> Self {
        Self { document: document.clone(), what: What::Series(period.clone()) }
    }

    /// Does it.
    pub fn fetch(self) -> Fetched {
        let what = match self.what {
            What::Records { asked, stale } => {
                drop(stale);
                let records = Box::new(Backing::of(&self.document, &asked));
                Brought::Records { asked, records }
            }
            What::Series(period) => {
                let series = series(&self.document, &period);
                Brought::Series(period, series)
            }
        };
        Fetched { revision: self.document.revision, what }
    }
}
