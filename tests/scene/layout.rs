//! What every picture keeps to: nothing over anything else, names for all symbols, colours that can be told apart.
#![allow(clippy::unreadable_literal, reason = "matrices as they are published")]
#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

use crate::{kept, scene_support};
use laydown::{
    geo::{Countries, ProjectionKind},
    model::{Code, Day, Estimate},
    paint,
    posture::Total,
    scene::{Area, Color, MapCache, Mark, Measure, Scene, Theme, ThemeId, View, build},
};
use proptest::prelude::*;
use scene_support::{
    Fixture, SIZES,
    bases::{base, bases},
    view,
};

fn panels(scene: &Scene) -> Vec<Area> {
    let large = |area: &&Area| area.width() > 20.0;
    let areas =
        scene.furniture.iter().filter_map(|mark| if let Mark::Panel { area, .. } = mark { Some(area) } else { None });
    areas.filter(large).copied().collect()
}

/// Nothing over anything else, all of it within the picture.
fn holds(scene: &Scene, what: &str) {
    let labels: Vec<Area> = scene.labels.iter().map(|label| label.area).collect();
    let panels = panels(scene);
    // The bands fill the last pixels, also where a picture is no whole number of them wide.
    let picture = Area::sized([0.0, 0.0], scene.size[0].ceil(), scene.size[1].ceil()).grown(0.01);
    for (i, a) in labels.iter().enumerate() {
        assert!(picture.holds(a), "{what}: {:?} leaves the picture", scene.labels[i]);
        assert!(labels[i + 1..].iter().all(|b| !a.overlaps(b)), "{what}: a label over {:?}", scene.labels[i]);
        assert!(panels.iter().all(|b| !a.overlaps(b)), "{what}: {:?} under a panel", scene.labels[i]);
    }
    for (i, a) in panels.iter().enumerate() {
        assert!(picture.holds(a), "{what}: a panel leaves the picture: {a:?}");
        assert!(panels[i + 1..].iter().all(|b| !a.overlaps(b)), "{what}: panels over each other: {panels:?}");
    }
    for label in scene.labels.iter().filter(|label| label.of_symbol) {
        for node in scene.symbols.iter().filter(|node| Some(node.host) != label.host) {
            let near = [0, 1].map(|i| node.centre[i].clamp(label.area.min[i], label.area.max[i]) - node.centre[i]);
            assert!(near[0].hypot(near[1]) >= node.radius - 0.01, "{what}: {label:?} over {}", node.title);
        }
    }
}

#[test]
fn labels_and_furniture_never_overlap() {
    for kind in ProjectionKind::ALL {
        for size in SIZES.into_iter().chain([[90.0, 60.0], [1600.0, 200.0], [200.0, 1600.0], [1.0, 1.0]]) {
            for extent in ["world", "europe"] {
                let mut cache = MapCache::default();
                for (fixture, measure) in [
                    (Fixture::levels(250), Measure::Level),
                    (Fixture::motley(), Measure::Movements),
                    (Fixture::article(), Measure::Movements),
                ] {
                    let mut view = view(extent, Some(*kind), size);
                    view.measure = measure;
                    let scene = build(&fixture.subject(), &view, &mut cache);
                    holds(&scene, &format!("{kind} {size:?} {extent} {measure:?}"));
                }
            }
        }
    }
}

