//! What a text speaks of: who sends and who hosts where a sentence does not say it.

use super::found::CandidateKind;
use super::heads::{is_item, labels, placed};
use super::kinds::INTO;
use super::lexicon::{Tag, Tags};
use super::marks::{Geo, Name};
use super::memory::Memory;
use super::page::Page;
use super::spot::is_place;
use super::text::{Kind, Line, Sentence};
use crate::model::Code;
use std::collections::BTreeMap;

/// The parties that a text names most, and those that it named last.
#[derive(Debug, Default)]
pub(super) struct Topic {
    /// Who sends, by how much speaks for it.
    senders: Vec<(Code, u32)>,
    /// Who hosts.
    hosts: Vec<(Code, u32)>,
    organisations: Vec<(Code, u32)>,
    /// The region of several countries that it names most as a place.
    region: Option<(Name, u32)>,
    /// The first to act in the last sentence that had one, and its paragraph.
    last_sender: Option<(Name, u32)>,
    /// Where the last ones were.
    last_host: Option<(Name, u32)>,
    /// A heading says whose forces a list is about, or where they are.
    heading: Option<Name>,
    heading_hosts: bool,
    dateline: Option<Code>,
    /// The names that lead items of lists.
    labels: Vec<Code>,
    /// Items are led by missions and regions: they say where.
    placed: bool,
    /// More of it speaks of leaving than of going.
    leaving: bool,
}

const PLACED: Tags = Tags::of(&[Tag::In, Tag::To, Tag::From]);

impl Topic {
    /// Counts the names of a text.
    pub fn of(page: &Page<'_>) -> Self {
        let (mut senders, mut hosts, mut organisations) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        // Whose forces a text is most likely about, if it names nobody.
        if let Some(home) = page.lexicon.home {
            senders.insert(home, 2);
        }
        // Who speaks speaks of its own.
        if let Some(publisher) = page.publisher {
            senders.insert(publisher, 4);
        }
        let mut line = None;
        let mut regions: Vec<(Name, u32)> = Vec::new();
        for (i, sentence) in page.text.sentences.iter().enumerate() {
            let weight = if i == 0 || sentence.line == Line::Heading { 2 } else { 1 };
            for geo in page.geos(sentence.start, sentence.end) {
                let Some(code) = geo.name.code() else {
                    count(&mut regions, geo, weight);
                    continue;
                };
                if matches!(geo.name, Name::Organisation(_)) {
                    *organisations.entry(code).or_insert(0) += 1;
                    continue;
                }
                if i < 3 && geo.dateline {
                    line = line.or(Some(code));
                    continue;
                }
                *senders.entry(code).or_insert(0) += sending(page, geo) * weight;
                *hosts.entry(code).or_insert(0) += hosting(page, geo) * weight;
            }
        }
        // Where a report was written is where its people are, unless it is where those sit who send.
        if let Some(code) = line.filter(|code| !senders.iter().any(|(one, n)| one == code && *n > 2)) {
            *hosts.entry(code).or_insert(0) += 3;
        }
        let rank = |counts: BTreeMap<Code, u32>| {
            let mut counts: Vec<(Code, u32)> = counts.into_iter().filter(|(_, n)| *n > 0).collect();
            counts.sort_by_key(|(code, n)| (std::cmp::Reverse(*n), *code));
            counts
        };
        Self {
            senders: rank(senders),
            hosts: rank(hosts),
            organisations: rank(organisations),
            region: regions.into_iter().max_by_key(|(_, n)| *n),
            dateline: line,
            leaving: leaving(page),
            labels: labels(page),
            placed: placed(page),
            ..Self::default()
        }
    }

