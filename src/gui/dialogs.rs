//! What appears over the window: shortcuts, problems, a path to open or save to, the records behind a number.

use super::modal::{frame, header, only_path};
use super::side::{findings::dialog as findings, records::cards as record};
use super::{
    ctx::Ctx, export, files, form, guide, import, leave, look, preview::Preview, print, read, report, sources, start,
};
use crate::io::{Problem, Severity};
use crate::model::RecordRef;
use crate::session::{
    Afterwards, Command, Dialog, OpenCommand, OpenRequest, Place, ReadAsk, ReadCommand, SaveCommand, VIEW_SCHEME,
    at_home,
};
use egui::{Context, Id, Modal, ScrollArea, Ui};
use std::path::{Path, PathBuf};

/// Draws the dialog that is open.
pub fn show(ctx: &Context, cx: &mut Ctx<'_>, preview: &mut Preview, dialog: &Dialog) {
    let screen = ctx.content_rect().size();
    let response = Modal::new(Id::unique("dialog")).frame(frame(ctx)).show(ctx, |ui| {
        ui.set_max_height(screen.y * 0.8);
        match dialog {
            Dialog::Help(view) => guide::show(ui, cx, view),
            Dialog::Start => start::show(ui, cx),
            Dialog::Report(chosen) => report::show(ui, cx, chosen),
            Dialog::About => super::about::show(ui, cx),
            Dialog::Problems => problems(ui, cx),
            Dialog::Findings(view) => {
                ui.set_width((screen.x - 80.0).min(680.0));
                findings::show(ui, cx, view);
            }
            Dialog::OpenPath(text) => path(ui, cx, &open_path(text)),
            Dialog::TextPath(ask, text) => path(ui, cx, &text_path(ask, text)),
            Dialog::ReadText(ask) => read::ask(ui, cx, ask),
            Dialog::Print(chosen) => print::show(ui, cx, preview, chosen),
            Dialog::SaveFolder(place, then, text) => path(ui, cx, &save_folder(place, then, text)),
            Dialog::Second(places) => files::second(ui, cx, places),
            Dialog::Texts(texts) => super::texts::show(ui, cx, texts),
            Dialog::Colors(texts) => super::colors::show(ui, cx, texts),
            Dialog::Files => files::show(ui, cx),
            Dialog::Layers(typed) => super::layers::show(ui, cx, typed),
            Dialog::LayerOrTable(path) => super::layers::either(ui, cx, path),
            Dialog::Sources(chosen) => sources::show(ui, cx, chosen.as_deref()),
            Dialog::Export(chosen) => export::show(ui, cx, chosen),
            Dialog::NotSaved(place, text) => leave::not_saved(ui, cx, place, text),
            Dialog::Unsaved(leave) => leave::unsaved(ui, cx, leave),
            Dialog::FilesChanged(place, files) => leave::files_changed(ui, cx, place, files),
            Dialog::Bulk(bulk) => form::bulk::show(ui, cx, bulk),
            Dialog::Import(importing) => import::show(ui, cx, importing),
            Dialog::Recover(left) => leave::recover(ui, cx, left),
            Dialog::Unfinished(all) => leave::unfinished(ui, cx, all),
            Dialog::Form(typed) => {
                ui.set_width((screen.x - 80.0).min(640.0));
                form::show(ui, cx, typed);
            }
            Dialog::Records { title, records } => listed(ui, cx, screen.x, (title, records)),
            Dialog::Palette => {}
        }
    });
    // A form is not closed by a slip of the hand.
    if response.backdrop_response.clicked()
        && !matches!(
            dialog,
            Dialog::Form(_)
                | Dialog::Recover(..)
                | Dialog::Unfinished(_)
                | Dialog::Import(_)
                | Dialog::ReadText(_)
                | Dialog::Print(_)
                | Dialog::Report(_)
        )
    {
        cx.push(Command::Show(None));
    }
}

fn problems(ui: &mut Ui, cx: &mut Ctx<'_>) {
    ui.set_width(680.0_f32.min(ui.ctx().content_rect().width() - 80.0));
    let list = cx.state.document.problems.clone();
    let names: Vec<String> = cx.state.document.places().iter().map(Place::name).collect();
    let problems = cx.state.document.remarks().unwrap_or_default();
    let title = text!("dialog-problems-in", problems = problems, names = names.join(" + "));
    header(ui, cx, &title);
    ScrollArea::vertical().auto_shrink([false, true]).show(ui, |ui| {
        for problem in list.iter() {
            let (word, color) = match problem.severity {
                Severity::Error => (text!("dialog-error"), cx.ink(|t| t.error)),
                Severity::Warning => (text!("dialog-warning"), cx.ink(|t| t.warning)),
                Severity::Note => (text!("dialog-note"), cx.ink(|t| t.muted)),
            };
            ui.horizontal_wrapped(|ui| {
                ui.label(look::strong(word).color(color));
                ui.label(cx.small(place(problem)));
            });
            ui.label(format!("{}.", problem.what));
            if !problem.remedy.is_empty() {
                ui.label(cx.muted(text!("dialog-fix", fix = problem.remedy.as_str())));
            }
            ui.separator();
        }
    });
}

