//! House styles: the built-in ones by name, and others by the path of their file.

use crate::io::read_text;
use crate::scene::Style;
use std::path::Path;
use std::sync::Arc;

/// The styles that come with the program, by their names.
pub const STYLES: [(&str, &str); 2] = [
    ("broadsheet", include_str!("../../../assets/styles/broadsheet.toml")),
    ("journal", include_str!("../../../assets/styles/journal.toml")),
];

/// A style is never larger than this.
const MOST: usize = 64 << 10;

/// The style of a name or a path; an empty one is none.
pub fn style(name: &str) -> Result<Option<Arc<Style>>, String> {
    let name = name.trim();
    if name.is_empty() {
        return Ok(None);
    }
    let known = STYLES.iter().find(|(known, _)| *known == name).map(|(_, text)| (*text).to_owned());
    let text = match known {
        Some(text) => text,
        None if Path::new(name).extension().is_some_and(|ending| ending.eq_ignore_ascii_case("toml")) => {
            read_text(Path::new(name), MOST).map_err(|error| error.to_string())?
        }
        None => {
            let names = STYLES.map(|(name, _)| name).join(", ");
            return Err(text!("error-style-none", name = name, names = names));
        }
    };
    let style = Style::read(&text).map_err(|error| text!("error-style-in", name = name, what = error.to_string()))?;
    Ok(Some(Arc::new(style)))
}
