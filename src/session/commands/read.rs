//! A text that is read, and the cards of what was found in it: accepted, rejected, edited.

use super::{effect::Effect, open::begin};
use crate::model::Table;
use crate::parse::typed_date;
use crate::reading::{Candidate, CandidateField, CandidateKind, FoundEvent, mend};
use crate::session::document::{Edit, RowEdit};
use crate::session::form::Form;
use crate::session::jobs::{CardState, Entering, Job, MarkOf, Proposal, Question, ReadAsk, ReadJob, TextRead};
use crate::session::state::{Dialog, Notice, State};
use crate::words;
use std::path::PathBuf;

/// What is done with a text that is read.
#[derive(Debug, Clone)]
pub enum ReadCommand {
    /// Asks for the file of a text.
    AskFile,
    /// Asks for a folder of texts, which are read one after another.
    AskFolder,
    /// Takes the text of a file, or of the first one of a folder.
    Open(PathBuf),
    /// Reads a text.
    Read(Box<ReadAsk>),
    /// Looks at a number of it.
    Choose(MarkOf),
    /// Looks at the next card, or at the one before.
    Step(bool),
    /// Accepts the card that is looked at; as a record of its own, or as the dataset has it already.
    Accept(bool),
    /// Accepts all open cards without a doubtful field.
    AcceptSure,
    /// Refuses the card that is looked at, or no longer.
    Refuse,
    /// Opens the form of the card that is looked at; or that of a new movement with the number that is looked at.
    Edit,
    /// Chooses words of the text, in bytes; none: no longer.
    Select(Option<(usize, usize)>),
    /// Chooses the next word or the one before, alone or with those that are chosen: forward, more.
    Word(bool, bool),
    /// Gives the chosen words to a field of the card that is looked at.
    Assign(CandidateField),
    /// Makes two cards of the one that is looked at.
    Split,
    /// Makes one card of the one that is looked at and the next.
    Join,
    /// Lets the text go; what was accepted stays.
    Close,
}

pub(super) fn change(state: &mut State, command: ReadCommand) -> Vec<Effect> {
    match command {
        ReadCommand::AskFile => return vec![Effect::Ask(Question::Text { folder: false })],
        ReadCommand::AskFolder => return vec![Effect::Ask(Question::Text { folder: true })],
        ReadCommand::Open(path) => return open(state, path),
        ReadCommand::Read(ask) => return read(state, *ask),
        ReadCommand::Choose(of) => on_text(state, |text| text.chosen = Some(of)),
        ReadCommand::Step(forward) => on_text(state, |text| text.step(forward)),
        ReadCommand::Accept(alone) => {
            if let Some(at) = chosen(state) {
                accept(state, at, alone);
                on_text(state, TextRead::go_on);
            }
        }
        ReadCommand::Select(words) => on_text(state, |text| text.selected = words),
        ReadCommand::Word(forward, more) => on_text(state, |text| text.choose_word(forward, more)),
        ReadCommand::Assign(field) => assign(state, field),
        ReadCommand::Split => split(state),
        ReadCommand::Join => join(state),
        ReadCommand::AcceptSure => accept_sure(state),
        ReadCommand::Refuse => refuse(state),
        ReadCommand::Edit => edit(state),
        ReadCommand::Close => return close(state),
    }
    Vec::new()
}

/// Takes the text of a file, to be read when its publisher and day are known.
pub(super) fn open(state: &mut State, path: PathBuf) -> Vec<Effect> {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    begin(state, name, Entering::default(), |reading| Job::TextOf(path, reading))
}

/// Lets the text go. The next one of its folder is asked for, with the same publisher and language.
fn close(state: &mut State) -> Vec<Effect> {
    let Some(text) = state.transient.text.take() else { return Vec::new() };
    let mut rest = text.rest.clone().into_iter();
    let Some(next) = rest.next() else { return Vec::new() };
    let publisher = text.article.publisher.clone();
    let known = if publisher == text!("read-publisher-unknown") { String::new() } else { publisher };
    let ask = ReadAsk { publisher: known, rest: rest.collect(), ..ReadAsk::default() };
    state.transient.dialog = Some(Dialog::ReadText(Box::new(ask)));
    open(state, next)
}

fn read(state: &mut State, ask: ReadAsk) -> Vec<Effect> {
    let published = match ask.published.trim() {
        "" => None,
        typed => match typed_date(typed) {
            Ok(date) => Some(date.day()),
            Err(error) => {
                say(state, Notice::error(error.to_string()));
                return Vec::new();
            }
        },
    };
    if ask.text.trim().is_empty() {
        say(state, Notice::error(text!("read-empty")));
        return Vec::new();
    }
    let name = text!("read-the-text").to_owned();
    begin(state, name, Entering::default(), |_| Job::Read(Box::new(ReadJob { ask, published })))
}

