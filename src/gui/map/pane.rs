//! One map: the scene, painted, and what the pointer and the keyboard do on it.

use super::{draw, id::id, stage::Stage};
use crate::geo::{Basemap, Extent};
use crate::gui::{ctx::Ctx, look, tour};
use crate::model::Code;
use crate::posture::Account;
use crate::scene::{Scene, SymbolNode, View};
use crate::session::{ChooseCommand, Command, MapCommand, Move, Pane, Selection};
use crate::words;
use egui::{
    CursorIcon, EventFilter, Label, Pos2, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

/// A tip says what so many symbols of a country say; of more, how many there are.
const MOST_TOLD: usize = 6;

/// What the pointer is over.
#[derive(Debug, Clone, Copy, Default)]
pub struct Pointed {
    /// The map.
    pub over: bool,
    /// A country.
    pub host: Option<Code>,
}

/// Draws a map and reads what is done on it.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>, pane: Pane, stage: &mut Stage, rect: Rect) -> Pointed {
    let response = ui.interact(rect, id(pane), Sense::click_and_drag());
    let Some((scene, view, painter, quiet)) = stage.parts() else { return Pointed::default() };
    let map = Map { pane, scene, view, rect };
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, map.name()));
    painter.paint(scene, &ui.painter_at(rect), rect.min);
    hold_focus(ui, cx, &response, quiet);
    let drawing = draw::show(ui, cx, &response, |pos| map.under(pos));
    let measuring = pane == Pane::Day && super::measure::show(ui, cx, &response, view);
    map.move_and_zoom(ui, cx, &response, drawing);
    let under = response.hover_pos().map(|pos| map.under(pos));
    let symbol = if measuring { None } else { map.symbols(ui, cx) };
    let hover = symbol.or(under.flatten());
    let over = ui.rect_contains_pointer(rect);
    // Enter, when the map has the focus, is not a click at a place.
    let pressed = response.interact_pointer_pos().is_some();
    if measuring {
        return Pointed { over, host: None };
    }
    if pressed && response.clicked() {
        cx.push(Command::Choose(ChooseCommand::Select(hover.map(Selection::Host))));
    }
    if pressed
        && response.double_clicked()
        && let Some(code) = hover
    {
        cx.push(map.moved(Move::Fit(Extent::Country(code))));
    }
    if let Some(code) = hover.filter(|_| symbol.is_none() && !drawing) {
        let own = scene.symbols.iter().filter(|node| node.host == code);
        response.on_hover_ui_at_pointer(|ui| map.tip(ui, cx, code, own));
    }
    Pointed { over, host: hover }
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

/// A map in a frame.
struct Map<'a> {
    pane: Pane,
    scene: &'a Scene,
    view: &'a View,
    rect: Rect,
}

