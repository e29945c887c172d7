//! The user's own layers on a map: which features are drawn, in which ink, and the labels that they ask for.

use super::own_cache::OwnCache;
use super::own_drawn::DrawnLayer;
use super::own_shown::{OwnLabel, ShownLayer};
use super::{Theme, View, own_ink::Inked, own_measured};
use crate::layers::holds;
use crate::model::{Day, OwnLayer};
use std::sync::Arc;

/// Whether a layer of the view stands in for the borders of countries.
pub(super) fn borders(view: &View) -> Option<&ShownLayer> {
    view.layers.iter().find(|shown| shown.asked.borders && !shown.asked.hidden)
}

/// The layers of a view on a day, those below first.
pub(super) fn drawn(view: &View, day: Day, cache: &mut OwnCache) -> Vec<Arc<DrawnLayer>> {
    if view.layers.is_empty() && view.texts.measured().iter().all(|text| text.is_empty()) {
        return Vec::new();
    }
    let theme = view.colors();
    let shown = view.layers.iter().enumerate().filter(|(_, shown)| !shown.asked.hidden);
    let mut all: Vec<Arc<DrawnLayer>> = shown.map(|(n, shown)| one(view, (n, shown), (day, &theme), cache)).collect();
    if let Some(layer) = own_measured::layer(view, cache) {
        let asked = OwnLayer::of(own_measured::NAME);
        all.push(one(view, (0, &ShownLayer { asked, layer }), (day, &theme), cache));
    }
    all
}

fn one(
    view: &View,
    (n, shown): (usize, &ShownLayer),
    (day, theme): (Day, &Theme),
    cache: &mut OwnCache,
) -> Arc<DrawnLayer> {
    let spans = cache.spans(shown);
    let dated = (*spans).as_ref().map(|_| day);
    let (key, shapes) = cache.overlay(view, &shown.layer);
    cache.drawn(&(shown.clone(), n, dated, theme.clone(), key), |revision| {
        let on = |row: usize| (*spans).as_ref().and_then(|spans| spans.get(row)).is_none_or(|span| holds(*span, day));
        let measured = shown.asked.path == own_measured::NAME;
        let inked =
            if measured { own_measured::inked(&shown.layer, theme) } else { Inked::of_layer(shown, n, theme, on) };
        DrawnLayer {
            revision,
            name: if measured { text!("scene-measured").to_owned() } else { shown.asked.title().to_owned() },
            shapes,
            radius: 3.4 * view.frame().unit,
            layer: Arc::clone(&shown.layer),
            measured,
            inked: Arc::new(inked),
            asked: shown.asked.clone(),
        }
    })
}

/// The most labels of layers on a map.
const MOST: usize = 250;

/// The labels that the layers ask for.
pub(super) fn labels(drawn: &[Arc<DrawnLayer>], theme: &Theme) -> Vec<OwnLabel> {
    let mut labels = Vec::new();
    // Those on top come first.
    for layer in drawn.iter().rev() {
        if layer.measured {
            labels.extend(own_measured::labels(&layer.layer, theme));
            continue;
        }
        let (asked, read) = (&layer.asked, &layer.layer);
        let named = (!asked.label.is_empty()).then(|| read.column(&asked.label)).flatten();
        // Borders have the names of their time.
        let column = named.or_else(|| asked.borders.then(|| read.name_column()).flatten());
        let color = if asked.borders { theme.muted } else { theme.text };
        let Some(column) = column else { continue };
        for (row, feature) in layer.layer.rows.iter().enumerate() {
            let text = layer.layer.value(row, column).trim();
            if !text.is_empty() && layer.ink(row).is_some() {
                let [.., dots] = layer.layer.overlay.has(row);
                let text = text.chars().take(60).collect();
                labels.push(OwnLabel { at: vec![feature.anchor], text, color, beside: dots, insists: false });
            }
            if labels.len() == 4 * MOST {
                return labels;
            }
        }
    }
    labels
}
