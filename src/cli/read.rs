//! `laydown read FILE…`

use super::exit::{Usage, complain};
use super::{lang::told, read_text};
use crate::import::{Watch, file_bytes, name_of, stream_bytes};
use crate::io::Package;
use crate::model::Day;
use crate::print;
use crate::reading::{
    Accept, Article, Context, DocumentError, DocumentFormat, Reading, enter, languages, read, text_of,
};
use crate::session::{Host as _, Inline};
use serde_json::json;
use std::io::{IsTerminal as _, Read as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[derive(Debug, clap::Args)]
#[command(after_help = text!("help-read-more", examples = text!("help-examples")))]
pub(super) struct ReadArgs {
    #[arg(required = true, value_name = "FILE", help = text!("help-read-file"))]
    files: Vec<PathBuf>,
    #[arg(long, value_name = "DAY", value_parser = day, help = text!("help-read-published"))]
    published: Option<Day>,
    #[arg(long, value_name = "NAME", help = text!("help-read-publisher"))]
    publisher: Option<String>,
    #[arg(long, value_name = "TEXT", help = text!("help-read-title"))]
    title: Option<String>,
    #[arg(long, value_name = "ADDRESS", help = text!("help-read-url"))]
    url: Option<String>,
    #[arg(long, value_name = "CODE", help = text!("help-read-lang", languages = languages().join(", ")))]
    lang: Option<String>,
    #[arg(long, value_enum, default_value_t = Format::Table, help = text!("help-read-format"))]
    format: Format,
    #[arg(short = 'o', long, value_name = "DATASET", help = text!("help-read-output"))]
    output: Option<PathBuf>,
    #[arg(long, value_enum, help = text!("help-read-accept"))]
    accept: Option<Entering>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    Table,
    Json,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Entering {
    Sure,
    All,
}

fn day(text: &str) -> Result<Day, String> {
    text.parse().map_err(|error: crate::model::DayError| error.to_string())
}

/// A file that was read, under its name.
struct Text {
    name: String,
    reading: anyhow::Result<Reading>,
}

pub(super) fn run(args: &ReadArgs) -> anyhow::Result<ExitCode> {
    told(matches!(args.format, Format::Json), || read_all(args))
}

fn read_all(args: &ReadArgs) -> anyhow::Result<ExitCode> {
    if args.accept.is_some() && args.output.is_none() {
        return Err(Usage(text!("cli-read-accept-alone").to_owned()).into());
    }
    if let Some(lang) = args.lang.as_ref().filter(|lang| !languages().contains(&lang.as_str())) {
        let languages = languages().join(", ");
        return Err(Usage(text!("cli-read-not-language", language = lang, languages = languages)).into());
    }
    let context = Context {
        published: args.published,
        today: Inline.today(),
        language: args.lang.clone(),
        publisher: args.publisher.clone(),
    };
    let read: Vec<Text> =
        crate::threads::each(crate::threads::cores(), args.files.iter().collect(), |path: &PathBuf| Text {
            name: name_of(path),
            reading: one(path, &context),
        });
    let mut failed = 0;
    for article in &read {
        if let Err(error) = &article.reading {
            failed += 1;
            complain(&format!("{error:#}"));
        }
    }
    tell(args, &read)?;
    if let Some(to) = args.output.as_ref().filter(|_| failed < read.len()) {
        write(args, to, &read)?;
    }
    if failed > 0 {
        anyhow::bail!("{}", text!("cli-read-failed", n = failed));
    }
    Ok(ExitCode::SUCCESS)
}

/// The text of a file or of standard input, read.
fn one(path: &Path, context: &Context) -> anyhow::Result<Reading> {
    let watch = Watch::default();
    let (name, format, bytes) = if path.as_os_str() == "-" {
        let stdin = std::io::stdin().lock();
        if stdin.is_terminal() {
            return Err(Usage(text!("cli-read-terminal").to_owned()).into());
        }
        let name = text!("import-standard-input").to_owned();
        let bytes = stream_bytes(&name, stdin.take(DocumentFormat::Plain.most() + 1), &watch)?;
        (name, DocumentFormat::Plain, bytes)
    } else {
        let name = name_of(path);
        let format = DocumentFormat::of(path).ok_or_else(|| DocumentError::Unknown(name.clone()))?;
        format.check(&name, std::fs::metadata(path).map_or(0, |about| about.len()))?;
        (name, format, file_bytes(path, &watch)?)
    };
    // An empty pipe is a text without a number.
    let text = match text_of(&name, format, &bytes) {
        Err(DocumentError::Empty(_)) if format == DocumentFormat::Plain => String::new(),
        text => text?,
    };
    Ok(read(&text, context))
}

/// Prints what was found.
fn tell(args: &ReadArgs, read: &[Text]) -> anyhow::Result<()> {
    let mut out = print::steady();
    let found = read.iter().filter_map(|article| Some((article.name.as_str(), article.reading.as_ref().ok()?)));
    match args.format {
        Format::Table => {
            for (i, (name, reading)) in found.enumerate() {
                if i > 0 {
                    out.line("")?;
                }
                read_text::write(&mut out, name, reading)?;
            }
        }
        Format::Json if args.files.len() == 1 => {
            for (_, reading) in found {
                out.json(reading)?;
            }
        }
        Format::Json => {
            let all: Vec<serde_json::Value> =
                found.map(|(name, reading)| json!({ "file": name, "reading": reading })).collect();
            out.json(&all)?;
        }
    }
    Ok(())
}

/// Enters the candidates into a dataset: one that is there, or a new one.
fn write(args: &ReadArgs, to: &Path, read: &[Text]) -> anyhow::Result<()> {
    let mut package = if to.exists() { Package::open(to)?.whole()?.package } else { Package::default() };
    let accept = match args.accept {
        Some(Entering::All) => Accept::All,
        _ => Accept::Sure,
    };
    let (mut added, mut joined, mut left) = (0, 0, 0);
    for article in read {
        let Ok(reading) = &article.reading else { continue };
        let about = Article {
            publisher: args.publisher.clone().unwrap_or_else(|| text!("cli-read-publisher").to_owned()),
            title: args.title.clone().unwrap_or_else(|| article.name.clone()),
            url: args.url.clone().unwrap_or_default(),
        };
        let entered = enter(reading, &about, accept, &mut package.dataset);
        added += entered.added.len() + entered.events.len();
        joined += entered.joined.len();
        left += entered.left.len();
    }
    package.save(to)?;
    let folder = to.display().to_string();
    print::beside().line(text!("cli-read-written", folder = folder, added = added, joined = joined, left = left))?;
    Ok(())
}
