//! Texts by number, so that a row of millions holds none; and answers by text, so that each text is understood once.

use crate::model::HashMap;

/// Texts in the order in which they came, each once.
#[derive(Debug, Default)]
pub struct Interner {
    numbers: HashMap<Box<[u8]>, u32>,
    pub texts: Vec<Box<[u8]>>,
}

impl Interner {
    /// The number of a text.
    pub fn number(&mut self, text: &[u8]) -> u32 {
        self.number_unless(text, |_| false)
    }

    /// The same, or [`u32::MAX`] where the text `is_nothing`, which is looked at once.
    pub fn number_unless(&mut self, text: &[u8], is_nothing: impl FnOnce(&[u8]) -> bool) -> u32 {
        if let Some(number) = self.numbers.get(text) {
            return *number;
        }
        let number = if is_nothing(text) {
            u32::MAX
        } else {
            self.texts.push(text.into());
            self.texts.len() as u32 - 1
        };
        self.numbers.insert(text.into(), number);
        number
    }

    /// Takes the texts of another one in; gives its numbers in this one.
    pub fn adopt(&mut self, other: &Self) -> Vec<u32> {
        other.texts.iter().map(|text| self.number(text)).collect()
    }
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
        assert_eq!(all.adopt(&interner)[39], 40);
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
