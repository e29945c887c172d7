//! The window: panels that read the session's state and push commands. Nothing else here decides anything.

mod app;
mod chart;
mod chips;
mod ctx;
mod dialogs;
mod export;
mod files;
mod filters;
mod form;
mod icons;
mod import;
mod keys;
mod leave;
mod look;
mod map;
mod middle;
mod modal;
mod nodes;
mod palette;
mod parts;
mod picture;
mod read;
mod run;
mod seen;
mod side;
mod sources;
mod status;
mod step;
mod table;
mod tasks;
mod texts;
mod timeline;
mod top;

pub use app::App;
pub use look::install;
pub use run::{Error, run};
