//! The map in the middle, or two maps side by side: which panes there are, and the country under the pointer in any of them.
//!
//! ```text
//!  ┌──────────────┬──────────────┐
//!  │ other day    │ day          │    both with one camera, or the left one with its own
//!  └──────────────┴──────────────┘
//! ```

mod draw;
mod id;
mod measure;
mod pane;
mod stage;

use super::ctx::Ctx;
use crate::scene::{MapCache, Plate};
use crate::session::{Command, Derived, MapCommand, Pane, State, picture};
use egui::{Context, Rect, Sense, Ui, Vec2, vec2};
use id::id;
pub use id::is_map;
use stage::Stage;

/// The maps, with the shapes that they share.
#[derive(Default)]
pub struct Maps {
    shapes: MapCache,
    day: Stage,
    other: Stage,
    /// The pointer was over a map in the last frame.
    pointing: bool,
}

impl std::fmt::Debug for Maps {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Maps").field("day", &self.day).field("other", &self.other).finish_non_exhaustive()
    }
}

/// The size of each map where so much room is free.
pub fn size(state: &State, free: Vec2) -> [f32; 2] {
    let free = [free.x, free.y];
    // Both begin on a whole point, so that the lines of both are equally sharp.
    if state.two_maps() { Plate::half(free).map(f32::floor) } else { free }
}

impl Maps {
    /// Brings the scenes that are shown up to the state.
    pub fn update(&mut self, state: &State, derived: &Derived) {
        for pane in state.options.centre.definition().maps {
            let stage = if *pane == Pane::Day { &mut self.day } else { &mut self.other };
            stage.update(*pane, state, derived, &mut self.shapes);
        }
    }

    /// Gives the map the focus, as when what lay over it is gone. Nothing shows it until Tab is pressed.
    pub fn take_focus(&mut self, ctx: &Context) {
        ctx.memory_mut(|memory| memory.request_focus(id(Pane::Day)));
        self.day.quiet = true;
    }

    /// What is shown, as one picture.
    pub fn picture(&mut self, state: &State, derived: &Derived) -> Plate {
        picture(state, derived, &mut self.shapes)
    }
}

/// Draws the maps and reads what is done on them. Where the map of the day is.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>, maps: &mut Maps) -> Rect {
    let (whole, _) = ui.allocate_exact_size(ui.available_size(), Sense::hover());
    let size = Vec2::from(size(cx.state, whole.size()));
    let day = Rect::from_min_size(whole.right_top() - vec2(size.x, 0.0), size);
    let mut all = pane::Pointed::default();
    for pane in cx.state.options.centre.definition().maps {
        let (stage, rect) = match pane {
            Pane::Day => (&mut maps.day, day),
            Pane::Other => (&mut maps.other, Rect::from_min_size(whole.min, size)),
        };
        let pointed = pane::show(ui, cx, *pane, stage, rect);
        all.over |= pointed.over;
        all.host = all.host.or(pointed.host);
    }
    if cx.state.two_maps() {
        let gap = Rect::from_min_max(whole.left_top() + vec2(size.x, 0.0), day.left_bottom());
        ui.painter().rect_filled(gap, 0.0, cx.ink(|t| t.line));
    }
    // While the pointer is elsewhere, another panel may point at a country.
    if (all.over || maps.pointing) && cx.state.transient.hover != all.host {
        cx.push(Command::Map(MapCommand::Hover(all.host)));
    }
    maps.pointing = all.over;
    day
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        io,
        model::Code,
        session::{Action, Centre, Document, Move, OpenRequest, Place, TimeCommand, apply},
    };

    #[test]
    fn a_scene_is_built_anew_only_where_what_it_shows_has_changed() {
        let loaded = io::sample("article-2022-02-13").unwrap();
        let document = Document::new(loaded.package, loaded.problems, Place::Sample("article-2022-02-13".into()));
        let mut state = State::new(document, OpenRequest::default());
        let (mut derived, mut maps) = (Derived::new(&state), Maps::default());
        let mut built = |state: &State| {
            derived.update(state);
            maps.update(state, &derived);
            [maps.other.serial(), maps.day.serial()]
        };
        assert_eq!(built(&state), [None, Some(1)]);
        for (command, expected) in [
            (Command::Do(Action::Middle(Centre::TwoMaps)), [Some(2), Some(1)]),
            (Command::Notify("nothing".into(), false), [Some(2), Some(1)]),
            (Command::Time(TimeCommand::Other(Some(state.choices.day - 3))), [Some(3), Some(1)]),
            (Command::Time(TimeCommand::Day(state.choices.day - 1)), [Some(3), Some(4)]),
            (Command::Map(MapCommand::Hover(Some(Code::new("POL")))), [Some(5), Some(6)]),
            (Command::Do(Action::LinkMaps), [Some(5), Some(6)]),
            (Command::Map(MapCommand::MoveOther(Move::Pan([9.0, 0.0]))), [Some(7), Some(6)]),
        ] {
            let said = format!("{command:?}");
            apply(&mut state, command);
            assert_eq!(built(&state), expected, "{said}");
            assert_eq!(built(&state), expected, "nothing changed after {said}");
        }
    }
}
