//! The room `catalogue`.

mod library;
