//! The command line: one file a subcommand. It needs no display and no window library.
//!
//! Exit codes: 0 done, 1 the input or the environment is at fault, 2 wrong usage.
//! Errors go to stderr, one sentence each, with what to do.

mod completions;
mod convert;
mod edit;
mod exit;
mod fetch;
mod flags;
mod import;
mod options;
mod query;
mod query_json;
mod query_more;
mod query_records;
mod query_table;
mod render;
mod samples;
mod sheet;
mod validate;

use crate::session::OpenRequest;
use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};
use std::{ffi::OsString, process::ExitCode};

pub use exit::fail;

/// What the arguments ask for.
#[derive(Debug)]
pub enum Invocation {
    /// A subcommand ran; leave with this code.
    Done(ExitCode),
    /// Open the window.
    Window(Box<OpenRequest>),
}

/// A map of force deployments in which every number opens its source.
#[derive(Debug, Parser)]
#[command(name = "laydown", version, about, args_conflicts_with_subcommands = true, after_help = EXAMPLES)]
struct Args {
    #[command(subcommand)]
    command: Option<Subcommands>,
    #[command(flatten)]
    window: options::WindowOptions,
}

const EXAMPLES: &str = "\
Examples:
  laydown                                             open the embedded dataset, Europe in 2022, at 13 February
  laydown my-dataset/                                 open a data package
  laydown my-dataset/ theirs.zip                      open two as one view, each record's file kept
  laydown query --day 2022-02-17 --host POL           the numbers for Poland
  laydown query --sample article-2022-02-13 --format json
  laydown render --day 2022-02-13 -o map.svg          draw the map, no display needed
  laydown convert my-dataset/ -o my-dataset.xlsx      the records for a spreadsheet; or .csv .geojson .parquet .zip
  laydown import troops.csv --sender FRA -o troops/   make a dataset of a table
  laydown validate my-dataset/                        every problem with its place and what to do";

#[derive(Debug, Subcommand)]
enum Subcommands {
    /// Draw what the window would draw, as .svg or .png
    Render(render::RenderArgs),
    /// Print the posture of a day as a table, CSV or JSON
    Query(query::QueryArgs),
    /// List every problem of datasets with place and remedy; exit 1 if one of them is an error
    Validate(validate::ValidateArgs),
    /// Change a dataset by lines of JSON
    Edit(edit::EditArgs),
    /// Write records, or what is shown of a day, as a data package, CSV, a workbook, GeoJSON or Parquet
    Convert(convert::ConvertArgs),
    /// List public sources, or download one from its publisher
    Fetch(fetch::FetchArgs),
    /// Make a dataset of a foreign table: CSV, XLSX, ODS, JSON, GeoJSON, Parquet
    Import(import::ImportArgs),
    /// List the embedded datasets
    Samples,
    /// Print completions for a shell
    Completions(completions::CompletionsArgs),
}

/// Reads the arguments and runs what they ask for, all but the window.
pub fn start(arguments: impl IntoIterator<Item = OsString>) -> Invocation {
    let parsed = command().try_get_matches_from(arguments).and_then(|matches| Args::from_arg_matches(&matches));
    let args = match parsed {
        Ok(args) => args,
        Err(error) => return Invocation::Done(exit::usage(&error)),
    };
    let done = match args.command {
        None => match args.window.into_request() {
            Ok(request) => return Invocation::Window(Box::new(request)),
            Err(error) => Err(error),
        },
        Some(Subcommands::Render(args)) => render::run(&args),
        Some(Subcommands::Query(args)) => query::run(&args),
        Some(Subcommands::Validate(args)) => validate::run(&args),
        Some(Subcommands::Edit(args)) => edit::run(&args),
        Some(Subcommands::Convert(args)) => convert::run(&args),
        Some(Subcommands::Fetch(args)) => fetch::run(&args),
        Some(Subcommands::Import(args)) => import::run(&args),
        Some(Subcommands::Samples) => samples::run(),
        Some(Subcommands::Completions(args)) => completions::run(&args, &mut command()),
    };
    Invocation::Done(done.unwrap_or_else(|error| exit::fail(&error)))
}

fn command() -> clap::Command {
    Args::command()
}
