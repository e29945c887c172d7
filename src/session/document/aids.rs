//! What a window asks beside the numbers, made when it is first asked for: a picture asks nothing of it.

use crate::model::Dataset;
use crate::session::document::{facets::Facets, lookup::Lookup};
use crate::threads::{both, threads_for};
use std::sync::{Arc, OnceLock};

/// What is looked up in the records of a document.
#[derive(Debug, Default)]
pub(in crate::session) struct Aids {
    lookup: OnceLock<Arc<Lookup>>,
    facets: OnceLock<Arc<Facets>>,
}

impl Aids {
    /// Which records belong together.
    pub fn lookup(&self, data: &Dataset) -> &Arc<Lookup> {
        self.lookup.get_or_init(|| Arc::new(Lookup::of(data)))
    }

    /// The filters' values, not yet counted for any question.
    pub fn facets(&self, data: &Dataset) -> &Arc<Facets> {
        self.facets.get_or_init(|| Arc::new(Facets::of(data)))
    }

    /// Makes all of it now.
    pub fn prepare(&self, data: &Dataset) {
        let many = threads_for(data.strengths.len() + data.stages.len()) > 1;
        both(many, || self.lookup(data), || self.facets(data));
    }
}
