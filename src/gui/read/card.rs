//! A card: what a record would say, each field with the words that it came from, what is doubtful, and what can be done with it.

use super::event::{self, squeezed};
use super::focus::take_focus;
use crate::gui::{ctx::Ctx, look, parts};
use crate::model::Code;
use crate::reading::{Candidate, CandidateField, CandidateKind, Doubt};
use crate::session::{CardState, Command, MarkOf, Proposal, ReadCommand, TextRead};
use crate::words;
use egui::{Frame, Grid, Id, Label, Margin, Rect, RichText, Role, Sense, Stroke, Ui, WidgetInfo};
use std::sync::Arc;

/// What a number is, in a few words.
pub fn mark(read: &TextRead, of: MarkOf) -> String {
    match of {
        MarkOf::Card(at) => text!("read-card-name", n = at + 1, said = line(read, at), state = state(read, at)),
        MarkOf::Rejected(at) => {
            let why = read.found.rejected.get(at).map_or("", |number| number.why.text());
            text!("read-no-record", why = why)
        }
    }
}

/// What has become of a card.
fn state(read: &TextRead, at: usize) -> &'static str {
    let doubtful = read.card(at).is_some_and(|card| !card.sure);
    match read.states.get(at).copied().unwrap_or_default() {
        CardState::Accepted => text!("read-accepted-state"),
        CardState::Refused => text!("read-refused-state"),
        CardState::Open if doubtful => text!("read-doubtful-state"),
        CardState::Open => text!("read-open-state"),
    }
}

fn host(card: &Candidate) -> String {
    let host = words::place(card.host, card.host_text.as_deref().unwrap_or_default());
    match &card.place {
        Some(place) if *place != host => text!("read-place-in", place = place.as_str(), host = host),
        _ => host,
    }
}

fn sender(card: &Candidate) -> String {
    card.sender.map_or_else(|| text!("read-unknown").to_owned(), words::country)
}

fn stage(card: &Candidate) -> String {
    card.stage.map_or_else(|| text!("reading-level").to_owned(), |kind| words::lower(words::stage_kind(kind)))
}

/// What a card says, in one line.
fn line(read: &TextRead, at: usize) -> String {
    read.card(at).map(title).or_else(|| read.event(at).map(event::title)).unwrap_or_default()
}

/// A candidate in one line.
fn title(card: &Candidate) -> String {
    let (people, sender, host) = (words::people(&card.people), sender(card), host(card));
    match card.kind {
        CandidateKind::Movement => {
            text!("read-card-movement", people = people, sender = sender, host = host, stage = stage(card))
        }
        CandidateKind::Strength => text!("read-card-strength", people = people, sender = sender, host = host),
    }
}

/// The number that is looked at and is not a record, with its reason.
pub fn rejected(ui: &mut Ui, cx: &mut Ctx<'_>, read: &TextRead) {
    let Some(number) = read.chosen_rejected() else { return };
    parts::framed(ui, cx, |ui, cx| {
        let said = text!("read-rejected", number = number.text.as_str(), why = number.why.text());
        ui.add(Label::new(look::strong(said)).wrap());
        let face = RichText::new(text!("read-make")).size(look::SMALL);
        if parts::small_button(ui, face, text!("read-make-tip"), text!("read-make")) {
            cx.push(Command::Read(ReadCommand::Edit));
        }
    });
    ui.add_space(look::GRID);
}

/// Draws a card; the one that is looked at with all of its fields.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>, read: &TextRead, at: usize, chosen: bool) {
    let edge = if chosen { cx.ink(|t| t.accent) } else { cx.ink(|t| t.line) };
    let frame = Frame::new().fill(cx.ink(|t| t.raised)).corner_radius(6).inner_margin(Margin::symmetric(10, 6));
    frame.stroke(Stroke::new(1.0, edge)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 2.0;
        let top = ui.cursor().min;
        head(ui, cx, read, at);
        let line = Rect::from_min_max(top, egui::pos2(ui.max_rect().right(), ui.cursor().top()));
        let response = ui.interact(line, Id::unique(("read-card", at)), Sense::CLICK);
        response.widget_info(|| WidgetInfo::selected(Role::ListItem, true, chosen, mark(read, MarkOf::Card(at))));
        if response.clicked() {
            cx.push(Command::Read(ReadCommand::Choose(MarkOf::Card(at))));
            take_focus(ui.ctx());
        }
        if chosen {
            buttons(ui, cx, read, at);
            if let Some(card) = read.card(at) {
                doubts(ui, cx, card);
                fields(ui, cx, read, card);
            } else if let Some(found) = read.event(at) {
                event::fields(ui, cx, found);
            }
        } else {
            let quote = read.card(at).map(|card| &card.quote).or_else(|| read.event(at).map(|event| &event.quote));
            parts::note(ui, cx, &quote.map_or_else(String::new, |quote| words::quoted(&squeezed(quote), "")));
        }
    });
}

