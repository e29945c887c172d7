//! A page that shows the map day by day, in one file that needs nothing else: no network, no server, no program but a browser. Its
//! numbers and words are those of the program, put together here; the page only shows them.

use super::dossier::{dossier, element, escaped, row, sources};
use super::{FilmJob, FilmStep, fragments::Fragments};
use crate::io::{Cancel, Goal, Sniff};
use crate::model::Day;
use crate::paint::{SvgParts, svg_parts};
use crate::posture::Quantity;
use crate::scene::{MapCache, Scene, Theme, ThemeId, Weight, font};
use crate::session::derived::{Derived, picture};
use crate::session::{explain::Explanation, state::State};
use crate::words;
use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::json;
use std::{collections::BTreeMap, path::Path};

/// A page has at most so many days: what is larger no browser shows well.
const MOST_DAYS: usize = 1000;

/// What a page says of its maker, as the template has it.
const MADE: &str = "<meta name=\"generator\" content=\"Laydown ";

/// Width and height of the map in logical pixels.
pub const PAGE_MAP: [f32; 2] = [1280.0, 720.0];

/// Whether a path is that of a page.
pub fn is_page(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ["html", "htm"].iter().any(|page| ending.eq_ignore_ascii_case(page)))
}

/// A page that is to be made.
#[derive(Debug)]
pub struct PageJob {
    /// What is shown, but for its day: the page opens on it.
    pub state: State,
    /// To where.
    pub goal: Goal,
    /// The switch that stops it.
    pub cancel: Cancel,
}

impl PageJob {
    /// Makes it; `done` is told of each day.
    pub fn write(mut self, done: impl FnMut(usize, usize)) -> anyhow::Result<()> {
        let is: Sniff = |there| there.begins(b"<!doctype html>") && there.has_first(MADE.as_bytes());
        self.goal.check(is)?;
        let page = self.page(done)?;
        Ok(self.goal.write(is, page.as_bytes())?)
    }

    fn page(&mut self, mut done: impl FnMut(usize, usize)) -> anyhow::Result<String> {
        let state = &mut self.state;
        state.resize(PAGE_MAP);
        let shown = state.choices.known_on.unwrap_or(state.choices.day);
        let mut days = FilmJob::days(state, None, FilmStep::Change).map_err(anyhow::Error::msg)?;
        if let Err(place) = days.binary_search(&shown) {
            days.insert(place, shown);
        }
        if days.len() > MOST_DAYS {
            anyhow::bail!(text!("page-long", days = days.len(), most = MOST_DAYS));
        }
        let mut studio = Studio { derived: Derived::new(state), caches: Default::default() };
        let mut fragments = Fragments::default();
        let (mut grounds, mut about) = (Vec::new(), Vec::new());
        for (n, day) in days.iter().enumerate() {
            self.cancel.check()?;
            let (scenes, parts) = studio.day(state, *day);
            if grounds.is_empty() {
                grounds = scenes.iter().map(ground).collect();
            }
            if *day == shown {
                about = scenes
                    .first()
                    .map(|(_, scene)| vec![scene.title.clone(), scene.description.clone()])
                    .unwrap_or_default();
            }
            fragments.day(parts);
            done(n + 1, days.len());
        }
        let start = days.binary_search(&shown).unwrap_or_default();
        let labels: Vec<String> = days.iter().map(|day| day.long()).collect();
        let data = json!({ "days": labels, "iso": days, "start": start, "fragments": fragments });
        Ok(filled(state, &about, &grounds, &data.to_string()))
    }
}

/// The parts of a day by name, each as pieces of markup.
type Parts = BTreeMap<String, Vec<String>>;

/// Where the pictures are made.
struct Studio {
    derived: Derived,
    caches: [MapCache; 2],
}

