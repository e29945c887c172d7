//! The options that subcommands share, and how each value is read.

use super::{exit::Usage, flags::Flags};
use crate::io::{self, Goal, InTheWay, OpenError, Problem, Severity};
use crate::model::{Day, Id, OwnLayer, Thing, in_quotes};
use crate::posture::{Facet, FacetKind};
use crate::reading::DocumentFormat;
use crate::session::{LONGEST_VIEW, NotOpened, OpenRequest, Place, State, open_datasets, public_days};
use crate::words;
use std::path::{Path, PathBuf};

/// Which dataset, and what of it.
#[derive(Debug, clap::Args)]
pub(super) struct Selection {
    #[arg(help = text!("help-files"))]
    files: Vec<PathBuf>,
    #[arg(long, value_name = "FILE", conflicts_with_all = ["files", "sample"], help = text!("help-view-file"))]
    view_file: Option<PathBuf>,
    #[arg(long, value_name = "NAME", help = text!("help-sample"))]
    sample: Option<String>,
    #[command(flatten)]
    asked: Flags<true>,
}

/// How to look at it.
pub(super) type Look = Flags<false>;

/// What `laydown` without a subcommand takes.
#[derive(Debug, clap::Args)]
pub(super) struct WindowOptions {
    #[command(flatten)]
    selection: Selection,
    #[command(flatten)]
    look: Look,
}

fn source_of(facet: &Facet) -> Option<&Id> {
    if let Facet::Source(id) = facet { Some(id) } else { None }
}

impl WindowOptions {
    pub(super) fn into_request(self) -> anyhow::Result<OpenRequest> {
        self.selection.request(&self.look)
    }
}

impl Selection {
    /// The same as a request to the window or the renderer: what a view's file asks for, changed by the other options.
    pub(super) fn request(&self, look: &Look) -> anyhow::Result<OpenRequest> {
        let mut request = self.view_file.as_deref().map(read_view).transpose()?.unwrap_or_default();
        let mut files = self.files.iter().cloned();
        let path = files.next();
        let beside = self.sample.clone().filter(|_| path.is_some()).map(Place::Sample);
        let also: Vec<Place> = files.map(Place::Path).chain(beside).collect();
        if !also.is_empty() {
            request.also = also;
        }
        request.sample = self.sample.clone().filter(|_| path.is_none()).or(request.sample);
        request.path = path.or(request.path);
        self.asked.change(&mut request).and_then(|()| look.change(&mut request)).map_err(Usage)?;
        if let Some(scope) = self.asked.get("scope").filter(|_| self.asked.get("levels").is_none()) {
            request.scope = Some(scope.parse()?);
        }
        request.layer = request.layer.as_deref().map(absolute_layers);
        if look.get("view").or(look.get("projection")).is_some() {
            request.camera = None;
        }
        match (request.from, request.day) {
            (Some(from), Some(day)) if from > day => {
                Err(Usage(text!("cli-from-after-day", from = from.to_string(), day = day.to_string())).into())
            }
            _ => Ok(request),
        }
    }

    /// Where something goes out to that is made of it.
    pub(super) fn goal(&self, path: &Path, force: bool) -> Goal {
        let in_the_way = if force { InTheWay::Goes } else { InTheWay::Asks };
        let inputs = self.files.iter().chain(&self.view_file).cloned().collect();
        Goal { path: path.to_owned(), inputs, in_the_way }
    }

    /// Reads the dataset and asks it; its first errors go to stderr, one line each.
    pub(super) fn open(&self) -> anyhow::Result<State> {
        self.open_by(&Look::default(), None)
    }

    /// The same to draw it, with the layers that are shown; on another day than the dataset's where none is asked for.
    pub(super) fn open_drawn(&self, look: &Look, usual: Option<Day>) -> anyhow::Result<State> {
        let mut state = self.open_by(look, usual)?;
        let said = state.read_layers();
        // What is asked for by name is not left out.
        let asked = if state.choices.texts.layer.is_empty() { Vec::new() } else { state.own_layers() };
        let failed = |layer| state.shelf.get(&state.layer_path(layer))?.as_ref().err().cloned();
        if let Some(error) = asked.iter().filter(|layer| !layer.hidden).find_map(failed) {
            anyhow::bail!("{error}");
        }
        for said in &said {
            super::exit::complain(said);
        }
        Ok(state)
    }

