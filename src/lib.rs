//! Laydown: a map of force deployments in which every number opens its source.
//!
//! Data walks one way:
//!
//! ```text
//! files → import, io → model (records) → posture (a day's numbers) → scene (placed, coloured) → paint → window, picture or table
//! ```
//!
//! | module      | what                                                        | may use              |
//! |-------------|-------------------------------------------------------------|----------------------|
//! | [`model`]   | records and their words; no input or output                  | nothing of ours      |
//! | [`geo`]     | countries, projections, clipping, hit test                   | model                |
//! | [`parse`]   | days, counts and rows of text, read as people write them      | model                |
//! | [`io`]      | data packages in and out, problems, atomic save              | model, geo, parse    |
//! | [`import`]  | foreign tables: understood, checked, made into records        | model, geo, parse, io |
//! | [`posture`] | what holds on a day as known on a day                        | model                |
//! | [`export`]  | records and answers on their way out, with their citation    | model, geo, io, posture |
//! | [`catalogue`] | public sources: the list, where they are kept, the download | io                 |
//! | [`scene`]   | the map, measured, placed and coloured                       | model, geo, posture  |
//! | [`paint`]   | the scene as SVG, pixels or egui shapes; painters decide nothing | scene, geo        |
//! | [`session`] | state, commands, undo, timeline; no window                   | all above            |
//! | [`cli`]     | the command line                                             | all above, not gui   |
//! | `gui`       | the window                                                   | all above, not cli   |
//!
//! Beside them stands `threads`, work that several threads share, which knows nothing of ours; io, import and posture use it.
//!
//! Units, unless a name says otherwise: people are whole persons, angles are degrees, days are civil days,
//! lengths in a [`scene`] are logical pixels. `tests/layers.rs` holds the imports against the table.

pub mod catalogue;
pub mod cli;
pub mod export;
pub mod geo;
#[cfg(feature = "gui")]
pub mod gui;
pub mod import;
pub mod io;
pub mod model;
pub mod paint;
pub mod parse;
pub mod posture;
pub mod scene;
pub mod session;
mod threads;
