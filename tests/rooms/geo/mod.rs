//! The room `geo`.

mod projection;
mod resolve;
mod view;
