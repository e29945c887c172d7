//! The unit that numbers are counted in: ones or thousands, as names of columns, words of a column of units and notes around a table say it.

use super::quantity::{Head, Quantity};
use crate::import::read::Grid;
use crate::import::recipe::{Mapping, People, Recipe};
use crate::parse::{CountText, Decimal, count_times, is_missing, settle_decimal};

/// More people in a country than that are not believed where something multiplies.
const MOST_PEOPLE: u64 = 5_000_000;
/// In the column of units: its numbers are powers of ten.
pub const POWERS: &str = "powers";

/// What a text says of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scale {
    Times(u32),
    /// “mil” is thousand in Spanish and military in English: one of these, or 1.
    Either(&'static [u32]),
}

impl Scale {
    /// For sure.
    pub fn times(self) -> u32 {
        match self {
            Self::Times(times) => times,
            Self::Either(_) => 1,
        }
    }
}

const MILLION: &str = "million millions mio mln mn millionen millones milioni miliony milionow milhoes milyon";
const LAKH: &str = "lakh lakhs lac lacs";
const THOUSAND: &str = "thousand thousands thousandths thous thsd tsd tausend tausende milliers millier miles migliaia mila tys tis tysiecy \
    tysiace tysiac tysyach tysiach duizend duizenden tisic tisice tisuca hiljada k milhares mii tusen tusind tuhat tuhansia tukstanciai tukst \
    tukstoshi ezer khiliades alf alaf hazar hzar";
const HUNDRED: &str = "hundred hundreds hunderte hundert centaines cientos centenas centenares centinaia setki setek sotni sto honderden yuz";

/// What the name of a column or a line of text says: “troops (thousands)”, “Stärke (in Tsd.)”, “personnel, '000”, “人数（万人）”.
pub fn scale(text: &str) -> Scale {
    if let Some(times) = in_other_scripts(text) {
        return Scale::Times(times);
    }
    let plain = text.replace(['×', '✕', '*'], " x ").replace('³', "^3").replace('²', "^2").replace('⁶', "^6");
    let lower = deunicode::deunicode(&plain).to_lowercase();
    let words: Vec<&str> = lower.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let whole = |wanted: &str| stands(&lower, wanted);
    let any =
        |list: &str| words.iter().any(|word| list.split_whitespace().any(|wanted| wanted == *word) && whole(word));
    let zeros = |zeros: &str| {
        let said = |word: &&str| *word == zeros || word.strip_suffix('s') == Some(zeros);
        words.iter().any(|word| said(word) && whole(word)) && !lower.contains("per ")
    };
    let times = if any("crore crores") {
        10_000_000
    } else if lower.contains("10^6") || any(MILLION) || zeros("000000") {
        1_000_000
    } else if any(LAKH) {
        100_000
    } else if any(THOUSAND) || any("1000s") || lower.contains("10^3") || zeros("000") {
        1_000
    } else if any(HUNDRED) || any("100s") || lower.contains("10^2") {
        100
    } else if any("dozen dozens dutzend douzaines docenas") {
        12
    } else if any("tens 10s dizaines decenas decine") {
        10
    } else {
        multiplied(&lower, &words).unwrap_or(1)
    };
    if times == 1 { maybe(&lower, &words) } else { Scale::Times(times) }
}

/// Whether a word stands somewhere without a number before it: “more than 90 thousand troops” and “3,000” are numbers and no units, and the year of
/// “2020 (thousands)” is none of them.
fn stands(lower: &str, word: &str) -> bool {
    lower.match_indices(word).any(|(at, _)| {
        let before = lower[..at].trim_end();
        let digits =
            before.len() - before.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, ',' | '.')).len();
        let number = &before[before.len() - digits..];
        let year = number.len() == 4 && (number.starts_with("19") || number.starts_with("20"));
        year || !number.bytes().any(|byte| byte.is_ascii_digit())
    })
}