    /// The same on another day than the dataset's where none is asked for.
    pub(super) fn open_by(&self, look: &Look, usual: Option<Day>) -> anyhow::Result<State> {
        let mut request = self.request(look)?;
        request.day = request.day.or(usual.filter(|day| request.from.is_none_or(|from| from <= *day)));
        let document = open_datasets(request.places()).map_err(|error| match error {
            NotOpened::Dataset(OpenError::NoSample(..)) => Usage(error.to_string()).into(),
            NotOpened::Dataset(_) if let Some(path) = self.files.iter().find(|path| is_text(path)) => {
                Usage(text!("cli-is-text", path = path.display().to_string())).into()
            }
            error => anyhow::Error::from(error),
        })?;
        report(&document.problems);
        let mut sources = request.filter.of(FacetKind::Source).iter().filter_map(source_of);
        let unknown = |id: &&Id| document.dataset().source(id).is_none();
        if let Some(id) = sources.find(unknown) {
            return Err(Usage(text!("cli-no-source", id = id.as_str())).into());
        }
        let state = State::new(document, request.clone());
        say_thing(&state);
        say_words(&state);
        say_when(&state);
        match request.from {
            Some(from) if from > state.choices.day => {
                let day = state.choices.day.to_string();
                Err(Usage(text!("cli-from-after-shown", from = from.to_string(), day = day)).into())
            }
            _ => Ok(state),
        }
    }
}

/// The same layers with whole paths, for a view is not always shown from the same folder. What is not here may be in the dataset's folder.
fn absolute_layers(text: &str) -> String {
    let Ok(mut layers) = OwnLayer::list(text) else { return text.to_owned() };
    for layer in &mut layers {
        let path = Path::new(&layer.path);
        if let Some(whole) = std::path::absolute(path).ok().filter(|_| path.exists()) {
            layer.path = whole.display().to_string();
        }
    }
    OwnLayer::written(&layers)
}

/// That the dataset counts nothing of the thing that is asked for.
fn say_thing(state: &State) {
    let index = &state.document.index;
    let known: Vec<&str> = index.things().map(Thing::word).collect();
    if let Some(thing) = state.choices.thing.filter(|thing| !known.contains(&thing.word())) {
        let known = if known.is_empty() { Thing::People.word().to_owned() } else { known.join(", ") };
        super::exit::complain(&text!("cli-no-thing", things = words::thing(thing), known = known));
    }
}

/// How words that are not found are read.
fn say_words(state: &State) {
    let (data, filter) = (state.document.dataset(), &state.choices.filter);
    for (word, words) in state.document.index.read_as(data, filter) {
        super::exit::complain(&text!("cli-read-as", word = word, words = words.join(", ")));
    }
    if !filter.text.trim().is_empty() && state.document.index.claims(data, &state.choices.query()).is_empty() {
        super::exit::complain(&text!("cli-no-words", words = filter.text.trim()));
    }
}

/// That nothing was public yet on the day known on.
fn say_when(state: &State) {
    let Some(on) = state.choices.known_on else { return };
    match public_days(state.document.dataset()) {
        None => super::exit::complain(text!("cli-never-public")),
        Some((first, _)) if on < first => {
            let (on, first) = (on.to_string(), first.to_string());
            super::exit::complain(&text!("cli-not-public-yet", on = on, first = first));
        }
        Some(_) => {}
    }
}

/// Whether a file is a text to be read, and no dataset.
fn is_text(path: &Path) -> bool {
    DocumentFormat::of(path).is_some() && path.is_file()
}

/// The view in a file.
fn read_view(path: &Path) -> anyhow::Result<OpenRequest> {
    let text = io::read_text(path, LONGEST_VIEW)?;
    text.parse().map_err(|error| anyhow::anyhow!("{}: {error}", in_quotes(&path.display().to_string())))
}

fn report(problems: &[Problem]) {
    let errors: Vec<_> = problems.iter().filter(|p| p.severity == Severity::Error).collect();
    for problem in errors.iter().take(5) {
        super::exit::complain(&problem.to_string());
    }
    if errors.len() > 5 {
        super::exit::complain(&text!("cli-more-errors", n = errors.len() - 5));
    }
}
