//! What is reported twice, and wholes with their parts.

use super::draft::Draft;
use super::found::{CandidateField, CandidateKind, Doubt, DoubtKind, Why};
use super::gather::Gathered;
use super::page::Page;
use crate::model::{Host, Word};
use std::collections::{BTreeMap, BTreeSet};

/// Settles the drafts of a text among each other.
pub(super) fn settle(page: &Page<'_>, gathered: &mut Gathered) {
    headings(page, gathered);
    let told = repeats(gathered);
    roughly(gathered);
    older(gathered);
    wholes(gathered);
    differing(page, gathered);
    for draft in &mut gathered.drafts {
        let whole = draft.whole.map(|whole| told.get(&whole).copied().unwrap_or(whole));
        draft.candidate.part_of = whole.map(|whole| whole.to_string()).or(draft.candidate.part_of.take());
    }
}

/// The number of a heading is what the text says of it: nothing, if the text's is refused.
fn headings(page: &Page<'_>, gathered: &mut Gathered) {
    let value = |number: usize| page.quantities.get(number).map(|quantity| quantity.value);
    let refused: Vec<f64> = gathered.rejected.iter().filter_map(|(number, _)| value(*number)).collect();
    let told: Vec<f64> = gathered.drafts.iter().filter(|draft| !draft.heading).map(|draft| draft.value).collect();
    let (gone, kept) = std::mem::take(&mut gathered.drafts)
        .into_iter()
        .partition(|draft| draft.heading && refused.contains(&draft.value) && !told.contains(&draft.value));
    gathered.drafts = kept;
    let gone: Vec<Draft> = gone;
    gathered.rejected.extend(gone.iter().map(|draft| (draft.quantity, Why::Repeated)));
}

/// One number told twice is one record: of a heading and the text the text's, else the first, or the one whose stage is later.
/// Gives for each number that is gone the one that tells the same.
fn repeats(gathered: &mut Gathered) -> BTreeMap<usize, usize> {
    let mut told = BTreeMap::new();
    let mut kept: Vec<Draft> = Vec::new();
    let mut by_value: BTreeMap<u64, Vec<usize>> = BTreeMap::new();
    let drafts = std::mem::take(&mut gathered.drafts);
    for draft in drafts {
        let slot = by_value.entry(draft.value.to_bits()).or_default();
        let same = slot.iter().rev().take(12).copied().find(|i| is_same(&kept[*i], &draft));
        let Some(i) = same else {
            slot.push(kept.len());
            kept.push(draft);
            continue;
        };
        let (old, new) = (rank(&kept[i]), rank(&draft));
        if new > old {
            let old = std::mem::replace(&mut kept[i], draft);
            told.insert(old.quantity, kept[i].quantity);
            gathered.rejected.push((old.quantity, Why::Repeated));
        } else {
            told.insert(draft.quantity, kept[i].quantity);
            gathered.rejected.push((draft.quantity, Why::Repeated));
        }
    }
    kept.sort_by_key(|draft| draft.quantity);
    gathered.drafts = kept;
    told
}

/// “Nearly eight hundred”, and then “more than 780”: the rounder of two is the other again.
fn roughly(gathered: &mut Gathered) {
    let rough = |draft: &Draft| {
        let word = draft.candidate.people.word;
        matches!(word, Word::About | Word::MoreThan | Word::AtLeast | Word::FewerThan)
    };
    let zeros = |draft: &Draft| (1..9).take_while(|n| draft.value % 10_f64.powi(*n) == 0.0).count();
    let mut gone = BTreeSet::new();
    for (i, new) in gathered.drafts.iter().enumerate() {
        let near = gathered.drafts[..i].iter().enumerate().rev().take(4).find(|(_, old)| {
            let (a, b) = (&old.candidate, &new.candidate);
            let close = (old.value - new.value).abs() <= 0.03 * old.value.max(new.value) && old.value != new.value;
            close
                && (rough(old) || rough(new))
                && old.sentence.abs_diff(new.sentence) <= 1
                && old.sentence != new.sentence
                && (a.sender, a.host, a.kind) == (b.sender, b.host, b.kind)
        });
        if let Some((j, old)) = near {
            gone.insert(if zeros(old) >= zeros(new) { j } else { i });
        }
    }
    refuse(gathered, &gone, Why::Repeated);
}

/// “Is at 2,500. When it began there were 4,500”: of two levels of one sender in one host the one of weeks before is history.
fn older(gathered: &mut Gathered) {
    let said = |doubt: &Doubt| doubt.why == DoubtKind::NoVerb;
    let level =
        |draft: &Draft| draft.candidate.kind == CandidateKind::Strength && !draft.candidate.doubts.iter().any(said);
    let whole = |draft: &Draft| draft.candidate.unit.is_none() && draft.candidate.place.is_none();
    let gone: BTreeSet<usize> = (0..gathered.drafts.len())
        .filter(|i| {
            let old = &gathered.drafts[*i];
            level(old)
                && old.aside
                && whole(old)
                && gathered.drafts.iter().any(|new| {
                    let (a, b) = (&old.candidate, &new.candidate);
                    level(new)
                        && whole(new)
                        && (a.sender, a.host) == (b.sender, b.host)
                        && a.host.country().is_some()
                        && b.day.day() - a.day.day() > 20
                })
        })
        .collect();
    refuse(gathered, &gone, Why::Superseded);
}

