//! Where datasets come from.

use std::path::PathBuf;

/// Where a dataset comes from.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Place {
    /// An embedded one, by name.
    Sample(String),
    /// A file or folder.
    Path(PathBuf),
}

impl Place {
    /// What it is called beside others: its name without the ending.
    pub fn label(&self) -> String {
        let name = match self {
            Self::Path(path) if path.file_name().is_some_and(|name| name == "datapackage.json") => {
                let folder = path.parent().and_then(std::path::Path::file_name);
                folder.map_or_else(|| self.name(), |name| name.to_string_lossy().into_owned())
            }
            _ => self.name(),
        };
        let plain = name.strip_suffix(".zip").unwrap_or(&name).trim();
        // A colon ends the short name in front of a record's.
        if plain.is_empty() { "dataset".to_owned() } else { plain.replace(':', "-") }
    }

    /// Its name for readers.
    pub fn name(&self) -> String {
        match self {
            Self::Sample(name) => name.clone(),
            Self::Path(path) => path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned(),
        }
    }

    /// The same wherever the program is started next: kept among the recent ones, it must be found from any folder.
    #[must_use]
    pub fn absolute(self) -> Self {
        match self {
            Self::Path(path) => Self::Path(std::path::absolute(&path).unwrap_or(path)),
            sample @ Self::Sample(_) => sample,
        }
    }
}
