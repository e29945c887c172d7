//! The options that subcommands share, and how each value is read.

use super::exit::Usage;
use crate::{
    geo::{Countries, Extent, ProjectionKind},
    io::{self, Problem, Severity},
    model::{Code, Command, Component, Day, Id, Region, Review, Scope, StageKind},
    posture::Filter,
    scene::{Measure, ThemeId, Unit},
    session::{Document, LONGEST_VIEW, OpenRequest, Place, State, public_days},
};
use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

/// Which dataset, and what of it.
#[derive(Debug, clap::Args)]
pub(super) struct Selection {
    /// Data packages: folders with datapackage.json, or zip files of them; several are one view. Without any the embedded dataset
    files: Vec<PathBuf>,
    /// A file with a view as the window's “Copy view” writes it: the rest of the options change it
    #[arg(long, value_name = "FILE", conflicts_with_all = ["files", "sample"])]
    view_file: Option<PathBuf>,
    /// An embedded dataset, see `laydown samples`; beside FILES where there are any
    #[arg(long, value_name = "NAME")]
    sample: Option<String>,
    /// The day, as 2022-02-13
    #[arg(long, value_name = "DAY")]
    day: Option<Day>,
    /// First day of the window for changes
    #[arg(long, value_name = "DAY")]
    from: Option<Day>,
    /// Only what was public by the end of that day
    #[arg(long, value_name = "DAY")]
    known_on: Option<Day>,
    /// Senders, by code or name
    #[arg(long, value_name = "ISO3,…", value_delimiter = ',', value_parser = party)]
    sender: Vec<Code>,
    /// Hosts, by code or name
    #[arg(long, value_name = "ISO3,…", value_delimiter = ',', value_parser = party)]
    host: Vec<Code>,
    /// Under whose command: national, nato, un, eu, coalition, unknown
    #[arg(long, value_name = "COMMAND,…", value_delimiter = ',')]
    command: Vec<Command>,
    /// What they count: assigned, rotational, all, unspecified; the first is the scope of levels
    #[arg(long, value_name = "SCOPE,…", value_delimiter = ',')]
    scope: Vec<Scope>,
    /// The scope of levels, with all scopes let through
    #[arg(long, value_name = "SCOPE")]
    levels: Option<Scope>,
    /// Part of the forces: all, army, navy, air-force, marine-corps …
    #[arg(long, value_name = "COMPONENT,…", value_delimiter = ',')]
    component: Vec<Component>,
    /// Movements whose furthest stage is one of these: announced, ordered, moving, arrived …
    #[arg(long, value_name = "STAGE,…", value_delimiter = ',')]
    stage: Vec<StageKind>,
    /// Hosts in these regions: europe, baltic-states, eastern-allies …
    #[arg(long, value_name = "REGION,…", value_delimiter = ',')]
    region: Vec<Region>,
    /// As these sources tell it, by their id in sources.csv: others are not heard
    #[arg(long, value_name = "SOURCE,…", value_delimiter = ',', value_parser = source)]
    source: Vec<Id>,
    /// Claims in these states of review: seen, unsure
    #[arg(long, value_name = "REVIEW,…", value_delimiter = ',')]
    review: Vec<Review>,
    /// Words that must stand in a record or its source
    #[arg(long, value_name = "WORDS", default_value = "", hide_default_value = true)]
    text: String,
    /// Subtract from the origin what leaves it
    #[arg(long)]
    net: bool,
}

