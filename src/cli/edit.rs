//! `laydown edit FOLDER`: changes from lines of JSON.

use super::exit::{Usage, complain};
use super::lang::told;
use crate::io::MAX_LINE;
use crate::model::{Id, Record, ReportSeries, Stage, Table};
use crate::parse::{KeyTwice, keys_twice};
use crate::print;
use crate::session::{
    Action, Command, EditCommand, Form, Journal, OpenRequest, Place, RowEdit, Side, State, apply, open_dataset,
    second_report,
};
use crate::words;
use anyhow::{Context as _, bail};
use serde_json::{Map, Value, json};
use std::io::{BufRead, ErrorKind, Read as _};
use std::{collections::BTreeMap, path::PathBuf, process::ExitCode};

// Lines of the standard input, for `--help`.
const PUT: &str = r#"{"put":"stages","id":"C022-arrived","cells":{"people":"about 1,750"}}"#;
const ADD: &str = r#"{"put":"sources","cells":{"publisher":"AP","published":"2022-02-12"}}"#;
const DELETE: &str = r#"{"delete":"stages","id":"C022-arrived"}"#;
const SERIES: &str = r#"{"series":"dmdc-quarterly","title":"DMDC quarterly","complete":true}"#;
const UNDO: &str = r#"{"undo":true}"#;
const REDO: &str = r#"{"redo":true}"#;
const SAVE: &str = r#"{"save":true}"#;

/// A line is at most so long, in bytes: a row of the longest kind, each character of which is escaped.
const MOST: usize = 6 * MAX_LINE;

#[derive(Debug, clap::Args)]
#[command(after_help = text!(
    "help-edit-more",
    examples = text!("help-examples"), put = PUT, add = ADD, delete = DELETE, series = SERIES, undo = UNDO, redo = REDO, save = SAVE
))]
pub(super) struct EditArgs {
    #[arg(help = text!("help-folder"))]
    folder: PathBuf,
    #[arg(long, value_name = "SIDE", num_args = 0..=1, require_equals = true, default_missing_value = "ask")]
    #[arg(hide_possible_values = true, conflicts_with = "forget", help = text!("help-recover"))]
    recover: Option<Recover>,
    #[arg(long, help = text!("help-forget"))]
    forget: bool,
}

/// Whose word counts where another program has saved the same meanwhile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Recover {
    #[value(hide = true)]
    Ask,
    Saved,
    Unsaved,
}

/// The dataset with its journal.
struct Session {
    state: State,
    journal: Journal,
    /// Why there is no journal, as it was last told.
    told: Option<String>,
}

pub(super) fn run(args: &EditArgs) -> anyhow::Result<ExitCode> {
    told(true, || edit(args))
}

fn edit(args: &EditArgs) -> anyhow::Result<ExitCode> {
    let folder = std::path::absolute(&args.folder)?;
    let document = open_dataset(Place::Path(folder))?;
    let state = State::new(document, OpenRequest::default());
    let mut session = Session { state, journal: Journal::new(Journal::usual_folder()), told: None };
    session.begin(args)?;
    let mut out = print::steady();
    let mut failed = false;
    let mut input = std::io::stdin().lock();
    loop {
        let answer = match next_line(&mut input) {
            Ok(None) => break,
            Ok(Some(line)) if line.trim().is_empty() => continue,
            Ok(Some(line)) => session.line(&line),
            Err(error) if error.kind() == ErrorKind::InvalidData => Err(error.into()),
            Err(error) => return Err(session.kept(error.into())),
        };
        let mut answer = answer.unwrap_or_else(|error| {
            failed = true;
            json!({ "error": format!("{error:#}") })
        });
        if let Some(why) = session.told.as_ref().filter(|_| !session.journal.keeps(&session.state.document)) {
            answer["warning"] = json!(why);
        }
        out.json_line(&answer)?;
    }
    if failed {
        return Err(session.kept(anyhow::Error::msg(text!("cli-edit-failed"))));
    }
    session.save().map_err(|error| session.kept(error))?;
    session.journal.forget()?;
    Ok(ExitCode::SUCCESS)
}

