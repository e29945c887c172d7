//! `laydown fetch`

use super::exit::Usage;
use crate::catalogue::{Entry, Kept, Library, Limits, catalogue, read_catalogue, told_size};
use crate::io::Cancel;
use crate::print::{self, Out};
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
    #[arg(long, value_name = "MB", default_value_t = Limits::default().megabytes, help = text!("help-most-megabytes"))]
    most_megabytes: u32,
    #[arg(long, value_name = "MINUTES", default_value_t = Limits::default().minutes, help = text!("help-most-minutes"))]
    most_minutes: f32,
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
    let mut out = print::steady();
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
    let limits = Limits { megabytes: args.most_megabytes, minutes: args.most_minutes };
    let path = bring_shown(entry, &library, limits)?;
    let command = entry.import_command(&path);
    let path = path.display().to_string();
    out.line(if here { text!("fetch-here", path = path) } else { text!("notice-downloaded", path = path) })?;
    out.line(text!("fetch-cite", citation = &entry.citation))?;
    match command {
        Some(command) => out.line(text!("fetch-make", command = command))?,
        None => out.line(text!("fetch-no-recipe"))?,
    }
    Ok(ExitCode::SUCCESS)
}

/// Downloads a source; the progress is shown on a terminal.
fn bring_shown(entry: &Entry, library: &Library, limits: Limits) -> anyhow::Result<PathBuf> {
    let shown = print::is_seen();
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
            print::say_progress(&text);
        }
    };
    let path = bring(entry, library, limits, &Cancel::default(), &mut progress);
    if shown && last != u64::MAX {
        print::say("");
    }
    path
}

fn write_list(out: &mut Out<impl Write>, list: &[Entry], library: &Library) -> std::io::Result<()> {
    for entry in list {
        let state = match library.kept(entry) {
            Kept::Here => text!("fetch-downloaded").to_owned(),
            Kept::Part(bytes) => text!("fetch-part", size = told_size(Some(bytes))),
            Kept::Nothing => text!("fetch-not-downloaded").to_owned(),
        };
        out.line(format!("{:<22}  {}", entry.name, entry.title))?;
        let size = told_size(entry.bytes);
        let about = text!("fetch-line", licence = &entry.licence, size = size, state = state);
        out.line(format!("{:<22}  {about}", ""))?;
    }
    out.line("")?;
    out.line(text!("fetch-folder", folder = library.folder().display().to_string()))
}

fn write_entry(out: &mut Out<impl Write>, entry: &Entry) -> std::io::Result<()> {
    out.line(&entry.title)?;
    out.line("")?;
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
            out.line(format!("{label:<10}  {text}"))?;
        }
    }
    Ok(())
}
