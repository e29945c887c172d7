//! `laydown render`

use super::exit::Usage;
use super::options::{Look, Selection};
use crate::scene::{MapCache, Row};
use crate::session::{Centre, Derived, OpenRequest, PictureJob, PictureKind, picture};
use crate::{model::Day, parse::typed_day};
use std::{path::PathBuf, process::ExitCode, str::FromStr, thread::JoinHandle};

/// The least width of two maps, in logical pixels.
const NARROWEST: u32 = 4;

/// The longest side of a picture, in pixels of the file.
const LONGEST: u32 = 16_384;

#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  laydown render --day 2022-02-13 -o map.svg
  laydown render --beside 2022-02-01 --day 2022-02-28 --size 2400x900 -o two.png
  laydown render --sample article-2022-02-13 --view world --projection orthographic --theme dark --scale 2 -o map.png
  laydown render my-dataset/ theirs.zip -o both.png
  laydown render my-dataset/ --measure level --scope assigned --view 100,-10,180,50 -o asia.png")]
pub(super) struct RenderArgs {
    #[command(flatten)]
    selection: Selection,
    #[command(flatten)]
    look: Look,
    /// Draw the map of this other day too, to the left of the day's
    #[arg(long, value_name = "DAY", value_parser = typed_day)]
    beside: Option<Day>,
    /// Where to write the picture: .svg or .png
    #[arg(short, long, value_name = "FILE")]
    output: PathBuf,
    /// Width and height of the whole in logical pixels
    #[arg(long, value_name = "WxH", default_value = "1600x900")]
    size: Size,
    /// Pixels of a PNG for each logical one
    #[arg(long, default_value_t = 1.0, value_parser = scale)]
    scale: f32,
}

#[derive(Debug, Clone, Copy)]
struct Size([u32; 2]);

impl FromStr for Size {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let sides = text.split_once(['x', '×']).and_then(|(w, h)| Some([w.parse().ok()?, h.parse().ok()?]));
        match sides {
            Some(sides) if sides.iter().all(|side| (1..=LONGEST).contains(side)) => Ok(Self(sides)),
            _ => Err(format!("“{text}” is no size: write width x height, each from 1 to {LONGEST}, such as 1600x900")),
        }
    }
}

fn scale(text: &str) -> Result<f32, String> {
    let number = text.parse::<f32>().ok().filter(|n| n.is_finite() && *n > 0.0 && *n <= 16.0);
    number.ok_or_else(|| format!("“{text}” is no scale: write a number above 0 and up to 16, such as 2"))
}

/// Whether a map of that day has a place beside the other.
fn check_beside(day: Day, from: Option<Day>, [width, _]: [u32; 2]) -> Result<(), Usage> {
    match from {
        Some(from) if from > day => {
            Err(Usage(format!("--from {from} lies after --beside {day}: give a first day that is not later")))
        }
        _ if width < NARROWEST => Err(Usage(format!("{width} pixels are too narrow for two maps: give {NARROWEST}"))),
        _ => Ok(()),
    }
}

pub(super) fn run(args: &RenderArgs) -> anyhow::Result<ExitCode> {
    let no_picture = || Usage(format!("“{}” names no picture: end it in .svg or .png", args.output.display()));
    let kind = PictureKind::of(&args.output).ok_or_else(no_picture)?;
    let Size(size) = args.size;
    if kind == PictureKind::Png && size.iter().any(|side| *side as f32 * args.scale > LONGEST as f32) {
        return Err(Usage(format!("a side of {size:?} times {} is beyond {LONGEST}: choose less", args.scale)).into());
    }
    let mut each = size.map(|side| side as f32);
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
    let derived = Derived::new(&state);
    let mut shapes = shapes.and_then(|thread| thread.join().ok()).unwrap_or_default();
    let row = picture(&state, &derived, &mut shapes);
    PictureJob { row, scale: args.scale, path: args.output.clone() }.write()?;
    Ok(ExitCode::SUCCESS)
}

/// Makes the map's shapes on a thread of their own while the dataset is read; none: there is no thread to spare.
fn shapes_beside(request: OpenRequest, beside: Option<Day>, whole: [f32; 2]) -> Option<JoinHandle<MapCache>> {
    let two = beside.is_some() || request.beside.is_some();
    let each = if two { Row::half(whole) } else { whole };
    std::thread::Builder::new().name("shapes".to_owned()).spawn(move || request.shapes(each)).ok()
}
