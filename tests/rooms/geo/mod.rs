//! The room `geo`.

mod missions;
mod names;
mod projection;
mod resolve;
mod view;
