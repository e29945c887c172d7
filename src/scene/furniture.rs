//! What stands around the map: the headline above it, what it cannot show and the credits below it, and the legend in its emptiest place.
//! Blocks never lie over each other; where the picture is too small for all of them, the lesser ones go.

use super::text::{self, LEADING};
use super::{
    Anchor, Area, LevelNumber, Mark, ShownLayer, Subject, Text, Theme, View, Weight, change, frame::Frame, gist::Gist,
    own, texts,
};
use super::{look::Look, told::Told};
use super::{scale_bar, towns};
use crate::model::{Day, Estimate, HashSet, Id, Thing};
use crate::words::{self, capital};
use crate::{geo, posture::Figures};

/// Free space beside a line, in units.
const MARGIN: f32 = 12.0;
/// A headline that is too long for its band is set so much smaller at most, and then in two lines.
const SMALLER: f32 = 0.62;

/// The furniture, placed.
#[derive(Debug, Default)]
pub(super) struct Furniture {
    /// What it covers.
    pub areas: Vec<Area>,
    /// What to draw.
    pub marks: Vec<Mark>,
}

/// Lays the furniture out.
pub(super) fn lay_out((subject, gist): (&Subject<'_>, &Gist), look: Look<'_>, told: &Told<'_>) -> Furniture {
    let (view, frame) = (look.view, look.view.frame());
    let mut room = Room { theme: look.theme, title: view.makeup.title(), frame, out: Furniture::default() };
    if frame.top > 0.0 {
        let [w, h] = view.size;
        // All of the last pixels, where a picture is not a whole number of them wide and high.
        let [right, bottom] = [w.ceil(), h.ceil()];
        room.band(Area { min: [0.0, 0.0], max: [right, frame.top] });
        room.band(Area { min: [0.0, h - frame.bottom], max: [right, bottom] });
        let [title, under] = heading(subject, view);
        room.heading(&title, &under);
        let mut notes = notes(subject, view, told);
        let own = texts::written(&view.texts.caption, &day(subject), &total(subject, view));
        notes.splice(0..0, own);
        room.foot(&words::line(notes), &credits_of((subject, gist), view));
    }
    let legend = super::corner::legend(look, (subject.posture.thing, told), &room.out.areas);
    room.add(legend);
    let bar = scale_bar::of(look, told, &room.out.areas);
    room.add(bar);
    room.out
}

fn day(subject: &Subject<'_>) -> String {
    words::long_day(subject.posture.day)
}

fn total(subject: &Subject<'_>, view: &View) -> String {
    let total = view.measure.whole(&subject.posture.total.figures);
    total.map_or_else(|| text!("number-not-known").to_owned(), |total| words::some(&total))
}

/// The headline and what stands below it: as the user wrote them, else who is where, when and how many, and whose data it is.
pub fn heading(subject: &Subject<'_>, view: &View) -> [String; 2] {
    let definition = view.measure.definition();
    let plain = || {
        let summary = (definition.summary)(subject);
        let title =
            if definition.compares { summary } else { text!("scene-picture", day = day(subject), summary = summary) };
        [title, String::new()]
    };
    let [title, under] = (definition.headline)(subject).unwrap_or_else(plain);
    let about = subject.dataset.title.clone() + &words::as_known_on(subject.posture.known_on);
    let about = about.trim_start_matches(", ");
    let under = match (under.is_empty(), about.is_empty()) {
        (true, _) => about.to_owned(),
        (_, true) => under,
        _ => text!("headline-under", what = under, about = about),
    };
    let (day, total) = (day(subject), total(subject, view));
    let written = |text: &str| texts::written(text, &day, &total);
    [written(&view.texts.title).unwrap_or(title), written(&view.texts.subtitle).unwrap_or_else(|| capital(&under))]
}

/// A line of a band.
#[derive(Debug, Clone)]
struct Line {
    text: String,
    size: f32,
    weight: Weight,
    muted: bool,
}

fn wrapped(words: &str, size: f32, room: f32, most: usize, muted: bool) -> Vec<Line> {
    let lines = text::wrap(words, size, Weight::Regular, room, most);
    lines.into_iter().map(|text| Line { text, size, weight: Weight::Regular, muted }).collect()
}

/// What the map cannot show, in words: a sentence each.
fn notes(subject: &Subject<'_>, view: &View, told: &Told<'_>) -> Vec<String> {
    let (definition, thing) = (view.measure.definition(), subject.posture.thing);
    let count = |figures: &Figures| view.measure.whole(figures).filter(|_| !definition.compares);
    let groups = subject.posture.unplaced.iter();
    let numbers = groups.filter_map(|unplaced| Some((count(&unplaced.figures)?, &unplaced.place)));
    let mut placeless: Vec<String> =
        numbers.filter(|(n, _)| !n.is_zero()).map(|(n, place)| at(thing, n, place)).collect();
    if let Some(level) = &definition.level {
        placeless.extend(levels_nowhere(subject, level));
    }
    if let Some(before) = subject.before.filter(|_| definition.compares) {
        let changed = change::unplaced(before, subject.now())
            .map(|(place, difference)| (place, difference.words(subject.posture.thing)));
        let changed = changed.filter(|(_, words)| !words.is_empty());
        placeless.extend(changed.map(|(place, what)| text!("scene-at", what = what, place = place)));
    }
    let mut notes = Vec::new();
    if !placeless.is_empty() {
        notes.push(text!("scene-not-placed", all = words::list(placeless)));
    }
    let outside = told.outside.words(view, thing);
    notes.extend((!outside.is_empty()).then_some(outside));
    if definition.level.is_some() && subject.posture.total.figures.stale {
        notes.push(text!("scene-some-old").to_owned());
    }
    notes
}

/// What was reported lately of people in no one country, in the scope of the picture.
fn levels_nowhere<'a>(subject: &Subject<'a>, number: &'static LevelNumber) -> impl Iterator<Item = String> + use<'a> {
    let [_, others] = subject.accounts.beside();
    let (scope, thing) = (subject.posture.scope, subject.posture.thing);
    let shown = others.into_iter().filter(move |total| total.level.scope == scope && !total.level.stale);
    let numbers = shown.map(move |total| ((number.of)(&total.level), &total.place)).filter(|(n, _)| !n.is_zero());
    numbers.map(move |(n, place)| at(thing, n, place))
}

/// How many are in a place that the map does not have.
fn at(thing: Thing, people: Estimate, place: &str) -> String {
    text!("scene-at", what = words::told(thing, words::people(&people), &people), place = place)
}

/// Of when and from where the borders are, whose disputed land is, and who made the list of towns.
fn ground(view: &View, day: Day, brief: bool) -> String {
    let note = view.borders.definition().note;
    let borders = match own::borders(view) {
        None if brief => text!("scene-borders-short", year = geo::BORDERS_OF, source = geo::BORDERS_BRIEF),
        None => text!("scene-borders", year = geo::BORDERS_OF, note = note(), source = geo::BORDERS),
        Some(own) => {
            let day = words::long_day(day);
            text!("scene-borders-own", day = day, name = credited(own), source = geo::BORDERS)
        }
    };
    let others = view.layers.iter().filter(|shown| !shown.asked.hidden && !shown.asked.borders);
    let others: Vec<String> = others.filter(|shown| !shown.asked.credit.is_empty()).map(credited).collect();
    let layers = if others.is_empty() { String::new() } else { text!("scene-layers", names = words::list(others)) };
    let towns = if towns::are_shown(view) { text!("scene-towns") } else { "" };
    [towns, &layers, &borders].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// What a layer is called, and who made it.
fn credited(shown: &ShownLayer) -> String {
    let (name, credit) = (shown.asked.title(), shown.asked.credit.trim());
    if credit.is_empty() { name.to_owned() } else { text!("scene-layer-credit", name = name, credit = credit) }
}

/// The credits of a picture: as the user wrote them, else its sources, and the borders and the house in any case.
pub fn credits(subject: &Subject<'_>, view: &View) -> String {
    credits_of((subject, &subject.gist()), view).swap_remove(0)
}

/// The same of a picture without a map.
pub fn credits_without_map(subject: &Subject<'_>, view: &View) -> String {
    let publishers = publishers((subject, &subject.gist()), view);
    let own = texts::written(&view.texts.credit, &day(subject), &total(subject, view));
    words::line([&own.unwrap_or_else(|| sources(&publishers, MOST, view, "")), view.makeup.credit()])
}

/// Publishers that are named where there is room; where towns are credited too, fewer have it.
const MOST: usize = 4;
const MOST_BESIDE_TOWNS: usize = 2;

/// The credits of a picture, from the longest to the shortest: with fewer publishers by name, and less on the borders. Each says how many
/// sources there are, and names whose work is under a licence that asks for it.
fn credits_of((subject, gist): (&Subject<'_>, &Gist), view: &View) -> Vec<String> {
    let house = view.makeup.credit();
    let grounds = [false, true].map(|brief| ground(view, subject.posture.day, brief));
    if let Some(own) = texts::written(&view.texts.credit, &day(subject), &total(subject, view)) {
        return grounds.iter().map(|ground| words::line([&format!("{own} {ground}"), house])).collect();
    }
    let publishers = publishers((subject, gist), view);
    let most = if towns::are_shown(view) { MOST_BESIDE_TOWNS } else { MOST };
    let all = grounds.iter().flat_map(|ground| (0..=most).rev().map(move |named| (named, ground)));
    all.map(|(named, ground)| words::line([&sources(&publishers, named, view, ground), house])).collect()
}

/// The sources behind a picture, in the order of the dataset.
pub fn sources_of<'a>(subject: &Subject<'a>, view: &View) -> Vec<&'a Id> {
    used((subject, &subject.gist()), view)
}

fn used<'a>((subject, gist): (&Subject<'a>, &Gist), view: &View) -> Vec<&'a Id> {
    let definition = view.measure.definition();
    let nothing = HashSet::default();
    subject.accounts.sources(
        subject.dataset,
        &subject.posture.events,
        |level| definition.compares || definition.level.is_some() && level.scope == subject.posture.scope,
        if definition.level.as_ref().is_none_or(|level| level.goes_on) { &gist.sources } else { &nothing },
    )
}