impl Map<'_> {
    fn name(&self) -> String {
        let title = self.scene.title.as_str();
        match self.pane {
            Pane::Day => text!("map-name", title = title),
            Pane::Other => text!("map-other-name", title = title),
        }
    }

    /// What a screen reader says of a symbol. On the other day's map it says the day too, so that it is not taken for the day's own.
    fn symbol_name(&self, cx: &Ctx<'_>, node: &SymbolNode) -> String {
        match self.pane {
            Pane::Day => node.title.clone(),
            Pane::Other => text!("map-symbol-on", symbol = node.title.as_str(), day = cx.state.other_day().long()),
        }
    }

    /// What moves this map.
    fn moved(&self, by: Move) -> Command {
        match (self.pane, by) {
            (Pane::Other, by) => Command::Map(MapCommand::MoveOther(by)),
            (Pane::Day, Move::Pan(by)) => Command::Map(MapCommand::Pan(by)),
            (Pane::Day, Move::Zoom(factor, at)) => Command::Map(MapCommand::Zoom(factor, at)),
            (Pane::Day, Move::Fit(extent)) => Command::Map(MapCommand::Fit(extent)),
        }
    }

    /// The country under the pointer: that of the symbol first, then the land.
    fn under(&self, pos: Pos2) -> Option<Code> {
        let at = [pos.x - self.rect.left(), pos.y - self.rect.top()];
        let inset = self.scene.insets.iter().find(|inset| inset.area.contains(at));
        let view = inset.map_or(self.view, |inset| &inset.view);
        let land = || Basemap::embedded().country_at(view.lat_lon(at)?);
        self.scene.pick(at).map(|node| node.host).or_else(land)
    }

    fn move_and_zoom(&self, ui: &Ui, cx: &mut Ctx<'_>, response: &Response, drawing: bool) {
        if !drawing && response.dragged() && response.drag_delta() != vec2(0.0, 0.0) {
            ui.set_cursor_icon(CursorIcon::Grabbing);
            let by = response.drag_delta();
            cx.push(self.moved(Move::Pan([by.x, by.y])));
        }
        let rect = self.rect;
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
            cx.push(self.moved(Move::Zoom(factor, [at.x, at.y])));
        }
    }

    /// Makes each symbol something that Tab reaches, Enter presses and a screen reader reads. The host whose symbol the pointer is
    /// over.
    /// Whether no other symbol is larger.
    fn is_largest(&self, node: &SymbolNode) -> bool {
        self.scene.symbols.iter().all(|other| other.radius <= node.radius)
    }

    fn symbols(&self, ui: &Ui, cx: &mut Ctx<'_>) -> Option<Code> {
        let (rect, scene) = (self.rect, self.scene);
        let mut hovered = None;
        for node in &scene.symbols {
            let target = area(node, rect);
            if !rect.intersects(target) {
                continue;
            }
            let id = id(self.pane).with(("symbol", node.host, node.spot));
            let response = ui.interact(target.intersect(rect), id, Sense::click());
            response.widget_info(|| {
                let selected = cx.state.choices.host() == Some(node.host);
                WidgetInfo::selected(Role::Button, true, selected, self.symbol_name(cx, node))
            });
            if self.pane == Pane::Day && cx.state.transient.tour.is_some() && self.is_largest(node) {
                tour::here(ui, tour::Target::Symbol, target.expand(6.0).intersect(rect));
            }
            if response.has_focus() {
                let (around, stroke) = (target.expand(2.0), Stroke::new(2.0, cx.ink(|t| t.accent)));
                ui.painter_at(rect).rect_stroke(around, 6.0, stroke, StrokeKind::Outside);
            }
            let mut picked = node;
            if response.hovered() {
                // Targets overlap: what is picked is what was drawn nearest.
                let at = response.hover_pos().map(|pos| [pos.x - rect.left(), pos.y - rect.top()]);
                picked = at.and_then(|at| scene.pick(at)).unwrap_or(node);
                hovered = Some(picked.host);
            }
            if response.double_clicked() {
                cx.push(self.moved(Move::Fit(Extent::Country(picked.host))));
            } else if response.clicked() {
                cx.push(Command::Choose(ChooseCommand::Select(Some(Selection::Host(picked.host)))));
            }
            response.on_hover_ui_at_pointer(|ui| self.tip(ui, cx, picked.host, std::iter::once(picked)));
        }
        hovered
    }

    /// What is known of the country under the pointer: what its symbols say, each by itself where it has several.
    fn tip<'a>(&self, ui: &mut Ui, cx: &Ctx<'_>, code: Code, nodes: impl Iterator<Item = &'a SymbolNode>) {
        let name = cx.name(code);
        ui.label(look::strong(name.clone()));
        if cx.state.two_maps() {
            ui.label(cx.small(cx.state.day_of(self.pane).long()));
        }
        let (own, place, of_place) = (format!("{name}: "), format!("{name}, "), format!(", {name}: "));
        let said = |title: &str| {
            let own = title.strip_prefix(&own).or_else(|| title.strip_prefix(&place));
            own.map_or_else(|| title.replacen(&of_place, ": ", 1), str::to_owned)
        };
        let posture = cx.derived.subject_of(cx.state, self.pane).posture;
        let unlisted = posture.host(code).and_then(|host| host.unlisted).map(words::unlisted);
        let unlisted = unlisted.map(|text| words::capital(&text));
        let also = words::also(cx.derived.also(code).filter(|_| self.pane == Pane::Day));
        let nothing_of = text!("map-thing-not-reported", things = posture.thing.text());
        let mut nodes = nodes.peekable();
        if nodes.peek().is_none() {
            ui.label(cx.muted(match () {
                () if unlisted.is_some() => unlisted.as_deref().unwrap_or_default(),
                () if posture.host(code).is_some() => text!("map-no-number"),
                () if !also.is_empty() => &nothing_of,
                () if covered(cx, code) => text!("map-no-records"),
                () => text!("map-not-covered"),
            }));
        }
        let more = nodes.by_ref().enumerate().fold(0, |more, (n, node)| {
            if n >= MOST_TOLD {
                return more + 1;
            }
            ui.label(cx.muted(said(&node.title)));
            if !node.detail.is_empty() {
                ui.label(cx.small(node.detail.as_str()));
            }
            more
        });
        if more > 0 {
            ui.label(cx.small(text!("map-more-places", n = more)));
        }
        if cx.state.choices.measure.definition().level.is_some() {
            let subject = cx.derived.subject_of(cx.state, self.pane);
            ui.label(cx.small(words::of_scope(subject.posture.scope)));
            let over = subject.accounts.host(code).and_then(Account::over_scopes);
            if let Some(over) = over {
                ui.add(Label::new(cx.small(words::capital(&words::over_scopes(&over)))).wrap());
            }
        }
        if !also.is_empty() {
            ui.label(cx.small(also));
        }
    }
}

fn area(node: &SymbolNode, rect: Rect) -> Rect {
    let corner = |[x, y]: [f32; 2]| pos2(rect.left() + x, rect.top() + y);
    Rect::from_min_max(corner(node.target.min), corner(node.target.max))
}

fn covered(cx: &Ctx<'_>, code: Code) -> bool {
    let hosts = &cx.state.document.dataset().coverage.hosts;
    hosts.is_empty() || hosts.contains(&code)
}
