//! What was found in a text, as tables for a terminal.

use super::sheet::write_aligned;
use crate::print::Out;
use crate::reading::{Candidate, Doubt, FoundEvent, Reading, Rejected};
use crate::words;
use std::io::Write;

/// Longer quotes are cut.
const MOST: usize = 70;

pub(super) fn write(out: &mut Out<impl Write>, name: &str, reading: &Reading) -> anyhow::Result<()> {
    let day = words::long_day(reading.published);
    out.line(text!("cli-read-heading", name = name, language = reading.language, day = day))?;
    if reading.candidates.is_empty() {
        out.line(text!("cli-read-none"))?;
    } else {
        let heading = [
            text!("cli-read-day"),
            text!("cli-read-stage"),
            text!("cli-read-sender"),
            text!("cli-read-host"),
            text!("cli-read-people"),
            text!("cli-read-doubtful"),
            text!("cli-read-words"),
        ];
        let mut rows = vec![heading.map(ToOwned::to_owned)];
        rows.extend(reading.candidates.iter().map(candidate));
        write_aligned(out, &rows, &[false, false, false, false, true, false, false], false)?;
    }
    if !reading.events.is_empty() {
        out.line("")?;
        let heading = [
            text!("cli-read-day"),
            text!("cli-read-event"),
            text!("cli-read-actor"),
            text!("cli-read-with"),
            text!("cli-read-words"),
        ];
        let mut rows = vec![heading.map(ToOwned::to_owned)];
        rows.extend(reading.events.iter().map(event));
        write_aligned(out, &rows, &[false; 5], false)?;
    }
    if !reading.rejected.is_empty() {
        out.line("")?;
        let mut rows = vec![[text!("cli-read-number"), text!("cli-read-why")].map(ToOwned::to_owned)];
        rows.extend(reading.rejected.iter().map(rejected));
        write_aligned(out, &rows, &[true, false], false)?;
    }
    Ok(())
}

fn candidate(candidate: &Candidate) -> [String; 7] {
    let stage = candidate.stage.map_or(text!("reading-level"), |stage| stage.word()).to_owned();
    let sender = candidate.sender.map_or_else(|| "?".to_owned(), words::country);
    let host = candidate
        .host
        .country()
        .map(words::country)
        .or_else(|| candidate.host_text.clone())
        .unwrap_or_else(|| "?".to_owned());
    let host = match &candidate.place {
        Some(place) if *place != host => format!("{host}, {place}"),
        _ => host,
    };
    let doubts: Vec<String> = candidate.doubts.iter().map(Doubt::text).collect();
    let quote = short(&candidate.quote);
    [candidate.day.to_string(), stage, sender, host, candidate.people.to_string(), doubts.join(", "), quote]
}

fn event(event: &FoundEvent) -> [String; 5] {
    let with: Vec<String> = event.participants.iter().map(|code| words::country(*code)).collect();
    let actor = event.actor.map_or_else(|| "?".to_owned(), words::country);
    let kind = words::event_kind(event.kind).to_owned();
    [event.day.to_string(), kind, actor, with.join(", "), short(&event.quote)]
}

/// A quote on one line, cut to what a line can show.
fn short(text: &str) -> String {
    let mut quote: String = text.chars().take(MOST).collect();
    if quote.len() < text.len() {
        quote.push('…');
    }
    words::quoted(&quote.split_whitespace().collect::<Vec<_>>().join(" "), "")
}

fn rejected(rejected: &Rejected) -> [String; 2] {
    [rejected.text.clone(), rejected.why.text().to_owned()]
}
