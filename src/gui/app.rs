//! The application: collects commands, carries them out, and lays the panels out.

use super::{
    chips, ctx::Ctx, dialogs, filters, keys, map, middle, palette, picture, preview::Preview, read, side, status,
    table, tasks::Tasks, timeline, top, tour,
};
use crate::geo::Countries;
use crate::message::{Language, broad};
use crate::scene::{Plate, Theme, ThemeId};
use crate::session::{
    Command, Derived, Dialog, EditCommand, Effect, Fetched, Journal, LayerCommand, Leave, MapCommand, OpenCommand,
    Place, SaveCommand, State, TimeCommand, apply,
};
use egui::{CentralPanel, Context, Frame, Panel, Ui, ViewportCommand};
use std::sync::mpsc::{Receiver, TryRecvError};
use std::time::Duration;

/// State, what follows from it, and the threads that work for it.
#[derive(Debug)]
pub struct App {
    state: State,
    derived: Derived,
    maps: map::Maps,
    tasks: Tasks,
    /// Where a thread puts what it fetches for `derived`.
    fetched: Vec<Receiver<Fetched>>,
    table: table::Drawer,
    preview: Preview,
    commands: Vec<Command>,
    /// When playback last advanced, in egui's seconds.
    ticked: Option<f64>,
    title: String,
    /// In which language the last frame was.
    language: Option<Language>,
    /// The window may close: nothing is to be asked any more.
    closing: bool,
    /// Something lay over the window in the last frame.
    covered: bool,
    /// The window was in front in the last frame.
    focused: bool,
    journal: Journal,
    /// Why the journal could not be written, as last reported.
    complained: Option<String>,
}

impl App {
    /// The application in a state. Its context wants [`install`](super::install) once.
    pub fn new(state: State) -> Self {
        Self {
            derived: Language::within(state.options.language, || Derived::soon(&state)),
            // What the state begins with may want layers to be read.
            commands: if state.own_layers().is_empty() { Vec::new() } else { vec![Command::Layer(LayerCommand::Read)] },
            maps: map::Maps::default(),
            tasks: Tasks::default(),
            fetched: Vec::new(),
            table: table::Drawer::default(),
            preview: Preview::default(),
            ticked: None,
            title: String::new(),
            language: state.options.language,
            state,
            closing: false,
            covered: false,
            focused: true,
            journal: Journal::default(),
            complained: None,
        }
    }

    /// The state, to read.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// What follows from it, to read.
    pub fn derived(&self) -> &Derived {
        &self.derived
    }

    /// Asks for a change of the state, carried out before the next frame is drawn.
    pub fn command(&mut self, command: Command) {
        self.commands.push(command);
    }

    /// Before drawing: answers of threads, files dropped, keys, time that passed.
    pub fn logic(&mut self, ctx: &Context) {
        Language::within(self.state.options.language, || self.prepare(ctx));
    }

    fn prepare(&mut self, ctx: &Context) {
        self.commands.extend(self.tasks.finished());
        let dropped = |input: &egui::InputState| -> Vec<Place> {
            input.raw.dropped_files.iter().map(|file| Place::Path(file.path().to_owned())).collect()
        };
        let dropped = ctx.input(dropped);
        if !dropped.is_empty() {
            self.commands.push(read::dropped(&self.state, dropped));
        }
        // The window's own cross asks as the menu does.
        let cross = ctx.input(|input| input.viewport().close_requested());
        if cross && !self.closing && self.state.document.is_changed() {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
            self.commands.push(Command::Save(SaveCommand::Leave(Leave::Quit)));
        }
        self.watch_files(ctx);
        keys::cut_pastes(ctx, &self.state, &mut self.commands);
        keys::collect(ctx, &self.state, &mut self.commands);
        self.tick(ctx);
        self.carry_out(ctx);
    }

