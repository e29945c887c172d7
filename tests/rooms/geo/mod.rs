//! The room `geo`.

mod missions;
mod names;
mod overlay;
mod projection;
mod resolve;
mod view;
