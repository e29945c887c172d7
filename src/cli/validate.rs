//! `laydown validate FILES…`

use super::lang::told;
use crate::io::{self, Problem, Severity};
use crate::print::{self, Out};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[derive(Debug, clap::Args)]
#[command(after_help = text!("help-validate-more", examples = text!("help-examples")))]
pub(super) struct ValidateArgs {
    #[arg(required = true, help = text!("help-validate-files"))]
    files: Vec<PathBuf>,
    #[arg(long, value_enum, default_value_t = Format::Text, help = text!("help-text-or-json"))]
    format: Format,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Format {
    Text,
    Json,
}

#[derive(serde::Serialize)]
struct Report {
    dataset: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
    problems: Vec<Problem>,
}

pub(super) fn run(args: &ValidateArgs) -> anyhow::Result<ExitCode> {
    told(matches!(args.format, Format::Json), || check(args))
}

fn check(args: &ValidateArgs) -> anyhow::Result<ExitCode> {
    let reports: Vec<Report> = args.files.iter().map(|path| report(path)).collect();
    let mut out = print::steady();
    match args.format {
        Format::Json => out.json(&reports)?,
        Format::Text => {
            for report in &reports {
                write_text(&mut out, report)?;
            }
        }
    }
    let failed = |r: &Report| r.error.is_some() || r.problems.iter().any(|p| p.severity == Severity::Error);
    Ok(if reports.iter().any(failed) { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn report(path: &Path) -> Report {
    let dataset = path.display().to_string();
    match io::Package::open(path) {
        Ok(loaded) => Report { dataset, error: None, problems: loaded.problems },
        Err(error) => Report { dataset, error: Some(error.to_string()), problems: Vec::new() },
    }
}

fn write_text(out: &mut Out<impl std::io::Write>, report: &Report) -> std::io::Result<()> {
    if let Some(error) = &report.error {
        return out.line(text!("cli-validate-failed", dataset = &report.dataset, error = error));
    }
    for problem in &report.problems {
        out.line(format!("{}/{problem}", report.dataset.trim_end_matches('/')))?;
    }
    let count = |severity| report.problems.iter().filter(|p| p.severity == severity).count();
    let (errors, warnings, notes) = (count(Severity::Error), count(Severity::Warning), count(Severity::Note));
    let dataset = &report.dataset;
    let counts = text!("cli-validate-counts", dataset = dataset, errors = errors, warnings = warnings, notes = notes);
    out.line(counts)
}