    /// Looks whether another program wrote the datasets' files, each time the window comes to the front.
    fn watch_files(&mut self, ctx: &Context) {
        let focused = ctx.input(|input| input.focused);
        let came = focused && !std::mem::replace(&mut self.focused, focused);
        self.focused = focused;
        for (at, file) in self.state.document.files.iter().enumerate().filter(|_| came) {
            if !matches!(file.place, Place::Path(_)) {
                continue;
            }
            let (bundle, place) = (std::sync::Arc::clone(&self.state.document.bundle), file.place.clone());
            self.tasks.run("watch", ctx, move || {
                let files = bundle.changed_files(at);
                (!files.is_empty()).then_some(Command::Save(SaveCommand::FilesChanged(place, files)))
            });
        }
    }

    /// Draws the window.
    pub fn show(&mut self, ui: &mut Ui) {
        if self.language != self.state.options.language {
            self.language = self.state.options.language;
            // What was made of texts is made anew.
            (self.derived, self.maps, self.table) =
                (Derived::soon(&self.state), map::Maps::default(), table::Drawer::default());
            self.fetched.clear();
        }
        Language::within(self.language, || self.draw(ui));
    }

    fn draw(&mut self, ui: &mut Ui) {
        let dark = self.state.options.theme == ThemeId::Dark;
        ui.ctx().set_theme(if dark { egui::Theme::Dark } else { egui::Theme::Light });
        let zoom = f32::from(self.state.options.zoom) / 100.0;
        if ui.ctx().zoom_factor() != zoom {
            ui.ctx().set_zoom_factor(zoom);
        }
        self.catch_up(ui.ctx());
        broad(|| self.panels(ui));
        // Nothing to wait for: the panels' commands change the map of the same frame.
        let ctx = ui.ctx().clone();
        self.carry_out(&ctx);
        let size = map::size(&self.state, ui.available_size());
        if self.state.camera.size != size && !self.state.options.centre.definition().maps.is_empty() {
            self.commands.push(Command::Map(MapCommand::Resize(size)));
            self.carry_out(&ctx);
        }
        self.derived.update(&self.state);
        self.maps.update(&self.state, &self.derived);
        let frame = Frame::NONE;
        CentralPanel::default().frame(frame).show(ui, |ui| {
            let mut cx = cx(&self.state, &self.derived, &mut self.commands);
            broad(|| {
                let middle = middle::show(ui, &mut cx, &mut self.maps);
                chips::nothing(ui, &mut cx, middle);
            });
        });
        broad(|| self.over_the_window(&ctx));
        self.carry_out(&ctx);
        self.set_title(&ctx);
    }

    /// Brings what follows from the state up to date. In a very large dataset a thread fetches the records behind the numbers once a
    /// frame has passed without another question.
    fn catch_up(&mut self, ctx: &Context) {
        let (derived, state, commands) = (&mut self.derived, &self.state, &mut self.commands);
        self.fetched.retain(|thread| match thread.try_recv() {
            Ok(fetched) => {
                derived.take(state, fetched);
                false
            }
            Err(TryRecvError::Empty) => true,
            Err(TryRecvError::Disconnected) => {
                derived.lose();
                let text = text!("notice-no-lookup");
                commands.push(Command::Notify(text.to_owned(), true));
                false
            }
        });
        let fetches = self.derived.to_fetch(&self.state);
        self.derived.update(&self.state);
        for fetch in fetches {
            let (sender, receiver) = std::sync::mpsc::channel();
            self.fetched.push(receiver);
            let woken = ctx.clone();
            self.tasks.run("fetch", ctx, move || {
                if sender.send(fetch.fetch()).is_ok() {
                    woken.request_repaint();
                }
                None
            });
        }
        if self.derived.is_waiting() {
            ctx.request_repaint();
        }
    }

