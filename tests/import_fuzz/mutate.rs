//! Files made of files: bytes changed, parts cut, doubled and moved, numbers blown up, tokens that mean something put in. What is
//! packed is unpacked first, so that the change reaches what is read and not its checksum.

use std::io::{Cursor, Read as _, Write as _};

/// Chance by plain arithmetic: the same for the same case.
pub struct Random(u64);

impl Random {
    pub fn new(name: &str, case: u64) -> Self {
        let seed = name
            .bytes()
            .fold(0xcbf2_9ce4_8422_2325, |seed: u64, byte| (seed ^ byte as u64).wrapping_mul(0x100_0000_01b3));
        let mut random = Self(seed ^ case.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
        for _ in 0..4 {
            random.next();
        }
        random
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// Below `end`, which is more than zero.
    pub fn below(&mut self, end: usize) -> usize {
        (self.next() >> 11) as usize % end.max(1)
    }

    fn of<'a, T: ?Sized>(&mut self, all: &[&'a T]) -> &'a T {
        all[self.below(all.len())]
    }
}

/// Numbers that have broken programs.
const NUMBERS: [&str; 22] = [
    "0",
    "-1",
    "1",
    "255",
    "256",
    "65535",
    "65536",
    "1048576",
    "2147483647",
    "2147483648",
    "4294967295",
    "4294967296",
    "9223372036854775807",
    "18446744073709551616",
    "99999999999999999999999999",
    "1e308",
    "-1e308",
    "0.1",
    "NaN",
    "1,000",
    "1.000,5",
    "200-300",
];

/// Pieces that mean something to a reader.
const TOKENS: [&str; 48] = [
    "\"",
    "\"\"",
    ",",
    ";",
    "\t",
    "|",
    "\n",
    "\r\n",
    "\r",
    "\0",
    "\u{feff}",
    "NA",
    "n/a",
    "…",
    "Total",
    "Zwischensumme",
    "über 70",
    "mind. 60",
    "ca. 1.000",
    "200–300",
    "1,5 Tsd.",
    "Ende März 2022",
    "2022-Q5",
    "31.02.2022",
    "03/04/2022",
    "44561",
    "{",
    "}",
    "[",
    "]",
    "[[[[[[[[",
    "{\"a\":",
    "null",
    "true",
    ":",
    "\\u0000",
    "\\ud800",
    "<table:table-row table:number-rows-repeated=\"1000000\">",
    "<table:table-cell table:number-columns-repeated=\"16384\" office:value=\"1\"/>",
    "</table:table-row>",
    "<row r=\"1048576\">",
    "<c r=\"XFD1\"><v>1</v></c>",
    "<!DOCTYPE a [<!ENTITY b \"b\">]>&b;",
    "]]>",
    "<![CDATA[",
    "&#x10ffff;",
    "żółć",
    "\u{202e}",
];

/// A file of one of the seeds.
pub fn file(random: &mut Random, seeds: &[Vec<u8>]) -> Vec<u8> {
    let mut seed = &seeds[random.below(seeds.len())];
    // Long files show what grows, and short ones are done sooner.
    while seed.len() > 1 << 15 && random.below(8) > 0 {
        seed = &seeds[random.below(seeds.len())];
    }
    let other = &seeds[random.below(seeds.len())];
    // Three of four packed files are changed within.
    if seed.starts_with(b"PK")
        && random.below(4) > 0
        && let Some(bytes) = within_zip(random, seed, other)
    {
        return bytes;
    }
    if seed.starts_with(b"PAR1") && random.below(2) == 0 {
        return tail(random, seed);
    }
    changed(random, seed, other)
}

fn changed(random: &mut Random, seed: &[u8], other: &[u8]) -> Vec<u8> {
    let mut bytes = seed.to_vec();
    for _ in 0..=random.below(6) {
        change(random, &mut bytes, other);
    }
    bytes
}

/// The end of a Parquet file says where all else is.
fn tail(random: &mut Random, seed: &[u8]) -> Vec<u8> {
    let mut bytes = seed.to_vec();
    let tail = bytes.len().min(700);
    for _ in 0..=random.below(4) {
        let at = bytes.len() - 1 - random.below(tail);
        bytes[at] = random.next() as u8;
    }
    bytes
}

