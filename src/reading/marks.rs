//! What the lexicon says of each token: tags, names of places and governments, numbers and times in words.

use super::kinds::PREPOSITIONS;
use super::lexicon::{Lexicon, Sense, Tag, Tags};
pub(super) use super::name::{Geo, Name, Spoken};
use super::name::{named, owner};
use super::places::{ACTS, COMPOUND, MISSIONS, NEAR, STOPS};
use super::text::{Kind, Text};
use super::towns;
use crate::model::{Code, HashMap};
use std::collections::BTreeSet;

/// What is known of each token.
#[derive(Debug)]
pub(super) struct Marks {
    pub tags: Vec<Tags>,
    /// Numbers in words.
    pub numbers: Vec<Option<Spoken>>,
    /// Times in words.
    pub times: Vec<Option<Spoken>>,
    pub geos: Vec<Geo>,
}

/// Verbs: within a phrase of theirs, prepositions stay what they are.
const VERBS: Tags = Tags::of(&[
    Tag::Send,
    Tag::Sent,
    Tag::Arrive,
    Tag::Leave,
    Tag::Level,
    Tag::Pledge,
    Tag::Order,
    Tag::Join,
    Tag::Relieve,
    Tag::Extend,
    Tag::Plan,
    Tag::May,
    Tag::Hosting,
    Tag::Be,
    Tag::Exercise,
    Tag::Dead,
    Tag::Grow,
    Tag::Shrink,
    Tag::There,
    Tag::In,
    Tag::To,
    Tag::From,
    Tag::Own,
    Tag::Folk,
    Tag::People,
    Tag::Command,
    Tag::Request,
    Tag::Past,
    Tag::Ready,
    Tag::Group,
    Tag::Depart,
]);

/// What words say beside what they do: a phrase of them takes nothing from the words that it is made of.
const BESIDE: Tags = Tags::of(&[
    Tag::Back,
    Tag::Share,
    Tag::Comes,
    Tag::LeaveIn,
    Tag::Size,
    Tag::Deny,
    Tag::Undecided,
    Tag::Nations,
    Tag::Raid,
    Tag::Twice,
    Tag::Rescue,
    Tag::Vote,
    Tag::Count,
]);

const KEPT: Tags =
    Tags::of(&[Tag::Onto, Tag::For, Tag::In, Tag::To, Tag::From, Tag::By, Tag::Of, Tag::Which, Tag::There]);

impl Marks {
    /// Marks a text.
    pub fn of(text: &Text<'_>, lexicon: &Lexicon) -> Self {
        let n = text.tokens.len();
        let (tags, numbers, times, geos) = (vec![Tags::default(); n], vec![None; n], vec![None; n], Vec::new());
        let mut marks = Self { tags, numbers, times, geos };
        marks.words(text, lexicon);
        marks.prepositions(text);
        marks.towns(text, lexicon);
        marks
    }