#[test]
fn the_article_says_its_numbers() {
    let scene = Fixture::article().scene(&view("europe", None, SIZES[0]));
    let titles: Vec<&str> = scene.symbols.iter().map(|node| node.title.as_str()).collect();
    assert_eq!(
        titles,
        [
            "Poland: about 1,133 arrived of 4,700 promised",
            "Romania: 1,000 promised, arrival not reported",
            "Germany: 300 promised, arrival not reported",
        ]
    );
    let [poland, romania, germany] = [0, 1, 2].map(|i| scene.symbols[i].radius);
    assert!((poland * poland / (romania * romania) - 4.7).abs() < 0.05, "areas are in proportion");
    assert!((romania * romania / (germany * germany) - 10.0 / 3.0).abs() < 0.05);
    let labelled: Vec<&str> = scene.labels.iter().filter(|l| l.of_symbol).map(|l| l.lines[0].text.as_str()).collect();
    assert_eq!(labelled, ["Poland", "Romania", "Germany"]);
    let svg = paint::svg(&scene);
    let document = roxmltree::Document::parse(&svg).unwrap();
    let texts: Vec<&str> = document.descendants().filter(|n| n.has_tag_name("text")).filter_map(|n| n.text()).collect();
    assert!(texts.iter().any(|text| text.contains("13 February 2022")), "{texts:?}");
    for title in titles {
        assert!(document.descendants().any(|n| n.has_tag_name("title") && n.text() == Some(title)), "{title}");
    }
    assert_eq!(svg, paint::svg(&Fixture::article().scene(&view("europe", None, SIZES[0]))), "the same bytes each time");
}

/// Symbols that would lie over each other stand beside each other, the smaller one farther from its place.
#[test]
fn overlapping_symbols_make_room() {
    let rows = [("DEU", 35_000), ("BEL", 1_100), ("NLD", 400), ("GBR", 9_600), ("LUX", 30)];
    let fixture = bases(rows.map(|(host, people)| base(host, "", Estimate::exact(people))));
    let view = View { measure: Measure::Level, ..view("world", None, SIZES[0]) };
    let scene = fixture.scene(&view);
    let home = |host: Code| view.screen(Countries::embedded().get(host).unwrap().symbol.unwrap()).unwrap();
    let away = |a: [f32; 2], b: [f32; 2]| (a[0] - b[0]).hypot(a[1] - b[1]);
    for (n, a) in scene.symbols.iter().enumerate() {
        let most = (3.0 * a.radius).max(26.0 * 1.5);
        assert!(away(a.centre, home(a.host)) <= most, "{} has gone far", a.title);
        for b in &scene.symbols[n + 1..] {
            assert!(away(a.centre, b.centre) >= a.radius + b.radius, "{} over {}", a.title, b.title);
        }
    }
    let moved = |n: usize| away(scene.symbols[n].centre, home(scene.symbols[n].host));
    assert!(moved(0) < moved(2), "the largest stays");
}

/// Before its window an empty map does not say that nothing has moved since.
#[test]
fn an_empty_map_says_why() {
    let title = |fixture: &Fixture, measure| fixture.scene(&View { measure, ..view("europe", None, SIZES[0]) }).title;
    let mut fixture = Fixture::article();
    fixture.posture.hosts.clear();
    fixture.posture.total = Total::default();
    assert!(title(&fixture, Measure::Movements).ends_with("No movements since 1 February 2022"));
    fixture.posture.day = Day::ymd(2022, 1, 5);
    assert!(title(&fixture, Measure::Movements).ends_with("Nothing yet: movements are counted from 1 February 2022"));
    fixture.dataset.movements.clear();
    assert!(title(&fixture, Measure::Movements).ends_with("This dataset has no movements"));
    assert!(title(&fixture, Measure::Level).ends_with("This dataset has no strengths"));
    fixture.dataset.strengths = vec![base("DEU", "", Estimate::exact(5))];
    assert!(title(&fixture, Measure::Level).contains("nothing reported by this day"));
}

#[test]
fn what_is_not_on_the_map_is_told() {
    let words = |scene: &Scene| {
        let texts = scene
            .furniture
            .iter()
            .filter_map(|mark| if let Mark::Text(text) = mark { Some(text.text.clone()) } else { None });
        texts.collect::<Vec<_>>().join("|")
    };
    let motley = Fixture::motley();
    let said = words(&motley.scene(&view("europe", None, SIZES[0])));
    for part in [
        "Not on the map: 800 (Baltic states)",
        "as known on 20 February 2022",
        "number not known",
        "The New York Times",
        "Natural Earth",
        "disputed land hatched",
    ] {
        assert!(said.contains(part), "{part} in {said}");
    }
    let said = words(&motley.scene(&view("JPN", None, SIZES[0])));
    assert!(said.contains("Outside this view: 12 hosts"), "{said}");
    let said = words(&Fixture::article().scene(&view("europe", None, SIZES[0])));
    assert!(!said.contains("announced") && !said.contains("UN command"), "only what is on the map: {said}");
}

