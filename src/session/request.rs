//! What a caller asks to be opened and shown; every part that is none keeps its default.

use crate::{
    geo::{Extent, ProjectionKind},
    model::{Day, Scope},
    posture::Filter,
    scene::{Measure, ThemeId},
};
use std::path::PathBuf;

/// A dataset and how to look at it, as the command line or a drop on the window words it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OpenRequest {
    /// A data package on disk; none: a sample.
    pub path: Option<PathBuf>,
    /// An embedded dataset; none, and no path: `europe-2022`.
    pub sample: Option<String>,
    /// The day to show; none: the day that the dataset opens at.
    pub day: Option<Day>,
    /// First day of the window.
    pub from: Option<Day>,
    /// Only what was public by that day.
    pub known_on: Option<Day>,
    /// Subtract what leaves at the origin.
    pub net: bool,
    /// Scope of levels.
    pub scope: Option<Scope>,
    /// Which records count.
    pub filter: Filter,
    /// What the symbols measure.
    pub measure: Option<Measure>,
    /// How the globe is laid flat.
    pub projection: Option<ProjectionKind>,
    /// Which part of the globe.
    pub view: Option<Extent>,
    /// Light or dark.
    pub theme: Option<ThemeId>,
}
