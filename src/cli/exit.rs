//! How the command line ends: one sentence on stderr and an exit code.

use std::{io::Write as _, process::ExitCode};

/// Something asked for in a wrong way: exit code 2.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(super) struct Usage(pub String);

/// Says what went wrong in one sentence on stderr and gives the exit code for it.
pub fn fail(error: &anyhow::Error) -> ExitCode {
    // Who pipes into `head` has seen enough: that is no failure.
    if error.chain().any(is_broken_pipe) {
        return ExitCode::SUCCESS;
    }
    complain(&format!("{error:#}"));
    if error.is::<Usage>() { ExitCode::from(2) } else { ExitCode::FAILURE }
}

fn is_broken_pipe(cause: &(dyn std::error::Error + 'static)) -> bool {
    use std::io::{Error, ErrorKind::BrokenPipe};
    let plain = cause.downcast_ref::<Error>().map(Error::kind);
    let json = cause.downcast_ref::<serde_json::Error>().and_then(serde_json::Error::io_error_kind);
    let csv = cause.downcast_ref::<csv::Error>().and_then(|error| match error.kind() {
        csv::ErrorKind::Io(error) => Some(error.kind()),
        _ => None,
    });
    [plain, json, csv].contains(&Some(BrokenPipe))
}

/// One sentence on stderr; if nobody listens there, so be it.
pub(super) fn complain(sentence: &str) {
    let _ = writeln!(std::io::stderr(), "laydown: {sentence}");
}

/// Help and version go to stdout; a mistake is one sentence on stderr.
pub(super) fn usage(error: &clap::Error) -> ExitCode {
    use clap::error::ErrorKind;
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        return match error.print() {
            Ok(()) => ExitCode::SUCCESS,
            Err(_) => ExitCode::FAILURE,
        };
    }
    let text = error.render().to_string();
    let mut lines = text.lines().map(str::trim);
    let mut sentence = lines.next().unwrap_or_default().trim_start_matches("error: ").to_owned();
    let rest: Vec<&str> = lines.collect();
    if sentence.ends_with(':') {
        // What is missing stands in the lines below, up to an empty one.
        let missing: Vec<&str> = rest.iter().copied().take_while(|line| !line.is_empty()).collect();
        sentence = format!("{sentence} {}", missing.join(", "));
    }
    let helps = |line: &&&str| line.starts_with("[possible values") || line.contains("similar");
    let tip = rest.iter().find(helps).map(|line| format!("; {line}")).unwrap_or_default();
    complain(&format!("{sentence}{tip} (`laydown --help` lists the options)"));
    ExitCode::from(2)
}
