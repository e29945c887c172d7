//! Words for the ends of a range in column names: `personnel_min`, “Soldaten (max.)”.

/// Words of the lower end of a range.
pub const LOW: [&str; 12] =
    ["min", "minimum", "low", "lower", "lowest", "least", "von", "from", "mini", "minimo", "bas", "lo"];
/// Words of its upper end.
pub const HIGH: [&str; 12] =
    ["max", "maximum", "high", "upper", "highest", "most", "bis", "to", "maxi", "maximo", "haut", "hi"];

/// The words of a name without the one that says that it is an end of a range; none: no word or several say so.
pub fn without_end(name: &str, ends: &[&str]) -> Option<Vec<String>> {
    let lower = name.to_lowercase();
    let words: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let rest: Vec<String> = words.iter().filter(|word| !ends.contains(*word)).map(|word| (*word).to_owned()).collect();
    (rest.len() + 1 == words.len()).then_some(rest)
}