    fn panels(&mut self, ui: &mut Ui) {
        let Self { state, derived, commands, tasks, table: drawer, .. } = self;
        let mut cx = cx(state, derived, commands);
        let bar = Frame::new().fill(cx.ink(|t| t.panel)).inner_margin(egui::Margin::symmetric(12, 8));
        Panel::top("top").frame(bar).show(ui, |ui| top::show(ui, &mut cx));
        Panel::bottom("status")
            .frame(bar.inner_margin(egui::Margin::symmetric(12, 3)))
            .show(ui, |ui| status::show(ui, &mut cx));
        let line = Panel::bottom("timeline").frame(bar).show(ui, |ui| timeline::show(ui, &mut cx));
        tour::here(ui, tour::Target::Timeline, line.response.rect);
        let inset = bar.inner_margin(egui::Margin::same(0));
        // The width that a panel was dragged to is egui's to keep; it keeps one for each of a few widths of the window, and
        // begins with a share of it.
        let width = ui.ctx().content_rect().width();
        let class = (width / 480.0) as u32;
        let share = |part: f32, least: f32, most: f32| (width * part).clamp(least, most).round();
        // A text and its cards need the width.
        if state.options.filters_open && state.transient.text.is_none() {
            let panel =
                Panel::left(("filters", class)).frame(inset).default_size(share(0.15, filters::width(ui), 320.0));
            panel.size_range(180.0..=share(0.3, 260.0, 480.0)).show(ui, |ui| filters::show(ui, &mut cx));
        }
        if state.options.side_open {
            let panel = Panel::right(("side", class)).frame(inset).default_size(share(0.25, 320.0, 560.0));
            let panel = panel.size_range(300.0..=share(0.45, 420.0, 900.0));
            panel.show(ui, |ui| side::show(ui, &mut cx));
        }
        read::show(ui, &mut cx);
        chips::show(ui, &mut cx);
        table::show(ui, &mut cx, drawer, tasks);
    }

    fn over_the_window(&mut self, ctx: &Context) {
        let covered = self.state.transient.dialog.is_some();
        if self.covered && !covered && !table::take_focus(ctx, &mut self.table) {
            if self.state.transient.text.is_some() {
                read::take_focus(ctx);
            } else {
                self.maps.take_focus(ctx);
            }
        }
        self.covered = covered;
        let Self { state, derived, commands, preview, .. } = self;
        if !matches!(state.transient.dialog, Some(Dialog::Print(_))) {
            preview.forget();
        }
        let mut cx = cx(state, derived, commands);
        match &state.transient.dialog {
            Some(Dialog::Palette) => palette::show(ctx, &mut cx),
            Some(dialog) => dialogs::show(ctx, &mut cx, preview, dialog),
            None => {}
        }
        tour::show(ctx, &mut cx);
        status::opening(ctx, &cx);
        if ctx.input(|input| !input.raw.hovered_files.is_empty()) {
            status::drop_target(ctx, &cx);
        }
    }

    /// Advances playback; it asks for the next frame itself, so that a window at rest draws nothing.
    fn tick(&mut self, ctx: &Context) {
        let now = ctx.time();
        if !self.state.transient.playback.playing {
            self.ticked = None;
            return;
        }
        if let Some(before) = self.ticked {
            self.commands.push(Command::Time(TimeCommand::Tick(now - before)));
        }
        self.ticked = Some(now);
        ctx.request_repaint_after(Duration::from_secs_f64(1.0 / f64::from(self.state.options.speed)));
    }

    /// Carries out all commands, and the effects that they ask for.
    fn carry_out(&mut self, ctx: &Context) {
        for command in std::mem::take(&mut self.commands) {
            if !matches!(command, Command::Map(MapCommand::Resize(_)) | Command::Time(TimeCommand::Tick(_))) {
                ctx.request_repaint();
            }
            let decided = match &command {
                Command::Edit(EditCommand::Recover(place, _)) => Some((place.clone(), true)),
                Command::Edit(EditCommand::ForgetLeft(place)) => Some((place.clone(), false)),
                _ => None,
            };
            if let Command::Open(OpenCommand::LetGo(journal)) = &command
                && let Err(error) = self.journal.let_go(journal)
            {
                self.complain(&error);
            }
            for effect in apply(&mut self.state, command) {
                self.perform(effect, ctx);
            }
            self.keep_journal(decided.as_ref());
        }
        while let Some(import) = self.journal.to_keep(&self.state.document) {
            self.tasks.run("keep", ctx, move || {
                let failed = import.keep().err()?;
                Some(Command::Notify(text!("notice-no-journal", error = failed.to_string()), true))
            });
        }
    }

