//! Numbers of a text, in digits and in words, with the words that make them rough, and what they count.

use super::dates::Time;
use super::lexicon::{Lexicon, Sense, Tag, Tags};
use super::marks::Marks;
use super::text::{Kind, Text};
use crate::model::{Estimate, Word};

/// A number where it stands.
#[derive(Debug, Clone)]
pub(super) struct Quantity {
    /// The first token with the words that make it rough.
    pub from: usize,
    /// The number itself.
    pub start: usize,
    pub end: usize,
    /// Behind the words that follow it and make it rough.
    pub to: usize,
    pub people: Estimate,
    /// The value in the text: of a fraction that of its base.
    pub value: f64,
    /// A part of a whole: the fraction, and the quantity that is the whole if it stands beside it.
    pub fraction: Option<(f64, Option<usize>)>,
    /// In addition to others.
    pub more: bool,
    /// With an article: “the 1,700”.
    pub definite: bool,
    /// It is the end of a change: from 200 to 300.
    pub change: Change,
}

/// Which end of a change a number is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Change {
    None,
    From,
    To,
}

/// A number that was read: its value and where it ends.
#[derive(Debug, Clone, Copy)]
struct Read {
    low: f64,
    high: f64,
    word: Word,
    end: usize,
    fraction: Option<f64>,
}

const ROUGH: Tags = Tags::of(&[Tag::About, Tag::UpTo, Tag::AtLeast, Tag::MoreThan, Tag::FewerThan]);

/// All numbers that are no part of a date.
pub(super) fn quantities(text: &Text<'_>, marks: &Marks, times: &[Time], lexicon: &Lexicon) -> Vec<Quantity> {
    let mut found: Vec<Quantity> = Vec::new();
    let mut dates = times.iter().peekable();
    let mut at = 0;
    while at < text.tokens.len() {
        while dates.peek().is_some_and(|time| time.end <= at) {
            dates.next();
        }
        if let Some(time) = dates.peek().filter(|time| time.start <= at) {
            at = time.end;
            continue;
        }
        let Some(read) = read(text, marks, lexicon, at) else {
            at += 1;
            continue;
        };
        let limit = dates.peek().map_or(usize::MAX, |time| time.start);
        let (start, read) = (at, range(text, marks, lexicon, at, read, limit));
        at = read.end.max(at + 1);
        found.push(quantity(text, marks, start, read));
    }
    bases(marks, &mut found);
    changes(text, marks, &mut found);
    found
}

/// The number at a token.
fn read(text: &Text<'_>, marks: &Marks, lexicon: &Lexicon, at: usize) -> Option<Read> {
    if let Some(held) = marks.numbers[at] {
        let end = at + held.length;
        let plain = |low, high, word, end| Some(Read { low, high, word, end, fraction: None });
        match held.sense {
            Sense::Fraction(part) => {
                return Some(Read { low: part, high: part, word: Word::About, end, fraction: Some(part) });
            }
            Sense::Vague(low, high) => return plain(low, high, Word::Range, end),
            Sense::Few => {
                let held = marks.numbers.get(end).copied().flatten()?;
                let (size, end) = match held.sense {
                    Sense::Number(size) | Sense::Rough(size) if size >= 10.0 => (size, end + held.length),
                    Sense::Vague(low, _) => (if low >= 2000.0 { 1000.0 } else { 100.0 }, end + held.length),
                    _ => return None,
                };
                return plain(size * 2.0, size * 10.0 - 1.0, Word::Range, end);
            }
            Sense::Rough(value) => return plain(value, value, Word::About, end),
            Sense::Number(_) => {}
            _ => return None,
        }
    }
    let (value, end, rough) = number(text, marks, lexicon, at)?;
    let word = if rough { Word::About } else { Word::Exact };
    Some(Read { low: value, high: value, word, end, fraction: None })
}

/// The value of a token: digits or a number in words.
fn value_at(text: &Text<'_>, marks: &Marks, lexicon: &Lexicon, at: usize) -> Option<f64> {
    if text.kind(at) == Kind::Number {
        return Some(text.token(at).value);
    }
    match marks.numbers.get(at).copied().flatten().map(|held| held.sense) {
        Some(Sense::Number(value)) => Some(value),
        None if lexicon.compound && text.kind(at) == Kind::Word && marks.tags[at].is_empty() => {
            compound(text.word(at), lexicon)
        }
        _ => None,
    }
}

