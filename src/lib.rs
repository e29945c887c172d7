//! Laydown: a map of force deployments that traces every number to its source.
//!
//! Data flows one way:
//!
//! ```text
//! files → import, io → model (records) → posture (a day's numbers) → scene (placed, coloured) → paint → window, picture or table
//! ```
//!
//! `ARCHITECTURE.md` says which room may use which, and `tests/house/layers.rs` checks the imports against it. The feature `gui` (on by default)
//! adds the window, `gui`.
//!
//! Units, unless a name says otherwise: people are whole persons, angles are degrees, days are civil days,
//! lengths in a [`scene`] are logical pixels.
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
//! // The numbers on that day, and the records behind them.
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
//!     Subject { dataset: &data, posture: &posture, accounts: &accounts, gist: None, hues: None, before: None, greatest: 4_700 };
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
pub mod layers;
mod limits;
pub mod model;
pub mod paint;
pub mod parse;
pub mod posture;
mod print;
pub mod reading;
pub mod scene;
pub mod session;
mod threads;
pub mod visible;
pub mod words;
