//! A film of the map: one picture for each of some days.

use crate::io::{Cancel, Goal, Sniff, entries, write_file};
use crate::model::Day;
use crate::paint::{self, Film, FilmKind, Palette, Picture, Reel};
use crate::scene::MapCache;
use crate::session::derived::{Derived, picture};
use crate::session::{document::publications, state::State, view::FilmStep};
use anyhow::Context as _;
use std::fs;
use std::path::{Path, PathBuf};

/// A film has at most so many pictures.
pub const MOST_FRAMES: usize = 20_000;

/// The first, the middle and the last picture give the colours of a film that has few.
const SAMPLES: usize = 3;

/// What a film is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FilmForm {
    /// One file that moves.
    File(FilmKind),
    /// A folder of numbered PNG pictures.
    Folder,
}

impl FilmForm {
    /// The form that a path asks for by its ending; without one it is a folder.
    pub fn of(path: &Path) -> Option<Self> {
        let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
        Some(match ending.as_deref() {
            Some("gif") => Self::File(FilmKind::Gif),
            Some("png" | "apng") => Self::File(FilmKind::Apng),
            Some("webp") => Self::File(FilmKind::Webp),
            None => Self::Folder,
            Some(_) => return None,
        })
    }
}

/// A film that is to be made.
#[derive(Debug)]
pub struct FilmJob {
    /// What is shown, but for its day.
    pub state: State,
    /// The day of each picture, in order.
    pub days: Vec<Day>,
    /// Pixels for each logical one.
    pub scale: f32,
    /// As what.
    pub form: FilmForm,
    /// How long a picture is shown, in milliseconds.
    pub pace: u32,
    /// How long one is shown on whose day an event lies, and the last.
    pub hold: u32,
    /// To where.
    pub goal: Goal,
    /// The switch that stops it.
    pub cancel: Cancel,
}

impl FilmJob {
    /// The days of a film up to one, by steps; the last day always is one of them.
    pub fn days(state: &State, last: Option<Day>, step: FilmStep) -> Result<Vec<Day>, String> {
        let (first, end) = state.played();
        let last = last.unwrap_or(end);
        if last < first {
            return Err(text!("film-ends-first", first = first.to_string(), last = last.to_string()));
        }
        let begun = first.date();
        let mut days = if step == FilmStep::Change {
            let changes = changes(state).into_iter().filter(|day| (first..last).contains(day));
            std::iter::once(first).chain(changes).collect::<Vec<Day>>()
        } else {
            // Each from the first, so that the 31st comes back after February.
            let day = |n| Some(Day::from(begun.checked_add(step.times(n)?).ok()?));
            (0..=MOST_FRAMES as i64).map_while(day).take_while(|day| *day < last).collect()
        };
        days.push(last);
        days.dedup();
        if days.len() > MOST_FRAMES {
            return Err(text!("film-long", frames = days.len(), most = MOST_FRAMES));
        }
        Ok(days)
    }

    /// Makes it; `done` is told of each picture.
    pub fn write(mut self, mut done: impl FnMut(usize, usize)) -> anyhow::Result<()> {
        let mut derived = Derived::new(&self.state);
        let mut shapes = MapCache::default();
        let days = std::mem::take(&mut self.days);
        match self.form {
            FilmForm::Folder => self.pictures(&days, |job, day| job.shoot(&mut derived, &mut shapes, day), &mut done),
            FilmForm::File(kind) => {
                let is = sniff(kind);
                self.goal.check(is)?;
                let samples = if kind == FilmKind::Gif { SAMPLES.min(days.len()) } else { 0 };
                let at = |n: usize| days[n * (days.len() - 1) / (SAMPLES - 1)];
                let samples: Result<Vec<Picture>, _> =
                    (0..samples).map(|n| self.shoot(&mut derived, &mut shapes, at(n))).collect();
                let palette = Palette::of(&samples?);
                let goal = self.goal.clone();
                let first = self.shoot(&mut derived, &mut shapes, days[0])?;
                let reel = Reel { size: [first.width, first.height], frames: days.len() as u32, palette: &palette };
                drop(first);
                goal.replace::<anyhow::Error>(is, |out| {
                    let mut out = out;
                    let mut film = Film::new(kind, reel, &mut out)?;
                    for (n, day) in days.iter().enumerate() {
                        self.cancel.check()?;
                        film.frame(
                            self.shoot(&mut derived, &mut shapes, *day)?,
                            self.millis(*day, n + 1 == days.len()),
                        )?;
                        done(n + 1, days.len());
                    }
                    Ok(film.end()?)
                })
            }
        }
    }

    /// The picture of a day.
    fn shoot(&mut self, derived: &mut Derived, shapes: &mut MapCache, day: Day) -> anyhow::Result<Picture> {
        let choices = &mut self.state.choices;
        match &mut choices.known_on {
            Some(known_on) => *known_on = day,
            None => choices.day = day,
        }
        derived.update(&self.state);
        Ok(paint::raster_plate(&picture(&self.state, derived, shapes), self.scale)?)
    }

    fn millis(&self, day: Day, last: bool) -> u32 {
        let happens = || self.state.document.dataset().events.iter().any(|event| event.day.day() == day);
        if last || happens() { self.hold } else { self.pace }
    }

    /// Numbered pictures in a new folder, which is there when all of them are.
    fn pictures(
        mut self,
        days: &[Day],
        mut shoot: impl FnMut(&mut Self, Day) -> anyhow::Result<Picture>,
        done: &mut impl FnMut(usize, usize),
    ) -> anyhow::Result<()> {
        let folder = std::path::absolute(&self.goal.path)?;
        if entries(&folder).is_ok_and(|files| !files.is_empty()) || folder.is_file() {
            anyhow::bail!(text!("film-folder-full", path = folder.display().to_string()));
        }
        let unwritable = || text!("film-no-folder", path = folder.display().to_string());
        let parent = folder.parent().map_or_else(PathBuf::new, Path::to_owned);
        let new = tempfile::Builder::new().prefix(".laydown-film-").tempdir_in(&parent).with_context(unwritable)?;
        let digits = days.len().to_string().len();
        for (n, day) in days.iter().enumerate() {
            self.cancel.check()?;
            let picture = shoot(&mut self, *day)?;
            write_file(
                &new.path().join(format!("{:0digits$}-{day}.png", n + 1)),
                &paint::png_of(&picture, Some(self.scale))?,
            )?;
            done(n + 1, days.len());
        }
        if folder.is_dir() {
            fs::remove_dir(&folder).with_context(unwritable)?;
        }
        fs::rename(new.path(), &folder).with_context(unwritable)?;
        // It has another name now: there is nothing to take away.
        let _ = new.keep();
        Ok(())
    }
}

/// The days on which something changes; as published, on which something became public.
fn changes(state: &State) -> Vec<Day> {
    let published = state.choices.known_on.map(|_| publications(state.document.dataset()));
    let mut days = published.unwrap_or_else(|| state.days.clone());
    days.sort_unstable();
    days.dedup();
    days
}

/// Whether Laydown wrote a film of a kind.
fn sniff(kind: FilmKind) -> Sniff {
    match kind {
        FilmKind::Gif => |there| there.begins(b"GIF8") && there.has_first(paint::MAKER.as_bytes()),
        FilmKind::Apng => |there| there.begins(b"\x89PNG") && there.has_first(paint::MAKER.as_bytes()),
        FilmKind::Webp => |there| there.begins(b"RIFF") && there.has_last(paint::MAKER.as_bytes()),
    }
}
