//! Numbers over time by one facet, stacked: who makes up the sum, with the sum's own range over it.

use crate::gui::{ctx::Ctx, look};
use crate::model::{Command, Estimate};
use crate::posture::{Grouping, SeriesStep, grouped};
use crate::{scene::Measure, words};
use egui::{Color32, Label, Ui, vec2};
use egui_plot::{FilledArea, Line, PlotPoint, PlotUi};
use std::collections::BTreeMap;

/// The most values with a hue of their own; the rest share one.
const MOST: usize = 5;

/// The layers of a stack, from the bottom.
pub struct Stack {
    by: Grouping,
    measure: Measure,
    layers: Vec<Layer>,
}

/// One layer.
struct Layer {
    name: String,
    color: Color32,
    /// The values that it stands for.
    keys: Vec<String>,
}

impl Stack {
    /// The layers of a series' steps, the largest at the bottom.
    pub fn new(cx: &Ctx<'_>, steps: &[(&SeriesStep, [f64; 2])], by: Grouping) -> Self {
        let measure = cx.state.choices.measure;
        let mut largest: BTreeMap<String, i64> = BTreeMap::new();
        for (step, _) in steps {
            for group in grouped(&step.by, &step.figures, by) {
                let people = measure.whole(&group.figures).map_or(0, |n| n.weight().abs());
                let most = largest.entry(group.key).or_default();
                *most = people.max(*most);
            }
        }
        largest.retain(|_, most| *most > 0);
        let mut keys: Vec<(String, i64)> = largest.into_iter().collect();
        keys.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        let rest = keys.split_off(MOST.min(keys.len()));
        let mut layers: Vec<Layer> = keys.into_iter().enumerate().map(|(n, (key, _))| layer(cx, by, n, key)).collect();
        if !rest.is_empty() {
            let name = text!("side-stack-others", n = rest.len());
            let keys = rest.into_iter().map(|(key, _)| key).collect();
            layers.push(Layer { name, color: cx.ink(|t| t.muted.fade(0.6)), keys });
        }
        Self { by, measure, layers }
    }

    /// Whether there is nothing to stack.
    pub fn is_empty(&self) -> bool {
        self.layers.is_empty()
    }

    /// The people of a layer in a step; none: not known.
    fn people(&self, step: &SeriesStep, layer: &Layer) -> Option<Estimate> {
        let groups = grouped(&step.by, &step.figures, self.by);
        let of = groups.iter().filter(|group| layer.keys.contains(&group.key));
        of.filter_map(|group| self.measure.whole(&group.figures)).reduce(|a, b| a + b)
    }

    /// The layers as areas, and over them what the sum is at least and at most.
    pub fn draw(&self, plot: &mut PlotUi<'_>, steps: &[(&SeriesStep, [f64; 2])], ink: Color32) {
        for (step, [start, end]) in steps.iter().copied() {
            let mut base = 0.0;
            for layer in &self.layers {
                let people = self.people(step, layer).map_or(0, |n| n.weight().max(0)) as f64;
                if people > 0.0 {
                    let area = FilledArea::new("", &[start, end], &[base, base], &[base + people, base + people]);
                    plot.add(area.fill_color(layer.color).allow_hover(false));
                    base += people;
                }
            }
            let Some(total) = self.measure.whole(&step.figures) else { continue };
            let low = total.least().unwrap_or(0).max(0) as f64;
            if let Some(high) = total.high.map(|high| high as f64).filter(|high| *high > low) {
                let area = FilledArea::new("", &[start, end], &[low, low], &[high, high]);
                plot.add(area.fill_color(ink.gamma_multiply(0.18)).allow_hover(false));
                edge(plot, [start, end], high, ink);
            }
            if total.high.is_none_or(|high| high as f64 > low) {
                edge(plot, [start, end], low, ink);
            }
        }
    }

    /// Which layer is which, with its number on a day.
    pub fn legend(&self, ui: &mut Ui, cx: &Ctx<'_>, step: Option<&SeriesStep>) {
        for layer in &self.layers {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 6.0;
                let (rect, _) = ui.allocate_exact_size(vec2(22.0, 14.0), egui::Sense::hover());
                ui.painter().rect_filled(rect.shrink2(vec2(4.0, 1.0)), 2.0, layer.color);
                ui.add(Label::new(cx.small(words::line([&layer.name, &self.said(step, layer)]))).wrap());
            });
        }
    }

    /// All numbers of a step, a line each.
    pub fn tip(&self, ui: &mut Ui, cx: &Ctx<'_>, step: Option<&SeriesStep>) {
        for layer in self.layers.iter().rev() {
            ui.label(cx.small(text!("side-number", label = &layer.name, number = self.said(step, layer))));
        }
        let total = step.and_then(|step| self.measure.whole(&step.figures));
        ui.label(cx.small(text!("side-stack-sum", number = self.or_missing(total))));
    }

    fn said(&self, step: Option<&SeriesStep>, layer: &Layer) -> String {
        self.or_missing(step.and_then(|step| self.people(step, layer)))
    }

    fn or_missing(&self, number: Option<Estimate>) -> String {
        words::or_missing(self.measure.definition().counts, number)
    }
}

/// A thin line at what the sum is at least or at most.
fn edge(plot: &mut PlotUi<'_>, [start, end]: [f64; 2], people: f64, ink: Color32) {
    let points = vec![PlotPoint::new(start, people), PlotPoint::new(end, people)];
    let line = Line::new("", egui_plot::PlotPoints::Owned(points));
    plot.line(line.color(ink.gamma_multiply(0.7)).width(1.0).allow_hover(false));
}

fn layer(cx: &Ctx<'_>, by: Grouping, n: usize, key: String) -> Layer {
    let name = words::group(by, &key);
    // Values keep the hues that they have on the map; others take those of the theme in turn.
    let command: Option<Command> = key.parse().ok().filter(|_| by == Grouping::Command);
    let all = cx.theme.hues;
    let known = || cx.derived.hues().values().zip(all).find(|((_, known), _)| *known == name).map(|(_, hue)| hue);
    let color = command.map(|command| cx.theme.command(command)).or_else(known).unwrap_or(all[n % all.len()]);
    Layer { name, color: look::ink(color), keys: vec![key] }
}
