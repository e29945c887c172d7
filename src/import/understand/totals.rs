//! Totals, which tables list among their parts.

use crate::model::HashMap;
use std::sync::LazyLock;

/// How the name of a total begins, in lower-case ASCII: English, German, French, Spanish, Italian, Russian, Ukrainian, Polish, Turkish, Czech,
/// Hungarian, the Nordic and the South Slavic languages.
const TOTALS: &str = "total|grand total|sub-total|sub total|subtotal|subtotale|sous-total|sous total|zwischensumme|teilsumme|gesamtsumme|gesamtzahl|somme|suma|\
    totaal|subtotaal|totaux|sum|sum total|overall|world|insgesamt|gesamt|summe|zusammen|ensemble|totale|worldwide|all countries|vsego|itogo|vsogo|usogo|us'ogo|razom|razem|ogolem|lacznie|\
    gesamtergebnis|endsumme|resultat global|toplam|genel toplam|celkem|spolu|osszesen|summa|totalt|yhteensa|ukupno|skupaj|soma";

/// The same by their first letters.
static BY_LETTER: LazyLock<HashMap<u8, Vec<&str>>> = LazyLock::new(|| {
    let mut totals: HashMap<u8, Vec<&str>> = HashMap::default();
    for total in TOTALS.split('|') {
        totals.entry(total.bytes().next().unwrap_or_default()).or_default().push(total);
    }
    totals
});

/// Whether a name is that of a total.
pub fn is_total(name: &str) -> bool {
    let name = deunicode::deunicode(name).to_lowercase();
    let name = name.trim();
    let begins =
        |total: &&str| name.strip_prefix(*total).is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphabetic()));
    // Cells are asked by the million, and nearly all begin with another letter than any total.
    let first = name.bytes().next().unwrap_or_default();
    BY_LETTER.get(&first).is_some_and(|totals| totals.iter().any(begins)) || name.ends_with(" total")
}

/// What parts are called, after “all”.
const PLURALS: &str = "locations bases sites places units missions operations provinces districts regions services branches components facilities \
    installations camps types categories parts ranks grades services forces troops personnel genders sexes ages nationalities nations \
    contingents arms standorte orte einheiten missionen einsatze provinzen regionen teilstreitkrafte";

/// Whether a word in a column of parts means all of them.
pub fn is_all(name: &str) -> bool {
    let name = deunicode::deunicode(name).to_lowercase();
    let name = name.trim().trim_matches(['(', ')', '[', ']']).trim();
    let of_what =
        name.strip_prefix("all ").or_else(|| name.strip_prefix("alle ")).or_else(|| name.strip_prefix("all of the "));
    if of_what.is_some_and(|what| PLURALS.split(' ').any(|plural| plural == what)) {
        return true;
    }
    matches!(
        name,
        "all"
            | "alle"
            | "tous"
            | "toutes"
            | "todos"
            | "todas"
            | "tutti"
            | "tutte"
            | "both"
            | "both sexes"
            | "both genders"
            | "men and women"
            | "beide"
            | "ambos"
            | "entrambi"
            | "les deux"
            | "oboje"
            | "gesamt"
            | "wszystkie"
            | "overall"
            | "whole"
            | "whole country"
            | "countrywide"
            | "country-wide"
            | "nationwide"
            | "nation-wide"
            | "landesweit"
            | "ganzes land"
            | "tout le pays"
            | "todo el pais"
            | "tutto il paese"
            | "caly kraj"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn totals_are_known_by_name() {
        for name in [
            "Total",
            "TOTAL - Former Soviet Union",
            "Grand Total",
            "Overseas total",
            "Insgesamt",
            "Summe",
            "Sous-total",
            "Zwischensumme",
            "Subtotal",
            "SUB-TOTAL:",
            "Усього",
            "Разом",
            "Łącznie",
            "Genel Toplam",
            "Összesen",
            "World",
        ] {
            assert!(is_total(name), "{name}");
        }
        for name in ["Totalia", "Sumatra", "Poland", "Spoluka", ""] {
            assert!(!is_total(name), "{name}");
        }
    }
}
