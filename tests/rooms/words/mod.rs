//! The room `words`.

mod claim;
mod day;
mod figure;
mod finding;
mod level;
mod list;
mod name;
mod number;
mod record;
