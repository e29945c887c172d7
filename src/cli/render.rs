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
struct Size([u32; 2]);

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

fn scale(text: &str) -> Result<f32, String> {
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
    let no_picture = || Usage(text!("cli-not-picture", path = args.output.display().to_string()));
    let kind = args.format.or_else(|| PictureKind::of(&args.output)).ok_or_else(no_picture)?;
    let Size(size) = args.size;
    if kind == PictureKind::Png && size.iter().any(|side| *side as f32 * args.scale > LONGEST as f32) {
        let ([width, height], scale) = (size, args.scale.to_string());
        let text = text!("cli-large", width = width, height = height, scale = scale, most = LONGEST);
        return Err(Usage(text).into());
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
    let derived = Derived::of_picture(&state);
    let mut shapes = shapes.and_then(|thread| thread.join().ok()).unwrap_or_default();
    let row = picture(&state, &derived, &mut shapes);
    let goal = state.document.goal(args.selection.goal(&args.output, args.force));
    PictureJob { row, scale: args.scale, kind, goal }.write()?;
    Ok(ExitCode::SUCCESS)
}

/// Makes the map's shapes on a thread of their own while the dataset is read; none: there is no thread to spare.
fn shapes_beside(request: OpenRequest, beside: Option<Day>, whole: [f32; 2]) -> Option<JoinHandle<MapCache>> {
    let two = beside.is_some() || request.beside.is_some();
    let each = if two { Row::half(whole) } else { whole };
    std::thread::Builder::new().name("shapes".to_owned()).spawn(move || request.shapes(each)).ok()
}
