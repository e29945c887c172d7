//! The text of a cell: without the space around it, and as messages quote it.

/// A text without the space around it, which few cells have: most are known by their first and last byte.
#[inline]
pub fn trimmed(text: &str) -> &str {
    match text.as_bytes() {
        [] => text,
        [first, .., last] if first.is_ascii_graphic() && last.is_ascii_graphic() => text,
        [only] if only.is_ascii_graphic() => text,
        _ => text.trim(),
    }
}

/// Text from an input for use in a message: in quotation marks, cut to a readable length, without control characters.
pub fn quoted(text: &str) -> String {
    let mut short: String = text.chars().take(60).map(|c| if c.is_control() { '�' } else { c }).collect();
    if text.chars().nth(60).is_some() {
        short.push('…');
    }
    in_quotes(&short)
}

/// The whole of a text in the quotation marks of the language.
pub fn in_quotes(text: &str) -> String {
    text!("model-quoted", text = text)
}
