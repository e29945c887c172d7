//! What was learned since the known-on day, with the ways to see it.

use crate::gui::{ctx::Ctx, look, parts};
use crate::session::{Action, Command, TimeCommand};
use crate::words;
use egui::{Button, Frame, Label, Margin, Stroke, Ui};

/// Draws it; nothing with hindsight.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>) {
    let (Some(on), Some(learnt)) = (cx.derived.posture().known_on, cx.derived.learnt()) else { return };
    let frame = Frame::new().stroke(Stroke::new(1.0, cx.ink(|t| t.accent))).corner_radius(6);
    frame.inner_margin(Margin::symmetric(10, 8)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        parts::titled(ui, text!("side-learnt"), look::BODY);
        ui.add(Label::new(words::learnt(learnt.claims, learnt.undated, on, &learnt.numbers)).wrap());
        ui.horizontal_wrapped(|ui| {
            let button = Button::new(text!("side-show-hindsight")).small();
            if ui.add(button).on_hover_text(cx.tip(ui, Action::AsPublished)).clicked() {
                cx.push(Command::Time(TimeCommand::KnownOn(None)));
            }
            if let Some(next) = learnt.next {
                let button = Button::new(text!("side-next-known", day = next)).small();
                if ui.add(button).on_hover_text(text!("side-next-known-tip")).clicked() {
                    cx.push(Command::Time(TimeCommand::KnownOn(Some(next))));
                }
            }
        });
    });
}
