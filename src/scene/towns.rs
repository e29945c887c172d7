//! Towns: a dot and a name where there is room, the largest first, and more of them the closer the map.

use super::labels::{APART, Block, Line};
use super::{Area, Label, Mark, Pos, View, Weight, look::Look, space::Space, text};
use crate::geo::{Town, towns};

/// From so many pixels per radius on there are towns.
const FROM: f64 = 3_000.0;
/// At that scale they have so many thousands of inhabitants; a quarter of it where the map is twice as large.
const THOUSANDS: f64 = 900.0;
/// So many at most.
const MOST: usize = 70;
/// Size of the letters, radius of a dot, and from its middle to the name, in units.
const SIZES: (f32, f32, f32) = (9.5, 1.7, 4.0);

/// Whether a map is close enough for towns.
pub(super) fn are_shown(view: &View) -> bool {
    view.scale >= FROM
}

/// The names of a map's towns, each with its dot.
pub(super) fn of_map(look: Look<'_>, space: &mut Space) -> Vec<Label> {
    let view = look.view;
    if !are_shown(view) {
        return Vec::new();
    }
    let least = (THOUSANDS * (FROM / view.scale).powi(2)) as u32;
    let window = view.window();
    let seen = towns().iter().take_while(|town| town.thousands >= least).filter(|town| window.holds(town.at));
    let mut labels = Vec::new();
    for town in seen {
        let Some(at) = view.screen(town.at).filter(|at| space.picture().grown(-4.0).contains(*at)) else { continue };
        labels.extend(label(town, at, look, space));
        if labels.len() == MOST {
            break;
        }
    }
    labels
}

fn label(town: &Town, at: Pos, look: Look<'_>, space: &mut Space) -> Option<Label> {
    let (theme, (letters, dot, off)) = (look.theme, SIZES);
    let (dot, off) = (dot * look.unit, off * look.unit);
    let size = text::size(letters, look.unit);
    let line = Line { text: town.name.to_owned(), size, weight: Weight::Regular, color: theme.muted };
    let block = Block::line(line, theme.land);
    let [width, height] = block.size();
    let spot = Area::around(at, dot + 1.0);
    let [x, y] = [at[0] - width / 2.0, at[1] - height / 2.0];
    let corners = [[at[0] + off, y], [at[0] - off - width, y], [x, at[1] - off - height + 1.0], [x, at[1] + off - 1.0]];
    let free = |corner: &Pos| space.is_free(&block.area(*corner).grown(APART));
    let corner = corners.into_iter().find(|corner| space.is_free(&spot) && free(corner))?;
    let mut label = block.label(town.country, None, corner);
    label.leader = Some(Mark::Circle { centre: at, radius: dot, fill: Some(theme.muted), stroke: None });
    space.take_box(label.area.grown(APART));
    space.take_box(spot);
    Some(label)
}
