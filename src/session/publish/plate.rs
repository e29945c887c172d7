//! The plate of a picture: a map as shown, or a sheet.

use super::{made_up::make_up, several, sheets, styles::style};
use crate::paint::{Picture, raster_plate};
use crate::scene::{Makeup, MapCache, Plate, ThemeId};
use crate::session::derived::{Derived, picture};
use crate::session::state::State;
use crate::session::view::{OpenRequest, Print, SheetKind};
use crate::session::{document::Place, jobs::open_datasets};

/// The state as it goes out: in its size, look and texts.
pub fn dressed(print: &Print, state: &State) -> Result<State, String> {
    if let Some(error) = print.too_large(state.camera.size) {
        return Err(error);
    }
    let mut state = state.clone();
    let sides = print.sides(screen(&state));
    state.options.theme = print.theme.unwrap_or(state.options.theme);
    state.choices.texts = print.texts.or(&state.choices.texts);
    let makeup = Makeup {
        legend: print.legend,
        clear: print.clear && print.kind.is_picture(),
        bare: false,
        style: style(&print.style)?,
    };
    state.transient.hover = None;
    let half = state.two_maps() && print.sheet == SheetKind::Map;
    make_up(&mut state, makeup, if half { Plate::half(sides) } else { sides });
    Ok(state)
}

/// The size of all that the window shows of maps.
fn screen(state: &State) -> [f32; 2] {
    let [width, height] = state.camera.size;
    [if state.two_maps() { 2.0 * width + Plate::GAP } else { width }, height]
}

/// The plate of a dressed state.
pub fn plate(print: &Print, state: &State, shapes: &mut MapCache) -> Result<Plate, String> {
    match print.sheet {
        SheetKind::Map => Ok(picture(state, &Derived::of_picture(state), shapes)),
        SheetKind::Briefing => Ok(sheets::briefing(state, shapes)),
        SheetKind::Table => Ok(sheets::table(state)),
        SheetKind::Chart => Ok(sheets::chart(state)),
        SheetKind::Charts => sheets::charts(state),
        SheetKind::Days | SheetKind::Senders | SheetKind::Operations | SheetKind::Things => {
            several::sheet(print, state, shapes)
        }
    }
}

/// A small picture of what is in a place, as it is shown first; none: it cannot be read, takes long to read, or cannot be drawn.
pub fn thumbnail(place: &Place, theme: ThemeId, size: [f32; 2]) -> Option<Picture> {
    let document = Some(place.clone()).filter(|place| place.bytes() <= Place::LONG);
    let mut state = State::new(open_datasets(vec![document?]).ok()?, OpenRequest::default());
    state.options.theme = theme;
    make_up(&mut state, Makeup { bare: true, ..Makeup::default() }, size);
    raster_plate(&picture(&state, &Derived::of_picture(&state), &mut MapCache::default()), 1.0).ok()
}

/// What goes out as pixels, within a box: for a film and a page the picture of the day shown.
pub fn preview(print: &Print, state: &State, room: [f32; 2]) -> Result<Picture, String> {
    let still = if print.kind.is_picture() { print.sheet } else { SheetKind::Map };
    let print = Print { sheet: still, ..print.clone() };
    let state = dressed(&print, state)?;
    let plate = plate(&print, &state, &mut MapCache::default())?;
    let part = |i: usize| room[i] / plate.size[i];
    let scale = part(0).min(part(1)).min(print.scale());
    raster_plate(&plate, scale.max(1.0 / plate.size[0].min(plate.size[1]))).map_err(|error| error.to_string())
}
