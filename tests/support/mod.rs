//! Help for tests: datasets made by hand and at random, and a second, naive posture.
#![allow(dead_code, missing_docs, reason = "each test file uses a part of it")]

pub mod make;
pub mod naive;
pub mod random;