/// Asks for the path of a text, where the desktop has no dialog for it.
pub(super) fn ask_path(state: &mut State) -> Dialog {
    Dialog::TextPath(Box::new(typed(state)), String::new())
}

/// What was typed of a text that is asked for.
fn typed(state: &mut State) -> ReadAsk {
    match state.transient.dialog.take() {
        Some(Dialog::ReadText(typed) | Dialog::TextPath(typed, _)) => *typed,
        _ => ReadAsk::default(),
    }
}

/// A text was taken from a file: it is shown to be read. What was typed of it already stays.
pub(super) fn taken(state: &mut State, ask: ReadAsk) {
    let typed = typed(state);
    let title = if typed.title.is_empty() { ask.title } else { typed.title };
    let rest = if ask.rest.is_empty() { typed.rest } else { ask.rest };
    state.transient.dialog = Some(Dialog::ReadText(Box::new(ReadAsk { text: ask.text, title, rest, ..typed })));
}

/// A text was read: its cards are shown.
pub(super) fn shown(state: &mut State, text: TextRead) {
    let (cards, others) = (text.states.len(), text.found.rejected.len());
    say(state, Notice::said(text!("read-found", cards = cards, others = others)));
    state.transient.dialog = None;
    state.transient.text = Some(Box::new(text));
}

fn on_text(state: &mut State, change: impl FnOnce(&mut TextRead)) {
    if let Some(text) = &mut state.transient.text {
        change(text);
    }
}

fn chosen(state: &State) -> Option<usize> {
    state.transient.text.as_ref().and_then(|text| text.chosen_card())
}

/// Puts the records of a card into the dataset, in one step that can be undone. Whether it did.
fn accept(state: &mut State, at: usize, alone: bool) -> bool {
    let Some(text) = &state.transient.text else { return false };
    if text.states.get(at) == Some(&CardState::Accepted) {
        return false;
    }
    let made = Proposal::of(text, at, state.document.dataset(), alone);
    let name = text.card(at).map(accepted).or_else(|| text.event(at).map(entered));
    let (Some(name), Some(made)) = (name, made) else {
        let why = if text.event(at).is_some() { text!("read-event-known") } else { text!("read-no-sender") };
        say(state, Notice::error(why));
        return false;
    };
    let bundle = &state.document.bundle;
    let into = made.joins.as_ref().map_or(0, |movement| bundle.file(Table::Movements, movement));
    if let Some((_, _, what)) = state.document.foreign(into, &made.rows) {
        say(state, Notice::error(what));
        return false;
    }
    state.document.adopt(into, &made.rows);
    put(state, name, made.rows);
    on_text(state, |text| text.enter(at, made.record));
    follow(state);
    true
}

fn put(state: &mut State, name: String, rows: Vec<RowEdit>) {
    let back = state.document.turn(Edit::Rows(rows));
    state.history.record(name.clone(), back);
    say(state, Notice::said(text!("notice-done", name = name)));
}

/// The name of the step that accepts a card: “accept 3,000 to Poland”.
fn accepted(card: &Candidate) -> String {
    let place = words::place(card.host, card.host_text.as_deref().unwrap_or_default());
    let people = words::people(&card.people);
    match card.kind {
        CandidateKind::Movement => text!("step-accept-movement", people = people, place = place),
        CandidateKind::Strength => text!("step-accept-strength", people = people, place = place),
    }
}

/// The name of the step that accepts an event: “accept the call of 12 Feb 2022”.
fn entered(event: &FoundEvent) -> String {
    text!("step-accept-event", kind = words::lower(words::event_kind(event.kind)), day = event.day.to_string())
}

/// Wholes first, so that their parts find them.
fn accept_sure(state: &mut State) {
    let Some(text) = &state.transient.text else { return };
    let cards = text.found.candidates.iter().enumerate();
    let sure = cards.filter(|(at, card)| card.sure && text.states[*at] == CardState::Open);
    let mut sure: Vec<(bool, usize)> = sure.map(|(at, card)| (card.part_of.is_some(), at)).collect();
    let first = text.found.candidates.len();
    sure.extend((first..text.states.len()).filter(|at| text.states[*at] == CardState::Open).map(|at| (true, at)));
    sure.sort_unstable();
    let n = sure.into_iter().filter(|(_, at)| accept(state, *at, false)).count();
    say(state, Notice::said(text!("read-accepted", n = n)));
    on_text(state, TextRead::go_on);
}

