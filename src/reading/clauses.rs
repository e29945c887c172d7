//! Cuts sentences into clauses.

use super::clause::{Clause, Opener};
use super::kinds::{NOUNS, PREPOSITIONS, STRONG};
use super::lexicon::{Tag, Tags};
use super::page::Page;
use super::text::{Kind, Sentence};

/// Cuts the sentences of a page.
pub(super) fn cut(page: &mut Page<'_>) {
    page.clauses = page.text.sentences.iter().map(|sentence| clauses(page, sentence)).collect();
}

/// The clauses of a sentence.
fn clauses(page: &Page<'_>, sentence: &Sentence) -> Vec<Clause> {
    let mut clauses = Vec::new();
    let (mut start, mut opener) = (sentence.start, Opener::Start);
    let mut at = sentence.start;
    while at < sentence.end {
        if let Some(next) = opens(page, at, sentence.end).filter(|_| at > start || at == sentence.start) {
            // A comma and “who” open one clause.
            if shares(page, &clauses, start, at) {
                at += 1;
                continue;
            }
            if at == start + 1 && page.text.kind(start) == Kind::Mark && opener == Opener::Comma {
                opener = next;
            } else {
                if at > start {
                    clauses.push(clause(page, start, at, opener));
                }
                (start, opener) = (at, next);
            }
        }
        at += 1;
    }
    if start < sentence.end {
        clauses.push(clause(page, start, sentence.end, opener));
    }
    clauses
}

/// “France will take part with 2,000 men, Turkey with 500”: what shares the verb of the clause before it is one clause.
fn shares(page: &Page<'_>, clauses: &[Clause], start: usize, at: usize) -> bool {
    let name = at.checked_sub(1).and_then(|before| page.geo_at(before)).is_some_and(|geo| geo.before.is_empty());
    page.has(at, Tag::With)
        && name
        && clauses.iter().any(|clause| clause.tags.any(STRONG))
        && !page.said(start, at).any(super::kinds::VERBS)
}

fn clause(page: &Page<'_>, start: usize, end: usize, opener: Opener) -> Clause {
    let head = (start..end).find(|at| page.text.kind(*at) != Kind::Mark).unwrap_or(start);
    let tags = page.marks.tags[start..end].iter().fold(Tags::default(), |all, tags| all.or(*tags));
    Clause { start, end, head, opener, tags }
}

/// Whether a clause begins at a token.
fn opens(page: &Page<'_>, at: usize, end: usize) -> Option<Opener> {
    let (word, tags) = (page.text.word(at), page.marks.tags[at]);
    if page.text.kind(at) == Kind::Mark {
        return match word {
            "(" | "[" => Some(Opener::Bracket),
            ":" | ";" => Some(Opener::Colon),
            "-" if page.text.token(at).glued || page.text.token(at + 1).glued => None,
            "-" | ")" | "]" | "–" | "—" | "," => Some(Opener::Comma),
            _ => None,
        };
    }
    if page.within_quantity(at) || page.within_name(at) {
        return None;
    }
    let before = at.saturating_sub(1);
    let noun = tags.has(Tag::That) && (page.tags(before).any(NOUNS) || page.geo_at(before).is_some());
    let relative = tags.has(Tag::Which) && (!tags.has(Tag::Repeat) || noun);
    if relative || (tags.has(Tag::Which) && page.text.word(at.saturating_sub(1)) == ",") {
        return Some(Opener::Which);
    }
    if tags.any(Tags::of(&[Tag::But, Tag::That])) && !tags.any(PREPOSITIONS) {
        return Some(Opener::But);
    }
    (tags.has(Tag::And) && speaks(page, at + 1, end)).then_some(Opener::Comma)
}

/// Whether what follows “and” has a number or a verb of its own before the next break.
fn speaks(page: &Page<'_>, from: usize, end: usize) -> bool {
    for at in from..end.min(from + 12) {
        let tags = page.marks.tags[at];
        if page.text.kind(at) == Kind::Mark && matches!(page.text.word(at), "," | ";" | ":" | "(" | "." | "–" | "—")
        {
            return false;
        }
        if page.begins_quantity(at) || tags.any(STRONG) {
            return true;
        }
        if tags.any(Tags::of(&[Tag::Which, Tag::But, Tag::And])) {
            return false;
        }
    }
    false
}
