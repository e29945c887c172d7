//! What people write in place of what a picture says by itself, and the colours that they choose.

/// What of a map can be written by hand: the texts around it, and colours. An empty one is made by the picture itself.
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
    /// Colours of values in place of the map's own, as [`OwnColors`](super::OwnColors) reads them.
    pub colors: String,
}

impl Texts {
    /// The names of the texts, in their order: those of the options and of the entries in a file.
    pub const NAMES: [&str; 5] = ["title", "subtitle", "caption", "credit", "colors"];

    /// All of them, in their order.
    pub fn all(&self) -> [&str; 5] {
        [&self.title, &self.subtitle, &self.caption, &self.credit, &self.colors]
    }

    /// The same, to be written.
    pub fn all_mut(&mut self) -> [&mut String; 5] {
        [&mut self.title, &mut self.subtitle, &mut self.caption, &mut self.credit, &mut self.colors]
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