    #[expect(clippy::too_many_lines, reason = "one case after the other, in the order in which they hold")]
    fn words(&mut self, text: &Text<'_>, lexicon: &Lexicon) {
        let mut seen = HashMap::default();
        let mut found = Vec::new();
        let (mut hard, mut soft) = (0, 0);
        for at in 0..text.tokens.len() {
            if at < hard {
                continue;
            }
            lexicon.patterns.at(text, at, &mut seen, &mut found);
            found.retain(|one| match one.sense {
                Sense::Word(tag) if Tags::of(&[tag]).any(BESIDE) => {
                    self.tag(at, at + 1, Tags::of(&[tag]));
                    false
                }
                _ => true,
            });
            let longest = found.iter().map(|one| one.length).max().unwrap_or(0);
            let within = at < soft && at + longest <= soft;
            let mut tags = Tags::default();
            let mut geo: Option<(usize, Name)> = None;
            let mut organisation = None;
            // “In all Italy sends 500”: the words of a sum are not prepositions.
            let sums = |one: &super::lexicon::Match| one.length > 1 && one.sense == Sense::Word(Tag::Total);
            let mute = found.iter().any(|one| one.length == longest && sums(one));
            for one in &found {
                if one.length < longest && !matches!(one.sense, Sense::Word(_)) {
                    continue;
                }
                match one.sense {
                    Sense::Word(tag) if one.length == longest => tags.add(tag),
                    Sense::Word(tag) if Tags::of(&[tag]).any(KEPT) && !mute => self.tag(at, at + 1, Tags::of(&[tag])),
                    Sense::Word(_) => {}
                    sense @ (Sense::Number(_)
                    | Sense::Rough(_)
                    | Sense::Fraction(_)
                    | Sense::Vague(..)
                    | Sense::Few
                    | Sense::NumberAnd) => {
                        let held = self.numbers[at].is_some_and(|held| {
                            matches!(sense, Sense::NumberAnd) || matches!(held.sense, Sense::Number(_))
                        });
                        if !held && !within {
                            self.numbers[at] = Some(Spoken { length: one.length, sense });
                        }
                    }
                    sense => match named(sense).inspect(|name| organisation = organisation.or(owner(sense, *name))) {
                        Some(name)
                            if geo.is_none_or(|(close, held)| {
                                close < one.close || matches!((held, name), (Name::Organisation(_), Name::Mission(_)))
                            }) =>
                        {
                            geo = Some((one.close, name));
                        }
                        Some(_) => {}
                        None => self.times[at] = Some(Spoken { length: one.length, sense }),
                    },
                }
            }
            if within {
                self.tag(at, at + 1, tags.and(KEPT));
                if let (Some((_, name)), true) = (geo, text.token(at).upper) {
                    self.place(at, at + longest, name, organisation);
                }
                continue;
            }
            if let Some((_, name)) = geo {
                self.place(at, at + longest, name, organisation);
                tags = tags.and(Tags::of(&[Tag::People, Tag::Group]));
                hard = at + longest;
            } else if longest > 1 {
                if tags.any(VERBS) { soft = at + longest } else { hard = at + longest }
            }
            // A phrase with a verb acts where it begins.
            self.tag(at, at + 1, tags);
            self.tag(at, at + longest.max(1), tags.without(super::kinds::STRONG));
        }
    }

    fn tag(&mut self, start: usize, end: usize, tags: Tags) {
        let end = end.min(self.tags.len());
        self.tags[start..end].iter_mut().for_each(|held| *held = held.or(tags));
    }

    fn place(&mut self, start: usize, end: usize, name: Name, organisation: Option<Code>) {
        self.geos.push(Geo {
            start,
            end,
            name,
            before: Tags::default(),
            from: start,
            soil: false,
            border: false,
            organisation,
            dateline: false,
            small: false,
            owned: false,
        });
    }

    /// Finds the preposition that each name hangs on.
    fn prepositions(&mut self, text: &Text<'_>) {
        for i in 0..self.geos.len() {
            let geo = self.geos[i];
            let (before, from) =
                self.preposition(text, geo.start, Some(geo.end), i.checked_sub(1).map(|last| self.geos[last]));
            let next = self.tags.get(geo.end).copied().unwrap_or_default();
            let adjective = matches!(geo.name, Name::People(_));
            let soil = adjective && next.has(Tag::Soil) && !next.has(Tag::People);
            // Languages that put it before: “en territorio polaco”, “na terytorium Polski”.
            let behind = geo.start.checked_sub(1).is_some_and(|at| self.tags[at].has(Tag::Soil)) && adjective;
            let near = from.max(geo.start.saturating_sub(12));
            // “Instead of going on to Kuwait”
            let instead = (from.saturating_sub(4)..geo.start).any(|at| self.tags[at].has(Tag::Instead));
            // “Massed near Ukraine”
            let outside = matches!(geo.name, Name::Country(_)) && from < geo.start && NEAR.contains(&text.word(from));
            let border = instead
                || outside
                || (near.saturating_sub(1)..geo.start)
                    .chain(geo.end..geo.end + 2)
                    .any(|at| self.tags.get(at).is_some_and(|tags| tags.has(Tag::Border)));
            // “Afghanistan-Kontingent”: where it is, and not whose.
            let compound = matches!(geo.name, Name::Country(_))
                && before.is_empty()
                && text.word(geo.end) == "-"
                && text.token(geo.end).glued
                && text.token(geo.end + 1).glued
                && (next_after(self, geo.end + 1).has(Tag::Group)
                    || COMPOUND.iter().any(|end| text.word(geo.end + 1).starts_with(end)));
            // “PKW Czad”, “EUTM Mali”
            let staged = matches!(geo.name, Name::Country(_))
                && before.is_empty()
                && geo.start.checked_sub(1).is_some_and(|at| MISSIONS.contains(&text.word(at)));
            let before = if compound || staged { Tags::of(&[Tag::In]) } else { before };
            self.geos[i] = Geo { before, from, soil: soil || behind, border, owned: text.word(geo.end) == "'s", ..geo };
        }
    }

