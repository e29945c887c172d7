//! What was probably meant.

use crate::geo::Countries;

/// The remedy for a text that is no known code: the country of that name, or those with the likest names.
pub(super) fn code(text: &str) -> String {
    let countries = Countries::embedded();
    let near = countries.resolve(text).map_or_else(|| countries.suggest(text, 2), |code| vec![code]);
    let near: Vec<String> = near.iter().map(|code| format!("{code} ({})", countries.name(code))).collect();
    if near.is_empty() {
        "write its ISO 3166-1 alpha-3 code, such as POL, or NATO, EU or UN".to_owned()
    } else {
        format!("write {} if that is meant", near.join(" or "))
    }
}