#[test]
fn what_is_beyond_the_edge_is_an_estimate_with_its_word() {
    let said = |rows: &[(&str, Estimate)]| {
        let fixture = bases(rows.iter().map(|(host, people)| base(host, "", *people)));
        let scene = fixture.scene(&View { measure: Measure::Level, ..view("JPN", None, SIZES[0]) });
        let texts = scene.furniture.into_iter();
        let lines = texts.filter_map(|mark| if let Mark::Text(text) = mark { Some(text.text) } else { None });
        lines.skip_while(|line| !line.starts_with("Outside this view: ")).take(2).collect::<Vec<_>>().join(" ")
    };
    let (range, unknown) = (Estimate::range(2_400, 2_700), Estimate::unknown());
    let more = Estimate::more_than(2_000);
    for (rows, words) in [
        (&[("DEU", range), ("POL", Estimate::exact(100))][..], "Outside this view: 2 hosts, 2,500–2,800"),
        (&[("DEU", range), ("POL", unknown)], "Outside this view: 2 hosts, 2,400–2,700; number not known in 1 of them"),
        (&[("DEU", unknown), ("POL", unknown)], "Outside this view: 2 hosts, number not known"),
        (&[("DEU", more), ("POL", Estimate::exact(185))], "Outside this view: 2 hosts, more than 2,000"),
        (&[("DEU", Estimate::ZERO)], "Outside this view: 1 host, 0"),
    ] {
        let said = said(rows);
        assert!(said.starts_with(words), "{said}, not {words}");
    }
}

#[test]
fn a_point_finds_its_symbol() {
    let fixture = Fixture::motley();
    let mut view = view("europe", None, SIZES[0]);
    view.selected = Some(Code::new("MLT"));
    let scene = fixture.scene(&view);
    for node in &scene.symbols {
        assert!(node.target.width() >= 24.0 && node.target.height() >= 24.0, "{}", node.title);
    }
    let malta = scene.symbols.iter().find(|node| node.host == Code::new("MLT")).unwrap();
    assert!(malta.radius < 4.0);
    let beside = [malta.centre[0] + 10.0, malta.centre[1] - 10.0];
    assert_eq!(scene.pick(beside).map(|node| node.host), Some(Code::new("MLT")));
    assert_eq!(scene.pick([1200.0, 100.0]), None);
    assert!(scene.labels.iter().any(|label| label.host == Some(Code::new("MLT"))), "the selected one is always named");
}

#[test]
fn the_name_of_a_selected_country_lies_on_no_other() {
    let fixture = Fixture::motley();
    let mut view = view("europe", None, [640.0, 360.0]);
    for code in ["LUX", "VAT", "SMR", "MCO", "LIE", "AND", "MNE", "MKD", "XKX", "SVN", "BEL", "CHE", "ALB"] {
        view.selected = Some(Code::new(code));
        let scene = fixture.scene(&view);
        let own = scene.labels.iter().find(|label| label.host == Some(Code::new(code)));
        let own = own.unwrap_or_else(|| panic!("{code} has no name"));
        for other in scene.labels.iter().filter(|label| label.host != own.host) {
            let apart = (0..2).any(|i| own.area.max[i] <= other.area.min[i] || other.area.max[i] <= own.area.min[i]);
            assert!(apart, "{code} lies on {:?}", other.host);
        }
    }
}

/// A colour as somebody with a kind of colour blindness sees it (G. Machado, M. Oliveira, L. Fernandes 2009,
/// doi 10.1109/TVCG.2009.113, severity 1), as CIE L*a*b*.
fn seen(color: Color, kind: &[[f64; 3]; 3]) -> [f64; 3] {
    let linear = [color.r, color.g, color.b].map(|c| {
        let c = f64::from(c) / 255.0;
        if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
    });
    let times = |m: &[[f64; 3]; 3], v: [f64; 3]| m.map(|row| row[0] * v[0] + row[1] * v[1] + row[2] * v[2]);
    let rgb = times(kind, linear).map(|c| c.clamp(0.0, 1.0));
    let to_xyz =
        [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]];
    let [x, y, z] = times(&to_xyz, rgb);
    let f = |t: f64| if t > 0.008856 { t.cbrt() } else { 7.787 * t + 16.0 / 116.0 };
    let (x, y, z) = (f(x / 0.95047), f(y), f(z / 1.08883));
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

