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
//! | [`export`]  | records and answers on their way out, with their citation    | model, geo, io, posture, words |
//! | [`catalogue`] | public sources: the list, where they are kept, the download | io                 |
//! | [`words`]   | what is said of numbers and records, in messages             | model, geo, posture  |
//! | [`scene`]   | the map, measured, placed and coloured                       | model, geo, posture, words |
//! | [`paint`]   | the scene as SVG, pixels or egui shapes; painters decide nothing | scene, geo        |
//! | [`session`] | state, commands, undo, timeline; no window                   | all above            |
//! | [`cli`]     | the command line                                             | all above, not gui   |
//! | `gui`       | the window                                                   | all above, not cli   |
//!
//! Below them all stands [`message`], the texts of the interface in their files. Beside them stands `threads`, work that several threads share, which knows nothing of ours; io, import and posture use it.
//!
//! Units, unless a name says otherwise: people are whole persons, angles are degrees, days are civil days,
//! lengths in a [`scene`] are logical pixels. `tests/layers.rs` holds the imports against the table.
//!
//! # From a dataset to a map
//!
//! ```
//! use laydown::{
//!     geo::{Basemap, Countries, Extent, ProjectionKind},
//!     io, paint,
//!     posture::{Index, Query, RegionMembers},
//!     scene::{MapCache, Subject, View, build},
//! };
//!
//! // The records: those of an article of 13 February 2022.
//! let data = io::sample("article-2022-02-13")?.package.dataset;
//!
//! // What holds on that day, and which records say so.
//! let index = Index::build(&data, &RegionMembers::new());
//! let query = Query::on("2022-02-13".parse()?);
//! let (posture, accounts) = (index.posture(&data, &query), index.accounts(&data, &query));
//! assert_eq!(posture.total.figures.promised.unwrap().to_string(), "6,000");
//!
//! // The map of it.
//! let (basemap, countries) = (Basemap::embedded(), Countries::embedded());
//! let projection = Extent::Europe.projection(Some(ProjectionKind::Laea), basemap, countries);
//! let view = View::new(projection, &Extent::Europe.bounds(basemap, countries), [960.0, 600.0]);
//! let subject =
//!     Subject { dataset: &data, posture: &posture, accounts: &accounts, gist: None, before: None, greatest: 4_700 };
//! let svg = paint::svg(&build(&subject, &view, &mut MapCache::default()));
//! assert!(svg.contains("<title>Poland: about 1,133 arrived of 4,700 promised"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

#[macro_use]
pub mod message;

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
pub mod words;
