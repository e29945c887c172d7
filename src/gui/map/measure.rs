//! A distance is measured: the way from the first place to the pointer, and how far it is.

use crate::geo::geodesic;
use crate::gui::{ctx::Ctx, look};
use crate::model::LatLon;
use crate::scene::View;
use crate::session::{Command, LayerCommand};
use crate::words;
use egui::{CursorIcon, FontId, Pos2, Response, Stroke, Ui, vec2};

/// Takes a click as a place, and draws the way to the pointer. True: the map does nothing else with the pointer.
pub fn show(ui: &Ui, cx: &mut Ctx<'_>, response: &Response, view: &View) -> bool {
    let Some(from) = cx.state.transient.measuring else { return false };
    let origin = response.rect.min;
    let place = |pos: Pos2| view.lat_lon([pos.x - origin.x, pos.y - origin.y]);
    if response.hovered() {
        ui.set_cursor_icon(CursorIcon::Crosshair);
    }
    if response.clicked()
        && let Some(at) = response.interact_pointer_pos().and_then(place)
    {
        cx.push(Command::Layer(LayerCommand::Point(at)));
    }
    if let (Some(from), Some(pos)) = (from, response.hover_pos())
        && let Some(to) = place(pos)
    {
        way(ui, cx, (from, to), (view, response), pos);
    }
    true
}

fn way(ui: &Ui, cx: &Ctx<'_>, (from, to): (LatLon, LatLon), (view, response): (&View, &Response), pos: Pos2) {
    let (painter, accent) = (ui.painter_at(response.rect), cx.ink(|t| t.accent));
    let points = geodesic::path(from, to).into_iter().filter_map(|[lon, lat]| view.screen(LatLon { lat, lon }));
    let points: Vec<Pos2> = points.map(|at| Pos2::from(at) + response.rect.min.to_vec2()).collect();
    // A step over the edge of the map is not a line on it.
    let near = response.rect.width() / 3.0;
    for ends in points.windows(2).filter(|ends| ends[0].distance(ends[1]) < near) {
        painter.line_segment([ends[0], ends[1]], Stroke::new(1.8, accent));
    }
    let (km, bearing) = geodesic::way(from, to);
    let text = painter.layout_no_wrap(words::way(km, bearing), FontId::proportional(look::BODY), cx.ink(|t| t.text));
    let at = pos + vec2(14.0, -24.0);
    painter.rect_filled(text.rect.translate(at.to_vec2()).expand(4.0), 4.0, cx.ink(|t| t.panel));
    painter.galley(at, text, cx.ink(|t| t.text));
}