impl Studio {
    /// A day in both themes, and its parts as markup.
    fn day(&mut self, state: &mut State, day: Day) -> (Vec<(ThemeId, Scene)>, Parts) {
        match &mut state.choices.known_on {
            Some(known_on) => *known_on = day,
            None => state.choices.day = day,
        }
        self.derived.update(state);
        let mut parts = Parts::new();
        let mut scenes = Vec::new();
        for (theme, cache) in [ThemeId::Light, ThemeId::Dark].into_iter().zip(&mut self.caches) {
            state.options.theme = theme;
            let Some(scene) = picture(state, &self.derived, cache).pictures.into_iter().next() else { continue };
            let SvgParts { flows, symbols, labels, furniture, .. } = svg_parts(&scene);
            let map = [flows, symbols, labels, vec![furniture]].concat();
            parts.insert(format!("map-{}", theme.word()), map);
            scenes.push((theme, scene));
        }
        let facts = self.derived.facts(state.document.dataset());
        let hosts: Vec<Explanation<'_>> =
            facts.posture.hosts.iter().filter_map(|host| Explanation::of(facts, host.host)).collect();
        parts.insert("title".to_owned(), scenes.first().map(|(_, scene)| escaped(&scene.title)).into_iter().collect());
        parts.insert("rows".to_owned(), hosts.iter().map(row).collect());
        parts.extend(hosts.iter().map(|host| (format!("host-{}", host.host), dossier(host))));
        (scenes, parts)
    }
}

/// The map under all days: which countries are hosts changes from day to day, so none is tinted.
fn ground((theme, scene): &(ThemeId, Scene)) -> String {
    let mut scene = scene.clone();
    scene.map.fills.fill(Theme::of(*theme).land);
    scene.map.selected = None;
    svg_parts(&scene).ground
}

/// The page with everything in its place.
fn filled(state: &State, about: &[String], grounds: &[String], data: &str) -> String {
    let name = state.document.dataset().title.clone();
    let [title, description] = [0, 1].map(|n| about.get(n).map(String::as_str).unwrap_or_default());
    let face = |weight| STANDARD.encode(font(weight));
    let ground = |n: usize| grounds.get(n).map(String::as_str).unwrap_or_default();
    let [width, height] = PAGE_MAP.map(|side| side.to_string());
    let heads = Quantity::ALL.iter().map(|of| element("th", "", &escaped(words::quantity(*of)))).collect::<String>();
    let places: [(&str, &str); 26] = [
        ("style", include_str!("../../../assets/page/page.css")),
        ("script", include_str!("../../../assets/page/page.js")),
        ("regular", &face(Weight::Regular)),
        ("semibold", &face(Weight::SemiBold)),
        ("ground-light", ground(0)),
        ("ground-dark", ground(1)),
        // Nothing in the data may end the element that it stands in.
        ("data", &data.replace('<', "\\u003c")),
        ("name", &escaped(&name)),
        ("title", &escaped(title)),
        ("description", &escaped(description)),
        ("width", &width),
        ("height", &height),
        ("heads", &heads),
        ("sources", &sources(state.document.dataset())),
        ("word-sources", text!("page-sources")),
        ("version", env!("CARGO_PKG_VERSION")),
        ("word-play", text!("page-play")),
        ("word-pause", text!("page-pause")),
        ("word-day", text!("page-day")),
        ("word-before", text!("page-before")),
        ("word-after", text!("page-after")),
        ("word-search", text!("page-search")),
        ("word-host", text!("page-host")),
        ("word-choose", text!("page-choose")),
        ("word-nothing", text!("page-nothing")),
        ("word-made", text!("page-made")),
    ];
    fill(include_str!("../../../assets/page/page.html"), &places)
}

/// A template with its places, `{{name}}`, filled in one walk: what is filled in is not looked at again.
fn fill(template: &str, places: &[(&str, &str)]) -> String {
    let mut out = String::with_capacity(template.len() + places.iter().map(|(_, text)| text.len()).sum::<usize>());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        out.push_str(before);
        let (name, after) = after.split_once("}}").unwrap_or((after, ""));
        out.push_str(places.iter().find(|(place, _)| *place == name).map_or("", |(_, text)| *text));
        rest = after;
    }
    out + rest
}