    /// Learns from a sentence: a heading before its own numbers are read, others after.
    pub fn pass(&mut self, page: &Page<'_>, sentence: &Sentence) {
        let geos = page.geos(sentence.start, sentence.end);
        if sentence.line == Line::Heading {
            (self.heading, self.heading_hosts) = heading(page, geos).unwrap_or((self.heading, self.heading_hosts));
        }
        let mut subject = None;
        let leaves = page.said(sentence.start, sentence.end).any(Tags::of(&[Tag::Leave, Tag::Depart]));
        for geo in geos {
            if sentence.paragraph <= 2 && geo.dateline {
                continue;
            }
            let gone = leaves
                && geo.before.has(Tag::To)
                && !geo.before.has(Tag::From)
                && geo.name.code() != self.main_host(None);
            let came = !leaves && geo.before.has(Tag::From) && !geo.before.any(INTO);
            let place = is_place(geo)
                && (geo.before.any(PLACED) || matches!(geo.name, Name::Mission(_)) || geo.soil)
                && !gone
                && !came;
            let mission = matches!(geo.name, Name::Mission(_))
                && geos.iter().any(|geo| matches!(geo.name, Name::Country(_)) && is_place(geo) && geo.before.any(INTO));
            if place && !mission && !matches!(geo.name, Name::Capital(_)) {
                self.last_host = Some((geo.name, sentence.paragraph));
            }
            let labels = page.text.word(geo.end) == ":";
            let asked = page.text.word(sentence.end.saturating_sub(1)) == "?";
            let sends = match geo.name {
                _ if labels => false,
                // “It has 2,000 peacekeepers”: a noun, and nobody who acts.
                Name::Organisation(_) if page.has(geo.start, Tag::People) => false,
                Name::People(_) if asked => !geo.soil,
                // “Before the British parliament”, “under French command”
                Name::People(_) if page.tags(geo.end).any(Tags::of(&[Tag::Office, Tag::Command])) => {
                    geo.before.is_empty() && sending(page, geo) >= 3
                }
                Name::People(_) => sending(page, geo) >= 3,
                Name::Office(_) => true,
                Name::Capital(_) | Name::Country(_) | Name::Organisation(_) => geo.before.is_empty(),
                _ => false,
            };
            let bare = matches!(geo.name, Name::Capital(_) | Name::Country(_));
            let acts = !bare
                || geo.start == sentence.start && page.text.kind(geo.end) == Kind::Word
                || page
                    .said(geo.end, page.mark_after(geo.end, (geo.end + 8).min(sentence.end)))
                    .any(super::kinds::VERBS);
            // “Chad had asked for the departure of the French troops”: who leaves are the French.
            let asks = bare && asks(page, geo, sentence.end);
            if sends
                && acts
                && !asks
                && subject.is_none()
                && (self.is_home() || geo.name.code() != self.main_host(None))
            {
                subject = Some((geo.name, sentence.paragraph));
            }
        }
        // An item says whose its own are, and not whose the next ones are.
        if !is_item(page, sentence) {
            self.last_sender = subject.or(self.last_sender);
        }
    }

    /// Whether names that lead the items of a list or stand before brackets are those who send.
    pub fn labels_send(&self) -> bool {
        let lead =
            |counts: &[(Code, u32)]| counts.first().map_or(0, |(_, n)| *n) - counts.get(1).map_or(0, |(_, n)| *n);
        match self.heading {
            _ if self.placed => false,
            Some(_) => self.heading_hosts,
            None if self.labels.contains(&self.hosts.first().map_or(super::spot::SEVERAL, |(code, _)| *code)) => false,
            None => lead(&self.hosts) >= lead(&self.senders),
        }
    }

    /// Whose forces the heading of a list says that its items are.
    pub fn heading_sender(&self, sentence: &Sentence) -> Option<Name> {
        self.heading.filter(|_| !self.heading_hosts && sentence.line == Line::Item)
    }

    /// Whether the text is about a withdrawal.
    pub fn is_leaving(&self) -> bool {
        self.leaving
    }

    /// The organisation that the text names most.
    pub fn organisation(&self) -> Option<Code> {
        self.organisations.first().map(|(code, _)| *code)
    }

    /// Where the text's people are, other than a country.
    pub fn main_host(&self, but: Option<Code>) -> Option<Code> {
        self.hosts.iter().map(|(code, _)| *code).find(|code| Some(*code) != but)
    }

    /// Who sends where a sentence does not say.
    pub fn sender(&self, page: &Page<'_>, sentence: &Sentence, memory: &Memory) -> Option<Name> {
        if let (Some(name), false) = (self.heading, self.heading_hosts) {
            return Some(name);
        }
        let likely = |code: Option<Code>| code.is_none_or(|code| !self.is_host_first(code));
        let last = self
            .last_sender
            .filter(|(name, paragraph)| *paragraph == sentence.paragraph && likely(name.code()))
            .map(|(name, _)| name);
        let before = || {
            memory
                .sender(sentence.paragraph)
                .filter(|code| (!code.is_organisation() || self.senders.is_empty()) && likely(Some(*code)))
                .map(Name::Country)
        };
        let recent = || {
            let near = |(name, paragraph): &(Name, u32)| paragraph + 1 >= sentence.paragraph && likely(name.code());
            self.last_sender.filter(near).map(|(name, _)| name)
        };
        let host = self.main_host(None).filter(|_| !self.is_home());
        let main = || {
            self.senders
                .iter()
                .map(|(code, _)| *code)
                .find(|code| Some(*code) != host || self.senders.len() == 1)
                .map(Name::Country)
        };
        if is_item(page, sentence) {
            return self.last_sender.map(|(name, _)| name).or_else(main).or_else(before);
        }
        last.or_else(before).or_else(main).or_else(recent)
    }