    /// The preposition before a token, through articles and adjectives, or that of a name before “and” or a comma.
    fn preposition(&self, text: &Text<'_>, start: usize, end: Option<usize>, last: Option<Geo>) -> (Tags, usize) {
        let stop = start.saturating_sub(5);
        // “4,365 in the north and Italy 2,795”
        let begins = start.checked_sub(1).is_some_and(|at| self.tags[at].has(Tag::And) || text.word(at) == ",");
        let last_ends = last.is_some_and(|last| last.end + 1 == start);
        if begins && !last_ends && end.is_some_and(|end| self.counts(text, end)) {
            return (Tags::default(), start);
        }
        for at in (stop..start).rev() {
            if let Some(last) = last.filter(|last| last.end == at + 1) {
                // “The mission in Congo, MONUSCO, has”: a name of another kind is no second place.
                let named = end.and_then(|_| self.geos.get(self.geos.partition_point(|geo| geo.start < start)));
                let other = named.is_some_and(|geo| {
                    matches!(geo.name, Name::Mission(_) | Name::Organisation(_)) && text.word(start - 1) == ","
                });
                let opens = (last.from.saturating_sub(2)..=last.from)
                    .any(|at| at == 0 || text.kind(at - 1) == Kind::Mark || text.token(at).breaks > 0);
                let fronted = last.before.any(Tags::of(&[Tag::In, Tag::From]))
                    && opens
                    && (last.end..start).all(|at| self.tags[at].any(Tags::of(&[Tag::And, Tag::In, Tag::Repeat])));
                let acts = end.is_some_and(|end| {
                    self.counts(text, end) || self.tags.get(end).is_some_and(|tags| tags.any(ACTS) && !fronted)
                });
                if acts {
                    return (Tags::default(), start);
                }
                let linked = (last.end..start).all(|at| {
                    matches!(text.word(at), "," | "/") || self.tags[at].any(Tags::of(&[Tag::And, Tag::In, Tag::Repeat]))
                });
                let joined =
                    (last.end..start).any(|at| matches!(text.word(at), "," | "/") || self.tags[at].has(Tag::And));
                let same = linked && joined && !other;
                return if same { (last.before, last.from) } else { (Tags::default(), start) };
            }
            let tags = self.tags[at];
            if tags.any(PREPOSITIONS) {
                return self.head(text, at, tags.and(PREPOSITIONS));
            }
            let over = text.kind(at) == Kind::Number
                || (text.kind(at) == Kind::Mark && !matches!(text.word(at), "-" | "," | "\"" | "“" | "«" | "/"));
            let relative = tags.has(Tag::Which) && !tags.has(Tag::Repeat);
            if over || relative || tags.any(STOPS) || text.token(at + 1).breaks > 0 {
                break;
            }
            if text.word(at) == "," && last.is_none_or(|last| last.end != at) {
                break;
            }
        }
        (Tags::default(), start)
    }

    /// Whether a number follows in the same phrase: “Turkey 4,500”, “Turkey a brigade of 4,500”.
    fn counts(&self, text: &Text<'_>, from: usize) -> bool {
        let number = |at: usize| text.kind(at) == Kind::Number || self.numbers.get(at).is_some_and(Option::is_some);
        let stop = PREPOSITIONS.or(STOPS).or(ACTS).without(Tags::of(&[Tag::Of, Tag::People]));
        let phrase = |at: &usize| {
            number(*at)
                || text.kind(*at) == Kind::Word
                    && self.tags.get(*at).is_some_and(|tags| !tags.any(stop) || tags.has(Tag::Of))
        };
        // “Poland, 600”
        let apposed = (text.word(from) == "," || text.word(from) == "at") && text.kind(from + 1) == Kind::Number;
        apposed || (from..from + 5).take_while(phrase).any(number)
    }

