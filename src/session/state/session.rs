//! The state: the document, what the user asks of it, how it is looked at, saved options, what runs and what passes.

use crate::model::{Day, Thing};
use crate::session::document::Document;
use crate::session::state::choices::{Choices, Selection};
use crate::session::state::undo::{History, Trail};
use crate::session::state::{running::Running, shelf::Shelf, transient::Transient};
use crate::session::view::{Centre, OpenRequest, Options, fitted_view};
use crate::{geo::Extent, posture::Query, scene::View};

/// Everything.
#[derive(Debug, Clone)]
pub struct State {
    /// The dataset.
    pub document: Document,
    /// What is asked of it.
    pub choices: Choices,
    /// Days on which something changes of what the filters let through, as known on the day chosen, in order.
    pub days: Vec<Day>,
    /// Where the map looks, in which projection, how large. Its theme, measure and selection are those of
    /// [`State::view`], which takes them from where they are chosen.
    pub camera: View,
    /// Where the left one of two maps looks, if it does not look where the right one does.
    pub other_camera: Option<View>,
    /// What the map is fitted to, until it is moved by hand.
    pub fitted: Option<Extent>,
    /// What it is fitted to when it is sent home.
    pub home: Extent,
    /// What is kept between runs.
    pub options: Options,
    /// The work that runs.
    pub running: Running,
    /// What passes.
    pub transient: Transient,
    /// Undo and redo.
    pub history: History,
    /// Back and forward.
    pub trail: Trail,
    /// The files of layers that were read.
    pub shelf: Shelf,
}

impl State {
    /// The state that shows a dataset as it was asked for.
    pub fn new(document: Document, request: OpenRequest) -> Self {
        let (first, last) = document.span;
        let day = request.day.unwrap_or_else(|| document.first_look());
        let extent = request.view.unwrap_or_else(|| document.first_extent());
        let measure = request.measure.unwrap_or_else(|| match request.thing {
            Some(thing) => document.first_measure(thing),
            None => document.usual_measure(),
        });
        let (defaults, texts) = (Options::default(), request.texts());
        let mut state = Self {
            document: Document { span: (first.min(day), last.max(day)), ..document },
            days: Vec::new(),
            choices: Choices {
                from: request.from.map(|from| from.min(day)),
                known_on: request.known_on,
                switches: request.switches,
                thing: request.thing,
                scope: request.scope,
                filter: request.filter,
                measure,
                unit: request.unit.unwrap_or_default(),
                spread: request.spread.unwrap_or_default(),
                insets: request.insets.unwrap_or_default(),
                coloring: request.coloring.unwrap_or_default(),
                form: request.form.unwrap_or_default(),
                classing: request.classing.unwrap_or_default(),
                borders: request.borders.unwrap_or_default(),
                texts,
                ..Choices::on(day)
            },
            camera: fitted_view(extent, request.projection, [1200.0, 800.0]),
            other_camera: None,
            fitted: Some(extent),
            home: extent,
            options: Options { theme: request.theme.unwrap_or(defaults.theme), ..defaults },
            running: Running::default(),
            transient: Transient::default(),
            history: History::default(),
            trail: Trail::default(),
            shelf: Shelf::default(),
        };
        state.choices.selected = request.selected.map(Selection::Host);
        state.find_days();
        state.fit(extent, request.projection);
        if let Some(camera) = request.camera {
            state.aim(camera, request.projection);
        } else if let Some(centre) = request.centre {
            state.centre_on(centre.0);
        }
        if request.beside.is_some() {
            (state.options.centre, state.choices.other) = (Centre::TwoMaps, request.beside);
            state.other_camera = request.other_camera.and_then(|camera| state.seen_from(camera, request.projection));
        }
        state
    }

    /// Forgets all steps: what they name may not be there any longer.
    pub(in crate::session) fn forget_steps(&mut self) {
        (self.history, self.trail) = (History::default(), Trail::default());
    }

    /// Brings the days of change up to what is asked.
    pub(in crate::session) fn find_days(&mut self) {
        let days = self.document.days(&self.choices.query());
        self.days = days.iter().map(|change| change.day).collect();
    }

    /// The things to choose from, in order: those of the dataset and the one that is shown. None where there are only people.
    pub fn things(&self) -> Vec<Thing> {
        let index = &self.document.index;
        let shown = index.thing(&self.choices.query());
        let wanted = |thing: &Thing| *thing == shown || index.things().any(|other| other == *thing);
        let things: Vec<Thing> = Thing::ALL.iter().copied().filter(wanted).collect();
        if things.iter().all(|thing| thing.is_people()) { Vec::new() } else { things }
    }

    /// The question with its thing and scope settled: what is about many days at once, a series or a scale, is of the quantity of the day shown.
    pub(in crate::session) fn settled(&self) -> Query {
        let query = self.choices.query();
        let index = &self.document.index;
        Query { thing: Some(index.thing(&query)), scope: Some(index.scope(&query)), ..query }
    }
}
