//! The start page: recent files, samples, and other ways to begin.

use super::{ctx::Ctx, keys, look, modal::header, parts};
use crate::io;
use crate::paint::Picture;
use crate::scene::ThemeId;
use crate::session::{Action, Command, OpenCommand, Place, thumbnail};
use egui::{
    Button, ColorImage, Id, Image, Label, Rect, ScrollArea, Sense, Stroke, StrokeKind, TextureHandle, TextureOptions,
    Ui, vec2,
};
use std::sync::{Arc, OnceLock};

/// Width of the ways to begin, and the size of a small picture.
const WAYS: f32 = 240.0;
const PICTURE: [f32; 2] = [200.0, 116.0];
/// Between two cards.
const GAP: f32 = 12.0;

/// A place with its small picture, once it is drawn; none within: it cannot be.
#[derive(Clone)]
struct Shown {
    place: Place,
    picture: Arc<OnceLock<Option<Picture>>>,
    texture: Option<TextureHandle>,
}

/// Places with their small pictures, in a theme.
#[derive(Clone)]
struct Shelf {
    theme: ThemeId,
    all: Vec<Shown>,
}

/// Draws it.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>) {
    let screen = ui.ctx().content_rect().size();
    ui.set_width((screen.x - 80.0).min(920.0));
    header(ui, cx, Action::Start.text());
    let height = (screen.y * 0.8).min(760.0) - 60.0;
    ui.horizontal_top(|ui| {
        ui.vertical(|ui| {
            ui.set_width(WAYS);
            ways(ui, cx);
        });
        ui.add_space(2.0 * look::GRID);
        ui.vertical(|ui| {
            let scroll = ScrollArea::vertical().id_salt("start").max_height(height).auto_shrink([false, true]);
            scroll.show(ui, |ui| places(ui, cx));
        });
    });
}

/// Everything that begins something.
fn ways(ui: &mut Ui, cx: &mut Ctx<'_>) {
    let groups: [(&str, &[Action]); 3] = [
        (text!("start-open"), &[Action::Reopen, Action::OpenFolder, Action::OpenFile]),
        (text!("start-new"), &[Action::ReadText, Action::ImportTable, Action::Sources]),
        (text!("start-learn"), &[Action::Tour, Action::Help]),
    ];
    for (title, actions) in groups {
        parts::heading(ui, title);
        for action in actions {
            let enabled = action.enabled(cx.state);
            let button = Button::new(action.text()).shortcut_text(cx.small(keys::first(ui, *action)));
            let response = ui.add_enabled(enabled, button.min_size(vec2(WAYS - 8.0, 28.0)));
            if response.on_hover_text(action.tip()).clicked() {
                cx.push(Command::Show(None));
                cx.push(Command::Do(*action));
            }
            if let (Action::Reopen, Some(last)) = (action, &cx.state.transient.last_work) {
                let day = last.day.map(crate::model::Day::long).unwrap_or_default();
                let names = super::files::names(&last.places());
                parts::note(ui, cx, &text!("start-last", names = names, day = day));
            }
        }
    }
}

/// What was open before, and the samples.
fn places(ui: &mut Ui, cx: &mut Ctx<'_>) {
    let recent: Vec<Place> = cx.state.options.recent.iter().cloned().map(Place::Path).collect();
    let samples: Vec<Place> = io::samples().iter().map(|sample| Place::Sample(sample.name.to_owned())).collect();
    let shelf = shelf(ui, cx, &[recent.as_slice(), samples.as_slice()].concat());
    let (recent, samples) = shelf.split_at(recent.len());
    parts::heading(ui, text!("window-recent"));
    if recent.is_empty() {
        parts::note(ui, cx, text!("start-no-recent"));
    }
    cards(ui, cx, recent);
    parts::heading(ui, text!("window-samples"));
    cards(ui, cx, samples);
}

fn cards(ui: &mut Ui, cx: &mut Ctx<'_>, all: &[Shown]) {
    let columns = (((ui.available_width() + GAP) / (PICTURE[0] + GAP)) as usize).max(1);
    for row in all.chunks(columns) {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            for shown in row {
                card(ui, cx, shown);
            }
        });
        ui.add_space(GAP);
    }
}

