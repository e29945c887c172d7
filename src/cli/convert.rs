//! `laydown convert`

use super::exit::Usage;
use super::options::{Look, Selection};
use super::render::write_page;
use crate::export::{ExportError, Format};
use crate::io::Cancel;
use crate::session::{ExportJob, OpenRequest, Print, PrintKind, Template, is_page, page_address};
use std::{path::PathBuf, process::ExitCode};

#[derive(Debug, clap::Args)]
#[command(after_help = text!("help-convert-more", examples = text!("help-examples")))]
pub(super) struct ConvertArgs {
    #[command(flatten)]
    selection: Selection,
    #[arg(long, help = text!("help-shown"))]
    shown: bool,
    #[arg(short, long, value_name = "OUT", help = text!("help-output"))]
    output: PathBuf,
    #[arg(long, value_name = "FORMAT", value_parser = format, help = text!("help-convert-format"))]
    format: Option<Format>,
    #[arg(long, help = text!("help-overwrite"))]
    force: bool,
    #[arg(long, value_name = "URL", value_parser = page_address, help = text!("help-address"))]
    address: Option<String>,
}

fn format(name: &str) -> Result<Format, String> {
    Format::named(name.trim_start_matches('.')).map_err(|error| error.to_string())
}

pub(super) fn run(args: &ConvertArgs) -> anyhow::Result<ExitCode> {
    if args.format.is_none() && is_page(&args.output) {
        let (look, print) =
            (Look::default(), Print { kind: PrintKind::Page, template: Template::Own, ..Print::default() });
        return write_page(&args.selection, (&look, &print), &args.output, (args.force, args.address.clone()));
    }
    let format = match args.format {
        Some(format) => format,
        None => Format::of(&args.output).map_err(|error| Usage(error.to_string()))?,
    };
    if args.shown && format.is_package() {
        return Err(Usage(ExportError::OnlyRecords.to_string()).into());
    }
    let request = args.selection.request(&Look::default())?;
    let (path, sample, also) = (request.path.clone(), request.sample.clone(), request.also.clone());
    if !args.shown && request != (OpenRequest { path, sample, also, ..OpenRequest::default() }) {
        return Err(Usage(text!("cli-convert-options").to_owned()).into());
    }
    let state = args.selection.open()?;
    let asked = args.shown.then(|| (state.choices.query(), OpenRequest::question(&state).view_string()));
    let (goal, cancel) = (args.selection.goal(&args.output, args.force), Cancel::default());
    ExportJob { document: state.document, format, goal, asked, cancel }.write()?;
    Ok(ExitCode::SUCCESS)
}
