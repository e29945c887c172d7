//! How the window looks: fonts, four sizes of text, a grid of spaces, and the theme's colours as egui wants them.

use crate::paint;
use crate::scene::{Color, Theme, ThemeId, Weight};
use egui::{
    Color32, CornerRadius, FontFamily, FontId, Id, Margin, RichText, Shadow, Stroke, TextStyle, Ui, Visuals,
    style::WidgetVisuals, vec2,
};

/// The unit of all spaces, in points.
pub const GRID: f32 = 4.0;
/// Small text: units, footnotes, axis marks.
pub const SMALL: f32 = 11.0;
/// Running text.
pub const BODY: f32 = 13.0;
/// Headings of cards and panels.
pub const HEADING: f32 = 16.0;
/// The one large number or name of a panel.
pub const DISPLAY: f32 = 24.0;

/// A colour of the theme for egui.
pub fn ink(color: Color) -> Color32 {
    paint::egui::color(color)
}

/// The family of headings and numbers that matter.
pub fn strong_family() -> FontFamily {
    paint::egui::family(Weight::SemiBold)
}

/// The hint in an empty field: slanted, so that nobody takes it for typed text.
pub fn hint(text: &str) -> RichText {
    RichText::new(text).italics()
}

/// Text in the strong weight.
pub fn strong(text: impl Into<String>) -> RichText {
    RichText::new(text).family(strong_family())
}

/// The strong weight at a size.
pub fn strong_font(size: f32) -> FontId {
    FontId::new(size, strong_family())
}

/// In a row: lays controls out from left to right, so that Tab goes through them in reading order, with their end at the right edge
/// of what is free. Their width is that of the last frame.
pub fn at_right(ui: &mut Ui, name: &'static str, controls: impl FnOnce(&mut Ui)) {
    let id = Id::unique(("at-right", name));
    let width: Option<f32> = ui.data(|data| data.get_temp(id));
    ui.add_space((ui.available_width() - width.unwrap_or(0.0)).max(0.0));
    let left = ui.cursor().left();
    controls(ui);
    let now = ui.min_rect().right() - left;
    if width != Some(now) {
        ui.data_mut(|data| data.insert_temp(id, now));
        ui.request_repaint();
    }
}

/// Gives egui the fonts and both themes; done once.
pub fn install(ctx: &egui::Context) {
    ctx.set_fonts(paint::egui::fonts());
    ctx.add_plugin(super::seen::Seen);
    // The size of text is an action with the same keys.
    ctx.options_mut(|options| options.zoom_with_keyboard = false);
    for (egui_theme, id) in [(egui::Theme::Light, ThemeId::Light), (egui::Theme::Dark, ThemeId::Dark)] {
        ctx.style_mut_of(egui_theme, |style| {
            style.visuals = visuals(Theme::of(id));
            style.text_styles = [
                (TextStyle::Small, FontId::proportional(SMALL)),
                (TextStyle::Body, FontId::proportional(BODY)),
                (TextStyle::Button, FontId::proportional(BODY)),
                (TextStyle::Monospace, FontId::monospace(BODY)),
                (TextStyle::Heading, strong_font(HEADING)),
            ]
            .into();
            let spacing = &mut style.spacing;
            spacing.item_spacing = vec2(2.0 * GRID, 1.5 * GRID);
            spacing.button_padding = vec2(2.0 * GRID, GRID);
            spacing.interact_size = vec2(24.0, 24.0);
            spacing.icon_width = 16.0;
            spacing.icon_width_inner = 9.0;
            spacing.window_margin = Margin::same(16);
            spacing.menu_margin = Margin::same(6);
            spacing.scroll = egui::style::ScrollStyle::thin();
            style.interaction.selectable_labels = false;
            style.interaction.tooltip_delay = 0.35;
        });
    }
}

fn visuals(theme: &Theme) -> Visuals {
    let dark = theme.id == ThemeId::Dark;
    let mut visuals = if dark { Visuals::dark() } else { Visuals::light() };
    let round = CornerRadius::same(5);
    let widget = |fill: Color, edge: Color, text: Color| WidgetVisuals {
        bg_fill: ink(fill),
        weak_bg_fill: ink(fill),
        bg_stroke: Stroke::new(1.0, ink(edge)),
        corner_radius: round,
        fg_stroke: Stroke::new(1.0, ink(text)),
        expansion: 0.0,
    };
    let widgets = &mut visuals.widgets;
    widgets.noninteractive = widget(theme.panel, theme.line, theme.text);
    widgets.inactive = widget(theme.raised, theme.line, theme.text);
    widgets.hovered = widget(theme.raised, theme.accent, theme.text);
    widgets.active = widget(theme.raised, theme.accent, theme.accent);
    widgets.open = widget(theme.raised, theme.line, theme.text);
    visuals.selection.bg_fill = ink(theme.accent);
    visuals.selection.stroke = Stroke::new(1.0, ink(theme.on_accent));
    visuals.weak_text_color = Some(ink(theme.muted));
    visuals.hyperlink_color = ink(theme.accent);
    visuals.faint_bg_color = ink(theme.raised);
    visuals.extreme_bg_color = ink(theme.background);
    visuals.code_bg_color = ink(theme.raised);
    visuals.warn_fg_color = ink(theme.warning);
    visuals.error_fg_color = ink(theme.error);
    visuals.window_corner_radius = CornerRadius::same(8);
    visuals.menu_corner_radius = CornerRadius::same(6);
    visuals.window_fill = ink(theme.panel);
    visuals.panel_fill = ink(theme.panel);
    visuals.window_stroke = Stroke::new(1.0, ink(theme.line));
    let shade = Color32::from_black_alpha(if dark { 110 } else { 36 });
    visuals.window_shadow = Shadow { offset: [0, 6], blur: 24, spread: 0, color: shade };
    visuals.popup_shadow = Shadow { offset: [0, 3], blur: 12, spread: 0, color: shade };
    visuals.slider_trailing_fill = true;
    visuals.interact_cursor = Some(egui::CursorIcon::PointingHand);
    visuals
}