/// How to look at it.
#[derive(Debug, Default, clap::Args)]
pub(super) struct Look {
    /// What symbols show: movements, level, reported, change
    #[arg(long, value_name = "MEASURE")]
    measure: Option<Measure>,
    /// In what people are told and drawn: people, share (of the total), per-1000 (inhabitants)
    #[arg(long, value_name = "UNIT")]
    unit: Option<Unit>,
    /// equal-earth, laea, plate-carree, mercator, orthographic
    #[arg(long, value_name = "PROJECTION")]
    projection: Option<ProjectionKind>,
    /// world, europe, a country, or W,S,E,N in degrees
    #[arg(long, value_name = "VIEW", allow_hyphen_values = true)]
    view: Option<Extent>,
    /// light or dark
    #[arg(long, value_name = "THEME")]
    theme: Option<ThemeId>,
    /// Draw symbols that overlap beside each other, with lines to their places
    #[arg(long)]
    displace: bool,
    /// Let symbols grow with Flannery's exponent, 0.57, and not with the root
    #[arg(long)]
    flannery: bool,
    /// Draw no arrows from where movements come
    #[arg(long)]
    no_arrows: bool,
}

/// What `laydown` without a subcommand takes.
#[derive(Debug, clap::Args)]
pub(super) struct WindowOptions {
    #[command(flatten)]
    selection: Selection,
    #[command(flatten)]
    look: Look,
}

pub(super) fn party(text: &str) -> Result<Code, String> {
    let countries = Countries::embedded();
    countries.resolve(text).ok_or_else(|| {
        let near = countries.suggest(text, 1);
        let hint = near.first().map(|code| format!(": did you mean {} ({code})?", countries.name(code)));
        format!("no country or organisation has the code or name “{text}”{}", hint.unwrap_or_default())
    })
}

fn source(text: &str) -> Result<Id, String> {
    Id::new(text).ok_or_else(|| "an empty source: give an id of sources.csv".to_owned())
}

fn set<T: Copy + Ord>(values: &[T]) -> BTreeSet<T> {
    values.iter().copied().collect()
}

impl WindowOptions {
    pub(super) fn into_request(self) -> anyhow::Result<OpenRequest> {
        self.selection.request(&self.look)
    }
}

impl Selection {
    /// The same as a request to the window or the renderer: what a view's file asks for, changed by the other options.
    pub(super) fn request(&self, look: &Look) -> anyhow::Result<OpenRequest> {
        let kept = self.view_file.as_deref().map(read_view).transpose()?.unwrap_or_default();
        let mut files = self.files.iter().cloned();
        let path = files.next();
        let beside = self.sample.clone().filter(|_| path.is_some()).map(Place::Sample);
        let also: Vec<Place> = files.map(Place::Path).chain(beside).collect();
        let sample = self.sample.clone().filter(|_| path.is_none());
        let request = OpenRequest {
            also: if also.is_empty() { kept.also } else { also },
            path: path.or(kept.path),
            sample: sample.or(kept.sample),
            day: self.day.or(kept.day),
            from: self.from.or(kept.from),
            known_on: self.known_on.or(kept.known_on),
            net: self.net || kept.net,
            scope: self.levels.or(self.scope.first().copied()).or(kept.scope),
            filter: self.filter(kept.filter),
            measure: look.measure.or(kept.measure),
            unit: look.unit.or(kept.unit),
            selected: kept.selected,
            projection: look.projection.or(kept.projection),
            view: look.view.or(kept.view),
            camera: kept.camera.filter(|_| look.view.is_none() && look.projection.is_none()),
            beside: kept.beside,
            other_camera: kept.other_camera,
            theme: look.theme.or(kept.theme),
            displace: look.displace || kept.displace,
            flannery: look.flannery || kept.flannery,
            no_arrows: look.no_arrows || kept.no_arrows,
        };
        match (request.from, request.day) {
            (Some(from), Some(day)) if from > day => {
                Err(Usage(format!("--from {from} lies after --day {day}: give a first day that is not later")).into())
            }
            _ => Ok(request),
        }
    }

