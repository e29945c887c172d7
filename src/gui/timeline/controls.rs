//! The row above the strip: play, the dates as text, and the clocks.

use super::field;
use crate::gui::icons::{self, Icon};
use crate::gui::{ctx::Ctx, keys, look};
use crate::scene::Switch;
use crate::session::{Action, ChooseCommand, Command, DateField, SPEEDS, TimeCommand};
use egui::{Button, Rect, Response, RichText, Ui, vec2};

/// Below this width the labels of the fields go: the tips of the fields say what they are.
const ROOMY: f32 = 1120.0;
/// From this width on four dates have room.
const FOUR_DATES: f32 = 1064.0;

/// Draws it.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>) {
    let width = ui.available_width();
    let roomy = width >= ROOMY;
    // Without room for a fourth date, the other day has its handle only.
    let other = cx.state.two_maps() && (cx.state.choices.known_on.is_none() || width >= FOUR_DATES);
    ui.horizontal(|ui| {
        ui.set_min_height(28.0);
        transport(ui, cx);
        ui.separator();
        label(ui, cx, roomy, text!("timeline-date"));
        field::show(ui, cx, DateField::Day);
        if other {
            label(ui, cx, width >= FOUR_DATES, text!("timeline-left"));
            field::show(ui, cx, DateField::Other);
        }
        ui.add_space(look::GRID);
        label(ui, cx, true, text!("timeline-from"));
        field::show(ui, cx, DateField::From);
        reset(ui, cx);
        look::at_right(ui, "clocks", |ui| {
            known_on(ui, cx);
            ui.separator();
            net(ui, cx);
        });
    });
    if let Some(error) = &cx.state.transient.date_error {
        ui.label(RichText::new(&error.text).color(cx.ink(|t| t.error)));
    }
}

fn label(ui: &mut Ui, cx: &Ctx<'_>, shown: bool, text: &str) {
    if shown {
        ui.label(cx.muted(text));
    }
}

fn transport(ui: &mut Ui, cx: &mut Ctx<'_>) {
    ui.spacing_mut().item_spacing.x = look::GRID;
    cx.icon(ui, Action::PreviousChange, Icon::Previous);
    let playing = cx.state.transient.playback.playing;
    cx.icon(ui, Action::Play, if playing { Icon::Pause } else { Icon::Play });
    cx.icon(ui, Action::NextChange, Icon::Next);
    speed(ui, cx);
    let looping = cx.state.options.looping;
    let loops = square(ui, cx, Button::new("").selected(looping), Icon::Loop, looping);
    if loops.on_hover_text(text!("timeline-repeat-tip")).accessible_name(text!("timeline-repeat")).clicked() {
        cx.push(Command::Time(TimeCommand::Looping(!looping)));
    }
}

/// A square button that shows an icon.
fn square(ui: &mut Ui, cx: &Ctx<'_>, button: Button<'_>, icon: Icon, on: bool) -> Response {
    let response = ui.add(button.min_size(vec2(28.0, 28.0)));
    let color = if on { cx.ink(|t| t.on_accent) } else { cx.ink(|t| t.text) };
    icons::paint(ui.painter(), icon, Rect::from_center_size(response.rect.center(), vec2(16.0, 16.0)), color);
    response
}

fn speed(ui: &mut Ui, cx: &mut Ctx<'_>) {
    let now = cx.state.options.speed;
    let menu = ui.menu_button(icons::before_icon(&pace(now)), |ui| {
        for speed in SPEEDS {
            if ui.add(Button::selectable(*speed == now, pace(*speed))).clicked() {
                cx.push(Command::Time(TimeCommand::Speed(*speed)));
            }
        }
    });
    icons::paint(ui.painter(), Icon::Down, icons::right_end(menu.response.rect), cx.ink(|t| t.muted));
    menu.response.on_hover_text(text!("timeline-speed-tip")).accessible_name(text!("timeline-speed", pace = pace(now)));
}

/// “7 days/s”.
fn pace(speed: u16) -> String {
    text!("timeline-pace", n = speed)
}

/// Resets the window's start to the dataset's first day.
fn reset(ui: &mut Ui, cx: &mut Ctx<'_>) {
    let chosen = cx.state.choices.from.is_some();
    let tip = text!("timeline-reset-tip", day = cx.state.document.span.0.long());
    if chosen {
        let reset = square(ui, cx, Button::new(""), Icon::Close, false);
        if reset.on_hover_text(tip).accessible_name(text!("timeline-reset")).clicked() {
            cx.push(Command::Time(TimeCommand::From(None)));
        }
    }
}

/// Hindsight, or what was public on a day.
fn known_on(ui: &mut Ui, cx: &mut Ctx<'_>) {
    let known_on = cx.state.choices.known_on;
    let tips = [text!("timeline-hindsight-tip"), text!("timeline-known-on-tip")];
    let (all, then) = tips.map(|tip| keys::with_keys(ui, tip, Action::AsPublished)).into();
    let clocks = [(text!("timeline-hindsight"), all.as_str()), (text!("timeline-known-on"), then.as_str())];
    let chosen = cx.segments(ui, &clocks, usize::from(known_on.is_some()));
    match chosen {
        Some(0) => cx.push(Command::Time(TimeCommand::KnownOn(None))),
        Some(_) if known_on.is_none() => cx.push(Command::Time(TimeCommand::KnownOn(Some(cx.state.choices.day)))),
        _ => {}
    }
    if known_on.is_some() {
        field::show(ui, cx, DateField::KnownOn);
    }
}

fn net(ui: &mut Ui, cx: &mut Ctx<'_>) {
    let net = cx.tip(ui, Action::Switch(Switch::Net));
    let on = cx.state.choices.switches.is_on(Switch::Net);
    let ways = [(text!("timeline-gross"), text!("timeline-gross-tip")), (text!("timeline-net"), net.as_str())];
    if let Some(chosen) = cx.segments(ui, &ways, usize::from(on)) {
        cx.push(Command::Choose(ChooseCommand::Switch(Switch::Net, chosen == 1)));
    }
}
