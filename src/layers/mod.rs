//! The user's own layers: files of `GeoJSON`, `TopoJSON`, shapefiles, KML and CSV, read into one kind of [`Layer`].
//!
//! Each reader passes features to a draft, which checks their coordinates. A fault of a feature is a
//! [`LayerIssue`] with its name and a fix; the others are drawn.

mod archive;
mod asked;
mod check;
mod draft;
mod file;
mod geojson;
mod geometry;
mod issue;
mod json;
mod kml;
mod layer;
mod points;
mod shapes;
mod span;
mod topojson;

pub use asked::LayerError;
pub use file::{LAYER_ENDINGS, ReadLayer, is_layer, layer_in, read_layer};
pub use issue::LayerIssue;
pub use layer::{Layer, LayerRow};
pub use span::{Span, holds};
