//! Small multiples: one map for each of several days, senders, operations or things, all to one scale where they count the same.

use super::made_up::make_up;
use crate::model::{Day, Estimate, SharedText, Thing};
use crate::posture::{Facet, FacetKind};
use crate::scene::{Makeup, MapCache, Plate, SheetFrame, Subject, build, credits};
use crate::session::derived::Derived;
use crate::session::document::{Document, Place};
use crate::session::state::State;
use crate::session::view::{Pane, Print, SheetKind};
use crate::words;
use std::collections::BTreeSet;

/// So many maps are on a sheet where nobody says which.
const MAPS: usize = 6;
/// So many at most.
const MOST: usize = 24;

/// One of the maps: what it is of, and the state that shows it.
struct One {
    name: String,
    state: State,
}

/// The sheet.
pub(super) fn sheet(print: &Print, state: &State, shapes: &mut MapCache) -> Result<Plate, String> {
    let all = match print.sheet {
        SheetKind::Days => days(state, &print.days),
        SheetKind::Senders => senders(state),
        SheetKind::Operations => operations(state),
        _ => things(state),
    };
    if all.len() < 2 {
        return Err(text!("print-one-only").to_owned());
    }
    if all.len() > MOST {
        return Err(text!("print-many", n = all.len(), most = MOST));
    }
    let view = state.view();
    let mut sheet = SheetFrame::new(&view);
    let [title, under] = heading(print.sheet, state, &all);
    sheet.heading(&title, &under);
    let whole = Derived::of_picture(state);
    sheet.foot(&words::line([&view.texts.caption, &credits(&whole.subject_of(state, Pane::Day), &view)]));
    let cells = sheet.cells(all.len());
    let Some(cell) = cells.first() else { return Ok(sheet.done()) };
    let makeup = Makeup { bare: true, ..view.makeup.clone() };
    let dressed = all.into_iter().map(|One { name, mut state }| {
        make_up(&mut state, makeup.clone(), [cell.width(), cell.height()]);
        let derived = Derived::of_picture(&state);
        (name, state, derived)
    });
    let dressed: Vec<(String, State, Derived)> = dressed.collect();
    for ((name, state, derived), area) in dressed.iter().zip(cells) {
        // Different things never share a scale; all else does.
        let same = |other: &&(String, State, Derived)| other.2.posture().thing == derived.posture().thing;
        let greatest = dressed.iter().filter(same).map(|other| other.2.greatest()).max().unwrap_or(1);
        let subject = Subject { greatest, ..derived.subject_of(state, Pane::Day) };
        let total = state.choices.measure.whole(&derived.posture().total.figures);
        let total = total.map_or_else(|| text!("number-not-known").to_owned(), |total| told(derived, &total));
        let scene = build(&subject, &state.view(), shapes);
        sheet.picture(area, scene, &text!("print-sheet-label", name = name.as_str(), total = total));
    }
    Ok(sheet.done())
}

fn told(derived: &Derived, total: &Estimate) -> String {
    let thing = derived.posture().thing;
    words::told(thing, words::people(total), total)
}

/// The title of the sheet, and what stands below it.
fn heading(kind: SheetKind, state: &State, all: &[One]) -> [String; 2] {
    let view = state.view();
    let dataset = state.document.dataset().title.clone();
    let title = if view.texts.title.trim().is_empty() { dataset } else { view.texts.title.clone() };
    let ends = [all.first(), all.last()].map(|one| one.map(|one| words::long_day(one.state.choices.day)));
    let under = match (kind, ends) {
        (SheetKind::Days, [Some(first), Some(last)]) => text!("print-sheet-days", first = first, last = last),
        _ => words::long_day(state.choices.day) + &words::as_known_on(state.choices.known_on),
    };
    let measure = (view.measure.definition().legend)(Derived::of_picture(state).posture().thing);
    let under = words::line([measure, under]);
    [title, if view.texts.subtitle.trim().is_empty() { under } else { view.texts.subtitle }]
}

/// The days: those that are named, else some on which something changes, the last of them the one that is shown.
fn days(state: &State, named: &[Day]) -> Vec<One> {
    let shown = state.choices.day;
    let from = state.choices.from.unwrap_or(state.document.span.0);
    let mut days: Vec<Day> = if named.is_empty() {
        let changes: Vec<Day> = state.days.iter().copied().filter(|day| (from..shown).contains(day)).collect();
        let each = (0..MAPS - 1).filter_map(|n| changes.get(n * changes.len() / (MAPS - 1)).copied());
        each.chain([shown]).collect()
    } else {
        named.to_vec()
    };
    days.sort_unstable();
    days.dedup();
    let one = |day: Day| {
        let mut state = state.clone();
        state.choices.day = day;
        state.choices.from = state.choices.from.map(|from| from.min(day));
        One { name: words::long_day(day), state }
    };
    days.into_iter().map(one).collect()
}

/// The senders with most people, largest first; those that are filtered by, if any are.
fn senders(state: &State) -> Vec<One> {
    let named = state.choices.filter.of(FacetKind::Sender);
    let all = state.document.facets().of_kind(FacetKind::Sender).into_iter().map(|count| count.facet);
    let all = all.filter(|sender| named.is_empty() || named.contains(sender)).filter_map(|sender| {
        let mut state = state.clone();
        state.choices.filter = state.choices.filter.without(FacetKind::Sender);
        let Facet::Sender(code) = sender else { return None };
        state.choices.filter.extend([sender]);
        state.find_days();
        Some(One { name: words::country(code), state })
    });
    largest(all)
}

/// The operations with most people, each as if it were all that the dataset knows.
fn operations(state: &State) -> Vec<One> {
    let data = state.document.dataset();
    let strengths = data.strengths.iter().map(|row| &row.operation);
    let names: BTreeSet<&SharedText> = strengths.chain(data.movements.iter().map(|row| &row.operation)).collect();
    let all = names.into_iter().filter(|name| !name.is_empty()).map(|name| {
        let mut package = state.document.bundle.whole();
        let data = &mut package.dataset;
        data.strengths.retain(|row| row.operation == *name);
        data.movements.retain(|row| row.operation == *name);
        let kept: BTreeSet<String> = data.movements.iter().map(|row| row.id.to_string()).collect();
        data.stages.retain(|row| kept.contains(row.movement.as_str()));
        let document = Document::new(package, Vec::new(), Place::Sample(name.to_string()));
        let mut state = State { document, ..state.clone() };
        state.find_days();
        One { name: name.to_string(), state }
    });
    largest(all)
}

/// The things of the dataset.
fn things(state: &State) -> Vec<One> {
    let of = |thing: Thing| {
        let mut state = state.clone();
        state.choices.thing = Some(thing);
        One { name: words::thing(thing), state }
    };
    state.things().into_iter().map(of).collect()
}

/// Those with most people on the day, largest first.
fn largest(all: impl Iterator<Item = One>) -> Vec<One> {
    let weighed = all.filter_map(|one| {
        let State { document, choices, .. } = &one.state;
        let posture = document.index.posture(document.dataset(), &choices.query());
        let weight = choices.measure.whole(&posture.total.figures)?.weight().abs();
        (weight > 0).then_some((weight, one))
    });
    let mut weighed: Vec<(i64, One)> = weighed.collect();
    weighed.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.name.cmp(&b.1.name)));
    weighed.into_iter().take(MAPS).map(|(_, one)| one).collect()
}
