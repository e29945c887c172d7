//! Names with numbers in one text: “India (320), Senegal (150), Ghana 90”, “Poland: 300; Romania: 200”, “India, 320 / Senegal, 150”.

use super::count::is_count;

/// The longest text that is taken for a list.
const LONGEST: usize = 4_000;
/// What parts the items of a list, the strongest first.
const MARKS: [&[char]; 6] =
    [&[';'], &['\n', '\r'], &['|', '•', '·'], &['/'], &[','], &[';', ',', '\n', '\r', '|', '&', '+']];
/// The words between the last two.
const AND: [&str; 9] = [" and ", " und ", " et ", " y ", " e ", " i ", " en ", " & ", " + "];
/// What may stand between a number and the name behind it.
const FROM: [&str; 8] = ["from ", "aus ", "de ", "du ", "des ", "di ", "z ", "in "];

/// One of a list: a name, and its number as it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Listed<'t> {
    /// Its name.
    pub name: &'t str,
    /// Its number.
    pub number: &'t str,
}

/// The items of a list, each with a number; of one item it is a list too. None: it is none, or one of them has no number.
pub fn list(text: &str) -> Option<Vec<Listed<'_>>> {
    if text.len() > LONGEST || !text.contains(|c: char| c.is_numeric()) {
        return None;
    }
    let marked = |marks: &&[char]| {
        let pieces = cut(text, marks);
        if pieces.len() > 1 { items(&pieces).or_else(|| in_turn(&pieces)) } else { None }
    };
    let found = MARKS.iter().find_map(marked).or_else(|| items(&[text])).or_else(|| items(&behind_numbers(text)));
    found.filter(|items| !items.is_empty())
}

/// The pieces between marks that stand in no brackets. A comma within a number is none.
fn cut<'t>(text: &'t str, marks: &[char]) -> Vec<&'t str> {
    let (mut pieces, mut start, mut depth) = (Vec::new(), 0, 0_u32);
    for (at, c) in text.char_indices() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ if depth == 0 && marks.contains(&c) => {
                let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
                let within = digit(text[..at].chars().next_back()) && digit(text[at + c.len_utf8()..].chars().next());
                if c != ',' || !within {
                    pieces.push(&text[start..at]);
                    start = at + c.len_utf8();
                }
            }
            _ => {}
        }
    }
    pieces.push(&text[start..]);
    pieces.retain(|piece| !piece.trim().is_empty());
    pieces
}

/// Where nothing parts them, an item ends with its number: “India (320) Senegal (150)”.
fn behind_numbers(text: &str) -> Vec<&str> {
    let (mut pieces, mut start) = (Vec::new(), 0);
    let mut before = [' ', ' '];
    for (at, c) in text.char_indices() {
        let ended = before[1] == ' ' && (before[0].is_ascii_digit() || before[0] == ')');
        if ended && c.is_alphabetic() {
            pieces.push(&text[start..at]);
            start = at;
        }
        before = [before[1], c];
    }
    pieces.push(&text[start..]);
    pieces
}

fn items<'t>(pieces: &[&'t str]) -> Option<Vec<Listed<'t>>> {
    let mut all = Vec::new();
    for piece in pieces {
        match item(piece) {
            Some(item) => all.push(item),
            None => all.extend(joined(piece)?),
        }
    }
    Some(all)
}

/// “Senegal 150 and Ghana 90”
fn joined(piece: &str) -> Option<Vec<Listed<'_>>> {
    let places = AND.iter().flat_map(|and| piece.match_indices(*and));
    places.into_iter().find_map(|(at, and)| {
        let first = item(&piece[..at])?;
        let rest = &piece[at + and.len()..];
        let mut all = vec![first];
        match item(rest) {
            Some(last) => all.push(last),
            None => all.extend(joined(rest)?),
        }
        Some(all)
    })
}

/// “India, 320, Senegal, 150”
fn in_turn<'t>(pieces: &[&'t str]) -> Option<Vec<Listed<'t>>> {
    let pairs = pieces.chunks(2).map(|pair| {
        let [name, number] = pair else { return None };
        named(name, number)
    });
    pairs.collect()
}

