//! What symbols look like, and by what they are coloured.
#![allow(clippy::unwrap_used, clippy::float_cmp, reason = "a test that can't go on fails")]

use crate::scene_support;
use laydown::{
    geo::Countries,
    io::Package,
    model::{Code, Command, Dataset, Dated, Day, Estimate, Evidence, Host, Id, Review, Scope, Source, Strength},
    paint,
    scene::{
        Classing, Coloring, Form, Hues, MapCache, Mark, Measure, Scene, SymbolNode, Theme, ThemeId, Unit, View, build,
    },
    session::{Derived, Document, OpenRequest, Place, State, picture},
};
use scene_support::{Fixture, view};
use std::collections::BTreeSet;

/// Nine senders in as many hosts, the first with most people, of whom no command is known.
fn senders() -> Dataset {
    let mut data = Dataset { name: "senders".to_owned(), ..Dataset::default() };
    let id = Id::new("s").unwrap();
    data.sources.push(Source::new(id.clone(), "Nobody".to_owned()));
    let hosts = ["DEU", "POL", "ROU", "ITA", "ESP", "FRA", "SWE", "NOR", "FIN"];
    let senders = ["USA", "GBR", "CAN", "NLD", "BEL", "DNK", "PRT", "TUR", "GRC"];
    for (n, (sender, host)) in senders.into_iter().zip(hosts).enumerate() {
        let evidence = Evidence { derived: "made up".into(), review: Review::Seen, ..Evidence::new(id.clone()) };
        let people = Estimate::exact(9_000 / (n as i64 + 1));
        let day = Dated::from(Day::ymd(2022, 1, 1));
        let row = Strength::new(Id::new(&format!("r{n}")).unwrap(), sender.parse().unwrap(), day, people, evidence);
        data.strengths.push(Strength {
            host: Host::Country(host.parse().unwrap()),
            scope: Scope::Assigned,
            unit: if host == "POL" { "82nd Airborne Division" } else { "" }.into(),
            operation: if n % 2 == 0 { "Even" } else { "" }.into(),
            ..row
        });
    }
    data
}

fn drawn(data: &Dataset, asked: &str) -> Scene {
    let document = Document::new(Package::new(data.clone()), Vec::new(), Place::Path("made".into()));
    let request: OpenRequest = format!("laydown:?measure=level&view=europe&{asked}").parse().unwrap();
    let mut state = State::new(document, request);
    state.resize([1600.0, 900.0]);
    picture(&state, &Derived::new(&state), &mut MapCache::default()).pictures.remove(0).scene
}

fn legend(scene: &Scene) -> Vec<&str> {
    scene
        .furniture
        .iter()
        .filter_map(|mark| if let Mark::Text(text) = mark { Some(text.text.as_str()) } else { None })
        .collect()
}

fn node<'a>(scene: &'a Scene, host: &str) -> &'a SymbolNode {
    scene.symbols.iter().find(|node| node.host == Code::new(host)).unwrap()
}

/// The colours of discs that are all but solid.
fn solid(scene: &Scene) -> BTreeSet<[u8; 3]> {
    let marks = scene.symbols.iter().flat_map(|node| &node.marks);
    let fills = marks.filter_map(|mark| match mark {
        Mark::Circle { fill: Some(fill), .. } if fill.a > 200 => Some([fill.r, fill.g, fill.b]),
        _ => None,
    });
    fills.collect()
}

#[test]
fn seven_senders_have_colours_and_the_rest_share_one() {
    let data = senders();
    // No command is known, so that senders are what is coloured by.
    for asked in ["", "color-by=auto", "color-by=sender"] {
        let scene = drawn(&data, asked);
        let words = legend(&scene);
        assert_eq!(solid(&scene).len(), 8, "{asked}");
        assert!(
            words.contains(&"United States") && words.contains(&"others") && !words.contains(&"Greece"),
            "{words:?}"
        );
    }
    assert_eq!(solid(&drawn(&data, "color-by=single")).len(), 1);
    let by_command = drawn(&data, "color-by=command");
    let other = Theme::of(ThemeId::Light).other;
    assert_eq!(solid(&by_command), BTreeSet::from([[other.r, other.g, other.b]]));
    let operations = drawn(&data, "color-by=operation");
    assert_eq!(solid(&operations).len(), 2);
    assert!(legend(&operations).contains(&"Even") && legend(&operations).contains(&"Not reported"));
}

#[test]
fn one_sender_without_a_command_is_not_grey() {
    let mut data = senders();
    data.strengths.iter_mut().for_each(|row| row.sender = Code::new("USA"));
    let first = Theme::of(ThemeId::Light).hues[0];
    assert_eq!(solid(&drawn(&data, "")), BTreeSet::from([[first.r, first.g, first.b]]));
    data.strengths[0].command = Command::Nato;
    assert!(legend(&drawn(&data, "")).contains(&"NATO command"), "a command is known");
}

