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
    /// The most of each class but the last, as [`class_bounds`] reads them.
    pub classes: String,
}

impl Texts {
    /// The names of the texts, in their order: those of the options and of the entries in a file.
    pub const NAMES: [&str; 6] = ["title", "subtitle", "caption", "credit", "colors", "classes"];

    /// All of them, in their order.
    pub fn all(&self) -> [&str; 6] {
        [&self.title, &self.subtitle, &self.caption, &self.credit, &self.colors, &self.classes]
    }

    /// The same, to be written.
    pub fn all_mut(&mut self) -> [&mut String; 6] {
        let Self { title, subtitle, caption, credit, colors, classes } = self;
        [title, subtitle, caption, credit, colors, classes]
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

/// So many bounds make the most classes that there are.
const BOUNDS: usize = 4;

/// The bounds of classes, in order, as somebody wrote them: “100; 1000; 10,000”. None: one is no number above zero, or they are too many.
pub fn class_bounds(text: &str) -> Option<Vec<f64>> {
    let parts = text.split([';', ' ']).map(|part| part.trim().replace(',', "")).filter(|part| !part.is_empty());
    let number = |part: String| part.parse().ok().filter(|n: &f64| n.is_finite() && *n > 0.0);
    let mut bounds: Vec<f64> = parts.map(number).collect::<Option<_>>()?;
    bounds.sort_by(f64::total_cmp);
    (bounds.len() <= BOUNDS).then_some(bounds)
}

#[cfg(test)]
mod tests {
    use super::class_bounds;

    #[test]
    fn bounds_of_classes_are_numbers_above_zero() {
        assert_eq!(class_bounds("1000; 100 10,000"), Some(vec![100.0, 1_000.0, 10_000.0]));
        assert_eq!(class_bounds(""), Some(Vec::new()));
        for wrong in ["a", "0", "-5", "inf", "NaN", "1 2 3 4 5"] {
            assert_eq!(class_bounds(wrong), None, "{wrong}");
        }
    }
}
