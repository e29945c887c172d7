//! The last page: what the file adds up to on each of its days, what is imported, and what the map shows.

use super::super::{ctx::Ctx, look, modal::heading};
use super::cell::text;
use crate::message::thousands;
use crate::session::{Command, ImportCommand, Importing, ReconciledDay, Reconciliation, left_out, of_thing, people_of};
use egui::{Align2, Color32, Label, Rect, RichText, ScrollArea, Sense, Stroke, Ui, vec2};

/// How high a day is.
const ROW: f32 = 22.0;
/// How wide the columns are: day, file, imported, map, difference; the reasons have the rest.
const WIDTHS: [f32; 5] = [110.0, 110.0, 110.0, 110.0, 110.0];

/// Draws it.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>, importing: &Importing) {
    let Some(sums) = &importing.shown.sums else {
        ui.add(Label::new(cx.muted(text!("wizard-no-sums"))).wrap());
        // The buttons below stay where they are.
        ui.allocate_space(ui.available_size());
        return;
    };
    heading(ui, text!("wizard-sums"));
    ui.add(Label::new(cx.muted(text!("wizard-sums-note"))).wrap());
    verdict(ui, cx, importing, sums);
    ui.add_space(2.0 * look::GRID);
    ui.spacing_mut().item_spacing.y = 0.0;
    let names = [
        text!("wizard-role-day"),
        text!("wizard-sum-file"),
        text!("wizard-sum-imported"),
        text!("wizard-sum-map"),
        text!("wizard-sum-difference"),
        text!("wizard-sum-why"),
    ];
    row(ui, &names.map(|name| cx.small(name)), Color32::TRANSPARENT);
    let line = ui.cursor().top();
    ui.painter().hline(ui.max_rect().x_range(), line, Stroke::new(1.0, cx.ink(|t| t.line)));
    for all in sums.all.iter().filter(|_| sums.days.len() > sums.all.len()) {
        let total = [
            of_thing(text!("wizard-sum-all"), all.what),
            people_of(all.file),
            people_of(all.entered),
            String::new(),
            difference(all.entered, all.file),
            left_out(all),
        ];
        row(ui, &total.map(look::strong), cx.ink(|t| t.raised));
    }
    let area = ScrollArea::vertical().id_salt("import-sums").auto_shrink([false, false]);
    area.show_rows(ui, ROW, sums.days.len(), |ui, shown| {
        for at in shown {
            let ground = if at.is_multiple_of(2) { Color32::TRANSPARENT } else { cx.ink(|t| t.raised.fade(0.55)) };
            row(ui, &day(cx, &sums.days[at]), ground);
        }
    });
}

/// Whether all is explained; if not, whoever imports it all the same says so.
fn verdict(ui: &mut Ui, cx: &mut Ctx<'_>, importing: &Importing, sums: &Reconciliation) {
    let open = sums.people_unexplained();
    let tick = match (open, sums.later) {
        (0, false) => {
            ui.label(text!("wizard-explained"));
            return;
        }
        (0, true) => {
            ui.add(Label::new(text!("wizard-sums-later")).wrap());
            text!("wizard-despite-later").to_owned()
        }
        _ => {
            let said = text!("wizard-unexplained", n = people_of(open), days = sums.unexplained().count());
            ui.add(Label::new(RichText::new(said).color(cx.ink(|t| t.error))).wrap());
            text!("wizard-despite", n = people_of(open))
        }
    };
    let mut despite = importing.despite;
    if ui.checkbox(&mut despite, tick).changed() {
        cx.push(Command::Import(ImportCommand::Despite(despite)));
    }
}

/// What the map shows less what the file adds up to.
fn difference(now: u64, file: u64) -> String {
    let signed = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
    match signed(now) - signed(file) {
        0 => "0".to_owned(),
        more if more > 0 => format!("+{}", thousands(more)),
        less => format!("−{}", thousands(-less)),
    }
}

fn day(cx: &Ctx<'_>, day: &ReconciledDay) -> [RichText; 6] {
    let control = &day.control;
    let name = if control.day.is_empty() { text!("wizard-sum-no-day") } else { control.day.as_str() };
    let map = day.map.as_ref().map(|map| map.total.max(0).unsigned_abs());
    let texts = [
        of_thing(name, control.what),
        people_of(control.file),
        people_of(control.entered),
        map.map(people_of).unwrap_or_default(),
        difference(map.unwrap_or(control.entered), control.file),
        day.reasons(),
    ];
    let color = if day.unexplained() > 0 { cx.ink(|t| t.error) } else { cx.ink(|t| t.text) };
    texts.map(|text| RichText::new(text).color(color))
}

/// A row: numbers at the right ends of their columns, and reasons over the rest.
fn row(ui: &mut Ui, texts: &[RichText; 6], ground: Color32) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    ui.painter().rect_filled(rect, 0.0, ground);
    let mut left = rect.left() + 8.0;
    for (at, text_of) in texts.iter().enumerate() {
        let width = WIDTHS.get(at).copied().unwrap_or(rect.right() - left - 24.0).max(20.0);
        let place = Align2::LEFT_TOP
            .align_size_within_rect(vec2(width, ROW), Rect::from_min_max(egui::pos2(left, rect.top()), rect.max));
        let response = text(ui, place, text_of.clone(), (1..5).contains(&at));
        if at == 5 {
            response.on_hover_text(text_of.text());
        }
        left += width + 16.0;
    }
}
