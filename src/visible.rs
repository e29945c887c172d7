//! Foreign text, made visible: characters that would control a terminal, reverse letters or hide are shown as codes, such as `\u{202e}`.
//!
//! Names, notes, quotes and file names come from anyone. An escape sequence in one of them could erase a row of a table and paint another
//! number; a bidirectional override could show `gpj.exe` as `exe.jpg`. Everything that people read goes through here as a last step: what is
//! printed, what the window shows, what a picture says. Records, JSON and CSV keep the text as it is.
//!
//! What readers need stays: letters of every script, combining marks, and the joiners and selectors of emoji and of scripts that have them.

use std::borrow::Cow;

/// Characters that are not seen: controls, formats, separators of lines and fillers. First and last.
const HIDDEN: [(u32, u32); 25] = [
    (0x00, 0x1F),
    (0x7F, 0x9F),
    (0xAD, 0xAD),
    (0x34F, 0x34F),
    (0x61C, 0x61C),
    (0x115F, 0x1160),
    (0x17B4, 0x17B5),
    (0x180B, 0x180F),
    // Zero-width spaces, joiners and marks of direction.
    (0x200B, 0x200F),
    // Separators of lines and paragraphs, embeddings and overrides.
    (0x2028, 0x202E),
    (0x2060, 0x206F),
    // A cell of Braille without a dot.
    (0x2800, 0x2800),
    (0x3164, 0x3164),
    // Selectors of variants.
    (0xFE00, 0xFE0F),
    (0xFEFF, 0xFEFF),
    (0xFFA0, 0xFFA0),
    (0xFFF0, 0xFFFC),
    (0xFFFE, 0xFFFF),
    (0x13430, 0x1345F),
    (0x1BCA0, 0x1BCA3),
    (0x1D173, 0x1D17A),
    // Tags, and selectors of ideographs.
    (0xE0000, 0xE0FFF),
    (0x1FFFE, 0x1FFFF),
    (0x2FFFE, 0x2FFFF),
    (0x3FFFE, 0x3FFFF),
];

/// Scripts whose letters need joiners between them: Arabic, Syriac, N'Ko, Indic, South-East Asian, Mongolian.
const JOINED: [(u32, u32); 6] =
    [(0x600, 0x8FF), (0x900, 0xDFF), (0xE00, 0x109F), (0x1780, 0x18AF), (0xFB50, 0xFDFF), (0xFE70, 0xFEFC)];

/// Signs that emoji are made of.
const EMOJI: [(u32, u32); 8] = [
    (0xA9, 0xAE),
    (0x203C, 0x2049),
    (0x20E3, 0x20E3),
    (0x2122, 0x21FF),
    (0x2300, 0x2BFF),
    (0x3030, 0x303D),
    (0x3297, 0x3299),
    (0x1F000, 0x1FAFF),
];

/// The tags behind a black flag that make those of England, Scotland and Wales.
const FLAGS: [&str; 3] = ["gbeng", "gbsct", "gbwls"];

/// The cells of Braille that have a dot: between them the one without is a space.
const BRAILLE: [(u32, u32); 1] = [(0x2801, 0x28FF)];

const JOINER: char = '\u{200D}';
const NO_JOINER: char = '\u{200C}';
const FLAG: char = '\u{1F3F4}';

/// Whether a character is not seen where it stands alone.
pub fn is_hidden(c: char) -> bool {
    !(' '..='~').contains(&c) && within(&HIDDEN, c)
}

/// The text on one line, with everything that hides in it shown as its code.
pub fn line(text: &str) -> Cow<'_, str> {
    shown(text, false)
}

/// The same for text of several lines: their ends, and tabs, stay.
pub fn lines(text: &str) -> Cow<'_, str> {
    shown(text, true)
}

fn shown(text: &str, several: bool) -> Cow<'_, str> {
    let stays = |c: char, after: &str| several && (matches!(c, '\n' | '\t') || c == '\r' && after.starts_with('\n'));
    let harmless = |c: char| !is_hidden(c) || several && matches!(c, '\n' | '\t');
    if text.bytes().all(|byte| (b' '..=b'~').contains(&byte)) || text.chars().all(harmless) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    let (mut before, mut rest) = (' ', text);
    while let Some(c) = rest.chars().next() {
        let flag = if c == FLAG { flag(&rest[c.len_utf8()..]) } else { 0 };
        let (this, after) = rest.split_at(c.len_utf8() + flag);
        if !is_hidden(c) || stays(c, after) || belongs(before, c, after.chars().next()) {
            out.push_str(this);
        } else {
            out.extend(c.escape_default());
        }
        (before, rest) = (c, after);
    }
    Cow::Owned(out)
}

