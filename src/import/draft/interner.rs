//! Texts by number, so that a row of millions holds none; and answers by text, so that each text is understood once.

use crate::model::{HashMap, HashSet};
use foldhash::fast::RandomState;
use std::hash::BuildHasher as _;

/// Texts in the order in which they came: one behind the other, for a table may have a million of them.
#[derive(Debug, Clone, Default)]
pub struct Texts {
    bytes: Vec<u8>,
    /// Where each ends.
    ends: Vec<usize>,
}

impl Texts {
    fn push(&mut self, text: &[u8]) {
        self.bytes.extend_from_slice(text);
        self.ends.push(self.bytes.len());
    }

    /// A text by its number.
    pub fn bytes(&self, number: usize) -> &[u8] {
        let start = number.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.bytes[start..self.ends[number]]
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// The same as words; what is not UTF-8 shows as such.
    pub fn into_keys(self) -> Keys {
        let broken = (0..self.len()).any(|number| std::str::from_utf8(self.bytes(number)).is_err());
        if !broken {
            return Keys { text: String::from_utf8(self.bytes).unwrap_or_default(), ends: self.ends };
        }
        let mut keys = Keys::default();
        for number in 0..self.len() {
            keys.text.push_str(&String::from_utf8_lossy(self.bytes(number)));
            keys.ends.push(keys.text.len());
        }
        keys
    }
}

/// What stands in the columns of a party, by number.
#[derive(Debug, Clone, Default)]
pub struct Keys {
    text: String,
    /// Where each ends.
    ends: Vec<usize>,
}

impl Keys {
    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        starts.zip(&self.ends).map(|(start, end)| &self.text[start..*end])
    }
}

/// Numbers of texts, each of which is kept once.
#[derive(Debug, Default)]
pub struct Interner {
    pub texts: Texts,
    /// Of each text, at a place by its hash or the next free one: a part of the hash, and its number; [`FREE`]: none.
    slots: Vec<(u32, u32)>,
    hasher: RandomState,
    /// Texts that are nothing: few, and looked at once.
    nothing: HashSet<Box<[u8]>>,
}

/// The number of a slot without a text.
const FREE: u32 = u32::MAX;

/// So many texts that are nothing are remembered.
const MOST_NOTHING: usize = 1_000;

impl Interner {
    /// The number of a text.
    pub fn number(&mut self, text: &[u8]) -> u32 {
        self.number_unless(text, |_| false)
    }

    /// The same, or [`u32::MAX`] where the text `is_nothing`, which is looked at once.
    pub fn number_unless(&mut self, text: &[u8], is_nothing: impl FnOnce(&[u8]) -> bool) -> u32 {
        if self.texts.len() * 4 >= self.slots.len() * 3 {
            self.grow();
        }
        let hash = self.hasher.hash_one(text);
        let at = match self.find(hash, text) {
            Ok(number) => return number,
            Err(free) => free,
        };
        if self.nothing.contains(text) {
            return u32::MAX;
        }
        if is_nothing(text) {
            if self.nothing.len() < MOST_NOTHING {
                self.nothing.insert(text.into());
            }
            return u32::MAX;
        }
        let number = self.texts.len() as u32;
        self.slots[at] = (tag(hash), number);
        self.texts.push(text);
        number
    }

    /// The number of a text, or else where it would stand.
    fn find(&self, hash: u64, text: &[u8]) -> Result<u32, usize> {
        let mut at = hash as usize & (self.slots.len() - 1);
        loop {
            match self.slots[at] {
                (_, FREE) => return Err(at),
                (other, number) if other == tag(hash) && self.texts.bytes(number as usize) == text => {
                    return Ok(number);
                }
                _ => at = (at + 1) & (self.slots.len() - 1),
            }
        }
    }

    /// Twice as many slots, a power of two.
    fn grow(&mut self) {
        self.slots = vec![(0, FREE); (self.slots.len() * 2).max(16)];
        for number in 0..self.texts.len() {
            let text = self.texts.bytes(number);
            let hash = self.hasher.hash_one(text);
            let mut at = hash as usize & (self.slots.len() - 1);
            while self.slots[at].1 != FREE {
                at = (at + 1) & (self.slots.len() - 1);
            }
            self.slots[at] = (tag(hash), number as u32);
        }
    }

    /// Takes the texts of another one in; gives its numbers in this one.
    pub fn adopt(&mut self, other: Self) -> Vec<u32> {
        if self.texts.len() == 0 && self.nothing.is_empty() {
            *self = other;
            return (0..self.texts.len() as u32).collect();
        }
        (0..other.texts.len()).map(|text| self.number(other.texts.bytes(text))).collect()
    }
}

fn tag(hash: u64) -> u32 {
    (hash >> 32) as u32
}

/// Answers by text. What hostile tables would make endless is not kept.
#[derive(Debug)]
pub struct Memo<T> {
    answers: HashMap<Box<[u8]>, T>,
}

impl<T> Default for Memo<T> {
    fn default() -> Self {
        Self { answers: HashMap::default() }
    }
}

impl<T: Copy> Memo<T> {
    const MOST: usize = 100_000;

    /// The answer for a text, by `make` if it is new.
    pub fn get(&mut self, text: &[u8], make: impl FnOnce() -> T) -> T {
        if let Some(answer) = self.answers.get(text) {
            return *answer;
        }
        let answer = make();
        if self.answers.len() < Self::MOST {
            self.answers.insert(text.into(), answer);
        }
        answer
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_utf8_shows_as_such() {
        let mut interner = Interner::default();
        // Together they would be a letter.
        for text in [&b"\xc3"[..], b"\xa4", b"", b"a"] {
            interner.number(text);
        }
        assert_eq!(interner.texts.into_keys().iter().collect::<Vec<_>>(), ["\u{fffd}", "\u{fffd}", "", "a"]);
    }

    #[test]
    fn texts_are_told_apart_and_keep_their_numbers() {
        let texts: Vec<Vec<u8>> = (0..40).map(|n| vec![0; n]).collect();
        let mut interner = Interner::default();
        for _ in 0..2 {
            for (number, text) in texts.iter().enumerate() {
                assert_eq!(interner.number(text), number as u32);
            }
        }
        assert_eq!(interner.number_unless(b"-", |text| text == b"-"), u32::MAX);
        assert_eq!((interner.number(b"-"), interner.texts.len()), (u32::MAX, texts.len()));
        let mut all = Interner::default();
        all.number(b"first");
        let again: Vec<u8> = interner.texts.clone().into_keys().iter().map(|text| text.len() as u8).collect();
        assert_eq!(again, (0..40).collect::<Vec<u8>>());
        assert_eq!(all.adopt(interner)[39], 40);
    }

    #[test]
    fn an_answer_is_made_once_and_endless_ones_are_not_kept() {
        let mut memo = Memo::default();
        assert_eq!((memo.get(b"a", || 1), memo.get(b"a", || 2)), (1, 1));
        for n in 0..Memo::<i32>::MOST {
            memo.get(&n.to_le_bytes(), || 0);
        }
        assert_eq!((memo.get(b"new", || 1), memo.get(b"new", || 2)), (1, 2));
    }
}
