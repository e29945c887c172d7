//! A finding in words for readers, and whether it is accepted.

use crate::{
    geo::Countries,
    model::{Accepted, Dataset, Id},
    posture::Finding,
};
use std::collections::BTreeSet;

/// “United States in Poland (assigned): no newer figure; …”.
pub fn remark(finding: &Finding) -> String {
    let countries = Countries::embedded();
    let whose = finding.whose.map(|(sender, scope)| (countries.name(&sender).to_owned(), scope));
    match (whose, finding.host) {
        (Some((sender, scope)), Some(host)) => {
            format!("{sender} in {} ({scope}): {}", countries.name(&host), finding.text)
        }
        (Some((sender, scope)), None) => format!("{sender} ({scope}): {}", finding.text),
        (None, Some(host)) => format!("{}: {}", countries.name(&host), finding.text),
        (None, None) => finding.text.clone(),
    }
}

/// The acceptance of a finding: of its kind and about exactly its records. None: it is open.
pub fn accepted<'a>(data: &'a Dataset, finding: &Finding) -> Option<&'a Accepted> {
    let mut of_kind = data.accepted.iter().filter(|one| one.kind == finding.kind.word()).peekable();
    of_kind.peek()?;
    let ids: BTreeSet<&Id> = finding.records.iter().filter_map(|record| data.id(*record)).collect();
    of_kind.find(|one| one.records.iter().collect::<BTreeSet<_>>() == ids)
}
