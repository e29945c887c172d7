//! The tour: a card that says what to do, and a frame around where to do it. It stands above everything, so that it is read over a
//! dialog too, and takes no keys.

use super::{ctx::Ctx, keys, look};
use crate::scene::Measure;
use crate::session::{Action, Command, TourCommand, TourStep};
use egui::{Align2, Area, Context, Frame, Id, Order, Rect, Stroke, StrokeKind, Ui, vec2};

/// Width of the card.
const WIDTH: f32 = 320.0;

/// What a step points at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Target {
    /// The map.
    Map,
    /// The panel at the side.
    Side,
    /// The timeline.
    Timeline,
    /// The measures.
    Measures,
    /// The menu of pictures.
    Picture,
}

fn target(step: TourStep) -> Target {
    match step {
        TourStep::Select => Target::Map,
        TourStep::Records => Target::Side,
        TourStep::Day | TourStep::Known => Target::Timeline,
        TourStep::Measure => Target::Measures,
        TourStep::Picture => Target::Picture,
    }
}

/// Remembers where something is in this frame.
pub fn here(ctx: &Context, target: Target, rect: Rect) {
    ctx.data_mut(|data| data.insert_temp(Id::unique(("tour", target)), rect));
}

/// Draws the card and the frame.
pub fn show(ctx: &Context, cx: &mut Ctx<'_>) {
    let Some(tour) = cx.state.transient.tour else { return };
    let step = tour.step();
    let covered = cx.state.transient.dialog.is_some();
    let at: Option<Rect> = ctx.data(|data| data.get_temp(Id::unique(("tour", target(step)))));
    if let Some(rect) = at.filter(|_| !covered) {
        let painter = ctx.layer_painter(egui::LayerId::new(Order::Foreground, Id::unique("tour-frame")));
        painter.rect_stroke(rect.shrink(1.0), 6.0, Stroke::new(3.0, cx.ink(|t| t.accent)), StrokeKind::Inside);
    }
    let area = Area::new(Id::unique("tour-card")).order(Order::Tooltip).interactable(true);
    area.anchor(Align2::CENTER_BOTTOM, vec2(0.0, -12.0)).show(ctx, |ui| {
        let frame = Frame::window(&ctx.global_style()).stroke(Stroke::new(2.0, cx.ink(|t| t.accent)));
        frame.show(ui, |ui| card(ui, cx, (tour.at, step), covered));
    });
}

fn card(ui: &mut Ui, cx: &mut Ctx<'_>, (at, step): (usize, TourStep), covered: bool) {
    ui.set_width(WIDTH);
    ui.horizontal(|ui| {
        ui.label(look::strong(title(step)));
        look::at_right(ui, "tour-step", |ui| {
            ui.label(cx.small(text!("start-tour-step", n = at + 1, all = TourStep::ALL.len())));
        });
    });
    ui.add_space(look::GRID);
    ui.add(egui::Label::new(what(ui, step)).wrap());
    if covered && step != TourStep::Picture {
        ui.add(egui::Label::new(cx.muted(text!("start-tour-close"))).wrap());
    }
    ui.add_space(look::GRID);
    ui.horizontal(|ui| {
        if ui.add_enabled(at > 0, egui::Button::new(text!("start-tour-back"))).clicked() {
            cx.push(Command::Tour(TourCommand::Back));
        }
        if ui.button(text!("start-tour-skip")).clicked() {
            cx.push(Command::Tour(TourCommand::Skip));
        }
        look::at_right(ui, "tour", |ui| {
            if ui.button(text!("start-tour-leave")).clicked() {
                cx.push(Command::Tour(TourCommand::Leave));
            }
        });
    });
}

fn title(step: TourStep) -> &'static str {
    match step {
        TourStep::Select => text!("start-tour-select-title"),
        TourStep::Records => text!("start-tour-records-title"),
        TourStep::Day => text!("start-tour-day-title"),
        TourStep::Known => text!("start-tour-known-title"),
        TourStep::Measure => text!("start-tour-measure-title"),
        TourStep::Picture => text!("start-tour-picture-title"),
    }
}

fn what(ctx: &Context, step: TourStep) -> String {
    match step {
        TourStep::Select => text!("start-tour-select").to_owned(),
        TourStep::Records => text!("start-tour-records").to_owned(),
        TourStep::Day => text!("start-tour-day", keys = keys::first(ctx, Action::NextChange)),
        TourStep::Known => text!("start-tour-known", keys = keys::first(ctx, Action::AsPublished)),
        TourStep::Measure => text!("start-tour-measure", keys = keys::first(ctx, Action::Measure(Measure::Level))),
        TourStep::Picture => text!("start-tour-picture", keys = keys::first(ctx, Action::SavePicture)),
    }
}
