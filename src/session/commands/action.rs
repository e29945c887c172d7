//! What menus, shortcuts, the palette and the help page name: one list for all of them.

use crate::geo::ProjectionKind;
use crate::model::{Choice, Shortcut};
use crate::scene::{Measure, Switch, Unit};
use crate::session::state::{Dialog, State};
use crate::session::view::{Centre, SidePage, next_change, previous_change};
use std::sync::LazyLock;

macro_rules! actions {
    ($($variant:ident, $text:literal, $tip:literal, [$($key:expr),*];)+) => {
        /// A thing that the user can do, by name.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Action {
            $(#[doc = $tip] $variant,)+
            /// Shows a measure.
            Measure(Measure),
            /// Tells and draws people in a unit.
            Unit(Unit),
            /// Shows something else in the middle.
            Middle(Centre),
            /// Switches something on or off.
            Switch(Switch),
            /// Draws the map in a projection.
            Projection(ProjectionKind),
        }

        impl Action {
            const NAMED: &'static [Self] = &[$(Self::$variant),+];

            fn choice(self) -> Choice {
                match self {
                    $(Self::$variant => Choice { word: "", help: "", text: $text, tip: $tip, keys: const { &[$($key),*] } },)+
                    Self::Measure(measure) => measure.definition().choice,
                    Self::Unit(unit) => unit.definition().choice,
                    Self::Middle(middle) => middle.definition().choice,
                    Self::Switch(switch) => switch.definition().choice,
                    Self::Projection(kind) => kind.definition().choice,
                }
            }
        }
    };
}

