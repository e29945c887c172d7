//! A month in which a day is picked.

use super::super::icons::{self, Icon};
use super::super::{ctx::Ctx, look};
use crate::{message::DayForm, model::Day, parse::typed_day, words};
use egui::{Align2, Button, FontId, Grid, Popup, PopupCloseBehavior, RichText, Sense, Ui, vec2};

/// The button next to a date that opens the month around it.
pub fn button(ui: &mut Ui, cx: &Ctx<'_>, title: &str, text: &mut String) {
    let response =
        ui.button("    ").on_hover_text(text!("form-pick-day")).accessible_name(text!("form-pick-name", field = title));
    icons::paint(ui.painter(), Icon::Down, response.rect.shrink(4.0), cx.ink(|t| t.muted));
    let id = response.id.with("month");
    let popup = Popup::menu(&response).close_behavior(PopupCloseBehavior::CloseOnClickOutside);
    popup.show(|ui| {
        let typed = typed_day(text).ok();
        let shown: Day = ui.data(|data| data.get_temp(id)).or(typed).unwrap_or(cx.state.choices.day);
        let turn = |ui: &Ui, shown: Day| {
            ui.data_mut(|data| data.insert_temp(id, shown));
        };
        if let Some(day) = month(ui, cx, shown, typed, turn) {
            *text = day.to_string();
            ui.data_mut(|data| data.remove::<Day>(id));
            Popup::close_all(ui.ctx());
        }
    });
}

/// Draws the month of a day; the day that was clicked.
fn month(ui: &mut Ui, cx: &Ctx<'_>, shown: Day, chosen: Option<Day>, turn: impl Fn(&Ui, Day)) -> Option<Day> {
    let date = shown.date();
    let first = Day::ymd(date.year(), date.month(), 1);
    let days = i32::from(date.days_in_month());
    ui.horizontal(|ui| {
        let before = Button::new("←").min_size(vec2(28.0, 24.0));
        if ui.add(before).accessible_name(text!("form-previous-month")).clicked() {
            turn(ui, first - 1);
        }
        let name = words::capital(&first.written(DayForm::Month));
        let (rect, _) = ui.allocate_exact_size(vec2(136.0, 24.0), Sense::hover());
        let font = look::strong_font(look::BODY);
        ui.painter().text(rect.center(), Align2::CENTER_CENTER, name, font, cx.ink(|t| t.text));
        let after = Button::new("→").min_size(vec2(28.0, 24.0));
        if ui.add(after).accessible_name(text!("form-next-month")).clicked() {
            turn(ui, first + days);
        }
    });
    let mut picked = None;
    Grid::new("month").spacing(vec2(2.0, 2.0)).min_col_width(28.0).show(ui, |ui| {
        for name in text!("form-weekdays").split(' ') {
            let (rect, _) = ui.allocate_exact_size(vec2(28.0, 16.0), Sense::hover());
            let font = FontId::proportional(look::SMALL);
            ui.painter().text(rect.center(), Align2::CENTER_CENTER, name, font, cx.ink(|t| t.muted));
        }
        ui.end_row();
        let before = i32::from(first.date().weekday().to_monday_zero_offset());
        for _ in 0..before {
            ui.label("");
        }
        for at in 0..days {
            let day = first + at;
            let face = RichText::new((at + 1).to_string());
            let button = Button::new(face).selected(chosen == Some(day)).frame(chosen == Some(day));
            if ui.add(button.min_size(vec2(28.0, 24.0))).accessible_name(day.long()).clicked() {
                picked = Some(day);
            }
            if (before + at) % 7 == 6 {
                ui.end_row();
            }
        }
    });
    picked
}
