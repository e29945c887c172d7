//! The pictures of a report: the map on its first and on its last day, and the numbers over time.

use super::Figure;
use crate::model::Day;
use crate::posture::Posture;
use crate::scene::{MapCache, Plate, ThemeId};
use crate::session::publish::{dressed, plate};
use crate::session::state::State;
use crate::session::view::{Centre, Print, PrintKind, SheetKind, Template};
use crate::words;

/// Width and height of a map, and of the numbers through time, in logical pixels: as wide as the lines of a page.
const MAP: [f32; 2] = [760.0, 520.0];
const CHART: [f32; 2] = [760.0, 340.0];

/// The map at the beginning, if that is another day, the map at the end, and the numbers through time.
pub(super) fn all(state: &State, posture: &Posture) -> [Option<Figure>; 3] {
    let mut state = state.clone();
    state.options.centre = Centre::default();
    state.transient.dialog = None;
    let mut shapes = MapCache::default();
    let (from, to) = (posture.from, posture.day);
    let mut map = |name, day: Day| {
        state.choices.day = day;
        let shot = shot(&state, SheetKind::Map, &mut shapes)?;
        let title = shot.title();
        let alt = text!("report-map", day = words::long_day(day), title = title, about = shot.description());
        Some(Figure { name, alt, plate: shot })
    };
    let before = (from < to).then(|| map("map-from", from)).flatten();
    // A map without a symbol shows nothing that the list of changes does not say.
    let before = before.filter(|figure| figure.plate.scenes().any(|scene| !scene.symbols.is_empty()));
    let after = map("map-to", to);
    state.choices.day = to;
    // The numbers end with the report.
    let (first, last) = state.document.span;
    state.document.span = (first, last.min(to).max(first));
    let chart = (from < to).then(|| shot(&state, SheetKind::Chart, &mut MapCache::default())).flatten();
    let chart =
        chart.map(|shot| Figure { name: "chart", alt: text!("report-chart", title = shot.title()), plate: shot });
    [before, after, chart]
}

fn shot(state: &State, sheet: SheetKind, shapes: &mut MapCache) -> Option<Plate> {
    let size = if sheet == SheetKind::Chart { CHART } else { MAP };
    let theme = Some(ThemeId::Light);
    let print = Print { kind: PrintKind::Png, sheet, template: Template::Own, size, theme, ..Print::default() };
    let state = dressed(&print, state).ok()?;
    plate(&print, &state, shapes).ok()
}
