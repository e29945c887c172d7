//! What stands around the map: title with the date, notes, legend, footnote. Blocks never lie over each other; where the
//! picture is too small for all of them, the lesser ones go.

use super::movements::sum;
use super::text::{self, LEADING};
use super::{
    Area, LevelNumber, Mark, Pos, Stroke, Subject, Text, Theme, View, Weight, change, gist::Gist, legend::Legend,
    space::touches,
};
use super::{scaling::Scaling, symbol::Placed};
use crate::model::{Code, Estimate, HashSet, Scope, Thing};
use crate::words::{self, capital};
use crate::{geo, posture::Figures};
use std::collections::BTreeSet;

/// Free space inside of a block.
const PADDING: f32 = 10.0;
/// Free space between blocks and to the picture's edge.
const MARGIN: f32 = 10.0;

/// The largest part of a picture that its legend may take.
const LARGEST_LEGEND: f32 = 0.18;

/// The furniture, placed.
#[derive(Debug, Default)]
pub(super) struct Furniture {
    /// What it covers.
    pub areas: Vec<Area>,
    /// What to draw.
    pub marks: Vec<Mark>,
}

/// Hosts that are beyond the picture's edge.
#[derive(Debug, Default)]
pub(super) struct Outside {
    hosts: BTreeSet<Code>,
    /// Those of them whose people nobody knows.
    unknown: BTreeSet<Code>,
    /// How many people the others have; none: there are none.
    people: Option<Estimate>,
}

impl Outside {
    /// Counts a statement about a host.
    pub fn count(&mut self, host: Code, people: Option<Estimate>) {
        self.hosts.insert(host);
        if people.is_none() {
            self.unknown.insert(host);
        }
        self.people = sum([self.people, people].into_iter());
    }

    /// How many hosts and people, in a line; empty: nobody. A comparison adds up no people: each symbol may be of another number.
    fn words(&self, view: &View, thing: Thing) -> String {
        let (n, unknown) = (self.hosts.len(), self.unknown.len());
        let people = self.people.map(|people| words::told(thing, words::some(&people), &people));
        match people {
            _ if n == 0 => String::new(),
            _ if !view.unit.is_people() || view.measure.definition().compares => text!("scene-outside", n = n),
            None => text!("scene-outside-people", n = n, people = text!("number-not-known")),
            Some(people) if unknown == 0 => text!("scene-outside-people", n = n, people = people),
            Some(people) => text!("scene-outside-unknown", n = n, people = people, unknown = unknown),
        }
    }
}

/// What the furniture has to say that is not in the subject.
pub(super) struct Told<'a> {
    /// Symbols on the picture.
    pub placed: &'a [Placed],
    /// Their sizes.
    pub scaling: Scaling,
    /// What is beyond the picture's edge.
    pub outside: &'a Outside,
    /// The scope of levels.
    pub scope: Scope,
}

