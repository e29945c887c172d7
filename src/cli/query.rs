//! `laydown query`

use super::options::{Look, Selection};
use super::{exit::Usage, flags::party, lang::told, query_json, query_more, query_records, query_table, sheet::Format};
use crate::export::{Shown, posture_sheet, write_csv};
use crate::model::{Code, Day};
use crate::print::{self, Out};
use crate::session::{Derived, Explanation, State};
use crate::{io::Cancel, parse::typed_day, posture::Grouping, words};
use std::{io::Write, process::ExitCode};

#[derive(Debug, clap::Args)]
#[command(after_help = text!("help-query-more", examples = text!("help-examples")))]
pub(super) struct QueryArgs {
    #[command(flatten)]
    selection: Selection,
    #[arg(long, value_enum, default_value_t = Format::Table, help = text!("help-format"))]
    format: Format,
    #[arg(long, value_name = "FACET", group = "answer", help = text!("help-group-by"))]
    group_by: Option<Grouping>,
    #[arg(long, value_name = "DAY", group = "answer", value_parser = typed_day, help = text!("help-to"))]
    to: Option<Day>,
    #[arg(long, group = "answer", help = text!("help-changes"))]
    changes: bool,
    #[arg(long, group = "answer", help = text!("help-findings"))]
    findings: bool,
    #[arg(long, group = "answer", help = text!("help-records"))]
    records: bool,
    #[arg(long, value_name = "HOST", group = "answer", value_parser = party, help = text!("help-explain"))]
    explain: Option<Code>,
}

pub(super) fn run(args: &QueryArgs) -> anyhow::Result<ExitCode> {
    told(args.format != Format::Table, || ask(args))
}

fn ask(args: &QueryArgs) -> anyhow::Result<ExitCode> {
    let state = args.selection.open_by(&Look::default(), args.to)?;
    let derived = Derived::new(&state);
    let dataset = state.document.dataset();
    let (mut out, format) = (print::out(), args.format);
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
                write_csv(&mut out.plain(), &sheet, &Cancel::default())?;
            }
            Format::Json => query_json::write(&mut out, dataset, &derived)?,
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn explain(
    out: &mut Out<impl Write>,
    format: Format,
    state: &State,
    derived: &Derived,
    host: Code,
) -> anyhow::Result<()> {
    let host_name = words::country(host);
    let nothing = || {
        let also = words::also(derived.also(host));
        anyhow::Error::msg(match derived.posture().known_on {
            _ if !also.is_empty() => {
                let things = words::thing(derived.posture().thing);
                text!("query-nothing-of", things = things, host = &host_name, also = also)
            }
            Some(on) => text!("query-nothing-known", day = on.to_string(), host = host_name),
            None if !state.choices.filter.is_empty() => text!("query-nothing-filtered", host = host_name),
            None => text!("query-nothing", host = host_name),
        })
    };
    let explanation = Explanation::of(derived.facts(state.document.dataset()), host).ok_or_else(nothing)?;
    match format {
        Format::Table => out.lines(explanation.to_string())?,
        Format::Json => out.json(&explanation)?,
        Format::Csv => return Err(Usage(text!("query-explain-no-csv").to_owned()).into()),
    }
    Ok(())
}
