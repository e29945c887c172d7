//! The room `model`.

mod cell;
mod code;
mod count;
mod day;
mod estimate;
mod schema_text;
mod text;
mod words;
