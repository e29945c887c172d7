//! One table as CSV, in UTF-8 with commas. Its citation stands in a text file beside it, for a table has no room for it.

use super::{Citation, ExportError, Sheet};
use crate::io::{self, Cancel};
use std::{io::Write, path::Path};

/// Writes a table.
pub fn write_csv(out: impl Write, sheet: &Sheet<'_>, cancel: &Cancel) -> Result<(), ExportError> {
    let mut csv = csv::Writer::from_writer(out);
    csv.write_record(sheet.columns.iter().map(|column| column.name))?;
    for row in 0..sheet.len {
        cancel.check()?;
        csv.write_record(sheet.row(row).iter().map(|cell| cell.clone().plain().into_owned()))?;
    }
    csv.flush().map_err(csv::Error::from)?;
    Ok(())
}

/// The citation is written before the table takes its place: neither stands there without the other, and what is stopped changes nothing.
pub(super) fn save(path: &Path, sheet: &Sheet<'_>, citation: &Citation, cancel: &Cancel) -> Result<(), ExportError> {
    io::replace_file(path, |out| {
        write_csv(out, sheet, cancel)?;
        Ok(io::write_file(&path.with_extension("citation.txt"), citation.to_string().as_bytes())?)
    })
}
