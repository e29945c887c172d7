//! Undo and redo: what was asked before, under the name of the step that changed it.

use crate::model::{Id, Table};
use crate::session::{Choices, Edit};

/// Steps that can be taken back and done again.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct History {
    past: Vec<Step>,
    future: Vec<Step>,
}

#[derive(Debug, Clone, PartialEq)]
struct Step {
    name: String,
    choices: Choices,
    /// The change of the records that takes this step's back.
    edit: Option<Edit>,
}

impl History {
    const MOST: usize = 200;

    /// Remembers what was asked before a step. A step that goes on with the last one (the day being dragged) joins it.
    pub fn record(&mut self, name: String, before: Choices, goes_on: bool) {
        self.future.clear();
        if goes_on && self.past.last().is_some_and(|step| step.name == name && step.edit.is_none()) {
            return;
        }
        self.push(Step { name, choices: before, edit: None });
    }

    /// Remembers a change of the records by what takes it back.
    pub fn record_edit(&mut self, name: String, now: Choices, back: Edit) {
        self.future.clear();
        self.push(Step { name, choices: now, edit: Some(back) });
    }

    fn push(&mut self, step: Step) {
        if self.past.len() == Self::MOST {
            self.past.remove(0);
        }
        self.past.push(step);
    }

    /// What would be taken back.
    pub fn undo_name(&self) -> Option<&str> {
        self.past.last().map(|step| step.name.as_str())
    }

    /// What would be done again.
    pub fn redo_name(&self) -> Option<&str> {
        self.future.last().map(|step| step.name.as_str())
    }

    /// Takes the last step back; false if there is none. `turn` carries out a change of the records and gives the one that
    /// takes it back.
    pub fn undo(&mut self, now: &mut Choices, turn: impl FnOnce(Edit) -> Edit) -> bool {
        Self::step(&mut self.past, &mut self.future, now, turn)
    }

    /// Does the last step that was taken back again; false if there is none.
    pub fn redo(&mut self, now: &mut Choices, turn: impl FnOnce(Edit) -> Edit) -> bool {
        Self::step(&mut self.future, &mut self.past, now, turn)
    }

    fn step(from: &mut Vec<Step>, to: &mut Vec<Step>, now: &mut Choices, turn: impl FnOnce(Edit) -> Edit) -> bool {
        let Some(step) = from.pop() else { return false };
        let choices = std::mem::replace(now, step.choices);
        to.push(Step { name: step.name, choices, edit: step.edit.map(turn) });
        true
    }

    /// The rows that some step may bring back.
    pub fn rows(&self) -> impl Iterator<Item = (Table, &Id)> {
        let edits = self.past.iter().chain(&self.future).filter_map(|step| step.edit.as_ref());
        let rows = edits.flat_map(|edit| if let Edit::Rows(rows) = edit { rows.as_slice() } else { &[] });
        rows.map(|row| (row.table, &row.id))
    }

    /// Forgets everything: another dataset is open.
    pub fn clear(&mut self) {
        *self = Self::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Day;

    fn on(n: i32) -> Choices {
        Choices::on(Day::from_number(n))
    }

    #[test]
    fn steps_go_back_and_forth_and_dragging_is_one_step() {
        let mut history = History::default();
        let mut now = on(1);
        for n in 1..4 {
            history.record("Day".into(), on(n), true);
            now = on(n + 1);
        }
        history.record("Measure".into(), now.clone(), false);
        assert_eq!(history.undo_name(), Some("Measure"));
        assert!(history.undo(&mut now, |edit| edit) && history.undo(&mut now, |edit| edit));
        assert_eq!((now.clone(), history.undo_name()), (on(1), None));
        assert!(history.redo(&mut now, |edit| edit));
        assert_eq!((now.day, history.redo_name()), (Day::from_number(4), Some("Measure")));
        history.record("Day".into(), now, false);
        assert_eq!(history.redo_name(), None, "a new step forgets the undone ones");
    }
}
