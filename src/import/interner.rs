//! Texts by number, so that a row of millions holds none; and answers by text, so that each text is understood once.

use std::{
    collections::{HashMap, HashSet},
    hash::{BuildHasher as _, BuildHasherDefault, Hasher, RandomState},
    sync::LazyLock,
};

/// A quick hash for short texts: multiply and fold, eight bytes at a time (as in `FxHash` of the Firefox browser).
#[derive(Clone)]
pub(super) struct Quick(u64);

const SEED: u64 = 0x51_7c_c1_b7_27_22_0a_95;
/// Another beginning in each run, so that no file can be made whose texts all fall on one place. Nothing depends on the order of a map.
static BEGIN: LazyLock<u64> = LazyLock::new(|| RandomState::new().build_hasher().finish());

impl Default for Quick {
    fn default() -> Self {
        Self(*BEGIN)
    }
}

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

    fn write_u32(&mut self, number: u32) {
        self.add(u64::from(number));
    }

    fn write_i32(&mut self, number: i32) {
        self.add(u64::from(number.cast_unsigned()));
    }

    fn write_u64(&mut self, number: u64) {
        self.add(number);
    }

    fn write_usize(&mut self, number: usize) {
        self.add(number as u64);
    }

    fn finish(&self) -> u64 {
        // The table takes its bits from the top and from the bottom.
        self.0 ^ (self.0 >> 29)
    }
}

/// Maps and sets whose keys come from the table by the thousand.
pub(super) type QuickMap<K, V> = HashMap<K, V, BuildHasherDefault<Quick>>;
pub(super) type QuickSet<K> = HashSet<K, BuildHasherDefault<Quick>>;

/// The hash of a key, for finding rows that say the same.
pub(super) fn hash(words: &[u64]) -> u64 {
    let mut quick = Quick::default();
    for word in words {
        quick.add(*word);
    }
    quick.finish()
}

/// The same hash of a text in each run.
pub(super) fn hash_of(text: &[u8]) -> u64 {
    let mut quick = Quick(SEED);
    quick.write(text);
    quick.write_usize(text.len());
    quick.finish()
}

/// The longest text that is its own key, in bytes: with its length it fills two numbers.
const SHORT: usize = 31;

/// A short text as two numbers that no other text has.
type Key = [u128; 2];

/// The first bytes of `text` as a key: bytes behind them may be anything, and where there are enough of them nothing is copied.
fn key(text: &[u8], length: usize) -> Key {
    let whole = |bytes: &[u8; 16], length: usize| match length {
        0 => 0,
        1..16 => u128::from_le_bytes(*bytes) & (u128::MAX >> (128 - 8 * length)),
        _ => u128::from_le_bytes(*bytes),
    };
    let mut key = if let Some((first, rest)) = text.split_first_chunk::<16>()
        && (length <= 16 || rest.len() >= 16)
    {
        let second = if length > 16 { rest.first_chunk::<16>().map_or(0, |rest| whole(rest, length - 16)) } else { 0 };
        [whole(first, length), second]
    } else {
        let mut bytes = [0; 32];
        bytes[..length].copy_from_slice(&text[..length]);
        let (halves, _) = bytes.as_chunks::<16>();
        [u128::from_le_bytes(halves[0]), u128::from_le_bytes(halves[1])]
    };
    key[1] |= (length as u128) << 120;
    key
}

/// Small values by text. Short texts stand in the table itself, so that to look one up follows no pointer.
#[derive(Debug)]
struct Table<T> {
    /// A power of two of places, at most half of them taken.
    places: Vec<(Key, Option<T>)>,
    taken: usize,
    long: QuickMap<Box<[u8]>, T>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { places: Vec::new(), taken: 0, long: QuickMap::default() }
    }
}

impl<T: Copy> Table<T> {
    /// Where a key stands, or would.
    fn place(&self, key: &Key) -> usize {
        let last = self.places.len() - 1;
        let mut place =
            (hash(&[key[0] as u64, (key[0] >> 64) as u64, key[1] as u64, (key[1] >> 64) as u64]) >> 30) as usize & last;
        while let (other, Some(_)) = &self.places[place]
            && other != key
        {
            place = (place + 1) & last;
        }
        place
    }

