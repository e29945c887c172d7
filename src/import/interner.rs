//! Texts by number, so that a row of millions holds none.

use std::{
    collections::HashMap,
    hash::{BuildHasherDefault, Hasher},
};

/// A quick hash for short texts: multiply and fold, eight bytes at a time (as in `FxHash` of the Firefox browser).
#[derive(Default, Clone)]
pub(super) struct Quick(u64);

const SEED: u64 = 0x51_7c_c1_b7_27_22_0a_95;

impl Quick {
    fn add(&mut self, word: u64) {
        self.0 = (self.0.rotate_left(5) ^ word).wrapping_mul(SEED);
    }
}

impl Hasher for Quick {
    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks::<8>();
        for word in words {
            self.add(u64::from_le_bytes(*word));
        }
        if !rest.is_empty() {
            let mut last = [0; 8];
            last[..rest.len()].copy_from_slice(rest);
            self.add(u64::from_le_bytes(last));
        }
    }

    fn write_u8(&mut self, byte: u8) {
        self.add(u64::from(byte));
    }

    fn write_usize(&mut self, number: usize) {
        self.add(number as u64);
    }

    fn finish(&self) -> u64 {
        // The table takes its bits from the top and from the bottom.
        self.0 ^ (self.0 >> 29)
    }
}

pub(super) type QuickMap<V> = HashMap<Box<[u8]>, V, BuildHasherDefault<Quick>>;

/// The hash of a key, for finding rows that say the same.
pub(super) fn hash(words: &[u64]) -> u64 {
    let mut quick = Quick::default();
    for word in words {
        quick.add(*word);
    }
    quick.finish()
}

/// Texts in the order in which they came, each once.
#[derive(Debug, Default)]
pub(super) struct Interner {
    numbers: QuickMap<u32>,
    pub texts: Vec<Box<[u8]>>,
}

impl Interner {
    /// The number of a text.
    pub fn number(&mut self, text: &[u8]) -> u32 {
        if let Some(number) = self.numbers.get(text) {
            return *number;
        }
        let number = self.texts.len() as u32;
        self.texts.push(text.into());
        self.numbers.insert(text.into(), number);
        number
    }

    /// Takes the texts of another one in; gives its numbers in this one.
    pub fn adopt(&mut self, other: &Self) -> Vec<u32> {
        other.texts.iter().map(|text| self.number(text)).collect()
    }
}

/// Answers by text, so that each text is understood once. What hostile tables would make endless is not kept.
#[derive(Debug)]
pub(super) struct Memo<T> {
    answers: QuickMap<T>,
}

impl<T> Default for Memo<T> {
    fn default() -> Self {
        Self { answers: QuickMap::default() }
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
