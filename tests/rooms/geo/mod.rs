//! The room `geo`.

mod resolve;
mod view;
