//! The labels of layers: each is drawn where there is room, or left out.

use super::labels::{APART, Block, Line};
use super::{Label, Pos, Weight, look::Look, own_shown::OwnLabel, space::Space, text};

/// Size of the letters, and from a dot to its name, in units.
const SIZES: (f32, f32) = (10.5, 6.0);
/// So many at most.
const MOST: usize = 250;

/// Gives the labels of layers their places.
pub(super) fn place(all: &[OwnLabel], look: Look<'_>, space: &mut Space) -> Vec<Label> {
    let mut labels = Vec::new();
    for one in all {
        labels.extend(label(one, look, space));
        if labels.len() == MOST {
            break;
        }
    }
    labels
}

fn label(one: &OwnLabel, look: Look<'_>, space: &mut Space) -> Option<Label> {
    let size = text::size(SIZES.0, look.unit);
    let line = Line { text: one.text.clone(), size, weight: Weight::Regular, color: one.color };
    let block = Block::line(line, look.theme.halo);
    let [width, height] = block.size();
    let corners = |[x, y]: Pos| -> Vec<Pos> {
        let (off, middle) = (SIZES.1 * look.unit, y - height / 2.0);
        if one.beside {
            vec![[x + off, middle], [x - off - width, middle], [x - width / 2.0, y - off - height]]
        } else {
            vec![[x - width / 2.0, middle]]
        }
    };
    let free = |corner: &Pos| space.is_free(&block.area(*corner).grown(APART));
    let seen = one.at.iter().filter_map(|at| look.view.screen(*at));
    let near: Vec<Pos> = seen.flat_map(corners).collect();
    let inside = |corner: &&Pos| space.picture().holds(&block.area(**corner));
    let corner = near.iter().find(|corner| free(corner));
    let corner = *corner.or_else(|| near.iter().find(inside).filter(|_| one.insists))?;
    let label = block.label(None, None, corner);
    space.take_box(label.area.grown(APART));
    Some(label)
}
