//! The room `posture`.

mod query;
