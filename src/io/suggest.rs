//! What was probably meant.

use crate::geo::Countries;

/// The fix for a text that is not a known code: the country of that name, or those with the most similar names.
pub(super) fn code(text: &str) -> String {
    let countries = Countries::embedded();
    let near = countries.resolve(text).map_or_else(|| countries.suggest(text, 2), |code| vec![code]);
    let near: Vec<String> = near.iter().map(|code| format!("{code} ({})", countries.name(code))).collect();
    match near.as_slice() {
        [] => text!("problem-code-fix").to_owned(),
        [one] => text!("problem-meant-fix", one = one),
        [one, other, ..] => text!("problem-meant-either-fix", one = one, other = other),
    }
}