fn card(ui: &mut Ui, cx: &mut Ctx<'_>, shown: &Shown) {
    let (name, aside) = match &shown.place {
        Place::Sample(sample) => {
            let title = io::samples().iter().find(|known| known.name == sample).map(io::Sample::title);
            (title.unwrap_or(sample).to_owned(), String::new())
        }
        Place::Path(path) => (shown.place.name(), path.parent().unwrap_or(path).display().to_string()),
    };
    let size = vec2(PICTURE[0], PICTURE[1] + 40.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let picture = Rect::from_min_size(rect.min, vec2(PICTURE[0], PICTURE[1]));
    ui.painter().rect_filled(picture, 6.0, cx.ink(|t| t.raised));
    match (&shown.texture, shown.picture.get()) {
        (Some(texture), _) => Image::new(texture).corner_radius(6).paint_at(ui, picture),
        (None, done) => {
            let text = if done.is_some() { text!("start-no-picture") } else { text!("start-drawing") };
            ui.put(picture.shrink(8.0), Label::new(cx.small(text)).wrap().selectable(false));
        }
    }
    let marked = response.hovered() || response.has_focus();
    let stroke = if marked { Stroke::new(2.0, cx.ink(|t| t.accent)) } else { Stroke::new(1.0, cx.ink(|t| t.line)) };
    ui.painter().rect_stroke(picture, 6.0, stroke, StrokeKind::Inside);
    let below = Rect::from_min_max(picture.left_bottom() + vec2(2.0, 3.0), rect.max);
    let mut child = ui.new_child(egui::UiBuilder::new().max_rect(below));
    child.spacing_mut().item_spacing.y = 0.0;
    child.add(Label::new(look::strong(&name)).truncate().selectable(false));
    if !aside.is_empty() {
        child.add(Label::new(cx.small(&aside)).truncate().selectable(false));
    }
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    let open = text!("window-open-file", name = name);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &open));
    if response.clicked() {
        cx.push(Command::Show(None));
        cx.push(Command::Open(OpenCommand::Open(vec![shown.place.clone()])));
    }
}

/// The places with their pictures, which a thread draws one after the other while the page is open.
fn shelf(ui: &Ui, cx: &Ctx<'_>, places: &[Place]) -> Vec<Shown> {
    let (id, theme) = (Id::unique("start-shelf"), cx.state.options.theme);
    let same = |shelf: &Shelf| shelf.theme == theme && shelf.all.iter().map(|shown| &shown.place).eq(places);
    let known = ui.data(|data| data.get_temp::<Shelf>(id)).filter(same);
    let mut shelf = known.unwrap_or_else(|| {
        let shown = |place: &Place| Shown { place: place.clone(), picture: Arc::default(), texture: None };
        let all: Vec<Shown> = places.iter().map(shown).collect();
        let (work, woken) = (all.clone(), ui.ctx().clone());
        let draw = move || {
            for Shown { place, picture, .. } in work {
                // Nobody waits for it any more.
                if Arc::strong_count(&picture) == 1 {
                    return;
                }
                if picture.set(thumbnail(&place, theme, PICTURE.map(|side| side * 1.5))).is_ok() {
                    woken.request_repaint();
                }
            }
        };
        if std::thread::Builder::new().name("start".to_owned()).spawn(draw).is_err() {
            for shown in &all {
                shown.picture.set(None).unwrap_or_default();
            }
        }
        Shelf { theme, all }
    });
    for shown in shelf.all.iter_mut().filter(|shown| shown.texture.is_none()) {
        if let Some(Some(picture)) = shown.picture.get() {
            let size = [picture.width as usize, picture.height as usize];
            let image = ColorImage::from_rgb(size, &picture.rgb);
            shown.texture = Some(ui.ctx().load_texture("start", image, TextureOptions::LINEAR));
        }
    }
    ui.data_mut(|data| data.insert_temp(id, shelf.clone()));
    shelf.all
}
