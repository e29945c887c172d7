//! Single records as cards: strengths, movements with their stages, events, each with what it stands on and what can be done with it.

pub mod cards;
pub mod edit;
pub mod event;
pub mod pins;
mod source;
mod stages;
