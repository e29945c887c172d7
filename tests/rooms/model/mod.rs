//! The room `model`.

mod cell;
mod code;
mod day;
mod estimate;
mod schema_text;
mod text;
mod words;
