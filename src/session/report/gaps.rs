//! What is not known: missing and stale numbers, findings, claims that nobody has checked, what became public later; and possible second
//! reports of one deployment.

use super::{Block, Item, asked::Asked, list};
use crate::model::{Code, Evidence, RecordRef, Review};
use crate::posture::{Account, Change, Finding, FindingKind, Quantity, Role};
use crate::words;
use std::collections::BTreeSet;

/// Above so many hosts, missing numbers are told of all of them together.
const FEW: usize = 12;

pub(super) fn gaps(asked: Asked<'_>) -> Vec<Block> {
    let facts = asked.facts;
    let mut items = missing(asked);
    items.extend(not_arrived(asked));
    let told = |finding: &&Finding| !matches!(finding.kind(), FindingKind::SecondReport | FindingKind::Conflict);
    items.extend(facts.findings.iter().filter(told).map(|finding| of_finding(asked, finding)));
    items.extend(unchecked(asked));
    if let (Some(on), Some(learnt)) = (facts.posture.known_on, asked.derived.learnt()) {
        items.push(Item::plain(words::learnt(learnt.claims, learnt.undated, on, &learnt.numbers)));
    }
    list(items).into_iter().collect()
}

/// Two movements that may be one.
pub(super) fn second_reports(asked: Asked<'_>) -> Vec<Block> {
    let second = asked.facts.findings.iter().filter(|finding| finding.kind() == FindingKind::SecondReport);
    list(second.map(|finding| of_finding(asked, finding)).collect()).into_iter().collect()
}

/// A finding, and why it is accepted if it is.
fn of_finding(asked: Asked<'_>, finding: &Finding) -> Item {
    let accepted = finding.accepted(asked.facts.data).map(|accepted| text!("report-accepted", note = &accepted.note));
    Item { text: words::capital(&words::finding(finding)), notes: accepted.into_iter().collect(), ..Item::default() }
}

/// Numbers of which no source says anything.
fn missing(asked: Asked<'_>) -> Vec<Item> {
    let hosts = asked.named();
    let (mut arrivals, mut levels): (Vec<Code>, Vec<Code>) = (Vec::new(), Vec::new());
    for host in &hosts {
        let figures = asked.posture().host(*host).map(|host| host.figures).unwrap_or_default();
        if figures.promised.is_some() && figures.arrived.is_none() {
            arrivals.push(*host);
        }
        if figures.present.is_none() {
            levels.push(*host);
        }
    }
    let several = hosts.len() > FEW;
    let of = |quantity: Quantity, hosts: &[Code]| -> Vec<Item> {
        let number = words::missing(quantity);
        let quantity = words::quantity(quantity);
        if several && hosts.len() > FEW {
            return vec![Item::plain(text!(
                "report-missing-many",
                quantity = quantity,
                number = number,
                n = hosts.len()
            ))];
        }
        let names = words::list(hosts.iter().map(|host| words::country(*host)));
        let some = (!hosts.is_empty())
            .then(|| Item::plain(text!("report-missing", quantity = quantity, number = number, hosts = names)));
        some.into_iter().collect()
    };
    [of(Quantity::Arrived, &arrivals), of(Quantity::Present, &levels)].concat()
}

/// Movements of which no source reports an arrival, where another of the same host has one.
fn not_arrived(asked: Asked<'_>) -> Vec<Item> {
    let facts = asked.facts;
    let waiting = |account: &Account| -> Vec<Item> {
        let counted = account.changes.iter().filter(|change| change.role == Role::Counted && !change.at_origin);
        let (there, waiting): (Vec<&Change>, Vec<&Change>) = counted.partition(|change| change.arrived.is_some());
        let item = |change: &Change| {
            let movement = facts.data.movements.get(change.movement as usize)?;
            let moved = words::moved((change.promised, None), facts.posture.net, words::people, words::people)?;
            let place = words::place(movement.host, &movement.host_text);
            let whose = words::list([place, words::country(movement.sender), movement.unit.to_string()]);
            Some(Item::plain(text!("report-waiting", whose = whose, moved = moved.sentence)))
        };
        waiting.into_iter().filter(|_| !there.is_empty()).filter_map(item).collect()
    };
    facts.accounts.hosts.iter().flat_map(|(_, account)| waiting(account)).collect()
}

/// Claims behind the numbers that nobody has checked, that have no source, or no words of it.
fn unchecked(asked: Asked<'_>) -> Vec<Item> {
    let facts = asked.facts;
    let levels = facts.accounts.levels().flat_map(|level| &level.records);
    let all = levels.chain(facts.accounts.changes().flat_map(|change| &change.records));
    let claims = all.copied().filter(|record| matches!(record, RecordRef::Strength(_) | RecordRef::Stage(_)));
    let claims: BTreeSet<RecordRef> = claims.collect();
    let count = |of: &dyn Fn(&Evidence) -> bool| {
        claims.iter().filter_map(|record| facts.data.evidence(*record)).filter(|evidence| of(evidence)).count()
    };
    let unsourced = count(&|evidence| facts.source(evidence).is_none());
    let unquoted = count(&|evidence| facts.source(evidence).is_some() && evidence.quote.is_empty());
    let unsure = count(&|evidence| evidence.review == Review::Unsure);
    let told = [
        (unsourced > 0).then(|| text!("report-unsourced", n = unsourced)),
        (unquoted > 0).then(|| text!("report-unquoted", n = unquoted)),
        (unsure > 0).then(|| text!("report-unsure", n = unsure)),
    ];
    told.into_iter().flatten().map(Item::plain).collect()
}
