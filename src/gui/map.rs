//! The map in the middle: the scene, painted, and what the pointer and the keyboard do on it.

use super::{ctx::Ctx, look};
use crate::{
    geo::{Basemap, Extent},
    model::Code,
    paint::egui::ScenePainter,
    posture::Query,
    scene::{MapCache, Scene, SymbolNode, View, build},
    session::{Command, Derived, Selection, State},
};
use egui::{
    Context, CursorIcon, EventFilter, Id, Pos2, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2,
    vec2,
};

/// The scene that is shown, rebuilt only when what it depends on has changed.
#[derive(Default)]
pub struct Stage {
    shapes: MapCache,
    painter: ScenePainter,
    shown: Option<(Key, Scene)>,
    /// The pointer was over the map in the last frame.
    pointing: bool,
    /// The focus came back to the map by itself, and no ring shows it.
    quiet: bool,
}

/// The map's own id: what the focus comes back to.
pub fn id() -> Id {
    Id::unique("map")
}

impl std::fmt::Debug for Stage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Stage").field("shown", &self.shown.as_ref().map(|(key, _)| key)).finish_non_exhaustive()
    }
}

#[derive(Debug, Clone, PartialEq)]
struct Key {
    revision: u64,
    query: Query,
    view: View,
}

impl Stage {
    /// Brings the scene up to the state.
    pub fn update(&mut self, state: &State, derived: &Derived) {
        let key = Key { revision: state.document.revision, query: state.choices.query(), view: state.view() };
        if self.shown.as_ref().is_some_and(|(shown, _)| *shown == key) {
            return;
        }
        let scene = build(&derived.subject(state), &key.view, &mut self.shapes);
        self.shown = Some((key, scene));
    }

    /// Gives the map the focus, as when what lay over it is gone. Nothing shows it until Tab is pressed.
    pub fn take_focus(&mut self, ctx: &Context) {
        ctx.memory_mut(|memory| memory.request_focus(id()));
        self.quiet = true;
    }

    /// The scene that is shown; none before the first frame.
    pub fn scene(&self) -> Option<&Scene> {
        self.shown.as_ref().map(|(_, scene)| scene)
    }
}

/// Draws the map and reads what is done on it.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>, stage: &mut Stage) {
    let (rect, _) = ui.allocate_exact_size(ui.available_size(), Sense::hover());
    let response = ui.interact(rect, id(), Sense::click_and_drag());
    let Some((_, scene)) = &stage.shown else { return };
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, format!("Map: {}", scene.title)));
    stage.painter.paint(scene, &ui.painter_at(rect), rect.min);
    hold_focus(ui, cx, &response, &mut stage.quiet);
    move_and_zoom(ui, cx, &response, rect);
    let under = response.hover_pos().map(|pos| under(cx, scene, pos, rect));
    let symbol = symbols(ui, cx, scene, rect);
    let hover = symbol.or(under.flatten());
    // While the pointer is elsewhere, another panel may point at a country.
    let over = ui.rect_contains_pointer(rect);
    if (over || stage.pointing) && cx.state.transient.hover != hover {
        cx.push(Command::Hover(hover));
    }
    stage.pointing = over;
    // Enter, when the map has the focus, is no click at a place.
    let pressed = response.interact_pointer_pos().is_some();
    if pressed && response.clicked() {
        cx.push(Command::Select(hover.map(Selection::Host)));
    }
    if pressed
        && response.double_clicked()
        && let Some(code) = hover
    {
        cx.push(Command::Fit(Extent::Country(code)));
    }
    if let Some(code) = hover.filter(|_| symbol.is_none()) {
        let titles = scene.symbols.iter().filter(|node| node.host == code).map(|node| node.title.as_str());
        response.on_hover_ui_at_pointer(|ui| tip(ui, cx, code, titles));
    }
}

