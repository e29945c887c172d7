//! What menus, shortcuts, the palette and the help page name: one list for all of them.

use crate::geo::ProjectionKind;
use crate::scene::{Measure, Unit};
use crate::session::state::{Dialog, State};
use crate::session::view::{Centre, SidePage, next_change, previous_change};

/// A key with Ctrl (on a Mac: Command) and Shift. The key's name is egui's: `K`, `F1`, `ArrowLeft`, `OpenBracket`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Shortcut {
    /// With Ctrl.
    pub ctrl: bool,
    /// With Shift.
    pub shift: bool,
    /// The key.
    pub key: &'static str,
}

impl Shortcut {
    const fn plain(key: &'static str) -> Self {
        Self { ctrl: false, shift: false, key }
    }

    const fn ctrl(key: &'static str) -> Self {
        Self { ctrl: true, shift: false, key }
    }

    const fn ctrl_shift(key: &'static str) -> Self {
        Self { ctrl: true, shift: true, key }
    }
}

macro_rules! actions {
    ($($variant:ident, $text:literal, $tip:literal, [$($key:expr),*];)+) => {
        /// A thing that the user can do, by name.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Action { $(#[doc = $tip] $variant,)+ }

        impl Action {
            /// All of them, in the order of the help page.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Its name in menus.
            pub const fn text(self) -> &'static str {
                match self { $(Self::$variant => $text,)+ }
            }

            /// One sentence on what it does.
            pub const fn tip(self) -> &'static str {
                match self { $(Self::$variant => $tip,)+ }
            }

            /// Its keys, the usual one first.
            pub const fn shortcuts(self) -> &'static [Shortcut] {
                match self { $(Self::$variant => const { &[$($key),*] },)+ }
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
    NewEvent, "New event…", "Add a dated event that is no number", [Shortcut::ctrl_shift("D")];
    NewSource, "New source…", "Add a source", [Shortcut::ctrl_shift("U")];
    ResumeForm, "Go on with the form", "Open the form again that was closed before it was entered", [Shortcut::ctrl_shift("F")];
    Sources, "Public sources…", "List data that publishers offer, and download them", [Shortcut::ctrl_shift("P")];
    SavePicture, "Save picture…", "Save the map as SVG or PNG", [Shortcut::ctrl("E")];
    Export, "Export…", "Write records, or what is shown, for a spreadsheet, a map or a database, with sources and citation",
        [Shortcut::ctrl_shift("E")];
    CopyPicture, "Copy picture", "Copy the map as a picture", [Shortcut::ctrl_shift("C")];
    CopyView, "Copy view", "Copy what is shown as one line of text, to be opened again with “Open path…” or --view-file",
        [Shortcut::ctrl_shift("L")];
    Undo, "Undo", "Take back the last step", [Shortcut::ctrl("Z")];
    Redo, "Redo", "Do again what was taken back", [Shortcut::ctrl_shift("Z"), Shortcut::ctrl("Y")];
    Play, "Play or pause", "Let the days pass", [Shortcut::plain("Space")];
    PreviousChange, "Previous change", "Go to the last day before this one on which something changes",
        [Shortcut::plain("OpenBracket"), Shortcut::plain("PageUp")];
    NextChange, "Next change", "Go to the next day on which something changes",
        [Shortcut::plain("CloseBracket"), Shortcut::plain("PageDown")];
    PreviousDay, "Previous day", "Go back one day", [Shortcut::plain("Comma")];
    NextDay, "Next day", "Go on one day", [Shortcut::plain("Period")];
    FirstDay, "First day", "Go to the first day of the dataset", [Shortcut::plain("Home")];
    LastDay, "Last day", "Go to the last day of the dataset", [Shortcut::plain("End")];
    Movements, "Movements", "Show what was promised and what has arrived in the window", [Shortcut::plain("1")];
    Level, "Level", "Show how many are present, as far as a strength is known", [Shortcut::plain("2")];
    Reported, "Reported", "Show the latest strength that was reported", [Shortcut::plain("3")];
    Change, "Change", "Show how many more or fewer there are than at the window's start", [Shortcut::plain("4")];
    People, "In people", "Tell and draw numbers as people", [Shortcut::plain("5")];
    Share, "As share of the total", "Tell and draw each host's part of all people of the measure", [Shortcut::plain("6")];
    Rate, "Per 1,000 inhabitants", "Tell and draw people for each thousand inhabitants of the host", [Shortcut::plain("7")];
    Net, "Net changes", "Subtract at their origin the people who leave for elsewhere", [Shortcut::plain("N")];
    AsPublished, "As published", "Switch between hindsight and what was public on a day", [Shortcut::plain("K")];
    OneMap, "Map", "Show the map of the day", [Shortcut::plain("M")];
    TwoMaps, "Two maps", "Show the map of another day beside that of the day", [Shortcut::plain("V")];
    Charts, "Small charts", "Show the hosts with most people through time, each in a small chart", [Shortcut::plain("G")];
    LinkMaps, "Link maps", "Let two maps look at the same place, or each at its own", [Shortcut::plain("Y")];
    Home, "Home view", "Show what the map showed at first: Europe, or the world", [Shortcut::plain("H")];
    World, "World view", "Show the whole world", [Shortcut::plain("W")];
    ZoomIn, "Zoom in", "Look closer", [Shortcut::plain("Plus"), Shortcut::plain("Equals")];
    ZoomOut, "Zoom out", "Look from further away", [Shortcut::plain("Minus")];
    PanLeft, "Move west", "Move the map", [Shortcut::plain("ArrowLeft")];
    PanRight, "Move east", "Move the map", [Shortcut::plain("ArrowRight")];
    PanUp, "Move north", "Move the map", [Shortcut::plain("ArrowUp")];
    PanDown, "Move south", "Move the map", [Shortcut::plain("ArrowDown")];
    Arrows, "Arrows", "Show or hide where movements come from", [Shortcut::plain("A")];
    Displace, "Move symbols apart", "Draw symbols that overlap beside each other, with lines to their places", [Shortcut::plain("D")];
    Flannery, "Flannery's scaling", "Let symbols grow with Flannery's exponent, which makes up for how circles are seen",
        [Shortcut::plain("X")];
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
        [Shortcut::ctrl_shift("R")];
    Close, "Close or deselect", "Close what is open, or select nothing", [Shortcut::plain("Escape")];
    Help, "Shortcuts", "List all shortcuts", [Shortcut::plain("F1"), Shortcut::plain("Questionmark")];
    Quit, "Quit", "Close Laydown", [Shortcut::ctrl("Q")];
}

