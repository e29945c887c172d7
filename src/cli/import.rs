//! `laydown import FILE`

use super::exit::Usage;
use crate::import::{ColumnUse, DoubtKind, DoubtLine, Import, ImportReport, KEYS, Recipe, Watch};
use crate::io::SaveError;
use crate::model::{Code, UnknownWord};
use crate::session::{Host, Inline, NoRecipe, RecipeJob, recipe};
use std::path::{Path, PathBuf};
use std::{collections::BTreeMap, io::Write, process::ExitCode};

#[derive(Debug, clap::Args)]
#[command(after_help = "\
Without --recipe the columns are understood by their names and values; what cannot be known is asked, with the flag that answers it.
Doubtful rows enter marked as unsure; --accept applies what is proposed for a kind of doubt.

Examples:
  laydown import troops.csv --sender FRA -o troops/
  laydown import troops.xlsx --sender FRA --set scope=rotational --recipe-out troops.json -o troops/
  laydown import next-year.xlsx --recipe troops.json -o next-year/
  laydown import table.csv --recipe troopdata-quarterly --accept doubled -o quarterly/
  laydown import table.csv --recipe quarterly/datapackage.json -o again/      the same import once more
  laydown import table.csv --sender USA --place \"Viet Nam, South=VNM\" --place \"Atlantis=\" --format json
Ready recipes: country-date-number, dmdc-workbook, troopdata-bases, troopdata-quarterly, troopdata-reports")]
pub(super) struct ImportArgs {
    /// A table: CSV, TSV, XLSX, ODS, JSON, `GeoJSON` or Parquet, also zipped; its content says which
    file: PathBuf,
    /// How columns become records: a ready recipe, a recipe's file, or the datapackage.json of an earlier import
    #[arg(long, value_name = "NAME|FILE")]
    recipe: Option<String>,
    /// The folder of the dataset; without it the file is only checked
    #[arg(short = 'o', long, value_name = "DATASET")]
    output: Option<PathBuf>,
    /// Replace the dataset that stands in that folder
    #[arg(long, requires = "output")]
    force: bool,
    /// Whose forces they are: a code or a name
    #[arg(long, value_name = "SENDER")]
    sender: Option<String>,
    /// Set one thing of the recipe, such as scope=assigned, day.order=dmy, people=COLUMN, table=SHEET
    #[arg(long = "set", value_name = "KEY=VALUE")]
    set: Vec<String>,
    /// What a name in the table means: a code, or nothing to leave its rows out
    #[arg(long = "place", value_name = "NAME=CODE")]
    place: Vec<String>,
    /// Kinds of doubt whose remedy is applied, or all
    #[arg(long, value_name = "KIND,…", value_delimiter = ',')]
    accept: Vec<String>,
    /// Write the recipe with all answers to this file
    #[arg(long, value_name = "FILE")]
    recipe_out: Option<PathBuf>,
    /// text or json
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    Text,
    Json,
}

