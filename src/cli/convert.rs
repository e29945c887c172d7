//! `laydown convert`

use super::exit::Usage;
use super::options::{Look, Selection};
use crate::export::{ExportError, Format};
use crate::io::Cancel;
use crate::session::{ExportJob, OpenRequest};
use std::{path::PathBuf, process::ExitCode};

#[derive(Debug, clap::Args)]
#[command(after_help = "\
The kind is told by the ending: .csv, .xlsx, .geojson, .parquet, .zip, and without one a folder with a data package.
Text that a spreadsheet would run as a formula is written as text; what is not known stays empty.
Several datasets become one: an id that an earlier one has too gets the file's name in front (theirs:M1), and a movement that
two of them tell stands once, with the stages of both.

Examples:
  laydown convert my-dataset/ -o my-dataset.zip
  laydown convert my-dataset.zip -o my-dataset.xlsx
  laydown convert my-dataset/ theirs.zip -o both/
  laydown convert --sample europe-2022 -o europe.parquet
  laydown convert --shown --day 2022-02-17 --sender USA -o posture.geojson")]
pub(super) struct ConvertArgs {
    #[command(flatten)]
    selection: Selection,
    /// Write what is shown of a day under the options, not the records
    #[arg(long)]
    shown: bool,
    /// Where to write it
    #[arg(short, long, value_name = "OUT")]
    output: PathBuf,
}

pub(super) fn run(args: &ConvertArgs) -> anyhow::Result<ExitCode> {
    let format = Format::of(&args.output).map_err(|error| Usage(error.to_string()))?;
    if args.shown && format.is_package() {
        return Err(Usage(ExportError::OnlyRecords.to_string()).into());
    }
    let request = args.selection.request(&Look::default())?;
    let (path, sample, also) = (request.path.clone(), request.sample.clone(), request.also.clone());
    if !args.shown && request != (OpenRequest { path, sample, also, ..OpenRequest::default() }) {
        let text =
            "records go out as they are: add --shown for what holds on a day under these options, or leave them out";
        return Err(Usage(text.to_owned()).into());
    }
    let state = args.selection.open(&Look::default())?;
    let asked = args.shown.then(|| (state.choices.query(), OpenRequest::question(&state).view_string()));
    let (path, cancel) = (args.output.clone(), Cancel::default());
    ExportJob { document: state.document, format, path, asked, cancel }.write()?;
    Ok(ExitCode::SUCCESS)
}