/// How far apart two colours are (CIEDE2000; G. Sharma, W. Wu, E. Dalal 2005, doi 10.1002/col.20070).
fn difference([l1, a1, b1]: [f64; 3], [l2, a2, b2]: [f64; 3]) -> f64 {
    let mean = f64::midpoint(a1.hypot(b1), a2.hypot(b2)).powi(7);
    let grow = 1.5 - 0.5 * (mean / (mean + 25_f64.powi(7))).sqrt();
    let (a1, a2) = (a1 * grow, a2 * grow);
    let (c1, c2) = (a1.hypot(b1), a2.hypot(b2));
    let angle = |a: f64, b: f64| b.atan2(a).to_degrees().rem_euclid(360.0);
    let (h1, h2) = (angle(a1, b1), angle(a2, b2));
    let turn = (h2 - h1 + 180.0).rem_euclid(360.0) - 180.0;
    let hue = 2.0 * (c1 * c2).sqrt() * (turn / 2.0).to_radians().sin();
    let (lightness, chroma, middle) = (f64::midpoint(l1, l2), f64::midpoint(c1, c2), h1 + turn / 2.0);
    let cos = |part: f64, shift: f64| (part * middle + shift).to_radians().cos();
    let t = 1.0 - 0.17 * cos(1.0, -30.0) + 0.24 * cos(2.0, 0.0) + 0.32 * cos(3.0, 6.0) - 0.2 * cos(4.0, -63.0);
    let off = (lightness - 50.0).powi(2);
    let parts = [
        (l2 - l1) / (1.0 + 0.015 * off / (20.0 + off).sqrt()),
        (c2 - c1) / (1.0 + 0.045 * chroma),
        hue / (1.0 + 0.015 * chroma * t),
    ];
    let seventh = chroma.powi(7);
    let bend = 60.0 * (-((middle.rem_euclid(360.0) - 275.0) / 25.0).powi(2)).exp();
    let rotated = -2.0 * (seventh / (seventh + 25_f64.powi(7))).sqrt() * bend.to_radians().sin() * parts[1] * parts[2];
    (parts.iter().map(|part| part * part).sum::<f64>() + rotated).max(0.0).sqrt()
}

#[test]
fn colours_can_be_read_and_told_apart() {
    let kinds = [
        [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]],
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]],
    ];
    for id in ThemeId::ALL {
        let theme = Theme::of(*id);
        let grounds = [
            theme.background,
            theme.panel,
            theme.raised,
            theme.sea,
            theme.land,
            theme.land_host,
            theme.land_selected,
            theme.land_hovered,
        ];
        for ground in grounds {
            assert!(
                theme.text.contrast(ground) >= 7.0 && theme.muted.contrast(ground) >= 4.5,
                "{id:?} text on {ground}"
            );
        }
        for ground in [theme.background, theme.panel, theme.raised] {
            for ink in [theme.accent, theme.warning, theme.error] {
                assert!(ink.contrast(ground) >= 4.5, "{id:?} {ink} on {ground}: {}", ink.contrast(ground));
            }
        }
        assert!(theme.on_accent.contrast(theme.accent) >= 4.5);
        assert!(theme.land_host.contrast(theme.sea) >= 1.25 && theme.land_host.contrast(theme.land) >= 1.2);
        // In grey they still differ.
        let hues: Vec<Color> = theme.hues.into_iter().chain([theme.other]).collect();
        let mut grey: Vec<f64> = hues.iter().map(|hue| seen(*hue, &kinds[0])[0]).collect();
        grey.sort_by(f64::total_cmp);
        assert!(grey.windows(2).all(|pair| pair[1] - pair[0] > 2.5), "{id:?}: {grey:?}");
        for hue in hues.iter().copied().chain([theme.gain, theme.loss]) {
            for ground in [theme.sea, theme.land, theme.land_host, theme.panel] {
                assert!(hue.contrast(ground) >= 3.0, "{id:?} {hue} on {ground}: {}", hue.contrast(ground));
            }
        }
        for kind in &kinds {
            let (gain, loss) = (seen(theme.gain, kind), seen(theme.loss, kind));
            let apart = gain.iter().zip(loss).map(|(p, q)| (p - q).powi(2)).sum::<f64>().sqrt();
            assert!(apart > 40.0, "{id:?}: gains and losses are {apart:.1} apart");
            for (i, a) in hues.iter().enumerate() {
                for b in &hues[i + 1..] {
                    let (x, y) = (seen(*a, kind), seen(*b, kind));
                    let apart = difference(x, y);
                    assert!(apart > 10.0, "{id:?}: {a} and {b} are {apart:.1} apart");
                }
            }
        }
    }
}