pub(super) fn run(args: &ImportArgs) -> anyhow::Result<ExitCode> {
    let watch = Watch::default();
    let today = Inline.today();
    let settings = Settings::of(args)?;
    let mut import = if let Some(name) = &args.recipe {
        Import::open_with(&args.file, settings.onto(recipe_of(name)?)?, today, &watch)?
    } else {
        let mut import = Import::look(&args.file, today, &watch)?;
        settings.hint(&import)?;
        import.use_recipe(settings.onto(import.recipe().clone())?, &watch)?;
        import
    };
    settings.hint(&import)?;
    for kind in &settings.accept {
        import.accept(*kind, true);
    }
    if let Some(path) = args.recipe_out.clone() {
        RecipeJob { recipe: import.recipe().clone(), path }.write()?;
    }
    let report = import.report();
    let mut out = std::io::stdout().lock();
    match args.format {
        Format::Json => writeln!(out, "{}", serde_json::to_string_pretty(&report)?)?,
        Format::Text => write_text(&mut out, &import, &report)?,
    }
    if let Some(question) = report.questions.iter().find(|question| question.needed) {
        let text = question.text.trim_end_matches('?');
        anyhow::bail!("the table does not say it: {text}? Answer with {}", question.flag);
    }
    if let Some(stopped) = import.stopped() {
        anyhow::bail!("{stopped}");
    }
    if report.entered == 0 {
        anyhow::bail!("no row of “{}” can enter: see what is listed, and mend the recipe or the table", report.file);
    }
    if let Some(folder) = &args.output {
        save(&import, folder, args.force)?;
        if args.format == Format::Text {
            writeln!(out, "Saved to {}: open it with `laydown {}`", folder.display(), folder.display())?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// What the flags say, understood before anything is read.
struct Settings {
    set: Vec<(String, String)>,
    places: BTreeMap<String, Option<Code>>,
    accept: Vec<DoubtKind>,
}

impl Settings {
    fn of(args: &ImportArgs) -> anyhow::Result<Self> {
        let pair = |text: &String, what: &str| {
            let pair = text.rsplit_once('=').map(|(a, b)| (a.trim().to_owned(), b.trim().to_owned()));
            pair.filter(|(key, _)| !key.is_empty()).ok_or_else(|| Usage(format!("“{text}” is no {what}")))
        };
        let mut set = Vec::new();
        for text in &args.set {
            let (key, value) = text
                .split_once('=')
                .ok_or_else(|| Usage(format!("“{text}” is no setting: write KEY=VALUE, such as scope=assigned")))?;
            set.push((key.trim().to_owned(), value.trim().to_owned()));
        }
        set.extend(args.sender.iter().map(|sender| ("sender".to_owned(), sender.clone())));
        let mut places = BTreeMap::new();
        for text in &args.place {
            let (name, code) = pair(text, "decision about a name: write NAME=CODE, or NAME= to leave it out")?;
            let code = if code.is_empty() { None } else { Some(super::flags::party(&code).map_err(Usage)?) };
            places.insert(name, code);
        }
        let mut accept = Vec::new();
        for word in &args.accept {
            if word == "all" {
                accept.extend(DoubtKind::ALL);
            } else {
                accept.push(word.parse().map_err(|unknown: UnknownWord| Usage(format!("{unknown}, or all")))?);
            }
        }
        Ok(Self { set, places, accept })
    }

    /// A column's name where a value for all rows should stand is most likely meant as the column.
    fn hint(&self, import: &Import) -> anyhow::Result<()> {
        for (key, value) in &self.set {
            let of_column = format!("{key}.column");
            let column = import.table().header.iter().find(|name| *name == value);
            if let Some(column) = column.filter(|_| KEYS.split(", ").any(|key| key == of_column))
                && super::flags::party(value).is_err()
            {
                let tip = format!("“{column}” is a column of the table: write --set \"{of_column}={column}\"");
                return Err(Usage(tip).into());
            }
        }
        Ok(())
    }

    fn onto(&self, mut recipe: Recipe) -> anyhow::Result<Recipe> {
        for (key, value) in &self.set {
            recipe.set(key, value).map_err(|error| Usage(error.to_string()))?;
        }
        recipe.places.extend(self.places.clone());
        Ok(recipe)
    }
}

fn recipe_of(name: &str) -> anyhow::Result<Recipe> {
    recipe(name).map_err(|error| match error {
        NoRecipe::Unknown(error) => Usage(error.to_string()).into(),
        error => anyhow::Error::from(error),
    })
}

fn save(import: &Import, folder: &Path, force: bool) -> anyhow::Result<()> {
    let mut package = import.package();
    if force {
        package.save_over(folder)?;
        return Ok(());
    }
    if folder.read_dir().is_ok_and(|mut files| files.next().is_some()) {
        anyhow::bail!(
            "“{}” is not empty: name a new folder, or replace what stands there with --force",
            folder.display()
        );
    }
    package.save(folder).map_err(|error: SaveError| anyhow::anyhow!(error))
}

/// How many of each list are written.
const MOST: usize = 10;

fn write_text(out: &mut impl Write, import: &Import, report: &ImportReport) -> std::io::Result<()> {
    let table = import.table();
    let of = if table.name.is_empty() { String::new() } else { format!(", table {}", table.name) };
    if report.waiting > 0 {
        let lines = many(report.waiting, "line");
        writeln!(out, "{}{of}: {lines} below the header, not read before what is needed is known", report.file)?;
    } else {
        writeln!(out, "{}{of}: {}, recipe {}", report.file, many(report.rows, "row"), report.recipe)?;
        writeln!(
            out,
            "{} enter, {} stay out; {} broken, {} filtered, {} without a value",
            report.entered,
            report.left_out,
            many(report.broken, "row"),
            report.filtered,
            many(report.missing, "cell")
        )?;
    }
    write_columns(out, report)?;
    for question in &report.questions {
        let choice =
            if question.options.is_empty() { String::new() } else { format!(" ({})", question.options.join(", ")) };
        let must = if question.needed { "Needed" } else { "Optional" };
        writeln!(out, "{must}: {}{choice} {}", question.text, question.flag)?;
    }
    if !report.unmatched.is_empty() {
        writeln!(out, "Names that are not known, left out; say what they mean with --place \"NAME=CODE\":")?;
    }
    for name in report.unmatched.iter().take(MOST * 5) {
        let lines: Vec<String> = name.lines.iter().map(u32::to_string).collect();
        let near: Vec<String> = name.suggestions.iter().map(Code::to_string).collect();
        let near = if near.is_empty() { String::new() } else { format!("; like {}?", near.join(", ")) };
        let rows = many(name.rows, "row");
        writeln!(out, "  “{}”: {rows}, line {} ({}){near}", name.name, lines.join(", "), name.reason)?;
    }
    write_doubts(out, report)?;
    for problem in report.problems.iter().take(MOST) {
        writeln!(out, "{problem}")?;
    }
    if report.broken > MOST {
        writeln!(out, "… and {} more broken rows", report.broken - MOST.min(report.problems.len()))?;
    }
    Ok(())
}

/// Doubts by kind, each with its first rows.
fn write_doubts(out: &mut impl Write, report: &ImportReport) -> std::io::Result<()> {
    for kind in DoubtKind::WORDS.iter().copied() {
        let of_kind: Vec<_> = report.doubts.iter().filter(|doubt| doubt.kind == kind).collect();
        let Some(first) = of_kind.first() else { continue };
        let open = of_kind.iter().copied().filter(|doubt| doubt.decided.is_none());
        // Who has no host stays out whatever is decided: most totals name none.
        let (enter, out_anyway): (Vec<&DoubtLine>, Vec<&DoubtLine>) = open.partition(|doubt| doubt.host_known);
        let mut what = Vec::new();
        if enter.is_empty() && out_anyway.is_empty() {
            what.push("decided".to_owned());
        }
        if !enter.is_empty() {
            what.push(format!(
                "{} unsure; apply with --accept {kind}",
                if enter.len() == 1 { "enters" } else { "enter" }
            ));
        }
        if !out_anyway.is_empty() {
            let all = if enter.is_empty() { String::new() } else { format!("{} ", out_anyway.len()) };
            let stay = if out_anyway.len() == 1 { "stays" } else { "stay" };
            what.push(format!("{all}{stay} out, as no country is named"));
        }
        let rows = many(of_kind.len(), "row");
        writeln!(out, "Doubt {kind}: {rows}, remedy {} ({})", first.remedy, what.join("; "))?;
        for doubt in of_kind.iter().take(3) {
            writeln!(
                out,
                "  line {}, {}, {}, {} people: {}",
                doubt.line, doubt.host, doubt.day, doubt.people, doubt.text
            )?;
        }
    }
    Ok(())
}

/// What the columns are taken for, in one line, and which are not read.
fn write_columns(out: &mut impl Write, report: &ImportReport) -> std::io::Result<()> {
    let one = |used: &ColumnUse| match (&used.column, &used.value) {
        (Some(column), Some(value)) => format!("{} “{column}” ({value})", used.role),
        (Some(column), None) => format!("{} “{column}”", used.role),
        (None, value) => format!("{} {} for all", used.role, value.as_deref().unwrap_or_default()),
    };
    let listed = |texts: Vec<String>| {
        let more = texts.len().saturating_sub(COLUMNS);
        let first = texts.into_iter().take(COLUMNS).collect::<Vec<_>>().join(", ");
        if more == 0 { first } else { format!("{first} and {more} more") }
    };
    if !report.columns.is_empty() {
        writeln!(out, "Taken for: {}", listed(report.columns.iter().map(one).collect()))?;
    }
    if !report.unused.is_empty() {
        writeln!(out, "Not read: {}", listed(report.unused.clone()))?;
    }
    Ok(())
}

/// How many columns are written.
const COLUMNS: usize = 20;

/// “1 row”, “2 rows”.
fn many(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}