fn refuse(gathered: &mut Gathered, gone: &BTreeSet<usize>, why: Why) {
    for i in gone.iter().rev() {
        let draft = gathered.drafts.remove(*i);
        gathered.rejected.push((draft.quantity, why));
    }
}

/// “3,000: 1,000 to Romania and 1,500 to Poland”: parts behind a colon that do not make the whole.
fn differing(page: &Page<'_>, gathered: &mut Gathered) {
    for i in 0..gathered.drafts.len() {
        let whole = &gathered.drafts[i];
        let quantity = &page.quantities[whole.quantity];
        let end = page.text.sentences[whole.sentence].end;
        let Some(colon) = (quantity.to..end).find(|at| page.text.word(*at) == ":") else { continue };
        let parts: Vec<f64> = gathered.drafts[i + 1..]
            .iter()
            .take(12)
            .take_while(|part| part.sentence == whole.sentence && part.candidate.sender == whole.candidate.sender)
            .filter(|part| page.quantities[part.quantity].start > colon && part.value < whole.value)
            .map(|part| part.value)
            .collect();
        let exact = |draft: &Draft| draft.candidate.people.word == crate::model::Word::Exact;
        let sum: f64 = parts.iter().sum();
        if parts.len() > 1 && (sum - whole.value).abs() >= 0.5 && exact(whole) {
            let candidate = &mut gathered.drafts[i].candidate;
            candidate.doubts.push(Doubt { field: CandidateField::PartOf, why: DoubtKind::PartsDiffer });
            candidate.sure = false;
        }
    }
}

/// A heading tells less than the text; what names its parties itself tells more than what takes them from before.
fn rank(draft: &Draft) -> (bool, usize, bool, usize) {
    (!draft.heading, named_parties(draft), !draft.definite, draft.candidate.evidence.len())
}

/// How many of its parties the words around it name.
fn named_parties(draft: &Draft) -> usize {
    let party = |field: CandidateField| matches!(field, CandidateField::Sender | CandidateField::Host);
    draft.candidate.evidence.iter().filter(|words| party(words.field)).count()
}

fn is_same(old: &Draft, new: &Draft) -> bool {
    let (a, b) = (&old.candidate, &new.candidate);
    let parties = a.sender == b.sender || a.sender.is_none() || b.sender.is_none() || new.definite || old.heading;
    let open = |one: &super::found::Candidate| one.host == Host::Unplaced && one.host_text.is_none();
    // Where the words around it name no place, the same number of the same people is the same.
    let placed = new.candidate.evidence.iter().any(|words| words.field == CandidateField::Host);
    let same_party = a.sender.is_some() && a.sender == b.sender && a.kind == b.kind && !placed && new.value >= 1000.0;
    let hosts = same_party
        || (a.host, &a.host_text) == (b.host, &b.host_text)
        || open(a)
        || open(b)
        || new.definite
        || old.heading;
    let leaves = |draft: &Draft| draft.candidate.stage == Some(crate::model::StageKind::Withdrawn);
    let classes = (a.kind == b.kind && leaves(old) == leaves(new))
        || new.definite
        || old.definite
        || old.heading
        || named_parties(new) == 0;
    let listed = old.sentence == new.sentence && !new.definite;
    parties && hosts && classes && !listed && !new.candidate.additional_apart(a)
}

impl super::found::Candidate {
    /// Another 500 are not the same 500.
    fn additional_apart(&self, other: &Self) -> bool {
        self.additional && !other.additional && self.day != other.day
    }
}

/// A whole with parts by destination is the sum of records: its parts are the records, and it is one itself only where it has a host of
/// its own words. Parts by kind are parts of it.
fn wholes(gathered: &mut Gathered) {
    let mut gone = Vec::new();
    for i in 0..gathered.drafts.len() {
        let whole = gathered.drafts[i].value;
        let mut sum = 0.0;
        let mut end = i;
        for (j, part) in gathered.drafts.iter().enumerate().skip(i + 1).take(12) {
            let whole_of = &gathered.drafts[i].candidate;
            let kin = part.candidate.sender == whole_of.sender
                || whole_of.sender.is_none_or(crate::model::Code::is_organisation);
            let close = kin && part.sentence <= gathered.drafts[i].sentence + 1;
            if !close
                || part.value >= whole
                || part.fraction
                || part.candidate.kind != gathered.drafts[i].candidate.kind
            {
                break;
            }
            sum += part.value;
            if (sum - whole).abs() < 0.5 {
                end = j;
                break;
            }
        }
        if end <= i + 1 {
            continue;
        }
        let hosts: BTreeSet<Host> = gathered.drafts[i + 1..=end].iter().map(|part| part.candidate.host).collect();
        let places: BTreeSet<Option<&str>> =
            gathered.drafts[i + 1..=end].iter().map(|part| part.candidate.place.as_deref()).collect();
        let split = hosts.len() > 1 || places.len() > 1;
        let named = gathered.drafts[i].candidate.host_text.is_some();
        if split && !named {
            gone.push(i);
            continue;
        }
        for part in i + 1..=end {
            let whole = gathered.drafts[i].quantity;
            gathered.drafts[part].candidate.part_of = Some(whole.to_string());
        }
    }
    for i in gone.into_iter().rev() {
        let draft = gathered.drafts.remove(i);
        gathered.rejected.push((draft.quantity, Why::Sum));
    }
}
