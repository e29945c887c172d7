//! The command line: one file for each subcommand. It needs no display and no window library.
//!
//! Exit codes: 0 success, 1 the input or the environment is at fault, 2 wrong usage.
//! Errors go to stderr, one sentence each, with what to do.

mod animate;
mod completions;
mod convert;
mod edit;
mod exit;
mod fetch;
mod flags;
mod import;
mod import_sums;
mod import_text;
mod lang;
mod man;
mod options;
mod print_args;
mod query;
mod query_json;
mod query_more;
mod query_records;
mod query_table;
mod read;
mod read_text;
mod render;
mod report;
mod samples;
mod sheet;
mod validate;

use crate::session::OpenRequest;
use clap::{CommandFactory, FromArgMatches, Parser, Subcommand, builder::Styles};
use std::{ffi::OsString, process::ExitCode};

pub use exit::{fail, without_window};

/// What the arguments ask for.
#[derive(Debug)]
pub enum Invocation {
    /// A subcommand ran; leave with this code.
    Done(ExitCode),
    /// Open the window.
    Window(Box<OpenRequest>),
}

#[derive(Debug, Parser)]
#[command(name = "laydown", version, about = text!("help-laydown"), args_conflicts_with_subcommands = true)]
#[command(after_help = text!("help-laydown-more", examples = text!("help-examples")))]
struct Args {
    #[command(subcommand)]
    command: Option<Subcommands>,
    #[command(flatten)]
    window: options::WindowOptions,
    #[arg(long, global = true, value_name = "LANGUAGE", value_parser = lang::language,
        help = text!("help-lang", languages = lang::languages()))]
    lang: Option<String>,
}

#[derive(Debug, Subcommand)]
enum Subcommands {
    #[command(about = text!("help-render"))]
    Render(render::RenderArgs),
    #[command(about = text!("help-animate"))]
    Animate(animate::AnimateArgs),
    #[command(about = text!("help-report"))]
    Report(report::ReportArgs),
    #[command(about = text!("help-query"))]
    Query(query::QueryArgs),
    #[command(about = text!("help-validate"))]
    Validate(validate::ValidateArgs),
    #[command(about = text!("help-edit"))]
    Edit(edit::EditArgs),
    #[command(about = text!("help-convert"))]
    Convert(convert::ConvertArgs),
    #[command(about = text!("help-fetch"))]
    Fetch(fetch::FetchArgs),
    #[command(about = text!("help-import"))]
    Import(import::ImportArgs),
    #[command(about = text!("help-read"))]
    Read(read::ReadArgs),
    #[command(about = text!("help-samples"))]
    Samples,
    #[command(about = text!("help-completions"))]
    Completions(completions::CompletionsArgs),
    #[command(about = text!("help-man"))]
    Man(man::ManArgs),
}

/// Reads the arguments and runs what they ask for, all but the window.
pub fn start(arguments: impl IntoIterator<Item = OsString>) -> Invocation {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let language = lang::choose(&arguments);
    let parse = |command: clap::Command| {
        command.try_get_matches_from(&arguments).and_then(|matches| Args::from_arg_matches(&matches))
    };
    let args = match parse(command()) {
        Ok(args) => args,
        // Without colours of its own, an escape sequence in an error is of an argument: it is to be seen, not to go with the colours.
        Err(error) if error.use_stderr() => {
            let plain = parse(command().styles(Styles::plain()));
            return Invocation::Done(exit::usage(&plain.err().unwrap_or(error)));
        }
        Err(help) => return Invocation::Done(exit::help(&help)),
    };
    let done = match args.command {
        None => match args.window.into_request() {
            Ok(request) => return Invocation::Window(Box::new(OpenRequest { language, ..request })),
            Err(error) => Err(error),
        },
        Some(Subcommands::Render(args)) => render::run(&args),
        Some(Subcommands::Animate(args)) => animate::run(&args),
        Some(Subcommands::Report(args)) => report::run(&args),
        Some(Subcommands::Query(args)) => query::run(&args),
        Some(Subcommands::Validate(args)) => validate::run(&args),
        Some(Subcommands::Edit(args)) => edit::run(&args),
        Some(Subcommands::Convert(args)) => convert::run(&args),
        Some(Subcommands::Fetch(args)) => fetch::run(&args),
        Some(Subcommands::Import(args)) => import::run(&args),
        Some(Subcommands::Read(args)) => read::run(&args),
        Some(Subcommands::Samples) => samples::run(),
        Some(Subcommands::Completions(args)) => completions::run(&args, &mut command()),
        Some(Subcommands::Man(args)) => man::run(&args, command()),
    };
    Invocation::Done(done.unwrap_or_else(|error| exit::fail(&error)))
}

fn command() -> clap::Command {
    Args::command().long_version(crate::words::BUILD.as_str())
}
