//! What people write in place of what a picture says by itself.

/// The texts around a map that can be written by hand; an empty one is made by the picture itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Texts {
    /// In place of the headline.
    pub title: String,
    /// In place of what stands below it.
    pub subtitle: String,
    /// Before what the map cannot show.
    pub caption: String,
    /// In place of the sources; the borders are credited besides.
    pub credit: String,
}

impl Texts {
    /// The names of the texts, in their order: those of the options and of the entries in a file.
    pub const NAMES: [&str; 4] = ["title", "subtitle", "caption", "credit"];

    /// All four, in their order.
    pub fn all(&self) -> [&str; 4] {
        [&self.title, &self.subtitle, &self.caption, &self.credit]
    }

    /// The same, to be written.
    pub fn all_mut(&mut self) -> [&mut String; 4] {
        [&mut self.title, &mut self.subtitle, &mut self.caption, &mut self.credit]
    }

    /// Each that is written here, else as another one has it.
    #[must_use]
    pub fn or(&self, other: &Self) -> Self {
        let mut texts = self.clone();
        for (own, other) in texts.all_mut().into_iter().zip(other.all()) {
            if own.trim().is_empty() {
                other.clone_into(own);
            }
        }
        texts
    }
}
