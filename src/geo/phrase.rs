//! Names of missions as they are compared: words without case, accents, articles and the ways to write an organisation.

/// A word as it is compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    pub text: String,
    /// It is written as an abbreviation is: MINUSMA, eFP.
    pub capitals: bool,
}

/// Words that languages put between others, sorted; a name is the same without them.
const SMALL: &[&str] = &[
    "a", "al", "an", "and", "at", "au", "aux", "d", "da", "dans", "das", "de", "del", "della", "delle", "dem", "den",
    "der", "des", "di", "die", "du", "el", "em", "en", "et", "for", "fur", "im", "in", "l", "la", "las", "le", "les",
    "los", "nel", "nella", "of", "on", "par", "per", "pour", "s", "the", "to", "und", "van", "vom", "von", "y", "zum",
    "zur",
];

/// What is written in several ways is compared in one.
const SAME: &[(&[&str], &str)] = &[
    (&["united", "nations"], "un"),
    (&["nations", "unies"], "un"),
    (&["naciones", "unidas"], "un"),
    (&["nazioni", "unite"], "un"),
    (&["vereinten", "nationen"], "un"),
    (&["vereinte", "nationen"], "un"),
    (&["onu"], "un"),
    (&["onz"], "un"),
    (&["u", "n"], "un"),
    (&["european", "union"], "eu"),
    (&["europaischen", "union"], "eu"),
    (&["europaeischen", "union"], "eu"),
    (&["union", "europeenne"], "eu"),
    (&["union", "europea"], "eu"),
    (&["unione", "europea"], "eu"),
    (&["ue"], "eu"),
    (&["e", "u"], "eu"),
    (&["african", "union"], "au"),
    (&["union", "africaine"], "au"),
    (&["multi", "national"], "multinational"),
    (&["co", "ordinator"], "coordinator"),
    (&["centre"], "center"),
];

/// The words of a text.
pub(super) fn words(text: &str) -> Vec<Word> {
    let latin = deunicode::deunicode(text);
    let parts = latin.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty());
    let words: Vec<Word> = parts.map(word).filter(|word| SMALL.binary_search(&&*word.text).is_err()).collect();
    let mut same = Vec::with_capacity(words.len());
    let mut rest = &words[..];
    while let Some(first) = rest.first() {
        let begins = |(long, _): &&(&[&str], &str)| {
            rest.len() >= long.len() && long.iter().zip(rest).all(|(said, word)| *said == word.text)
        };
        let (length, word) = match SAME.iter().find(begins) {
            Some((long, short)) => (long.len(), Word { text: (*short).to_owned(), capitals: first.capitals }),
            None => (1, first.clone()),
        };
        same.push(word);
        rest = &rest[length..];
    }
    same
}

/// Stabilisation and stabilization are one word.
fn word(part: &str) -> Word {
    let lower = part.to_ascii_lowercase();
    let text = lower.strip_suffix("isation").map(|stem| format!("{stem}ization"));
    let capitals = part.bytes().filter(u8::is_ascii_uppercase).count() >= 2;
    Word { text: text.unwrap_or(lower), capitals }
}

/// Whether a word only says that a name of an operation follows.
pub(super) fn is_operation(word: &Word) -> bool {
    matches!(
        &*word.text,
        "operation" | "operations" | "op" | "ops" | "operacion" | "operazione" | "operacja" | "operacji"
    )
}

/// Whether a word before or after a name says no more than what it is the name of.
pub(super) fn is_kind(word: &Word) -> bool {
    is_operation(word) || matches!(&*word.text, "mission" | "mision" | "missione" | "misja" | "misji" | "einsatz")
}

/// Words as one text.
pub(super) fn joined(words: &[Word]) -> String {
    words.iter().map(|word| word.text.as_str()).collect::<Vec<_>>().join(" ")
}
