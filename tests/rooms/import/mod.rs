//! The room `import`.

mod rows;
