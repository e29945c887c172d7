//! What stands beside the sums: people without a known host, totals of regions, remarks about the numbers, and what is not covered.

use super::{
    super::{ctx::Ctx, look, words},
    amount::{self, said, shown},
    bar::{self, Bar},
    parts,
    today::capital,
};
use crate::{
    model::{Code, Component, Day, RecordRef},
    posture::{Finding, FindingKind, RegionTotal},
    scene::{Gauge, Measure},
    session::{Action, Command, accepted, remark},
};
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
    parts::heading(ui, "No one host known");
    parts::note(ui, cx, "In the totals above, and on no country of the map.");
    let greatest = all.iter().map(|(.., amount)| amount.whole.abs()).max().unwrap_or(1);
    for (group, account, amount) in all {
        let label = if group.place.is_empty() { "Place not stated" } else { &group.place };
        let name = format!("{label}: {}", amount.spoken);
        let (solid, whole) = (amount.solid, amount.whole);
        let bar = Bar { label, text: &amount.text, solid, whole, greatest, name: &name };
        if bar::show(ui, cx, &bar, false).clicked() {
            let moved = account.changes.iter().map(|change| RecordRef::Movement(change.movement));
            cx.push(parts::records(name, &moved.collect::<Vec<_>>()));
        }
    }
}

fn beside(ui: &mut Ui, cx: &mut Ctx<'_>) {
    let [regions, others] = cx.derived.accounts().beside();
    levels(ui, cx, &regions, "Totals of regions", "Rivals of the sums over their hosts: added to nothing.");
    levels(ui, cx, &others, "Levels in no one country", "In no sum above, and on no country of the map.");
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
        let label = if total.place.is_empty() { "Place not stated" } else { &total.place };
        let part = if level.component == Component::All {
            String::new()
        } else {
            format!(", {}", words::component(level.component).to_lowercase())
        };
        let scope = words::scope(level.scope).to_lowercase() + &part;
        let day = level.reported_day.short();
        let sender = cx.name(level.sender);
        let text = shown(level.reported);
        let name = format!("{label}: {} of {sender} reported on {day}, {scope}", said(level.reported));
        let weight = level.reported.weight();
        let bar = Bar { label, text: &text, solid: weight, whole: weight, greatest, name: &name };
        let response = bar::show(ui, cx, &bar, false);
        ui.horizontal(|ui| {
            ui.add_space(6.0);
            parts::note(ui, cx, &format!("{sender}, {scope}, {day}"));
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
        let (done, open): (Vec<_>, Vec<_>) = all.partition(|(_, finding)| accepted(data, finding).is_some());
        let places = |findings: Vec<(u32, &Finding)>| findings.into_iter().map(|(at, _)| at).collect();
        [places(done), places(open)]
    };
    let apart: [Arc<[u32]>; 2] = parts::kept(ui, cx, ("findings", host), apart);
    let all = cx.derived.findings();
    let [done, open] = apart.map(|places| places.iter().map(|at| &all[*at as usize]).collect::<Vec<_>>());
    if open.is_empty() && done.is_empty() {
        return;
    }
    parts::heading(ui, &words::count(open.len(), "finding", "findings"));
    if ui.add(egui::Button::new(cx.small("All findings")).small()).on_hover_text(cx.tip(ui, Action::Findings)).clicked()
    {
        cx.push(Command::Do(Action::Findings));
    }
    for same in open.chunk_by(|a, b| a.kind == b.kind) {
        group(ui, cx, name(same[0].kind), same, host.is_some());
    }
    group(ui, cx, "Accepted", &done, false);
}

fn group(ui: &mut Ui, cx: &mut Ctx<'_>, name: &str, findings: &[&Finding], open: bool) {
    if findings.is_empty() {
        return;
    }
    let title = format!("{name} ({})", findings.len());
    CollapsingHeader::new(title).id_salt(name).default_open(open).show_unindented(ui, |ui| {
        for finding in findings {
            parts::lazily(ui, "remark", (&finding.text, finding.host), |ui| row(ui, cx, finding));
        }
    });
}

fn row(ui: &mut Ui, cx: &mut Ctx<'_>, finding: &Finding) {
    let text = capital(&remark(finding));
    let response = ui.scope(|ui| ui.add(Label::new(&text).wrap())).response;
    let rect = response.rect.expand2(egui::vec2(4.0, 2.0));
    let response = ui.interact(rect, ui.scope_id().with(&finding.text), egui::Sense::click());
    parts::ring(ui, cx, &response, 4.0);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, format!("Finding: {text}")));
    if response.clicked() {
        cx.push(parts::records(name(finding.kind), &finding.records));
    }
}

/// A kind of finding for readers.
pub fn name(kind: FindingKind) -> &'static str {
    match kind {
        FindingKind::Gap => "Not what the moves led to expect",
        FindingKind::Conflict => "Sources differ",
        FindingKind::Stale => "Old figures",
        FindingKind::Parts => "Parts do not meet their whole",
        FindingKind::TooManyArrived => "More arrived than announced",
        FindingKind::BelowZero => "More left than were known",
        FindingKind::Overlap => "May count the same people twice",
        FindingKind::Overdue => "Overdue: no arrival reported",
    }
}

/// What the dataset looked for.
fn coverage(ui: &mut Ui, cx: &mut Ctx<'_>) {
    let coverage = &cx.state.document.dataset().coverage;
    parts::heading(ui, "Coverage");
    let day = cx.derived.posture().day;
    let outside = coverage.from.is_some_and(|from| day < from) || coverage.until.is_some_and(|until| day > until);
    if outside {
        let text = egui::RichText::new("This day is not covered.").color(cx.ink(|t| t.warning));
        ui.add(Label::new(text).wrap());
    }
    let day = |day: Option<Day>| day.map_or_else(|| "open".to_owned(), Day::short);
    if coverage.from.or(coverage.until).is_some() {
        parts::note(ui, cx, &format!("{} to {}", day(coverage.from), day(coverage.until)));
    }
    parts::note(ui, cx, &coverage.note);
    parts::note(ui, cx, "Outside of it this dataset says nothing: absence is not zero.");
    ui.add_space(2.0 * look::GRID);
}

/// Why a country without any number has none.
pub fn absence(cx: &Ctx<'_>, host: Code) -> String {
    let hosts = &cx.state.document.dataset().coverage.hosts;
    if !hosts.is_empty() && !hosts.contains(&host) {
        return "Not covered by this dataset: absence is not zero.".to_owned();
    }
    let under = if cx.state.choices.filter.is_empty() { "" } else { " under these filters" };
    format!(
        "This dataset has no figure for it on this day{under}. \
         That is not zero: nobody is said to be there, and nobody is said not to be."
    )
}