#[test]
fn colours_by_hand_are_those_of_their_values() {
    let scene = drawn(&senders(), "colors=USA%3D%23123456");
    assert!(solid(&scene).contains(&[0x12, 0x34, 0x56]));
    let one = drawn(&senders(), "color-by=single&colors=all%3D%23123456");
    assert_eq!(solid(&one), BTreeSet::from([[0x12, 0x34, 0x56]]));
    for wrong in ["colors=USA", "classes=a", "symbols=stars", "color-by=mood", "classing=random"] {
        assert!(format!("laydown:?{wrong}").parse::<OpenRequest>().is_err(), "{wrong}");
    }
}

#[test]
fn a_colour_is_the_same_on_every_day_and_whoever_is_shown() {
    let (mut data, filter) = (senders(), laydown::posture::Filter::default());
    let hues = |data: &Dataset| Hues::of(data, Coloring::Sender, (laydown::model::Thing::People, &filter));
    let before = hues(&data);
    data.strengths.reverse();
    assert_eq!(hues(&data), before, "the order of records does not count");
    assert_eq!(before.values().map(|(value, _)| value.to_owned()).take(3).collect::<Vec<_>>(), ["USA", "GBR", "CAN"]);
}

/// A map of levels in two commands each.
fn mixed(form: Form, measure: Measure) -> Scene {
    let mut fixture = if measure == Measure::Level { Fixture::levels(200) } else { Fixture::article() };
    for host in fixture.posture.hosts.iter_mut().filter(|_| measure == Measure::Level) {
        let (_, figures) = host.by[0];
        let part = |n: i64, of: i64| figures.present.map(|all| Estimate::exact((all.weight() * n / of).max(1)));
        host.by = vec![
            (Command::National, laydown::posture::Figures { present: part(2, 3), ..figures }),
            (Command::Nato, laydown::posture::Figures { present: part(1, 3), ..figures }),
        ];
        host.figures.stale = false;
    }
    let view = View { form, measure, ..view("world", None, [1600.0, 900.0]) };
    build(&fixture.subject(), &view, &mut MapCache::default())
}

fn area(points: &[[f32; 2]]) -> f32 {
    let next = points.iter().cycle().skip(1);
    points.iter().zip(next).map(|(a, b)| a[0] * b[1] - a[1] * b[0]).sum::<f32>().abs() / 2.0
}

/// The area of what a symbol fills all but solidly.
fn filled(node: &SymbolNode) -> f32 {
    let own = |mark: &Mark| match mark {
        Mark::Circle { radius, fill: Some(fill), .. } if fill.a > 200 => std::f32::consts::PI * radius * radius,
        Mark::Polygon { points, fill } if fill.a > 210 => area(points),
        Mark::Panel { area, fill, .. } if fill.a > 200 => area.width() * area.height(),
        _ => 0.0,
    };
    node.marks.iter().map(own).sum()
}

#[test]
fn all_forms_have_the_areas_of_circles() {
    let circles = mixed(Form::Circles, Measure::Level);
    for (form, part) in [(Form::Squares, 1.0), (Form::Fans, 1.0), (Form::Halves, 0.5)] {
        let scene = mixed(form, Measure::Level);
        let mut seen = 0;
        for node in scene.symbols.iter().filter(|node| node.amount > 3_000) {
            let circle = circles.symbols.iter().find(|other| other.host == node.host).unwrap();
            let wanted = std::f32::consts::PI * circle.radius * circle.radius * part;
            let off = filled(node) / wanted - 1.0;
            assert!(off.abs() < 0.02, "{form:?} {}: {off}", node.title);
            assert!(node.radius >= circle.radius * part.sqrt(), "{form:?}: it is picked where it is drawn");
            seen += 1;
        }
        assert!(seen >= 5, "{form:?}");
    }
}

#[test]
fn halves_are_who_is_there_and_who_is_promised() {
    let scene = mixed(Form::Halves, Measure::Movements);
    let poland = node(&scene, "POL");
    // 1,133 of 4,700 arrived: the left half is as much smaller.
    let [right, left] = [4_700.0_f32, 1_133.0].map(|n| poland.radius * (n / 4_700.0).sqrt());
    let halves: Vec<f32> = poland
        .marks
        .iter()
        .filter_map(|m| if let Mark::Polygon { points, .. } = m { Some(area(points)) } else { None })
        .collect();
    let half = |r: f32| std::f32::consts::PI * r * r / 2.0;
    let has = |wanted: f32| halves.iter().any(|area| (area / wanted - 1.0).abs() < 0.03);
    assert!(has(half(left)), "{halves:?}, {}", half(left));
    let parts: f32 = halves.iter().filter(|area| **area > half(right) * 0.3 && **area < half(right) * 0.75).sum();
    assert!(has(half(right)) || (parts / half(right) - 1.0).abs() < 0.05, "{halves:?}, {}", half(right));
    assert!(legend(&scene).contains(&"left: there, right: promised"));
}

