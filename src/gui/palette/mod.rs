//! The palette (Ctrl+K): countries, days and commands by a few letters.

mod rank;
mod typed;

use crate::gui::{ctx::Ctx, keys, look, parts::kept_for};
use crate::model::{Code, RecordRef};
use crate::session::{
    self, Action, ChooseCommand, Command, DateField, Dialog, Leave, MapCommand, OpenCommand, OpenRequest, Place,
    SaveCommand, Selection, TimeCommand, VIEW_SCHEME,
};
use crate::{geo::Extent, io, posture, words};
use egui::{Align, Button, Context, Id, Key, Layout, Modal, RichText, ScrollArea, TextEdit, Ui, vec2};
use rank::{Fit, Ranker};

/// Something to choose.
struct Entry {
    text: String,
    /// What kind of thing it is, or its keys.
    aside: String,
    /// Other names of it, with commas between them.
    also: &'static str,
    commands: Vec<Command>,
}

/// What was typed and which entry is chosen, kept while the palette is open.
#[derive(Debug, Clone, Default)]
struct Typed {
    text: String,
    at: usize,
    /// The pass in which it was last shown: what was typed before the palette closed is forgotten.
    pass: u64,
}

/// How many entries are listed.
const MOST: usize = 12;
/// How many characters may be typed: enough for the text of a view.
const MOST_TYPED: usize = 4_000;

/// Nothing has a name as long as that, and each word is looked for in each.
const MOST_SEARCHED: usize = 200;

/// Draws it.
pub fn show(ctx: &Context, cx: &mut Ctx<'_>) {
    let id = Id::unique("palette");
    let pass = ctx.cumulative_pass_nr();
    let typed = ctx.data(|data| data.get_temp::<Typed>(id)).filter(|typed| typed.pass + 1 >= pass);
    let mut typed = Typed { pass, ..typed.unwrap_or_default() };
    let (up, down, enter) = ctx.input_mut(|input| {
        let mut take = |key| input.consume_key(egui::Modifiers::NONE, key);
        (take(Key::ArrowUp), take(Key::ArrowDown), take(Key::Enter))
    });
    let area = Modal::default_area(id).anchor(egui::Align2::CENTER_TOP, vec2(0.0, 72.0));
    let response = Modal::new(id).area(area).frame(crate::gui::modal::frame(ctx)).show(ctx, |ui| {
        ui.set_width(520.0);
        let edit = TextEdit::singleline(&mut typed.text)
            .char_limit(MOST_TYPED)
            .hint_text(look::hint(text!("window-search-hint")))
            .font(egui::FontId::proportional(look::HEADING))
            .margin(egui::Margin::symmetric(8, 6))
            .desired_width(f32::INFINITY);
        let response = ui.add(edit).accessible_name(text!("window-search"));
        response.request_focus();
        cx.edge(ui, &response);
        if response.changed() {
            typed.at = 0;
        }
        let entries = found(ui, cx, typed.text.trim());
        typed.at = (typed.at + usize::from(down)).saturating_sub(usize::from(up)).min(entries.len().saturating_sub(1));
        let clicked = list(ui, cx, &entries, typed.at);
        let chosen = clicked.or_else(|| enter.then_some(typed.at));
        if let Some(entry) = chosen.and_then(|at| entries.into_iter().nth(at)) {
            // Closed first: what is chosen may open another dialog.
            cx.push(Command::Show(None));
            entry.commands.into_iter().for_each(|command| cx.push(command));
            typed = Typed::default();
        }
    });
    if response.backdrop_response.clicked() {
        cx.push(Command::Show(None));
        typed = Typed::default();
    }
    ctx.data_mut(|data| data.insert_temp(id, typed));
}

/// The entries; the one that was clicked.
fn list(ui: &mut Ui, cx: &Ctx<'_>, entries: &[Entry], at: usize) -> Option<usize> {
    ui.add_space(look::GRID);
    if entries.is_empty() {
        ui.label(cx.muted(text!("window-no-matches")));
        return None;
    }
    let mut clicked = None;
    ScrollArea::vertical().max_height(ui.ctx().content_rect().height() * 0.6).show(ui, |ui| {
        ui.with_layout(Layout::top_down_justified(Align::LEFT), |ui| {
            ui.spacing_mut().item_spacing.y = 1.0;
            for (i, entry) in entries.iter().enumerate() {
                let aside =
                    if i == at { RichText::new(&entry.aside).size(look::SMALL) } else { cx.small(&entry.aside) };
                let button = Button::selectable(i == at, &entry.text).right_text(aside).min_size(vec2(0.0, 28.0));
                if ui.add(button).accessible_name(&entry.text).clicked() {
                    clicked = Some(i);
                }
            }
        });
    });
    clicked
}

