//! Opens the window, or says why it cannot be opened.

use super::{App, nodes::Nodes};
use crate::io::{DEFAULT_SAMPLE, Package};
use crate::session::{
    Centre, Command, Dialog, Document, Entering, Importing, Inline, Journal, Notice, OpenCommand, OpenJob, OpenRequest,
    Opened, Options, Place, Reading, State, open_datasets,
};
use crate::threads::held;
use std::time::Instant;

/// Why there is no window.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// No display is named.
    #[error("{}", text!("window-no-display"))]
    NoDisplay,
    /// The dataset cannot be read.
    #[error("{0}")]
    Open(String),
    /// A library of the window system is missing.
    #[error("{}", text!("window-no-library", error = .0.as_str(), packages = .1.as_str()))]
    Library(String, String),
    /// The window system refuses.
    #[error("{}", text!("window-not-opened", error = .0.as_str()))]
    Window(String),
}

/// Under which names eframe keeps what is kept.
const OPTIONS: &str = "options";
const LAST_VIEW: &str = "last view";

type Failure = Box<dyn std::error::Error + Send + Sync>;

/// Opens the window and returns when it is closed.
pub fn run(mut request: OpenRequest) -> Result<(), Error> {
    let table = Table::take(&mut request)?;
    let nothing_asked = OpenRequest { theme: None, language: None, ..request.clone() } == OpenRequest::default();
    // What is asked for and cannot be read is said before there is a window; what takes long to read is read in the window.
    let later = request.places().iter().map(Place::bytes).sum::<u64>() > Place::LONG;
    let first = OpenRequest { theme: request.theme, language: request.language, ..OpenRequest::default() };
    let asked = later.then(|| Box::new(std::mem::replace(&mut request, first)));
    let document = match later {
        false if nothing_asked => None,
        false => Some(load(request.places())?),
        true => Some(load(vec![Place::Sample(DEFAULT_SAMPLE.to_owned())])?),
    };
    if !has_display() {
        return Err(Error::NoDisplay);
    }
    let viewport = egui::ViewportBuilder::default()
        .with_app_id("laydown")
        .with_title("Laydown")
        .with_icon(icon())
        .with_inner_size([1440.0, 900.0])
        .with_min_inner_size([900.0, 600.0])
        .with_drag_and_drop(true);
    let options = eframe::NativeOptions {
        viewport,
        renderer: eframe::Renderer::Glow,
        persist_window: true,
        centered: true,
        ..eframe::NativeOptions::default()
    };
    let start = move |cc: &eframe::CreationContext<'_>| -> Result<Box<dyn eframe::App>, Failure> {
        let state = state(cc.storage, document, request)?;
        super::install(&cc.egui_ctx);
        if let Some(nodes) = Nodes::from_environment() {
            cc.egui_ctx.add_plugin(nodes);
        }
        let mut app = App::new(state).with_journal(Journal::usual_folder());
        if nothing_asked {
            app = app.with_unfinished();
        }
        if let Some(view) = asked {
            app.command(Command::Open(OpenCommand::View(view)));
        }
        if let Some(table) = table {
            let command = table.command(app.state());
            app.command(command);
        }
        Ok(Box::new(Window { app, stopwatch: Stopwatch::from_environment(), long: LongFrames::from_environment() }))
    };
    // winit panics where a library that it loads is missing.
    match held(|| eframe::run_native("laydown", options, Box::new(start))) {
        Ok(result) => result.map_err(|error| Error::Window(error.to_string())),
        Err(panic) => Err(missing_library(panic.as_ref())),
    }
}

/// A foreign table that is asked for.
struct Table {
    place: Place,
    /// It is added to the dataset that is asked for after it.
    beside: bool,
    /// The table; none: it takes long to read, and is read in the window.
    read: Option<Importing>,
}

