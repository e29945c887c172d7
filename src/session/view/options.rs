//! What is kept between two runs.

use super::language::known_language;
use crate::session::records::TableOptions;
use crate::session::view::{middle::Centre, print::Print, report::ReportKind, timeline::SPEEDS};
use crate::{catalogue::Limits, message::Language, posture::Grouping, scene::ThemeId};
use std::path::{Path, PathBuf};

/// The breakdown of a country’s numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Breakdown {
    /// By sender.
    #[default]
    Sender,
    /// By command.
    Command,
    /// By scope.
    Scope,
    /// By component.
    Component,
    /// By unit.
    Unit,
}

impl Breakdown {
    /// All of them, in the order of the panel.
    pub const ALL: &'static [Self] = &[Self::Sender, Self::Command, Self::Scope, Self::Component, Self::Unit];

    /// The facet.
    pub fn grouping(self) -> Grouping {
        match self {
            Self::Sender => Grouping::Sender,
            Self::Command => Grouping::Command,
            Self::Scope => Grouping::Scope,
            Self::Component => Grouping::Component,
            Self::Unit => Grouping::Unit,
        }
    }

    /// The name for readers.
    pub fn name(self) -> &'static str {
        crate::words::grouping(self.grouping())
    }
}

/// What the side panel shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SidePage {
    /// The numbers of the selected country, or the totals.
    #[default]
    Numbers,
    /// What changed in the window.
    Changes,
}

/// What is kept between two runs.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a separate switch of the user")]
pub struct Options {
    /// Light or dark.
    pub theme: ThemeId,
    /// The language; none: that of the system.
    #[serde(deserialize_with = "known_language")]
    pub language: Option<Language>,
    /// Days of the map for each second of play.
    pub speed: u16,
    /// Whether play starts again at the end.
    pub looping: bool,
    /// What the middle of the window shows.
    pub centre: Centre,
    /// Whether small charts share one scale of people.
    pub same_scale: bool,
    /// Whether the filters are shown.
    pub filters_open: bool,
    /// Whether the side panel is shown.
    pub side_open: bool,
    /// What the side panel shows.
    pub side_page: SidePage,
    /// By what the side panel breaks a country's numbers down.
    pub breakdown: Breakdown,
    /// By what the chart through time is stacked; none: it shows the numbers as lines.
    pub stack: Option<Grouping>,
    /// How large text and controls are, in percent of what the display asks for.
    pub zoom: u16,
    /// Whether the next start shows what the last one showed.
    pub restore: bool,
    /// Datasets of files that were opened, the last one first.
    pub recent: Vec<PathBuf>,
    /// The table of records.
    pub table: TableOptions,
    /// How much a download may bring, and how long it may take.
    pub download: Limits,
    /// What went out last as a picture, film or page.
    pub print: Print,
    /// As what the last report went out.
    pub report: ReportKind,
}

impl Options {
    /// The sizes that text and controls can have, in percent.
    pub const ZOOMS: &'static [u16] = &[50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300];
    /// How many datasets are remembered as recent.
    pub const RECENT: usize = 8;

    /// The next larger or smaller size; none: there is none.
    pub fn zoomed(&self, larger: bool) -> Option<u16> {
        let mut sizes = Self::ZOOMS.iter().copied();
        if larger { sizes.find(|size| *size > self.zoom) } else { sizes.rev().find(|size| *size < self.zoom) }
    }

    /// Remembers a dataset's path as the one opened last.
    pub fn remember(&mut self, path: &Path) {
        self.recent.retain(|other| other != path);
        self.recent.insert(0, path.to_owned());
        self.recent.truncate(Self::RECENT);
    }

    /// The same with everything in its bounds, as a file of settings may hold anything.
    #[must_use]
    pub fn checked(mut self) -> Self {
        let (least, most) = (Self::ZOOMS[0], Self::ZOOMS[Self::ZOOMS.len() - 1]);
        self.zoom = self.zoom.clamp(least, most);
        self.speed = self.speed.clamp(1, SPEEDS[SPEEDS.len() - 1]);
        self.recent.truncate(Self::RECENT);
        self.table = self.table.checked();
        self.print = self.print.checked();
        self
    }
}

impl Default for Options {
    fn default() -> Self {
        Self {
            theme: ThemeId::default(),
            language: None,
            speed: 7,
            looping: false,
            centre: Centre::default(),
            same_scale: true,
            filters_open: true,
            side_open: true,
            side_page: SidePage::default(),
            breakdown: Breakdown::default(),
            stack: None,
            zoom: 100,
            restore: false,
            recent: Vec::new(),
            table: TableOptions::default(),
            download: Limits::default(),
            print: Print::default(),
            report: ReportKind::default(),
        }
    }
}
