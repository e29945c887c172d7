//! What the middle of the window shows: how each view of it is drawn, and its icon.

mod charts;

use super::map::{self, Maps};
use super::{ctx::Ctx, icons::Icon};
use crate::session::Centre;
use egui::{Rect, Ui};

/// The icon of a view.
pub fn icon(middle: Centre) -> Icon {
    match middle {
        Centre::Map => Icon::OneMap,
        Centre::TwoMaps => Icon::TwoMaps,
        Centre::Charts => Icon::Charts,
    }
}

/// Draws what is shown. The room that it has; of maps that of the day's.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>, maps: &mut Maps) -> Rect {
    match cx.state.options.centre {
        Centre::Map | Centre::TwoMaps => map::show(ui, cx, maps),
        Centre::Charts => charts::show(ui, cx),
    }
}
