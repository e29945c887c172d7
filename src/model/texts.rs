//! What users write in place of a picture's automatic texts, the colours that they choose, and what they draw on the map.

use super::OwnLayer;

/// What of a map can be written by hand: the texts around it, colours, and what is drawn on it besides. An empty one is made by the picture
/// itself.
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
    /// The user's own layers, as [`OwnLayer::list`](super::OwnLayer::list) reads them.
    pub layer: String,
    /// Circles around places, as [`reaches`](crate::geo::reaches) reads them.
    pub range: String,
    /// Distances between places, as [`ways`](crate::geo::ways) reads them.
    pub distance: String,
}

impl Texts {
    /// The names of the texts, in their order: those of the options and of the entries in a file.
    pub const NAMES: [&str; 9] =
        ["title", "subtitle", "caption", "credit", "colors", "classes", "layer", "range", "distance"];
    /// What stands for no layers where a dataset has some, and so for ranges and distances.
    pub const NOTHING: &str = "none";

    /// All of them, in their order.
    pub fn all(&self) -> [&str; 9] {
        let Self { title, subtitle, caption, credit, colors, classes, layer, range, distance } = self;
        [title, subtitle, caption, credit, colors, classes, layer, range, distance]
    }

    /// The same, to be written.
    pub fn all_mut(&mut self) -> [&mut String; 9] {
        let Self { title, subtitle, caption, credit, colors, classes, layer, range, distance } = self;
        [title, subtitle, caption, credit, colors, classes, layer, range, distance]
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

    /// The layers that are asked for; what is written wrong is none.
    pub fn layers(&self) -> Vec<OwnLayer> {
        OwnLayer::list(drawn(&self.layer)).unwrap_or_default()
    }

    /// The ranges and distances that are asked for.
    pub fn measured(&self) -> [&str; 2] {
        [drawn(&self.range), drawn(&self.distance)]
    }
}

/// A text, empty where it says that there is nothing.
fn drawn(text: &str) -> &str {
    let text = text.trim();
    if text == Texts::NOTHING { "" } else { text }
}

/// So many bounds make the most classes that there are.
const BOUNDS: usize = 4;

/// The bounds of classes, in order, as the user wrote them: “100; 1000; 10,000”. None: one is not a number above zero, or they are too many.
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
