//! The room `session`.

mod action;
mod commands;
mod date_limits;
mod facets;
mod form;
mod lookup;
mod options;
mod outgoing;
mod picture;
mod request;
mod timeline;
mod undo;
mod view_string;
