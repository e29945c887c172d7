//! A day as a slider for the keyboard and a screen reader: the handles of the timeline and a country's chart.

use super::ctx::Ctx;
use crate::model::Day;
use crate::session::{Action, Command};
use egui::{EventFilter, Key, Response, Ui, WidgetInfo, accesskit};

/// What a screen reader gets, and what it may ask for.
pub fn describe(ui: &Ui, response: &Response, name: &str, day: Day, (first, last): (Day, Day)) {
    response.widget_info(|| WidgetInfo::slider(true, f64::from(day.number()), name));
    ui.accesskit_node_builder(response.id, |node| {
        node.set_value(day.long());
        node.set_min_numeric_value(f64::from(first.number()));
        node.set_max_numeric_value(f64::from(last.number()));
        node.set_numeric_value_step(1.0);
        node.add_action(accesskit::Action::SetValue);
        node.add_action(accesskit::Action::Increment);
        node.add_action(accesskit::Action::Decrement);
    });
}

/// Where keys or a screen reader move the day: a day by arrows, a week with Shift, a month by Page Up and Down, the ends by Home and
/// End. None: nowhere. The space bar, which would not reach play while this has the focus, plays.
pub fn to(ui: &Ui, cx: &mut Ctx<'_>, response: &Response, day: Day, (first, last): (Day, Day)) -> Option<Day> {
    let id = response.id;
    // Asked before the input is locked: to ask within would lock it twice.
    let focused = response.has_focus();
    if focused {
        let filter = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
        if ui.input(|input| input.key_pressed(Key::Space)) {
            cx.push(Command::Do(Action::Play));
        }
    }
    ui.input(|input| {
        let requests = |action| few(input.num_accesskit_action_requests(id, action));
        let value = input.accesskit_action_requests(id, accesskit::Action::SetValue).last();
        if let Some(accesskit::ActionData::NumericValue(number)) = value.and_then(|request| request.data.as_ref()) {
            return Some(Day::from_number(*number as i32));
        }
        let mut days = requests(accesskit::Action::Increment) - requests(accesskit::Action::Decrement);
        let mut months = 0;
        if focused {
            if input.key_pressed(Key::Home) {
                return Some(first);
            }
            if input.key_pressed(Key::End) {
                return Some(last);
            }
            let presses = |key| few(input.num_presses(key));
            let step = if input.modifiers.shift { 7 } else { 1 };
            days += step * (presses(Key::ArrowRight) + presses(Key::ArrowUp));
            days -= step * (presses(Key::ArrowLeft) + presses(Key::ArrowDown));
            months = presses(Key::PageDown) - presses(Key::PageUp);
        }
        if months != 0 {
            return day.date().checked_add(jiff::Span::new().months(months)).ok().map(Day::from);
        }
        (days != 0).then(|| day + days)
    })
}

/// Presses of one frame.
fn few(presses: usize) -> i32 {
    i32::try_from(presses).unwrap_or(0)
}
