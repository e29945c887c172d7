//! The filters on the left: which records count, on the map and in every number.

use super::{ctx::Ctx, look};
use crate::model::{Id, Review};
use crate::posture::{Facet, FacetKind, FilterPanel};
use crate::session::{Action, ChooseCommand, Command, FacetCount};
use crate::words;
use egui::{CollapsingHeader, Margin, ScrollArea, TextEdit, Ui};

/// Draws them.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>) {
    ScrollArea::vertical().auto_shrink(false).content_margin(Margin::same(12)).show(ui, |ui| {
        ui.horizontal(|ui| {
            ui.label(look::strong(text!("filter-title")).size(look::HEADING));
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                if Action::ClearFilters.enabled(cx.state) {
                    cx.button(ui, Action::ClearFilters, text!("filter-clear"));
                }
            });
        });
        text(ui, cx);
        for (kind, panel) in FacetKind::in_panel() {
            group(ui, cx, kind, panel);
        }
    });
}

fn text(ui: &mut Ui, cx: &mut Ctx<'_>) {
    let mut text = cx.state.choices.filter.text.clone();
    let edit = TextEdit::singleline(&mut text).hint_text(look::hint(text!("filter-hint"))).desired_width(f32::INFINITY);
    let field = ui.add(edit).accessible_name(text!("filter-name"));
    cx.edge(ui, &field);
    if field.changed() {
        cx.push(Command::Choose(ChooseCommand::Text(text)));
    }
    let document = &cx.state.document;
    for (word, words) in document.index.read_as(document.dataset(), &cx.state.choices.filter) {
        let words = words.iter().map(|word| text!("filter-quoted", word = word.as_str()));
        let words = words.reduce(|one, other| text!("window-or", one = one, other = other)).unwrap_or_default();
        ui.add(egui::Label::new(cx.small(text!("filter-read-as", word = word, words = words))).wrap());
    }
}

/// How many values a long list shows at first.
const FEW: usize = 10;

fn group(ui: &mut Ui, cx: &mut Ctx<'_>, kind: FacetKind, panel: FilterPanel) {
    let values = cx.derived.facets().of_kind(kind);
    if values.is_empty() {
        return;
    }
    let name = kind.name();
    let header = CollapsingHeader::new(look::strong(name)).id_salt(name).default_open(panel.open);
    header.show_unindented(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.spacing_mut().interact_size.y = 22.0;
        // An empty box is known by its edge alone.
        ui.visuals_mut().widgets.inactive.bg_stroke.color = cx.ink(|t| t.muted);
        let id = ui.scope_id().with(("all-of", name));
        let long = values.len() > FEW + 4;
        let all = !long || ui.data(|data| data.get_temp(id)).unwrap_or(false);
        for (n, value) in values.iter().enumerate() {
            let on = cx.state.choices.filter.names(&value.facet);
            if all || n < FEW || on {
                self::value(ui, cx, value, on);
            }
        }
        if long {
            let face = if all { text!("filter-fewer").to_owned() } else { text!("filter-all", n = values.len()) };
            let name = text!("filter-list", face = face.as_str(), kind = kind.word());
            if ui.add(egui::Button::new(cx.small(face)).small()).accessible_name(name).clicked() {
                ui.data_mut(|data| data.insert_temp(id, !all));
            }
        }
    });
    ui.add_space(2.0 * look::GRID);
}

/// How wide the panel is at least: so that a command is seen whole, whose names are long in some languages.
pub fn width(ui: &Ui) -> f32 {
    let name = words::command(crate::model::Command::National);
    let font = egui::TextStyle::Button.resolve(ui.style());
    let name = ui.painter().layout_no_wrap(name.to_owned(), font, egui::Color32::WHITE).size().x;
    // The box before it, the count behind it, and the margins.
    (name + 78.0).clamp(196.0, 256.0).round()
}

fn value(ui: &mut Ui, cx: &mut Ctx<'_>, value: &FacetCount, mut on: bool) {
    let name = facet(cx, &value.facet);
    ui.horizontal(|ui| {
        // What would show nothing now can still be chosen: another day may have it.
        let face = if value.seen == 0 && !on { cx.muted(&name) } else { name.clone().into() };
        let seen = if cx.derived.is_behind() { "…".to_owned() } else { words::number(value.seen as i64) };
        let room = ui.available_width() - 6.8 * seen.len().max(3) as f32 - 8.0;
        let response = ui
            .scope(|ui| {
                ui.set_max_width(room);
                ui.style_mut().wrap_mode = Some(egui::TextWrapMode::Truncate);
                ui.checkbox(&mut on, face)
            })
            .inner;
        let tip = text!("filter-value", name = name, n = value.seen);
        if response.on_hover_text(tip).clicked() {
            cx.push(Command::Choose(ChooseCommand::Toggle(value.facet.clone())));
        }
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            ui.label(cx.small(seen));
        });
    });
}

/// The value of a filter, as a label.
pub fn facet(cx: &Ctx<'_>, facet: &Facet) -> String {
    match facet {
        Facet::Sender(code) | Facet::Host(code) => words::country(*code),
        Facet::Command(v) => words::command(*v).to_owned(),
        Facet::Scope(v) => words::scope(*v).to_owned(),
        Facet::Component(v) => words::component(*v).to_owned(),
        Facet::Region(v) => v.name().to_owned(),
        Facet::Source(id) => source(cx, id),
        Facet::Review(Review::Seen) => text!("filter-checked").to_owned(),
        Facet::Stage(v) => words::stage_kind(*v).to_owned(),
        Facet::Review(v) => words::word(v.word()).into_owned(),
    }
}

/// “NATO, 28 Jun 2022”; the id of a source that the dataset does not have.
fn source(cx: &Ctx<'_>, id: &Id) -> String {
    let Some(source) = cx.derived.lookup().source_of(cx.state.document.dataset(), id) else { return id.to_string() };
    let name = if source.publisher.is_empty() { &source.title } else { &source.publisher };
    let published = source.published.map(|day| day.to_string()).unwrap_or_default();
    words::list([name.as_str(), &published])
}
