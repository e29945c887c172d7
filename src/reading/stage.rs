//! From a verb to a level or a stage of a change, and how certain it is.

use super::clause::Opener;
use super::fate::Stage;
use super::found::{CandidateKind, Certainty};
use super::kinds::STRONG;
use super::lexicon::{Tag, Tags};
use super::marks::Name;
use super::memory::Memory;
use super::page::Page;
use super::quantity::Change;
use super::spot::{Spot, is_place};
use super::topic::Topic;
use super::ways::{goes, goes_only_to, lands_at_home, stands_alone, takes_from, told};
use crate::model::{Code, StageKind};

const GOING: Tags = Tags::of(&[Tag::Send, Tag::Sent, Tag::Arrive]);

/// The stage that a verb gives.
#[expect(clippy::too_many_lines, reason = "one case after the other, in the order in which they hold")]
pub(super) fn stage(page: &Page<'_>, spot: &Spot<'_>, sender: Option<Code>, memory: &Memory, topic: &Topic) -> Stage {
    let Spot { clauses, own, quantity, noun, verb, .. } = *spot;
    let clause = clauses[own];
    let governing = clauses[verb.clause.min(clauses.len() - 1)];
    let at = verb.at.unwrap_or(quantity.start);
    // In some languages the auxiliary stands behind: “stationiert werden”, “stacjonować będzie”.
    let behind = if matches!(page.lexicon.language, "de" | "pl" | "uk" | "ru") { 3 } else { 1 };
    let before = if page.lexicon.verb_last { 14 } else { 6 };
    let near = page.said(governing.start.max(at.saturating_sub(before)), (at + behind).min(governing.end.max(at + 1)));
    let future = |at: usize| page.lexicon.future_ends().iter().any(|end| page.text.word(at).ends_with(end));
    let planned = near.has(Tag::Plan) || verb.at.is_some_and(future);
    let may = near.has(Tag::May);
    let certainty = match (may, planned) {
        (true, _) => Certainty::Possible,
        (_, true) => Certainty::Planned,
        _ => Certainty::Firm,
    };
    let level = |guessed: bool| Stage {
        kind: CandidateKind::Strength,
        stage: None,
        certainty: Certainty::Firm,
        ahead: false,
        guessed,
    };
    let change = |stage: StageKind| Stage {
        kind: CandidateKind::Movement,
        stage: Some(stage),
        certainty,
        ahead: planned || may,
        guessed: false,
    };
    let promised = || if orders(page, spot) { StageKind::Ordered } else { StageKind::Announced };
    let tags = verb.tags;
    if spot.base {
        return level(false);
    }
    // “The last ones left on Friday. They were 24.”
    let they = page.said(spot.sentence.start, spot.sentence.end).has(Tag::Pronoun)
        && noun.tags.is_empty()
        && page.geos(spot.sentence.start, spot.sentence.end).is_empty()
        && !tags.any(STRONG.without(Tags::of(&[Tag::Level])))
        && verb.at.is_some();
    if they && told(page, spot, Tag::Leave) {
        return change(StageKind::Withdrawn);
    }
    if they && tags.has(Tag::Be) && !tags.any(STRONG) && told(page, spot, Tag::Arrive) {
        return change(StageKind::Arrived);
    }
    let now = page.said(noun.end, noun.end + 2).or(page.said(quantity.from.saturating_sub(2), quantity.start));
    let acts = Tags::of(&[Tag::Leave, Tag::Sent, Tag::Arrive, Tag::Depart]);
    if quantity.definite && now.has(Tag::Present) && (verb.inherited || !tags.any(acts)) {
        return level(false);
    }
    if quantity.change == Change::To {
        // “The number of those who have arrived has grown to 200”
        let before = page.said(spot.sentence.start, quantity.from);
        let told = page.quantities_in(spot.sentence.start, quantity.from).iter().all(|one| one.change == Change::From);
        let came = (spot.sentence.start..quantity.from).any(|at| page.has(at, Tag::Arrive) && !page.has(at, Tag::Grow));
        let came = told && came && before.has(Tag::Grow) && !planned;
        return if came { change(StageKind::Arrived) } else { level(false) };
    }
    // “Of the 36,000 stationed there 12,000 are to leave”: the first are there.
    let lead = page.tags(clause.head).any(Tags::of(&[Tag::Of, Tag::From])) && quantity.from <= clause.head + 3;
    let part = page.quantities_in(noun.end, spot.sentence.end).first().filter(|next| next.value < quantity.value);
    if lead && quantity.definite && part.is_some() && !page.times(quantity.start, quantity.end + 1).iter().any(|_| true)
    {
        return level(false);
    }
    // “Will add 460 to its 540 soldiers”
    let onto = quantity.from.checked_sub(2).is_some_and(|at| {
        page.has(at, Tag::To)
            && page.tags(at + 1).any(Tags::of(&[Tag::Pronoun, Tag::Repeat]))
            && page.quantities_in(at.saturating_sub(4), at).last().is_some_and(|other| other.to + 1 >= at)
    });
    if onto {
        return level(false);
    }
    // “The 250 in Afghanistan will be 80”
    let next = page.quantities_in(noun.end, clause.end).first().and_then(|next| next.from.checked_sub(1));
    let turns = Tags::of(&[Tag::Be, Tag::Plan]);
    if quantity.definite && noun.people() && next.is_some_and(|at| at >= noun.end && page.tags(at).any(turns)) {
        return level(false);
    }
    // “The 1,100 promised by Paris”
    if noun.tags.is_empty() && page.has(quantity.to, Tag::Pledge) && page.has(quantity.to + 1, Tag::By) {
        return change(StageKind::Announced);
    }
    let of_them = page.said(quantity.from.saturating_sub(3), quantity.from).has(Tag::OfThem)
        || page.said(quantity.to, quantity.to + 3).has(Tag::OfThem);
    if verb.at.is_none() || (of_them && !tags.any(STRONG)) {
        let present = page.said(spot.sentence.start, quantity.from).has(Tag::Present)
            || page.has(clause.head, Tag::With) && !page.has(clause.head, Tag::From)
            || clause.opener == Opener::Comma && page.has(clause.head, Tag::Of) && noun.people()
            || stands_alone(page, spot, memory);
        if verb.at.is_none() && takes_from(page, spot, sender) {
            return Stage { guessed: true, ..change(StageKind::Withdrawn) };
        }
        // “400 rolled through to Poland”: a verb that is not known, and where to.
        let onto = verb.at.is_none() && noun.people() && goes_only_to(page, spot, sender);
        return match memory.listed(spot).filter(|_| !present) {
            _ if quantity.definite && told(page, spot, Tag::Arrive) => change(StageKind::Arrived),
            None if onto => Stage { guessed: true, ..change(StageKind::Moving) },
            Some(last) => Stage { guessed: true, ..last },
            None if quantity.more => change(StageKind::Announced),
            None => level(true),
        };
    }
    if quantity.change == Change::From
        || page.said(noun.end.saturating_sub(1), noun.end).has(Tag::Leave) && !noun.tags.has(Tag::People)
    {
        return if quantity.change == Change::From { level(false) } else { change(StageKind::Withdrawn) };
    }
    // “Its contingent, the third largest with 4,800”
    let with = page.has(clause.head, Tag::With) && verb.inherited && quantity.from <= clause.head + 2;
    if with && tags.any(Tags::of(&[Tag::Shrink, Tag::Leave, Tag::Level, Tag::Grow])) {
        return level(false);
    }
    // “Poland provides 2,300 of them”: of a force that is planned.
    let shared = memory.last.filter(|last| {
        last.paragraph == spot.sentence.paragraph
            && matches!(last.stage.stage, Some(StageKind::Announced | StageKind::Ordered))
    });
    if let Some(last) = shared.filter(|_| tags.has(Tag::Share) && !clause.tags.has(Tag::Present)) {
        return Stage { guessed: true, ..last.stage };
    }
    // “Its troops come from Nigeria (3,200)”: of a force that is there or that is promised.
    let from = page
        .geos(governing.start, clause.end)
        .iter()
        .any(|geo| geo.before.has(Tag::From) && matches!(geo.name, Name::Country(_)));
    let offered = governing.tags.any(Tags::of(&[Tag::Pledge, Tag::May, Tag::Plan]));
    if tags.has(Tag::Comes)
        && !tags.any(Tags::of(&[Tag::Leave, Tag::Back]))
        && from
        && !offered
        && goes(page, spot, sender).is_none()
    {
        return shared.map_or_else(|| level(true), |last| Stage { guessed: true, ..last.stage });
    }
    let nations = page.said(at, (at + 7).min(clause.end)).has(Tag::Nations);
    if tags.has(Tag::Comes) && nations && !verb.before && !planned && !may {
        return level(true);
    }
    // “Is putting up 500”: a verb that is not known, in the present.
    let doing = page.lexicon.language == "en" && page.text.word(at + 1).ends_with("ing");
    if tags.has(Tag::Be) && !tags.any(STRONG) && doing && verb.before && !page.tags(at + 1).any(STRONG) {
        return change(promised());
    }
    if tags.has(Tag::Extend) && !quantity.more {
        return level(false);
    }
    // “American strength passed 51,000”: told of a number, and not of people.
    let told = page.said(clause.start, at);
    let counted = verb.before && !verb.inherited && told.has(Tag::Count) && !told.any(GOING);
    if counted && !tags.any(Tags::of(&[Tag::Grow, Tag::Shrink])) {
        return if planned || may { change(promised()) } else { level(false) };
    }
    // “Italy leaves 500 in Herat”
    let stays = tags.has(Tag::LeaveIn) && verb.before && !verb.inherited && quantity.from <= at + 3;
    let behind = page.geos(noun.end, clause.end).first().filter(|geo| is_place(geo));
    if stays && behind.is_some_and(|geo| geo.before.has(Tag::In) && !geo.before.has(Tag::From)) {
        return if planned { change(promised()) } else { level(false) };
    }
    let back = tags.has(Tag::Back) || page.said(at + 1, (at + 4).min(governing.end)).has(Tag::Back);
    let goes_to = if back { goes(page, spot, sender) } else { None };
    let onward = page
        .geos(noun.end.max(at), governing.end.max(clause.end))
        .iter()
        .any(|geo| is_place(geo) && geo.before.has(Tag::To) && !page.said(at + 1, geo.start).has(Tag::Level));
    if goes_to == Some(true) && sender.is_some() && onward {
        return change(if planned || may { promised() } else { StageKind::Arrived });
    }
    if goes_to == Some(false) && tags.any(GOING.or(Tags::of(&[Tag::Depart, Tag::Leave]))) {
        return change(StageKind::Withdrawn);
    }
    // “The last 47 flew out”
    let last = page.said(quantity.from.saturating_sub(2), quantity.start).has(Tag::Final);
    if last && tags.any(Tags::of(&[Tag::Depart, Tag::Sent])) && goes(page, spot, sender) != Some(true) {
        return change(StageKind::Withdrawn);
    }
    // “Flew all 2,000 of them home”
    let home = page.said(noun.end, (noun.end + 4).min(clause.end)).has(Tag::Back);
    if home && tags.any(Tags::of(&[Tag::Depart, Tag::Sent])) && goes(page, spot, sender).is_none() {
        return change(StageKind::Withdrawn);
    }
    let soon = page.said(noun.end, (noun.end + 4).min(clause.end)).has(Tag::Leave);
    let leaves_beside = (!tags.has(Tag::Be) || soon)
        && tags.any(Tags::of(&[Tag::Send, Tag::Sent, Tag::Depart, Tag::Be]))
        && page.said(quantity.to, clause.end).has(Tag::Leave)
        && !verb.inherited;
    if tags.has(Tag::Depart) && !tags.has(Tag::Leave) && !leaves_beside {
        return departs(
            page,
            spot,
            sender,
            memory,
            topic,
            change(if planned || may { promised() } else { StageKind::Moving }),
            change(StageKind::Withdrawn),
        );
    }
    if (tags.has(Tag::Leave) || leaves_beside) && !(tags.any(GOING) && goes(page, spot, sender) == Some(true)) {
        return change(StageKind::Withdrawn);
    }
    if tags.has(Tag::Join)
        && verb.before
        && (!verb.inherited || matches!(clause.opener, Opener::Comma | Opener::Bracket))
        && (quantity.definite || !quantity.more)
    {
        return level(false);
    }
    // “They will be relieved by 600 Marines”
    let by = page.said(quantity.from.saturating_sub(2), quantity.from).has(Tag::By);
    if tags.has(Tag::Relieve) && verb.before && by && noun.group.is_none() {
        return change(if planned || may { promised() } else { StageKind::Arrived });
    }
    if tags.has(Tag::Relieve) && !tags.any(GOING) {
        return if verb.before { level(false) } else { change(promised()) };
    }
    if tags.has(Tag::Shrink) && !tags.any(GOING) && !tags.has(Tag::Level) {
        // “Ridotto di 600”, “reducido en 600”: another preposition than that of the end.
        let apart = quantity.from.checked_sub(2).is_some_and(|before| {
            page.has(before, Tag::Shrink)
                && page.tags(before + 1).any(Tags::of(&[Tag::Of, Tag::In]))
                && !page.has(before + 1, Tag::Onto)
        });
        let by = apart || page.said(quantity.from.saturating_sub(1), quantity.start).has(Tag::By);
        // “To trim its 1,500”: of those who are there.
        let whole = page.tags(quantity.from.saturating_sub(1)).any(Tags::of(&[Tag::Pronoun, Tag::Repeat]));
        let there = noun.group.is_some() || noun.hyphen || whole && verb.before;
        return if there && !by { level(false) } else { change(StageKind::Withdrawn) };
    }
    // “South Korea's 519 will go in December”, in a text about a withdrawal.
    let onward = goes(page, spot, sender).is_none();
    if tags.has(Tag::Send)
        && !verb.before
        && !verb.inherited
        && planned
        && onward
        && topic.is_leaving()
        && !quantity.more
    {
        return change(StageKind::Withdrawn);
    }
    // “Take 9,500 soldiers out of Germany”
    let outs = page.geos(noun.end, clause.end).iter().find(|geo| is_place(geo) && page.text.word(geo.from) == "out");
    if outs.is_some_and(|geo| geo.name.code() != sender) && goes(page, spot, sender).is_none() {
        return change(StageKind::Withdrawn);
    }
    let home = || sender.is_some() && goes(page, spot, sender) != Some(true) && lands_at_home(page, spot, sender);
    if tags.any(Tags::of(&[Tag::Arrive, Tag::Sent])) && home() {
        return change(StageKind::Withdrawn);
    }
    if tags.has(Tag::Arrive) {
        return change(if planned || may || tags.has(Tag::Send) { promised() } else { StageKind::Arrived });
    }
    // “Sono già schierati 240”: they are there already.
    let already =
        page.said(at.saturating_sub(2), at).has(Tag::Present) && page.said(at.saturating_sub(3), at).has(Tag::Be);
    if tags.has(Tag::Sent) && already && goes(page, spot, sender).is_none() {
        return level(false);
    }
    if tags.has(Tag::Sent) && !planned && !may {
        return if goes(page, spot, sender) == Some(false) {
            change(StageKind::Withdrawn)
        } else {
            change(StageKind::Moving)
        };
    }
    if tags.has(Tag::Hosting) {
        return if planned { change(promised()) } else { level(false) };
    }
    // “Agreed that 6,500 may be in Poland”
    if tags.has(Tag::Level) && !tags.has(Tag::Stay) && governing.opener == Opener::But && orders(page, spot) {
        return change(promised());
    }
    // “1,000 are driving to Romania”: a verb that is not known, and where to.
    if goes_only_to(page, spot, sender) && tags.has(Tag::Be) && !tags.any(STRONG) && !noun.tags.is_empty() {
        return change(if planned || may { promised() } else { StageKind::Moving });
    }
    if tags.has(Tag::Level) && (!tags.any(GOING) || !planned && !may) || tags.has(Tag::Be) && !tags.any(STRONG) {
        let stays = tags.has(Tag::Stay) && !(quantity.more && planned)
            || clause.tags.has(Tag::Present)
            || tags.has(Tag::Pledge) && !planned;
        return if (planned || may) && !stays {
            change(promised())
        } else {
            level(tags.has(Tag::Be) && verb.inherited)
        };
    }
    if tags.has(Tag::Plan) && !tags.any(STRONG) && clause.tags.any(Tags::of(&[Tag::Present, Tag::Stay])) {
        return level(false);
    }
    let out = page.geos(noun.end, clause.end).iter().find(|geo| is_place(geo) && geo.before.has(Tag::From));
    if out.is_some_and(|geo| geo.name.code().is_some() && geo.name.code() == topic.main_host(sender))
        && goes(page, spot, sender).is_none()
    {
        return change(StageKind::Withdrawn);
    }
    change(promised())
}

