//! The tables of a file, and which of them was read.

use crate::import::{read::SheetStart, run::Import};

/// A table of a file.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct TableUse {
    /// The sheet, or the file in an archive; empty: the file itself.
    pub name: String,
    /// Its rows below the header.
    pub rows: usize,
    /// Whether it is the one that is read.
    pub read: bool,
    /// Whether the workbook hides it.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub hidden: bool,
    /// Columns with formulas of which the file holds no result, and how many.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unvalued: Vec<(String, usize)>,
}

impl Import {
    /// Whether a table is the one that is read, or one of them.
    fn reads(&self, at: usize) -> bool {
        let sheets = &self.table().sheets;
        let is = |sheet: &SheetStart| sheet.name == self.grids[at].name;
        if sheets.is_empty() { at == self.grid } else { sheets.iter().any(is) }
    }

    /// A line in words; of several tables with the name of its own.
    pub fn line_name(&self, line: u32) -> String {
        SheetStart::line(&self.table().sheets, line)
    }

    /// The tables of the file, in its order.
    pub fn tables(&self) -> Vec<TableUse> {
        let one = |(at, grid): (usize, &crate::import::read::Grid)| TableUse {
            name: grid.name.clone(),
            rows: grid.lines(),
            read: self.own().is_some() || self.reads(at),
            hidden: grid.hidden,
            unvalued: grid.unvalued.clone(),
        };
        self.grids.iter().enumerate().map(one).collect()
    }
}
