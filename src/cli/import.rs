//! `laydown import FILE`

use super::exit::Usage;
use super::import_text::COLUMNS;
use super::lang;
use super::{import_sums, import_text};
use crate::import::{DoubtKind, Grid, Import, ImportReport, KEYS, Recipe, Watch, file_bytes, name_of, stream_bytes};
use crate::io::{Goal, InTheWay, Package, entries, is_stream};
use crate::model::Code;
use crate::print::{self, Out};
use crate::session::{Host, Inline, NoRecipe, RecipeJob, Reconciliation, imported, looked_at, recipe, unsound};
use std::collections::BTreeMap;
use std::io::{IsTerminal as _, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[derive(Debug, clap::Args)]
#[command(after_help = text!("help-import-more", examples = text!("help-examples")))]
pub(super) struct ImportArgs {
    #[arg(help = text!("help-import-file"))]
    file: PathBuf,
    #[arg(long, value_name = "NAME|FILE", help = text!("help-recipe"))]
    recipe: Option<String>,
    #[arg(short = 'o', long, value_name = "DATASET", help = text!("help-import-output"))]
    output: Option<PathBuf>,
    #[arg(long, help = text!("help-force"))]
    force: bool,
    #[arg(long, value_name = "SENDER", help = text!("help-sender"))]
    sender: Option<String>,
    #[arg(long = "set", value_name = "KEY=VALUE", help = text!("help-set"))]
    set: Vec<String>,
    #[arg(long = "place", value_name = "NAME=CODE", help = text!("help-place"))]
    place: Vec<String>,
    #[arg(long, value_name = "KIND,…", value_delimiter = ',', help = text!("help-accept"))]
    accept: Vec<String>,
    #[arg(long, value_name = "FILE", help = text!("help-recipe-out"))]
    recipe_out: Option<PathBuf>,
    #[arg(long, value_enum, default_value_t = Format::Text, help = text!("help-text-or-json"))]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    Text,
    Json,
}

pub(super) fn run(args: &ImportArgs) -> anyhow::Result<ExitCode> {
    lang::told(matches!(args.format, Format::Json), || import(args))
}

fn import(args: &ImportArgs) -> anyhow::Result<ExitCode> {
    let settings = Settings::of(args)?;
    if let Some(path) = args.recipe_out.as_ref().filter(|path| args.output.as_ref() == Some(path)) {
        return Err(Usage(text!("cli-import-one-path", path = path.display().to_string())).into());
    }
    let watch = Watch::default();
    let import = read(args, &settings, &watch)?;
    let goal = |path: &Path| {
        let inputs = std::iter::once(&args.file).cloned().chain(args.recipe.as_ref().map(PathBuf::from)).collect();
        let in_the_way = if args.force { InTheWay::Goes } else { InTheWay::Asks };
        Goal { path: path.to_owned(), inputs, in_the_way }
    };
    // Nothing is written before it is known that all of it may be.
    let recipe = args.recipe_out.as_ref();
    let recipe = recipe.map(|path| RecipeJob { recipe: import.recipe().clone(), goal: goal(path) });
    recipe.as_ref().map_or(Ok(()), RecipeJob::check)?;
    args.output.as_ref().map_or(Ok(()), |to| check_free(&goal(to)))?;
    let report = import.report();
    let ready =
        import.stopped().is_none() && report.entered > 0 && !report.questions.iter().any(|question| question.needed);
    if let Some(why) = import.too_large().filter(|_| ready) {
        return Err(anyhow::Error::msg(why));
    }
    // Records are made only where they are saved, or where they are few.
    let package = args.output.as_ref().filter(|_| ready).map(|_| imported(&import, watch.threads()));
    let looked = if ready && package.is_none() { Some(looked_at(&import, watch.threads())) } else { None };
    let sums = package.as_ref().map(|(_, sums)| sums).or(looked.as_ref());
    let text = told(args.format, &import, &report, sums)?;
    // The work is done before it is told: whether somebody still reads the report is of no matter to the dataset.
    let refused = refused(args, &import, &report, sums.filter(|_| !settings.unreconciled));
    let done = match (refused, package, &args.output) {
        (Some(why), ..) => Err(why),
        (None, Some((package, _)), Some(to)) => match unsound(&package) {
            Some(why) => Err(anyhow::Error::msg(why)),
            None => save(package, &goal(to)).map(|()| Some(to)),
        },
        _ => Ok(None),
    };
    let done = recipe.map(RecipeJob::write).transpose().map_err(anyhow::Error::from).and(done);
    // Where standard output is the dataset or the recipe, the report goes beside it.
    if args.output.iter().chain(&args.recipe_out).any(|path| is_stream(path)) {
        tell(print::beside(), args, &text, done)
    } else {
        tell(print::steady(), args, &text, done)
    }
}

/// Prints the report, and where the dataset went.
fn tell<W: Write>(
    mut out: Out<W>,
    args: &ImportArgs,
    text: &Out<Vec<u8>>,
    done: anyhow::Result<Option<&PathBuf>>,
) -> anyhow::Result<ExitCode> {
    out.pass(text)?;
    // What went into a pipe is opened by whoever reads it.
    if let Some(to) = done?.filter(|to| args.format == Format::Text && !is_stream(to)) {
        out.line(text!("cli-import-saved", folder = to.display().to_string()))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Why nothing can be imported; none: it can, or nothing is to be.
fn refused(
    args: &ImportArgs,
    import: &Import,
    report: &ImportReport<'_>,
    sums: Option<&Reconciliation>,
) -> Option<anyhow::Error> {
    let cut = import.table().cut_off().filter(|_| is_standard_input(args));
    let cut = cut.map(|line| text!("cli-import-cut-off", line = line.to_string()));
    let asked = report.questions.iter().find(|question| question.needed);
    let asked = asked.map(|question| text!("cli-import-unanswered", question = &question.text, flag = &question.flag));
    let stopped = import.stopped().map(ToString::to_string);
    let nothing = (report.entered == 0).then(|| text!("cli-import-none", file = &report.file));
    let open = sums.filter(|_| args.output.is_some()).map_or(0, |sums| sums.unexplained().count());
    let open = (open > 0).then(|| text!("cli-import-unreconciled", days = open));
    cut.or(asked).or(stopped).or(nothing).or(open).map(anyhow::Error::msg)
}

/// The report as it is printed.
fn told(
    format: Format,
    import: &Import,
    report: &ImportReport<'_>,
    sums: Option<&Reconciliation>,
) -> anyhow::Result<Out<Vec<u8>>> {
    let mut text = print::kept();
    match format {
        Format::Json => {
            let mut json = serde_json::to_value(report)?;
            json["sums"] = serde_json::to_value(sums)?;
            text.json(&json)?;
        }
        Format::Text => {
            import_text::write(&mut text, import, report)?;
            sums.map_or(Ok(()), |sums| import_sums::write(&mut text, sums))?;
        }
    }
    Ok(text)
}

/// `-` is standard input, as usual.
fn is_standard_input(args: &ImportArgs) -> bool {
    args.file.as_os_str() == "-"
}

/// Reads the table as the flags say.
fn read(args: &ImportArgs, settings: &Settings, watch: &Watch) -> anyhow::Result<Import> {
    let today = Inline.today();
    let recipe = args.recipe.as_deref().map(recipe_of).transpose()?;
    let (name, bytes) = if is_standard_input(args) {
        let (name, stdin) = (text!("import-standard-input"), std::io::stdin().lock());
        if stdin.is_terminal() {
            return Err(Usage(text!("cli-import-terminal").to_owned()).into());
        }
        let bytes = stream_bytes(name, stdin, watch)?;
        if bytes.is_empty() {
            anyhow::bail!("{}", text!("cli-import-nothing"));
        }
        (name.to_owned(), bytes)
    } else {
        (name_of(&args.file), file_bytes(&args.file, watch)?)
    };
    let mut import = if let Some(recipe) = recipe {
        keeps_senders(args, &recipe, None)?;
        Import::of_bytes_with(&name, bytes, settings.onto(recipe)?, today, watch)?
    } else {
        let mut import = Import::look(&name, bytes, today, watch)?;
        if let Some((_, table)) = settings.set.iter().find(|(key, _)| key == "table") {
            import.look_at(table);
        }
        settings.hint(&import)?;
        keeps_senders(args, import.recipe(), Some(import.table()))?;
        import.use_recipe(settings.onto(import.recipe().clone())?, watch)?;
        import
    };
    settings.hint(&import)?;
    for kind in &settings.accept {
        import.accept(*kind, true);
    }
    Ok(import)
}

/// What the flags say, understood before anything is read.
struct Settings {
    set: Vec<(String, String)>,
    places: BTreeMap<String, Option<Code>>,
    accept: Vec<DoubtKind>,
    /// What does not add up is imported all the same.
    unreconciled: bool,
}

impl Settings {
    fn of(args: &ImportArgs) -> anyhow::Result<Self> {
        let mut set = Vec::new();
        for text in &args.set {
            let (key, value) =
                text.split_once('=').ok_or_else(|| Usage(text!("cli-import-not-setting", text = text)))?;
            set.push((key.trim().to_owned(), value.trim().to_owned()));
        }
        set.extend(args.sender.iter().map(|sender| ("sender".to_owned(), sender.clone())));
        let mut places = BTreeMap::new();
        for text in &args.place {
            let pair = text.rsplit_once('=').map(|(name, code)| (name.trim(), code.trim()));
            let pair = pair.filter(|(name, _)| !name.is_empty());
            let (name, code) = pair.ok_or_else(|| Usage(text!("cli-import-not-place", text = text)))?;
            let code = if code.is_empty() { None } else { Some(super::flags::party(code).map_err(Usage)?) };
            places.insert(name.to_owned(), code);
        }
        let mut accept = Vec::new();
        let mut unreconciled = false;
        for word in &args.accept {
            if word == "all" {
                accept.extend(DoubtKind::ALL);
            } else if word == "unreconciled" {
                unreconciled = true;
            } else {
                let kinds = || DoubtKind::WORDS.join(", ");
                let known = word.parse().ok();
                accept.push(known.ok_or_else(|| Usage(text!("cli-import-not-kind", word = word, kinds = kinds())))?);
            }
        }
        Ok(Self { set, places, accept, unreconciled })
    }

    /// The name of a column in place of a value for all rows most likely means that column.
    fn hint(&self, import: &Import) -> anyhow::Result<()> {
        for (key, value) in &self.set {
            if key == "ignore" && import.table().column(value).is_none() {
                let columns = import.table().header.iter().take(COLUMNS).cloned().collect::<Vec<_>>().join(", ");
                return Err(Usage(text!("error-plan-column", column = value, flag = key, columns = columns)).into());
            }
            let of_column = format!("{key}.column");
            let column = import.table().header.iter().find(|name| *name == value);
            if let Some(column) = column.filter(|_| KEYS.contains(&of_column.as_str()))
                && super::flags::party(value).is_err()
            {
                return Err(Usage(text!("cli-import-is-column", column = column, key = of_column)).into());
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

/// A column of senders is not overridden by `--sender` in silence.
fn keeps_senders(args: &ImportArgs, recipe: &Recipe, table: Option<&Grid>) -> anyhow::Result<()> {
    let Some(sender) = &args.sender else { return Ok(()) };
    let mut named = recipe.people.iter().filter(|people| people.sender.is_some()).map(|people| people.column.as_str());
    if let Some(first) = named.next() {
        let names = std::iter::once(first).chain(named).take(COLUMNS).collect::<Vec<_>>().join(", ");
        return Err(Usage(text!("cli-import-senders-in-columns", columns = names, sender = sender)).into());
    }
    let Some(named) = recipe.sender.columns.first() else { return Ok(()) };
    let at = table.and_then(|table| Some((table, table.column(&named.column)?)));
    let mut values: Vec<String> = at
        .map(|(table, at)| table.rows(200).iter().filter_map(|row| row.get(at).cloned()).collect())
        .unwrap_or_default();
    values.sort();
    values.dedup();
    values.truncate(4);
    let (column, values) = (&named.column, values.join(", "));
    Err(Usage(text!("cli-import-sender-column", column = column, values = values, sender = sender)).into())
}

fn recipe_of(name: &str) -> anyhow::Result<Recipe> {
    recipe(name).map_err(|error| match error {
        NoRecipe::Unknown(error) => Usage(error.to_string()).into(),
        error => anyhow::Error::from(error),
    })
}

fn save(mut package: Package, goal: &Goal) -> anyhow::Result<()> {
    check_free(goal)?;
    match goal.in_the_way {
        InTheWay::Goes if !is_stream(&goal.path) => package.save_over(&goal.path, &[])?,
        _ => package.save(&goal.path)?,
    }
    Ok(())
}

/// Whether a dataset may be made there.
fn check_free(goal: &Goal) -> anyhow::Result<()> {
    let to = &goal.path;
    goal.check_inputs()?;
    // What a save has left that was killed is nothing.
    let is_ours = |file: &PathBuf| file.file_name().is_some_and(|name| name.to_string_lossy().starts_with(".laydown-"));
    let over = goal.in_the_way == InTheWay::Goes || is_stream(to);
    if !over && (to.is_file() || entries(to).is_ok_and(|files| !files.iter().all(is_ours))) {
        anyhow::bail!("{}", text!("cli-import-not-empty", folder = to.display().to_string()));
    }
    Ok(())
}
