//! Ten panels of the window in both themes, held against `golden/`. `UPDATE_GOLDEN=1` writes them anew: look at each before it is committed.

use egui_kittest::{Harness, kittest::Queryable as _};
use laydown::{
    gui::App,
    io,
    model::{Code, Day},
    scene::ThemeId,
    session::{
        Action, ChooseCommand, Command, Document, OpenCommand, OpenRequest, PanelCommand, Place, Selection, State,
        TimeCommand,
    },
};
use laydown_pictures::{Canvas, Picture, compare};
use std::{fs, path::Path, time::Duration};

const SIZE: [usize; 2] = [1180, 700];
/// Where parts of a window of that size are: left upper corner and size.
type Part = [[usize; 2]; 2];

/// A window and what it is drawn on.
struct Window {
    harness: Harness<'static, App>,
    canvas: Canvas,
}

impl Window {
    fn new(sample: &str, theme: ThemeId) -> Window {
        let loaded = io::sample(sample).expect("an embedded dataset");
        let document = Document::new(loaded.package, loaded.problems, Place::Sample(sample.into()));
        let canvas = Canvas::default();
        let builder = Harness::builder()
            .with_size(SIZE.map(|side| side as f32))
            .with_max_steps(60)
            .renderer(canvas.clone())
            .with_context_setup(laydown::gui::install);
        let draw = |ui: &mut egui::Ui, app: &mut App| {
            app.logic(&ui.ctx().clone());
            app.show(ui);
        };
        let app = App::new(State::new(document, OpenRequest::default()));
        let mut window = Window { harness: builder.build_ui_state(draw, app), canvas };
        window.harness.run();
        window.command(Command::Panel(PanelCommand::Theme(theme)));
        window
    }

    fn command(&mut self, command: Command) {
        self.harness.state_mut().command(command);
        self.harness.run();
    }

    fn act(&mut self, action: Action) {
        self.command(Command::Do(action));
    }

    /// Draws frames until something is named so: what threads read comes with a later one.
    fn wait_for(&mut self, name: &str) {
        for _ in 0..500 {
            self.harness.run();
            if self.harness.query_all_by_label_contains(name).next().is_some() {
                return;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        panic!("nothing is named “{name}”");
    }

    fn picture(&mut self, [corner, size]: Part) -> Picture {
        self.harness.run();
        self.canvas.picture(&self.harness.ctx, self.harness.output()).part(corner, size)
    }
}

/// Holds a panel in both themes against the pictures that were looked at.
fn panel(name: &str, part: Part, prepare: impl Fn(&mut Window)) {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden");
    let themes = [(ThemeId::Light, "light"), (ThemeId::Dark, "dark")];
    let held = themes.map(|(theme, word)| {
        let mut window = Window::new("europe-2022", theme);
        prepare(&mut window);
        compare(&golden, &format!("{name}-{word}"), &window.picture(part))
    });
    let wrong: Vec<String> = held.into_iter().filter_map(Result::err).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn map_with_poland_beside_it() {
    panel("poland", [[268, 56], [904, 448]], |window| {
        window.command(Command::Choose(ChooseCommand::Select(Some(Selection::Host(Code::new("POL"))))));
    });
}

#[test]
fn totals() {
    panel("totals", [[852, 56], [320, 448]], |_| {});
}

#[test]
fn timeline() {
    panel("timeline", [[8, 504], [1164, 188]], |window| window.act(Action::AsPublished));
}

#[test]
fn filters() {
    panel("filters", [[8, 56], [196, 448]], |_| {});
}

#[test]
fn table_of_records() {
    panel("table", [[204, 56], [648, 448]], |window| window.act(Action::Table));
}

#[test]
fn findings() {
    panel("findings", [[230, 20], [716, 660]], |window| {
        window.command(Command::Time(TimeCommand::Day(Day::ymd(2022, 7, 15))));
        window.act(Action::Findings);
    });
}

#[test]
fn form() {
    panel("form", [[250, 70], [680, 560]], |window| window.act(Action::NewMovement));
}

/// A table in French, with a place that nobody knows.
const STRANGE: &str = "Location;contingent;nb_troops;mois
Mali;France;1\u{202f}400;janvier 2021
Niger;France;900;janvier 2021
Tchad;France;1\u{202f}000;janvier 2021
Atlantide;France;12;janvier 2021
Mali;France;2\u{202f}800;février 2021
Niger;France;950;février 2021
";

#[test]
fn import() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("troupes.csv");
    fs::write(&path, STRANGE).expect("written");
    panel("import", [[16, 28], [1148, 644]], |window| {
        window.command(Command::Open(OpenCommand::Open(vec![Place::Path(path.clone())])));
        window.wait_for("Atlantide");
    });
}

#[test]
fn export() {
    panel("export", [[290, 150], [600, 400]], |window| window.act(Action::Export));
}

#[test]
fn shortcuts() {
    panel("shortcuts", [[180, 60], [820, 580]], |window| window.act(Action::Help));
}

#[test]
fn palette() {
    panel("palette", [[300, 60], [580, 420]], |window| {
        window.act(Action::Palette);
        window.harness.event(egui::Event::Text("pol".to_owned()));
    });
}