/// What matches the text, most likely first: a view, a day, a number, then names by how well they fit.
fn found(ui: &Ui, cx: &Ctx<'_>, text: &str) -> Vec<Entry> {
    let ctx = ui.ctx();
    let all = entries(ctx, cx);
    if text.is_empty() {
        return all.into_iter().take(MOST).collect();
    }
    if text.starts_with(VIEW_SCHEME) {
        return vec![view(text)];
    }
    if text.chars().nth(MOST_SEARCHED).is_some() {
        return Vec::new();
    }
    let mut result = Vec::new();
    result.extend(typed::count(text).into_iter().flat_map(|count| numbers(ui, cx, count)));
    let day = typed::day(text, cx.state.choices.day, cx.state.document.span);
    result.extend(day.map(|day| Entry {
        text: text!("window-go-to", day = day.long()),
        aside: text!("window-kind-date").into(),
        also: "",
        commands: vec![Command::Time(TimeCommand::Type(DateField::Day, day.to_string()))],
    }));
    let mut ranker = Ranker::new(text);
    let mut ranked: Vec<((Fit, u32), Entry)> =
        all.into_iter().filter_map(|entry| Some((ranker.fit(&entry.text, entry.also)?, entry))).collect();
    ranked.sort_by_key(|((fit, points), entry)| (*fit, std::cmp::Reverse(*points), entry.text.len()));
    result.extend(ranked.into_iter().map(|(_, entry)| entry).take(MOST));
    // A country is found by its code and by its names in other languages too.
    let named = cx.countries.resolve(text).filter(|code| result.iter().all(|entry| entry.text != cx.name(*code)));
    if let Some(code) = named.filter(|code| cx.countries.get(*code).is_some_and(|country| country.symbol.is_some())) {
        result.insert(0, country(cx, code, text!("window-kind-country")));
    }
    result.extend(records(ui, cx, text));
    if result.is_empty() {
        result = misspelt(entries(ctx, cx), text);
    }
    result
}

/// What has that number: hosts on the day that is shown, then records.
fn numbers(ui: &Ui, cx: &Ctx<'_>, count: i64) -> Vec<Entry> {
    let posture = cx.derived.posture();
    let mut all = Vec::new();
    for host in &posture.hosts {
        for (quantity, people) in typed::quantities(&host.figures, count) {
            let (name, quantity) = (cx.name(host.host), words::lower(words::quantity(quantity)));
            all.push(Entry {
                text: text!("window-number-of", host = name, number = words::people(&people), quantity = quantity),
                ..country(cx, host.host, text!("window-kind-number"))
            });
        }
    }
    all.truncate(FEW);
    let data = cx.state.document.dataset();
    let records = kept_for(ui, cx.state.document.revision, ("found-number", count), || {
        let stages = data.stages.iter().enumerate().filter(|(_, stage)| typed::is(&stage.people, count));
        let stages = stages.map(|(row, _)| RecordRef::Stage(row as u32));
        let strengths = data.strengths.iter().enumerate().filter(|(_, row)| typed::is(&row.people, count));
        stages.chain(strengths.map(|(row, _)| RecordRef::Strength(row as u32))).take(FEW).collect::<Vec<_>>()
    });
    all.extend(records.into_iter().filter_map(|record| of_record(cx, record)));
    all
}

/// A copied view, to be shown again.
fn view(text: &str) -> Entry {
    match text.parse::<OpenRequest>() {
        Ok(request) => {
            let text = request.day.map(|day| text!("window-show-view-of", day = day.long()));
            let text = text.unwrap_or_else(|| text!("window-show-view").to_owned());
            let aside = crate::gui::files::names(&request.places());
            Entry { text, aside, also: "", commands: vec![Command::Open(OpenCommand::View(Box::new(request)))] }
        }
        Err(error) => {
            Entry { text: error.to_string(), aside: text!("window-kind-view").into(), also: "", commands: Vec::new() }
        }
    }
}

