//! Claims with their sources, and those that differ from each other.

use super::{Block, Item, asked::Asked, list};
use crate::model::{Estimate, Evidence, RecordRef, Source};
use crate::posture::FindingKind;
use crate::session::derived::Facts;
use crate::words::{self, Standing};

/// What a claim says, and what is to be known of it.
pub(super) struct Cited {
    pub text: String,
    pub notes: Vec<String>,
}

/// A claim with its words and its source.
pub(super) fn cited(facts: Facts<'_>, evidence: &Evidence, Cited { text, notes }: Cited) -> Item {
    let source = facts.source(evidence);
    let quote = words::quoted(&evidence.quote, &evidence.locator);
    let derived = words::derived(&evidence.derived);
    let notes = notes.into_iter().chain([derived, quote]).filter(|note| !note.is_empty()).collect();
    Item { text, notes, source: source.map(named).unwrap_or_default(), url: source.map(address).unwrap_or_default() }
}

/// “Reuters: US sends troops, 2022-02-11”.
pub(super) fn named(source: &Source) -> String {
    let published = source.published.map(words::dated).unwrap_or_default();
    words::list([words::source_title(&source.publisher, &source.title), published])
}

/// Where to read a source; only addresses of the web are followed.
pub(super) fn address(source: &Source) -> String {
    let web = ["https://", "http://"].iter().any(|scheme| source.url.starts_with(scheme));
    if web { source.url.clone() } else { String::new() }
}

/// Claims for one fact of which sources give different numbers: which one counts, the others, and why.
pub(super) fn rivals(asked: Asked<'_>) -> Vec<Block> {
    let facts = asked.facts;
    let mut items: Vec<Item> = Vec::new();
    for level in facts.accounts.levels().filter(|level| !level.rivals.is_empty()) {
        let others = level.rivals.iter().filter_map(|rival| match rival {
            RecordRef::Strength(row) => Some((*row, facts.data.strengths.get(*row as usize)?)),
            _ => None,
        });
        let others: Vec<_> = others.filter(|(_, other)| other.people != level.reported).collect();
        let Some(best) = facts.data.strengths.get(level.row as usize).filter(|_| !others.is_empty()) else { continue };
        let whose = words::list([words::reported(best), words::country(best.sender), words::dated(best.day)]);
        let told = others.into_iter().map(|(row, other)| {
            rival(facts, other.people, &other.evidence, facts.of_strength(row, other, Some(level)))
        });
        let notes = told.collect();
        items.push(cited(facts, &best.evidence, Cited { text: text!("report-counts", claim = whose), notes }));
    }
    for change in facts.accounts.changes().filter(|change| !change.rivals.is_empty() && !change.at_origin) {
        let Some(movement) = facts.data.movements.get(change.movement as usize) else { continue };
        let stage = |record: &RecordRef| match record {
            RecordRef::Stage(row) => Some((*row, facts.data.stages.get(*row as usize)?)),
            _ => None,
        };
        for (_, best) in change.records.iter().filter_map(stage) {
            let others = change.rivals.iter().filter_map(stage).filter(|(_, other)| {
                (other.kind, other.day.day()) == (best.kind, best.day.day()) && other.people != best.people
            });
            let notes: Vec<String> = others
                .map(|(row, other)| {
                    rival(facts, other.people, &other.evidence, facts.of_stage(row, other, Some(change)))
                })
                .collect();
            if notes.is_empty() {
                continue;
            }
            let claim = words::list([words::step(best, movement), words::dated(best.day)]);
            items.push(cited(facts, &best.evidence, Cited { text: text!("report-counts", claim = claim), notes }));
        }
    }
    let [regions, _] = facts.accounts.beside();
    items.extend(regions.into_iter().map(|total| {
        let claim = text!("side-number", label = words::placeless(&total.place), number = words::beside(&total.level));
        Item { text: claim, notes: vec![text!("report-region").to_owned()], ..Item::default() }
    }));
    let conflicts = facts.findings.iter().filter(|finding| finding.kind() == FindingKind::Conflict);
    items.extend(conflicts.map(|finding| Item::plain(words::capital(&words::finding(finding)))));
    list(items).into_iter().collect()
}

fn rival(facts: Facts<'_>, people: Estimate, evidence: &Evidence, standing: Standing) -> String {
    let source = facts.source(evidence).map(named).unwrap_or_default();
    text!("report-rival", number = words::people(&people), source = source, why = standing.remark())
}