/// “(x 100)”, “x1,000”, “in 1000”, “(1000)”.
fn multiplied(lower: &str, words: &[&str]) -> Option<u32> {
    let power = |digits: &str| {
        let digits: String = digits.chars().filter(char::is_ascii_digit).collect();
        let zeros =
            digits.strip_prefix('1').filter(|zeros| zeros.len() > 1 && zeros.bytes().all(|byte| byte == b'0'))?;
        zeros.len().try_into().ok().filter(|power| *power <= 7).map(|power| 10_u32.pow(power))
    };
    let digits = |rest: &str| {
        let rest = rest.trim_start();
        let end =
            rest.find(|c: char| !c.is_ascii_digit() && !matches!(c, ',' | '.' | ' ' | '\'')).unwrap_or(rest.len());
        power(&rest[..end])
    };
    let begins = |mark: &str| lower.match_indices(mark).find_map(|(at, _)| digits(&lower[at + mark.len()..]));
    let bracket = begins("(").filter(|_| !words.contains(&"per"));
    // The “x” of a word is none.
    let mut cross = lower.match_indices('x').filter(|(at, _)| !lower[..*at].ends_with(|c: char| c.is_alphanumeric()));
    let cross = cross.find_map(|(at, _)| digits(&lower[at + 1..]));
    cross.or_else(|| begins(" in ")).or_else(|| begins("_in_")).or_else(|| begins("(in ")).or(bracket)
}

/// What may be said and may not.
fn maybe(lower: &str, words: &[&str]) -> Scale {
    let bracket = |word: &str| {
        [format!("({word})"), format!("({word}.)"), format!("[{word}]")].iter().any(|text| lower.contains(text))
    };
    let last = words.last().copied().unwrap_or_default();
    let behind = |word: &str| words.len() > 1 && last == word;
    let turkish = words
        .iter()
        .any(|word| ["asker", "askersayisi", "personel", "mevcut", "kisi", "sayisi", "sayi"].contains(word));
    let said_in = words.windows(2).any(|pair| pair == ["in", "t"]);
    let em_mil = words.windows(2).any(|pair| matches!(pair, ["em" | "en", "mil"]));
    if said_in || em_mil || (turkish && words.contains(&"bin")) {
        Scale::Times(1_000)
    } else if bracket("mil") || behind("mil") || bracket("m") {
        Scale::Either(&[1_000, 1_000_000])
    } else if bracket("bin") || behind("bin") || bracket("t") {
        Scale::Either(&[1_000])
    } else {
        Scale::Times(1)
    }
}

/// Thousands and ten thousands as Chinese, Japanese, Korean, Arabic and Persian write them.
fn in_other_scripts(text: &str) -> Option<u32> {
    const WORDS: [(u32, &str); 5] = [
        (10_000, "万 萬 만명 (만 （만"),
        (1_000, "千人 千名 (千 （千 천명 (천 （천 بالآلاف بالالاف ألف الف هزار"),
        (100_000, "लाख লাখ"),
        (1_000, "हजार হাজার พัน"),
        (100, "百人 (百 （百"),
    ];
    if text.is_ascii() {
        return None;
    }
    WORDS.iter().find(|(_, words)| words.split(' ').any(|word| text.contains(word))).map(|(times, _)| *times)
}

/// What stands above the table or below it, if it says in how many all of its columns count: “Troops abroad (in thousands)”.
pub fn titled(grid: &Grid) -> Option<u32> {
    let notes = notes_below(grid);
    let lines = grid.preamble.iter().chain(&notes).filter(|line| line.len() <= LONGEST);
    let of_people = lines.filter(|line| matches!(Head::of(line).quantity, None | Some(Quantity::People)));
    of_people.map(|line| scale(line).times()).find(|times| *times > 1)
}

/// Whether a note says that the numbers are percent, of which none is more than a hundred.
pub fn is_of_shares(grid: &Grid, rows: &[Vec<String>], people: &[People]) -> bool {
    let notes = notes_below(grid);
    let said = |line: &String| line.len() <= 60 && Head::of(line).quantity == Some(Quantity::Share);
    let small = |people: &People| {
        scale(&people.column) == Scale::Times(1)
            && most(grid, rows, people, 1, Decimal::Auto).is_some_and(|most| most <= 100)
    };
    !people.is_empty() && people.iter().all(small) && grid.preamble.iter().chain(&notes).any(said)
}

/// A note is no longer.
const LONGEST: usize = 300;
/// So many bytes at the end of a table may be notes.
const TAIL: usize = 2_000;