    /// Writes down what was changed, so that a crash loses nothing; offers what an earlier one interrupted.
    fn keep_journal(&mut self, decided: Option<&(Place, bool)>) {
        let written = self.journal.follow(&self.state.document);
        // Restored changes stay where they are until they are written down anew.
        let ready = decided.filter(|(_, restored)| written.is_ok() || !restored);
        let settled = ready.map_or(Ok(()), |(place, _)| self.journal.settle(place));
        [written, settled].into_iter().filter_map(Result::err).for_each(|error| self.complain(&error));
        // One question after the other: each dataset has its own.
        while !matches!(self.state.transient.dialog, Some(Dialog::Recover(..)))
            && let Some((place, left)) = self.journal.left()
        {
            let recovery = self.state.document.recovery(&place, &left).without(self.journal.damaged(&place));
            if recovery.changes > 0 || !recovery.is_plain() {
                apply(&mut self.state, Command::Show(Some(Dialog::Recover(Box::new(recovery)))));
            } else if let Err(error) = self.journal.settle(&place) {
                self.complain(&error);
            }
        }
    }

    fn complain(&mut self, error: &std::io::Error) {
        let text = text!("notice-no-journal", error = error.to_string());
        // Reported once for each cause: a full disk would repeat it at every step.
        if self.complained.as_ref() != Some(&text) {
            self.complained = Some(text.clone());
            self.commands.push(Command::Notify(text, true));
        }
    }

    /// Keeps what is changed and not yet saved in a folder, for the case of a crash.
    #[must_use]
    pub fn with_journal(mut self, folder: Option<std::path::PathBuf>) -> Self {
        self.journal = Journal::new(folder);
        self.keep_journal(None);
        self
    }

    /// Offers what earlier runs left of datasets that are not open.
    #[must_use]
    pub fn with_unfinished(mut self) -> Self {
        let left = self.journal.unfinished(&self.state.document);
        if !left.is_empty() && self.state.transient.dialog.is_none() {
            apply(&mut self.state, Command::Show(Some(Dialog::Unfinished(left))));
        }
        self
    }

    /// The window closes in good order: unsaved changes were discarded.
    pub fn close(&mut self) {
        // A journal that stays is offered again, which does no harm.
        let _ = self.journal.forget();
    }

    fn perform(&mut self, effect: Effect, ctx: &Context) {
        match effect {
            Effect::Start(started) => self.tasks.start(*started, ctx),
            Effect::Ask(question) => self.tasks.ask(question, ctx),
            Effect::CopyPicture => picture::copy(ctx, self.picture(), &self.tasks),
            Effect::CopyText(text) => ctx.copy_text(text),
            Effect::Quit => {
                self.closing = true;
                ctx.send_viewport_cmd(ViewportCommand::Close);
            }
        }
    }

    /// The maps as they are shown now, whatever was asked for since they were drawn.
    fn picture(&mut self) -> Plate {
        self.derived.update(&self.state);
        self.maps.picture(&self.state, &self.derived)
    }

    /// “13 February 2022 – Poland – Reinforcement of Europe – Laydown”.
    fn set_title(&mut self, ctx: &Context) {
        let choices = &self.state.choices;
        let mut parts = vec![choices.day.long()];
        parts.extend(choices.host().map(|code| Countries::embedded().name(&code).to_owned()));
        parts.extend([self.state.document.dataset().title.clone(), "Laydown".to_owned()]);
        parts.retain(|part| !part.is_empty());
        let mark = if self.state.document.is_changed() { "• " } else { "" };
        let title = format!("{mark}{}", parts.join(" – "));
        if title != self.title {
            ctx.send_viewport_cmd(ViewportCommand::Title(title.clone()));
            self.title = title;
        }
    }
}

fn cx<'a>(state: &'a State, derived: &'a Derived, commands: &'a mut Vec<Command>) -> Ctx<'a> {
    Ctx { state, derived, theme: Theme::of(state.options.theme), countries: Countries::embedded(), commands }
}
