//! Datasets and questions at random: few names and few days, so that records meet.

use super::make;
use laydown::{model::*, posture::*};
use proptest::{collection::vec, option, prelude::*, sample::select};

const SENDERS: [&str; 3] = ["USA", "GBR", "NATO"];
const HOSTS: [&str; 3] = ["POL", "EST", "DEU"];
const SCOPES: [Scope; 2] = [Scope::Assigned, Scope::Rotational];
const COMPONENTS: [Component; 2] = [Component::All, Component::Army];
const COMMANDS: [Command; 2] = [Command::National, Command::Nato];

pub fn any_day() -> impl Strategy<Value = Day> {
    (0..24).prop_map(|n| Day::ymd(2022, 2, 1) + n)
}

pub fn any_estimate() -> impl Strategy<Value = Estimate> {
    (0..40_i64, 0..10_i64, 0..12_u8).prop_map(|(a, b, kind)| match kind {
        0 => Estimate::unknown(),
        1 => Estimate::at_least(a),
        2 => Estimate::more_than(a),
        3 => Estimate::range(a, a + b),
        4 => Estimate::up_to(a),
        5 => Estimate::fewer_than(a + 1),
        6 | 7 => Estimate::about(a),
        _ => Estimate::exact(a),
    })
}

fn any_evidence() -> impl Strategy<Value = Evidence> {
    (0..5_usize, option::weighted(0.2, any_day())).prop_map(|(source, known)| Evidence {
        known_from: known.map(Dated::from),
        review: if source % 2 == 0 { Review::Unsure } else { Review::Seen },
        // The last source is not in the dataset.
        ..make::evidence(&format!("s{source}"))
    })
}

fn any_source() -> impl Strategy<Value = (Option<Day>, Tier)> {
    (option::weighted(0.8, any_day()), select(Tier::ALL))
}

fn any_key() -> impl Strategy<Value = (Code, Scope, Component, Command)> {
    let sender = select(&SENDERS[..]).prop_map(make::code);
    let component = prop::strategy::Union::new_weighted(vec![(3, Just(COMPONENTS[0])), (1, Just(COMPONENTS[1]))]);
    (sender, select(&SCOPES[..]), component, select(&COMMANDS[..]))
}

/// Operation, place and unit: mostly none, or one of two.
fn any_part() -> impl Strategy<Value = (SharedText, Spot, SharedText)> {
    let name = || prop::sample::select(&["", "", "", "A", "b"][..]).prop_map(SharedText::from);
    let at = option::weighted(0.1, Just(LatLon { lat: 50.0, lon: 20.0 }));
    (name(), (name(), at), name()).prop_map(|(operation, (place, at), unit)| (operation, Spot { place, at }, unit))
}

/// People or tanks in most records, else batteries; of a type or of none: few, so that records meet.
fn any_things() -> impl Strategy<Value = Things> {
    let what = select(&[Thing::People, Thing::People, Thing::Tanks, Thing::Tanks, Thing::AirDefence][..]);
    let kind = select(&["", "", "", "M1", "t-72"][..]);
    (what, kind).prop_map(|(what, kind)| Things { what, kind: kind.into() })
}

/// None, a complete series, one that is not, or one of which nothing is said; and which of its rows it is.
fn any_series() -> impl Strategy<Value = Option<(&'static str, i32)>> {
    option::weighted(0.6, (select(&["x", "x", "x ", "y", "z"][..]), 0..12_i32))
}

fn any_strength() -> impl Strategy<Value = Strength> {
    let rest = (any_day(), any_estimate(), prop::bool::ANY, prop::bool::weighted(0.1), any_evidence());
    let strength = (any_key(), select(&HOSTS[..]), rest, any_part(), (any_things(), any_series()));
    strength.prop_map(|(key, host, (day, people, start, preferred, evidence), part, (things, series))| {
        let strength = Strength {
            things,
            operation: part.0,
            spot: part.1,
            unit: part.2,
            sender: key.0,
            scope: key.1,
            component: key.2,
            command: key.3,
            day: day.into(),
            as_of: if start { AsOf::Start } else { AsOf::End },
            preferred,
            evidence,
            ..make::strength("?", "USA", host, "2022", people)
        };
        if let Some((series, n)) = series { listed(strength, series, n) } else { strength }
    })
}

