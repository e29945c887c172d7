//! The actions of menus, shortcuts, the palette and the help page: one list for all of them.

use crate::geo::ProjectionKind;
use crate::message::Language;
use crate::model::{Choice, Shortcut, Thing};
use crate::scene::{Borders, Classing, Coloring, Form, Insets, Measure, Spread, Switch, Unit};
use crate::session::state::{Dialog, State};
use crate::session::view::{Centre, SidePage, language, next_change, previous_change};
use std::sync::LazyLock;

macro_rules! actions {
    ($($variant:ident, $text:literal, $tip:literal, [$($key:expr),*];)+) => {
        /// A thing that the user can do, by name.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Action {
            $(#[doc = $tip] $variant,)+
            /// Counts a thing.
            Thing(Thing),
            /// Shows a measure.
            Measure(Measure),
            /// Shows people in a unit.
            Unit(Unit),
            /// Shows parts of levels at their places, or not.
            Spread(Spread),
            /// Enlarges crowded parts of the map, or not.
            Insets(Insets),
            /// Colours symbols by something.
            Coloring(Coloring),
            /// Draws symbols in a form.
            Form(Form),
            /// Puts numbers into classes.
            Classing(Classing),
            /// Shows disputed land from a point of view.
            Borders(Borders),
            /// Shows something else in the middle.
            Middle(Centre),
            /// Switches something on or off.
            Switch(Switch),
            /// Draws the map in a projection.
            Projection(ProjectionKind),
            /// Speaks a language.
            Language(Language),
        }

        impl Action {
            const NAMED: &'static [Self] = &[$(Self::$variant),+];

            /// Of what it is a choice, and how it is declared.
            pub fn choice(self) -> (&'static str, &'static Choice) {
                match self {
                    $(Self::$variant => ("action", const {
                        &Choice { word: stringify!($variant), help: "", text: $text, tip: $tip, keys: &[$($key),*] }
                    }),)+
                    Self::Thing(thing) => (Thing::SET, thing.choice()),
                    Self::Measure(measure) => (Measure::SET, &measure.definition().choice),
                    Self::Unit(unit) => (Unit::SET, &unit.definition().choice),
                    Self::Spread(spread) => (Spread::SET, &spread.definition().choice),
                    Self::Insets(insets) => (Insets::SET, &insets.definition().choice),
                    Self::Coloring(coloring) => (Coloring::SET, &coloring.definition().choice),
                    Self::Form(form) => (Form::SET, &form.definition().choice),
                    Self::Classing(classing) => (Classing::SET, &classing.definition().choice),
                    Self::Borders(borders) => (Borders::SET, &borders.definition().choice),
                    Self::Middle(middle) => (Centre::SET, &middle.definition().choice),
                    Self::Switch(switch) => (Switch::SET, &switch.definition().choice),
                    Self::Projection(kind) => (ProjectionKind::SET, &kind.definition().choice),
                    Self::Language(chosen) => (language::LANGUAGE, language::choice(chosen)),
                }
            }
        }
    };
}