/// The most records and sources that are listed.
const FEW: usize = 8;

/// The fewest letters that records are searched for.
const LEAST_LETTERS: usize = 3;

/// Records that contain the text: choosing one opens its card, and the map goes to its host and day.
fn records(ui: &Ui, cx: &Ctx<'_>, text: &str) -> Vec<Entry> {
    if text.chars().count() < LEAST_LETTERS {
        return Vec::new();
    }
    let data = cx.state.document.dataset();
    // A million records are looked through once for each letter that is typed, and not for each frame.
    let found = kept_for(ui, cx.state.document.revision, ("found-records", text), || posture::found(data, text, FEW));
    found.into_iter().filter_map(|record| of_record(cx, record)).collect()
}

/// A record: choosing it opens its card.
fn of_record(cx: &Ctx<'_>, record: RecordRef) -> Option<Entry> {
    let told = session::summary(cx.state.document.dataset(), record, |code| cx.name(code))?;
    let mut commands = Vec::new();
    commands.extend(told.host.map(|code| Command::Choose(ChooseCommand::Select(Some(Selection::Host(code))))));
    commands.extend(told.day.map(|day| Command::Time(TimeCommand::Type(DateField::Day, day.to_string()))));
    commands.push(Command::Show(Some(Dialog::Records { title: told.text.clone(), records: vec![record] })));
    Some(Entry { text: told.text, aside: text!("window-kind-record").into(), also: "", commands })
}

/// A country: choosing it selects it and goes there.
fn country(cx: &Ctx<'_>, code: Code, aside: &str) -> Entry {
    Entry {
        text: cx.name(code),
        aside: aside.into(),
        also: "",
        commands: vec![
            Command::Choose(ChooseCommand::Select(Some(Selection::Host(code)))),
            Command::Map(MapCommand::Fit(Extent::Country(code))),
        ],
    }
}

/// Entries of a similar spelling, best first.
fn misspelt(all: Vec<Entry>, text: &str) -> Vec<Entry> {
    let text = text.to_lowercase();
    let near = |entry: &Entry| strsim::normalized_damerau_levenshtein(&entry.text.to_lowercase(), &text);
    let mut ranked: Vec<(f64, Entry)> = all.into_iter().map(|entry| (near(&entry), entry)).collect();
    ranked.retain(|(near, _)| *near >= 0.6);
    ranked.sort_by(|a, b| b.0.total_cmp(&a.0));
    ranked.into_iter().map(|(_, entry)| entry).take(FEW).collect()
}

/// Everything that can be chosen now: hosts with numbers, commands, samples, then all other countries.
fn entries(ctx: &Context, cx: &Ctx<'_>) -> Vec<Entry> {
    let posture = cx.derived.posture();
    let mut all: Vec<Entry> = posture.hosts.iter().map(|host| country(cx, host.host, text!("name-host"))).collect();
    let actions = Action::all().iter().filter(|action| **action != Action::Palette && action.enabled(cx.state));
    all.extend(actions.map(|action| Entry {
        text: action.text_now(cx.state),
        aside: keys::first(ctx, *action),
        also: action.also(),
        commands: vec![Command::Do(*action)],
    }));
    all.extend(io::samples().iter().map(|sample| Entry {
        text: sample.title().to_owned(),
        aside: text!("window-kind-sample").into(),
        also: "",
        commands: vec![Command::Open(OpenCommand::Open(vec![Place::Sample(sample.name.to_owned())]))],
    }));
    all.extend(cx.state.options.recent.iter().map(|path| Entry {
        text: text!("window-open-file", name = path.display().to_string()),
        aside: text!("window-recent").into(),
        also: "",
        commands: vec![Command::Open(OpenCommand::Open(vec![Place::Path(path.clone())]))],
    }));
    let open = cx.state.document.files.iter().filter(|_| cx.state.document.is_several());
    all.extend(open.map(|file| Entry {
        text: text!("window-close-file", name = file.place.name()),
        aside: text!("window-kind-file").into(),
        also: "",
        commands: vec![Command::Save(SaveCommand::Leave(Leave::Close(file.place.clone())))],
    }));
    let others = cx.countries.iter().filter(|c| c.symbol.is_some() && posture.host(c.code).is_none());
    all.extend(others.map(|c| country(cx, c.code, text!("window-kind-country"))));
    all
}
