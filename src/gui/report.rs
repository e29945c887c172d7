//! Saving a report: options on the left, its text on the right.

use super::{ctx::Ctx, look, modal::header, parts};
use crate::model::{Code, Day};
use crate::parse::{typed_day, typed_start};
use crate::scene::Tabled;
use crate::session::{
    Choices, Command, Dialog, ExportCommand, Report, ReportAsk, ReportBlock, ReportItem, ReportKind, report_state,
};
use egui::{Button, Grid, Id, Key, Label, RadioButton, RichText, ScrollArea, TextEdit, Ui, vec2};
use std::sync::{Arc, OnceLock};

/// Width of the choices.
const CHOICES: f32 = 270.0;

/// A report as it will read, made on a thread while it is chosen.
#[derive(Clone)]
struct Draft {
    of: (Vec<Code>, Option<Day>, Day, Choices, u64),
    report: Arc<OnceLock<Report>>,
}

/// Draws the dialog.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>, chosen: &ReportAsk) {
    // Asked first: a field that the key is pressed in lets go of it in this frame.
    let free = ui.memory(|memory| memory.focused().is_none());
    let screen = ui.ctx().content_rect().size();
    let size = vec2((screen.x - 80.0).min(1040.0), (screen.y * 0.8).min(820.0));
    ui.set_width(size.x);
    header(ui, cx, text!("report-dialog"));
    let mut next = chosen.clone();
    let height = size.y - 84.0;
    ui.horizontal_top(|ui| {
        ui.vertical(|ui| {
            ui.set_width(CHOICES);
            choices(ui, cx, &mut next);
        });
        ui.add_space(look::GRID);
        ui.vertical(|ui| read(ui, cx, &next, height));
    });
    ui.add_space(look::GRID);
    foot(ui, cx, (next, chosen), free);
}

fn choices(ui: &mut Ui, cx: &mut Ctx<'_>, next: &mut ReportAsk) {
    parts::heading(ui, text!("report-format"));
    for kind in ReportKind::ALL.iter().copied() {
        let face = text!("report-format-is", kind = kind.word());
        if ui.add(RadioButton::new(next.kind == kind, face)).clicked() {
            *next = next.clone().with_kind(kind);
        }
    }
    parts::heading(ui, text!("report-hosts"));
    let selected = cx.state.choices.host().or(next.hosts.first().copied());
    if let Some(host) = selected
        && ui.add(RadioButton::new(!next.hosts.is_empty(), cx.name(host))).clicked()
    {
        next.hosts = vec![host];
    }
    if ui.add(RadioButton::new(next.hosts.is_empty(), text!("report-all"))).clicked() {
        next.hosts.clear();
    }
    parts::note(ui, cx, text!("report-hosts-note"));
    parts::heading(ui, text!("report-days"));
    let from = next.from.unwrap_or(cx.state.document.span.0);
    if let Some(day) =
        day(ui, cx, [text!("report-from"), text!("report-first-day")], from, |text| typed_start(text).ok())
    {
        next.from = Some(day);
    }
    if let Some(day) = day(ui, cx, [text!("report-to"), text!("report-last-day")], next.to, |text| typed_day(text).ok())
    {
        next.to = day;
    }
    next.from = next.from.map(|from| from.min(next.to));
    let known = match cx.state.choices.known_on {
        Some(day) => text!("report-known-on", day = day.long()),
        None => text!("report-hindsight").to_owned(),
    };
    parts::note(ui, cx, &known);
}

/// A field for a day; another day that was typed into it. What is not a day is said, and the day stays.
fn day(
    ui: &mut Ui,
    cx: &Ctx<'_>,
    [face, name]: [&str; 2],
    now: Day,
    read: impl Fn(&str) -> Option<Day>,
) -> Option<Day> {
    let id = Id::unique(("report", name.to_owned()));
    let typed: Option<String> = ui.data(|data| data.get_temp(id));
    let mut text = typed.unwrap_or_else(|| now.to_string());
    let mut chosen = None;
    ui.horizontal(|ui| {
        ui.scope(|ui| {
            ui.set_min_width(36.0);
            ui.label(cx.muted(face));
        });
        let response = ui.add(TextEdit::singleline(&mut text).desired_width(120.0)).accessible_name(name);
        cx.edge(ui, &response);
        if response.changed() {
            chosen = read(text.trim());
        }
        if response.has_focus() {
            ui.data_mut(|data| data.insert_temp(id, text.clone()));
        } else {
            ui.data_mut(|data| data.remove_temp::<String>(id));
        }
    });
    if read(text.trim()).is_none() {
        parts::warning(ui, cx, &text!("report-no-day", text = text.trim()));
    }
    chosen
}

