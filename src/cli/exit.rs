//! How the command line ends: one sentence on stderr and an exit code.

use crate::{io::Package, print, session::OpenRequest};
use std::process::ExitCode;

/// Wrong usage: exit code 2.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(super) struct Usage(pub String);

/// Writes what went wrong in one sentence to stderr and gives the exit code for it.
pub fn fail(error: &anyhow::Error) -> ExitCode {
    // `head` has read enough and closed the pipe: not a failure.
    if error.chain().any(is_broken_pipe) {
        return ExitCode::SUCCESS;
    }
    complain(&format!("{error:#}"));
    if error.is::<Usage>() { ExitCode::from(2) } else { ExitCode::FAILURE }
}

/// Fails because no window can be opened, and says which command does the same without one.
pub fn without_window(request: &OpenRequest, why: Option<String>) -> ExitCode {
    let why = why.unwrap_or_else(|| text!("cli-no-window").to_owned());
    let table = request.path.as_deref().filter(|path| Package::is_foreign(path));
    fail(&anyhow::Error::msg(match table {
        Some(table) => text!("cli-instead-import", why = why, command = OpenRequest::import_command(table)),
        None => text!("cli-instead-render", why = why, command = request.render_command()),
    }))
}

fn is_broken_pipe(cause: &(dyn std::error::Error + 'static)) -> bool {
    use std::io::{Error, ErrorKind::BrokenPipe};
    let plain = cause.downcast_ref::<Error>().map(Error::kind);
    let json = cause.downcast_ref::<serde_json::Error>().and_then(serde_json::Error::io_error_kind);
    [plain, json].contains(&Some(BrokenPipe))
}

/// Writes one sentence to stderr, if it can be written.
pub(super) fn complain(sentence: &str) {
    print::say(format!("laydown: {sentence}"));
}

/// Help and version, on standard output, in colours on a terminal that has them: all words of our own.
pub(super) fn help(help: &clap::Error) -> ExitCode {
    help.print().map_or_else(|error| fail(&error.into()), |()| ExitCode::SUCCESS)
}

/// One sentence on stderr, without the lines that clap adds to every error.
pub(super) fn usage(error: &clap::Error) -> ExitCode {
    let text = error.render().ansi().to_string();
    let about = |line: &&str| !line.starts_with("Usage:") && !line.starts_with("For ");
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).take_while(about).collect();
    let sentence = lines.join("; ").replace(":; ", ": ").replace("; [", " [");
    complain(&text!("cli-usage", what = sentence.trim_start_matches("error: ")));
    ExitCode::from(error.exit_code() as u8)
}
