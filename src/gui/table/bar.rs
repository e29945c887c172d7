//! Above the rows: how many there are, which of them are shown, the columns, and what can be done with them.

use super::super::{ctx::Ctx, icons, look, tasks::Tasks};
use super::Drawer;
use crate::model::RecordRef;
use crate::session::{Action, Bulk, Command, Dialog, PanelCommand, Records, TableColumn, TableOptions, TimeCommand};
use egui::{Button, Color32, FontId, Label, RichText, ScrollArea, Stroke, TextStyle, Ui, vec2};

/// The most rows that are made into text within a frame; more take a thread.
const AT_ONCE: usize = 10_000;

/// Height of the controls, in points.
const LINE: f32 = 22.0;

/// Draws it.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>, drawer: &Drawer, tasks: &Tasks) {
    let options = &cx.state.options.table;
    ui.horizontal_wrapped(|ui| {
        // Small, so that it is one line in a usual window: the rows need the height.
        ui.spacing_mut().item_spacing = vec2(6.0, 4.0);
        ui.spacing_mut().interact_size.y = LINE;
        for style in [TextStyle::Body, TextStyle::Button] {
            ui.style_mut().text_styles.insert(style, FontId::proportional(look::SMALL + 1.0));
        }
        let n = drawer.rows().len();
        let count = text!("name-records", n = n);
        ui.label(look::strong(count));
        if drawer.is_busy() {
            ui.label(cx.muted(text!("table-sorting")));
        }
        which(ui, cx, options);
        only_selected(ui, cx, options);
        columns(ui, cx, options);
        let copy = Button::new(text!("side-copy-tsv")).small().min_size(vec2(0.0, LINE));
        if ui.add_enabled(n > 0, copy).on_hover_text(text!("table-copy-tip")).clicked() {
            copy_rows(cx, drawer, tasks, ui.ctx());
        }
        let change = Button::new(text!("table-change")).small().min_size(vec2(0.0, LINE));
        let tip = text!("table-change-tip");
        let few = n > 0 && n <= Bulk::MOST;
        let why = if n > 0 { text!("table-too-many") } else { text!("table-none") };
        if ui.add_enabled(few, change).on_hover_text(tip).on_disabled_hover_text(why).clicked() {
            cx.push(Command::Show(Some(Dialog::Bulk(Box::new(Bulk::new(drawer.rows().to_vec()))))));
        }
        let current = drawer.current().zip(drawer.records());
        let go = Button::new(text!("table-go")).small().min_size(vec2(0.0, LINE));
        let response = ui.add_enabled(current.is_some(), go).on_hover_text(text!("table-go-tip"));
        if response.on_disabled_hover_text(text!("table-no-row")).clicked()
            && let Some((record, records)) = current
        {
            go_to_day(cx, &records, record);
        }
        let close = ui.add(Button::new("×").small().min_size(vec2(LINE, LINE)));
        if close.on_hover_text(cx.tip(ui, Action::Table)).accessible_name(text!("table-close")).clicked() {
            cx.push(Command::Do(Action::Table));
        }
    });
}

/// Shows the day that a record is about.
pub fn go_to_day(cx: &mut Ctx<'_>, records: &Records, record: RecordRef) {
    if let Some(day) = records.day(record) {
        cx.push(Command::Time(TimeCommand::Day(day)));
    }
}

/// What an empty table says.
pub fn nothing(ui: &mut Ui, cx: &Ctx<'_>, drawer: &Drawer) {
    let options = &cx.state.options.table;
    let text = match () {
        () if drawer.is_busy() => text!("table-loading"),
        () if options.behind => text!("table-nothing-today"),
        () if cx.state.choices.filter.is_empty() => text!("table-nothing"),
        () => text!("table-no-matches"),
    };
    ui.add(Label::new(cx.muted(text)).wrap());
}

fn set(cx: &mut Ctx<'_>, change: impl FnOnce(&mut TableOptions)) {
    let mut table = cx.state.options.table.clone();
    change(&mut table);
    cx.push(Command::Panel(PanelCommand::Table(table)));
}

