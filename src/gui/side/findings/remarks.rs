//! What is next to the totals: people without a single host, regional totals, findings, and what is not covered.

use crate::gui::parts::{self, Bar};
use crate::gui::{ctx::Ctx, look, side::numbers::amount};
use crate::model::{Code, RecordRef};
use crate::posture::{Finding, RegionTotal};
use crate::scene::{Gauge, Measure};
use crate::session::{Action, Command};
use crate::words;
use egui::{CollapsingHeader, Label, Ui};
use std::sync::Arc;

/// Draws them.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>) {
    unplaced(ui, cx);
    beside(ui, cx);
    findings(ui, cx, None);
    coverage(ui, cx);
}

fn unplaced(ui: &mut Ui, cx: &mut Ctx<'_>) {
    let posture = cx.derived.posture();
    let groups = &posture.unplaced;
    let accounts = &cx.derived.accounts().unplaced;
    let all: Vec<_> = groups
        .iter()
        .zip(accounts)
        .filter_map(|(group, (_, account))| {
            Some((group, account, amount::of(&group.figures, Measure::Movements, posture.net, Gauge::PEOPLE)?))
        })
        .collect();
    if all.is_empty() {
        return;
    }
    parts::heading(ui, text!("side-unplaced"));
    parts::note(ui, cx, text!("side-unplaced-note"));
    let greatest = all.iter().map(|(.., amount)| amount.whole.abs()).max().unwrap_or(1);
    for (group, account, amount) in all {
        let label = words::placeless(&group.place);
        let name = text!("side-number", label = label, number = &amount.spoken);
        let (solid, whole) = (amount.solid, amount.whole);
        let bar = Bar { label, text: &amount.text, solid, whole, greatest, name: &name };
        if parts::bar(ui, cx, &bar, false).clicked() {
            let moved = account.changes.iter().map(|change| RecordRef::Movement(change.movement));
            cx.push(parts::records(name, &moved.collect::<Vec<_>>()));
        }
    }
}

fn beside(ui: &mut Ui, cx: &mut Ctx<'_>) {
    let [regions, others] = cx.derived.accounts().beside();
    levels(ui, cx, &regions, text!("side-regions"), text!("side-regions-note"));
    levels(ui, cx, &others, text!("side-no-country"), text!("side-no-country-note"));
}

fn levels(ui: &mut Ui, cx: &mut Ctx<'_>, totals: &[&RegionTotal], heading: &str, note: &str) {
    if totals.is_empty() {
        return;
    }
    parts::heading(ui, heading);
    parts::note(ui, cx, note);
    let greatest = totals.iter().map(|total| total.level.present.weight().abs()).max().unwrap_or(1);
    for total in totals {
        let level = &total.level;
        let label = words::placeless(&total.place);
        let text = words::people(&level.reported);
        let name = text!("side-number", label = label, number = words::beside(level));
        let weight = level.reported.weight();
        let bar = Bar { label, text: &text, solid: weight, whole: weight, greatest, name: &name };
        let response = parts::bar(ui, cx, &bar, false);
        ui.horizontal(|ui| {
            ui.add_space(6.0);
            parts::note(ui, cx, &words::whose_level(level));
        });
        if response.clicked() {
            let records: Vec<_> = level.records.iter().chain(&level.rivals).copied().collect();
            cx.push(parts::records(name, &records));
        }
    }
}

/// Remarks about the numbers, by kind; of one host, or all.
pub fn findings(ui: &mut Ui, cx: &mut Ctx<'_>, host: Option<Code>) {
    let data = cx.state.document.dataset();
    let of_host = |finding: &&Finding| host.is_none() || finding.host == host;
    // By their places in the list: of very many records there are very many remarks.
    let apart = || {
        let all = (0_u32..).zip(cx.derived.findings()).filter(|(_, finding)| of_host(finding));
        let (done, open): (Vec<_>, Vec<_>) = all.partition(|(_, finding)| finding.accepted(data).is_some());
        let places = |findings: Vec<(u32, &Finding)>| findings.into_iter().map(|(at, _)| at).collect();
        [places(done), places(open)]
    };
    let apart: [Arc<[u32]>; 2] = parts::kept(ui, cx, ("findings", host), apart);
    let all = cx.derived.findings();
    let [done, open] = apart.map(|places| places.iter().map(|at| &all[*at as usize]).collect::<Vec<_>>());
    if open.is_empty() && done.is_empty() {
        return;
    }
    parts::heading(ui, &text!("window-findings", n = open.len()));
    let button = egui::Button::new(cx.small(text!("side-all-findings"))).small();
    if ui.add(button).on_hover_text(cx.tip(ui, Action::Findings)).clicked() {
        cx.push(Command::Do(Action::Findings));
    }
    for same in open.chunk_by(|a, b| a.kind() == b.kind()) {
        group(ui, cx, words::finding_kind(same[0].kind()), same, host.is_some());
    }
    group(ui, cx, text!("side-accepted"), &done, false);
}

fn group(ui: &mut Ui, cx: &mut Ctx<'_>, name: &str, findings: &[&Finding], open: bool) {
    if findings.is_empty() {
        return;
    }
    let title = text!("side-findings-of", kind = name, n = findings.len());
    CollapsingHeader::new(title).id_salt(name).default_open(open).show_unindented(ui, |ui| {
        for finding in findings {
            parts::lazily(ui, "remark", (finding.kind(), finding.host, &finding.records), |ui| row(ui, cx, finding));
        }
    });
}

fn row(ui: &mut Ui, cx: &mut Ctx<'_>, finding: &Finding) {
    let text = words::capital(&words::finding(finding));
    let response = ui.scope(|ui| ui.add(Label::new(&text).wrap())).response;
    let rect = response.rect.expand2(egui::vec2(4.0, 2.0));
    let response = ui.interact(rect, ui.scope_id().with((finding.kind(), &finding.records)), egui::Sense::click());
    parts::ring(ui, cx, &response, 4.0);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, text!("side-finding", text = &text)));
    if response.clicked() {
        cx.push(parts::records(words::finding_kind(finding.kind()), &finding.records));
    }
}

/// What the dataset looked for.
fn coverage(ui: &mut Ui, cx: &mut Ctx<'_>) {
    let coverage = &cx.state.document.dataset().coverage;
    parts::heading(ui, text!("side-coverage"));
    let day = cx.derived.posture().day;
    let outside = coverage.from.is_some_and(|from| day < from) || coverage.until.is_some_and(|until| day > until);
    if outside {
        parts::warning(ui, cx, text!("side-day-not-covered"));
    }
    if let Some(period) = words::covered(coverage) {
        parts::note(ui, cx, &period);
    }
    parts::note(ui, cx, &coverage.note);
    parts::note(ui, cx, text!("side-coverage-note"));
    ui.add_space(2.0 * look::GRID);
}

/// Why a country without any number has none.
pub fn absence(cx: &Ctx<'_>, host: Code) -> &'static str {
    let hosts = &cx.state.document.dataset().coverage.hosts;
    if !hosts.is_empty() && !hosts.contains(&host) {
        text!("side-not-covered")
    } else if cx.state.choices.filter.is_empty() {
        text!("side-absent")
    } else {
        text!("side-absent-filtered")
    }
}