actions! {
    Palette, "Search and commands", "Find a country, go to a date, or run a command", [Shortcut::ctrl("K")];
    Start, "Start page", "Show recent files, samples and other ways to begin", [];
    Tour, "Take the tour", "Get to know the window in six steps, on the sample", [];
    OpenFolder, "Open folder…", "Open a dataset from a folder", [Shortcut::ctrl("O")];
    OpenFile, "Open file…", "Open a dataset from its datapackage.json or zip file", [Shortcut::ctrl_shift("O")];
    OpenPath, "Open path…", "Type or paste the path of a dataset, or a view", [Shortcut::ctrl("L")];
    ImportTable, "Import a table…", "Import a spreadsheet or another table as a dataset", [Shortcut::ctrl("I")];
    Reopen, "Reopen last work", "Reopen what was on screen when Laydown was last closed", [];
    AddFolder, "Add folder to view…", "Open a second dataset from a folder and show both in one view", [Shortcut::ctrl_shift("A")];
    AddFile, "Add file to view…", "Open a second dataset from its datapackage.json or zip file and show both in one view",
        [Shortcut::ctrl_shift("B")];
    Files, "Files…", "List open files; save one elsewhere or close it", [Shortcut::ctrl_shift("W")];
    Save, "Save", "Save each changed dataset to its folder or zip file", [Shortcut::ctrl("S")];
    SaveAs, "Save as…", "Save the dataset to another folder", [Shortcut::ctrl_shift("S")];
    NewMovement, "New movement…", "Add a movement with its first stage. Or hold Shift and drag from country to country",
        [Shortcut::ctrl("N")];
    NewStrength, "New strength…", "Add a number of people in a host on a day", [Shortcut::ctrl_shift("N")];
    NewEvent, "New event…", "Add a dated event (context, not people)", [];
    NewSource, "New source…", "Add a source", [];
    ResumeForm, "Resume draft", "Reopen the form you closed", [Shortcut::ctrl_shift("F")];
    Sources, "Public sources…", "List public data sources and download them", [Shortcut::ctrl_shift("P")];
    ReadText, "Read a text…", "Read an article, a release or a transcript for numbers of people, and accept them one by one", [Shortcut::ctrl("R")];
    SavePicture, "Save picture…", "Save the map as a picture, a film or a web page", [Shortcut::ctrl("E")];
    Texts, "Title and captions…", "Write the title, the line below it, a note and the credit of the map", [Shortcut::ctrl("T")];
    Colors, "Colours and classes…", "Choose the colours of values and the bounds of classes", [];
    Layers, "Layers…", "Add layers of your own to the map (GeoJSON, TopoJSON, shapefile, KML, CSV), ranges and distances",
        [Shortcut::ctrl_shift("Y")];
    MeasureDistance, "Measure distance", "Click two places on the map for the distance and bearing between them", [Shortcut::plain("U")];
    Export, "Export…", "Export records or the current view for a spreadsheet, a map or a database, with sources and citation",
        [Shortcut::ctrl_shift("E")];
    Report, "Report…", "Write a report in full sentences: numbers, changes, sources, rival claims and gaps",
        [Shortcut::ctrl_shift("R")];
    CopyPicture, "Copy picture", "Copy the map as an image", [Shortcut::ctrl_shift("C")];
    CopyView, "Copy view", "Copy the current view as one line of text; open it with “Open path…” or --view-file",
        [Shortcut::ctrl_shift("L")];
    Undo, "Undo", "Undo the last edit", [Shortcut::ctrl("Z")];
    Redo, "Redo", "Redo the last undone edit", [Shortcut::ctrl_shift("Z"), Shortcut::ctrl("Y")];
    Back, "Back", "Go back to the previous view", [Shortcut::alt("ArrowLeft")];
    Forward, "Forward", "Go forward to the next view", [Shortcut::alt("ArrowRight")];
    Play, "Play or pause", "Play through the days", [Shortcut::plain("Space")];
    PreviousChange, "Previous change", "Go to the previous day with a change",
        [Shortcut::plain("OpenBracket"), Shortcut::plain("PageUp")];
    NextChange, "Next change", "Go to the next day with a change",
        [Shortcut::plain("CloseBracket"), Shortcut::plain("PageDown")];
    PreviousDay, "Previous day", "Go back one day", [Shortcut::plain("Comma")];
    NextDay, "Next day", "Go forward one day", [Shortcut::plain("Period")];
    FirstDay, "First day", "Go to the first day of the dataset", [Shortcut::plain("Home")];
    LastDay, "Last day", "Go to the last day of the dataset", [Shortcut::plain("End")];
    AsPublished, "As known on", "Switch between hindsight and what was public on a day", [Shortcut::plain("K")];
    LinkMaps, "Link maps", "Move both maps together, or each separately", [Shortcut::plain("Y")];
    Home, "Home view", "Return to the opening view", [Shortcut::plain("H")];
    World, "World view", "Show the whole world", [Shortcut::plain("W")];
    ZoomIn, "Zoom in", "Enlarge the map", [Shortcut::plain("Plus"), Shortcut::plain("Equals")];
    ZoomOut, "Zoom out", "Show more of the map", [Shortcut::plain("Minus")];
    PanLeft, "Move west", "Move the map to the west", [Shortcut::plain("ArrowLeft")];
    PanRight, "Move east", "Move the map to the east", [Shortcut::plain("ArrowRight")];
    PanUp, "Move north", "Move the map to the north", [Shortcut::plain("ArrowUp")];
    PanDown, "Move south", "Move the map to the south", [Shortcut::plain("ArrowDown")];
    CentreHere, "Centre projection here", "Centre the projection on the selected country, or on the middle of the map", [];
    NextProjection, "Next projection", "Switch to the next projection", [Shortcut::plain("P")];
    Theme, "Light or dark", "Switch between the light and the dark theme", [Shortcut::plain("T")];
    Larger, "Larger text", "Enlarge text and controls", [Shortcut::ctrl("Plus"), Shortcut::ctrl("Equals")];
    Smaller, "Smaller text", "Shrink text and controls", [Shortcut::ctrl("Minus")];
    UsualSize, "Reset text size", "Use the display’s default text size", [Shortcut::ctrl("0")];
    Filters, "Filters", "Show or hide the filters", [Shortcut::plain("F")];
    Side, "Numbers", "Show or hide the side panel", [Shortcut::plain("I")];
    Changes, "List of changes", "List in the side panel what changed since the start of the window", [Shortcut::plain("L")];
    Table, "Table of records", "Show or hide the table of filtered records below the map", [Shortcut::plain("B")];
    ClearFilters, "Clear filters", "Remove all filters", [Shortcut::plain("C")];
    Problems, "Problems", "List problems in the dataset’s files", [Shortcut::plain("E")];
    Findings, "Findings", "List findings about this day’s numbers", [Shortcut::plain("R")];
    Restore, "Restore the last view", "On startup, restore the last dataset, dates, filters, map and selection",
        [];
    Close, "Close or deselect", "Close the open panel, or clear the selection", [Shortcut::plain("Escape")];
    Help, "Guide and shortcuts", "Read the guide and the glossary, or list all shortcuts", [Shortcut::plain("F1"), Shortcut::plain("Questionmark")];
    About, "About Laydown", "Show the version, the licence and the sources of the built-in data", [];
    Quit, "Quit", "Close Laydown", [Shortcut::ctrl("Q")];
}