/// Changes the cards, in one step that can be undone.
fn change_cards(state: &mut State, name: String, candidates: Vec<Candidate>) {
    let Some(text) = &mut state.transient.text else { return };
    let edit = text.with(candidates);
    let back = text.turn(edit);
    text.selected = None;
    state.history.record(name.clone(), back);
    say(state, Notice::said(text!("notice-done", name = name)));
    follow(state);
}

/// The candidate of the card that is looked at, if nobody has accepted it.
fn open_card(state: &mut State) -> Option<(usize, Vec<Candidate>)> {
    let at = chosen(state)?;
    let text = state.transient.text.as_ref()?;
    text.card(at)?;
    if text.states.get(at) == Some(&CardState::Accepted) {
        say(state, Notice::error(text!("read-undo-first")));
        return None;
    }
    Some((at, text.found.candidates.clone()))
}

fn assign(state: &mut State, field: CandidateField) {
    let Some((at, mut cards)) = open_card(state) else { return };
    let Some(text) = &state.transient.text else { return };
    let Some(words) = text.words() else { return say(state, Notice::error(text!("read-no-words"))) };
    match mend(&text.found, &cards[at], field, words) {
        Some(mended) => {
            cards[at] = mended;
            change_cards(state, text!("step-assign", field = field.text()), cards);
        }
        None => say(state, Notice::error(text!("read-words-say-nothing", field = field.text()))),
    }
}

fn split(state: &mut State) {
    let Some((at, mut cards)) = open_card(state) else { return };
    let free = (1..=cards.len() + 1).map(|n| format!("s{n}")).find(|id| cards.iter().all(|card| card.id != *id));
    let other = Candidate { id: free.unwrap_or_default(), ..cards[at].clone() };
    cards.insert(at + 1, other);
    change_cards(state, text!("step-split").to_owned(), cards);
}

/// The first card stays; the words of the second stand beside its own.
fn join(state: &mut State) {
    let Some((at, mut cards)) = open_card(state) else { return };
    let accepted = |text: &TextRead| text.states.get(at + 1) == Some(&CardState::Accepted);
    if at + 1 >= cards.len() {
        return say(state, Notice::error(text!("read-no-next")));
    }
    if state.transient.text.as_deref().is_some_and(accepted) {
        return say(state, Notice::error(text!("read-undo-first")));
    }
    let second = cards.remove(at + 1);
    let first = &mut cards[at];
    first.evidence.extend(second.evidence);
    for code in second.sender.into_iter().chain(second.contributors) {
        if first.sender != Some(code) && !first.contributors.contains(&code) {
            first.contributors.push(code);
        }
    }
    let (gone, id) = (second.id, first.id.clone());
    for card in &mut cards {
        if card.part_of.as_ref() == Some(&gone) {
            card.part_of = Some(id.clone()).filter(|id| *id != card.id);
        }
    }
    change_cards(state, text!("step-join").to_owned(), cards);
}

fn refuse(state: &mut State) {
    let Some(at) = chosen(state) else { return };
    if state.transient.text.as_ref().is_some_and(|text| text.states[at] == CardState::Accepted) {
        return say(state, Notice::error(text!("read-undo-first")));
    }
    on_text(state, |text| text.refuse(at));
    follow(state);
    if state.transient.text.as_ref().is_some_and(|text| text.states[at] == CardState::Refused) {
        on_text(state, TextRead::go_on);
    }
}

/// Opens the form of a card, filled in; entered, it is accepted as it was mended.
fn edit(state: &mut State) {
    let Some(text) = &state.transient.text else { return };
    let data = state.document.dataset();
    let form = match text.chosen {
        Some(MarkOf::Card(at)) => match text.record(at).cloned() {
            Some((table, id)) => Form::whole(data, table, &id),
            None => match Proposal::of(text, at, data, false) {
                Some(made) => {
                    let form = Form::of_rows(data, &made.rows);
                    let into = made.joins.as_ref().map_or(0, |id| state.document.bundle.file(Table::Movements, id));
                    on_text(state, |text| text.enter(at, made.record));
                    form.map(|form| form.into_file(into))
                }
                None => text.card(at).map(|card| Form::movement(None, card.host.country(), card.day.day())),
            },
        },
        Some(MarkOf::Rejected(_)) => text.chosen_rejected().map(|number| {
            let mut form = Form::movement(None, None, text.found.published);
            form.sheets[1].set("people", &number.text);
            form
        }),
        None => None,
    };
    if let Some(form) = form {
        state.transient.dialog = Some(Dialog::Form(Box::new(form)));
    }
}

/// Looks which cards are in the dataset.
pub(super) fn follow(state: &mut State) {
    if let Some(text) = &mut state.transient.text {
        text.follow(state.document.dataset());
    }
}

fn say(state: &mut State, notice: Notice) {
    state.transient.notice = Some(notice);
}
