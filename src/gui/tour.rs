//! The tour: a card that says what to do, and a frame around where to do it. It stands above everything, so that it is read over a
//! dialog too, and takes no keys.

use super::{ctx::Ctx, keys, look};
use crate::scene::Measure;
use crate::session::{Action, Command, TourCommand, TourStep};
use egui::{Align2, Area, Context, Frame, Id, Order, Rect, Stroke, StrokeKind, Ui, vec2};

/// Width of the card, and beside a dialog.
const WIDTH: f32 = 320.0;
const NARROW: f32 = 280.0;
/// Between the card and what it points at.
const GAP: f32 = 12.0;

/// What a step points at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Target {
    /// The largest symbol of the map.
    Symbol,
    /// A country's number in the panel at the side.
    Number,
    /// The timeline.
    Timeline,
    /// The measures.
    Measures,
    /// The menu of pictures.
    Picture,
}

fn target(step: TourStep) -> Target {
    match step {
        TourStep::Select => Target::Symbol,
        TourStep::Records => Target::Number,
        TourStep::Day | TourStep::Known => Target::Timeline,
        TourStep::Measure => Target::Measures,
        TourStep::Picture => Target::Picture,
    }
}

/// Where something is, and in which pass of drawing it was there.
type Seen = (u64, Rect);

/// Remembers where something is.
pub fn here(ctx: &Context, target: Target, rect: Rect) {
    let seen: Seen = (ctx.cumulative_pass_nr(), rect);
    ctx.data_mut(|data| data.insert_temp(Id::unique(("tour", target)), seen));
}

/// Draws the card and the frame.
pub fn show(ctx: &Context, cx: &mut Ctx<'_>) {
    let Some(tour) = cx.state.transient.tour else { return };
    let step = tour.step();
    let covered = cx.state.transient.dialog.is_some();
    let seen: Option<Seen> = ctx.data(|data| data.get_temp(Id::unique(("tour", target(step)))));
    let pass = ctx.cumulative_pass_nr();
    let at = seen.filter(|(then, _)| *then == pass && !covered).map(|(_, rect)| rect);
    if let Some(rect) = at {
        let painter = ctx.layer_painter(egui::LayerId::new(Order::Foreground, Id::unique("tour-frame")));
        painter.rect_stroke(rect, 6.0, Stroke::new(3.0, cx.ink(|t| t.accent)), StrokeKind::Inside);
    }
    let screen = ctx.content_rect();
    // Beside what it points at, never over it.
    let (pivot, place) = match (target(step), at) {
        (Target::Timeline, Some(rect)) => (Align2::CENTER_BOTTOM, rect.center_top() - vec2(0.0, GAP)),
        (Target::Measures | Target::Picture, Some(rect)) => (Align2::CENTER_TOP, rect.center_bottom() + vec2(0.0, GAP)),
        (Target::Number, Some(rect)) => (Align2::RIGHT_CENTER, rect.left_center() - vec2(2.0 * GAP, 0.0)),
        // A dialog stands in the middle, and its buttons at its foot.
        _ if covered => (Align2::RIGHT_TOP, screen.right_top() + vec2(-GAP, GAP)),
        _ => (Align2::CENTER_BOTTOM, screen.center_bottom() - vec2(0.0, GAP)),
    };
    let area = Area::new(Id::unique("tour-card")).order(Order::Tooltip).constrain_to(screen.shrink(GAP));
    let card = area.pivot(pivot).fixed_pos(place).show(ctx, |ui| {
        let frame = Frame::window(&ctx.global_style()).stroke(Stroke::new(2.0, cx.ink(|t| t.accent)));
        frame.show(ui, |ui| card(ui, cx, (tour.at, step), covered));
    });
    // Its place follows from its size in the frame before.
    let (id, size) = (Id::unique("tour-size"), card.response.rect.size());
    if ctx.data(|data| data.get_temp(id)) != Some(size) {
        ctx.data_mut(|data| data.insert_temp(id, size));
        ctx.request_repaint();
    }
}

fn card(ui: &mut Ui, cx: &mut Ctx<'_>, (at, step): (usize, TourStep), covered: bool) {
    ui.set_width(if covered { NARROW } else { WIDTH });
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
        TourStep::Measure => {
            let level = keys::first(ctx, Action::Measure(Measure::Level));
            text!("start-tour-measure", keys = level, known = keys::first(ctx, Action::AsPublished))
        }
        TourStep::Picture => text!("start-tour-picture", keys = keys::first(ctx, Action::SavePicture)),
    }
}
