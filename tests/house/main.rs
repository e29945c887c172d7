//! The rules of this house: layers, documents, messages, the schema.

mod docs;
mod layers;
mod messages;
mod schema;
