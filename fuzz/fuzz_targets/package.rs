//! The files of a data package, one behind the other, each after `=== NAME`.
#![no_main]

#[path = "../../tests/import_fuzz/doors.rs"]
#[expect(dead_code, clippy::unwrap_used, reason = "one target goes through one door, and stops at the first surprise")]
mod doors;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    doors::package(bytes, &mut || ());
});
