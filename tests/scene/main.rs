//! What a map shows, as shapes and as pictures.

#[path = "../support/kept.rs"]
mod kept;
#[path = "../scene_support/mod.rs"]
mod scene_support;
#[path = "../support/mod.rs"]
mod support;

mod change;
mod forms;
mod gallery;
mod golden;
mod labels;
mod layout;
mod parts;
mod pictures;
mod places;
#[cfg(feature = "gui")]
mod window;
