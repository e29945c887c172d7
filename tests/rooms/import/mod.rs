//! The room `import`.

mod guess;
mod rows;
mod table;