fn any_view(kinds: Vec<ProjectionKind>, smallest: f32) -> impl Strategy<Value = View> {
    let size = (smallest..2600.0, smallest..1500.0);
    (prop::sample::select(kinds), size, prop::bool::ANY)
        .prop_map(|(kind, (w, h), world)| view(if world { "world" } else { "europe" }, Some(kind), [w, h]))
}

/// The projections whose plane moves under the picture; the globe turns instead.
fn flat() -> Vec<ProjectionKind> {
    ProjectionKind::ALL.iter().copied().filter(|kind| *kind != ProjectionKind::Orthographic).collect()
}

proptest! {
    #![proptest_config(kept::config(48))]

    #[test]
    fn any_way_through_the_map_stays_on_it(
        start in any_view(ProjectionKind::ALL.to_vec(), 1.0),
        steps in prop::collection::vec((0..4_u8, -3000.0..3000.0_f32, -3000.0..3000.0_f32, 0.05..20.0_f64), 1..12),
    ) {
        let mut view = start;
        for (what, x, y, factor) in steps {
            match what {
                0 => view.pan(x, y),
                1 => view.zoom_at([x.abs().min(view.size[0]), y.abs().min(view.size[1])], factor),
                2 => view.resize([x.abs(), y.abs()]),
                _ => view.set_projection(ProjectionKind::ALL[(factor as usize) % ProjectionKind::ALL.len()]),
            }
            prop_assert!(view.scale.is_finite() && view.scale > 0.0 && view.centre.iter().all(|c| c.is_finite()));
            let shown = view.shown();
            let map = laydown::geo::Rect::around(view.projection.outline());
            prop_assert!(shown.intersects(&map), "{view:?}");
        }
        holds(&Fixture::motley().scene(&view), "after a way through the map");
    }

    #[test]
    fn the_place_under_the_pointer_stays_there(
        start in any_view(flat(), 200.0), x in 0.3..0.7_f32, y in 0.3..0.7_f32, factor in 1.01..4.0_f64,
    ) {
        let mut view = start;
        view.zoom_at([view.size[0] / 2.0, view.size[1] / 2.0], 4.0);
        let pointer = [view.size[0] * x, view.size[1] * y];
        let before = view.plane(pointer);
        view.zoom_at(pointer, factor);
        let after = view.screen_of_plane(before);
        let (shown, map) = (view.shown(), laydown::geo::Rect::around(view.projection.outline()));
        let beyond = [
            (map.min.x - shown.min.x).max(shown.max.x - map.max.x) / shown.width(),
            (map.min.y - shown.min.y).max(shown.max.y - map.max.y) / shown.height(),
        ];
        for axis in [0, 1] {
            // Only the edge of the map, a quarter of the picture within, may hold it back.
            let stays = (after[axis] - pointer[axis]).abs() < 0.1;
            prop_assert!(stays || beyond[axis] > 0.249, "{after:?} {pointer:?}, beyond the map {beyond:?}");
        }
    }
}
