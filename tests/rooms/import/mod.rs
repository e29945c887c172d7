//! The room `import`.

mod guess;
mod missions;
mod rows;
mod table;
