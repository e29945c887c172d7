//! What the signs of a font stand for, written again: the library makes a place for each sign of a range, however long that is, and gives up
//! the whole document where it meets what it does not expect.

use super::lex::{Token, Tokens};
use super::purse::Fault;

/// A font has at most so many signs; two bytes say which.
const MOST_SIGNS: u64 = 2 << 16;
/// So many ranges are gone through for each sign of a text.
const MOST_RANGES: usize = 1_000;

/// The map, written plainly, and how many signs are in it.
pub(super) fn plain(written: &[u8]) -> Result<(Vec<u8>, u64), Fault> {
    let (mut map, mut tokens) = (Map { text: "begincmap\n".to_owned(), signs: 0, ranges: 0 }, Tokens::new(written, 0));
    while let Some(token) = tokens.next() {
        match token {
            Token::Word(b"beginbfchar") => {
                while let Some((sign, letters)) = two(&mut tokens) {
                    map.sign(sign, &letters)?;
                }
            }
            Token::Word(b"beginbfrange") => {
                while let Some((first, last)) = two(&mut tokens) {
                    let Some(last) = code(&last) else { break };
                    map.range(first, last, &mut tokens)?;
                }
            }
            Token::Word(b"begincodespacerange") => {
                while let Some((first, last)) = two(&mut tokens) {
                    map.codes("codespacerange", first, &last, "");
                }
            }
            Token::Word(b"begincidrange") => {
                while let Some((first, last)) = two(&mut tokens) {
                    let Some(Token::Word(to)) = tokens.next() else { break };
                    let Some(to) = std::str::from_utf8(to).ok().and_then(|to| to.parse::<u16>().ok()) else { break };
                    map.codes("cidrange", first, &last, &to.to_string());
                }
            }
            _ => {}
        }
    }
    Ok((map.text.into_bytes(), map.signs))
}

/// A number of at most four bytes, as it was written.
type Code = (u32, usize);

fn code(bytes: &[u8]) -> Option<Code> {
    let code = bytes.iter().fold(0, |code, byte| code << 8 | u32::from(*byte));
    (1..=4).contains(&bytes.len()).then_some((code, bytes.len()))
}

/// The next two strings, if two follow.
fn two(tokens: &mut Tokens<'_>) -> Option<(Code, Vec<u8>)> {
    let Some(Token::Hex(first)) = tokens.next() else { return None };
    let Some(Token::Hex(second)) = tokens.next() else { return None };
    Some((code(&first)?, second))
}

#[derive(Debug)]
struct Map {
    text: String,
    signs: u64,
    ranges: usize,
}

impl Map {
    fn count(&mut self, signs: u64) -> Result<(), Fault> {
        self.signs += signs;
        if self.signs > MOST_SIGNS { Err(Fault::Large) } else { Ok(()) }
    }

    fn sign(&mut self, (code, long): Code, letters: &[u8]) -> Result<(), Fault> {
        self.count(1 + letters.len() as u64 / 64)?;
        let pairs = letters.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
        if letters.len().is_multiple_of(2) && char::decode_utf16(pairs).all(|letter| letter.is_ok()) {
            self.text.push_str(&format!("1 beginbfchar {} <{}> endbfchar\n", hex(code, long), digits(letters)));
        }
        Ok(())
    }

    /// Signs that stand for letters in their order, or for those of a list.
    fn range(&mut self, (first, long): Code, (last, _): Code, tokens: &mut Tokens<'_>) -> Result<(), Fault> {
        match tokens.next() {
            Some(Token::Hex(letters)) if first == last => self.sign((first, long), &letters)?,
            Some(Token::Hex(letters)) if first < last => {
                self.count(u64::from(last - first) + 1)?;
                if let (2 | 4, Some((start, _))) = (letters.len(), code(&letters))
                    && u64::from(start) + u64::from(last - first) < 1 << (8 * letters.len())
                {
                    let (from, to) = (hex(first, long), hex(last, long));
                    let line = format!("1 beginbfrange {from} {to} {} endbfrange\n", hex(start, letters.len()));
                    self.text.push_str(&line);
                }
            }
            Some(Token::Open) => {
                let mut at = first;
                while let Some(Token::Hex(letters)) = tokens.next() {
                    self.sign((at, long), &letters)?;
                    at = at.saturating_add(1);
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn codes(&mut self, kind: &str, (first, long): Code, last: &[u8], to: &str) {
        if last.len() == long && self.ranges < MOST_RANGES {
            self.ranges += 1;
            self.text.push_str(&format!("1 begin{kind} {} <{}> {to} end{kind}\n", hex(first, long), digits(last)));
        }
    }
}

fn hex(code: u32, long: usize) -> String {
    format!("<{code:0width$x}>", width = 2 * long)
}

fn digits(bytes: &[u8]) -> String {
    let digit = |digit: u8| char::from_digit(u32::from(digit), 16).unwrap_or_default();
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}
