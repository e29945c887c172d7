//! Text files: their encoding, and their text as UTF-8.

use super::{encoding, watch::Watch};
use crate::threads::each;

/// The encodings that are detected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    Utf8,
    Utf16Le,
    Utf16Be,
    /// One or two bytes a letter.
    Other(&'static encoding_rs::Encoding),
}

impl Encoding {
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf16Le | Self::Utf16Be => "UTF-16",
            Self::Other(other) if other == encoding_rs::WINDOWS_1252 => "Windows-1252",
            Self::Other(other) => other.name(),
        }
    }
}

/// How much of a file is looked at to tell its form.
pub const SAMPLE: usize = 1 << 16;

/// The text of a file as UTF-8 without a byte order mark, and what it was. None: it is not text.
pub fn decode(bytes: Vec<u8>, watch: &Watch) -> Option<(Vec<u8>, Encoding)> {
    if let Some((encoding, skip)) = utf16(&bytes) {
        let decoder = if encoding == Encoding::Utf16Le { encoding_rs::UTF_16LE } else { encoding_rs::UTF_16BE };
        let (text, broken) = decoder.decode_without_bom_handling(&bytes[skip..]);
        return (!broken && is_text(text.as_bytes())).then(|| (text.into_owned().into_bytes(), encoding));
    }
    let mut bytes = bytes;
    if bytes.starts_with(b"\xef\xbb\xbf") {
        bytes.drain(..3);
    }
    if !is_text(&bytes) {
        return None;
    }
    if is_utf8(&bytes, watch) {
        return Some((bytes, Encoding::Utf8));
    }
    let other = encoding::of(&bytes);
    let (text, _) = other.decode_without_bom_handling(&bytes);
    Some((text.into_owned().into_bytes(), Encoding::Other(other)))
}

/// Whether a text is UTF-8, looked at by all threads if it is long. Of no matter once the word to stop was said.
pub fn is_utf8(bytes: &[u8], watch: &Watch) -> bool {
    const PART: usize = 4 << 20;
    let (mut parts, mut rest) = (Vec::new(), bytes);
    while rest.len() > PART {
        // No part begins within a letter.
        let at = (PART - 3..=PART).rev().find(|at| rest[*at] & 0xc0 != 0x80).unwrap_or(PART);
        let (part, behind) = rest.split_at(at);
        parts.push(part);
        rest = behind;
    }
    parts.push(rest);
    let good = |part| watch.check().is_err() || std::str::from_utf8(part).is_ok();
    each(watch.threads(), parts, good).into_iter().all(|good| good)
}

/// UTF-16 by its byte order mark, or by every other byte being zero at the beginning.
fn utf16(bytes: &[u8]) -> Option<(Encoding, usize)> {
    if bytes.starts_with(b"\xff\xfe") {
        return Some((Encoding::Utf16Le, 2));
    }
    if bytes.starts_with(b"\xfe\xff") {
        return Some((Encoding::Utf16Be, 2));
    }
    let sample = &bytes[..bytes.len().min(200) & !1];
    let zeros = |offset: usize| sample.iter().skip(offset).step_by(2).filter(|b| **b == 0).count();
    let most = sample.len() / 2 * 8 / 10;
    match sample.len() >= 8 {
        true if zeros(1) > most && zeros(0) == 0 => Some((Encoding::Utf16Le, 0)),
        true if zeros(0) > most && zeros(1) == 0 => Some((Encoding::Utf16Be, 0)),
        _ => None,
    }
}

/// Whether the beginning has next to no control characters, or has them below a header without any and is UTF-8 all the same.
fn is_text(bytes: &[u8]) -> bool {
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    let controls = |part: &[u8]| part.iter().filter(|b| matches!(b, 0..=8 | 14..=26 | 28..=31 | 127)).count();
    let head = sample.split(|b| *b == b'\n').next().unwrap_or_default();
    let headed = || {
        let parted = head.len() < sample.len() && head.iter().any(|b| b",;\t|".contains(b));
        // A letter may be cut at the end of the sample.
        let utf8 = std::str::from_utf8(sample).map_or_else(|error| error.error_len().is_none(), |_| true);
        parted && controls(head) == 0 && utf8
    };
    !sample.contains(&0) && (controls(sample) * 100 <= sample.len() || headed())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_below_a_header_are_text() {
        let watch = Watch::on(1);
        let text = |bytes: &[u8]| decode(bytes.to_vec(), &watch).map(|text| text.1);
        assert_eq!(text("id,note\na,\u{1}ż\nb,\u{1}\u{2}\u{7f}\n".as_bytes()), Some(Encoding::Utf8));
        // Neither without a header nor with bytes that are not text.
        assert_eq!(text(b"\x01\x02,\nb,\x01\n"), None);
        assert_eq!(text(b"id,note\na,\x01\xff\x02\n"), None);
        assert_eq!(text(b"id,note\na,\x00\n"), None);
    }

    #[test]
    fn a_long_text_is_looked_at_in_parts_between_its_letters() {
        let mut long = "żó".repeat(3 << 20).into_bytes();
        for start in 0..4 {
            assert_eq!(is_utf8(&long[start..], &Watch::on(2)), start % 2 == 0, "{start}");
        }
        long[9 << 20] = 0xff;
        assert!(
            !is_utf8(&long, &Watch::on(2))
                && !is_utf8(&vec![0x80; 9 << 20], &Watch::on(2))
                && is_utf8(b"", &Watch::on(1))
        );
    }
}
