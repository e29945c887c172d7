//! The room `parse`.

mod count;
mod date;
mod number;
mod split;
mod typed;
