//! Arguments → command line or window; nothing else.

use laydown::cli::{self, Invocation};
use std::process::ExitCode;

/// The meshes of each frame are megabytes: this allocator keeps them at hand, where the system's gives them back after each frame.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    match cli::start(std::env::args_os()) {
        Invocation::Done(code) => code,
        Invocation::Window(request) => open_window(&request),
    }
}

#[cfg(feature = "gui")]
fn open_window(request: &laydown::session::OpenRequest) -> ExitCode {
    match laydown::gui::run(request.clone()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(laydown::gui::Error::Open(error)) => cli::fail(&anyhow::anyhow!(error)),
        Err(error) => cli::without_window(request, Some(error.to_string())),
    }
}

#[cfg(not(feature = "gui"))]
fn open_window(request: &laydown::session::OpenRequest) -> ExitCode {
    cli::without_window(request, None)
}