#[test]
fn rates_are_colours_of_land_and_headcounts_sizes_in_classes() {
    let scene = |unit: Unit, classing: Classing, classes: &str| {
        let mut view = View {
            form: Form::Classes,
            measure: Measure::Level,
            unit,
            classing,
            ..view("world", None, [1600.0, 900.0])
        };
        classes.clone_into(&mut view.texts.classes);
        Fixture::levels(120).scene(&view)
    };
    let theme = Theme::of(ThemeId::Light);
    for classing in Classing::ALL {
        let rates = scene(Unit::Rate, *classing, "");
        let fills: BTreeSet<String> =
            rates.map.fills.iter().filter(|fill| theme.ramp.contains(fill)).map(ToString::to_string).collect();
        assert!((2..=5).contains(&fills.len()), "{classing:?}: {fills:?}");
        assert!(rates.symbols.iter().all(|node| node.radius <= 3.0), "land says it");
        let tinted = |host: &str| {
            let place =
                rates.map.shapes.map.shapes.iter().position(|shape| shape.code == Some(Code::new(host))).unwrap();
            theme.ramp.iter().position(|color| *color == rates.map.fills[place]).unwrap()
        };
        let (more, less) =
            rates.symbols.iter().fold((node(&rates, "AFG"), node(&rates, "AFG")), |(more, less), node| {
                let large = tinted_place(&rates, node).is_some();
                match node.amount {
                    n if large && n > more.amount => (node, less),
                    n if large && n > 0 && n < less.amount => (more, node),
                    _ => (more, less),
                }
            });
        // Of one width, most are in the lowest class.
        let [more, less] = [more, less].map(|node| tinted(node.host.as_str()));
        assert!(more > less || *classing == Classing::Equal && more == less, "{classing:?}");
    }
    let own = scene(Unit::People, Classing::Quantile, "500; 5000");
    let radii: BTreeSet<u32> =
        own.symbols.iter().filter(|node| node.amount > 0).map(|node| node.radius.to_bits()).collect();
    assert_eq!(radii.len(), 3, "three classes, three sizes");
    let words = legend(&own);
    assert!(words.contains(&"up to 500") && words.contains(&"500–5,000"), "{words:?}");
}

fn tinted_place(scene: &Scene, node: &SymbolNode) -> Option<usize> {
    scene.map.shapes.map.shapes.iter().zip(&scene.map.shapes.mains).position(|(shape, main)| {
        shape.code == Some(node.host) && main.iter().all(|side| side * scene.map.scale > 12.0)
    })
}

#[test]
fn units_have_signs_where_they_are_known() {
    let scene = drawn(&senders(), "symbols=units");
    let framed = |node: &SymbolNode| node.marks.iter().any(|mark| matches!(mark, Mark::Panel { stroke: Some(_), .. }));
    assert!(framed(node(&scene, "POL")) && !framed(node(&scene, "DEU")));
    assert!(legend(&scene).contains(&"units by branch and size (APP-6)"));
    assert!(!legend(&drawn(&senders(), "symbols=circles")).contains(&"units by branch and size (APP-6)"));
}

#[test]
fn symbols_grow_with_the_zoom_and_stay_within_their_bounds() {
    let fixture = Fixture::levels(120);
    let largest = |scale: f64| {
        let mut view = View { measure: Measure::Level, ..view("world", None, [1600.0, 900.0]) };
        view.zoom_at([800.0, 450.0], scale);
        let map = view.map();
        let radius = fixture.scene(&view).symbols.iter().map(|node| node.radius).fold(0.0, f32::max);
        (radius, 2.0 * radius / map.height())
    };
    let (world, share) = largest(1.0);
    assert!((0.095..0.107).contains(&share), "{share}");
    let mut last = world;
    for zoom in [1.5, 2.0] {
        let (radius, share) = largest(zoom);
        assert!(radius >= last && share <= 0.1201, "{zoom}: {radius}, {share}");
        last = radius;
    }
}

#[test]
fn all_forms_can_be_painted() {
    for form in Form::ALL {
        for measure in [Measure::Level, Measure::Movements, Measure::Change] {
            let view = View { form: *form, measure, ..view("europe", None, [640.0, 400.0]) };
            let scene = Fixture::motley().scene(&view);
            assert!(paint::svg(&scene).contains("</svg>") && paint::png(&scene, 1.0).is_ok());
        }
    }
    assert!(Countries::embedded().get(Code::new("AFG")).is_some());
}
