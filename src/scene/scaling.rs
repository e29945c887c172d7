//! How large symbols are: one scale for hosts and places, on all days of a period.

/// The smallest radius of a symbol for anybody at all.
pub(super) const LEAST_RADIUS: f32 = 3.0;

/// From people to pixels: one for the whole period.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Scaling {
    greatest: i64,
    largest: f32,
    exponent: f32,
}

impl Scaling {
    /// The scaling at which the symbol of the greatest number takes 12 % of the map's smaller side, or so much of that.
    /// The exponent is the root's, so that areas are in proportion, or Flannery's (1971, doi 10.3138/J647-1776-745H-3667).
    pub fn new(greatest: i64, size: [f32; 2], (flannery, growth): (bool, f32)) -> Self {
        let largest = (size[0].min(size[1]) * 0.06).clamp(14.0, 84.0) * growth;
        Self { greatest: greatest.max(1), largest, exponent: if flannery { 0.5716 } else { 0.5 } }
    }

    /// The scaling of an example: so many people have that radius.
    pub fn fixed(people: i64, radius: f32) -> Self {
        Self { greatest: people.max(1), largest: radius, exponent: 0.5 }
    }

    /// The same so many times as large.
    #[must_use]
    pub fn grown(self, times: f32) -> Self {
        Self { largest: self.largest * times, ..self }
    }

    /// The radius of the largest symbol.
    pub fn largest(self) -> f32 {
        self.largest
    }

    /// The radius for so many people; nobody has none, anybody at least [`LEAST_RADIUS`].
    pub fn radius(self, people: i64) -> f32 {
        if people <= 0 {
            return 0.0;
        }
        self.raw(people).max(LEAST_RADIUS)
    }

    /// The most people that still have the smallest radius.
    pub fn least_people(self) -> i64 {
        self.people(LEAST_RADIUS)
    }

    /// The most people that have at most that radius.
    pub fn people(self, radius: f32) -> i64 {
        (self.greatest as f32 * (radius / self.largest).powf(1.0 / self.exponent)).floor() as i64
    }

    /// The most people that are drawn to scale: more of them have the largest symbol too.
    pub fn greatest(self) -> i64 {
        self.greatest
    }

    /// Nothing is larger than the symbol of the greatest number, whatever it is.
    fn raw(self, people: i64) -> f32 {
        self.largest * (people as f32 / self.greatest as f32).min(1.0).powf(self.exponent)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn areas_are_in_proportion_to_people() {
        let scaling = Scaling::new(40_000, [1600.0, 900.0], (false, 1.0));
        let area = |n| scaling.radius(n).powi(2);
        assert!((area(40_000) / area(10_000) - 4.0).abs() < 0.01);
        assert_eq!((scaling.radius(0), scaling.radius(1)), (0.0, LEAST_RADIUS));
        let least = scaling.least_people();
        assert!(scaling.radius(least) == LEAST_RADIUS && scaling.radius(least * 2) > LEAST_RADIUS, "{least}");
        assert_eq!(scaling.radius(90_000), scaling.radius(40_000), "nothing covers the map");
        assert!(Scaling::new(0, [0.0, 0.0], (true, 1.0)).radius(i64::MAX).is_finite());
    }
}