/// A name with its number in any of the usual ways.
fn item(piece: &str) -> Option<Listed<'_>> {
    let piece = piece.trim().trim_end_matches('.').trim_start_matches(['-', '–', '•', '*']).trim();
    let piece = AND.iter().find_map(|and| piece.strip_prefix(and.trim_start())).unwrap_or(piece);
    if let Some((name, inner)) = piece.strip_suffix([')', ']']).and_then(|rest| rest.rsplit_once(['(', '['])) {
        return named(name, inner);
    }
    if let Some((name, number)) = piece.split_once([':', '=']) {
        return named(name, number).or_else(|| named(number, name));
    }
    let dashed = [" – ", " — ", " - ", "–", "—"].iter().find_map(|dash| {
        let (name, number) = piece.split_once(*dash)?;
        named(name, number)
    });
    dashed.or_else(|| piece.rsplit_once(',').and_then(|(name, number)| named(name, number))).or_else(|| apart(piece))
}

/// “India about 320”, “320 from India”
fn apart(piece: &str) -> Option<Listed<'_>> {
    let gaps = || piece.char_indices().filter(|(_, c)| c.is_whitespace()).map(|(at, _)| at);
    if piece.starts_with(|c: char| c.is_ascii_digit()) {
        // The longest number in front: “1 320 India”.
        let ends: Vec<usize> = gaps().collect();
        return ends.into_iter().rev().find_map(|at| {
            let rest = piece[at..].trim_start();
            let rest = FROM.iter().find_map(|from| rest.strip_prefix(from)).unwrap_or(rest);
            named(rest, &piece[..at])
        });
    }
    gaps().find_map(|at| named(&piece[..at], &piece[at..]))
}

fn named<'t>(name: &'t str, number: &'t str) -> Option<Listed<'t>> {
    let (name, number) = (name.trim(), number.trim());
    let is_name = name.chars().any(char::is_alphabetic) && !name.contains(|c: char| c.is_ascii_digit());
    let is_number = number.contains(|c: char| c.is_numeric()) && is_count(number);
    (is_name && is_number).then_some(Listed { name, number })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> Option<String> {
        let items = list(text)?.into_iter().map(|item| format!("{}={}", item.name, item.number));
        Some(items.collect::<Vec<_>>().join("|"))
    }

    #[test]
    fn lists_as_people_write_them() {
        let wanted = Some("India=320|Senegal=150|Ghana=90".to_owned());
        for text in [
            "India (320), Senegal (150), Ghana 90",
            "India: 320; Senegal: 150; Ghana: 90",
            "India, 320 / Senegal, 150 / Ghana, 90",
            "India, 320, Senegal, 150, Ghana, 90",
            "India 320, Senegal 150 and Ghana 90",
            "India – 320; Senegal – 150; Ghana – 90",
            "India=320|Senegal=150|Ghana=90",
            "320 India, 150 from Senegal, 90 Ghana",
            "India 320\nSenegal 150\nGhana 90",
            "India (320) Senegal (150) Ghana (90)",
            "India 320 Senegal 150 Ghana 90",
            "India 320; Senegal 150, Ghana 90.",
            "• India 320 • Senegal 150 • Ghana 90",
            "India [320] + Senegal [150] & Ghana [90]",
        ] {
            assert_eq!(said(text), wanted, "{text:?}");
        }
        assert_eq!(said("India (1,320), Senegal (1.150)").as_deref(), Some("India=1,320|Senegal=1.150"));
        assert_eq!(said("India 1,320, Senegal 1,150").as_deref(), Some("India=1,320|Senegal=1,150"));
        assert_eq!(said("India (about 320 troops), Mali (>90)").as_deref(), Some("India=about 320 troops|Mali=>90"));
        let bosnia = "Bosnia and Herzegovina 50 and Serbia 20";
        assert_eq!(said(bosnia).as_deref(), Some("Bosnia and Herzegovina=50|Serbia=20"));
        assert_eq!(said("Guinea-Bissau 20, Timor-Leste (5)").as_deref(), Some("Guinea-Bissau=20|Timor-Leste=5"));
        assert_eq!(said("Nepal (150)").as_deref(), Some("Nepal=150"));
    }

    #[test]
    fn what_has_a_number_for_each_is_a_list_and_nothing_else() {
        for text in [
            "India, Senegal",
            "India (320), Senegal",
            "Nepal (size unknown), Jordan (150)",
            "India (60%), Senegal (40%)",
            "India (320 troops, 50 police), Senegal (150)",
            "320",
            "2021-12-31",
            "",
            "Camp Bondsteel",
            "Montenegro (2006 - 2008)",
        ] {
            let one = list(text).is_none_or(|items| items.len() == 1);
            assert!(one, "{text:?} {:?}", said(text));
        }
    }
}
