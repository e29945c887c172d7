//! The room `import`.

mod guess;
mod rows;
