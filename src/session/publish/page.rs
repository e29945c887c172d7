//! A page that shows the map day by day, in one file that needs nothing else: no network, no server, no program but a browser. Its
//! numbers and words are those of the program, put together here; the page only shows them.

use super::dossier::{dossier, element, escaped, row, sources};
use super::picture::sniff as picture_of;
use super::{FilmJob, fragments::Fragments};
use crate::io::{Cancel, Goal, Sniff, is_stream};
use crate::message::Language;
use crate::model::Day;
use crate::paint::{SvgParts, png_plate, svg_parts};
use crate::posture::Quantity;
use crate::scene::{MapCache, Pictured, Scene, ThemeId, View, Weight, font};
use crate::session::derived::{Derived, picture};
use crate::session::view::{FilmStep, PrintKind};
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
    /// Where it will be on the web: its links then show a picture, which is written beside it. None: nobody knows.
    pub address: Option<String>,
}

/// An address of the web, for a page; an error says how it is written.
pub fn page_address(text: &str) -> Result<String, String> {
    let text = text.trim();
    let sound = |rest: &str| !rest.is_empty() && rest.chars().all(|c| !c.is_whitespace() && !"\"<>".contains(c));
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    if rest.is_some_and(sound) { Ok(text.to_owned()) } else { Err(text!("page-not-address", text = text)) }
}

/// Stands for the address of a page in the code that embeds it, until that is known.
const NOWHERE: &str = "https://…";

/// Width and height of the picture that links show, as the Open Graph protocol's readers want it.
const LINKED: [f32; 2] = [1200.0, 630.0];

impl PageJob {
    /// Makes it; `done` is told of each day.
    pub fn write(mut self, done: impl FnMut(usize, usize)) -> anyhow::Result<()> {
        let is: Sniff = |there| there.begins(b"<!doctype html>") && there.has_first(MADE.as_bytes());
        self.goal.check(is)?;
        let picture = self.linked()?;
        if let Some((goal, _)) = &picture {
            goal.check(picture_of(PrintKind::Png))?;
        }
        let page = self.page(done)?;
        if let Some((goal, bytes)) = picture {
            goal.write(picture_of(PrintKind::Png), &bytes)?;
        }
        Ok(self.goal.write(is, page.as_bytes())?)
    }

    /// The picture that links show, and where it goes: beside the page.
    fn linked(&self) -> anyhow::Result<Option<(Goal, Vec<u8>)>> {
        if self.address.is_none() || is_stream(&self.goal.path) {
            return Ok(None);
        }
        let mut state = self.state.clone();
        state.resize(LINKED);
        let plate = picture(&state, &Derived::of_picture(&state), &mut MapCache::default());
        let goal = Goal { path: self.goal.path.with_extension("png"), ..self.goal.clone() };
        Ok(Some((goal, png_plate(&plate, 1.0)?)))
    }

    /// What the head of the page says of where it is and of its picture.
    fn links(&self) -> String {
        let Some(address) = &self.address else { return String::new() };
        let path = self.goal.path.with_extension("png");
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let place = address.rsplit_once('/').map_or(address.as_str(), |(place, _)| place);
        let [width, height] = LINKED.map(|side| side.to_string());
        let mut links = "<meta name=\"twitter:card\" content=\"summary_large_image\">\n".to_owned();
        let picture = format!("{place}/{name}");
        let all = [
            ("og:url", address.as_str()),
            ("og:image", &picture),
            ("og:image:width", &width),
            ("og:image:height", &height),
        ];
        for (name, value) in all {
            links.push_str(&format!("<meta property=\"{name}\" content=\"{}\">\n", escaped(value)));
        }
        links
    }

    /// The code that shows the page within another one.
    fn embedding(&self, title: &str) -> String {
        let address = self.address.as_deref().unwrap_or(NOWHERE);
        let frame = format!(
            "<iframe src=\"{}\" title=\"{}\" width=\"100%\" height=\"760\" style=\"border:0\" loading=\"lazy\"></iframe>",
            escaped(address),
            escaped(title)
        );
        escaped(&frame)
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
                grounds = scenes.iter().map(|scene| ground(state, scene)).collect();
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
        let more = [self.links(), self.embedding(about.first().map_or("", String::as_str))];
        Ok(filled(&self.state, &about, &grounds, (&data.to_string(), &more)))
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
            let Some(Pictured { scene, .. }) = picture(state, &self.derived, cache).pictures.into_iter().next() else {
                continue;
            };
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
fn ground(state: &State, (theme, scene): &(ThemeId, Scene)) -> String {
    let mut scene = scene.clone();
    scene.map.fills.fill(View { theme: *theme, ..state.view() }.colors().land);
    scene.map.selected = None;
    svg_parts(&scene).ground
}

/// The page with everything in its place.
fn filled(state: &State, about: &[String], grounds: &[String], (data, more): (&str, &[String; 2])) -> String {
    let name = state.document.dataset().title.clone();
    let [title, description] = [0, 1].map(|n| about.get(n).map(String::as_str).unwrap_or_default());
    let face = |weight| STANDARD.encode(font(weight));
    let ground = |n: usize| grounds.get(n).map(String::as_str).unwrap_or_default();
    let [width, height] = PAGE_MAP.map(|side| side.to_string());
    let heads = Quantity::ALL.iter().map(|of| element("th", "", &escaped(words::quantity(*of)))).collect::<String>();
    let places: [(&str, &str); 30] = [
        ("links", &more[0]),
        ("embedding", &more[1]),
        ("language", Language::now().code()),
        ("word-embed", text!("page-embed")),
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
