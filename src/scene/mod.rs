//! The map, measured, placed and coloured: [`build`] makes a [`Scene`] of a posture and a [`View`], and painters draw it.
//!
//! Three steps with a type each: figures are *measured* (how many people, how large, which words), then *placed* (where on
//! the screen, what under what), then become *marks* (circles, lines, text).

mod across;
mod apart;
mod arrow_words;
mod asked;
mod build;
mod cache;
mod change;
mod color;
mod corner;
mod crowd;
mod flows;
mod fold;
mod frame;
mod furniture;
mod gist;
mod inset;
mod insets;
mod labels;
mod legend;
mod levels;
mod look;
mod makeup;
mod mark;
mod measure;
mod measured;
mod movements;
mod names;
mod outlines;
mod pane;
mod place_words;
mod plate;
mod region;
mod scaling;
#[expect(clippy::module_inception, reason = "the file that holds the Scene")]
mod scene;
mod settle;
mod shapes;
mod sheet;
mod sites;
mod space;
mod spread;
mod style;
mod subject;
mod switch;
mod symbol;
mod text;
mod texts;
mod theme;
mod told;
mod unit;
mod view;

pub use build::{build, middle};
pub use cache::{MapCache, MapShapes};
pub use change::greatest_change;
pub use color::Color;
pub use furniture::{credits, heading, sources_of};
pub use gist::Gist;
pub use insets::Insets;
pub use makeup::{LegendPlace, Letters, Makeup};
pub use mark::{Anchor, Area, Mark, Pos, Stroke, Text, Weight};
pub use measure::{LevelNumber, Measure};
pub use outlines::thin;
pub use plate::{Pictured, Plate};
pub use scene::{Inset, Label, MapLayer, Scene, SymbolNode};
pub use sheet::{Chart, Curve, SheetFrame, Tabled};
pub use spread::Spread;
pub use style::{Style, StyleError};
pub use subject::{Moment, Subject};
pub use switch::{Switch, Switches};
pub use text::{advance, font};
pub use theme::{Theme, ThemeId};
pub use unit::{Gauge, Unit};
pub use view::View;