/// Who published the sources behind a picture.
fn publishers<'a>(of: (&Subject<'a>, &Gist), view: &View) -> Vec<&'a str> {
    let data = of.0.dataset;
    let mut publishers: Vec<&str> = Vec::new();
    for id in used(of, view) {
        let publisher = data.source(id).map_or(id.as_str(), |source| source.publisher.as_str());
        if !publishers.contains(&publisher) {
            publishers.push(publisher);
        }
    }
    publishers
}

/// Sources, so many of them by name, and where there is a map its ground.
fn sources(publishers: &[&str], named: usize, view: &View, ground: &str) -> String {
    let (names, more) = (words::list(publishers.iter().take(named)), publishers.len().saturating_sub(named));
    let sources = match (publishers.len(), more) {
        (0, _) => String::new(),
        (all, _) if named == 0 => text!("scene-sources-counted", n = all),
        (_, 0) => text!("scene-sources", named = names),
        (_, n) => text!("scene-more-sources", named = names, n = n),
    };
    let credit = view.unit.definition().credit;
    let inhabitants = credit.map(|credit| text!("side-inhabitants", source = credit)).unwrap_or_default();
    let parts = [sources.as_str(), &inhabitants, ground];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The picture while it is furnished.
struct Room<'a> {
    theme: &'a Theme,
    /// The weight of the title.
    title: Weight,
    frame: Frame,
    out: Furniture,
}

