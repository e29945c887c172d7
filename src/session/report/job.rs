//! A report is made and written, whole or not at all.

use super::{Block, Figure, Report, docx, html, markdown, pages};
use crate::io::{Cancel, Goal, Sniff, is_stream};
use crate::model::Code;
use crate::paint;
use crate::posture::{Facet, FacetKind};
use crate::session::jobs::{Publishing, at_home};
use crate::session::publish::sniff;
use crate::session::state::State;
use crate::session::view::{PrintKind, ReportAsk, ReportKind};
use std::path::{Path, PathBuf};

/// Pixels of the pictures for each logical one.
const SCALE: f32 = 2.0;

/// A report that is to be made.
#[derive(Debug)]
pub struct ReportJob {
    /// What is asked.
    pub state: State,
    /// The hosts that it is about; none: all that match the filters.
    pub hosts: Vec<Code>,
    /// As what.
    pub kind: ReportKind,
    /// To where.
    pub goal: Goal,
    /// The switch that stops it.
    pub cancel: Cancel,
}

impl ReportJob {
    /// What was chosen, of what is shown.
    pub(in crate::session) fn of(state: &State, ask: &ReportAsk, cancel: &Cancel) -> Self {
        let typed = at_home(Path::new(ask.path.trim().trim_matches('"')));
        let ends = ReportKind::of(&typed) == Some(ask.kind);
        let path = if ends { typed } else { PathBuf::from(format!("{}.{}", typed.display(), ask.kind.word())) };
        let goal = state.document.goal(Goal::from(std::path::absolute(&path).unwrap_or(path)));
        Self { state: asked(state, ask), hosts: ask.hosts.clone(), kind: ask.kind, goal, cancel: cancel.clone() }
    }

    /// The report.
    pub fn report(&self) -> Report {
        Report::of(&self.state, &self.hosts, true)
    }

    /// Makes and writes it.
    pub fn write(&self) -> anyhow::Result<()> {
        let is = sniff_of(self.kind);
        self.goal.check(is)?;
        let beside = self.kind == ReportKind::Markdown && !is_stream(&self.goal.path);
        let report = self.report();
        self.cancel.check()?;
        let figures = || {
            report.blocks.iter().filter_map(|block| match block {
                Block::Picture(figure) => Some(figure),
                _ => None,
            })
        };
        if self.kind == ReportKind::Pdf {
            return Ok(self.goal.write(is, &paint::pdf_paper(&pages::pages(&report))?)?);
        }
        let draw = |figure: &Figure| paint::png_plate(&figure.plate, SCALE);
        let needed = beside || self.kind != ReportKind::Markdown;
        let pictures: Vec<Vec<u8>> = figures().filter(|_| needed).map(draw).collect::<Result<_, _>>()?;
        self.cancel.check()?;
        let bytes = match self.kind {
            ReportKind::Html => html::html(&report, &pictures).into_bytes(),
            ReportKind::Docx => docx::docx(&report, &pictures)?,
            ReportKind::Markdown | ReportKind::Pdf => {
                let stem = self.goal.path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
                let goals: Vec<Goal> = figures().map(|figure| self.beside(&stem, figure)).collect();
                if beside {
                    // All of them may be written, or none is.
                    let png = sniff(PrintKind::Png);
                    goals.iter().zip(&pictures).try_for_each(|(goal, bytes)| goal.check_write(png, bytes))?;
                    goals.iter().zip(&pictures).try_for_each(|(goal, bytes)| goal.write(png, bytes))?;
                }
                markdown::markdown(&report, beside.then_some(stem.as_str())).into_bytes()
            }
        };
        Ok(self.goal.write(is, &bytes)?)
    }

    /// Where a picture goes that stands beside the text.
    fn beside(&self, stem: &str, figure: &Figure) -> Goal {
        let path = self.goal.path.with_file_name(markdown::picture_name(stem, figure.name));
        Goal { path, ..self.goal.clone() }
    }
}

/// What is shown, with the hosts and days of a report.
pub fn asked(state: &State, ask: &ReportAsk) -> State {
    let mut state = state.clone();
    let choices = &mut state.choices;
    if !ask.hosts.is_empty() {
        choices.filter = choices.filter.without(FacetKind::Host);
        choices.filter.extend(ask.hosts.iter().map(|host| Facet::Host(*host)));
    }
    (choices.day, choices.from) = (ask.to, ask.from.map(|from| from.min(ask.to)));
    choices.selected = None;
    state.find_days();
    state
}

/// Whether Laydown wrote a report of a kind.
fn sniff_of(kind: ReportKind) -> Sniff {
    match kind {
        ReportKind::Markdown => |there| there.begins(markdown::MADE.as_bytes()),
        ReportKind::Html => |there| there.begins(b"<!doctype html>") && there.has_first(html::MADE.as_bytes()),
        ReportKind::Docx => |there| there.has_in("docProps/custom.xml", docx::MADE.as_bytes()),
        ReportKind::Pdf => sniff(PrintKind::Pdf),
    }
}

impl Publishing for ReportJob {
    fn publish(self: Box<Self>, _: &dyn Fn()) -> Result<PathBuf, String> {
        let path = self.goal.path.clone();
        let failed = |error: anyhow::Error| {
            text!("notice-not-saved", path = path.display().to_string(), error = error.to_string())
        };
        self.write().map_err(failed)?;
        Ok(path)
    }
}