/// The last lines of a table that have a text in one cell alone.
pub fn notes_below(grid: &Grid) -> Vec<String> {
    let body = grid.bytes.get(grid.body..).unwrap_or_default();
    let tail = String::from_utf8_lossy(&body[body.len().saturating_sub(TAIL)..]);
    let delimiter = grid.delimiter();
    let alone = |line: &str| {
        let mut cells = line.split(delimiter).map(|cell| cell.trim().trim_matches('"')).filter(|cell| !cell.is_empty());
        let quoted = line.trim_matches(delimiter).trim();
        if quoted.len() > 1 && quoted.starts_with('"') && quoted.ends_with('"') && quoted.matches('"').count() == 2 {
            return Some(quoted.trim_matches('"').to_owned());
        }
        let first = cells.next().map(str::to_owned);
        first.filter(|_| cells.next().is_none())
    };
    let said = |line: &str| if line.trim().is_empty() { Some(String::new()) } else { alone(line) };
    // The first line may be cut.
    tail.lines().rev().map_while(said).take(10).filter(|note| note.contains(char::is_alphabetic)).collect()
}

/// Whether a column of people may count in so many, by its first rows: more people than any country has are none.
pub fn is_believed(grid: &Grid, rows: &[Vec<String>], people: &People, times: u32, decimal: Decimal) -> bool {
    most(grid, rows, people, times, decimal).is_some_and(|most| most <= MOST_PEOPLE)
}

/// The most people of a column in the first rows, if it counts in so many.
fn most(grid: &Grid, rows: &[Vec<String>], people: &People, times: u32, decimal: Decimal) -> Option<u64> {
    let at = grid.column(&people.column)?;
    let cells = || rows.iter().filter_map(|row| row.get(at)).map(String::as_str);
    let decimal = if decimal == Decimal::Auto { settle_decimal(cells()) } else { decimal };
    let counted = |text: &str| match count_times(text.as_bytes(), decimal, times) {
        CountText::Count(count) => Some(u64::from(count.n)),
        CountText::Broken if text.bytes().all(|byte| byte.is_ascii_digit()) => Some(u64::MAX),
        _ => None,
    };
    cells().filter_map(counted).max()
}

/// What a cell in a column of units says; none: it is not a unit of people.
pub fn unit(text: &str, powers: bool) -> Option<u32> {
    const ONES: &str = "1 one ones unit units person persons people personnel soldiers troops head heads headcount number numbers nb count \
        absolute persona personas personen personnes persone osoby osob einheiten unites stuck";
    let text = text.trim();
    let digits: String = text.chars().filter(|c| !matches!(c, ',' | ' ' | '\'')).collect();
    if let Ok(number) = digits.trim_end_matches(".0").parse::<u32>() {
        return if powers {
            10_u32.checked_pow(number).filter(|_| number <= 7)
        } else {
            Some(number).filter(|n| is_power(*n))
        };
    }
    let head = Head::of(text);
    if !matches!(head.quantity, None | Some(Quantity::People)) {
        return None;
    }
    let times = scale(text).times();
    let lower = deunicode::deunicode(text).to_lowercase();
    let words: Vec<&str> = lower.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let ones = !words.is_empty() && words.iter().any(|word| ONES.split_whitespace().any(|one| one == *word));
    if times > 1 || (ones && words.len() <= 3) { Some(times) } else { None }
}

fn is_power(n: u32) -> bool {
    n > 0 && n <= 10_000_000 && 10_u32.pow(n.ilog10()) == n
}