actions! {
    Palette, "Search and commands", "Find a country, go to a date, or run a command", [Shortcut::ctrl("K")];
    OpenFolder, "Open folder…", "Open a dataset from a folder", [Shortcut::ctrl("O")];
    OpenFile, "Open file…", "Open a dataset by its datapackage.json, or its zip file", [Shortcut::ctrl_shift("O")];
    OpenPath, "Open path…", "Type or paste the path of a dataset, or a view", [Shortcut::ctrl("L")];
    AddFolder, "Add folder beside…", "Open a second dataset from a folder and show both as one view", [Shortcut::ctrl_shift("A")];
    AddFile, "Add file beside…", "Open a second dataset by its datapackage.json or zip file and show both as one view",
        [Shortcut::ctrl_shift("B")];
    Files, "Files…", "List the files that are open: save one elsewhere, or close it", [Shortcut::ctrl_shift("W")];
    Save, "Save", "Save each changed dataset to its folder or zip file", [Shortcut::ctrl("S")];
    SaveAs, "Save as…", "Save the dataset to another folder", [Shortcut::ctrl_shift("S")];
    NewMovement, "New movement…", "Add a movement with its first stage; or drag from country to country with Shift",
        [Shortcut::ctrl("N")];
    NewStrength, "New strength…", "Add how many people were somewhere on a day", [Shortcut::ctrl_shift("N")];
    NewEvent, "New event…", "Add a dated event that is no number", [];
    NewSource, "New source…", "Add a source", [];
    ResumeForm, "Go on with the form", "Open the form again that was closed before it was entered", [Shortcut::ctrl_shift("F")];
    Sources, "Public sources…", "List data that publishers offer, and download them", [Shortcut::ctrl_shift("P")];
    SavePicture, "Save picture…", "Save the map as SVG or PNG", [Shortcut::ctrl("E")];
    Export, "Export…", "Write records, or what is shown, for a spreadsheet, a map or a database, with sources and citation",
        [Shortcut::ctrl_shift("E")];
    CopyPicture, "Copy picture", "Copy the map as a picture", [Shortcut::ctrl_shift("C")];
    CopyView, "Copy view", "Copy what is shown as one line of text, to be opened again with “Open path…” or --view-file",
        [Shortcut::ctrl_shift("L")];
    Undo, "Undo", "Take back the last change of the records", [Shortcut::ctrl("Z")];
    Redo, "Redo", "Make the change that was taken back again", [Shortcut::ctrl_shift("Z"), Shortcut::ctrl("Y")];
    Back, "Back", "Show again what was shown before", [Shortcut::alt("ArrowLeft")];
    Forward, "Forward", "Show again what was gone back from", [Shortcut::alt("ArrowRight")];
    Play, "Play or pause", "Let the days pass", [Shortcut::plain("Space")];
    PreviousChange, "Previous change", "Go to the last day before this one on which something changes",
        [Shortcut::plain("OpenBracket"), Shortcut::plain("PageUp")];
    NextChange, "Next change", "Go to the next day on which something changes",
        [Shortcut::plain("CloseBracket"), Shortcut::plain("PageDown")];
    PreviousDay, "Previous day", "Go back one day", [Shortcut::plain("Comma")];
    NextDay, "Next day", "Go on one day", [Shortcut::plain("Period")];
    FirstDay, "First day", "Go to the first day of the dataset", [Shortcut::plain("Home")];
    LastDay, "Last day", "Go to the last day of the dataset", [Shortcut::plain("End")];
    AsPublished, "As published", "Switch between hindsight and what was public on a day", [Shortcut::plain("K")];
    LinkMaps, "Link maps", "Let two maps look at the same place, or each at its own", [Shortcut::plain("Y")];
    Home, "Home view", "Show what the map showed at first: Europe, or the world", [Shortcut::plain("H")];
    World, "World view", "Show the whole world", [Shortcut::plain("W")];
    ZoomIn, "Zoom in", "Look closer", [Shortcut::plain("Plus"), Shortcut::plain("Equals")];
    ZoomOut, "Zoom out", "Look from further away", [Shortcut::plain("Minus")];
    PanLeft, "Move west", "Move the map", [Shortcut::plain("ArrowLeft")];
    PanRight, "Move east", "Move the map", [Shortcut::plain("ArrowRight")];
    PanUp, "Move north", "Move the map", [Shortcut::plain("ArrowUp")];
    PanDown, "Move south", "Move the map", [Shortcut::plain("ArrowDown")];
    NextProjection, "Next projection", "Draw the map in the next projection", [Shortcut::plain("P")];
    Theme, "Light or dark", "Switch between the light and the dark theme", [Shortcut::plain("T")];
    Larger, "Larger text", "Make text and controls larger", [Shortcut::ctrl("Plus"), Shortcut::ctrl("Equals")];
    Smaller, "Smaller text", "Make text and controls smaller", [Shortcut::ctrl("Minus")];
    UsualSize, "Usual text size", "Give text and controls the size that the display asks for", [Shortcut::ctrl("0")];
    Filters, "Filters", "Show or hide the filters", [Shortcut::plain("F")];
    Side, "Numbers", "Show or hide the panel of numbers", [Shortcut::plain("I")];
    Changes, "List of changes", "List what changed in the window, in the panel of numbers", [Shortcut::plain("L")];
    Table, "Table of records", "Show or hide all records under the filters, below the map", [Shortcut::plain("B")];
    ClearFilters, "Clear filters", "Let all records through again", [Shortcut::plain("C")];
    Problems, "Problems", "List what is wrong with the dataset's files", [Shortcut::plain("E")];
    Findings, "Findings", "List all remarks about the numbers of this day", [Shortcut::plain("R")];
    Restore, "Restore the last view", "Show at the next start what was shown last: dataset, dates, filters, map and selection",
        [];
    Close, "Close or deselect", "Close what is open, or select nothing", [Shortcut::plain("Escape")];
    Help, "Shortcuts", "List all shortcuts", [Shortcut::plain("F1"), Shortcut::plain("Questionmark")];
    Quit, "Quit", "Close Laydown", [Shortcut::ctrl("Q")];
}

