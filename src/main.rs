//! Arguments → command line or window; nothing else.

use laydown::cli::{self, Invocation};
use std::process::ExitCode;

fn main() -> ExitCode {
    match cli::start(std::env::args_os()) {
        Invocation::Done(code) => code,
        Invocation::Window(request) => open_window(request),
    }
}

#[cfg(feature = "gui")]
fn open_window(request: laydown::session::OpenRequest) -> ExitCode {
    match laydown::gui::run(request) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => cli::fail(&error.into()),
    }
}

#[cfg(not(feature = "gui"))]
fn open_window(_request: laydown::session::OpenRequest) -> ExitCode {
    cli::fail(&anyhow::anyhow!(
        "this build of laydown has no window; draw the map with `laydown render -o map.png`, or build with `--features gui`"
    ))
}
