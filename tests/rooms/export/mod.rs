//! The room `export`.

mod format;