fn change(random: &mut Random, bytes: &mut Vec<u8>, other: &[u8]) {
    if bytes.is_empty() {
        bytes.extend_from_slice(other);
        return;
    }
    let at = random.below(bytes.len());
    let until = |random: &mut Random, most: usize, end: usize| at + 1 + random.below(most.min(end - at));
    match random.below(12) {
        0 => bytes[at] = random.next() as u8,
        1 => bytes[at] ^= 1 << random.below(8),
        2 => drop(bytes.drain(at..until(random, 200, bytes.len()).min(bytes.len()))),
        3 if random.below(4) == 0 => bytes.truncate(at),
        4 => {
            let end = until(random, 200, bytes.len()).min(bytes.len());
            let copy = bytes[at..end].to_vec();
            let to = random.below(bytes.len());
            bytes.splice(to..to, copy);
        }
        // One part, over and over: what grows faster than its input shows itself.
        5 => {
            let end = until(random, 60, bytes.len()).min(bytes.len());
            let many = [3, 50, 2_000, 20_000][random.below(4)].min((1 << 20) / (end - at));
            let copy = bytes[at..end].repeat(many);
            bytes.splice(at..at, copy);
        }
        6 => {
            let from = random.below(other.len());
            let part = &other[from..other.len().min(from + 400)];
            bytes.splice(at..at, part.iter().copied());
        }
        7 | 8 => {
            let digits = |byte: &u8| byte.is_ascii_digit();
            if let Some(from) = bytes[at..].iter().position(digits).map(|i| at + i) {
                let end = bytes[from..].iter().position(|byte| !digits(byte)).map_or(bytes.len(), |i| from + i);
                bytes.splice(from..end, random.of(&NUMBERS).bytes());
            }
        }
        9 => {
            let many = [1, 1, 1, 5_000][random.below(4)];
            let token = random.of(&TOKENS).repeat(many);
            bytes.splice(at..at, token.bytes());
        }
        // One field for another.
        10 => {
            let parts = |byte: &u8| matches!(byte, b',' | b'\t' | b'\n' | b'"' | b'<' | b'>' | b':');
            let from = bytes[..at].iter().rposition(parts).map_or(0, |i| i + 1);
            let end = bytes[at..].iter().position(parts).map_or(bytes.len(), |i| at + i);
            let token = if random.below(2) == 0 { random.of(&TOKENS) } else { random.of(&NUMBERS) };
            bytes.splice(from..end.max(from), token.bytes());
        }
        _ => {
            let line = bytes[at..].iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |i| at + i + 1);
            bytes.splice(line..line, random.of(&TOKENS).bytes());
        }
    }
}

/// The entries of an archive with one changed, or with an entry of another archive; packed again.
fn within_zip(random: &mut Random, seed: &[u8], other: &[u8]) -> Option<Vec<u8>> {
    let mut entries = entries(seed)?;
    let strange = self::entries(other).unwrap_or_default();
    let at = random.below(entries.len());
    let empty = Vec::new();
    let partner = if strange.is_empty() { &empty } else { &strange[random.below(strange.len())].1 };
    match random.below(10) {
        0 => drop(entries.remove(at)),
        1 => {
            let to = random.below(entries.len());
            entries[at].1 = entries[to].1.clone();
        }
        2 => {
            entries[at].0 = random
                .of(&["../up", "/etc/x", "a\\b.csv", "xl/workbook.xml", "content.xml", "datapackage.json"])
                .to_owned()
        }
        // An archive in an archive; and what changes the changed.
        3 => entries[at].1 = seed.to_vec(),
        _ => entries[at].1 = changed(random, &entries[at].1, partner),
    }
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let method = if random.below(3) == 0 { zip::CompressionMethod::Stored } else { zip::CompressionMethod::Deflated };
    for (name, bytes) in entries {
        let options = zip::write::SimpleFileOptions::default().compression_method(method);
        // A name that stands there already is left out.
        if zip.start_file(name, options).is_ok() {
            zip.write_all(&bytes[..bytes.len().min(8 << 20)]).ok()?;
        }
    }
    Some(zip.finish().ok()?.into_inner())
}

fn entries(bytes: &[u8]) -> Option<Vec<(String, Vec<u8>)>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut entries = Vec::new();
    for i in 0..archive.len() {
        let mut file = archive.by_index(i).ok()?;
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).ok()?;
        entries.push((file.name().ok()?.into_owned(), bytes));
    }
    (!entries.is_empty()).then_some(entries)
}
