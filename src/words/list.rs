//! Lists, and capital letters.

/// The texts that say something, separated by commas.
pub fn list<S: AsRef<str>>(texts: impl IntoIterator<Item = S>) -> String {
    joined(texts, ", ")
}

/// The texts that say something, as the parts of a line: “Poland · 3 sources”.
pub fn line<S: AsRef<str>>(texts: impl IntoIterator<Item = S>) -> String {
    joined(texts, " · ")
}

fn joined<S: AsRef<str>>(texts: impl IntoIterator<Item = S>, between: &str) -> String {
    let mut all = String::new();
    for text in texts {
        let text = text.as_ref();
        if !all.is_empty() && !text.is_empty() {
            all.push_str(between);
        }
        all.push_str(text);
    }
    all
}

/// With a capital letter at the front.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A label within a sentence: “air force”, “NATO command”.
pub fn lower(label: &str) -> String {
    let mut letters = label.chars();
    let Some(first) = letters.next() else { return String::new() };
    // An acronym keeps its capitals, and so does a noun where nouns have them.
    if letters.clone().next().is_some_and(char::is_uppercase) || !crate::message::is_small(label) {
        return label.to_owned();
    }
    first.to_lowercase().chain(letters).collect()
}