impl Table {
    /// Takes the table out of a request, and reads it: what is none is said before there is a window.
    fn take(request: &mut OpenRequest) -> Result<Option<Self>, Error> {
        let Some(path) = request.path.take_if(|path| Package::is_foreign(path)) else { return Ok(None) };
        let place = Place::Path(path);
        let long = place.bytes() > Place::LONG;
        let job = OpenJob { table: false, places: vec![place.clone()], reading: Reading::default() };
        let read = if long { None } else { Some(job.open(&Inline).map_err(|error| Error::Open(error.to_string()))?) };
        let read = read.and_then(|opened| if let Opened::Table(table) = opened { Some(table) } else { None });
        let beside = matches!(request.also.first(), Some(Place::Path(_)));
        if beside && let Place::Path(path) = request.also.remove(0) {
            request.path = Some(path);
        }
        Ok(Some(Self { place, beside, read }))
    }

    /// What shows it in a window.
    fn command(self, state: &State) -> Command {
        let own = state.document.places().iter().any(|place| matches!(place, Place::Path(_)));
        match self.read {
            Some(table) if self.beside => {
                Command::Show(Some(Dialog::Import(Box::new(table.entering(Entering::Beside)))))
            }
            // Next to the last view it is asked about first.
            Some(table) if !own => Command::Show(Some(Dialog::Import(Box::new(table)))),
            _ if self.beside => Command::Open(OpenCommand::Beside(vec![self.place])),
            _ => Command::Open(OpenCommand::Open(vec![self.place])),
        }
    }
}

fn load(places: Vec<Place>) -> Result<Document, Error> {
    let places = places.into_iter().map(Place::absolute).collect();
    open_datasets(places).map_err(|error| Error::Open(error.to_string()))
}

/// The state to begin with: what was asked for, or what was shown last if that is wanted, with the options that were kept.
/// What was kept and cannot be read is as if it had not been kept.
fn state(
    storage: Option<&dyn eframe::Storage>,
    document: Option<Document>,
    request: OpenRequest,
) -> Result<State, Failure> {
    let kept = storage.and_then(|storage| eframe::get_value::<Options>(storage, OPTIONS));
    let mut options = kept.map_or_else(Options::default, Options::checked);
    options.theme = request.theme.unwrap_or(options.theme);
    options.language = request.language.or(options.language);
    let kept = storage.and_then(|storage| storage.get_string(LAST_VIEW)?.parse::<OpenRequest>().ok());
    let last = kept.clone().filter(|_| document.is_none() && options.restore);
    let sample = || vec![Place::Sample(DEFAULT_SAMPLE.to_owned())];
    let mut state = match (document, last) {
        (Some(document), _) => State::new(document, request),
        (None, None) => State::new(load(sample())?, request),
        (None, Some(last)) => match load(last.places()) {
            Ok(document) => State::new(document, last),
            Err(error) => {
                let mut state = State::new(load(sample())?, request);
                state.transient.notice = Some(Notice::error(error.to_string()));
                state
            }
        },
    };
    state.transient.last_work = kept.filter(|kept| *kept != OpenRequest::of(&state)).map(Box::new);
    for file in state.document.files.iter().rev() {
        if let Place::Path(path) = &file.place {
            options.remember(path);
        }
    }
    if state.two_maps() {
        options.centre = Centre::TwoMaps;
    }
    state.options = options;
    Ok(state)
}

fn has_display() -> bool {
    let named = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || named("DISPLAY") || named("WAYLAND_DISPLAY") || named("WAYLAND_SOCKET")
}

