//! `laydown samples`

use crate::io;
use std::{io::Write as _, process::ExitCode};

pub(super) fn run() -> anyhow::Result<ExitCode> {
    let mut out = std::io::stdout().lock();
    for sample in io::samples() {
        let title = match sample.name {
            io::DEFAULT_SAMPLE => text!("cli-sample-default", title = sample.title()),
            _ => sample.title().to_owned(),
        };
        writeln!(out, "{:<22}  {title}", sample.name)?;
    }
    Ok(ExitCode::SUCCESS)
}
