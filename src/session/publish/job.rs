//! Writes a picture, a film or a page with the chosen options.

use super::picture::PictureJob;
use super::plate::{dressed, plate};
use super::{FilmForm, FilmJob, PageJob, page_address, usual_hold};
use crate::io::{Cancel, Goal};
use crate::message::Language;
use crate::paint::FilmKind;
use crate::scene::MapCache;
use crate::session::jobs::{Coming, Publishing, at_home};
use crate::session::state::State;
use crate::session::view::{Centre, Print, PrintKind};
use std::path::{Path, PathBuf};

/// A picture, a film or a page that is to be made.
#[derive(Debug)]
pub struct PrintJob {
    /// What is shown, in the size and look in which it goes out.
    pub state: State,
    /// What was chosen.
    pub print: Print,
    /// To where.
    pub goal: Goal,
    /// Says how much is done.
    pub coming: Coming,
    /// The switch that stops it.
    pub cancel: Cancel,
}

impl PrintJob {
    /// What was chosen, of what is shown; an error says why it cannot be.
    pub(in crate::session) fn of(state: &State, print: &Print, cancel: &Cancel) -> Result<Self, String> {
        let typed = at_home(Path::new(print.path.trim().trim_matches('"')));
        let ending = print.kind.ending();
        let ends = ending.is_empty() || PrintKind::of(&typed).is_some_and(|kind| kind.ending() == ending);
        let path = if ends { typed } else { PathBuf::from(format!("{}.{ending}", typed.display())) };
        let goal = state.document.goal(Goal::from(std::path::absolute(&path).unwrap_or(path)));
        let mut dressed = dressed(print, state)?;
        if print.kind.is_film() {
            if dressed.two_maps() {
                dressed.options.centre = Centre::default();
                dressed.resize(print.sides(state.camera.size));
            }
            FilmJob::days(&dressed, None, print.step)?;
        }
        let (coming, cancel) = (Coming::default(), cancel.clone());
        Ok(Self { state: dressed, print: print.clone(), goal, coming, cancel })
    }

    /// Makes and writes it; `done` is told of each part.
    pub fn write(self, done: impl FnMut(usize, usize)) -> anyhow::Result<()> {
        Language::within(self.print.language.or_else(Language::here), || self.made(done))
    }

    fn made(self, done: impl FnMut(usize, usize)) -> anyhow::Result<()> {
        let Self { state, print, goal, cancel, .. } = self;
        let scale = print.scale();
        let form = match print.kind {
            PrintKind::Page => {
                let address = Some(print.address.trim()).filter(|address| !address.is_empty());
                let address = address.map(page_address).transpose().map_err(anyhow::Error::msg)?;
                return PageJob { state, goal, cancel, address }.write(done);
            }
            PrintKind::Gif => FilmForm::File(FilmKind::Gif),
            PrintKind::Apng => FilmForm::File(FilmKind::Apng),
            PrintKind::Webp => FilmForm::File(FilmKind::Webp),
            PrintKind::Frames => FilmForm::Folder,
            kind => {
                let plate = plate(&print, &state, &mut MapCache::default()).map_err(anyhow::Error::msg)?;
                cancel.check()?;
                return PictureJob { plate, scale, kind, letters: print.letters, goal }.write();
            }
        };
        let days = FilmJob::days(&state, None, print.step).map_err(anyhow::Error::msg)?;
        let pace = print.step.pace();
        FilmJob { state, days, scale, form, pace, hold: usual_hold(pace), goal, cancel }.write(done)
    }
}

impl Publishing for PrintJob {
    fn publish(self: Box<Self>, wake: &dyn Fn()) -> Result<PathBuf, String> {
        let (path, coming) = (self.goal.path.clone(), self.coming.clone());
        let told = |n: usize, all: usize| {
            if coming.tell(n as u64, Some(all as u64)) {
                wake();
            }
        };
        let failed = |error: anyhow::Error| {
            text!("notice-not-saved", path = path.display().to_string(), error = error.to_string())
        };
        self.write(told).map_err(failed)?;
        Ok(path)
    }
}
