//! What a graphics desk would send back, counted over the whole gallery: `cargo run --example gallery` draws the same maps.
#![allow(clippy::unwrap_used, reason = "a test that can't go on fails")]

use crate::scene_support;
use laydown::scene::{Area, Label, Mark, Scene, SymbolNode, Text};
use scene_support::gallery::{Case, cases};

/// The smallest radius of a symbol: smaller numbers have it too.
const LEAST: f32 = 3.0;

fn from_box(area: &Area, p: [f32; 2]) -> f32 {
    let near = [0, 1].map(|i| p[i].clamp(area.min[i], area.max[i]) - p[i]);
    near[0].hypot(near[1])
}

fn away(a: [f32; 2], b: [f32; 2]) -> f32 {
    (a[0] - b[0]).hypot(a[1] - b[1])
}

/// The panels over the map: its bands, the legend, the key; an inset is a map.
fn panels(scene: &Scene) -> Vec<Area> {
    let areas =
        scene.furniture.iter().filter_map(|mark| if let Mark::Panel { area, .. } = mark { Some(*area) } else { None });
    areas.filter(|area| area.width() > 24.0).collect()
}

fn texts(scene: &Scene) -> impl Iterator<Item = &Text> {
    scene.furniture.iter().filter_map(|mark| if let Mark::Text(text) = mark { Some(text) } else { None })
}

/// Symbols that lie wholly within another one that is painted over them.
fn hidden(scene: &Scene) -> Vec<&str> {
    let under = |(n, small): (usize, &SymbolNode)| {
        let over =
            scene.symbols[n + 1..].iter().any(|large| away(small.centre, large.centre) + small.radius <= large.radius);
        over.then_some(scene.symbols[n].title.as_str())
    };
    scene.symbols.iter().enumerate().filter_map(under).collect()
}

/// Labels over each other, over panels, beyond the picture, or over a stranger's symbol.
fn overlaps(scene: &Scene) -> Vec<String> {
    let (picture, panels) = (scene.area().grown(0.01), panels(scene));
    let mut found = Vec::new();
    for (n, label) in scene.labels.iter().enumerate() {
        let over_label = scene.labels[n + 1..].iter().any(|other| other.area.overlaps(&label.area));
        let over_panel = panels.iter().any(|panel| panel.overlaps(&label.area));
        let over_symbol = label.of_symbol
            && scene
                .symbols
                .iter()
                .any(|node| Some(node.host) != label.host && from_box(&label.area, node.centre) < node.radius - 0.01);
        if over_label || over_panel || over_symbol || !picture.holds(&label.area) {
            found.push(label.lines[0].text.clone());
        }
    }
    found
}

/// Lines to labels through a stranger's symbol or through another label.
fn crossings(scene: &Scene) -> usize {
    let labels = || scene.labels.iter().filter(|label| label.of_symbol);
    let line = |label: &Label| match &label.leader {
        Some(Mark::Lines { lines, .. }) => Some([lines[0][0], lines[0][1]]),
        _ => None,
    };
    let along =
        |[a, b]: [[f32; 2]; 2]| (0..=100_u8).map(move |i| [0, 1].map(|k| a[k] + (b[k] - a[k]) * f32::from(i) / 100.0));
    let crosses = |label: &&Label| {
        line(label).is_some_and(|ends| {
            along(ends).any(|p| {
                let symbol = scene.symbols.iter().any(|n| Some(n.host) != label.host && away(p, n.centre) < n.radius);
                symbol || labels().any(|other| other.host != label.host && from_box(&other.area, p) == 0.0)
            })
        })
    };
    labels().filter(crosses).count()
}

/// The largest symbols of a map without a label.
fn unnamed(scene: &Scene) -> Vec<&str> {
    let mut largest: Vec<&SymbolNode> = scene.symbols.iter().filter(|node| node.amount != 0).collect();
    largest.sort_by_key(|node| -node.amount.abs());
    let named = |node: &&&SymbolNode| scene.labels.iter().any(|label| label.of_symbol && label.host == Some(node.host));
    largest.iter().take(20).filter(|node| !named(node)).map(|node| node.title.as_str()).collect()
}

