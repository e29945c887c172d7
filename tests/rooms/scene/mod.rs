//! The room `scene`.

mod gauge;
mod switch;
