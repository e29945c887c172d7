//! From a posture and a view to a scene.

use super::{MapCache, Scene, View};
use crate::{model::Dataset, posture::Posture};

/// What a picture is about.
#[derive(Debug, Clone, Copy)]
pub struct Subject<'a> {
    /// The records, for titles, sources and origins.
    pub dataset: &'a Dataset,
    /// The numbers of the day.
    pub posture: &'a Posture,
    /// The numbers of the day to compare with; without them [`Measure::Change`](super::Measure::Change) shows all that was promised.
    pub before: Option<&'a Posture>,
    /// The most people that any host has on any day of the period: the largest symbol stands for them, so that sizes
    /// don't lie while the date moves.
    pub greatest: i64,
}

/// The picture of a subject in a view. Same input, same scene; nothing else is read but the shapes of countries.
pub fn build(subject: &Subject<'_>, view: &View, cache: &mut MapCache) -> Scene {
    todo!("{subject:?} {view:?} {cache:?}")
}