/// By how much the areas of symbols differ from their numbers, at most; 0.01 is one per cent. Squares reach to their corners.
fn untrue(scene: &Scene, squares: bool) -> f32 {
    let least = if squares { LEAST * 1.26 } else { LEAST };
    let exact = |node: &&SymbolNode| {
        node.radius > least + 0.5
            && node.amount > 0
            && !["–", "up to", "at least", "more than"].iter().any(|w| node.title.contains(w))
    };
    let all: Vec<&SymbolNode> = scene.symbols.iter().filter(exact).collect();
    let Some(largest) = all.iter().max_by_key(|node| node.amount) else { return 0.0 };
    let k = |node: &SymbolNode| node.radius.powi(2) / node.amount as f32;
    all.iter().map(|node| (k(node) / k(largest) - 1.0).abs()).fold(0.0, f32::max)
}

/// How much of a picture its panels take.
fn share(scene: &Scene) -> f32 {
    panels(scene).iter().map(|area| area.width() * area.height()).sum::<f32>() / (scene.size[0] * scene.size[1])
}

/// The circles of the legend whose numbers are not those of the map's scale.
fn false_circles(scene: &Scene) -> Vec<String> {
    let Some(node) = scene.symbols.iter().filter(|n| n.amount > 0 && n.radius > LEAST + 0.5).max_by_key(|n| n.amount)
    else {
        return Vec::new();
    };
    let exact = !node.title.contains('–') && !node.title.contains("up to") && !node.title.contains("least");
    let marks = scene.furniture.windows(3).filter(|_| exact);
    let circles = marks.filter_map(|marks| match marks {
        [Mark::Circle { radius, fill: Some(_), .. }, Mark::Lines { .. }, Mark::Text(text)] => {
            let number: f32 = text.text.replace(',', "").parse().ok()?;
            let wanted = node.radius * (number / node.amount as f32).sqrt();
            ((radius - wanted).abs() > 0.02 * wanted + 0.05).then(|| format!("{}: {radius}, not {wanted}", text.text))
        }
        _ => None,
    });
    circles.collect()
}

/// Numbers on symbols that stand in no key.
fn without_key(scene: &Scene) -> Vec<&str> {
    let numbers = scene.labels.iter().filter(|label| label.of_symbol).map(|label| label.lines[0].text.as_str());
    let numbers = numbers.filter(|text| text.bytes().all(|byte| byte.is_ascii_digit()));
    numbers.filter(|n| !texts(scene).any(|text| text.text.starts_with(&format!("{n}  ")))).collect()
}

#[test]
fn the_gallery_is_fit_to_print() {
    let cases = cases();
    assert!(cases.len() >= 60, "{}", cases.len());
    let mut faults = Vec::new();
    for case in &cases {
        let Case { name, size, .. } = case;
        let row = case.draw();
        let scene = &row.pictures[0].scene;
        assert!(texts(scene).all(|text| text.at[0] >= 0.0), "{name}: text beyond the edge");
        let insets = scene.insets.iter().all(|inset| scene.area().holds(&inset.area));
        assert!(insets, "{name}: an inset beyond the edge");
        let mut fault = |what: &str, found: String| faults.push(format!("{name}: {what} {found}"));
        for (what, found) in [
            ("hidden", hidden(scene).join("; ")),
            ("overlaps", overlaps(scene).join("; ")),
            ("key", without_key(scene).join("; ")),
        ] {
            if !found.is_empty() {
                fault(what, found);
            }
        }
        if crossings(scene) > 0 {
            fault("crossings", crossings(scene).to_string());
        }
        if size[0] >= 1600.0 && !unnamed(scene).is_empty() {
            fault("unnamed", unnamed(scene).join("; "));
        }
        // Fans, the halves of levels, classes and signs have other radii: tests/scene/forms.rs looks at their areas.
        let round = ["fans", "classes", "units", "halves&measure=level"]
            .iter()
            .all(|form| !case.view.contains(&format!("symbols={form}")));
        let areas = untrue(scene, case.view.contains("symbols=squares"));
        if round && areas > 0.0075 {
            fault("areas", areas.to_string());
        }
        if size[0] >= 800.0 && size[1] >= 500.0 && share(scene) > 0.15 {
            fault("panels", share(scene).to_string());
        }
        let people = !case.view.contains("unit=");
        for circle in false_circles(scene).into_iter().filter(|_| people && round) {
            fault("legend", circle);
        }
        let empty = scene.symbols.is_empty();
        assert!(!empty || scene.title.len() > 20, "{name}: an empty map says why");
    }
    assert!(faults.is_empty(), "{} faults in {} maps:\n{}", faults.len(), cases.len(), faults.join("\n"));
}
