//! Numbers in a text, in digits and in words, with the words that make them approximate, and what they count.

use super::dates::Time;
use super::lexicon::{Lexicon, Sense, Tag, Tags};
use super::marks::Marks;
use super::quantity::{Change, Quantity, estimate};
use super::relate::{bases, changes};
use super::text::{Kind, Text};
use crate::model::Word;

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

/// All numbers that are not part of a date.
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
    if let Some(held) = marks.numbers.get(at).copied().flatten() {
        let end = at + held.length;
        let plain = |low, high, word, end| Some(Read { low, high, word, end, fraction: None });
        match held.sense {
            Sense::Fraction(part) => {
                return Some(Read { low: part, high: part, word: Word::About, end, fraction: Some(part) });
            }
            Sense::Vague(low, high) => {
                // “Hundreds of thousands”
                let more =
                    marks.numbers.get(end).copied().flatten().filter(|held| matches!(held.sense, Sense::Vague(..)));
                return match more {
                    Some(held) => plain(low * 1_000.0, high * 1_000.0, Word::Range, end + held.length),
                    None => plain(low, high, Word::Range, end),
                };
            }
            Sense::Few => {
                let held = marks.numbers.get(end).copied().flatten()?;
                let (size, end) = match held.sense {
                    Sense::Number(size) if size >= 100.0 && size.log10().fract() == 0.0 => (size, end + held.length),
                    Sense::Rough(size) if size >= 10.0 => (size, end + held.length),
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
        let hyphen = text.word(next) == "-" && text.token(next).glued && text.token(next + 1).glued;
        let joined = matches!(marks.numbers.get(next).copied().flatten(), Some(held) if held.sense == Sense::NumberAnd)
            && part >= 100.0
            && !digits;
        next += usize::from(hyphen || joined);
        if let Some(held) = marks.numbers.get(next).copied().flatten()
            && let Sense::Rough(size) = held.sense
        {
            return Some(((total + part) * size, next + 1, true));
        }
        // “34 thousand soldiers”, where the language has a phrase for thousands of them.
        let phrase = marks.numbers.get(next).copied().flatten().and_then(|held| match held.sense {
            Sense::Vague(low, _) if low >= 2_000.0 => Some(1_000.0),
            _ => None,
        });
        let Some(value) = value_at(text, marks, lexicon, next)
            .or(phrase)
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
        } else if fits(part, value) || part == 0.0 && total > 0.0 {
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
            ends.rev().filter(|end| *end >= 2).find_map(|end| Some((end, *lexicon.numbers.get(&rest[..end])?)));
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
    // “Raises it from 1,200 to 1,600”
    let moves = (start.saturating_sub(12)..start).any(|at| marks.tags[at].any(Tags::of(&[Tag::Grow, Tag::Shrink])));
    if moves && (before(Tag::From) || start.checked_sub(1).is_some_and(|at| marks.tags[at].has(Tag::By))) {
        return first;
    }
    let opened = before(Tag::Between);
    let spans = before(Tag::From) && start.checked_sub(1).is_some_and(|at| marks.tags[at].has(Tag::From));
    if (joined && !opened) || (!opened && text.kind(link) == Kind::Word && before(Tag::From) && !spans) {
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
        } else if text.kind(at) == Kind::Mark || tags.any(Tags::of(&[Tag::First, Tag::Present])) {
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
