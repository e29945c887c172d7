//! Where datasets come from.

use crate::io::entries;
use std::path::{Path, PathBuf};

/// Where a dataset comes from.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Place {
    /// An embedded one, by name.
    Sample(String),
    /// A file or folder.
    Path(PathBuf),
}

impl Place {
    /// Files with more bytes take long to read: a window reads them where reading can be stopped.
    pub const LONG: u64 = 4 << 20;

    /// How many bytes it has on the disk; 0 if that is not known.
    pub fn bytes(&self) -> u64 {
        let Self::Path(path) = self else { return 0 };
        let folder = if path.ends_with("datapackage.json") { path.parent().unwrap_or(path) } else { path };
        let length = |path: &Path| std::fs::metadata(path).map_or(0, |about| about.len());
        match entries(folder) {
            Ok(files) => files.iter().map(|file| length(file)).sum(),
            Err(_) => length(path),
        }
    }

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
