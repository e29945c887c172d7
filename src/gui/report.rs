//! Saving a report: options on the left, its text on the right.

use super::modal::{Saving, header, is_free, name as named, saving, widest};
use super::{ctx::Ctx, look, parts};
use crate::message::Language;
use crate::model::{Code, Day};
use crate::parse::{typed_day, typed_start};
use crate::scene::Tabled;
use crate::session::{
    Choices, Command, Dialog, ExportCommand, Report, ReportAsk, ReportBlock, ReportItem, ReportKind, report_state,
};
use egui::{Align, Grid, Id, Label, Layout, RadioButton, RichText, ScrollArea, TextEdit, Ui, vec2};
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
    let free = is_free(ui);
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
        named(ui, cx, face, widest(ui, [text!("report-from"), text!("report-to")]));
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
    let saved = saving(ui, cx, &Saving { id: "report", name: text!("report-path"), path: &next.path, free });
    if let Some(path) = saved.typed {
        next = next.with_path(path);
    }
    if saved.asks {
        cx.push(Command::Export(ExportCommand::AskReport(Box::new(next.clone()))));
    }
    if next != *chosen {
        cx.push(Command::Show(Some(Dialog::Report(Box::new(next.clone())))));
    }
    if saved.saves {
        cx.push(Command::Export(ExportCommand::Report(Box::new(next))));
    }
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
    let language = Language::here();
    let work = move || {
        let report = Language::within(language, || Report::of(&state, &hosts, false));
        if there.set(report).is_ok() {
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
        let mut row = |cells: &[String], face: &dyn Fn(&String) -> RichText| {
            for (at, cell) in cells.iter().enumerate() {
                let face = face(cell).size(look::SMALL);
                if at == 0 {
                    ui.label(face);
                } else {
                    // Numbers stand under each other, and so do their heads.
                    ui.with_layout(Layout::right_to_left(Align::Center), |ui| ui.label(face));
                }
            }
            ui.end_row();
        };
        row(&table.heads, &|head| look::strong(head));
        table.rows.iter().for_each(|cells| row(cells, &|cell| RichText::new(cell)));
        row(&table.total, &|cell| look::strong(cell));
    });
}
