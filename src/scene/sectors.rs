//! Forms of sectors: half circles for who is there and who is promised, and fans.

use super::measured::Amount;
use super::reach::{fan_part, promised};
use super::shapes::Wedge;
use super::symbol::{Pen, SOLID, sectors};
use super::{Mark, Stroke};
use std::f32::consts::{PI, TAU};

/// The right half and the left half.
const HALVES: [Wedge; 2] = [Wedge { from: 0.0, to: PI }, Wedge { from: PI, to: TAU }];

impl Pen<'_> {
    /// Who is there on the left, who is promised on the right.
    pub fn halves(&self, amount: &Amount, marks: &mut Vec<Mark>) {
        let [right, left] = [promised(amount), amount.there].map(|n| self.scaling.radius(n));
        let of_right = if amount.is_level { &amount.beside } else { &amount.all_by };
        let sides = [(right, of_right, HALVES[0]), (left, &amount.there_by, HALVES[1])];
        for (radius, _, wedge) in sides.iter().filter(|(radius, ..)| *radius > 0.0) {
            let points = super::shapes::ring_sector(self.centre, 0.0, radius + 1.2, *wedge);
            marks.push(Mark::Polygon { points, fill: self.theme.halo.fade(0.8) });
        }
        if right > 0.0 {
            let parts = sectors(of_right, HALVES[0]);
            self.fill(&parts, 0.0, right, 0.22, marks);
            let announced = !amount.is_level && amount.ordered < amount.all;
            let ordered = if announced { self.scaling.radius(amount.ordered) } else { right };
            if !amount.is_level && amount.ordered > amount.there {
                self.hatched(&parts, 0.0, ordered, marks);
            }
            if announced {
                self.dashed(&parts, right, marks);
            } else {
                self.line(&parts, right, 1.3, marks);
            }
        }
        if left > 0.0 {
            self.fill(&sectors(&amount.there_by, HALVES[1]), 0.0, left, SOLID, marks);
        }
        let ([x, y], reach) = (self.centre, left.max(right));
        let stroke = Stroke { width: 1.0, color: self.theme.text.fade(0.7 * self.fade) };
        marks.push(Mark::Lines { lines: vec![vec![[x, y - reach], [x, y + reach]]], stroke });
    }

    /// A sector of one angle for each hue, as far out as it has people.
    pub fn fan(&self, amount: &Amount, marks: &mut Vec<Mark>) {
        let count = amount.all_by.len();
        let turn = TAU / count.max(1) as f32;
        let wedge = |n: usize| Wedge { from: turn * n as f32, to: turn * (n + 1) as f32 };
        for (n, (hue, all)) in amount.all_by.iter().enumerate() {
            let there = amount.there_by.iter().find(|(own, _)| own == hue).map_or(0, |(_, n)| (*n).min(*all));
            let [there, all] = [there, *all].map(|people| fan_part(people, count, self.scaling));
            let points = super::shapes::ring_sector(self.centre, 0.0, all + 1.0, wedge(n));
            marks.push(Mark::Polygon { points, fill: self.theme.halo.fade(0.7) });
            let own = [(*hue, wedge(n))];
            if all > there + 0.25 {
                self.fill(&own, there, all, 0.2, marks);
                if amount.ordered > amount.there {
                    self.hatched(&own, there, all, marks);
                    self.line(&own, all, 1.2, marks);
                } else {
                    self.dashed(&own, all, marks);
                }
            }
            if there > 0.0 {
                self.fill(&own, 0.0, there, SOLID, marks);
            }
        }
    }
}
