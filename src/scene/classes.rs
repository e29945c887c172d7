//! Classes of numbers: which one a number is in, how large its symbol is, and which colour its land has.

use super::measured::{Kind, Measured};
use super::{Color, Form, Theme, View, scaling::Scaling};
use crate::model::class_bounds;

/// So many classes at most.
const MOST: usize = 5;

/// The classes of a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Classes {
    /// The most of each class, in order; of the last one the largest number.
    bounds: Vec<i64>,
    /// Whether they are colours of land, and not sizes.
    pub of_land: bool,
}

impl Classes {
    /// Those of a picture; none: it has no classes.
    pub fn of(measured: &[Measured], view: &View) -> Option<Self> {
        if view.form != Form::Classes || view.measure.definition().compares {
            return None;
        }
        let mut numbers: Vec<i64> =
            measured.iter().filter(|one| matches!(one.kind, Kind::Amount(_))).map(|one| one.kind.amount()).collect();
        numbers.sort_unstable();
        let greatest = *numbers.last()?;
        let own = class_bounds(&view.texts.classes).unwrap_or_default();
        let own: Vec<i64> = own.into_iter().map(|bound| view.unit.drawn(bound)).collect();
        let mut bounds = if own.is_empty() { (view.classing.definition().bounds)(&numbers, MOST) } else { own };
        bounds.retain(|bound| *bound < greatest);
        bounds.push(greatest);
        bounds.sort_unstable();
        bounds.dedup();
        Some(Self { bounds, of_land: view.shades_land() })
    }

    /// Which one a number is in.
    pub fn of_number(&self, n: i64) -> usize {
        self.bounds.partition_point(|bound| *bound < n).min(self.bounds.len() - 1)
    }

    /// From where to where each of them goes: the first from nobody, the last to the largest number.
    pub fn ranges(&self) -> impl Iterator<Item = [i64; 2]> {
        let from = std::iter::once(0).chain(self.bounds.iter().copied());
        from.zip(&self.bounds).map(|(from, to)| [from, *to])
    }

    /// The radius of a class's symbol, of which the last one has the largest.
    pub fn radius(&self, class: usize, largest: f32) -> f32 {
        let part = (class + 1) as f32 / self.bounds.len() as f32;
        (largest * 0.62 * part.powf(1.3)).max(3.6 + class as f32)
    }

    /// What draws a number of so many as its class is.
    pub fn scaling(&self, n: i64, scaling: Scaling) -> Scaling {
        Scaling::fixed(n, self.radius(self.of_number(n), scaling.largest()))
    }

    /// The colour of a class's land.
    pub fn color(&self, class: usize, theme: &Theme) -> Color {
        // Fewer classes than colours are as far apart as they can be.
        let steps = (self.bounds.len() - 1).max(1);
        theme.ramp[if self.bounds.len() == 1 { MOST / 2 } else { class * (MOST - 1) / steps }]
    }
}
