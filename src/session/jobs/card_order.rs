//! The order of cards: each part behind its whole.

use crate::reading::Candidate;

/// More cards stay in the order of the text.
const MANY: usize = 2_000;

/// Puts each part behind its whole, so that whoever accepts one card after the other has the whole before its parts.
pub(in crate::session) fn in_order(cards: &mut Vec<Candidate>) {
    if cards.len() > MANY {
        return;
    }
    let mut left = std::mem::take(cards);
    // Wholes of wholes: never deeper than there are cards.
    for _ in 0..=left.len() {
        let (ready, rest): (Vec<Candidate>, Vec<Candidate>) = left.into_iter().partition(|card| match &card.part_of {
            None => true,
            Some(whole) => cards.iter().any(|other| other.id == *whole),
        });
        left = rest;
        let none = ready.is_empty();
        for card in ready {
            let behind = |whole: &String| {
                let at = cards.iter().position(|other| other.id == *whole)?;
                let parts = cards[at + 1..].iter().take_while(|other| is_within(cards, other, whole)).count();
                Some(at + 1 + parts)
            };
            let at = card.part_of.as_ref().and_then(behind).unwrap_or(cards.len());
            cards.insert(at, card);
        }
        if none {
            break;
        }
    }
    cards.append(&mut left);
}

/// Whether a card is a part of another one, or of a part of it.
fn is_within(cards: &[Candidate], card: &Candidate, whole: &str) -> bool {
    let mut next = card.part_of.as_deref();
    for _ in 0..cards.len() {
        match next {
            None => return false,
            Some(id) if id == whole => return true,
            Some(id) => next = cards.iter().find(|other| other.id == id).and_then(|other| other.part_of.as_deref()),
        }
    }
    false
}