/// The map's keys are the window's, so that arrows do not lead the focus elsewhere; a ring says that it has the focus.
fn hold_focus(ui: &Ui, cx: &Ctx<'_>, response: &Response, quiet: &mut bool) {
    if !response.has_focus() {
        *quiet &= !response.lost_focus();
        return;
    }
    let filter = EventFilter { horizontal_arrows: true, vertical_arrows: true, escape: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    if !*quiet {
        let stroke = Stroke::new(2.0, cx.ink(|t| t.accent));
        ui.painter().rect_stroke(response.rect.shrink(1.0), 0.0, stroke, StrokeKind::Inside);
    }
}

/// The country under the pointer: that of the symbol first, then the land.
fn under(cx: &Ctx<'_>, scene: &Scene, pos: Pos2, rect: Rect) -> Option<Code> {
    let at = [pos.x - rect.left(), pos.y - rect.top()];
    let land = || Basemap::embedded().country_at(cx.state.camera.lat_lon(at)?);
    scene.pick(at).map(|node| node.host).or_else(land)
}

fn move_and_zoom(ui: &Ui, cx: &mut Ctx<'_>, response: &Response, rect: Rect) {
    if response.dragged() && response.drag_delta() != vec2(0.0, 0.0) {
        ui.set_cursor_icon(CursorIcon::Grabbing);
        let by = response.drag_delta();
        cx.push(Command::Pan([by.x, by.y]));
    }
    let Some(pos) =
        response.hover_pos().or_else(|| ui.input(|i| i.pointer.hover_pos()).filter(|pos| rect.contains(*pos)))
    else {
        return;
    };
    if !response.contains_pointer() && !ui.rect_contains_pointer(rect) {
        return;
    }
    // Wheel steps and pinches alike; egui has smoothed the wheel already.
    let (wheel, pinch) = ui.input(|input| (input.smooth_scroll_delta().y, f64::from(input.zoom_delta())));
    let factor = pinch * f64::from(wheel / 240.0).exp2();
    if factor != 1.0 {
        let at = pos - rect.min;
        cx.push(Command::Zoom(factor, [at.x, at.y]));
    }
}

/// Makes each symbol something that Tab reaches, Enter presses and a screen reader reads. The host whose symbol the pointer is over.
fn symbols(ui: &Ui, cx: &mut Ctx<'_>, scene: &Scene, rect: Rect) -> Option<Code> {
    let mut hovered = None;
    for node in &scene.symbols {
        let target = area(node, rect);
        if !rect.intersects(target) {
            continue;
        }
        let id = Id::unique(("symbol", node.host, node.spot));
        let response = ui.interact(target.intersect(rect), id, Sense::click());
        response.widget_info(|| {
            let selected = cx.state.choices.host() == Some(node.host);
            WidgetInfo::selected(Role::Button, true, selected, &node.title)
        });
        if response.has_focus() {
            let around = target.expand(2.0);
            ui.painter_at(rect).rect_stroke(around, 6.0, Stroke::new(2.0, cx.ink(|t| t.accent)), StrokeKind::Outside);
        }
        let mut picked = node;
        if response.hovered() {
            // Targets overlap: what is picked is what was drawn nearest.
            let at = response.hover_pos().map(|pos| [pos.x - rect.left(), pos.y - rect.top()]);
            picked = at.and_then(|at| scene.pick(at)).unwrap_or(node);
            hovered = Some(picked.host);
        }
        if response.double_clicked() {
            cx.push(Command::Fit(Extent::Country(picked.host)));
        } else if response.clicked() {
            cx.push(Command::Select(Some(Selection::Host(picked.host))));
        }
        response.on_hover_ui_at_pointer(|ui| tip(ui, cx, picked.host, std::iter::once(picked.title.as_str())));
    }
    hovered
}

fn area(node: &SymbolNode, rect: Rect) -> Rect {
    let corner = |[x, y]: [f32; 2]| pos2(rect.left() + x, rect.top() + y);
    Rect::from_min_max(corner(node.target.min), corner(node.target.max))
}

/// What is known of the country under the pointer: what its symbols say, each by itself where it has several.
fn tip<'a>(ui: &mut Ui, cx: &Ctx<'_>, code: Code, titles: impl Iterator<Item = &'a str>) {
    let name = cx.name(code);
    ui.label(look::strong(name.clone()));
    let own = format!("{name}: ");
    let place = format!("{name}, ");
    let said = |title: &'a str| title.strip_prefix(&own).or_else(|| title.strip_prefix(&place)).unwrap_or(title);
    let mut texts: Vec<&str> = titles.map(said).collect();
    if texts.is_empty() {
        texts.push(match () {
            () if cx.derived.posture().host(code).is_some() => "No figure in this measure; click for its records",
            () if covered(cx, code) => "Nothing in this dataset on this day",
            () => "Not covered by this dataset",
        });
    }
    for text in texts {
        ui.label(cx.muted(text));
    }
}

fn covered(cx: &Ctx<'_>, code: Code) -> bool {
    let hosts = &cx.state.document.dataset().coverage.hosts;
    hosts.is_empty() || hosts.contains(&code)
}
