//! Workbooks: XLSX and ODS.

use super::grid::{Grid, GridForm};
use super::{error::FileError, guard::guard, ods, page, page::Sheet, watch::Watch, xlsx};
use crate::limits::allowance;
use std::io::Cursor;

/// The sheets of a workbook that have a table.
pub fn grids(name: &str, bytes: Vec<u8>, header_row: Option<u32>, watch: &Watch) -> Result<Vec<Grid>, FileError> {
    let most = allowance(bytes.len()) as usize;
    guard(name, text!("error-form-workbook"), move || {
        let read = if is_ods(&bytes) { ods::sheets } else { xlsx::sheets };
        let grid = |sheet: Sheet| {
            let mut grid = Grid::written(sheet.name, GridForm::Sheet, sheet.writer, 1);
            grid.find_header(header_row)?;
            let column =
                |(at, formulas): (u32, usize)| (grid.header.get(at as usize).cloned().unwrap_or_default(), formulas);
            let unvalued = sheet.unvalued.into_iter().map(column).collect();
            Some(Grid { hidden: sheet.hidden, unvalued, ..grid })
        };
        Ok(read(name, &bytes, most, watch)?.into_iter().filter_map(grid).collect())
    })
}

/// The error for a workbook from before 2007.
pub fn old(name: &str) -> FileError {
    page::broken(name, text!("error-old-workbook"))
}

fn is_ods(bytes: &[u8]) -> bool {
    zip::ZipArchive::new(Cursor::new(bytes)).is_ok_and(|zip| zip.index_for_name("content.xml").is_some())
}
