//! The list of public sources: `assets/catalogue/sources.json`, or one of the user's own in the same form.

use crate::io::{MAX_JSON, TextError, read_text};
use crate::message::decimal;
use std::{path::Path, sync::LazyLock};

/// A public source.
#[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize)]
pub struct Entry {
    /// Its name in the list.
    pub name: String,
    /// What it is.
    pub title: String,
    /// Whose it is.
    pub publisher: String,
    /// Under which licence it may be used.
    pub licence: String,
    /// Where to read the licence.
    pub licence_url: String,
    /// How to cite it.
    pub citation: String,
    /// Where to read about it.
    pub page: String,
    /// Where to download it.
    pub url: String,
    /// Under which name it is kept.
    pub file: String,
    /// How many bytes it has; none: the publisher changes it.
    pub bytes: Option<u64>,
    /// Its checksum, SHA-256 in hexadecimal digits; none: the publisher changes it.
    pub sha256: Option<String>,
    /// The recipe by which it is imported; none: there is none yet.
    pub recipe: Option<String>,
    /// What a user must know.
    #[serde(default)]
    pub note: String,
}

impl Entry {
    /// The command that makes a dataset of the file; none: no recipe reads it yet.
    pub fn import_command(&self, file: &Path) -> Option<String> {
        let recipe = self.recipe.as_ref()?;
        let file = file.display().to_string().replace('\'', r"'\''");
        Some(text!("fetch-import", file = file, recipe = recipe, name = &self.name))
    }
}

/// Why a list cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum CatalogueError {
    /// The file cannot be read.
    #[error(transparent)]
    Text(#[from] TextError),
    /// It is not such a list.
    #[error("{}", text!("error-list", path = .0, cause = .1.to_string()))]
    Json(String, serde_json::Error),
    /// A name that may lie anywhere.
    #[error("{}", text!("error-list-file", name = .0, file = .1))]
    File(String, String),
}

static EMBEDDED: LazyLock<Vec<Entry>> = LazyLock::new(|| {
    // A test sees to it that it can be read.
    serde_json::from_str(include_str!("../../assets/catalogue/sources.json")).unwrap_or_default()
});

/// A size for readers: “3.8 MB”.
pub fn told_size(bytes: Option<u64>) -> String {
    match bytes {
        None => text!("fetch-no-size").to_owned(),
        Some(bytes) if bytes < 100_000 => format!("{} kB", decimal(&format!("{:.1}", bytes as f64 / 1e3))),
        Some(bytes) => format!("{} MB", decimal(&format!("{:.1}", bytes as f64 / 1e6))),
    }
}

/// The list that the program carries.
pub fn catalogue() -> &'static [Entry] {
    &EMBEDDED
}

/// Reads a list of the user's own.
pub fn read_catalogue(path: &Path) -> Result<Vec<Entry>, CatalogueError> {
    let text = read_text(path, MAX_JSON)?;
    let list: Vec<Entry> =
        serde_json::from_str(&text).map_err(|error| CatalogueError::Json(path.display().to_string(), error))?;
    match list.iter().find(|entry| !is_plain(&entry.file)) {
        Some(entry) => Err(CatalogueError::File(entry.name.clone(), entry.file.clone())),
        None => Ok(list),
    }
}

/// Whether a name is that of a file and of nothing elsewhere.
fn is_plain(file: &str) -> bool {
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | ' ');
    !file.is_empty() && file.len() < 200 && !file.starts_with('.') && file.chars().all(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_can_be_read_and_each_entry_has_its_own_name_and_file() {
        let list = catalogue();
        assert!(list.len() >= 6);
        for (at, entry) in list.iter().enumerate() {
            assert!(is_plain(&entry.file) && entry.url.starts_with("https://"), "{entry:?}");
            assert!(list[..at].iter().all(|other| other.name != entry.name && other.file != entry.file));
            let sum = entry.sha256.as_ref();
            assert!(sum.is_none_or(|sum| sum.len() == 64 && sum.bytes().all(|b| b.is_ascii_hexdigit())), "{entry:?}");
            assert!([&entry.licence, &entry.citation, &entry.publisher].iter().all(|text| !text.is_empty()));
        }
        for file in ["", "../x", "a/b", "C:x", ".part", "a\\b"] {
            assert!(!is_plain(file), "{file}");
        }
    }
}
