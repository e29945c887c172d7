//! `laydown completions SHELL`

use crate::print;
use std::{io::Write as _, process::ExitCode};

#[derive(Debug, clap::Args)]
#[command(after_help = text!("help-completions-more", examples = text!("help-examples")))]
pub(super) struct CompletionsArgs {
    #[arg(help = text!("help-shell"))]
    shell: clap_complete::Shell,
}

pub(super) fn run(args: &CompletionsArgs, command: &mut clap::Command) -> anyhow::Result<ExitCode> {
    let mut script = Vec::new();
    let name = command.get_name().to_owned();
    clap_complete::generate(args.shell, command, name, &mut script);
    print::out().plain().write_all(&script)?;
    Ok(ExitCode::SUCCESS)
}