    /// Whether a country is spoken of as a host rather than as one who sends: “after the fall of Assad” says not who sends.
    fn is_host_first(&self, code: Code) -> bool {
        let weight = |counts: &[(Code, u32)]| counts.iter().find(|(one, _)| *one == code).map_or(0, |(_, n)| *n);
        weight(&self.hosts) > weight(&self.senders) * 2
    }

    /// Where they are if a sentence does not say: never where they come from.
    pub fn host(
        &self,
        sentence: &Sentence,
        sender: Option<Code>,
        memory: &Memory,
        (there, land): (bool, bool),
        kind: CandidateKind,
    ) -> Option<Name> {
        let weight = |code: Option<Code>| self.hosts.iter().find(|(one, _)| Some(*one) == code).map_or(0, |(_, n)| *n);
        let land = self.main_host(sender).filter(|_| land);
        if let Some(main) = land.filter(|main| {
            self.last_host.is_none_or(|(name, _)| name.code().is_none() || weight(Some(*main)) > weight(name.code()))
        }) {
            return Some(Name::Country(main));
        }
        let here = self.last_host.filter(|(_, paragraph)| there && *paragraph == sentence.paragraph);
        if self.at_home(sender) || sender.is_some() && here.is_some_and(|(name, _)| name.code() == sender) {
            return sender.map(Name::Country);
        }
        if let Some((name, _)) = here.filter(|(name, _)| name.code().is_some() && is_abroad(*name, sender)) {
            return Some(name);
        }
        let other = |code: Code| Some(code) != sender;
        let heading = self.heading.filter(|name| self.heading_hosts && is_abroad(*name, sender));
        if let Some(name) = heading.filter(|_| sentence.line == Line::Item || sentence.body > sentence.start) {
            return Some(name);
        }
        let recent = self
            .last_host
            .filter(|(name, paragraph)| *paragraph == sentence.paragraph && is_abroad(*name, sender))
            .map(|(name, _)| name);
        let main = self.main_host(sender);
        // A place that was named in passing does not make the text be about it.
        let strong = self.hosts.first().map_or(0, |(_, n)| *n);
        let counted = |name: &Name| {
            name.code().is_none_or(|code| self.hosts.iter().any(|(one, n)| *one == code && n * 2 > strong))
        };
        // What goes to nowhere that is named goes where the text is about, and not where others were said to be in passing.
        let aside = memory.last.is_some_and(|last| last.stage.kind != kind);
        let last = memory.host(sentence.paragraph).filter(|code| !aside || counted(&Name::Country(*code)));
        let region = self.region.filter(|(_, n)| *n > strong).map(|(name, _)| name);
        let country = |name: &Name| name.code().is_some();
        recent
            .filter(counted)
            .filter(|name| country(name) || last.is_none())
            .or_else(|| last.filter(|code| other(*code)).map(Name::Country))
            .or(region)
            .or(recent.filter(|_| main.is_none()))
            .or_else(|| main.map(Name::Country))
            .or_else(|| self.dateline.filter(|code| other(*code)).map(Name::Country))
    }

    /// Whose forces it is about is where they are.
    pub fn is_home(&self) -> bool {
        let (Some(first), Some(host)) = (self.senders.first(), self.hosts.first()) else { return false };
        first.0 == host.0 && self.senders.get(1).is_none_or(|second| first.1 >= second.1 * 2)
    }

    /// The text is about a country's own soil.
    fn at_home(&self, sender: Option<Code>) -> bool {
        let own = self.hosts.iter().find(|(code, _)| Some(*code) == sender).map_or(0, |(_, n)| *n);
        let other = self.hosts.iter().find(|(code, _)| Some(*code) != sender).map_or(0, |(_, n)| *n);
        own >= 6 && own > other * 2
    }

    /// Another sender than a host: whose forces the heading says, or the text is most about.
    pub fn other_sender(&self, host: Code) -> Option<Code> {
        let heading = self.heading.filter(|_| !self.heading_hosts).and_then(Name::code);
        heading.or_else(|| self.senders.first().map(|(code, _)| *code)).filter(|code| *code != host)
    }

