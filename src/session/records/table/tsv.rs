//! The table for a spreadsheet, by way of the clipboard.

use super::{Records, TableColumn};
use crate::model::RecordRef;

/// A line of names, then a line for each row. A tab or a line break within a cell would make another one and becomes a space.
pub(super) fn write(records: &Records, rows: &[RecordRef], columns: &[TableColumn]) -> String {
    let mut text = columns.iter().map(|column| column.name()).collect::<Vec<_>>().join("\t");
    text.push('\n');
    for row in rows {
        for (n, cell) in records.cells(*row, columns).into_iter().enumerate() {
            if n > 0 {
                text.push('\t');
            }
            let cell = cell.plain();
            text.extend(cell.chars().map(|c| if matches!(c, '\t' | '\n' | '\r') { ' ' } else { c }));
        }
        text.push('\n');
    }
    text
}
