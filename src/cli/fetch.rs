//! `laydown fetch`

use super::exit::Usage;
use crate::catalogue::{Entry, Kept, Library, catalogue, read_catalogue, told_size};
use crate::io::Cancel;
use crate::session::{Host, Inline, bring};
use std::{io::Write, path::PathBuf, process::ExitCode};

#[derive(Debug, clap::Args)]
#[command(after_help = "\
Without a name it lists the sources. A download that was cut is gone on with; what is here already is not asked for again.

Examples:
  laydown fetch
  laydown fetch troopdata-quarterly --accept-licence")]
pub(super) struct FetchArgs {
    /// The name of a source in the list
    name: Option<String>,
    /// Accept the licence of the source, which is shown without it
    #[arg(long, alias = "accept-license")]
    accept_licence: bool,
    /// Keep sources in this folder, not in the one for your data
    #[arg(long, value_name = "FOLDER")]
    folder: Option<PathBuf>,
    /// A list of your own, in the form of assets/catalogue/sources.json
    #[arg(long, value_name = "FILE")]
    catalogue: Option<PathBuf>,
}

pub(super) fn run(args: &FetchArgs) -> anyhow::Result<ExitCode> {
    let own = args.catalogue.as_deref().map(read_catalogue).transpose()?;
    let list = own.as_deref().unwrap_or_else(|| catalogue());
    let library = match &args.folder {
        Some(folder) => Library::at(folder.clone()),
        None => Inline.library().ok_or_else(|| {
            anyhow::anyhow!("no folder for your data is known (HOME is not set): give one by --folder")
        })?,
    };
    let mut out = std::io::stdout().lock();
    let Some(name) = &args.name else {
        write_list(&mut out, list, &library)?;
        return Ok(ExitCode::SUCCESS);
    };
    let entry = list.iter().find(|entry| entry.name == *name).ok_or_else(|| {
        let names: Vec<&str> = list.iter().map(|entry| entry.name.as_str()).collect();
        Usage(format!("no source is called “{name}”: choose one of {}", names.join(", ")))
    })?;
    let here = library.kept(entry) == Kept::Here;
    if !here && !args.accept_licence {
        write_entry(&mut out, entry)?;
        let text = format!("“{name}” is under {}: read it, and add --accept-licence to download it", entry.licence);
        return Err(Usage(text).into());
    }
    let path = bring_shown(entry, &library)?;
    writeln!(out, "{} {}", if here { "Here already:" } else { "Downloaded to" }, path.display())?;
    writeln!(out, "Cite it as: {}", entry.citation)?;
    match entry.import_command(&path) {
        Some(command) => writeln!(out, "To make a dataset of it: {command}")?,
        None => writeln!(out, "No recipe of Laydown reads it yet.")?,
    }
    Ok(ExitCode::SUCCESS)
}

/// Brings a source here; how much has come is shown where somebody looks on.
fn bring_shown(entry: &Entry, library: &Library) -> anyhow::Result<PathBuf> {
    let shown = std::io::IsTerminal::is_terminal(&std::io::stderr());
    let mut last = u64::MAX;
    let mut progress = |come: u64, whole: Option<u64>| {
        let megabytes = come / 1_000_000;
        if shown && megabytes != last {
            last = megabytes;
            let of = whole.map(|whole| format!(" of {}", told_size(Some(whole)))).unwrap_or_default();
            let _ = write!(std::io::stderr(), "\r{}{of}   ", told_size(Some(come)));
        }
    };
    let path = bring(entry, library, &Cancel::default(), &mut progress);
    if shown && last != u64::MAX {
        let _ = writeln!(std::io::stderr());
    }
    path
}

fn write_list(out: &mut impl Write, list: &[Entry], library: &Library) -> std::io::Result<()> {
    for entry in list {
        let state = match library.kept(entry) {
            Kept::Here => "here".to_owned(),
            Kept::Part(bytes) => format!("{} of it here", told_size(Some(bytes))),
            Kept::Nothing => "not here".to_owned(),
        };
        writeln!(out, "{:<22}  {}", entry.name, entry.title)?;
        writeln!(out, "{:<22}  {}; {}; {state}", "", entry.licence, told_size(entry.bytes))?;
    }
    writeln!(out, "\nKept in {}", library.folder().display())
}

fn write_entry(out: &mut impl Write, entry: &Entry) -> std::io::Result<()> {
    writeln!(out, "{}\n", entry.title)?;
    for (label, text) in [
        ("Publisher", &entry.publisher),
        ("Licence", &format!("{} ({})", entry.licence, entry.licence_url)),
        ("Size", &told_size(entry.bytes)),
        ("Cite it as", &entry.citation),
        ("About it", &entry.page),
        ("Address", &entry.url),
        ("Note", &entry.note),
    ] {
        if !text.is_empty() {
            writeln!(out, "{label:<10}  {text}")?;
        }
    }
    Ok(())
}
