//! Names of countries in many languages: `assets/basemap/names.csv`, made by `examples/make_names.rs`. It is consulted for what no other list knows
//! and is searched where it stands, so that it costs nothing before, and no memory after.

use super::names::plain;
use crate::model::Code;

/// A line for each name as it is compared, in the order of their bytes; behind a comma what it means, parted by semicolons.
static NAMES: &str = include_str!("../../assets/basemap/names.csv");

/// What a name means in the languages that know it; none: no language does.
pub(super) fn meanings(text: &str) -> Vec<Code> {
    let key = name_key(text);
    let codes = if key.is_empty() { None } else { find(NAMES, &key) };
    codes.map(|codes| codes.split(';').filter_map(|code| code.parse().ok()).collect()).unwrap_or_default()
}

/// The rest of the line that begins with a key and a comma, in sorted lines.
fn find<'t>(mut lines: &'t str, key: &str) -> Option<&'t str> {
    while !lines.is_empty() {
        // The line in the middle, cut at a byte that is not a letter's second.
        let middle = lines.as_bytes()[..lines.len() / 2].iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        let end = lines[middle..].find('\n').map_or(lines.len(), |at| middle + at);
        let (name, codes) = lines[middle..end].split_once(',')?;
        match key.cmp(name) {
            std::cmp::Ordering::Equal => return Some(codes),
            std::cmp::Ordering::Less => lines = &lines[..middle],
            std::cmp::Ordering::Greater => lines = lines.get(end + 1..).unwrap_or_default(),
        }
    }
    None
}

/// The form in which names of all languages are compared: Latin letters as everywhere, those of other scripts in their own, for put into
/// Latin letters Mali and Malta are one in Arabic.
pub fn name_key(text: &str) -> String {
    let latin = |c: char| !c.is_alphabetic() || c < '\u{250}' || ('\u{1e00}'..'\u{1f00}').contains(&c);
    if text.chars().all(latin) {
        return plain(text);
    }
    let letters = text.chars().flat_map(char::to_lowercase).filter_map(|c| match c {
        // Marks of vowels and what stretches a word.
        '\u{300}'..='\u{36f}'
        | '\u{64b}'..='\u{65f}'
        | '\u{670}'
        | '\u{640}'
        | '\u{200c}'..='\u{200f}'
        | '\''
        | '’'
        | '`'
        | 'ʼ' => None,
        'أ' | 'إ' | 'آ' | 'ٱ' => Some('ا'),
        'ى' | 'ی' | 'ئ' => Some('ي'),
        'ک' => Some('ك'),
        'ة' => Some('ه'),
        'ё' => Some('е'),
        c if c.is_alphanumeric() => Some(c),
        _ => Some(' '),
    });
    letters.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geo::Countries;

    #[test]
    fn the_list_is_sorted_and_means_what_it_says() {
        let lines: Vec<(&str, &str)> = NAMES.lines().map(|line| line.split_once(',').unwrap()).collect();
        assert!(lines.len() > 5_000 && lines.is_sorted_by(|a, b| a.0 < b.0));
        let countries = Countries::embedded();
        for (name, codes) in lines {
            assert_eq!(name_key(name), name);
            assert_eq!(find(NAMES, name), Some(codes), "{name}");
            for code in codes.split(';') {
                assert!(countries.get(Code::new(code)).is_some_and(|country| !country.is_organisation()), "{code}");
            }
            // What is known by itself is not searched for here.
            assert_eq!(countries.by_own_names(name), None, "{name}");
        }
        assert_eq!((find(NAMES, "aaa"), find(NAMES, "zzz"), find("", "a")), (None, None, None));
    }
}
