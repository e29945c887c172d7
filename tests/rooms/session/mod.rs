//! The room `session`.

mod action;
mod column;
mod commands;
mod date_limits;
mod facets;
mod form;
mod job;
mod journal;
mod layers;
mod lookup;
mod options;
mod outgoing;
mod picture;
mod publish;
mod read;
mod request;
mod summary;
mod timeline;
mod today;
mod turn;
mod undo;
mod view_string;
