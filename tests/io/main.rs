//! Files read and written: round trips, archives, races, damage, exports, downloads.

#[path = "../support/data.rs"]
mod data;
#[path = "../support/kept.rs"]
mod kept;
#[path = "../support/mod.rs"]
mod support;

mod bad_input;
mod bundle;
mod export;
mod fetch;
mod mutations;
mod races;
mod read_back;
mod round_trip;
mod samples;
mod several;
mod write;
mod zip;