/// Whether what is not seen does its proper work between two characters.
fn belongs(before: char, c: char, after: Option<char>) -> bool {
    let both = |of: &[(u32, u32)]| within(of, before) && after.is_some_and(|after| within(of, after));
    let emoji = |c: char| within(&EMOJI, c);
    match c {
        // The sign that takes a selector may be an ordinary figure: 1️⃣.
        '\u{FE0E}' | '\u{FE0F}' => emoji(before) || (after == Some('\u{20E3}') && before.is_ascii_graphic()),
        '\u{FE00}'..='\u{FE0D}' | '\u{E0100}'..='\u{E01EF}' => is_ideograph(before),
        '\u{180B}'..='\u{180D}' | '\u{180F}' => ('\u{1820}'..='\u{18AF}').contains(&before),
        JOINER => (emoji(before) || before == '\u{FE0F}') && after.is_some_and(emoji) || both(&JOINED),
        NO_JOINER => both(&JOINED),
        '\u{2800}' => both(&BRAILLE),
        _ => false,
    }
}

/// How many bytes of tags make a flag of the black one before them.
fn flag(after: &str) -> usize {
    let tag = |c: char| char::from_u32(c as u32 + 0xE_0000);
    let tags = |name: &&str| name.chars().chain(['\u{7F}']).filter_map(tag).collect::<String>();
    FLAGS.iter().map(tags).find(|tags| after.starts_with(tags)).map_or(0, |tags| tags.len())
}

fn is_ideograph(c: char) -> bool {
    within(&[(0x3400, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x3FFFD)], c)
}

fn within(ranges: &[(u32, u32)], c: char) -> bool {
    ranges.iter().any(|(first, last)| (*first..=*last).contains(&(c as u32)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_steers_turns_or_hides_is_shown() {
        for (text, seen) in [
            ("a)\u{1b}[1A\u{1b}[2K\rPoland", r"a)\u{1b}[1A\u{1b}[2K\rPoland"),
            ("\u{9b}2J\u{7f}\u{85}\0", r"\u{9b}2J\u{7f}\u{85}\u{0}"),
            ("\u{202e}fdp.exe\u{2066}\u{200f}\u{61c}", r"\u{202e}fdp.exe\u{2066}\u{200f}\u{61c}"),
            ("US\u{200b}A\u{ad}\u{feff}\u{2060}\u{3164}", r"US\u{200b}A\u{ad}\u{feff}\u{2060}\u{3164}"),
            ("US\u{2800}A\u{fffc}", r"US\u{2800}A\u{fffc}"),
            ("a\u{2028}b\u{2029}c\td\ne", r"a\u{2028}b\u{2029}c\td\ne"),
            ("tag\u{e0041}\u{e007f}\u{1F3F4}\u{e0041}", "tag\\u{e0041}\\u{e007f}\u{1F3F4}\\u{e0041}"),
            ("U\u{200d}S\u{200c}A\u{fe0f}\u{e0100}", r"U\u{200d}S\u{200c}A\u{fe0f}\u{e0100}"),
        ] {
            assert_eq!(line(text), seen);
        }
    }

    #[test]
    fn what_is_read_stays() {
        for text in [
            "Poland 1,700 – “about”",
            "Côte d’Ivoire, cafe\u{301}, Łódź",
            "القوات الأمريكية",
            "می\u{200c}خواهم",
            "क्\u{200d}ष",
            "צבא ארצות הברית",
            "Вооружённые силы",
            "⠓⠑⠇⠇⠕\u{2800}⠺⠕⠗⠇⠙",
            "日本 葛\u{e0100}城",
            "❤\u{fe0f} 👩\u{200d}🚀 🏳\u{fe0f}\u{200d}🌈 1\u{fe0f}\u{20e3} 👍🏽 🇵🇱",
            "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}",
        ] {
            assert!(matches!(line(text), Cow::Borrowed(_)) || line(text) == text, "{text:?} → {:?}", line(text));
        }
        assert_eq!(lines("a\n\tb\u{1b}\r\n\rc"), "a\n\tb\\u{1b}\r\n\\rc");
    }

    proptest! {
        #[test]
        fn nothing_that_steers_is_left(text in "\\PC*|(?s:.*)|[\\x00-\\x9f\u{200b}-\u{206f}\u{e0000}-\u{e01ff}🏴a]{0,30}") {
            let seen = line(&text);
            let steers = |c: char| c.is_control() || ('\u{200e}'..='\u{200f}').contains(&c) || ('\u{2028}'..='\u{202e}').contains(&c) || ('\u{2066}'..='\u{2069}').contains(&c);
            prop_assert!(!seen.chars().any(steers), "{:?}", seen);
            prop_assert_eq!(line(&seen), seen.clone());
            prop_assert!(!lines(&text).replace("\r\n", "").chars().any(|c| steers(c) && !matches!(c, '\n' | '\t')));
        }
    }
}