/// All actions: definitions stand behind those that move the day.
static ALL: LazyLock<Vec<Action>> = LazyLock::new(|| {
    let at = Action::NAMED.iter().position(|action| *action == Action::AsPublished).unwrap_or_default();
    let (before, after) = Action::NAMED.split_at(at);
    let measures = Measure::ALL.iter().copied().map(Action::Measure);
    let units = Unit::ALL.iter().copied().map(Action::Unit);
    let middles = Centre::ALL.iter().copied().map(Action::Middle);
    let switches = Switch::ALL.iter().copied().map(Action::Switch);
    let projections = ProjectionKind::ALL.iter().copied().map(Action::Projection);
    let defined = measures.chain(units).chain(middles).chain(switches).chain(projections);
    before.iter().copied().chain(defined).chain(after.iter().copied()).collect()
});

impl Action {
    /// All of them, in the order of the help page.
    pub fn all() -> &'static [Self] {
        &ALL
    }

    /// Its name in menus.
    pub fn text(self) -> &'static str {
        self.choice().text
    }

    /// One sentence on what it does.
    pub fn tip(self) -> &'static str {
        self.choice().tip
    }

    /// Its keys, the usual one first; none: it is too rare for keys of its own.
    pub fn shortcuts(self) -> &'static [Shortcut] {
        self.choice().keys
    }

    /// Whether it would do anything now.
    pub fn enabled(self, state: &State) -> bool {
        let choices = &state.choices;
        let (first, last) = state.document.span;
        let days = state.days.iter().copied();
        match self {
            Self::Save | Self::SaveAs => state.running.saving.is_none(),
            Self::ResumeForm => state.transient.kept_form.is_some(),
            Self::Export => state.running.exporting.is_none(),
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
            Self::Close => state.transient.dialog.is_some() || choices.selected.is_some(),
            _ => true,
        }
    }

    /// Whether it changes how a map is looked at.
    fn moves_map(self) -> bool {
        use Action::{Home, NextProjection, PanDown, PanLeft, PanRight, PanUp, Projection, World, ZoomIn, ZoomOut};
        match self {
            PanLeft | PanRight | PanUp | PanDown | Home | World | ZoomIn | ZoomOut | NextProjection | Projection(_) => {
                true
            }
            Self::Switch(switch) => switch.definition().of_maps,
            _ => false,
        }
    }

    /// Whether it is a switch that is on.
    pub fn is_on(self, state: &State) -> bool {
        match self {
            Self::Play => state.transient.playback.playing,
            Self::Measure(measure) => state.choices.measure == measure,
            Self::Unit(unit) => state.choices.unit == unit,
            Self::Middle(middle) => state.options.centre == middle,
            Self::Switch(switch) => state.choices.switches.is_on(switch),
            Self::Projection(kind) => state.camera.projection.kind() == kind,
            Self::AsPublished => state.choices.known_on.is_some(),
            Self::LinkMaps => state.two_maps() && state.other_camera.is_none(),
            Self::Filters => state.options.filters_open,
            Self::Side => state.options.side_open,
            Self::Changes => state.options.side_open && state.options.side_page == SidePage::Changes,
            Self::Table => state.options.table.open,
            Self::Restore => state.options.restore,
            Self::Help => state.transient.dialog == Some(Dialog::Help),
            _ => false,
        }
    }

    /// The step that it takes back or makes again.
    fn step(self, state: &State) -> Option<String> {
        let name = match self {
            Self::Undo => state.history.undo_name(),
            Self::Redo => state.history.redo_name(),
            Self::Back => state.trail.undo_name(),
            Self::Forward => state.trail.redo_name(),
            _ => None,
        };
        name.map(|name| format!("{}: {name}", self.text()))
    }

    /// The name as it is now: undo says what it takes back.
    pub fn text_now(self, state: &State) -> String {
        match self {
            Self::Play => if state.transient.playback.playing { "Pause" } else { "Play" }.to_owned(),
            _ => self.step(state).unwrap_or_else(|| self.text().to_owned()),
        }
    }

    /// What it does now: undo says what it takes back.
    pub fn tip_now(self, state: &State) -> String {
        self.step(state).unwrap_or_else(|| self.tip().to_owned())
    }
}
