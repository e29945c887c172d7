//! `laydown fetch`

use super::exit::{Printed, Usage};
use crate::catalogue::{Entry, Kept, Library, catalogue, read_catalogue, told_size};
use crate::io::Cancel;
use crate::session::{Host, Inline, bring};
use anyhow::Context as _;
use std::{io::Write, path::PathBuf, process::ExitCode};

#[derive(Debug, clap::Args)]
#[command(after_help = text!("help-fetch-more", examples = text!("help-examples")))]
pub(super) struct FetchArgs {
    #[arg(help = text!("help-fetch-name"))]
    name: Option<String>,
    #[arg(long, alias = "accept-license", help = text!("help-accept-licence"))]
    accept_licence: bool,
    #[arg(long, value_name = "FOLDER", help = text!("help-fetch-folder"))]
    folder: Option<PathBuf>,
    #[arg(long, value_name = "FILE", help = text!("help-catalogue"))]
    catalogue: Option<PathBuf>,
}

pub(super) fn run(args: &FetchArgs) -> anyhow::Result<ExitCode> {
    let own = args.catalogue.as_deref().map(read_catalogue).transpose()?;
    let list = own.as_deref().unwrap_or_else(|| catalogue());
    let library = match &args.folder {
        Some(folder) => Library::at(folder.clone()),
        None => Inline.library().context(text!("fetch-no-folder"))?,
    };
    let mut out = Printed::default();
    let Some(name) = &args.name else {
        write_list(&mut out, list, &library)?;
        return Ok(ExitCode::SUCCESS);
    };
    let entry = list.iter().find(|entry| entry.name == *name).ok_or_else(|| {
        let names: Vec<&str> = list.iter().map(|entry| entry.name.as_str()).collect();
        Usage(text!("fetch-not-found", name = name, names = names.join(", ")))
    })?;
    let here = library.kept(entry) == Kept::Here;
    if !here && !args.accept_licence {
        write_entry(&mut out, entry)?;
        return Err(Usage(text!("fetch-licence", name = name, licence = &entry.licence)).into());
    }
    let path = bring_shown(entry, &library)?;
    let command = entry.import_command(&path);
    let path = path.display().to_string();
    writeln!(out, "{}", if here { text!("fetch-here", path = path) } else { text!("notice-downloaded", path = path) })?;
    writeln!(out, "{}", text!("fetch-cite", citation = &entry.citation))?;
    match command {
        Some(command) => writeln!(out, "{}", text!("fetch-make", command = command))?,
        None => writeln!(out, "{}", text!("fetch-no-recipe"))?,
    }
    Ok(ExitCode::SUCCESS)
}

/// Downloads a source; the progress is shown on a terminal.
fn bring_shown(entry: &Entry, library: &Library) -> anyhow::Result<PathBuf> {
    let shown = std::io::IsTerminal::is_terminal(&std::io::stderr());
    let mut last = u64::MAX;
    let mut progress = |come: u64, whole: Option<u64>| {
        let megabytes = come / 1_000_000;
        if shown && megabytes != last {
            last = megabytes;
            let come = told_size(Some(come));
            let text = match whole {
                Some(whole) => text!("fetch-progress", come = come, whole = told_size(Some(whole))),
                None => come,
            };
            let _ = write!(std::io::stderr(), "\r{text}   ");
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
            Kept::Here => text!("fetch-downloaded").to_owned(),
            Kept::Part(bytes) => text!("fetch-part", size = told_size(Some(bytes))),
            Kept::Nothing => text!("fetch-not-downloaded").to_owned(),
        };
        writeln!(out, "{:<22}  {}", entry.name, entry.title)?;
        let size = told_size(entry.bytes);
        let about = text!("fetch-line", licence = &entry.licence, size = size, state = state);
        writeln!(out, "{:<22}  {about}", "")?;
    }
    writeln!(out, "\n{}", text!("fetch-folder", folder = library.folder().display().to_string()))
}

fn write_entry(out: &mut impl Write, entry: &Entry) -> std::io::Result<()> {
    writeln!(out, "{}\n", entry.title)?;
    for (label, text) in [
        (text!("fetch-publisher"), &entry.publisher),
        (text!("citation-licence"), &format!("{} ({})", entry.licence, entry.licence_url)),
        (text!("fetch-size"), &told_size(entry.bytes)),
        (text!("fetch-cite-as"), &entry.citation),
        (text!("fetch-about"), &entry.page),
        (text!("fetch-address"), &entry.url),
        (text!("citation-note"), &entry.note),
    ] {
        if !text.is_empty() {
            writeln!(out, "{label:<10}  {text}")?;
        }
    }
    Ok(())
}
