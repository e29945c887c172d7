//! Above the rows: how many there are, which of them are shown, the columns, and what can be done with them.

use super::super::{ctx::Ctx, icons, look, tasks::Tasks};
use super::Drawer;
use crate::model::RecordRef;
use crate::session::{Action, Bulk, Command, Dialog, PanelCommand, Records, TableColumn, TableOptions, TimeCommand};
use egui::{Button, Color32, FontId, Label, RichText, ScrollArea, Stroke, TextStyle, Ui, vec2};

/// So many rows are made into text within a frame; more are on a thread.
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
            ui.label(cx.muted("Sorting…"));
        }
        which(ui, cx, options);
        only_selected(ui, cx, options);
        columns(ui, cx, options);
        let copy = Button::new("Copy as TSV").small().min_size(vec2(0.0, LINE));
        let tip = "Copies all rows as they are shown, with tabs, as spreadsheets take them";
        if ui.add_enabled(n > 0, copy).on_hover_text(tip).clicked() {
            copy_rows(cx, drawer, tasks, ui.ctx());
        }
        let change = Button::new("Change all…").small().min_size(vec2(0.0, LINE));
        let tip = "Writes one column of all records that are listed";
        let few = n > 0 && n <= Bulk::MOST;
        let why = if n > 0 { "Too many records at once: filter them first" } else { "No record is listed" };
        if ui.add_enabled(few, change).on_hover_text(tip).on_disabled_hover_text(why).clicked() {
            cx.push(Command::Show(Some(Dialog::Bulk(Box::new(Bulk::new(drawer.rows().to_vec()))))));
        }
        let current = drawer.current().zip(drawer.records());
        let go = Button::new("Go to its day").small().min_size(vec2(0.0, LINE));
        let response = ui.add_enabled(current.is_some(), go).on_hover_text("Show the day of the current row");
        if response.on_disabled_hover_text("Choose a row first").clicked()
            && let Some((record, records)) = current
        {
            go_to_day(cx, &records, record);
        }
        let close = ui.add(Button::new("×").small().min_size(vec2(LINE, LINE)));
        if close.on_hover_text(cx.tip(ui, Action::Table)).accessible_name("Close the table").clicked() {
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

/// What to say where no row is left.
pub fn nothing(ui: &mut Ui, cx: &Ctx<'_>, drawer: &Drawer) {
    let options = &cx.state.options.table;
    let text = match () {
        () if drawer.is_busy() => "Listing the records…",
        () if options.behind => "No record is behind the numbers of this day. That is not zero.",
        () if cx.state.choices.filter.is_empty() => "No record is known here. That is not zero.",
        () => "No record fits these filters. That is not zero.",
    };
    ui.add(Label::new(cx.muted(text)).wrap());
}

fn set(cx: &mut Ctx<'_>, change: impl FnOnce(&mut TableOptions)) {
    let mut table = cx.state.options.table.clone();
    change(&mut table);
    cx.push(Command::Panel(PanelCommand::Table(table)));
}

/// All of them, or those behind the numbers: one control of two parts.
fn which(ui: &mut Ui, cx: &mut Ctx<'_>, options: &TableOptions) {
    let frame = egui::Frame::new().fill(cx.ink(|t| t.raised)).corner_radius(6).inner_margin(2);
    frame.show(ui, |ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        for (behind, face, name, tip) in [
            (false, "All", "All under the filters", "Every record that the filters let through, whatever its day"),
            (
                true,
                "Behind this day",
                "Behind this day’s numbers",
                "The records that make the numbers of the day shown, and their rivals",
            ),
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
    let face = host.map_or_else(|| "Only the selected".to_owned(), |host| format!("Only {}", cx.name(host)));
    let mut on = options.only_selected;
    let tip = "List only the records of the country that is selected, while one is";
    ui.scope(|ui| {
        edge_of_boxes(ui, cx);
        if ui.checkbox(&mut on, face).on_hover_text(tip).clicked() {
            set(cx, |table| table.only_selected = on);
        }
    });
}

/// An empty box is known by its edge alone.
fn edge_of_boxes(ui: &mut Ui, cx: &Ctx<'_>) {
    ui.visuals_mut().widgets.inactive.bg_stroke = Stroke::new(1.0, cx.ink(|t| t.muted));
}

fn columns(ui: &mut Ui, cx: &mut Ctx<'_>, options: &TableOptions) {
    let menu =
        egui::containers::menu::MenuButton::from_button(Button::new("Columns      ").small().min_size(vec2(0.0, LINE)));
    let config =
        egui::containers::menu::MenuConfig::new().close_behavior(egui::PopupCloseBehavior::CloseOnClickOutside);
    let (response, _) = menu.config(config).ui(ui, |ui| {
        ui.set_min_width(180.0);
        if ui.button("The usual columns").clicked() {
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
    response.on_hover_text("Choose what is shown of each record").accessible_name("Columns");
}

fn copy_rows(cx: &mut Ctx<'_>, drawer: &Drawer, tasks: &Tasks, ctx: &egui::Context) {
    let Some(records) = drawer.records() else { return };
    let (rows, columns) = (drawer.rows(), cx.state.table_columns());
    let copy = move || Command::CopyRows(records.tsv(&rows, &columns), rows.len());
    if drawer.rows().len() <= AT_ONCE {
        cx.push(copy());
    } else {
        cx.push(Command::Notify(text!("notice-copying").to_owned(), false));
        tasks.run("copy table", ctx, move || Some(copy()));
    }
}
