//! What a panel gets: the state and what follows from it to read, and a list to push commands into.

use super::icons::{self, Icon};
use super::keys;
use crate::scene::{Color, Gauge, Theme};
use crate::session::{Action, Command, Derived, Facts, State};
use crate::{geo::Countries, model::Code};
use egui::{Color32, Rect, Response, RichText, Stroke, StrokeKind, Ui, vec2};

/// Handed to each panel.
#[derive(Debug)]
pub struct Ctx<'a> {
    /// The state.
    pub state: &'a State,
    /// What follows from it.
    pub derived: &'a Derived,
    /// The colours.
    pub theme: &'static Theme,
    /// Names.
    pub countries: &'static Countries,
    /// What the user asked for in this frame.
    pub commands: &'a mut Vec<Command>,
}

impl<'a> Ctx<'a> {
    /// Asks for a change of the state.
    pub fn push(&mut self, command: Command) {
        self.commands.push(command);
    }

    /// A colour for egui.
    pub fn ink(&self, color: impl Fn(&Theme) -> Color) -> Color32 {
        super::look::ink(color(self.theme))
    }

    /// The name of a country or organisation.
    pub fn name(&self, code: Code) -> String {
        self.countries.name(&code).to_owned()
    }

    /// The records and how they stand on the day.
    pub fn facts(&self) -> Facts<'a> {
        self.derived.facts(self.state.document.dataset())
    }

    /// How a host's people are shown in the chosen unit; none: they cannot be.
    pub fn gauge(&self, host: Code) -> Option<Gauge> {
        let (choices, posture) = (&self.state.choices, self.derived.posture());
        let total = choices.measure.whole(&posture.total.figures).map(|people| people.weight());
        Gauge::of(choices.unit, host, posture.day, total)
    }

    /// Lesser text.
    pub fn muted(&self, text: impl Into<String>) -> RichText {
        RichText::new(text).color(self.ink(|t| t.muted))
    }

    /// Small lesser text.
    pub fn small(&self, text: impl Into<String>) -> RichText {
        self.muted(text).size(super::look::SMALL)
    }

    /// What an action does now, with its keys.
    pub fn tip(&self, ctx: &egui::Context, action: Action) -> String {
        keys::with_keys(ctx, &action.tip_now(self.state), action)
    }

    /// A button for an action with its tip and shortcut, grey where it would do nothing.
    pub fn button(&mut self, ui: &mut Ui, action: Action, face: impl Into<String>) -> Response {
        let enabled = action.enabled(self.state);
        let button = egui::Button::new(face.into()).selected(action.is_on(self.state)).min_size(vec2(28.0, 28.0));
        let tip = self.tip(ui, action);
        let response = ui.add_enabled(enabled, button).on_hover_text(&tip).on_disabled_hover_text(tip);
        let response = response.accessible_name(action.text_now(self.state));
        if response.clicked() {
            self.push(Command::Do(action));
        }
        response
    }

    /// A square button for an action that shows an icon, otherwise as [`Ctx::button`].
    pub fn icon(&mut self, ui: &mut Ui, action: Action, icon: Icon) -> Response {
        let response = self.button(ui, action, "");
        let color = ui.style().interact(&response).fg_stroke.color;
        let on = action.is_on(self.state);
        let color = if on { self.ink(|t| t.on_accent) } else { color };
        let color = if response.enabled() { color } else { color.gamma_multiply(0.45) };
        let square = Rect::from_center_size(response.rect.center(), vec2(16.0, 16.0));
        icons::paint(ui.painter(), icon, square, color);
        response
    }

    /// Choices with their tips, of which one is on, as one control; which one was pressed.
    pub fn segments(&self, ui: &mut Ui, choices: &[(&str, &str)], on: usize) -> Option<usize> {
        let mut pressed = None;
        let frame = egui::Frame::new().fill(self.ink(|t| t.raised)).corner_radius(6).inner_margin(2);
        frame.show(ui, |ui| {
            ui.spacing_mut().item_spacing.x = 2.0;
            for (i, (text, tip)) in choices.iter().enumerate() {
                let ink = if i == on { self.ink(|t| t.on_accent) } else { self.ink(|t| t.text) };
                let fill = if i == on { self.ink(|t| t.accent) } else { Color32::TRANSPARENT };
                let button = egui::Button::new(RichText::new(*text).color(ink)).fill(fill).selected(i == on);
                if ui.add(button.min_size(vec2(0.0, 24.0))).on_hover_text(*tip).clicked() {
                    pressed = Some(i);
                }
            }
        });
        pressed
    }

    /// The edge of a text field, which says whether it has the focus: egui's own would be the text's colour on the accent.
    pub fn edge(&self, ui: &Ui, field: &Response) {
        let focused = field.has_focus();
        let color = if focused { self.ink(|t| t.accent) } else { self.ink(|t| t.line) };
        let stroke = Stroke::new(if focused { 1.5 } else { 1.0 }, color);
        ui.painter().rect_stroke(field.rect, 5.0, stroke, StrokeKind::Inside);
    }

    /// A line of a menu for an action.
    pub fn menu_item(&mut self, ui: &mut Ui, action: Action) {
        let (on, keys) = (action.is_on(self.state), keys::first(ui, action));
        let mut button = egui::Button::selectable(on, action.text_now(self.state));
        if !keys.is_empty() {
            let muted = self.small(&keys);
            button = button.shortcut_text(if on { muted.color(self.ink(|t| t.on_accent)) } else { muted });
        }
        if ui.add_enabled(action.enabled(self.state), button).on_hover_text(action.tip()).clicked() {
            self.push(Command::Do(action));
        }
    }
}