/// Lays the furniture out.
pub(super) fn lay_out(
    (subject, gist): (&Subject<'_>, &Gist),
    view: &View,
    theme: &Theme,
    unit: f32,
    told: &Told<'_>,
) -> Furniture {
    let mut room = Room { theme, unit, size: view.size, out: Furniture::default() };
    let [w, h] = view.size;
    let floor = room.footnote(&sources((subject, gist), view));
    let column = (w * 0.5).min(460.0 * unit) - 2.0 * MARGIN - 2.0 * PADDING;
    let mut lines = title(subject, view, column, unit);
    // A small picture keeps the date and lets the rest go, line by line.
    while lines.len() > 1 && height(&lines) > h * 0.35 {
        lines.pop();
    }
    let mut top = MARGIN;
    if w >= 160.0 && h >= 120.0 {
        top = room.block(&lines, [MARGIN, top]);
    }
    let notes = notes(subject, view, told, column, unit);
    if !notes.is_empty() && top + height(&notes) + 2.0 * PADDING + 2.0 * MARGIN < floor {
        top = room.block(&notes, [MARGIN, top + MARGIN * 0.6]);
    }
    room.legend((view, subject.posture.thing), told, top, floor);
    room.out
}

/// A line of a block.
#[derive(Debug, Clone)]
struct Line {
    text: String,
    size: f32,
    weight: Weight,
    muted: bool,
}

fn height(lines: &[Line]) -> f32 {
    lines.iter().map(|line| line.size * LEADING).sum()
}

fn wrapped(words: &str, size: f32, room: f32, most: usize, muted: bool) -> impl Iterator<Item = Line> {
    let lines = text::wrap(words, size, Weight::Regular, room, most);
    lines.into_iter().map(move |text| Line { text, size, weight: Weight::Regular, muted })
}

/// Date, what is shown with its total, the dataset.
fn title(subject: &Subject<'_>, view: &View, room: f32, unit: f32) -> Vec<Line> {
    let posture = subject.posture;
    let date = words::long_day(posture.day);
    let mut size = text::size(27.0, unit);
    let width = text::width(&date, size, Weight::SemiBold);
    if width > room {
        size = text::size(size, room / width);
    }
    let mut lines = vec![Line { text: date, size, weight: Weight::SemiBold, muted: false }];
    let summary = capital(&(view.measure.definition().summary)(subject));
    lines.extend(wrapped(&summary, text::size(13.5, unit), room, 3, false));
    let about = subject.dataset.title.clone() + &words::as_known_on(posture.known_on);
    lines.extend(wrapped(about.trim_start_matches(", "), text::size(11.5, unit), room, 2, true));
    lines
}

/// What the map cannot show, in words.
fn notes(subject: &Subject<'_>, view: &View, told: &Told<'_>, room: f32, unit: f32) -> Vec<Line> {
    let mut lines = Vec::new();
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
    if !placeless.is_empty() {
        let words = text!("scene-not-placed", all = words::list(placeless));
        lines.extend(wrapped(&words, text::size(11.5, unit), room, 3, false));
    }
    let outside = told.outside.words(view, thing);
    if !outside.is_empty() {
        lines.extend(wrapped(&outside, text::size(11.5, unit), room, 2, true));
    }
    lines
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

/// Sources, borders, and that the map takes no side.
fn sources((subject, gist): (&Subject<'_>, &Gist), view: &View) -> String {
    let definition = view.measure.definition();
    let mut publishers: Vec<&str> = Vec::new();
    let nothing = HashSet::default();
    let sources = subject.accounts.sources(
        subject.dataset,
        &subject.posture.events,
        |level| definition.compares || definition.level.is_some() && level.scope == subject.posture.scope,
        if definition.level.as_ref().is_none_or(|level| level.goes_on) { &gist.sources } else { &nothing },
    );
    for id in sources {
        let publisher = subject.dataset.source(id).map_or(id.as_str(), |source| source.publisher.as_str());
        if !publishers.contains(&publisher) {
            publishers.push(publisher);
        }
    }
    let (named, more) = (words::list(publishers.iter().take(4)), publishers.len().saturating_sub(4));
    let sources = match (named.is_empty(), more) {
        (true, _) => String::new(),
        (false, 0) => text!("scene-sources", named = named),
        (false, n) => text!("scene-more-sources", named = named, n = n),
    };
    let credit = view.unit.definition().credit;
    let inhabitants = credit.map(|credit| text!("side-inhabitants", source = credit)).unwrap_or_default();
    let parts = [sources, inhabitants, text!("scene-borders", source = geo::BORDERS)];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The picture while it is furnished.
struct Room<'a> {
    theme: &'a Theme,
    unit: f32,
    size: [f32; 2],
    out: Furniture,
}

impl Room<'_> {
    /// The line at the bottom; gives back its upper edge.
    fn footnote(&mut self, words: &str) -> f32 {
        let [w, h] = self.size;
        if w < 160.0 || h < 60.0 {
            return h;
        }
        let size = text::size(10.5, self.unit);
        let most = if h > 300.0 { 2 } else { 1 };
        let lines: Vec<Line> = wrapped(words, size, w - 2.0 * MARGIN, most, true).collect();
        let top = h - height(&lines) - 6.0;
        let area = Area { min: [0.0, top], max: [w, h] };
        self.panel(area, 0.0, None);
        self.write(&lines, [MARGIN, top + 3.0]);
        self.out.areas.push(area);
        top
    }

    /// A block of lines with its top left corner there; gives back its lower edge.
    fn block(&mut self, lines: &[Line], at: Pos) -> f32 {
        let width = lines.iter().map(|line| text::width(&line.text, line.size, line.weight)).fold(0.0, f32::max);
        let area = Area::sized(at, width + 2.0 * PADDING, height(lines) + 1.4 * PADDING);
        let stroke = Some(Stroke { width: 1.0, color: self.theme.line });
        self.panel(area, 6.0, stroke);
        self.write(lines, [at[0] + PADDING, at[1] + 0.6 * PADDING]);
        self.out.areas.push(area);
        area.max[1]
    }

    /// The legend in the corner where it lies over the fewest symbols; only its sizes, or nothing, where there is no room.
    fn legend(&mut self, (view, thing): (&View, Thing), told: &Told<'_>, top: f32, floor: f32) {
        for full in [true, false] {
            let pen = (self.theme, told.scaling, self.unit);
            let Some(legend) = Legend::of(told.placed, (view, thing, told.scope), pen, full) else { return };
            let [width, height] = legend.size.map(|side| side + 2.0 * PADDING);
            let [left, right] = [MARGIN, self.size[0] - MARGIN - width];
            let bottom = floor - MARGIN - height;
            let hides =
                |area: &Area| told.placed.iter().filter(|symbol| touches(area, symbol.centre, symbol.radius)).count();
            let part = width * height / (self.size[0] * self.size[1]);
            let has_room = |area: &Area| {
                width <= self.size[0] * 0.45
                    && part <= LARGEST_LEGEND
                    && area.min[1] >= MARGIN
                    && area.max[1] <= floor
                    && self.out.areas.iter().all(|other| !area.grown(MARGIN * 0.5).overlaps(other))
            };
            let corners = [[left, bottom], [right, bottom], [right, MARGIN], [left, top + MARGIN * 0.6]];
            let areas = corners.map(|corner| Area::sized(corner, width, height));
            let Some(area) = areas.into_iter().filter(has_room).min_by_key(hides) else { continue };
            self.panel(area, 6.0, Some(Stroke { width: 1.0, color: self.theme.line }));
            legend.draw([area.min[0] + PADDING, area.min[1] + PADDING], &mut self.out.marks);
            self.out.areas.push(area);
            return;
        }
    }

    fn panel(&mut self, area: Area, corner: f32, stroke: Option<Stroke>) {
        self.out.marks.push(Mark::Panel { area, corner, fill: self.theme.panel.fade(0.9), stroke });
    }

    fn write(&mut self, lines: &[Line], at: Pos) {
        let mut top = at[1];
        for line in lines {
            let baseline = top + line.size * 1.02;
            top += line.size * LEADING;
            let color = if line.muted { self.theme.muted } else { self.theme.text };
            let Line { text, size, weight, .. } = line.clone();
            self.out.marks.push(Mark::Text(Text { at: [at[0], baseline], text, size, weight, color, halo: None }));
        }
    }
}
