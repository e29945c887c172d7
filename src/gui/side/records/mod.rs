//! Single records as cards: strengths, movements with their stages, events, each with its source and its actions.

pub mod cards;
pub mod edit;
pub mod event;
mod more;
pub mod pins;
mod source;
mod stages;
