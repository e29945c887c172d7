//! `laydown render`

use super::exit::Usage;
use super::options::{Look, Selection};
use crate::scene::{MapCache, Row};
use crate::session::{Centre, Derived, OpenRequest, PageJob, PictureJob, PictureKind, is_page, picture};
use crate::{io::Cancel, model::Day, parse::typed_day, print};
use std::{
    path::{Path, PathBuf},
    process::ExitCode,
    str::FromStr,
    thread::JoinHandle,
};

/// The least width of two maps, in logical pixels.
const NARROWEST: u32 = 4;

/// The longest side of a picture, in pixels of the file.
const LONGEST: u32 = 16_384;

#[derive(Debug, clap::Args)]
#[command(after_help = text!("help-render-more", examples = text!("help-examples")))]
pub(super) struct RenderArgs {
    #[command(flatten)]
    selection: Selection,
    #[command(flatten)]
    look: Look,
    #[arg(long, value_name = "DAY", value_parser = typed_day, help = text!("help-beside"))]
    beside: Option<Day>,
    #[arg(short, long, value_name = "FILE", help = text!("help-render-output"))]
    output: PathBuf,
    #[arg(long, value_name = "FORMAT", value_parser = kind, help = text!("help-render-format"))]
    format: Option<PictureKind>,
    #[arg(long, help = text!("help-overwrite"))]
    force: bool,
    #[arg(long, value_name = "WxH", default_value = "1600x900", help = text!("help-size"))]
    size: Size,
    #[arg(long, default_value_t = 1.0, value_parser = scale, help = text!("help-scale"))]
    scale: f32,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Size([u32; 2]);

impl Size {
    /// In logical pixels.
    pub fn sides(self) -> [f32; 2] {
        self.0.map(|side| side as f32)
    }

    /// Whether a picture of so many pixels to each logical one can be made.
    pub fn check(self, scale: f32) -> Result<(), Usage> {
        if self.sides().iter().all(|side| side * scale <= LONGEST as f32) {
            return Ok(());
        }
        let ([width, height], scale) = (self.0, scale.to_string());
        Err(Usage(text!("cli-large", width = width, height = height, scale = scale, most = LONGEST)))
    }
}

impl FromStr for Size {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let sides = text.split_once(['x', '×']).and_then(|(w, h)| Some([w.parse().ok()?, h.parse().ok()?]));
        match sides {
            Some(sides) if sides.iter().all(|side| (1..=LONGEST).contains(side)) => Ok(Self(sides)),
            _ => Err(text!("cli-not-size", text = text, most = LONGEST)),
        }
    }
}

pub(super) fn scale(text: &str) -> Result<f32, String> {
    let number = text.parse::<f32>().ok().filter(|n| n.is_finite() && *n > 0.0 && *n <= 16.0);
    number.ok_or_else(|| text!("cli-not-scale", text = text))
}

fn kind(name: &str) -> Result<PictureKind, String> {
    let kind = PictureKind::named(&name.trim_start_matches('.').to_lowercase());
    kind.ok_or_else(|| text!("job-picture-name").to_owned())
}

/// Whether a map of that day fits next to the other.
fn check_beside(day: Day, from: Option<Day>, [width, _]: [u32; 2]) -> Result<(), Usage> {
    match from {
        Some(from) if from > day => {
            Err(Usage(text!("cli-from-after-beside", from = from.to_string(), day = day.to_string())))
        }
        _ if width < NARROWEST => Err(Usage(text!("cli-narrow", width = width, least = NARROWEST))),
        _ => Ok(()),
    }
}

pub(super) fn run(args: &RenderArgs) -> anyhow::Result<ExitCode> {
    if args.format.is_none() && is_page(&args.output) {
        return page(args);
    }
    let no_picture = || Usage(text!("cli-not-picture", path = args.output.display().to_string()));
    let kind = args.format.or_else(|| PictureKind::of(&args.output)).ok_or_else(no_picture)?;
    let Size(size) = args.size;
    if kind == PictureKind::Png {
        args.size.check(args.scale)?;
    }
    let mut each = args.size.sides();
    let shapes = shapes_beside(args.selection.request(&args.look)?, args.beside, each);
    let mut state = args.selection.open(&args.look)?;
    if let Some(day) = args.beside {
        (state.options.centre, state.choices.other) = (Centre::TwoMaps, Some(day));
    }
    if state.two_maps() {
        check_beside(state.other_day(), state.choices.from, size)?;
        each = Row::half(each);
    }
    state.resize(each);
    let derived = Derived::of_picture(&state);
    let mut shapes = shapes.and_then(|thread| thread.join().ok()).unwrap_or_default();
    let row = picture(&state, &derived, &mut shapes);
    let goal = state.document.goal(args.selection.goal(&args.output, args.force));
    PictureJob { row, scale: args.scale, kind, goal }.write()?;
    Ok(ExitCode::SUCCESS)
}

/// A page that shows what the picture shows day by day.
fn page(args: &RenderArgs) -> anyhow::Result<ExitCode> {
    write_page(&args.selection, &args.look, &args.output, args.force)
}

/// Writes a page of what is asked for.
pub(super) fn write_page(selection: &Selection, look: &Look, path: &Path, force: bool) -> anyhow::Result<ExitCode> {
    let state = selection.open(look)?;
    let goal = state.document.goal(selection.goal(path, force));
    let shown = print::is_seen();
    PageJob { state, goal, cancel: Cancel::default() }.write(|n, all| {
        if shown {
            print::say_progress(&text!("page-progress", n = n, all = all));
        }
    })?;
    if shown {
        print::say("");
    }
    Ok(ExitCode::SUCCESS)
}

/// Makes the map's shapes on a thread of their own while the dataset is read; none: there is no thread to spare.
fn shapes_beside(request: OpenRequest, beside: Option<Day>, whole: [f32; 2]) -> Option<JoinHandle<MapCache>> {
    let two = beside.is_some() || request.beside.is_some();
    let each = if two { Row::half(whole) } else { whole };
    std::thread::Builder::new().name("shapes".to_owned()).spawn(move || request.shapes(each)).ok()
}
