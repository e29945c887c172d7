//! The card of an event: a call or a warning, which is context and not a number of people.

use crate::gui::{ctx::Ctx, look, parts};
use crate::model::Code;
use crate::reading::{CandidateField, FoundEvent};
use crate::words;
use egui::{Grid, RichText, Ui};

/// An event in one line.
pub(super) fn title(event: &FoundEvent) -> String {
    let kind = words::capital(words::event_kind(event.kind));
    let actor = event.actor.map_or_else(|| text!("read-unknown").to_owned(), words::country);
    match names(&event.participants) {
        Some(names) => text!("read-card-event-with", kind = kind, actor = actor, names = names),
        None => text!("read-card-event", kind = kind, actor = actor),
    }
}

/// The names of countries, in a row; none: there are none.
pub(super) fn names(codes: &[Code]) -> Option<String> {
    let names: Vec<String> = codes.iter().map(|code| words::country(*code)).collect();
    (!names.is_empty()).then(|| names.join(", "))
}

/// Its fields, each with the words that it came from.
pub(super) fn fields(ui: &mut Ui, cx: &Ctx<'_>, event: &FoundEvent) {
    let values = [
        (CandidateField::Event, Some(words::event_kind(event.kind).to_owned())),
        (CandidateField::Sender, event.actor.map(words::country)),
        (CandidateField::Participants, names(&event.participants)),
        (CandidateField::Day, Some(event.day.to_string())),
        (CandidateField::Expected, event.until.map(|day| day.to_string())),
    ];
    ui.spacing_mut().interact_size.y = 15.0;
    Grid::new(("read-event", event.id.as_str())).num_columns(2).spacing([10.0, 2.0]).show(ui, |ui| {
        for (field, value) in values {
            let Some(value) = value else { continue };
            let name = match field {
                CandidateField::Sender => text!("read-event-actor"),
                CandidateField::Expected => text!("read-event-until"),
                field => field.text(),
            };
            ui.label(cx.small(words::capital(name)));
            let from = event.evidence.iter().filter(|words| words.field == field);
            let from: Vec<String> = from.map(|from| words::quoted(&squeezed(&from.text), "")).collect();
            ui.horizontal_wrapped(|ui| {
                ui.label(RichText::new(value).size(look::SMALL + 1.0).color(cx.ink(|t| t.text)));
                ui.label(cx.small(from.join(" ")).italics());
            });
            ui.end_row();
        }
    });
    parts::note(ui, cx, &words::quoted(&squeezed(&event.quote), ""));
}

/// A quote on one line.
pub(super) fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
