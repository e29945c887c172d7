//! `laydown render`

use super::exit::Usage;
use super::options::{Look, Selection};
use super::print_args::{PrintArgs, SheetArgs};
use crate::io::{Cancel, is_stream};
use crate::scene::{MapCache, Plate};
use crate::session::{
    Centre, OpenRequest, PageJob, PictureJob, Print, PrintKind, SheetKind, dressed, is_page, page_address, plate,
};
use crate::{model::Day, parse::typed_day, print};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::thread::JoinHandle;

/// The least width of two maps, in logical pixels.
const NARROWEST: f32 = 4.0;

/// Width and height where nobody says them.
const USUAL: [f32; 2] = [1600.0, 900.0];

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
    format: Option<PrintKind>,
    #[arg(long, help = text!("help-overwrite"))]
    force: bool,
    #[command(flatten)]
    print: PrintArgs,
    #[command(flatten)]
    sheet: SheetArgs,
    #[arg(long, value_name = "URL", value_parser = page_address, help = text!("help-address"))]
    address: Option<String>,
}

fn kind(name: &str) -> Result<PrintKind, String> {
    let name = name.trim_start_matches('.').to_lowercase();
    let kind = PrintKind::ALL.iter().copied().find(|kind| kind.is_picture() && kind.word() == name);
    kind.ok_or_else(|| text!("job-picture-name").to_owned())
}

/// Whether a map of that day fits next to the other.
fn check_beside(day: Day, from: Option<Day>, width: f32) -> Result<(), Usage> {
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
        let print = args.print.print(PrintKind::Page, USUAL)?;
        return write_page(&args.selection, (&args.look, &print), &args.output, (args.force, args.address.clone()));
    }
    let no_picture = || Usage(text!("cli-not-picture", path = args.output.display().to_string()));
    let named = PrintKind::of(&args.output).filter(|kind| kind.is_picture());
    // A pipe without an ending gets text.
    let piped = || is_stream(&args.output).then_some(PrintKind::Svg);
    let kind = args.format.or(named).or_else(piped).ok_or_else(no_picture)?;
    let print = args.sheet.on(args.print.print(kind, USUAL)?)?;
    let sides = print.sides(USUAL);
    let shapes = shapes_beside(args.selection.request(&args.look)?, args.beside, &print);
    let mut state = args.selection.open_drawn(&args.look, None)?;
    if let Some(day) = args.beside {
        (state.options.centre, state.choices.other) = (Centre::TwoMaps, Some(day));
    }
    if state.two_maps() {
        check_beside(state.other_day(), state.choices.from, sides[0])?;
    }
    let state = dressed(&print, &state).map_err(anyhow::Error::msg)?;
    let mut shapes = shapes.and_then(|thread| thread.join().ok()).unwrap_or_default();
    let plate = plate(&print, &state, &mut shapes).map_err(anyhow::Error::msg)?;
    let goal = state.document.goal(args.selection.goal(&args.output, args.force));
    PictureJob { plate, scale: print.scale(), kind, letters: print.letters, goal }.write()?;
    Ok(ExitCode::SUCCESS)
}

/// Writes a page of what is asked for, that will have an address on the web or not.
pub(super) fn write_page(
    selection: &Selection,
    (look, print): (&Look, &Print),
    path: &Path,
    (force, address): (bool, Option<String>),
) -> anyhow::Result<ExitCode> {
    let state = dressed(print, &selection.open_drawn(look, None)?).map_err(anyhow::Error::msg)?;
    let goal = state.document.goal(selection.goal(path, force));
    let shown = print::is_seen();
    PageJob { state, goal, cancel: Cancel::default(), address }.write(|n, all| {
        if shown {
            print::say_progress(&text!("page-progress", n = n, all = all));
        }
    })?;
    if shown {
        print::say("");
    }
    Ok(ExitCode::SUCCESS)
}

/// Makes the map's shapes on a thread of their own while the dataset is read; none: there is no thread to spare, or no such map.
fn shapes_beside(request: OpenRequest, beside: Option<Day>, print: &Print) -> Option<JoinHandle<MapCache>> {
    let two = beside.is_some() || request.beside.is_some();
    let whole = print.sides(USUAL);
    let each = if two { Plate::half(whole) } else { whole };
    let plain = print.sheet == SheetKind::Map && print.style.is_empty();
    let work = move || request.shapes(each);
    plain.then(|| std::thread::Builder::new().name("shapes".to_owned()).spawn(work).ok()).flatten()
}