    /// A town of a country that the text is not about: where something was said or signed.
    pub fn in_passing(&self, geo: &Geo) -> bool {
        let Some(code) = geo.name.code().filter(|_| matches!(geo.name, Name::Place(_) | Name::Capital(_))) else {
            return false;
        };
        let n = self.hosts.iter().find(|(one, _)| *one == code).map_or(0, |(_, n)| *n);
        self.hosts.first().is_some_and(|(main, most)| *main != code && n * 2 < *most)
    }
}

/// “Chad had asked for the departure of the French”: who leaves are the others.
pub(super) fn asks(page: &Page<'_>, geo: &Geo, end: usize) -> bool {
    let host = matches!(geo.name, Name::Country(_) | Name::Capital(_));
    let other = page
        .geos(geo.end, end.min(geo.end + 10))
        .iter()
        .find(|other| matches!(other.name, Name::People(_)) && !other.soil && other.name.code() != geo.name.code());
    let leaves = Tags::of(&[Tag::Request, Tag::Leave]);
    host && other.is_some_and(|other| page.said(geo.end, other.start).any(leaves))
}

/// Whether more verbs speak of leaving than of going.
fn leaving(page: &Page<'_>) -> bool {
    let count = |tags: Tags| page.marks.tags.iter().filter(|one| one.any(tags)).count();
    count(Tags::of(&[Tag::Leave])) > count(Tags::of(&[Tag::Send, Tag::Sent, Tag::Arrive]))
}

fn is_abroad(name: Name, sender: Option<Code>) -> bool {
    name.code().is_none() || name.code() != sender
}

/// What the names of a heading say: who sends, or where they are.
fn heading(page: &Page<'_>, geos: &[Geo]) -> Option<(Option<Name>, bool)> {
    let sends = geos.iter().find(|geo| matches!(geo.name, Name::Office(_)) || sending(page, geo) >= 3);
    let hosts = geos.iter().find(|geo| is_place(geo) && geo.before.any(INTO) && geo.name.code().is_some());
    Some((Some(sends.or(hosts)?.name), sends.is_none() || hosts.is_some()))
}

/// How much speaks for a name to be one who sends.
fn sending(page: &Page<'_>, geo: &Geo) -> u32 {
    let forces = Tags::of(&[Tag::People, Tag::Group, Tag::Office]);
    let near =
        page.said(geo.end, geo.end + 2).any(forces) || page.said(geo.start.saturating_sub(1), geo.start).any(forces);
    match geo.name {
        Name::People(_) if geo.soil => 0,
        Name::People(_) if near => 3,
        Name::Office(_) => 2,
        Name::People(_) => 1,
        Name::Capital(_) | Name::Country(_) if geo.before.is_empty() => {
            let end = page.mark_after(geo.end, geo.end + 8);
            u32::from(page.said(geo.end, end).any(super::kinds::VERBS))
        }
        _ => 0,
    }
}

/// Counts a region of several countries.
fn count(regions: &mut Vec<(Name, u32)>, geo: &Geo, weight: u32) {
    let n = if geo.before.any(INTO) { 3 } else { 1 } * weight;
    match regions.iter_mut().find(|(name, _)| *name == geo.name) {
        Some((_, held)) => *held += n,
        None => regions.push((geo.name, n)),
    }
}

/// How much speaks for a name to be a host.
fn hosting(page: &Page<'_>, geo: &Geo) -> u32 {
    let around = page.said(geo.from.saturating_sub(3), geo.from).or(page.said(geo.end, geo.end + 3));
    if around.has(Tag::Meeting) && matches!(geo.name, Name::Capital(_) | Name::Place(_)) {
        return 0;
    }
    // “Soldiers for Estonia”
    let forces = Tags::of(&[Tag::People, Tag::Folk, Tag::Group]);
    let meant = geo.before == Tags::of(&[Tag::For]) && page.said(geo.from.saturating_sub(8), geo.from).any(forces);
    let placed = is_place(geo) && geo.before.any(PLACED);
    // “Will quit Iraq”
    let left = geo.before.has(Tag::From) && page.tags(geo.from).any(Tags::of(&[Tag::Leave, Tag::Depart]));
    match geo.name {
        Name::Country(_) if left => 3,
        Name::Country(_) | Name::Place(_) if geo.before.has(Tag::From) && !geo.before.any(INTO) => 1,
        Name::Capital(_) if geo.before.any(INTO) => 1,
        Name::Country(_) if placed || meant => 3,
        Name::Place(_) if placed => 2,
        Name::Mission(_) => 2,
        Name::People(_) if geo.soil => 2,
        Name::Place(_) | Name::Country(_) if !geo.owned => 1,
        _ => 0,
    }
}