/// The column of units, by its name and all of its values: words, factors, or powers of ten as SDMX has them.
pub fn column<'a>(plain: &str, values: impl Iterator<Item = &'a String> + Clone) -> Option<Mapping> {
    const NAMES: &str = "unit units multiplier unitmult unitmultiplier scale scalefactor factor unitofmeasure unitmeasure measureunit uom \
        multiplicator multiplikator faktor skala einheit masseinheit mengeneinheit unite unitedemesure echelle unidad unidaddemedida escala \
        unita unitadimisura scala jednostka jednostkamiary mnoznik eenheid powercode powercodecode magnitude ordermagnitude birim edinitsa";
    if !NAMES.split_whitespace().any(|name| name == plain) {
        return None;
    }
    let said = values.filter(|text| !is_missing(text));
    let mut numbers = said.clone().map(|text| text.trim().trim_end_matches(".0").parse::<u32>().ok());
    let named = plain.starts_with("unitmult") || plain.starts_with("powercode");
    let numeric = numbers.clone().all(|number| number.is_some());
    let powers = numeric
        && (named || numbers.clone().flatten().any(|n| !is_power(n)))
        && numbers.all(|n| n.is_some_and(|n| n <= 7));
    let known = said.clone().filter(|text| unit(text, powers).is_some()).count();
    let all = said.clone().count();
    let other = said.filter(|text| Head::of(text).quantity.is_some_and(|of| of != Quantity::People)).count();
    let mapping = Mapping { value: powers.then(|| POWERS.to_owned()), ..Mapping::default() };
    (known > 0 && known + other == all).then_some(mapping)
}

/// In how many a column of people counts.
pub fn times_of(people: &People) -> u32 {
    people.times.unwrap_or_else(|| scale(&people.column).times())
}

/// What is open about it: a column, and the numbers that it may be counted in.
pub fn open(grid: &Grid, recipe: &Recipe, rows: &[Vec<String>]) -> Option<(String, Vec<u32>)> {
    let believed = |people: &People, times: u32| is_believed(grid, rows, people, times, recipe.decimal);
    let title = titled(grid);
    recipe.people.iter().filter(|people| people.times.is_none()).find_map(|people| {
        let options = match (scale(&people.column), title) {
            (Scale::Either(options), _) => options.to_vec(),
            (Scale::Times(1), Some(times)) | (Scale::Times(times), _) if times > 1 && !believed(people, times) => {
                vec![times]
            }
            _ => return None,
        };
        Some((people.column.clone(), std::iter::once(1).chain(options).collect()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_say_in_how_many() {
        for (name, times) in [
            ("troops (thousands)", 1_000),
            ("troops in '000", 1_000),
            ("troops 000s", 1_000),
            ("Stärke (Tsd.)", 1_000),
            ("Soldaten in 1000", 1_000),
            ("Soldaten in T", 1_000),
            ("effectifs (milliers)", 1_000),
            ("efectivos (en miles)", 1_000),
            ("efetivos (em mil)", 1_000),
            ("liczba żołnierzy (tys.)", 1_000),
            ("численность, тыс. чел.", 1_000),
            ("чисельність (тис.)", 1_000),
            ("personnel (millions)", 1_000_000),
            ("troops (hundreds)", 100),
            ("troops (x 100)", 100),
            ("troops (×1000)", 1_000),
            ("troops x1,000", 1_000),
            ("troops * 10", 1),
            ("troops_thous", 1_000),
            ("troops (10³)", 1_000),
            ("asker (bin)", 1_000),
            ("人数（万人）", 10_000),
            ("兵力(千人)", 1_000),
            ("troops (lakh)", 100_000),
            ("2020 (thousands)", 1_000),
            ("troops 2020 thousands", 1_000),
            ("troops", 1),
            ("troops per 1000", 1),
            ("troops per 1,000 inhabitants", 1),
            ("mil_personnel", 1),
            ("milper", 1),
            ("max 100", 1),
            ("More than 90 thousand troops abroad", 1),
            ("Table 3,000", 1),
        ] {
            assert_eq!(scale(name), Scale::Times(times), "{name}");
        }
        for name in ["troops (mil)", "efectivos mil", "troops (m)", "troops_bin", "Soldaten (T)"] {
            assert!(matches!(scale(name), Scale::Either(_)), "{name}");
        }
    }

    #[test]
    fn units_of_rows() {
        for (text, powers, times) in [
            ("thousands", false, Some(1_000)),
            ("in Tsd.", false, Some(1_000)),
            ("Hundreds", false, Some(100)),
            ("persons", false, Some(1)),
            ("thousand persons", false, Some(1_000)),
            ("1000", false, Some(1_000)),
            ("1,000", false, Some(1_000)),
            ("3", true, Some(1_000)),
            ("0", true, Some(1)),
            ("3", false, None),
            ("percent", false, None),
            ("USD million", false, None),
            ("1st Brigade", false, None),
        ] {
            assert_eq!(unit(text, powers), times, "{text}");
        }
    }
}
