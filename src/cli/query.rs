//! `laydown query`

use super::options::{Look, Selection};
use super::{exit::Usage, flags::party, query_json, query_more, query_records, query_table, sheet::Format};
use crate::export::{Shown, posture_sheet, write_csv};
use crate::model::{Code, Day};
use crate::session::{Derived, Explanation, State};
use crate::{io::Cancel, parse::typed_day, posture::Grouping, words};
use std::{io::Write, process::ExitCode};

#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  laydown query --sample article-2022-02-13 --format json
  laydown query --day 2022-02-28 --sender USA --host DEU --net
  laydown query my-dataset/ --known-on 2022-02-03 --format csv > posture.csv
  laydown query my-dataset/ theirs.zip --findings          two datasets as one view: where they differ
  laydown query --day 2022-02-17 --explain POL
  laydown query --group-by sender --scope rotational
  laydown query --host POL --from 2022-01-01 --to 2022-12-31 --format csv
  laydown query --from 2022-02-01 --day 2022-02-28 --changes
  laydown query --host POL --records --format csv")]
pub(super) struct QueryArgs {
    #[command(flatten)]
    selection: Selection,
    /// table, csv or json
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
    /// The totals by: sender, host, command, scope, component, stage
    #[arg(long, value_name = "FACET", group = "what")]
    group_by: Option<Grouping>,
    /// The totals through time, from --from to this day
    #[arg(long, value_name = "DAY", group = "what", value_parser = typed_day)]
    to: Option<Day>,
    /// What changed in the window, from --from to --day
    #[arg(long, group = "what")]
    changes: bool,
    /// Remarks about the numbers: gaps, conflicts, old figures, what is overdue …
    #[arg(long, group = "what")]
    findings: bool,
    /// All records under the filters, as the window's table lists them
    #[arg(long, group = "what")]
    records: bool,
    /// How the numbers of a host came to be: sums, records, words, what was rejected and why
    #[arg(long, value_name = "HOST", group = "what", value_parser = party)]
    explain: Option<Code>,
}

pub(super) fn run(args: &QueryArgs) -> anyhow::Result<ExitCode> {
    let state = args.selection.open_by(&Look::default(), args.to)?;
    let derived = Derived::new(&state);
    let dataset = state.document.dataset();
    let (mut out, format) = (std::io::stdout().lock(), args.format);
    if let Some(by) = args.group_by {
        query_more::write_groups(&mut out, format, dataset, &derived, by)?;
    } else if let Some(to) = args.to {
        let from = derived.posture().from;
        if from > to {
            return Err(Usage(text!("query-to-before-from", to = to.to_string(), from = from.to_string())).into());
        }
        query_more::write_series(&mut out, format, &state, &derived, (from, to))?;
    } else if args.changes {
        query_more::write_changes(&mut out, format, &state, &derived)?;
    } else if args.findings {
        query_more::write_findings(&mut out, format, dataset, &derived)?;
    } else if args.records {
        query_records::write(&mut out, format, &state, &derived)?;
    } else if let Some(host) = args.explain {
        explain(&mut out, format, &state, &derived, host)?;
    } else {
        match format {
            Format::Table => query_table::write(&mut out, dataset, &derived)?,
            Format::Csv => {
                let (posture, accounts) = (derived.posture(), derived.accounts());
                let sheet = posture_sheet(Shown { data: dataset, posture, accounts });
                write_csv(&mut out, &sheet, &Cancel::default())?;
            }
            Format::Json => query_json::write(&mut out, dataset, &derived)?,
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn explain(out: &mut impl Write, format: Format, state: &State, derived: &Derived, host: Code) -> anyhow::Result<()> {
    let host_name = words::country(host);
    let nothing = || {
        anyhow::Error::msg(match derived.posture().known_on {
            Some(on) => text!("query-nothing-known", day = on.to_string(), host = host_name),
            None if !state.choices.filter.is_empty() => text!("query-nothing-filtered", host = host_name),
            None => text!("query-nothing", host = host_name),
        })
    };
    let explanation = Explanation::of(derived.facts(state.document.dataset()), host).ok_or_else(nothing)?;
    match format {
        Format::Table => write!(out, "{explanation}")?,
        Format::Json => {
            serde_json::to_writer_pretty(&mut *out, &explanation)?;
            writeln!(out)?;
        }
        Format::Csv => return Err(Usage(text!("query-explain-no-csv").to_owned()).into()),
    }
    Ok(())
}