/// A number of several tokens: “two hundred and fifty”, “1,5 тыс.”, “twelve hundred”.
fn number(text: &Text<'_>, marks: &Marks, lexicon: &Lexicon, start: usize) -> Option<(f64, usize, bool)> {
    let first = value_at(text, marks, lexicon, start)?;
    let (mut total, mut part, mut end, mut rough) = (0.0, first, start + 1, false);
    if first >= 1000.0 && text.kind(start) == Kind::Word {
        (total, part) = (first, 0.0);
    }
    let digits = text.kind(start) == Kind::Number;
    for _ in 0..8 {
        let mut next = end;
        if text.word(next) == "-" && text.token(next).glued && text.token(next + 1).glued {
            next += 1;
        } else if matches!(marks.numbers.get(next).copied().flatten(), Some(held) if held.sense == Sense::NumberAnd)
            && part >= 100.0
            && !digits
        {
            next += 1;
        }
        if let Some(held) = marks.numbers.get(next).copied().flatten()
            && let Sense::Rough(size) = held.sense
        {
            return Some(((total + part) * size, next + 1, true));
        }
        let Some(value) = value_at(text, marks, lexicon, next)
            .filter(|_| text.kind(next) == Kind::Word && text.token(next).breaks < 2)
        else {
            break;
        };
        if value >= 1000.0 {
            total += part.max(1.0) * value;
            part = 0.0;
        } else if digits {
            break;
        } else if value == 100.0 && part > 0.0 && part < 100.0 {
            part *= value;
        } else if fits(part, value) {
            part += value;
        } else {
            break;
        }
        end = next + 1;
        // The full stop of an abbreviation.
        if text.word(end) == "."
            && text.token(end).glued
            && value >= 1000.0
            && text.token(next).end - text.token(next).start <= 6
            && !text.token(end + 1).upper
        {
            end += 1;
        }
        rough = false;
    }
    let value = total + part;
    let alone = end == start + 1 && value == 1.0 && !digits;
    (!alone).then_some((value, end, rough))
}

/// Whether a number in words goes on: twenty-five, hundred and fifty; French adds to sixty and multiplies by twenty.
fn fits(part: f64, value: f64) -> bool {
    let room = if part % 100.0 == 0.0 {
        100.0
    } else if part % 10.0 == 0.0 && part % 100.0 >= 20.0 {
        if matches!((part % 100.0) as i32, 60 | 80) { 20.0 } else { 10.0 }
    } else {
        0.0
    };
    part > 0.0 && value < room || (part % 1000.0 == 0.0 && part > 0.0 && value < 1000.0)
}

/// The value of a number that is written as one word: zwölfhundert, milleduecento.
fn compound(word: &str, lexicon: &Lexicon) -> Option<f64> {
    if !(6..=40).contains(&word.len()) {
        return None;
    }
    let (mut total, mut part, mut rest, mut pieces) = (0.0, 0.0, word, 0);
    while !rest.is_empty() {
        if let Some(tail) = rest.strip_prefix("und").filter(|_| pieces > 0) {
            rest = tail;
            continue;
        }
        let ends = rest.char_indices().map(|(i, c)| i + c.len_utf8());
        let longest =
            ends.filter(|end| *end >= 2).filter_map(|end| Some((end, *lexicon.numbers.get(&rest[..end])?))).last();
        let (end, value) = longest?;
        if value >= 1000.0 {
            total += f64::max(part, 1.0) * value;
            part = 0.0;
        } else if value == 100.0 {
            part = f64::max(part, 1.0) * value;
        } else {
            part += value;
        }
        rest = &rest[end..];
        pieces += 1;
    }
    (pieces > 1).then_some(total + part)
}

