//! `laydown completions SHELL`

use std::{io::Write as _, process::ExitCode};

#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  laydown completions bash > ~/.local/share/bash-completion/completions/laydown")]
pub(super) struct CompletionsArgs {
    /// Which shell
    shell: clap_complete::Shell,
}

pub(super) fn run(args: &CompletionsArgs, command: &mut clap::Command) -> anyhow::Result<ExitCode> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, command, "laydown", &mut script);
    std::io::stdout().write_all(&script)?;
    Ok(ExitCode::SUCCESS)
}