    /// What is asked for here, and of each kind that nothing is asked of what was kept.
    fn filter(&self, kept: Filter) -> Filter {
        fn or<T: Ord>(asked: BTreeSet<T>, kept: BTreeSet<T>) -> BTreeSet<T> {
            if asked.is_empty() { kept } else { asked }
        }
        Filter {
            senders: or(set(&self.sender), kept.senders),
            hosts: or(set(&self.host), kept.hosts),
            commands: or(set(&self.command), kept.commands),
            scopes: or(set(&self.scope), kept.scopes),
            components: or(set(&self.component), kept.components),
            stages: or(set(&self.stage), kept.stages),
            regions: or(set(&self.region), kept.regions),
            sources: or(self.source.iter().cloned().collect(), kept.sources),
            reviews: or(set(&self.review), kept.reviews),
            text: if self.text.is_empty() { kept.text } else { self.text.clone() },
        }
    }

    /// Reads the dataset and asks it; the first of its errors go to stderr, one line each.
    pub(super) fn open(&self, look: &Look) -> anyhow::Result<State> {
        self.open_by(look, None)
    }

    /// The same on another day than the dataset's where none is asked for.
    pub(super) fn open_by(&self, look: &Look, usual: Option<Day>) -> anyhow::Result<State> {
        let mut request = self.request(look)?;
        request.day = request.day.or(usual.filter(|day| request.from.is_none_or(|from| from <= *day)));
        let mut documents = Vec::new();
        for place in request.places() {
            let loaded = match &place {
                Place::Path(path) => io::Package::open(path)?,
                Place::Sample(name) => io::sample(name).map_err(|error| Usage(error.to_string()))?,
            };
            documents.push(Document::new(loaded.package, loaded.problems, place));
        }
        let document = Document::joined(documents)?;
        report(&document.problems);
        let unknown = |id: &&Id| document.dataset().source(id).is_none();
        if let Some(id) = request.filter.sources.iter().find(unknown) {
            let text = format!("no source has the id “{id}”: `laydown query --records` names those of each record");
            return Err(Usage(text).into());
        }
        let state = State::new(document, request.clone());
        say_words(&state);
        say_when(&state);
        match request.from {
            Some(from) if from > state.choices.day => {
                Err(Usage(format!("--from {from} lies after the day shown, {}: give --day too", state.choices.day))
                    .into())
            }
            _ => Ok(state),
        }
    }
}

/// What becomes of words that stand in no record.
fn say_words(state: &State) {
    let (data, filter) = (state.document.dataset(), &state.choices.filter);
    for (word, words) in state.document.index.read_as(data, filter) {
        super::exit::complain(&format!("“{word}” stands in no record: read as {}", words.join(" or ")));
    }
    if !filter.text.trim().is_empty() && state.document.index.claims(data, filter, state.choices.known_on).is_empty() {
        super::exit::complain(&format!(
            "no record that the filters let through has the words “{}”",
            filter.text.trim()
        ));
    }
}

/// That nothing was public yet on the day known on.
fn say_when(state: &State) {
    let Some(on) = state.choices.known_on else { return };
    match public_days(state.document.dataset()) {
        None => super::exit::complain(
            "no record of this dataset says when it became public, so that none is known on any day: fill in “published” of its \
             sources, or “known_from” of its claims",
        ),
        Some((first, _)) if on < first => super::exit::complain(&format!(
            "nothing was public by {on}: the first that the dataset has became public on {first}"
        )),
        Some(_) => {}
    }
}

/// The view in a file.
fn read_view(path: &Path) -> anyhow::Result<OpenRequest> {
    let text = io::read_text(path, LONGEST_VIEW)?;
    text.parse().map_err(|error| anyhow::anyhow!("“{}”: {error}", path.display()))
}

fn report(problems: &[Problem]) {
    let errors: Vec<_> = problems.iter().filter(|p| p.severity == Severity::Error).collect();
    for problem in errors.iter().take(5) {
        super::exit::complain(&problem.to_string());
    }
    if errors.len() > 5 {
        super::exit::complain(&format!("{} more errors; `laydown validate` lists all", errors.len() - 5));
    }
}
