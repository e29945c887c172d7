//! All that can change the state, and the one place where it does: each kind of change stands with what it does in a file of its own.

mod accept;
mod act;
pub(in crate::session) mod action;
pub(in crate::session) mod apply;
mod choose;
mod claims;
pub(in crate::session) mod command;
mod done;
mod edit;
pub(in crate::session) mod effect;
mod enter;
mod export;
mod import;
mod leave;
mod map;
mod open;
mod panel;
mod rows;
mod save;
mod sources;
mod step;
mod time;

pub use action::Action;
pub use apply::apply;
pub use choose::ChooseCommand;
pub use command::Command;
pub use edit::EditCommand;
pub use effect::Effect;
pub use export::ExportCommand;
pub use import::ImportCommand;
pub use map::MapCommand;
pub use open::OpenCommand;
pub use panel::PanelCommand;
pub use save::SaveCommand;
pub use sources::SourceCommand;
pub use time::TimeCommand;
