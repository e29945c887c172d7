//! The commands `'` and `"`, which go to the next line and show a string (ISO 32000-1, table 109), in the words that the library knows.

use super::lex::{Token, Tokens, is_space};
use std::ops::Range;

/// What draws a page, without the two commands; none: it has none of them.
pub(super) fn spelled(content: &[u8]) -> Option<Vec<u8>> {
    memchr::memchr2(b'\'', b'"', content)?;
    let (mut out, mut copied) = (Vec::with_capacity(content.len()), 0);
    let (mut tokens, mut operands) = (Tokens::new(content, 0), Vec::<Range<usize>>::new());
    loop {
        let start = tokens.at;
        let Some(token) = tokens.next() else { break };
        match (token, operands.as_slice()) {
            (Token::Word(b"'"), [.., text]) => {
                out.extend_from_slice(&content[copied..text.start]);
                out.extend([b" T*", &content[text.clone()], b" Tj"].concat());
                copied = tokens.at;
            }
            (Token::Word(b"\""), [.., words, letters, text]) => {
                out.extend_from_slice(&content[copied..words.start]);
                let [words, letters, text] = [words, letters, text].map(|operand| &content[operand.clone()]);
                out.extend([words, b" Tw", letters, b" Tc T*", text, b" Tj"].concat());
                copied = tokens.at;
            }
            (Token::Word(b"ID"), _) => tokens.at = past_picture(content, tokens.at),
            (Token::Text | Token::Hex(_) | Token::Word([b'0'..=b'9' | b'+' | b'-' | b'.', ..]), _) => {
                operands.push(start..tokens.at);
                continue;
            }
            _ => {}
        }
        operands.clear();
    }
    (copied > 0).then(|| {
        out.extend_from_slice(&content[copied..]);
        out
    })
}

/// Past the bytes of a picture that stands among the commands.
fn past_picture(content: &[u8], from: usize) -> usize {
    let ends = |at: &usize| {
        let after = content.get(from + at + 2);
        *at > 0 && is_space(content[from + at - 1]) && after.is_none_or(|byte| is_space(*byte))
    };
    memchr::memmem::find_iter(&content[from..], b"EI").find(ends).map_or(content.len(), |at| from + at + 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(content: &str) -> String {
        let words = spelled(content.as_bytes()).unwrap_or_else(|| content.as_bytes().to_vec());
        String::from_utf8(words).unwrap()
    }

    #[test]
    fn both_commands_are_spelled_out() {
        assert_eq!(written("14 TL (It's) ' ET"), "14 TL T* (It's) Tj ET");
        assert_eq!(written("BT 1 .5 (a) \" <62> '"), "BT 1 Tw .5 Tc T* (a) Tj T* <62> Tj");
    }

    #[test]
    fn strings_pictures_and_what_lacks_an_operand_stay() {
        for same in ["(') Tj", "(\") Tj", "' ET", "(a) \"", "BI /W 1 ID (x) ' EI (a) Tj", "(no end '"] {
            assert_eq!(written(same), same);
        }
        assert_eq!(written("BI ID \u{1}' EI (a) '"), "BI ID \u{1}' EI T* (a) Tj");
    }
}