/// All actions: those of definitions come after those that change the day.
static ALL: LazyLock<Vec<Action>> = LazyLock::new(|| {
    let at = Action::NAMED.iter().position(|action| *action == Action::AsPublished).unwrap_or_default();
    let (before, after) = Action::NAMED.split_at(at);
    let things = Thing::ALL.iter().copied().map(Action::Thing);
    let measures = Measure::ALL.iter().copied().map(Action::Measure);
    let units = Unit::ALL.iter().copied().map(Action::Unit);
    let spreads = Spread::ALL.iter().copied().map(Action::Spread);
    let insets = Insets::ALL.iter().copied().map(Action::Insets);
    let colorings = Coloring::ALL.iter().copied().map(Action::Coloring);
    let forms = Form::ALL.iter().copied().map(Action::Form);
    let classings = Classing::ALL.iter().copied().map(Action::Classing);
    let borders = Borders::ALL.iter().copied().map(Action::Borders);
    let middles = Centre::ALL.iter().copied().map(Action::Middle);
    let switches = Switch::ALL.iter().copied().map(Action::Switch);
    let projections = ProjectionKind::ALL.iter().copied().map(Action::Projection);
    let languages = Language::ALL.iter().copied().map(Action::Language);
    let defined = things
        .chain(measures)
        .chain(units)
        .chain(middles)
        .chain(switches)
        .chain(spreads)
        .chain(insets)
        .chain(colorings)
        .chain(forms)
        .chain(classings)
        .chain(borders)
        .chain(projections)
        .chain(languages);
    before.iter().copied().chain(defined).chain(after.iter().copied()).collect()
});