/// A range that begins with a number: 60 to 80, between 60 and 80, 2–3 thousand.
fn range(text: &Text<'_>, marks: &Marks, lexicon: &Lexicon, start: usize, first: Read, limit: usize) -> Read {
    let link = first.end;
    if first.fraction.is_some() || link + 1 >= limit || !marks.tags.get(link).is_some_and(|tags| tags.has(Tag::Range)) {
        return first;
    }
    let before = |tag: Tag| (start.saturating_sub(3)..start).any(|at| marks.tags[at].has(tag));
    let joined = marks.tags[link].has(Tag::And)
        && text.kind(link) == Kind::Word
        && !matches!(text.word(link), "or" | "oder" | "ou" | "o" | "lub" | "або" | "или");
    let opened = before(Tag::Between);
    if (joined && !opened) || (!opened && text.kind(link) == Kind::Word && before(Tag::From)) {
        return first;
    }
    let mut next = link + 1;
    if marks.tags.get(next).is_some_and(|tags| tags.any(ROUGH)) && text.kind(next) == Kind::Word && opened {
        next += 1;
    }
    let Some(second) = read(text, marks, lexicon, next).filter(|second| second.fraction.is_none()) else {
        return first;
    };
    let mut low = first.low;
    // 2–3 thousand
    if low < 1000.0
        && second.high >= 1000.0
        && low > 0.0
        && low * 1000.0 < second.high
        && first.end == start + 1
        && second.end > next + 1
    {
        low *= 1000.0;
    }
    if !(second.high > low && second.high <= low * 25.0) {
        return first;
    }
    Read { low, high: second.high, word: Word::Range, end: second.end, fraction: None }
}

fn quantity(text: &Text<'_>, marks: &Marks, start: usize, read: Read) -> Quantity {
    let (mut from, mut word) = (start, read.word);
    let (mut more, mut definite) = (false, false);
    let mut seen = false;
    for at in (start.saturating_sub(5)..start).rev() {
        let tags = marks.tags[at];
        let mark = text.kind(at) == Kind::Mark && !matches!(text.word(at), "\"" | "“" | "«" | "„");
        if text.token(at + 1).breaks > 1 || mark || text.kind(at) == Kind::Number {
            break;
        }
        let rough = tags.and(ROUGH);
        if !rough.is_empty() && (!seen || from == at + 1) {
            from = at;
            seen = true;
            word = worded(word, rough);
        } else if tags.has(Tag::More) {
            more = true;
            from = at;
        } else if tags.has(Tag::Repeat) {
            definite = true;
            break;
        } else if text.kind(at) == Kind::Mark || tags.has(Tag::First) {
        } else {
            break;
        }
    }
    let mut to = read.end;
    let behind = marks.tags.get(to).copied().unwrap_or_default();
    let length = (to..to + 3)
        .take_while(|at| {
            marks.tags.get(*at).is_some_and(|tags| !tags.and(Tags::of(&[Tag::AtLeast, Tag::About])).is_empty())
        })
        .count();
    if length >= 2 && behind.any(Tags::of(&[Tag::AtLeast, Tag::About])) {
        word = worded(word, behind.and(ROUGH));
        to += length;
    }
    more |= (to..to + 3)
        .take_while(|at| text.kind(*at) == Kind::Word)
        .any(|at| marks.tags.get(at).is_some_and(|tags| tags.has(Tag::More)));
    let people = estimate(read.low, read.high, word);
    let fraction = read.fraction.map(|part| (part, None));
    Quantity {
        from,
        start,
        end: read.end,
        to,
        people,
        value: read.high,
        fraction,
        more,
        definite,
        change: Change::None,
    }
}

/// The word of a number with the words around it.
fn worded(word: Word, rough: Tags) -> Word {
    if word == Word::Range {
        return word;
    }
    let order = [
        (Tag::UpTo, Word::UpTo),
        (Tag::MoreThan, Word::MoreThan),
        (Tag::FewerThan, Word::FewerThan),
        (Tag::AtLeast, Word::AtLeast),
        (Tag::About, Word::About),
    ];
    order.into_iter().find(|(tag, _)| rough.has(*tag)).map_or(word, |(_, word)| word)
}

