//! The records behind the numbers; of very many, those of the selected host until a thread has fetched the rest.

use super::backing::Backing;
use super::large::{is_many, large};
use crate::session::document::{Document, Facets};
use crate::{model::Code, posture::Query};

/// What stands behind the numbers. It depends on the question.
#[derive(Debug)]
pub(super) struct Behind {
    pub now: Backing,
    /// Those of an earlier question, for a thread to let go.
    pub stale: Backing,
    /// Most of it is still to be fetched.
    pub late: bool,
    /// Another number whenever it is other.
    pub serial: u64,
}

impl Behind {
    /// What stands behind the numbers of a question, or as much as is looked up at once.
    pub fn of(document: &Document, asked: &Query, host: Option<Code>) -> Self {
        let now = Backing { facets: Facets::clone(document.facets()), ..Backing::default() };
        let mut behind = Self { now, stale: Backing::default(), late: false, serial: 0 };
        behind.follow(document, asked, host);
        behind
    }

    /// What of it a picture needs.
    pub fn of_picture(document: &Document, asked: &Query) -> Self {
        let now = Backing::of_picture(document, asked);
        Self { now, stale: Backing::default(), late: false, serial: 0 }
    }

    /// Follows another question.
    pub fn follow(&mut self, document: &Document, asked: &Query, host: Option<Code>) {
        if !large(document.dataset()) {
            return self.fetch(document, asked);
        }
        let host = host.filter(|host| !is_many(document, Some(*host)));
        let facets = std::mem::take(&mut self.now.facets);
        let now = Backing::of_host(document, asked, host, facets);
        let old = std::mem::replace(&mut self.now, now);
        if !self.late {
            self.stale = old;
        }
        self.late = true;
        self.serial += 1;
    }

    /// Looks all of it up.
    pub fn fetch(&mut self, document: &Document, asked: &Query) {
        self.keep(Backing::of(document, asked));
    }

    /// Takes what was fetched.
    pub fn keep(&mut self, now: Backing) {
        self.now = now;
        self.late = false;
        self.serial += 1;
    }
}
