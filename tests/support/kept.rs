//! Cases in which a property test failed once: kept beside its file as `NAME.regressions`, committed, and tried first.

use proptest::test_runner::{Config, FileFailurePersistence::WithSource};

/// So many cases, and those that are kept.
pub fn config(cases: u32) -> Config {
    Config { cases, failure_persistence: Some(Box::new(WithSource("regressions"))), ..Config::default() }
}
