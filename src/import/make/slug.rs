//! Texts as parts of ids.

/// A text as part of an id: letters and digits in lower case, words parted by hyphens, of a readable length.
pub fn slug(text: &str) -> String {
    let ascii = deunicode::deunicode(text).to_lowercase();
    let words = ascii.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let slug = words.collect::<Vec<_>>().join("-");
    let slug = slug.get(..60).unwrap_or(&slug).trim_end_matches('-').to_owned();
    if slug.is_empty() { "x".to_owned() } else { slug }
}
