//! Small rules of each room, by what the room gives to others; rules inside of a room are tested beside them.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod catalogue;
mod export;
mod geo;
mod import;
mod layers;
mod model;
mod parse;
mod posture;
mod scene;
mod session;
mod words;
