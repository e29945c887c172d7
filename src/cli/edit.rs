//! `laydown edit FOLDER`: changes from lines of JSON.

use super::exit::Usage;
use crate::model::{Id, Table};
use crate::session::{
    Action, Command, EditCommand, Form, Journal, OpenRequest, Place, RowEdit, State, apply, open_dataset,
};
use anyhow::{Context as _, bail};
use serde_json::{Value, json};
use std::io::{BufRead as _, Write as _};
use std::{collections::BTreeMap, path::PathBuf, process::ExitCode};

#[derive(Debug, clap::Args)]
#[command(after_help = "\
Each line of the standard input is one change, and each is answered by one line:
  {\"put\":\"stages\",\"id\":\"C022-arrived\",\"cells\":{\"people\":\"about 1,750\"}}   changes a row; columns not named stay
  {\"put\":\"sources\",\"cells\":{\"publisher\":\"AP\",\"published\":\"2022-02-12\"}}  adds one; its id is made and answered
  {\"delete\":\"stages\",\"id\":\"C022-arrived\"}
  {\"undo\":true}   {\"redo\":true}   {\"save\":true}
At the end the dataset is saved if every line was carried out; otherwise what was not saved is let go, and the exit code is 1.

Examples:
  laydown edit my-dataset/ < changes.jsonl
  laydown edit my-dataset/ --recover < /dev/null     enter what a crash left unsaved, and save it")]
pub(super) struct EditArgs {
    /// A data package's folder
    folder: PathBuf,
    /// Enter first what an earlier run that did not end well left unsaved
    #[arg(long, conflicts_with = "forget")]
    recover: bool,
    /// Let go what an earlier run left unsaved
    #[arg(long)]
    forget: bool,
}

/// The dataset with its journal.
struct Session {
    state: State,
    journal: Journal,
}

pub(super) fn run(args: &EditArgs) -> anyhow::Result<ExitCode> {
    let folder = std::path::absolute(&args.folder)?;
    let document = open_dataset(Place::Path(folder))?;
    let state = State::new(document, OpenRequest::default());
    let mut session = Session { state, journal: Journal::new(Journal::usual_folder()) };
    session.begin(args)?;
    let mut out = std::io::stdout().lock();
    let mut failed = false;
    for line in std::io::stdin().lock().lines() {
        let line = line.context("the standard input cannot be read as text in UTF-8")?;
        if line.trim().is_empty() {
            continue;
        }
        let answer = session.line(&line).unwrap_or_else(|error| {
            failed = true;
            json!({ "error": format!("{error:#}") })
        });
        writeln!(out, "{answer}")?;
        out.flush()?;
    }
    if failed {
        let n = session.state.document.changes();
        session.journal.forget()?;
        let lost = if n > 0 { format!("; {n} changes that were not saved are let go") } else { String::new() };
        bail!("some lines were not carried out, as their answers say{lost}");
    }
    session.save()?;
    session.journal.forget()?;
    Ok(ExitCode::SUCCESS)
}

impl Session {
    /// Decides about what an earlier run left.
    fn begin(&mut self, args: &EditArgs) -> anyhow::Result<()> {
        self.journal.follow(&self.state.document)?;
        let Some((place, left)) = self.journal.left() else { return Ok(()) };
        if args.recover {
            apply(&mut self.state, Command::Edit(EditCommand::Recover(place.clone(), left)));
            self.journal.follow(&self.state.document)?;
        } else if !args.forget {
            let n = left.len();
            bail!(
                "an earlier run left {n} changes of this dataset unsaved: enter them with --recover, or let them go with --forget"
            );
        }
        Ok(self.journal.settle(&place)?)
    }

    /// Carries a line out and gives its answer.
    fn line(&mut self, line: &str) -> anyhow::Result<Value> {
        let value: Value = serde_json::from_str(line).context("the line is no JSON")?;
        let Value::Object(keys) = &value else { bail!("the line is no JSON object") };
        let id = || keys.get("id").and_then(Value::as_str).and_then(Id::new);
        let table = |word: &Value| {
            let names = Table::ALL.map(Table::name).join(", ");
            let table = word.as_str().and_then(Table::named);
            table.with_context(|| format!("{word} is no table: write one of {names}"))
        };
        let (mut added, revision, undo) = (None, self.state.document.revision, keys.contains_key("undo"));
        let back = self.state.history.undo_name().filter(|_| undo).map(ToOwned::to_owned);
        if let Some(word) = keys.get("put") {
            let (rows, new) = self.put(table(word)?, id().as_ref(), keys.get("cells"))?;
            added = new;
            self.turn(Command::Edit(EditCommand::Rows(rows)))?;
        } else if let Some(word) = keys.get("delete") {
            let id = id().context("say which row: add its \"id\"")?;
            self.turn(Command::Edit(EditCommand::Delete(table(word)?, id)))?;
        } else if keys.contains_key("undo") || keys.contains_key("redo") {
            let action = if keys.contains_key("undo") { Action::Undo } else { Action::Redo };
            if !action.enabled(&self.state) {
                bail!("there is nothing to take back or to do again");
            }
            self.turn(Command::Do(action))?;
        } else if keys.contains_key("save") {
            self.save()?;
            return Ok(json!({ "done": "saved" }));
        } else {
            bail!("the line says nothing to do: write put, delete, undo, redo or save");
        }
        let done = match back {
            _ if self.state.document.revision == revision => "nothing: it is so already".to_owned(),
            Some(name) => format!("taken back: {name}"),
            None if keys.contains_key("redo") => {
                format!("again: {}", self.state.history.undo_name().unwrap_or_default())
            }
            None => self.state.history.undo_name().unwrap_or_default().to_owned(),
        };
        Ok(match added {
            Some(id) => json!({ "done": done, "id": id }),
            None => json!({ "done": done }),
        })
    }

    /// The rows of a record with these cells, and the id that was made for a new one.
    fn put(&self, table: Table, id: Option<&Id>, cells: Option<&Value>) -> anyhow::Result<(Vec<RowEdit>, Option<Id>)> {
        let data = self.state.document.dataset();
        let old = id.filter(|id| data.find(table, id).is_some());
        let mut form = old.and_then(|id| Form::edit(data, table, id)).unwrap_or_else(|| Form::one(table));
        let cells = cells.and_then(Value::as_object).context("say what stands in it: add \"cells\"")?;
        for (column, text) in cells {
            let text = match text {
                Value::String(text) => text.clone(),
                Value::Null => String::new(),
                Value::Number(number) => number.to_string(),
                _ => bail!("“{column}” is no text"),
            };
            let known = form.sheets[0].fields.iter().any(|(name, _)| name == column);
            if !known {
                let names: Vec<_> = form.sheets[0].fields.iter().map(|(name, _)| *name).collect();
                bail!("there is no column “{column}” in {}: write one of {}", table.name(), names.join(", "));
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

    /// Carries out a command that changes records, and writes it into the journal; an error if it did not.
    fn turn(&mut self, command: Command) -> anyhow::Result<()> {
        apply(&mut self.state, command);
        self.journal.follow(&self.state.document).context("the journal cannot be written")?;
        match self.state.transient.notice.take() {
            Some(notice) if notice.is_error => bail!("{}", notice.text),
            _ => Ok(()),
        }
    }

    fn save(&mut self) -> anyhow::Result<()> {
        let document = &mut self.state.document;
        if let (Place::Path(folder), true) = (document.place().clone(), document.is_changed()) {
            document.save(0, &folder)?;
        }
        document.files[0].log.clear();
        self.journal.follow(document)?;
        Ok(())
    }
}