/// All of them, or those used on the day: one control of two parts.
fn which(ui: &mut Ui, cx: &mut Ctx<'_>, options: &TableOptions) {
    let frame = egui::Frame::new().fill(cx.ink(|t| t.raised)).corner_radius(6).inner_margin(2);
    frame.show(ui, |ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        for (behind, face, name, tip) in [
            (false, text!("table-all"), text!("table-all-name"), text!("table-all-tip")),
            (true, text!("table-today"), text!("table-today"), text!("table-today-tip")),
        ] {
            let on = options.behind == behind;
            let ink = if on { cx.ink(|t| t.on_accent) } else { cx.ink(|t| t.text) };
            let fill = if on { cx.ink(|t| t.accent) } else { Color32::TRANSPARENT };
            let button = Button::new(RichText::new(face).color(ink)).fill(fill).selected(on).small();
            if ui.add(button.min_size(vec2(0.0, LINE - 4.0))).on_hover_text(tip).accessible_name(name).clicked() {
                set(cx, |table| table.behind = behind);
            }
        }
    });
}

fn only_selected(ui: &mut Ui, cx: &mut Ctx<'_>, options: &TableOptions) {
    let host = cx.state.choices.host();
    let face =
        host.map_or_else(|| text!("table-only-selected").to_owned(), |host| text!("table-only", host = cx.name(host)));
    let mut on = options.only_selected;
    ui.scope(|ui| {
        edge_of_boxes(ui, cx);
        if ui.checkbox(&mut on, face).on_hover_text(text!("table-only-tip")).clicked() {
            set(cx, |table| table.only_selected = on);
        }
    });
}

/// An empty box is known by its edge alone.
fn edge_of_boxes(ui: &mut Ui, cx: &Ctx<'_>) {
    ui.visuals_mut().widgets.inactive.bg_stroke = Stroke::new(1.0, cx.ink(|t| t.muted));
}

fn columns(ui: &mut Ui, cx: &mut Ctx<'_>, options: &TableOptions) {
    let button = Button::new(icons::before_icon(text!("table-columns"))).small().min_size(vec2(0.0, LINE));
    let menu = egui::containers::menu::MenuButton::from_button(button);
    let config =
        egui::containers::menu::MenuConfig::new().close_behavior(egui::PopupCloseBehavior::CloseOnClickOutside);
    let (response, _) = menu.config(config).ui(ui, |ui| {
        ui.set_min_width(180.0);
        if ui.button(text!("table-default-columns")).clicked() {
            set(cx, |table| table.columns = TableOptions::default().columns);
        }
        ui.separator();
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.spacing_mut().interact_size.y = LINE;
        edge_of_boxes(ui, cx);
        ScrollArea::vertical().max_height(ui.ctx().content_rect().height() * 0.6).show(ui, |ui| {
            let several = cx.state.document.is_several();
            for column in TableColumn::all().filter(|column| several || !column.is_file()) {
                let mut on = options.columns.contains(&column);
                if ui.checkbox(&mut on, column.name()).clicked() {
                    set(cx, |table| table.toggle(column));
                }
            }
        });
    });
    icons::paint(ui.painter(), icons::Icon::Down, icons::right_end(response.rect), cx.ink(|t| t.muted));
    response.on_hover_text(text!("table-columns-tip")).accessible_name(text!("table-columns"));
}

fn copy_rows(cx: &mut Ctx<'_>, drawer: &Drawer, tasks: &Tasks, ctx: &egui::Context) {
    let Some(records) = drawer.records() else { return };
    let (rows, columns) = (drawer.rows(), cx.state.table_columns());
    let copy = move || Command::CopyRows(records.tsv(&rows, &columns), rows.len());
    if drawer.rows().len() <= AT_ONCE {
        cx.push(copy());
    } else {
        cx.push(Command::Notify(text!("notice-copying").to_owned(), false));
        tasks.run("copy-table", ctx, move || Some(copy()));
    }
}