    /// “In the north of Mali”: what hangs on “of” is where its noun is.
    fn head(&self, text: &Text<'_>, at: usize, found: Tags) -> (Tags, usize) {
        let places = Tags::of(&[Tag::In, Tag::To]);
        // “Into the base at Akrotiri”
        if found.has(Tag::In) && !found.any(Tags::of(&[Tag::To, Tag::From])) {
            let mut site = false;
            for before in (at.saturating_sub(4)..at).rev() {
                let tags = self.tags[before];
                if site && tags.has(Tag::To) && !tags.any(Tags::of(&[Tag::In, Tag::From])) {
                    return (found.or(Tags::of(&[Tag::To])), before);
                }
                site |= tags.any(Tags::of(&[Tag::Group, Tag::Units])) && !tags.has(Tag::People);
                let stops = STOPS.or(super::kinds::STRONG).or(PREPOSITIONS);
                if text.kind(before) != Kind::Word || tags.any(stops) && !site || self.numbers[before].is_some() {
                    break;
                }
            }
            return (found, at);
        }
        if !found.has(Tag::Of) || found.any(places) {
            return (found, at);
        }
        let stops = STOPS.or(Tags::of(&[Tag::Group, Tag::Office, Tag::Folk, Tag::Which, Tag::Border]));
        for before in (at.saturating_sub(3)..at).rev() {
            let tags = self.tags[before];
            if tags.any(places) {
                return (found.or(tags.and(places)), before);
            }
            if text.kind(before) != Kind::Word || tags.any(stops) || self.numbers[before].is_some() {
                break;
            }
        }
        (found, at)
    }

    /// Looks for towns behind prepositions.
    fn towns(&mut self, text: &Text<'_>, lexicon: &Lexicon) {
        let mut known: HashMap<&str, Option<(usize, Code, bool)>> = HashMap::default();
        let inflects = matches!(lexicon.language, "pl" | "uk" | "ru");
        let mut covered = vec![false; text.tokens.len()];
        for geo in &self.geos {
            covered[geo.start..geo.end.min(text.tokens.len())].fill(true);
        }
        let mut found = Vec::new();
        for at in 0..text.tokens.len() {
            let token = text.token(at);
            if !token.upper || token.kind != Kind::Word || covered[at] || self.times[at].is_some() {
                continue;
            }
            let (before, from) = self.preposition(text, at, None, found.last().copied());
            if !before.any(Tags::of(&[Tag::In, Tag::To, Tag::From]))
                || at - from > 2 && found.last().is_none_or(|geo: &Geo| geo.from != from)
            {
                continue;
            }
            let end = (at + 1..at + 4)
                .take_while(|i| text.token(*i).upper && !covered[*i] || text.word(*i) == "-")
                .last()
                .map_or(at + 1, |i| i + 1);
            let raw = text.between(at, end.min(text.tokens.len()));
            let town = *known.entry(raw).or_insert_with(|| towns::named_town(text, at, end, inflects));
            if let Some((length, country, small)) = town {
                let geo = Geo {
                    start: at,
                    end: at + length,
                    name: Name::Place(country),
                    before,
                    from,
                    soil: false,
                    border: false,
                    organisation: None,
                    dateline: false,
                    small,
                    owned: false,
                };
                covered[at..at + length].fill(true);
                found.push(geo);
            }
        }
        // A small town counts where its country is spoken of.
        let large = found.iter().filter(|geo| !geo.small);
        let known: BTreeSet<Code> = self.geos.iter().chain(large).filter_map(|geo| geo.name.code()).collect();
        let spoken = |geo: &&Geo| !geo.small || geo.name.code().is_some_and(|code| known.contains(&code));
        let kept: Vec<Geo> = found.iter().filter(spoken).copied().collect();
        self.geos.extend(kept);
        self.geos.sort_by_key(|geo| geo.start);
    }
}

fn next_after(marks: &Marks, at: usize) -> Tags {
    marks.tags.get(at).copied().unwrap_or_default()
}