/// The estimate of a number and its word.
fn estimate(low: f64, high: f64, word: Word) -> Estimate {
    let whole = |n: f64| n.round().clamp(0.0, 1e15) as i64;
    let n = whole(high);
    match word {
        Word::Range if low < high => Estimate::range(whole(low), n),
        Word::UpTo => Estimate::up_to(n),
        Word::MoreThan => Estimate::more_than(n),
        Word::FewerThan => Estimate::fewer_than(n),
        Word::AtLeast => Estimate::at_least(n),
        Word::About | Word::Range => Estimate::about(n),
        _ => Estimate::exact(n),
    }
}

/// Finds the whole of each fraction: “two-thirds of the 15,000”. A fraction without one, and without a word that says of what, is none.
fn bases(marks: &Marks, found: &mut Vec<Quantity>) {
    for i in 0..found.len() {
        let Some((part, _)) = found[i].fraction else { continue };
        let end = found[i].end;
        let of = marks.tags.get(end).is_some_and(|tags| tags.has(Tag::Of));
        let base = found
            .get(i + 1)
            .filter(|next| of && next.fraction.is_none() && next.start <= end + 6)
            .map(|next| next.value);
        let which = (found[i].from.saturating_sub(3)..found[i].from).any(|at| marks.tags[at].has(Tag::Which));
        let pronoun = of && (end..end + 3).any(|at| marks.tags.get(at).is_some_and(|tags| tags.has(Tag::Pronoun)));
        if let Some(base) = base {
            found[i].fraction = Some((part, Some(i + 1)));
            found[i].value = base * part;
            found[i].people = estimate(
                base * part,
                base * part,
                if (base * part).fract() == 0.0 { Word::Exact } else { Word::About },
            );
        } else if let Some(whole) = found[..i]
            .last()
            .filter(|last| (which || pronoun) && last.fraction.is_none() && last.end + 40 > found[i].start)
        {
            // “The 1,700, of which two-thirds have arrived”
            let value = whole.value * part;
            found[i].fraction = Some((part, None));
            found[i].people = estimate(value, value, if value.fract() == 0.0 { Word::Exact } else { Word::About });
            found[i].value = value;
        } else {
            found[i].value = f64::NAN;
        }
    }
    // Two halves of a day are no people.
    found.retain(|quantity| quantity.fraction.is_none_or(|_| !quantity.value.is_nan()));
    relink(found);
}

/// After some are gone, wholes are the next ones again.
fn relink(found: &mut [Quantity]) {
    for (i, quantity) in found.iter_mut().enumerate() {
        if let Some((_, Some(base))) = &mut quantity.fraction {
            *base = i + 1;
        }
    }
}

/// From 980 to 1,300: two ends of a change, where a verb of growth stands near.
fn changes(text: &Text<'_>, marks: &Marks, found: &mut [Quantity]) {
    let tags = |from: usize, to: usize| {
        marks.tags[from.min(marks.tags.len())..to.min(marks.tags.len())]
            .iter()
            .fold(Tags::default(), |all, tags| all.or(*tags))
    };
    let mut sentences = text.sentences.iter().peekable();
    for i in 0..found.len() {
        let Some((before, after)) = found.split_at_mut_checked(i + 1) else { continue };
        let Some(this) = before.last_mut() else { continue };
        while sentences.peek().is_some_and(|sentence| sentence.end <= this.start) {
            sentences.next();
        }
        let start = sentences.peek().map_or(0, |sentence| sentence.start);
        let near = tags(this.from.saturating_sub(12).max(start), this.from);
        let just = tags(this.from.saturating_sub(6).max(start), this.start);
        let onto = tags(this.from.saturating_sub(1).max(start), this.start).any(Tags::of(&[Tag::Onto, Tag::UpTo]));
        let moves = Tags::of(&[Tag::Grow, Tag::Shrink]);
        if let Some(next) = after.first_mut()
            && next.from <= this.to + 5
            && just.has(Tag::From)
            && tags(this.to, next.start).any(Tags::of(&[Tag::Onto, Tag::UpTo]))
            && tags(this.from.saturating_sub(14).max(start), next.to + 4).any(moves)
        {
            this.change = Change::From;
            next.change = Change::To;
        } else if this.change == Change::None && near.any(moves) && onto && !just.has(Tag::By) {
            this.change = Change::To;
        }
    }
}