/// Records under a title.
fn listed(ui: &mut Ui, cx: &mut Ctx<'_>, width: f32, (title, records): (&str, &[RecordRef])) {
    ui.set_width((width - 80.0).min(620.0));
    header(ui, cx, title);
    ScrollArea::vertical().auto_shrink([false, true]).show(ui, |ui| {
        record::list(ui, cx, records);
    });
}

/// Where a problem is.
fn place(problem: &Problem) -> String {
    // A line is a place and no count: it has no thousands.
    let (file, line) = (problem.file.as_str(), problem.line.map(|line| line.to_string()));
    match (line, problem.column.as_deref()) {
        (None, None) => file.to_owned(),
        (Some(line), None) => text!("dialog-line", file = file, line = line),
        (None, Some(column)) => text!("dialog-column", file = file, column = column),
        (Some(line), Some(column)) => text!("dialog-cell", file = file, line = line, column = column),
    }
}

/// The words of a button, and what it does with a path.
type Other = (&'static str, fn(PathBuf) -> Command);

/// A path that is typed, and what is done with it.
struct Typed<'a> {
    title: String,
    /// What the field is, for a screen reader.
    name: &'static str,
    note: &'static str,
    button: &'static str,
    text: &'a str,
    /// The same dialog with another text.
    again: Box<dyn Fn(String) -> Dialog + 'a>,
    enter: Box<dyn Fn(PathBuf) -> Command + 'a>,
    /// What else can be done with it, in words and as a command.
    other: Option<Other>,
}

fn open_path(text: &str) -> Typed<'_> {
    Typed {
        title: text!("dialog-open-path").to_owned(),
        name: text!("dialog-open-path-name"),
        note: text!("dialog-open-path-note"),
        button: text!("dialog-open"),
        text,
        again: Box::new(Dialog::OpenPath),
        enter: Box::new(open_typed),
        other: Some((text!("window-add-to-view"), |path| Command::Open(OpenCommand::Beside(vec![Place::Path(path)])))),
    }
}

/// A path, or a view as it was copied.
fn open_typed(path: PathBuf) -> Command {
    match path.to_str().filter(|text| text.starts_with(VIEW_SCHEME)).map(str::parse::<OpenRequest>) {
        Some(Ok(request)) => Command::Open(OpenCommand::View(Box::new(request))),
        Some(Err(error)) => Command::Notify(error.to_string(), true),
        None => Command::Open(OpenCommand::Open(vec![Place::Path(path)])),
    }
}

fn text_path<'a>(ask: &'a ReadAsk, text: &'a str) -> Typed<'a> {
    Typed {
        title: text!("read-path").to_owned(),
        name: text!("read-path-name"),
        note: text!("read-path-note"),
        button: text!("dialog-open"),
        text,
        again: Box::new(|text| Dialog::TextPath(Box::new(ask.clone()), text)),
        enter: Box::new(|path| Command::Read(ReadCommand::Open(path))),
        other: None,
    }
}

fn save_folder<'a>(place: &'a Place, then: &'a Afterwards, text: &'a str) -> Typed<'a> {
    Typed {
        title: text!("dialog-save-dataset", name = place.name()),
        name: text!("dialog-save-dataset-name"),
        note: text!("dialog-save-dataset-note"),
        button: text!("dialog-save"),
        text,
        again: Box::new(|text| Dialog::SaveFolder(place.clone(), then.clone(), text)),
        enter: Box::new(|folder| Command::Save(SaveCommand::To(place.clone(), folder, then.clone()))),
        other: None,
    }
}

fn path(ui: &mut Ui, cx: &mut Ctx<'_>, dialog: &Typed<'_>) {
    ui.set_width(520.0);
    header(ui, cx, &dialog.title);
    let mut typed = dialog.text.to_owned();
    let entered = only_path(ui, cx, dialog.name, &mut typed, f32::INFINITY);
    if typed != dialog.text {
        cx.push(Command::Show(Some((dialog.again)(typed.clone()))));
    }
    ui.label(cx.small(dialog.note));
    ui.add_space(2.0 * look::GRID);
    let path = typed.trim().trim_matches('"');
    ui.horizontal(|ui| {
        look::at_right(ui, dialog.name, |ui| {
            if ui.button(text!("window-cancel")).clicked() {
                cx.push(Command::Show(None));
            }
            if let Some((words, command)) = dialog.other
                && ui.add_enabled(!path.is_empty(), egui::Button::new(words)).clicked()
            {
                cx.push(command(at_home(Path::new(path))));
            }
            let button = egui::Button::new(dialog.button);
            if (ui.add_enabled(!path.is_empty(), button).clicked() || entered) && !path.is_empty() {
                cx.push((dialog.enter)(at_home(Path::new(path))));
            }
        });
    });
}