/// What a panic of the window system means: the libraries that it loads and the packages (Debian's names) that hold them.
fn missing_library(panic: &(dyn std::any::Any + Send)) -> Error {
    let text = panic.downcast_ref::<String>().map(String::as_str).or_else(|| panic.downcast_ref::<&str>().copied());
    let text = text.unwrap_or(text!("window-no-reason")).lines().next().unwrap_or_default().to_owned();
    let packages = [
        ("xkbcommon-x11", &["libxkbcommon-x11-0"][..]),
        ("xkbcommon", &["libxkbcommon0"]),
        ("libX11", &["libx11-6", "libx11-xcb1"]),
        ("Xcursor", &["libxcursor1"]),
        ("libXi", &["libxi6"]),
        ("wayland", &["libwayland-client0", "libwayland-egl1"]),
        ("EGL", &["libegl1"]),
        ("GL", &["libgl1"]),
    ];
    let found = packages.iter().find(|(library, _)| text.contains(library));
    found.map_or_else(|| Error::Window(text.clone()), |(_, packages)| Error::Library(text.clone(), packages.join(" ")))
}

fn icon() -> egui::IconData {
    eframe::icon_data::from_png_bytes(include_bytes!("../../assets/icon-256.png")).unwrap_or_default()
}

/// The application as eframe knows it.
struct Window {
    app: App,
    stopwatch: Option<Stopwatch>,
    long: Option<LongFrames>,
}

fn number_of<T: std::str::FromStr>(variable: &str) -> Option<T> {
    std::env::var(variable).ok()?.parse().ok()
}

/// Says on stderr which frames took longer than `LAYDOWN_LONG_FRAMES` (milliseconds) to be laid out: a driver's time to paint them,
/// which without a graphics adapter is most of it, does not count.
struct LongFrames {
    limit: f64,
    began: Instant,
}

impl LongFrames {
    fn from_environment() -> Option<Self> {
        number_of("LAYDOWN_LONG_FRAMES").map(|limit| Self { limit, began: Instant::now() })
    }

    fn end(&self, time: f64) {
        let took = self.began.elapsed().as_secs_f64() * 1000.0;
        if took > self.limit {
            let (time, took) = (format!("{time:.2}"), format!("{took:.1}"));
            crate::print::say(text!("window-long-frame", time = time, took = took));
        }
    }
}

/// Says on stderr how long the first frame took, counted from `LAYDOWN_STARTED` (milliseconds since 1970), which the window
/// test sets just before it starts the program.
struct Stopwatch {
    started: u128,
    frames: u8,
}

impl Stopwatch {
    fn from_environment() -> Option<Self> {
        number_of("LAYDOWN_STARTED").map(|started| Self { started, frames: 0 })
    }

    /// A frame begins; the second one means that the first is on the screen. Whether it is done.
    fn frame(&mut self, ctx: &egui::Context) -> bool {
        self.frames += 1;
        if self.frames < 2 {
            ctx.request_repaint();
            return false;
        }
        let now = std::time::UNIX_EPOCH.elapsed().map_or(0, |since| since.as_millis());
        let took = now.saturating_sub(self.started).to_string();
        crate::print::say(text!("window-first-frame", took = took));
        true
    }
}

impl eframe::App for Window {
    fn logic(&mut self, ctx: &egui::Context, _frame: &mut eframe::Frame) {
        if let Some(long) = &mut self.long {
            long.began = Instant::now();
        }
        if self.stopwatch.as_mut().is_some_and(|watch| watch.frame(ctx)) {
            self.stopwatch = None;
        }
        self.app.logic(ctx);
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        self.app.show(ui);
        if let Some(long) = &self.long {
            long.end(ui.ctx().time());
        }
    }

    fn save(&mut self, storage: &mut dyn eframe::Storage) {
        let state = self.app.state();
        eframe::set_value(storage, OPTIONS, &state.options);
        storage.set_string(LAST_VIEW, OpenRequest::of(state).view_string());
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        self.app.close();
    }

    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        visuals.panel_fill.to_normalized_gamma_f32()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_library_is_named_with_its_package() {
        let panic = "Library libxkbcommon-x11.so could not be loaded.\nmore".to_owned();
        let text = missing_library(&panic).to_string();
        assert!(text.contains("install libxkbcommon-x11-0") && !text.contains("more"), "{text}");
        assert!(matches!(missing_library(&"odd"), Error::Window(_)));
    }
}
