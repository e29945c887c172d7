//! The command line, by the real binary.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod convert;
mod definitions;
mod edit;
mod faults;
mod fetch;
mod import;
mod layers;
mod more;
mod outputs;
mod publish;
mod query;
mod read;
mod records;
mod render;
mod report;
mod series;
mod several;
mod sums;
mod things;
mod usage;
mod validate;
mod view;
mod visible;

use std::{ffi::OsStr, process::Output};

/// Runs the binary without any display.
fn laydown<S: AsRef<OsStr>>(arguments: impl IntoIterator<Item = S>) -> Output {
    let mut command = assert_cmd::Command::new(env!("CARGO_BIN_EXE_laydown"));
    command.args(arguments).env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").env_remove("WAYLAND_SOCKET");
    command.output().unwrap()
}

/// Standard output of a run that must succeed.
fn stdout(arguments: &str) -> String {
    let output = laydown(arguments.split_whitespace());
    assert!(output.status.success(), "{arguments}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// Exit code and the one sentence on stderr of a run that must fail.
fn failure(arguments: &str) -> (i32, String) {
    let output = laydown(arguments.split_whitespace());
    let stderr = String::from_utf8(output.stderr).unwrap();
    (output.status.code().unwrap(), stderr)
}
