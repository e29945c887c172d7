//! `laydown samples`

use crate::{io, print};
use std::process::ExitCode;

pub(super) fn run() -> anyhow::Result<ExitCode> {
    let mut out = print::out();
    for sample in io::samples() {
        let title = match sample.name {
            io::DEFAULT_SAMPLE => text!("cli-sample-default", title = sample.title()),
            _ => sample.title().to_owned(),
        };
        out.line(format!("{:<22}  {title}", sample.name))?;
    }
    Ok(ExitCode::SUCCESS)
}