fn head(ui: &mut Ui, cx: &Ctx<'_>, read: &TextRead, at: usize) {
    ui.horizontal_wrapped(|ui| {
        let refused = read.states.get(at) == Some(&CardState::Refused);
        let text = look::strong(line(read, at));
        ui.add(Label::new(if refused { text.strikethrough() } else { text }).wrap());
        let warns = read.card(at).is_some_and(|card| !card.sure) && read.states.get(at) == Some(&CardState::Open);
        let ink = if warns { cx.ink(|t| t.warning) } else { cx.ink(|t| t.muted) };
        ui.label(RichText::new(state(read, at)).size(look::SMALL).color(ink));
    });
}

/// Each field with what it says and the words that it came from.
fn fields(ui: &mut Ui, cx: &Ctx<'_>, read: &TextRead, card: &Candidate) {
    let part = card.part_of.as_ref().and_then(|whole| read.found.candidates.iter().find(|other| other.id == *whole));
    let code = |code: Code| words::country(code);
    let values = [
        (CandidateField::People, Some(words::people(&card.people))),
        (CandidateField::Stage, Some(stage(card))),
        (CandidateField::Sender, Some(sender(card))),
        (CandidateField::Host, Some(host(card))),
        (CandidateField::Origin, card.origin.map(code).or_else(|| card.origin_place.clone())),
        (CandidateField::Day, Some(card.day.to_string())),
        (CandidateField::Expected, card.expected.map(|day| day.to_string())),
        (CandidateField::Command, card.command.map(|command| words::command(command).to_owned())),
        (CandidateField::Unit, card.unit.clone()),
        (CandidateField::Operation, card.operation.clone()),
        (CandidateField::Participants, event::names(&card.contributors)),
        (CandidateField::PartOf, part.map(title)),
    ];
    ui.spacing_mut().interact_size.y = 15.0;
    Grid::new(("read-fields", card.id.as_str())).num_columns(2).spacing([10.0, 2.0]).show(ui, |ui| {
        for (field, value) in values {
            let Some(value) = value else { continue };
            let doubtful = card.doubts.iter().any(|doubt| doubt.field == field);
            let ink = if doubtful { cx.ink(|t| t.warning) } else { cx.ink(|t| t.text) };
            ui.label(cx.small(words::capital(field.text())));
            let from = card.evidence.iter().filter(|words| words.field == field);
            let from: Vec<String> = from.map(|from| words::quoted(&squeezed(&from.text), "")).collect();
            ui.horizontal_wrapped(|ui| {
                ui.label(RichText::new(value).size(look::SMALL + 1.0).color(ink));
                ui.label(cx.small(from.join(" ")).italics());
            });
            ui.end_row();
        }
    });
    parts::note(ui, cx, &words::quoted(&squeezed(&card.quote), ""));
}

/// What is doubtful, with what would settle it.
fn doubts(ui: &mut Ui, cx: &Ctx<'_>, card: &Candidate) {
    for doubt in &card.doubts {
        let (what, remedy) = (words::capital(&Doubt::text(doubt)), doubt.remedy());
        parts::warning(ui, cx, &text!("read-doubt", what = what, remedy = remedy));
    }
}

/// The record that a card joins, and what can be done with it.
fn buttons(ui: &mut Ui, cx: &mut Ctx<'_>, read: &TextRead, at: usize) {
    let accepted = read.states.get(at) == Some(&CardState::Accepted);
    let document = &cx.state.document;
    let joins = if accepted { None } else { joins(ui, cx, read, at) };
    let movement = joins.and_then(|id| document.dataset().movements.iter().find(|movement| movement.id == id));
    if let Some(movement) = movement {
        parts::warning(ui, cx, &words::second_report(movement));
    }
    ui.add_space(look::GRID);
    ui.horizontal_wrapped(|ui| {
        let mut button = |ui: &mut Ui, face: String, tip: &str, command: ReadCommand| {
            if parts::small_button(ui, RichText::new(&face), tip, &face) {
                cx.push(Command::Read(command));
                take_focus(ui.ctx());
            }
        };
        if !accepted {
            let face = movement.map_or_else(|| text!("read-accept").to_owned(), words::second_source);
            button(ui, face, text!("read-accept-tip"), ReadCommand::Accept(false));
            if movement.is_some() {
                button(ui, text!("read-alone").to_owned(), text!("read-alone-tip"), ReadCommand::Accept(true));
            }
            let refused = read.states.get(at) == Some(&CardState::Refused);
            let face = if refused { text!("read-reopen") } else { text!("read-refuse") };
            button(ui, face.to_owned(), text!("read-refuse-tip"), ReadCommand::Refuse);
        }
        button(ui, text!("read-edit").to_owned(), text!("read-edit-tip"), ReadCommand::Edit);
        if !accepted && read.card(at).is_some() {
            button(ui, text!("read-split").to_owned(), text!("read-split-tip"), ReadCommand::Split);
            if read.card(at + 1).is_some() {
                button(ui, text!("read-join").to_owned(), text!("read-join-tip"), ReadCommand::Join);
            }
        }
    });
}

/// The movement that a card would join; looked up once for each state of the records.
fn joins(ui: &Ui, cx: &Ctx<'_>, read: &TextRead, at: usize) -> Option<crate::model::Id> {
    let document = &cx.state.document;
    let key = ("read-joins", Arc::as_ptr(&read.found).addr(), at);
    let made = || Proposal::of(read, at, document.dataset(), false).and_then(|made| made.joins);
    parts::kept_for(ui, document.revision, key, made)
}