/// The path and the buttons.
fn foot(ui: &mut Ui, cx: &mut Ctx<'_>, (mut next, chosen): (ReportAsk, &ReportAsk), free: bool) {
    ui.horizontal(|ui| {
        let mut typed = next.path.clone();
        let edit = TextEdit::singleline(&mut typed)
            .hint_text(look::hint(text!("window-path-hint")))
            .desired_width((ui.available_width() - 260.0).max(120.0));
        let response = ui.add(edit).accessible_name(text!("report-path"));
        cx.edge(ui, &response);
        let entered = (free || response.lost_focus()) && ui.input(|input| input.key_pressed(Key::Enter));
        if response.changed() {
            next = next.clone().with_path(typed);
        }
        if ui.button(text!("window-choose")).on_hover_text(text!("dialog-export-choose-tip")).clicked() {
            cx.push(Command::Export(ExportCommand::AskReport(Box::new(next.clone()))));
        }
        if next != *chosen {
            cx.push(Command::Show(Some(Dialog::Report(Box::new(next.clone())))));
        }
        let ready = !next.path.trim().is_empty() && cx.state.running.exporting.is_none();
        look::at_right(ui, "report", |ui| {
            if ui.button(text!("window-cancel")).clicked() {
                cx.push(Command::Show(None));
            }
            let save = ui.add_enabled(ready, Button::new(text!("dialog-save")));
            if (save.on_disabled_hover_text(text!("print-not-ready")).clicked() || entered) && ready {
                cx.push(Command::Export(ExportCommand::Report(Box::new(next.clone()))));
            }
        });
    });
}

/// The report as it will read, without its pictures.
fn read(ui: &mut Ui, cx: &Ctx<'_>, ask: &ReportAsk, height: f32) {
    let draft = draft(ui, cx, ask);
    let frame = egui::Frame::new().fill(cx.ink(|t| t.raised)).corner_radius(6).inner_margin(12);
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        let scroll = ScrollArea::vertical().max_height(height - 24.0).auto_shrink([false, false]);
        scroll.id_salt("report-text").show(ui, |ui| match draft.get() {
            Some(report) => {
                parts::titled(ui, &report.title, look::HEADING);
                report.blocks.iter().enumerate().for_each(|(n, block)| part(ui, cx, n, block));
            }
            None => parts::note(ui, cx, text!("report-writing")),
        });
    });
}

fn draft(ui: &Ui, cx: &Ctx<'_>, ask: &ReportAsk) -> Arc<OnceLock<Report>> {
    let id = Id::unique("report-draft");
    let of = (ask.hosts.clone(), ask.from, ask.to, cx.state.choices.clone(), cx.state.document.revision);
    let known = ui.data(|data| data.get_temp::<Draft>(id)).filter(|draft| draft.of == of);
    if let Some(draft) = known {
        return draft.report;
    }
    let report = Arc::new(OnceLock::new());
    let (state, hosts, there, woken) =
        (report_state(cx.state, ask), ask.hosts.clone(), Arc::clone(&report), ui.ctx().clone());
    let work = move || {
        if there.set(Report::of(&state, &hosts, false)).is_ok() {
            woken.request_repaint();
        }
    };
    if std::thread::Builder::new().name("report".to_owned()).spawn(work).is_ok() {
        ui.data_mut(|data| data.insert_temp(id, Draft { of, report: Arc::clone(&report) }));
    }
    report
}

fn part(ui: &mut Ui, cx: &Ctx<'_>, n: usize, block: &ReportBlock) {
    match block {
        ReportBlock::Heading(text) => parts::heading(ui, text),
        ReportBlock::Part(text) => {
            ui.add_space(look::GRID);
            ui.label(look::strong(text));
        }
        ReportBlock::Lead(text) => {
            ui.add(Label::new(look::strong(text)).wrap());
        }
        ReportBlock::Text(text) => {
            ui.add(Label::new(text).wrap());
        }
        ReportBlock::List(items) => items.iter().for_each(|one| item(ui, cx, one)),
        ReportBlock::Table(table) => rows(ui, n, table),
        ReportBlock::Picture(figure) => parts::note(ui, cx, &figure.alt),
    }
}

fn item(ui: &mut Ui, cx: &Ctx<'_>, item: &ReportItem) {
    ui.horizontal_top(|ui| {
        ui.label("•");
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 1.0;
            ui.add(Label::new(&item.text).wrap());
            item.notes.iter().for_each(|note| parts::note(ui, cx, note));
            parts::note(ui, cx, &item.source);
        });
    });
}

fn rows(ui: &mut Ui, n: usize, table: &Tabled) {
    Grid::new(("report-table", n)).striped(true).spacing(vec2(20.0, 3.0)).show(ui, |ui| {
        table.heads.iter().for_each(|head| {
            ui.label(look::strong(head).size(look::SMALL));
        });
        ui.end_row();
        for row in &table.rows {
            for cell in row {
                ui.label(RichText::new(cell).size(look::SMALL));
            }
            ui.end_row();
        }
        table.total.iter().for_each(|cell| {
            ui.label(look::strong(cell).size(look::SMALL));
        });
        ui.end_row();
    });
}