impl Room<'_> {
    fn add(&mut self, block: Option<(Area, Vec<Mark>)>) {
        if let Some((area, marks)) = block {
            self.out.areas.push(area);
            self.out.marks.extend(marks);
        }
    }

    fn band(&mut self, area: Area) {
        self.out.marks.push(Mark::Panel { area, corner: 0.0, fill: self.theme.background, stroke: None });
        self.out.areas.push(area);
    }

    fn margin(&self) -> f32 {
        MARGIN * self.frame.unit
    }

    fn width(&self) -> f32 {
        self.frame.size[0] - 2.0 * self.margin()
    }

    /// In the band above the map: one line for the title, or two smaller ones where it is long.
    fn heading(&mut self, title: &str, under: &str) {
        let (full, room) = (self.frame.headline(), self.width());
        let wide = text::width(title, full, self.title).max(1.0);
        let one = (room / wide).min(1.0);
        // Rounded it may be a little too wide.
        let fitting = |size: f32| if text::width(title, size, self.title) > room { size - 0.1 } else { size };
        let (size, most) =
            if one >= SMALLER { (fitting(text::size(full, one)), 1) } else { (text::size(full, SMALLER), 2) };
        let lines = text::wrap(title, size, self.title, room, most);
        let height = full * 1.3;
        // The lines stand in the middle of the room that one of full size has.
        let mut top = full * 0.3 + (height - lines.len() as f32 * size * 1.22) / 2.0;
        for text in lines {
            self.write(Line { text, size, weight: self.title, muted: false }, top);
            top += size * 1.22;
        }
        let mut top = full * 0.3 + height;
        for line in wrapped(under, self.frame.subtitle(), room, self.frame.subtitles, false) {
            let step = line.size * LEADING;
            self.write(line, top);
            top += step;
        }
    }

    /// In the band below the map: what the map cannot show, and the longest of the credits that the lines that are left hold. Where there
    /// is one line for both, the notes are cut before the sources are.
    fn foot(&mut self, notes: &str, credits: &[String]) {
        let (size, room, all) = (self.frame.note(), self.width(), self.frame.lines);
        let lines_of = |text: &str| wrapped(text, size, room, usize::MAX, true).len();
        let longest = |before: &str, most: usize| {
            let mut all = credits.iter().map(|credit| words::line([before, credit]));
            all.find(|text| lines_of(text) <= most)
        };
        let shortest = credits.last().map_or("", String::as_str);
        let lines = if all < 2 || notes.is_empty() {
            let joined = longest(notes, all).unwrap_or_else(|| {
                let left = room - text::width(&words::line([" ", shortest]), size, Weight::Regular);
                words::line([&text::elide(notes, size, Weight::Regular, left), shortest])
            });
            wrapped(&joined, size, room, all, true)
        } else {
            let mut lines = wrapped(notes, size, room, all - 1, false);
            let left = all - lines.len();
            lines.extend(wrapped(&longest("", left).unwrap_or_else(|| shortest.to_owned()), size, room, left, true));
            lines
        };
        let mut top = self.frame.map().max[1] + 2.0 * self.frame.unit;
        for line in lines {
            self.write(line, top);
            top += size * 1.25;
        }
    }

    fn write(&mut self, line: Line, top: f32) {
        let color = if line.muted { self.theme.muted } else { self.theme.text };
        let Line { text, size, weight, .. } = line;
        let at = [self.margin(), top + size * 1.02];
        self.out.marks.push(Mark::Text(Text { at, text, size, weight, color, halo: None, anchor: Anchor::Start }));
    }
}
