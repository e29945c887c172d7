//! The window without a window: one scenario a file, driven through the names that a screen reader reads.

mod click_poland;
mod day;
mod filter;
mod keyboard;
mod open;
mod play;
mod sources;
mod step;
mod support;
mod theme_projection;
mod type_date;