    fn len(&self) -> usize {
        self.taken + self.long.len()
    }

    /// The value of the first `length` bytes of `text`, made if it is new; it is kept only if `keep` says so.
    fn get(&mut self, text: &[u8], length: usize, keep: bool, make: impl FnOnce() -> T) -> T {
        if length > SHORT {
            let text = &text[..length];
            if let Some(value) = self.long.get(text) {
                return *value;
            }
            let value = make();
            if keep {
                self.long.insert(text.into(), value);
            }
            return value;
        }
        if self.taken * 2 >= self.places.len() {
            self.grow();
        }
        let key = key(text, length);
        let place = self.place(&key);
        if let Some(value) = self.places[place].1 {
            return value;
        }
        let value = make();
        if keep {
            self.places[place] = (key, Some(value));
            self.taken += 1;
        }
        value
    }

    fn grow(&mut self) {
        let many = (self.places.len() * 2).max(64);
        let old = std::mem::replace(&mut self.places, vec![([0; 2], None); many]);
        for (key, value) in old.into_iter().filter(|(_, value)| value.is_some()) {
            let place = self.place(&key);
            self.places[place] = (key, value);
        }
    }
}

/// Texts in the order in which they came, each once.
#[derive(Debug, Default)]
pub(super) struct Interner {
    numbers: Table<u32>,
    pub texts: Vec<Box<[u8]>>,
}

impl Interner {
    /// The number of a text.
    pub fn number(&mut self, text: &[u8]) -> u32 {
        self.number_within(text, text.len())
    }

    /// The number of the first `length` bytes of a text.
    pub fn number_within(&mut self, text: &[u8], length: usize) -> u32 {
        let Self { numbers, texts } = self;
        numbers.get(text, length, true, || {
            texts.push(text[..length].into());
            texts.len() as u32 - 1
        })
    }

    /// The same, or [`u32::MAX`] where the text `is_nothing`, which is looked at once.
    pub fn number_unless(&mut self, text: &[u8], length: usize, is_nothing: impl FnOnce(&[u8]) -> bool) -> u32 {
        let Self { numbers, texts } = self;
        numbers.get(text, length, true, || {
            if is_nothing(&text[..length]) {
                return u32::MAX;
            }
            texts.push(text[..length].into());
            texts.len() as u32 - 1
        })
    }

    /// Takes the texts of another one in; gives its numbers in this one.
    pub fn adopt(&mut self, other: &Self) -> Vec<u32> {
        other.texts.iter().map(|text| self.number(text)).collect()
    }
}

/// Answers by text. What hostile tables would make endless is not kept.
#[derive(Debug)]
pub(super) struct Memo<T> {
    answers: Table<T>,
}

impl<T> Default for Memo<T> {
    fn default() -> Self {
        Self { answers: Table::default() }
    }
}

impl<T: Copy> Memo<T> {
    const MOST: usize = 100_000;

    /// The answer for a text, by `make` if it is new.
    pub fn get(&mut self, text: &[u8], make: impl FnOnce() -> T) -> T {
        self.get_within(text, text.len(), make)
    }

    /// The answer for the first `length` bytes of a text.
    pub fn get_within(&mut self, text: &[u8], length: usize, make: impl FnOnce() -> T) -> T {
        let keep = self.answers.len() < Self::MOST;
        self.answers.get(text, length, keep, make)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_of_all_lengths_are_told_apart() {
        let mut texts: Vec<Vec<u8>> = (0..40).map(|n| vec![0; n]).collect();
        texts.extend((0..40).map(|n| vec![b'a'; n + 1]));
        texts.extend((0..5_000_u32).map(|n| format!("text {n}").into_bytes()));
        let mut interner = Interner::default();
        for _ in 0..2 {
            for (number, text) in texts.iter().enumerate() {
                assert_eq!(interner.number(text), number as u32, "{text:?}");
                // What stands behind it makes no other text of it.
                let longer = [text.as_slice(), b"behind it there is more than a key holds"].concat();
                assert_eq!(interner.number_within(&longer, text.len()), number as u32, "{text:?}");
            }
        }
        assert_eq!(interner.texts.len(), texts.len());
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