/// The next line; none: there is no more. One that is too long, or no text, is an error of kind `InvalidData`, and is passed over.
fn next_line(input: &mut impl BufRead) -> std::io::Result<Option<String>> {
    let mut bytes = Vec::new();
    if input.take(MOST as u64).read_until(b'\n', &mut bytes)? == 0 {
        return Ok(None);
    }
    let wrong = |what: String| Err(std::io::Error::new(ErrorKind::InvalidData, what));
    if bytes.len() == MOST && bytes.last() != Some(&b'\n') {
        input.skip_until(b'\n')?;
        return wrong(text!("cli-edit-long", most = MOST));
    }
    String::from_utf8(bytes).map_or_else(|_| wrong(text!("cli-edit-utf8").to_owned()), |line| Ok(Some(line)))
}

impl Session {
    /// Decides about what an earlier run left.
    fn begin(&mut self, args: &EditArgs) -> anyhow::Result<()> {
        self.follow();
        let Some((place, left)) = self.journal.left() else { return self.begin_without(args) };
        let left = self.state.document.recovery(&place, &left).without(self.journal.damaged(&place));
        let n = left.changes;
        if let (true, Some(side)) = (n > 0 || !left.is_plain(), args.recover) {
            let edits = match side {
                Recover::Ask if left.is_plain() => left.edits(Side::Left),
                Recover::Unsaved if left.broken.is_empty() => left.edits(Side::Left),
                Recover::Saved => left.edits(Side::Saved),
                Recover::Ask | Recover::Unsaved => {
                    left.differences.iter().chain(&left.broken).for_each(|told| complain(told));
                    bail!("{}", text!("cli-edit-differs"));
                }
            };
            left.broken.iter().for_each(|told| complain(told));
            apply(&mut self.state, Command::Edit(EditCommand::Recover(place.clone(), edits.to_vec())));
            if !self.follow() {
                // It stays where it is until it is saved.
                return Ok(());
            }
        } else if (n > 0 || !left.is_plain()) && !args.forget {
            left.broken.iter().for_each(|told| complain(told));
            bail!("{}", text!("cli-edit-left", n = n));
        }
        Ok(self.journal.settle(&place)?)
    }

    /// Begins where no earlier run left anything of this dataset. One may have of another that lay here.
    fn begin_without(&mut self, args: &EditArgs) -> anyhow::Result<()> {
        let strangers = self.journal.strangers(&self.state.document);
        if args.recover.is_some() && strangers.is_empty() {
            complain(text!("cli-edit-nothing"));
        }
        for path in strangers.iter().filter(|_| args.recover.is_some() || args.forget) {
            if args.forget {
                std::fs::remove_file(path)?;
            } else {
                complain(&text!("cli-edit-stranger", path = path.display().to_string()));
            }
        }
        Ok(())
    }

    /// Writes the journal. Where that cannot be, it is told once for each cause, and the work goes on.
    fn follow(&mut self) -> bool {
        let Err(error) = self.journal.follow(&self.state.document) else { return true };
        let text = text!("notice-no-journal", error = error.to_string());
        if self.told.as_ref() != Some(&text) {
            complain(&text);
            self.told = Some(text);
        }
        false
    }

    /// What went wrong at the end, and what becomes of the changes that were confirmed and are not saved.
    fn kept(&mut self, error: anyhow::Error) -> anyhow::Error {
        let (n, why) = (self.state.document.changes(), format!("{error:#}"));
        match n {
            0 => error,
            _ if self.journal.keeps(&self.state.document) => {
                let there = open_dataset(self.state.document.place().clone()).ok();
                let other = there.and_then(|there| self.journal.is_of_another(&self.state.document, &there));
                anyhow::Error::msg(match other {
                    Some(path) => text!("cli-edit-kept-other", why = why, n = n, path = path.display().to_string()),
                    None => text!("cli-edit-kept", why = why, n = n),
                })
            }
            _ => anyhow::Error::msg(text!("cli-edit-lost", why = why, n = n)),
        }
    }

