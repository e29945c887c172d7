//! What to export: records or the current view, in which format, to where.

use crate::{export::Format, model::Dataset};
use std::path::{Path, PathBuf};

/// What is chosen to go out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outgoing {
    /// What is shown of the day, not the records.
    pub shown: bool,
    /// In which format.
    pub format: Format,
    /// To where, as it is typed; `~` is the user's own folder.
    pub path: String,
}

impl Outgoing {
    /// What is offered at first: the records, under the dataset's name in the user's own folder.
    pub(in crate::session) fn of(data: &Dataset) -> Self {
        let name = &data.name;
        let plain = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'));
        let path = format!("~/{}", if plain { name } else { "laydown" });
        Self { shown: false, format: Format::Folder, path }.with_format(Format::default())
    }

    /// The same in another format, to a path that ends in it.
    #[must_use]
    pub fn with_format(self, format: Format) -> Self {
        let path = self.path.strip_suffix(&ending(self.format)).unwrap_or(&self.path);
        Self { path: format!("{path}{}", ending(format)), format, ..self }
    }

    /// The same to another path; one that ends in a format asks for it.
    #[must_use]
    pub fn with_path(self, path: String) -> Self {
        let asked = Format::of(Path::new(&path)).ok().filter(|format| *format != Format::Folder);
        Self { format: asked.filter(|format| self.allows(*format)).unwrap_or(self.format), path, ..self }
    }

    /// Records, or what is shown; an answer about a day is not a data package.
    #[must_use]
    pub fn with_shown(self, shown: bool) -> Self {
        let other = Self { shown, ..self };
        if other.allows(other.format) { other } else { other.with_format(Format::default()) }
    }

    /// Whether it can go out in a format.
    pub fn allows(&self, format: Format) -> bool {
        format.is_built_in() && !(self.shown && format.is_package())
    }

    /// Where it is written: what is typed, with the format's ending.
    pub fn target(&self) -> PathBuf {
        let path = self.path.trim().trim_matches('"');
        let ends = self.format == Format::Folder || Format::of(Path::new(path)).ok() == Some(self.format);
        PathBuf::from(if ends { path.to_owned() } else { format!("{path}{}", ending(self.format)) })
    }
}

/// `.csv`; nothing for a folder.
fn ending(format: Format) -> String {
    if format.ending().is_empty() { String::new() } else { format!(".{}", format.ending()) }
}
