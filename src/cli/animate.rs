//! `laydown animate`

use super::exit::Usage;
use super::options::{Look, Selection};
use super::print_args::PrintArgs;
use crate::io::Cancel;
use crate::session::{Centre, FilmForm, FilmJob, FilmStep, PrintKind, dressed, usual_hold};
use crate::{model::Day, parse::typed_day, print};
use std::{path::PathBuf, process::ExitCode, time::Instant};

/// Width and height where nobody says them.
const USUAL: [f32; 2] = [1280.0, 720.0];

/// A picture is shown for this many seconds at most.
const SLOWEST: f32 = 60.0;

#[derive(Debug, clap::Args)]
#[command(after_help = text!("help-animate-more", examples = text!("help-examples")))]
pub(super) struct AnimateArgs {
    #[command(flatten)]
    selection: Selection,
    #[command(flatten)]
    look: Look,
    #[arg(long, value_name = "DAY", value_parser = typed_day, conflicts_with = "day", help = text!("help-animate-to"))]
    to: Option<Day>,
    #[arg(long, value_name = "STEP", default_value_t, help = step_help())]
    step: FilmStep,
    #[arg(long, value_name = "SECONDS", value_parser = seconds, help = text!("help-animate-pace"))]
    pace: Option<u32>,
    #[arg(long, value_name = "SECONDS", value_parser = seconds, help = text!("help-animate-hold"))]
    hold: Option<u32>,
    #[arg(short, long, value_name = "FILE", help = text!("help-animate-output"))]
    output: PathBuf,
    #[arg(long, help = text!("help-overwrite"))]
    force: bool,
    #[command(flatten)]
    print: PrintArgs,
}

fn step_help() -> String {
    text!("help-animate-step", steps = FilmStep::WORDS.join(", "))
}

/// Seconds as thousandths of one.
fn seconds(text: &str) -> Result<u32, String> {
    let number = text.parse::<f32>().ok().filter(|n| (0.01..=SLOWEST).contains(n));
    number.map(|n| (n * 1000.0).round() as u32).ok_or_else(|| text!("cli-not-seconds", text = text, most = SLOWEST))
}

pub(super) fn run(args: &AnimateArgs) -> anyhow::Result<ExitCode> {
    let no_film = || Usage(text!("cli-not-film", path = args.output.display().to_string()));
    let form = FilmForm::of(&args.output).ok_or_else(no_film)?;
    let print = args.print.print(PrintKind::Frames, USUAL)?;
    let from = args.selection.request(&args.look)?.from;
    if let (Some(first), Some(last)) = (from, args.to.filter(|to| from.is_some_and(|from| from > *to))) {
        return Err(Usage(text!("film-ends-first", first = first.to_string(), last = last.to_string())).into());
    }
    let mut state = args.selection.open_drawn(&args.look, args.to)?;
    if state.two_maps() {
        state.options.centre = Centre::default();
    }
    let state = dressed(&print, &state).map_err(anyhow::Error::msg)?;
    let days = FilmJob::days(&state, args.to, args.step).map_err(Usage)?;
    let pace = args.pace.unwrap_or_else(|| args.step.pace());
    let hold = args.hold.unwrap_or_else(|| usual_hold(pace));
    let goal = state.document.goal(args.selection.goal(&args.output, args.force));
    let job = FilmJob { state, days, scale: print.scale(), form, pace, hold, goal, cancel: Cancel::default() };
    let (shown, begun) = (print::is_seen(), Instant::now());
    job.write(|n, all| {
        if shown {
            let left = begun.elapsed().mul_f64((all - n) as f64 / n as f64).as_secs();
            print::say_progress(&text!("film-progress", n = n, all = all, left = left));
        }
    })?;
    if shown {
        print::say("");
    }
    Ok(ExitCode::SUCCESS)
}