    /// Carries a line out and gives its answer.
    fn line(&mut self, line: &str) -> anyhow::Result<Value> {
        let value: Value = serde_json::from_str(line).context(text!("cli-edit-not-json"))?;
        if let Some(KeyTwice { key, .. }) = keys_twice(line).first() {
            bail!("{}", text!("cli-edit-key-twice", key = key));
        }
        let Value::Object(keys) = &value else { bail!("{}", text!("cli-edit-not-object")) };
        let id = || keys.get("id").and_then(Value::as_str).and_then(Id::new);
        let table = |word: &Value| {
            let names = Table::ALL.map(Table::name).join(", ");
            let table = word.as_str().and_then(Table::named);
            table.with_context(|| text!("cli-edit-not-table", word = word.to_string(), tables = names))
        };
        let mut asks = None;
        let (mut added, revision, undo) = (None, self.state.document.revision, keys.contains_key("undo"));
        let back = self.state.history.undo_name().filter(|_| undo).map(ToOwned::to_owned);
        if let Some(word) = keys.get("put") {
            let (rows, new) = self.put(table(word)?, id().as_ref(), keys.get("cells"))?;
            added = new;
            asks = self.second_report(&rows).filter(|_| keys.get("apart").and_then(Value::as_bool) != Some(true));
            self.turn(Command::Edit(EditCommand::Rows(rows)))?;
        } else if let Some(word) = keys.get("delete") {
            let id = id().context(text!("cli-edit-no-id"))?;
            self.turn(Command::Edit(EditCommand::Delete(table(word)?, id)))?;
        } else if let Some(name) = keys.get("series") {
            let series = self.series(name, keys)?;
            self.turn(Command::Edit(EditCommand::Declare(0, series)))?;
        } else if keys.contains_key("undo") || keys.contains_key("redo") {
            let action = if keys.contains_key("undo") { Action::Undo } else { Action::Redo };
            if !action.enabled(&self.state) {
                bail!("{}", text!("cli-edit-no-step"));
            }
            self.turn(Command::Do(action))?;
        } else if keys.contains_key("save") {
            self.save()?;
            return Ok(json!({ "done": "saved" }));
        } else {
            bail!("{}", text!("cli-edit-no-action"));
        }
        let done = match back {
            _ if self.state.document.revision == revision => text!("cli-edit-no-change").to_owned(),
            Some(name) => text!("cli-edit-undone", name = name),
            None if keys.contains_key("redo") => {
                text!("cli-edit-redone", name = self.state.history.undo_name().unwrap_or_default())
            }
            None => self.state.history.undo_name().unwrap_or_default().to_owned(),
        };
        let mut answer = json!({ "done": done });
        if let (Value::Object(answer), Some(id)) = (&mut answer, added) {
            answer.insert("id".to_owned(), json!(id));
        }
        if let (Value::Object(answer), Some(asks)) = (&mut answer, asks) {
            answer.extend(asks);
        }
        Ok(answer)
    }

    /// Asks whether a new stage belongs to another movement, as a second source for it, with the lines that say so.
    fn second_report(&self, rows: &[RowEdit]) -> Option<Map<String, Value>> {
        let data = self.state.document.dataset();
        let id = second_report(data, rows)?;
        let movement = data.movements.iter().find(|movement| movement.id == id)?;
        let stage = rows.iter().find(|row| row.table == Table::Stages)?;
        let Some(Record::Stage(Stage { movement: own, .. })) = &stage.record else { return None };
        let mut lines = vec![json!({ "put": "stages", "id": stage.id, "cells": { "movement": id } })];
        if !data.stages.iter().any(|other| other.movement == *own && other.id != stage.id) {
            lines.push(json!({ "delete": "movements", "id": own }));
        }
        let answer = json!({ "question": words::second_report(movement), "second_source_for": id, "to_answer": lines });
        if let Value::Object(answer) = answer { Some(answer) } else { None }
    }

