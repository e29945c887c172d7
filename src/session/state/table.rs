//! What the table of records shows of a state.

use crate::session::records::{TableAsk, TableColumn, TableOptions};
use crate::session::state::session::State;

impl TableAsk {
    /// What a state asks.
    pub fn of(state: &State) -> Self {
        let (options, choices) = (&state.options.table, &state.choices);
        let by_day = options.behind || options.sort.iter().any(|sort| sort.column.is_usage());
        Self {
            revision: state.document.revision,
            thing: choices.thing,
            filter: choices.filter.clone(),
            known_on: choices.known_on,
            behind: options.behind,
            host: choices.host().filter(|_| options.only_selected),
            sort: options.sort.clone(),
            query: by_day.then(|| choices.query()),
        }
    }
}

impl State {
    /// The columns of the table that are shown: the file only where several are open.
    pub fn table_columns(&self) -> Vec<TableColumn> {
        let several = self.document.is_several();
        let chosen = self.options.table.columns.iter().copied();
        let shown: Vec<TableColumn> = chosen.filter(|column| several || !column.is_file()).collect();
        if shown.is_empty() { TableOptions::default().columns } else { shown }
    }
}