/// “Left”: for a place abroad, for home, from a host; or as the text said before.
fn departs(
    page: &Page<'_>,
    spot: &Spot<'_>,
    sender: Option<Code>,
    memory: &Memory,
    topic: &Topic,
    goes_on: Stage,
    leaves: Stage,
) -> Stage {
    if let Some(abroad) = goes(page, spot, sender) {
        return if abroad { goes_on } else { leaves };
    }
    let clause = spot.clauses[spot.own];
    let verb = spot.verb.at.unwrap_or(clause.start);
    let object = |geo: &super::marks::Geo| geo.start > verb && geo.start <= verb + 3 && geo.before.is_empty();
    let from = page
        .geos(clause.start, clause.end)
        .iter()
        .find(|geo| is_place(geo) && (geo.before.has(Tag::From) && !geo.before.has(Tag::To) || object(geo)));
    if let Some(geo) = from {
        let main = geo.name.code() == topic.main_host(sender) || topic.is_leaving();
        return if geo.name.code() == sender || !main { goes_on } else { leaves };
    }
    let near = page
        .geos(clause.start, clause.end)
        .iter()
        .find(|geo| is_place(geo) && geo.before.has(Tag::In) && geo.name.code() != sender);
    if near.is_some_and(|geo| geo.name.code().is_some() && geo.name.code() == topic.main_host(sender)) {
        return leaves;
    }
    match memory.last_change(spot) {
        Some(StageKind::Withdrawn) => leaves,
        None if topic.is_leaving() || spot.quantity.definite => leaves,
        _ => goes_on,
    }
}

/// Whether somebody in authority orders it: the verb, or one that it hangs on.
fn orders(page: &Page<'_>, spot: &Spot<'_>) -> bool {
    let order = Tags::of(&[Tag::Order]);
    let Spot { clauses, own, quantity, verb, .. } = *spot;
    if verb.tags.has(Tag::Order) || page.said(clauses[own].start, quantity.from).any(order) {
        return true;
    }
    let clause = clauses[verb.clause.min(clauses.len() - 1)];
    let matrix = clauses[..verb.clause.min(clauses.len())].last().filter(|_| clause.opener == Opener::But);
    page.said(clause.start, clause.end).any(order)
        || matrix.is_some_and(|matrix| page.said(matrix.start, matrix.end).any(order))
}