/// A row of a series. Its days and keys are few, so that a day lists several things and some of those of the day before.
fn listed(strength: Strength, series: &str, n: i32) -> Strength {
    Strength {
        series: series.into(),
        sender: make::code(if n % 4 < 3 { "USA" } else { "NATO" }),
        host: make::host(HOSTS[n as usize % 2]),
        component: Component::All,
        day: (Day::ymd(2022, 2, 3) + n / 3 * 6).into(),
        spot: Spot::default(),
        unit: SharedText::default(),
        things: if n % 3 < 2 { Things::default() } else { strength.things },
        ..strength
    }
}

fn any_movement() -> impl Strategy<Value = Movement> {
    let host = select(&["POL", "EST", "DEU", "POL", "EST", "somewhere", "elsewhere"][..]);
    let origin = option::weighted(0.6, select(&HOSTS[..]).prop_map(make::code));
    let replaces = prop::bool::weighted(0.1);
    (any_key(), host, origin, replaces, any_part(), any_things()).prop_map(
        |(key, host, country, replaces, part, things)| Movement {
            things,
            operation: part.0,
            spot: part.1,
            unit: part.2,
            sender: key.0,
            scope: key.1,
            component: key.2,
            command: key.3,
            origin: Origin { country, place: SharedText::default() },
            replaces: if replaces { "another" } else { "" }.into(),
            ..make::movement("?", "USA", host)
        },
    )
}

fn any_stage() -> impl Strategy<Value = (prop::sample::Index, Stage)> {
    let kind = select(StageKind::ALL);
    let rest = (any_day(), any_estimate(), prop::bool::weighted(0.1), any_evidence());
    (any::<prop::sample::Index>(), kind, rest).prop_map(|(of, kind, (day, people, preferred, evidence))| {
        let stage = make::stage("?", kind, "2022", people);
        (of, Stage { day: day.into(), preferred, evidence, ..stage })
    })
}

/// Links lead to earlier rows, so that there are no circles, or in some datasets to any.
fn link(anywhere: bool, links: &[Option<(u8, prop::sample::Index)>], data: &mut Dataset) {
    let strengths = data.strengths.len();
    for (row, link) in links.iter().enumerate().take(strengths + data.movements.len()) {
        let Some((kind, to)) = link else { continue };
        if row == 0 && !anywhere {
            continue;
        }
        let to = to.index(if anywhere { strengths + data.movements.len() } else { row });
        if row < strengths {
            data.strengths[row].counted_in = Some(data.strengths[to % strengths].id.clone());
        } else if *kind == 0 {
            let id = if to < strengths { &data.strengths[to].id } else { &data.movements[to - strengths].id };
            data.movements[row - strengths].counted_in = Some(id.clone());
        } else if to >= strengths {
            data.movements[row - strengths].part_of = Some(data.movements[to - strengths].id.clone());
        }
    }
}

pub fn any_dataset() -> impl Strategy<Value = Dataset> {
    linked(prop::bool::weighted(0.2))
}

