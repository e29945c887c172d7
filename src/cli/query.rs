//! `laydown query`

use super::{
    options::{Look, Selection},
    query_csv, query_json, query_table,
};
use crate::{
    model::{Dataset, Id, RecordRef},
    session::Derived,
};
use std::{collections::BTreeSet, process::ExitCode};

#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  laydown query --sample article-2022-02-13 --format json
  laydown query --day 2022-02-28 --sender USA --host DEU --net
  laydown query my-dataset/ --known-on 2022-02-03 --format csv > posture.csv")]
pub(super) struct QueryArgs {
    #[command(flatten)]
    selection: Selection,
    /// table, csv or json
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Format {
    Table,
    Csv,
    Json,
}

pub(super) fn run(args: &QueryArgs) -> anyhow::Result<ExitCode> {
    let state = args.selection.open(&Look::default())?;
    let derived = Derived::new(&state);
    let (dataset, posture) = (state.document.dataset(), derived.posture());
    let mut out = std::io::stdout().lock();
    match args.format {
        Format::Table => query_table::write(&mut out, dataset, posture)?,
        Format::Csv => query_csv::write(&mut out, dataset, posture)?,
        Format::Json => query_json::write(&mut out, dataset, posture)?,
    }
    Ok(ExitCode::SUCCESS)
}

/// Ids of the sources behind records, in order and once each.
pub(super) fn sources<'a>(dataset: &'a Dataset, records: &[RecordRef]) -> Vec<&'a Id> {
    let ids: BTreeSet<&Id> =
        records.iter().filter_map(|record| dataset.evidence(*record)).map(|evidence| &evidence.source).collect();
    ids.into_iter().collect()
}
