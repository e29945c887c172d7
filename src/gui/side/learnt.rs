//! What has been learnt since the known-on day, with the ways to see it.

use super::{
    super::{ctx::Ctx, look, words},
    parts,
};
use crate::session::{Action, Command, Learnt};
use egui::{Button, Label, Ui};

/// Draws it; nothing in hindsight.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>) {
    let (Some(on), Some(learnt)) = (cx.derived.posture().known_on, cx.derived.learnt()) else { return };
    let frame = egui::Frame::new().stroke(egui::Stroke::new(1.0, cx.ink(|t| t.accent))).corner_radius(6);
    frame.inner_margin(egui::Margin::symmetric(10, 8)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        parts::titled(ui, "Learnt since", look::BODY);
        ui.add(Label::new(text(learnt, on)).wrap());
        ui.horizontal_wrapped(|ui| {
            let button = Button::new("Show in hindsight").small();
            if ui.add(button).on_hover_text(cx.tip(ui, Action::AsPublished)).clicked() {
                cx.push(Command::SetKnownOn(None));
            }
            if let Some(next) = learnt.next {
                let tip = "The next day on which a claim behind these numbers became public";
                let button = Button::new(format!("Next: known on {}", next.short())).small();
                if ui.add(button).on_hover_text(tip).clicked() {
                    cx.push(Command::SetKnownOn(Some(next)));
                }
            }
        });
    });
}

/// “4 claims became public after 3 Feb 2022; in hindsight: promised 5,050 instead of 1,700.”
fn text(learnt: &Learnt, on: crate::model::Day) -> String {
    let Learnt { claims, undated, numbers, .. } = learnt;
    let hindsight = if numbers.is_empty() {
        "in hindsight the numbers are the same".to_owned()
    } else {
        format!("in hindsight: {}", numbers.join("; "))
    };
    if claims + undated == 0 && numbers.is_empty() {
        return format!("Nothing: all that is known of this day was public by {}.", on.short());
    }
    let later = words::count(*claims, "claim", "claims");
    let without = match undated {
        0 => String::new(),
        n => format!(", and nobody says when {} did", words::count(*n, "other", "others")),
    };
    format!("{later} became public after {}{without}; {hindsight}.", on.short())
}
