//! Commands and answers in any order: nothing unsaved is lost unasked, at most one job of each kind runs, and what runs ends.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use laydown::{
    export::Format,
    io::{Package, sample},
    model::Table,
    session::{
        Action, Command, EditCommand, Effect, ExportCommand, Finished, Form, ImportCommand, Inline, Job, Leave,
        OpenCommand, OpenRequest, Outgoing, Place, SaveCommand, SourceCommand, Started, State, apply, open_dataset,
    },
};
use proptest::prelude::*;
use std::{collections::BTreeSet, fs};
use tempfile::TempDir;

const TABLE: &str =
    "Location;contingent;nb_troops;mois\nMali;France;1400;janvier 2021\nNiger;France;900;janvier 2021\n";

/// A session whose jobs are done, and answered, whenever a test likes.
struct Desk {
    home: TempDir,
    state: State,
    started: Vec<Started>,
    answers: Vec<Finished>,
    /// What was written into notes, each word once.
    words: Vec<String>,
    /// Those that were let go.
    let_go: BTreeSet<String>,
}

impl Desk {
    fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        let data = sample("article-2022-02-13").unwrap().package.dataset;
        for name in ["mine", "theirs"] {
            Package::new(data.clone()).save(&home.path().join(name)).unwrap();
        }
        fs::write(home.path().join("table.csv"), TABLE).unwrap();
        let document = open_dataset(Place::Path(home.path().join("mine"))).unwrap();
        let state = State::new(document, OpenRequest::default());
        let (started, answers, words, let_go) = Default::default();
        Self { home, state, started, answers, words, let_go }
    }

    fn place(&self, which: usize) -> Place {
        match which % 4 {
            0 => Place::Path(self.home.path().join("mine")),
            1 => Place::Path(self.home.path().join("theirs")),
            2 => Place::Path(self.home.path().join("table.csv")),
            _ => Place::Sample("article-2022-02-13".to_owned()),
        }
    }

    fn give(&mut self, command: Command) {
        for effect in apply(&mut self.state, command) {
            if let Effect::Start(started) = effect {
                self.started.push(*started);
            }
        }
    }

    /// Adds a word to the note of a stage.
    fn note(&mut self, which: usize) {
        let stages = &self.state.document.dataset().stages;
        let Some(stage) = stages.get(which % stages.len().max(1)) else { return };
        let word = format!("word{}x", self.words.len());
        let note = format!("{} {word}", stage.evidence.note);
        let mut form = Form::edit(self.state.document.dataset(), Table::Stages, &stage.id.clone()).unwrap();
        form.sheets[0].set("note", &note);
        self.give(Command::Edit(EditCommand::Enter(Box::new(form))));
        let there = self.state.document.dataset().stages.iter().any(|stage| stage.evidence.note.contains(&word));
        self.words.extend(there.then_some(word));
    }

    fn missing(&self) -> BTreeSet<String> {
        let text = |name: &str| fs::read_to_string(self.home.path().join(name).join("stages.csv")).unwrap();
        let files = text("mine") + &text("theirs");
        let stages = &self.state.document.dataset().stages;
        let kept = |word: &str| files.contains(word) || stages.iter().any(|stage| stage.evidence.note.contains(word));
        self.words.iter().filter(|word| !kept(word)).cloned().collect()
    }

    /// What is in no file may be lost from now on.
    fn let_all_go(&mut self) {
        self.let_go.extend(self.words.iter().cloned());
    }

    fn leave(&mut self, which: usize, close: bool) -> Leave {
        let place = self.place(which);
        if close { Leave::Close(place) } else { Leave::Open(vec![place].into()) }
    }

    /// A job ends; no source is really downloaded.
    fn work(&mut self, which: usize) {
        if self.started.is_empty() {
            return;
        }
        let started = self.started.remove(which % self.started.len());
        self.answers.push(match started.job {
            Job::Fetch(_) | Job::LookUp | Job::Find(_) => {
                Finished { ticket: started.ticket, result: Err("there is no network".to_owned()) }
            }
            _ => started.run(&Inline),
        });
    }

    /// An answer comes; now and then it comes once more later.
    fn answer(&mut self, which: usize) {
        if self.answers.is_empty() {
            return;
        }
        let at = which % self.answers.len();
        let answer = if which.is_multiple_of(5) { self.answers[at].clone() } else { self.answers.remove(at) };
        self.give(Command::Done(Box::new(answer)));
    }

    fn step(&mut self, what: u8, which: usize) {
        let place = self.place(which);
        match what {
            0..=2 => self.note(which),
            3..=6 => self.work(which),
            7..=10 => self.answer(which),
            11 => self.give(Command::Open(OpenCommand::Open(vec![place]))),
            12 => self.give(Command::Open(OpenCommand::Instead(vec![place]))),
            13 => self.give(Command::Open(OpenCommand::Beside(vec![place]))),
            14 => {
                self.let_all_go();
                self.give(Command::Open(OpenCommand::Reload(place)));
            }
            15 => self.give(Command::Open(OpenCommand::Stop)),
            16 => self.give(Command::Do(Action::Save)),
            17 | 18 => {
                let leave = self.leave(which, what == 17);
                self.give(Command::Save(SaveCommand::AndLeave(leave)));
            }
            19 => {
                let leave = self.leave(which, which.is_multiple_of(3));
                self.let_all_go();
                self.give(Command::Save(SaveCommand::Discard(leave)));
            }
            20 => {
                let leave = self.leave(which, true);
                self.give(Command::Save(SaveCommand::Leave(leave)));
            }
            21 => self.give(Command::Import(ImportCommand::Enter)),
            22 => self.give(Command::Show(None)),
            23 => {
                let path = self.home.path().join("out.csv").display().to_string();
                let out = Outgoing { shown: false, format: Format::Csv, path };
                self.give(Command::Export(ExportCommand::Begin(out)));
            }
            24 => self.give(Command::Do(Action::Undo)),
            _ => self.give(Command::Source(SourceCommand::Fetch("troopdata-bases".to_owned()))),
        }
        if what == 24 {
            // What is taken back is lost by wish.
            let stages = &self.state.document.dataset().stages;
            let here = |word: &&String| stages.iter().any(|stage| stage.evidence.note.contains(word.as_str()));
            self.let_go.extend(self.words.iter().filter(|word| !here(word)).cloned());
        }
    }

    /// The tickets of what runs.
    fn running(&self) -> Vec<laydown::session::Ticket> {
        let running = &self.state.running;
        let reading = running.reading.as_ref().map(|now| now.ticket);
        let saving = running.saving.as_ref().map(|now| now.ticket);
        let exporting = running.exporting.as_ref().map(|now| now.ticket);
        let fetching = running.fetching.as_ref().map(|now| now.ticket);
        [reading, saving, exporting, fetching].into_iter().flatten().collect()
    }

    fn check(&self) -> Result<(), TestCaseError> {
        let lost: Vec<String> = self.missing().difference(&self.let_go).cloned().collect();
        prop_assert!(lost.is_empty(), "lost {lost:?}");
        for ticket in self.running() {
            let comes = self.started.iter().any(|started| started.ticket == ticket)
                || self.answers.iter().any(|answer| answer.ticket == ticket);
            prop_assert!(comes, "{ticket:?} runs and nobody works at it");
        }
        Ok(())
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn nothing_unsaved_is_lost_and_all_that_runs_ends(steps in prop::collection::vec((0_u8..26, 0_usize..60), 1..40)) {
        let mut desk = Desk::new();
        for (what, which) in steps {
            desk.step(what, which);
            desk.check()?;
        }
        // Answers can begin other work, such as what was to be saved next; that comes to an end too.
        while !desk.started.is_empty() || !desk.answers.is_empty() {
            desk.work(0);
            desk.answer(1);
        }
        desk.check()?;
        prop_assert_eq!(desk.running(), Vec::new());
    }
}
