//! The inks of a layer: one colour, or one for each value of a column.

use super::own_shown::{Ink, ShownLayer};
use super::{Color, Stroke, Theme};
use crate::layers::Layer;
use std::collections::BTreeMap;

/// How much of the ground is seen through an area.
const SEEN: f32 = 0.28;
/// The same of an area whose colour says something.
const TOLD: f32 = 0.55;
/// Width of lines, of edges, and of borders of countries.
const WIDTHS: (f32, f32, f32) = (1.5, 1.0, 0.9);

/// The inks of all features.
#[derive(Debug)]
pub(super) struct Inked {
    inks: Vec<Ink>,
    /// Which ink a feature has; none: it is not drawn.
    of: Vec<Option<u16>>,
    /// What the legend says of each colour, and the heading above it; empty: nothing.
    pub rows: Vec<(Color, String)>,
    pub heading: String,
}

impl Inked {
    pub fn new(inks: Vec<Ink>, of: Vec<Option<u16>>) -> Self {
        Self { inks, of, rows: Vec::new(), heading: String::new() }
    }

    pub fn of(&self, feature: usize) -> Option<Ink> {
        let ink = (*self.of.get(feature)?)?;
        self.inks.get(usize::from(ink)).copied()
    }

    /// The inks of the `n`th layer; `on` says which features hold on the day.
    pub fn of_layer(shown: &ShownLayer, n: usize, theme: &Theme, on: impl Fn(usize) -> bool) -> Self {
        let (asked, layer) = (&shown.asked, &*shown.layer);
        let usual = theme.layer_hue(n);
        let own = asked.color.map_or(usual, |[r, g, b]| Color { r, g, b, a: 255 });
        let column = (!asked.by.is_empty()).then(|| layer.column(&asked.by)).flatten();
        let groups = column.map(|column| groups(layer, column, theme));
        let told = groups.is_some();
        let (colors, of) = match groups {
            Some((colors, of)) => (colors, of),
            None => (vec![(own, asked.title().to_owned())], vec![0; layer.rows.len()]),
        };
        let ink = |(color, _): &(Color, String)| {
            if asked.borders {
                let color = asked.color.map_or(theme.border, |_| own);
                let fill = told.then(|| own.fade(SEEN));
                return Ink { fill, stroke: Stroke { width: WIDTHS.2, color }, dot: color };
            }
            let fill = color.fade(if told { TOLD } else { SEEN });
            Ink { fill: Some(fill), stroke: Stroke { width: WIDTHS.1, color: *color }, dot: *color }
        };
        let mut inks: Vec<Ink> = colors.iter().map(ink).collect();
        // Lines alone are stronger than edges.
        if (0..layer.rows.len()).all(|row| !layer.overlay.has(row)[0]) {
            for ink in &mut inks {
                ink.stroke.width = WIDTHS.0;
            }
        }
        let of: Vec<Option<u16>> = of.into_iter().enumerate().map(|(row, ink)| on(row).then_some(ink)).collect();
        let seen = |n: usize| of.iter().flatten().any(|ink| usize::from(*ink) == n);
        let rows: Vec<_> = colors.into_iter().enumerate().filter(|(n, _)| seen(*n)).map(|(_, row)| row).collect();
        let heading = if told { asked.title().to_owned() } else { String::new() };
        let rows = if asked.borders && !told { Vec::new() } else { rows };
        Self { inks, of, rows, heading }
    }
}

/// The colours of a column's values with what they stand for, and which one each feature has: classes of numbers, or the most frequent values.
fn groups(layer: &Layer, column: usize, theme: &Theme) -> (Vec<(Color, String)>, Vec<u16>) {
    let value = |row: usize| layer.value(row, column).trim();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    (0..layer.rows.len()).for_each(|row| *counts.entry(value(row)).or_default() += 1);
    let number = |text: &str| text.parse::<f64>().ok().filter(|n| n.is_finite());
    let numbers = counts.keys().all(|text| text.is_empty() || number(text).is_some());
    if numbers && counts.len() > theme.hues.len() {
        return classes((0..layer.rows.len()).map(|row| number(value(row))).collect(), theme);
    }
    let mut most: Vec<(&str, usize)> = counts.into_iter().filter(|(text, _)| !text.is_empty()).collect();
    most.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
    let more = most.len() > theme.hues.len();
    most.truncate(theme.hues.len());
    let named = most.iter().enumerate().map(|(n, (text, _))| (theme.layer_hue(n), (*text).to_owned()));
    let mut colors: Vec<(Color, String)> = named.collect();
    let other = if more { text!("scene-layer-other") } else { text!("scene-layer-none") };
    colors.push((theme.muted, other.to_owned()));
    let place = |row: usize| most.iter().position(|(text, _)| *text == value(row)).unwrap_or(most.len()) as u16;
    let of = (0..layer.rows.len()).map(place).collect();
    (colors, of)
}

/// Classes with as many features each, from pale to dark.
fn classes(numbers: Vec<Option<f64>>, theme: &Theme) -> (Vec<(Color, String)>, Vec<u16>) {
    let mut sorted: Vec<f64> = numbers.iter().flatten().copied().collect();
    sorted.sort_by(f64::total_cmp);
    let wanted = theme.ramp.len();
    let mut bounds: Vec<f64> =
        (1..=wanted).filter_map(|n| sorted.get((sorted.len() * n / wanted).max(1) - 1).copied()).collect();
    bounds.dedup();
    let class = |n: f64| bounds.partition_point(|bound| *bound < n).min(bounds.len().saturating_sub(1));
    let mut least = sorted.first().copied().unwrap_or_default();
    let mut colors = Vec::new();
    for (n, most) in bounds.iter().enumerate() {
        let color = theme.ramp[n * (wanted - 1) / bounds.len().saturating_sub(1).max(1)];
        colors.push((color, text!("scene-class", least = short(least), most = short(*most))));
        least = *most;
    }
    let none = colors.len() as u16;
    colors.push((theme.muted, text!("scene-layer-none").to_owned()));
    (colors, numbers.into_iter().map(|n| n.map_or(none, |n| class(n) as u16)).collect())
}

fn short(n: f64) -> String {
    if n.fract() == 0.0 && n.abs() < 1e15 { crate::words::number(n as i64) } else { format!("{n:.3}") }
}
