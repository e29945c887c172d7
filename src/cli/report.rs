//! `laydown report`

use super::exit::Usage;
use super::options::{Look, Selection};
use crate::io::{Cancel, is_stream};
use crate::posture::{Facet, FacetKind};
use crate::session::{ReportAsk, ReportJob, ReportKind, report_state};
use crate::{model::Day, parse::typed_day};
use std::{path::PathBuf, process::ExitCode};

#[derive(Debug, clap::Args)]
#[command(after_help = text!("help-report-more", examples = text!("help-examples")))]
pub(super) struct ReportArgs {
    #[command(flatten)]
    selection: Selection,
    #[command(flatten)]
    look: Look,
    #[arg(long, value_name = "DAY", value_parser = typed_day, conflicts_with = "day", help = text!("help-report-to"))]
    to: Option<Day>,
    #[arg(short, long, value_name = "FILE", help = text!("help-report-output"))]
    output: PathBuf,
    #[arg(long, value_name = "FORMAT", value_parser = kind, help = text!("help-report-format"))]
    format: Option<ReportKind>,
    #[arg(long, help = text!("help-overwrite"))]
    force: bool,
}

fn kind(name: &str) -> Result<ReportKind, String> {
    let name = name.trim_start_matches('.').to_lowercase();
    name.parse().map_err(|_| text!("cli-not-report-format", format = name, formats = ReportKind::WORDS.join(", ")))
}

pub(super) fn run(args: &ReportArgs) -> anyhow::Result<ExitCode> {
    // A pipe without an ending gets text.
    let piped = || is_stream(&args.output).then_some(ReportKind::Markdown);
    let no_kind = || Usage(text!("cli-not-report", path = args.output.display().to_string()));
    let kind = args.format.or(ReportKind::of(&args.output)).or_else(piped).ok_or_else(no_kind)?;
    let state = args.selection.open_drawn(&args.look, args.to)?;
    let host = |facet: &Facet| if let Facet::Host(host) = facet { Some(*host) } else { None };
    let hosts = state.choices.filter.of(FacetKind::Host).iter().filter_map(host).collect();
    let to = args.to.unwrap_or(state.choices.day);
    if let Some(from) = state.choices.from.filter(|from| *from > to) {
        return Err(Usage(text!("film-ends-first", first = from.to_string(), last = to.to_string())).into());
    }
    let ask = ReportAsk { kind, hosts, from: state.choices.from, to, path: String::new() };
    let goal = state.document.goal(args.selection.goal(&args.output, args.force));
    let state = report_state(&state, &ask);
    ReportJob { state, hosts: ask.hosts, kind, goal, cancel: Cancel::default() }.write()?;
    Ok(ExitCode::SUCCESS)
}
