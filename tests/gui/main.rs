//! The window without a window: one scenario a file, driven through the names that a screen reader reads.

mod changes;
mod chart;
mod charts;
mod click_poland;
mod day;
mod export;
mod fetch;
mod filter;
mod findings;
mod keyboard;
mod learnt;
mod measure;
mod open;
mod palette;
mod pins;
mod play;
mod sizes;
mod sources;
mod step;
mod support;
mod table;
mod theme_projection;
mod two_maps;
mod type_date;
mod units;
mod view;
