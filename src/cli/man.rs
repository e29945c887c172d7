//! `laydown man [COMMAND]`: the manual page, from the same definitions as `--help`.

use super::exit::Usage;
use crate::print;
use clap_mangen::{
    Man,
    roff::{Roff, roman},
};
use std::{io::Write as _, process::ExitCode};

#[derive(Debug, clap::Args)]
#[command(after_help = text!("help-man-more", examples = text!("help-examples")))]
pub(super) struct ManArgs {
    #[arg(help = text!("help-man-command"))]
    command: Option<String>,
}

pub(super) fn run(args: &ManArgs, mut command: clap::Command) -> anyhow::Result<ExitCode> {
    command.build();
    let own = command.get_subcommands().map(clap::Command::get_name).filter(|name| *name != "help");
    let names: Vec<String> = own.map(|name| format!("laydown-{name}")).collect();
    let page = match &args.command {
        None => page(command, &names)?,
        Some(name) => match command.find_subcommand(name) {
            Some(found) => page(found.clone(), &["laydown".to_owned()])?,
            None => return Err(Usage(text!("cli-no-command", name = name.as_str())).into()),
        },
    };
    print::out().plain().write_all(&page)?;
    Ok(ExitCode::SUCCESS)
}

/// A page in roff. `others` are the pages it refers to.
fn page(command: clap::Command, others: &[String]) -> std::io::Result<Vec<u8>> {
    let after = command.get_after_help().map(ToString::to_string).unwrap_or_default();
    let man = Man::new(command.version(env!("CARGO_PKG_VERSION")))
        .source(concat!("Laydown ", env!("CARGO_PKG_VERSION")))
        .manual(text!("help-man-manual"));
    let mut page = Vec::new();
    man.render_title(&mut page)?;
    man.render_name_section(&mut page)?;
    man.render_synopsis_section(&mut page)?;
    man.render_description_section(&mut page)?;
    man.render_options_section(&mut page)?;
    let (notes, examples) = after.split_once(text!("help-examples")).unwrap_or((&after, ""));
    as_it_stands(text!("help-man-notes"), notes).to_writer(&mut page)?;
    as_it_stands(text!("help-man-examples"), examples).to_writer(&mut page)?;
    section(text!("help-man-exit"), [text!("help-man-exit-text").to_owned()]).to_writer(&mut page)?;
    let others = others.iter().map(|name| format!("{name}(1)")).collect::<Vec<_>>().join(", ");
    section(text!("help-man-see"), [others]).to_writer(&mut page)?;
    Ok(page)
}

/// A section whose lines stay as they are; none where there is nothing to say.
fn as_it_stands(heading: &str, text: &str) -> Roff {
    if text.trim().is_empty() {
        return Roff::new();
    }
    let mut roff = Roff::new();
    roff.control("SH", [heading.to_uppercase().as_str()]).control("nf", []);
    for line in text.trim_matches('\n').lines() {
        roff.text([roman(line)]);
    }
    roff.control("fi", []);
    roff
}

fn section(heading: &str, lines: impl IntoIterator<Item = String>) -> Roff {
    let mut roff = Roff::new();
    roff.control("SH", [heading.to_uppercase().as_str()]);
    for line in lines {
        roff.text([roman(line)]);
    }
    roff
}