impl Action {
    /// All of them, in the order of the help page.
    pub fn all() -> &'static [Self] {
        &ALL
    }

    /// Its name in menus.
    pub fn text(self) -> &'static str {
        let (set, choice) = self.choice();
        choice.text(set)
    }

    /// One sentence on what it does.
    pub fn tip(self) -> &'static str {
        let (set, choice) = self.choice();
        choice.tip(set)
    }

    /// Its keys, the usual one first; none: it is too rarely used.
    pub fn shortcuts(self) -> &'static [Shortcut] {
        self.choice().1.keys
    }

    /// Whether it would have an effect now.
    pub fn enabled(self, state: &State) -> bool {
        let choices = &state.choices;
        let (first, last) = state.document.span;
        let days = state.days.iter().copied();
        match self {
            Self::Thing(thing) => state.things().contains(&thing),
            Self::Save | Self::SaveAs => state.running.saving.is_none(),
            Self::ResumeForm => state.transient.kept_form.is_some(),
            Self::Reopen => state.transient.last_work.is_some(),
            Self::Export | Self::Report => state.running.exporting.is_none(),
            Self::Undo => state.history.undo_name().is_some(),
            Self::Redo => state.history.redo_name().is_some(),
            Self::Back => state.trail.undo_name().is_some(),
            Self::Forward => state.trail.redo_name().is_some(),
            Self::PreviousChange => previous_change(days, choices.day).is_some(),
            Self::NextChange => next_change(days, choices.day).is_some(),
            Self::PreviousDay | Self::FirstDay => choices.day > first,
            Self::NextDay | Self::LastDay => choices.day < last,
            Self::LinkMaps => state.two_maps(),
            _ if self.moves_map() => !state.options.centre.definition().maps.is_empty(),
            Self::Larger => state.options.zoomed(true).is_some(),
            Self::Smaller => state.options.zoomed(false).is_some(),
            Self::UsualSize => state.options.zoom != 100,
            Self::ClearFilters => !choices.filter.is_empty(),
            Self::Problems => !state.document.problems.is_empty(),
            Self::Close => {
                let measuring = state.transient.measuring.is_some();
                measuring || state.transient.dialog.is_some() || choices.selected.is_some()
            }
            _ => true,
        }
    }

    /// Whether it changes how a map is looked at.
    fn moves_map(self) -> bool {
        use Action::{
            CentreHere, Home, MeasureDistance, NextProjection, PanDown, PanLeft, PanRight, PanUp, Projection, World,
            ZoomIn, ZoomOut,
        };
        match self {
            PanLeft
            | PanRight
            | PanUp
            | PanDown
            | Home
            | World
            | ZoomIn
            | ZoomOut
            | CentreHere
            | MeasureDistance
            | NextProjection
            | Projection(_)
            | Self::Insets(_)
            | Self::Coloring(_)
            | Self::Form(_)
            | Self::Classing(_)
            | Self::Borders(_)
            | Self::Spread(_) => true,
            Self::Switch(switch) => switch.definition().of_maps,
            _ => false,
        }
    }

    /// Whether it is a switch that is on.
    pub fn is_on(self, state: &State) -> bool {
        match self {
            Self::Play => state.transient.playback.playing,
            Self::Thing(thing) => state.document.index.thing(&state.choices.query()) == thing,
            Self::Measure(measure) => state.choices.measure == measure,
            Self::Unit(unit) => state.choices.unit == unit,
            Self::Spread(spread) => state.choices.spread == spread,
            Self::Insets(insets) => state.choices.insets == insets,
            Self::Coloring(coloring) => state.choices.coloring == coloring,
            Self::Form(form) => state.choices.form == form,
            Self::Classing(classing) => state.choices.classing == classing,
            Self::Borders(borders) => state.choices.borders == borders,
            Self::Middle(middle) => state.options.centre == middle,
            Self::Switch(switch) => state.choices.switches.is_on(switch),
            Self::Projection(kind) => state.camera.projection.kind() == kind,
            Self::Language(chosen) => state.options.language.unwrap_or_else(Language::now) == chosen,
            Self::AsPublished => state.choices.known_on.is_some(),
            Self::LinkMaps => state.two_maps() && state.other_camera.is_none(),
            Self::MeasureDistance => state.transient.measuring.is_some(),
            Self::Filters => state.options.filters_open,
            Self::Side => state.options.side_open,
            Self::Changes => state.options.side_open && state.options.side_page == SidePage::Changes,
            Self::Table => state.options.table.open,
            Self::Restore => state.options.restore,
            Self::Help => matches!(state.transient.dialog, Some(Dialog::Help(_))),
            Self::Start => state.transient.dialog == Some(Dialog::Start),
            Self::Tour => state.transient.tour.is_some(),
            _ => false,
        }
    }

    /// The step that it undoes or redoes.
    fn step(self, state: &State) -> Option<String> {
        let name = match self {
            Self::Undo => state.history.undo_name(),
            Self::Redo => state.history.redo_name(),
            Self::Back => state.trail.undo_name(),
            Self::Forward => state.trail.redo_name(),
            _ => None,
        };
        name.map(|name| text!("step-of", action = self.text(), name = name))
    }

    /// Its current name: undo names its step.
    pub fn text_now(self, state: &State) -> String {
        match self {
            Self::Play if state.transient.playback.playing => text!("step-pause").to_owned(),
            Self::Play => text!("step-play").to_owned(),
            _ => self.step(state).unwrap_or_else(|| self.text().to_owned()),
        }
    }

    /// Its current tip: undo names its step.
    pub fn tip_now(self, state: &State) -> String {
        self.step(state).unwrap_or_else(|| self.tip().to_owned())
    }
}
