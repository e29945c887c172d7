//! `laydown samples`

use crate::io;
use std::{io::Write as _, process::ExitCode};

pub(super) fn run() -> anyhow::Result<ExitCode> {
    let mut out = std::io::stdout().lock();
    for sample in io::samples() {
        let default = if sample.name == io::DEFAULT_SAMPLE { " (default)" } else { "" };
        writeln!(out, "{:<22}  {}{default}", sample.name, sample.title)?;
    }
    Ok(ExitCode::SUCCESS)
}
