//! The stages of a movement as a line of dots in time, each with its count and its source.

use super::{edit, more, pins, source};
use crate::gui::{ctx::Ctx, look, parts};
use crate::model::{RecordRef, Stage, StageKind, Table};
use crate::posture::Change;
use crate::words::{self, Standing};
use egui::{Color32, Label, Painter, Pos2, RichText, Stroke, Ui, pos2, vec2};

/// Room for the line of dots, in points.
const INDENT: f32 = 20.0;
/// The most stages that are shown; more are for the table.
const MOST: usize = 100;

/// Draws the stages of a movement; of those of one kind all, as rivals and replaced counts are kept.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>, movement: u32, change: Option<&Change>) {
    let derived = cx.derived;
    let data = cx.state.document.dataset();
    let mut before: Option<Pos2> = None;
    let stages = derived.lookup().stages(movement).filter_map(|row| Some((row, data.stages.get(row as usize)?)));
    let mut seen = stages.filter(|(_, stage)| cx.facts().seen(&stage.evidence)).collect::<Vec<_>>().into_iter();
    for (row, stage) in seen.by_ref().take(MOST) {
        let standing = cx.facts().of_stage(row, stage, change);
        let top = ui.cursor().min;
        let dot = pos2(ui.max_rect().left() + 7.0, top.y + 9.0);
        if let Some(before) = before {
            let stroke = Stroke::new(1.0, cx.ink(|t| t.line));
            ui.painter().line_segment([before + vec2(0.0, 7.0), dot - vec2(0.0, 7.0)], stroke);
        }
        paint_dot(ui, cx, dot, stage, standing);
        before = Some(dot);
        ui.horizontal_top(|ui| {
            ui.add_space(INDENT);
            ui.vertical(|ui| {
                if standing != Standing::Counts {
                    ui.multiply_opacity(0.75);
                }
                entry(ui, cx, row, stage, standing);
            });
        });
    }
    more::show(ui, cx, seen.len());
}

fn expected(cx: &Ctx<'_>, stage: &Stage) -> bool {
    cx.derived.lookup().is_expected(cx.state.document.dataset(), stage)
}

fn entry(ui: &mut Ui, cx: &mut Ctx<'_>, row: u32, stage: &Stage, standing: Standing) {
    ui.spacing_mut().item_spacing.y = 1.0;
    let head = words::stage(stage, expected(cx, stage));
    let text = if standing == Standing::Counts { look::strong(head) } else { RichText::new(head) };
    ui.add(Label::new(text).wrap());
    let record = RecordRef::Stage(row);
    if standing == Standing::Counts {
        pins::badge(ui, cx, &cx.facts().rivals(record));
    }
    ui.horizontal_wrapped(|ui| {
        parts::note(ui, cx, &words::stage_day(stage));
        edit::menu(ui, cx, Table::Stages, &stage.id);
    });
    parts::note(ui, cx, &standing.remark());
    source::show(ui, cx, &stage.evidence);
    pins::show(ui, cx, record, &stage.id, stage.preferred);
    ui.add_space(look::GRID);
}

/// The dot: solid for arrived, half for ordered or moving, an open ring for announced, a broken one for expected,
/// a cross for what left or was called off.
fn paint_dot(ui: &Ui, cx: &Ctx<'_>, at: Pos2, stage: &Stage, standing: Standing) {
    let color = match standing {
        Standing::Counts => cx.ink(|t| t.accent),
        _ => cx.ink(|t| t.muted),
    };
    let (painter, stroke) = (ui.painter(), Stroke::new(1.5, color));
    if expected(cx, stage) || standing == Standing::Later {
        broken_ring(painter, at, stroke);
        return;
    }
    match stage.kind {
        StageKind::Arrived => {
            painter.circle_filled(at, 5.0, color);
        }
        StageKind::Ordered | StageKind::Moving => half_disc(painter, at, color, stroke),
        StageKind::Alerted | StageKind::Announced => {
            painter.circle_stroke(at, 4.5, stroke);
        }
        StageKind::Withdrawn | StageKind::Cancelled => {
            for side in [vec2(4.0, 4.0), vec2(4.0, -4.0)] {
                painter.line_segment([at - side, at + side], stroke);
            }
        }
    }
}

fn half_disc(painter: &Painter, at: Pos2, color: Color32, stroke: Stroke) {
    let half = painter.with_clip_rect(painter.clip_rect().intersect(egui::Rect::everything_left_of(at.x)));
    half.circle_filled(at, 4.5, color);
    painter.circle_stroke(at, 4.5, stroke);
}

fn broken_ring(painter: &Painter, at: Pos2, stroke: Stroke) {
    let point = |turn: f32| at + 4.5 * egui::Vec2::angled(turn * std::f32::consts::TAU);
    for n in 0..6 {
        let from = n as f32 / 6.0;
        painter.line_segment([point(from), point(from + 0.09)], stroke);
    }
}