impl Action {
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
            Self::PreviousChange => previous_change(days, choices.day).is_some(),
            Self::NextChange => next_change(days, choices.day).is_some(),
            Self::PreviousDay | Self::FirstDay => choices.day > first,
            Self::NextDay | Self::LastDay => choices.day < last,
            Self::LinkMaps => state.two_maps(),
            _ if self.moves_map() => state.options.centre != Centre::Charts,
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
    const fn moves_map(self) -> bool {
        use Action::{
            Arrows, Displace, Home, NextProjection, PanDown, PanLeft, PanRight, PanUp, World, ZoomIn, ZoomOut,
        };
        let pans = matches!(self, PanLeft | PanRight | PanUp | PanDown);
        pans || matches!(self, Home | World | ZoomIn | ZoomOut | Arrows | Displace | NextProjection)
    }

    /// Whether it is a switch that is on.
    pub fn is_on(self, state: &State) -> bool {
        match self {
            Self::Play => state.transient.playback.playing,
            Self::Movements => state.choices.measure == Measure::Movements,
            Self::Level => state.choices.measure == Measure::Level,
            Self::Reported => state.choices.measure == Measure::Reported,
            Self::Change => state.choices.measure == Measure::Change,
            Self::People => state.choices.unit == Unit::People,
            Self::Share => state.choices.unit == Unit::Share,
            Self::Rate => state.choices.unit == Unit::Rate,
            Self::Net => state.choices.net,
            Self::AsPublished => state.choices.known_on.is_some(),
            Self::OneMap => state.options.centre == Centre::Map,
            Self::TwoMaps => state.two_maps(),
            Self::Charts => state.options.centre == Centre::Charts,
            Self::LinkMaps => state.two_maps() && state.other_camera.is_none(),
            Self::Arrows => state.camera.flows,
            Self::Displace => state.camera.displace,
            Self::Flannery => state.camera.flannery,
            Self::Filters => state.options.filters_open,
            Self::Side => state.options.side_open,
            Self::Changes => state.options.side_open && state.options.side_page == SidePage::Changes,
            Self::Table => state.options.table.open,
            Self::Restore => state.options.restore,
            Self::Help => state.transient.dialog == Some(Dialog::Help),
            _ => false,
        }
    }

    /// The name as it is now: undo says what it takes back.
    pub fn text_now(self, state: &State) -> String {
        let named = |name: Option<&str>| name.map(|name| format!("{}: {name}", self.text()));
        let text = match self {
            Self::Undo => named(state.history.undo_name()),
            Self::Redo => named(state.history.redo_name()),
            Self::Play => Some(if state.transient.playback.playing { "Pause" } else { "Play" }.to_owned()),
            _ => None,
        };
        text.unwrap_or_else(|| self.text().to_owned())
    }
}

/// The projection after this one, in the order of menus.
pub(in crate::session) fn next_projection(kind: ProjectionKind) -> ProjectionKind {
    let all = ProjectionKind::ALL;
    let at = all.iter().position(|k| *k == kind).unwrap_or(0);
    all[(at + 1) % all.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_shortcuts_clash_and_every_action_has_one() {
        let mut all: Vec<_> = Action::ALL.iter().flat_map(|a| a.shortcuts().iter().map(move |s| (*s, *a))).collect();
        all.sort_unstable();
        for pair in all.windows(2) {
            assert_ne!(pair[0].0, pair[1].0, "{:?} and {:?}", pair[0].1, pair[1].1);
        }
        assert!(Action::ALL.iter().all(|action| !action.shortcuts().is_empty()));
    }

    #[test]
    fn names_are_told_apart() {
        let mut names: Vec<_> = Action::ALL.iter().map(|a| a.text()).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), Action::ALL.len());
    }
}
