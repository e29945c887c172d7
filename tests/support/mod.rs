//! Help for tests: datasets made by hand and at random, and a second, naive posture.
#![allow(
    dead_code,
    missing_docs,
    clippy::unwrap_used,
    clippy::pedantic,
    reason = "help for tests, of which each file uses a part"
)]

pub mod make;
pub mod naive;
pub mod random;
