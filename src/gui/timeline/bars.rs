//! The histogram of change: how much more was promised on a day than on the day before, what arrived, and where strengths were reported.

use super::axis::Axis;
use crate::gui::{chart, ctx::Ctx, look};
use crate::model::Day;
use crate::posture::DayChange;
use egui::{Align2, FontId, Painter, Rect, Stroke, StrokeKind, pos2, vec2};

/// The least width of a bar, in points; narrower days share one.
const LEAST: f32 = 3.0;
/// The height of the row of strengths below the bars, in points.
const STRENGTHS: f32 = 7.0;

/// The change of some days that share a bar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Bin {
    first: Day,
    last: Day,
    promised: i64,
    arrived: i64,
    strengths: u32,
}

/// Adds up the changes (in order of day) of each `days` days.
fn bins(changes: &[DayChange], days: i32) -> Vec<Bin> {
    let mut bins: Vec<Bin> = Vec::new();
    for change in changes {
        let first = change.day - change.day.number().rem_euclid(days);
        if bins.last().is_none_or(|bin| bin.first != first) {
            bins.push(Bin { first, last: first + (days - 1), promised: 0, arrived: 0, strengths: 0 });
        }
        if let Some(bin) = bins.last_mut() {
            bin.promised = bin.promised.saturating_add(change.promised);
            bin.arrived = bin.arrived.saturating_add(change.arrived);
            bin.strengths = bin.strengths.saturating_add(change.strengths);
        }
    }
    bins
}

/// The largest of 1, 2 and 5 times a power of ten that is not above a number of people.
fn round_below(people: i64) -> i64 {
    let mut power: i64 = 1;
    while power <= people / 10 {
        power *= 10;
    }
    let times = [5, 2, 1].into_iter().find(|times| *times <= people / power);
    power * times.unwrap_or(1)
}

/// People as heights: more above the line of zero, less below it, both to one scale.
struct Scale {
    zero: f32,
    people: f32,
}

impl Scale {
    fn of(bins: &[Bin], rect: Rect) -> (Self, i64) {
        let counts = || bins.iter().flat_map(|bin| [bin.promised, bin.arrived]);
        let most = counts().max().unwrap_or(0).max(0);
        let least = counts().min().unwrap_or(0).min(0);
        let people = rect.height() / (most.saturating_sub(least)).max(1) as f32;
        (Self { zero: rect.bottom() + least as f32 * people, people }, most)
    }

    /// From zero to a count; what is not zero can be seen.
    fn bar(&self, people: i64, left: f32, right: f32) -> Rect {
        let height = people as f32 * self.people;
        let height = if people == 0 { 0.0 } else { height.abs().max(1.5).copysign(height) };
        Rect::from_two_pos(pos2(left, self.zero), pos2(right, self.zero - height))
    }
}

/// Draws it.
pub fn paint(painter: &Painter, cx: &Ctx<'_>, axis: &Axis, rect: Rect) {
    let days = (LEAST / axis.cell()).ceil().max(1.0) as i32;
    let bins = bins(cx.derived.changes(), days);
    let (bars, row) = rect.split_top_bottom_at_y(rect.bottom() - STRENGTHS);
    let (scale, most) = Scale::of(&bins, bars);
    reference(painter, cx, &scale, bars, most);
    let accent = cx.ink(|t| t.accent);
    let promised = (cx.ink(|t| t.accent.fade(0.22)), Stroke::new(1.0, accent));
    let muted = cx.ink(|t| t.muted);
    for bin in &bins {
        let (left, right) = (axis.start(bin.first), axis.end(bin.last));
        let inset = ((right - left) * 0.12).min(1.5);
        let (left, right) = (left + inset, (right - inset).min(left + 14.0));
        if bin.promised != 0 {
            painter.rect(scale.bar(bin.promised, left, right), 0.0, promised.0, promised.1, StrokeKind::Inside);
        }
        if bin.arrived != 0 {
            painter.rect_filled(scale.bar(bin.arrived, left, right), 0.0, accent);
        }
        if bin.strengths > 0 {
            let middle = f32::midpoint(left, right);
            painter.vline(middle, row.top() + 2.0..=row.bottom(), Stroke::new(1.5, muted));
        }
    }
    painter.hline(rect.x_range(), scale.zero, Stroke::new(1.0, cx.ink(|t| t.line)));
}

/// A line at a round number of people, named at its end.
fn reference(painter: &Painter, cx: &Ctx<'_>, scale: &Scale, rect: Rect, most: i64) {
    if most <= 0 {
        return;
    }
    let people = round_below(most);
    let y = scale.zero - people as f32 * scale.people;
    painter.hline(rect.x_range(), y, Stroke::new(1.0, cx.ink(|t| t.line.fade(0.6))));
    let at = pos2(rect.right(), y) + vec2(4.0, 0.0);
    // The margin has room for “+50,000”.
    let words = if people < 100_000 { words(people) } else { format!("+{}", chart::short(people as f64)) };
    painter.text(at, Align2::LEFT_CENTER, words, FontId::proportional(look::SMALL), cx.ink(|t| t.muted));
}

/// “+3,000”.
pub fn words(people: i64) -> String {
    let count = crate::words::number(people.saturating_abs());
    let sign = if people < 0 { "−" } else { "+" };
    format!("{sign}{count}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(n: i32, promised: i64) -> DayChange {
        DayChange { day: Day::from_number(n), promised, arrived: 0, strengths: 1, unlisted: 0 }
    }

    #[test]
    fn days_that_are_too_narrow_share_a_bar() {
        let changes = [change(-1, 5), change(0, 10), change(6, -3), change(7, 100)];
        let summed =
            |days| bins(&changes, days).iter().map(|bin| (bin.first.number(), bin.promised)).collect::<Vec<_>>();
        assert_eq!(summed(1), [(-1, 5), (0, 10), (6, -3), (7, 100)]);
        assert_eq!(summed(7), [(-7, 5), (0, 7), (7, 100)]);
        let total: i64 = bins(&changes, 30).iter().map(|bin| bin.promised).sum();
        assert_eq!(total, 112);
    }

    #[test]
    fn the_reference_is_round_and_not_above() {
        for (people, round) in
            [(1, 1), (3, 2), (9, 5), (4_700, 2_000), (10_000, 10_000), (i64::MAX, 5_000_000_000_000_000_000)]
        {
            assert_eq!(round_below(people), round, "{people}");
        }
    }

    #[test]
    fn bars_stand_on_zero_and_are_seen() {
        let all = bins(&[change(1, 9_000), change(2, -3_000), change(3, 1)], 1);
        let (scale, most) = Scale::of(&all, Rect::from_min_max(pos2(0.0, 0.0), pos2(10.0, 40.0)));
        assert_eq!((most, scale.zero), (9_000, 30.0));
        assert_eq!(scale.bar(9_000, 0.0, 1.0).top(), 0.0);
        assert_eq!(scale.bar(-3_000, 0.0, 1.0).bottom(), 40.0);
        assert_eq!(scale.bar(1, 0.0, 1.0).height(), 1.5);
        assert_eq!(words(-1_234), "−1,234");
    }
}
