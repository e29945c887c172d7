//! Words, numbers and marks of a text.

use super::kind::Kind;
use super::number;

/// A word, a number or a mark.
#[expect(clippy::struct_excessive_bools, reason = "each says one thing of the token, and all may hold")]
#[derive(Debug, Clone, Copy, Default)]
pub struct Token {
    /// Bytes before it.
    pub start: u32,
    /// Bytes up to its end.
    pub end: u32,
    /// Scalar values before it.
    pub at: u32,
    /// Scalar values up to its end.
    pub until: u32,
    /// Where it stands in small letters.
    pub small: (u32, u32),
    /// What it is.
    pub kind: Kind,
    /// No space before it.
    pub glued: bool,
    /// It begins with a capital.
    pub upper: bool,
    /// It is written in capitals: “UN”, and not “Un”.
    pub caps: bool,
    /// How many lines end before it, if any: two for a new paragraph.
    pub breaks: u8,
    /// The number, if it is one.
    pub value: f64,
    /// The number is written without marks between thousands.
    pub plain: bool,
}

/// Longer words are not words: they are cut.
const LONGEST: usize = 48;

/// Cuts a text into tokens.
pub(super) fn cut(raw: &str, tokens: &mut Vec<Token>, small: &mut String) {
    let mut cutter = Cutter { raw, at: 0, scalars: 0, tokens, small, breaks: 0, space: true };
    while cutter.next() {}
}

struct Cutter<'a> {
    raw: &'a str,
    at: usize,
    scalars: usize,
    tokens: &'a mut Vec<Token>,
    small: &'a mut String,
    breaks: u8,
    space: bool,
}

/// Apostrophes, straight and curled.
pub(super) const fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ')
}

const fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{52f}')
}

impl Cutter<'_> {
    fn rest(&self) -> &str {
        &self.raw[self.at..]
    }

    fn next(&mut self) -> bool {
        let Some(first) = self.rest().chars().next() else { return false };
        if first.is_whitespace() || first == '\u{feff}' {
            if first == '\n' {
                self.breaks = self.breaks.saturating_add(1);
            }
            self.at += first.len_utf8();
            self.scalars += 1;
            self.space = true;
        } else if first.is_ascii_digit() {
            self.number();
        } else if first.is_alphabetic() {
            let length = self.word_length();
            self.push(length, Kind::Word, 0.0, false);
        } else {
            let glued = self.rest()[first.len_utf8()..].chars();
            let letter = is_apostrophe(first) && !self.space;
            let tail: usize =
                if letter { glued.take_while(|c| c.is_alphabetic()).take(3).map(char::len_utf8).sum() } else { 0 };
            self.push(first.len_utf8() + tail, if tail > 0 { Kind::Word } else { Kind::Mark }, 0.0, false);
        }
        true
    }

    /// The bytes of the word that begins here. “U.S.” is one; an apostrophe ends a short word and belongs to it (l’, d’), and stands within
    /// words of Cyrillic letters.
    fn word_length(&self) -> usize {
        let rest = self.rest();
        if let Some(length) = initials(rest) {
            return length;
        }
        let mut length = 0;
        let mut letters = 0;
        let mut chars = rest.char_indices().peekable();
        while let Some((i, c)) = chars.next() {
            let next = chars.peek().map(|(_, next)| *next);
            if letters >= LONGEST {
                break;
            } else if c.is_alphabetic() || matches!(c, '\u{300}'..='\u{36f}' | '\u{ad}') {
                letters += 1;
            } else if is_apostrophe(c) && next.is_some_and(char::is_alphabetic) {
                if next.is_some_and(is_cyrillic) {
                    continue;
                }
                let elided = letters <= 2
                    || rest[..i].eq_ignore_ascii_case("dell")
                    || rest[..i].eq_ignore_ascii_case("nell")
                    || rest[..i].eq_ignore_ascii_case("dall")
                    || rest[..i].eq_ignore_ascii_case("all");
                return if elided { i + c.len_utf8() } else { i };
            } else {
                break;
            }
            length = i + c.len_utf8();
        }
        length
    }

    fn number(&mut self) {
        let rest = self.rest();
        let found = number::digits(rest);
        let after = &rest[found.length..];
        let before = self.tokens.last().copied().unwrap_or_default();
        let hyphened =
            before.glued && before.end as usize == self.at && &self.raw[before.start as usize..self.at] == "-";
        let stem = if hyphened { self.tokens.len().checked_sub(2).and_then(|i| self.tokens.get(i)) } else { None };
        let named = stem.is_some_and(|stem| stem.upper && stem.kind == Kind::Word && stem.end == before.start)
            || (!self.space && before.kind == Kind::Word && before.end as usize == self.at);
        let (kind, more) = if named {
            (Kind::Name, after.chars().take_while(|c| c.is_alphanumeric()).take(LONGEST).map(char::len_utf8).sum())
        } else {
            number::suffix(after)
        };
        self.push(found.length + more, kind, found.value, found.plain);
    }

    fn push(&mut self, length: usize, kind: Kind, value: f64, plain: bool) {
        let length = length.max(1);
        let text = &self.raw[self.at..self.at + length];
        let from = self.small.len();
        for c in text.chars().filter(|c| *c != '\u{ad}') {
            match c {
                '’' | 'ʼ' => self.small.push('\''),
                c if c.is_ascii() => self.small.push(c.to_ascii_lowercase()),
                c => self.small.extend(c.to_lowercase()),
            }
        }
        if kind == Kind::Word && text.ends_with('.') {
            self.small.pop();
        }
        let scalars = text.chars().count();
        self.tokens.push(Token {
            start: self.at as u32,
            end: (self.at + length) as u32,
            at: self.scalars as u32,
            until: (self.scalars + scalars) as u32,
            small: (from as u32, self.small.len() as u32),
            kind,
            glued: !self.space && !self.tokens.is_empty(),
            upper: text.chars().next().is_some_and(char::is_uppercase),
            caps: scalars > 1 && !text.chars().any(char::is_lowercase),
            breaks: self.breaks,
            value,
            plain,
        });
        self.at += length;
        self.scalars += scalars;
        self.breaks = 0;
        self.space = false;
    }
}

/// The bytes of “U.S.”, “D.C.”, “z.B.”: letters with a full stop each.
fn initials(rest: &str) -> Option<usize> {
    let mut length = 0;
    let mut letters = 0;
    let mut chars = rest.chars();
    while let Some(letter) = chars.next().filter(|c| c.is_alphabetic()) {
        let next = chars.next();
        if letters > 4 || (next != Some('.') && (letters == 0 || next.is_some_and(char::is_alphanumeric))) {
            break;
        }
        letters += 1;
        length += letter.len_utf8() + usize::from(next == Some('.'));
        if next != Some('.') {
            break;
        }
    }
    let next = rest[length..].chars().next();
    (letters >= 2 && !next.is_some_and(char::is_alphanumeric)).then_some(length)
}
