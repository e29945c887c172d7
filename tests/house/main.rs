//! The rules of this house: layers, documents, messages, the schema.

mod docs;
mod languages;
mod layers;
mod messages;
mod schema;