    /// A series of that name, with what a line says of it; the rest is as declared.
    fn series(&self, name: &Value, keys: &Map<String, Value>) -> anyhow::Result<ReportSeries> {
        let name = name.as_str().map(str::trim).filter(|name| !name.is_empty() && !name.contains(','));
        let name = name.context(text!("cli-edit-series-name"))?;
        let declared = self.state.document.bundle.series(0).iter().find(|series| series.name == name);
        let mut series = declared.cloned().unwrap_or_default();
        name.clone_into(&mut series.name);
        if let Some(title) = keys.get("title") {
            title.as_str().context(text!("cli-edit-series-title"))?.clone_into(&mut series.title);
        }
        if let Some(complete) = keys.get("complete") {
            series.complete = complete.as_bool().context(text!("cli-edit-series-complete"))?;
        }
        Ok(series)
    }

    /// The rows of a record with these cells, and the id that was made for a new one.
    fn put(&self, table: Table, id: Option<&Id>, cells: Option<&Value>) -> anyhow::Result<(Vec<RowEdit>, Option<Id>)> {
        let data = self.state.document.dataset();
        let old = id.filter(|id| data.find(table, id).is_some());
        let mut form = old.and_then(|id| Form::edit(data, table, id)).unwrap_or_else(|| Form::one(table));
        let cells = cells.and_then(Value::as_object).context(text!("cli-edit-no-cells"))?;
        for (column, text) in cells {
            let text = match text {
                Value::String(text) => text.clone(),
                Value::Null => String::new(),
                Value::Number(number) => number.to_string(),
                _ => bail!("{}", text!("cli-edit-not-text", column = column)),
            };
            let known = form.sheets[0].fields.iter().any(|(name, _)| name == column);
            if !known {
                let names: Vec<_> = form.sheets[0].fields.iter().map(|(name, _)| *name).collect();
                let (table, names) = (table.name(), names.join(", "));
                bail!("{}", text!("cli-edit-no-column", table = table, column = column, columns = names));
            }
            form.sheets[0].set(column, &text);
        }
        if old.is_none() {
            form.sheets[0].wanted = id.cloned();
        }
        let rows = form.rows(data).map_err(|faults| {
            let faults: BTreeMap<_, _> =
                faults.into_iter().map(|f| (f.field, format!("{}. {}", f.what, f.remedy))).collect();
            let text: Vec<_> = faults.into_iter().map(|(field, text)| format!("{field}: {text}")).collect();
            Usage(text.join("; "))
        })?;
        let made = old.is_none().then(|| rows.first().map(|row| row.id.clone())).flatten();
        Ok((rows, made))
    }

    /// Carries out a command that changes records, and writes it into the journal; an error if it did not. What is refused is not done.
    fn turn(&mut self, command: Command) -> anyhow::Result<()> {
        let revision = self.state.document.revision;
        apply(&mut self.state, command);
        let notice = self.state.transient.notice.take().filter(|notice| notice.is_error);
        if notice.is_some() && self.state.document.revision != revision {
            apply(&mut self.state, Command::Do(Action::Undo));
        }
        self.follow();
        notice.map_or(Ok(()), |notice| Err(anyhow::Error::msg(notice.text)))
    }

    fn save(&mut self) -> anyhow::Result<()> {
        let document = &mut self.state.document;
        let home = document.bundle.home(0).map(ToOwned::to_owned);
        if let (Some(home), true) = (home, document.is_changed()) {
            document.save(0, &home)?;
        }
        document.files[0].log.clear();
        let place = document.place().clone();
        // What is saved is saved: a journal that cannot be removed is found to say nothing new.
        if self.follow() {
            self.journal.settle(&place)?;
        }
        Ok(())
    }
}