/// Movements that are linked to each other, mostly in circles.
pub fn any_tangled() -> impl Strategy<Value = Dataset> {
    let movement = (select(&HOSTS[..2]), any_estimate(), 0..4_u8, any::<prop::sample::Index>());
    vec(movement, 2..8).prop_map(|rows| {
        let mut data = Dataset { sources: vec![make::source("s", "2022-02-01")], ..Dataset::default() };
        for (row, (host, people, link, to)) in rows.iter().enumerate() {
            let movement = Movement { id: make::id(&format!("m{row}")), ..make::movement("?", "USA", host) };
            let to = Some(make::id(&format!("m{}", to.index(rows.len()))));
            let (part_of, counted_in) = match link {
                0 => (None, None),
                1 => (None, to),
                _ => (to, None),
            };
            let stage = make::stage(movement.id.as_str(), StageKind::Ordered, "2022-02-02", *people);
            data.stages.push(Stage { id: make::id(&format!("t{row}")), evidence: make::evidence("s"), ..stage });
            data.movements.push(Movement { part_of, counted_in, ..movement });
        }
        data
    })
}

/// One without circles of links.
pub fn any_chained() -> impl Strategy<Value = Dataset> {
    linked(Just(false))
}

fn linked(anywhere: impl Strategy<Value = bool>) -> impl Strategy<Value = Dataset> {
    let tables = (vec(any_strength(), 0..12), vec(any_movement(), 0..8), vec(any_stage(), 0..24));
    let links = vec(option::weighted(0.35, (0..4_u8, any::<prop::sample::Index>())), 20);
    (tables, vec(any_source(), 4), links, anywhere).prop_map(
        |((strengths, movements, stages), sources, links, anywhere)| {
            let mut data = Dataset { strengths, movements, ..Dataset::default() };
            data.series = vec![make::series("x", true), make::series("y", false)];
            for (row, (published, tier)) in sources.into_iter().enumerate() {
                let source = make::source(&format!("s{row}"), "");
                data.sources.push(Source { published: published.map(Dated::from), tier, ..source });
            }
            data.strengths.iter_mut().enumerate().for_each(|(row, s)| s.id = make::id(&format!("strength-{row}")));
            data.movements.iter_mut().enumerate().for_each(|(row, m)| m.id = make::id(&format!("movement-{row}")));
            for (row, (of, stage)) in stages.into_iter().enumerate().filter(|_| !data.movements.is_empty()) {
                let movement = data.movements[of.index(data.movements.len())].id.clone();
                data.stages.push(Stage { id: make::id(&format!("stage-{row}")), movement, ..stage });
            }
            link(anywhere, &links, &mut data);
            data
        },
    )
}

pub fn any_filter() -> impl Strategy<Value = Filter> {
    let some = |n: f64| prop::bool::weighted(n);
    let voices = (some(0.2), some(0.1));
    (some(0.2), some(0.2), some(0.2), some(0.2), some(0.2), some(0.2), voices).prop_map(
        |(sender, host, command, scope, component, stage, (source, review))| {
            let mut filter = Filter::default();
            filter.extend(sender.then(|| make::code("USA")).map(Facet::Sender));
            filter.extend(host.then(|| make::code("POL")).map(Facet::Host));
            filter.extend(command.then_some(Command::Nato).map(Facet::Command));
            filter.extend(scope.then_some(Scope::Rotational).map(Facet::Scope));
            filter.extend(component.then_some(Component::All).map(Facet::Component));
            filter.extend(stage.then_some(StageKind::Arrived).map(Facet::Stage));
            filter.extend(source.then(|| [make::id("s0"), make::id("s2")]).into_iter().flatten().map(Facet::Source));
            filter.extend(review.then_some(Review::Unsure).map(Facet::Review));
            filter
        },
    )
}

pub fn any_query() -> impl Strategy<Value = Query> {
    let days = (any_day(), option::weighted(0.3, any_day()), option::weighted(0.4, any_day()));
    let scope = option::of(select(&SCOPES[..]));
    let thing = option::weighted(0.6, select(&[Thing::Tanks, Thing::Tanks, Thing::AirDefence, Thing::Ships][..]));
    let asked = (prop::bool::ANY, thing, scope);
    (days, asked, any_filter()).prop_map(|((day, from, known_on), (net, thing, scope), filter)| {
        let day = day.max(Day::ymd(2022, 2, 10));
        Query { day, from, known_on, net, thing, scope, filter }
    })
}
