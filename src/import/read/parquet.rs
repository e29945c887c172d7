//! Parquet by its rows, without Arrow.

use super::grid::{Grid, GridForm};
use super::{archive::allowance, error::FileError, guard::guard, watch::Watch, writer::Writer};
use crate::model::Day;
use parquet::file::reader::{FileReader as _, SerializedFileReader};
use parquet::record::Field;
use std::panic::AssertUnwindSafe;

pub fn grids(name: &str, bytes: Vec<u8>, header_row: Option<u32>, watch: &Watch) -> Result<Vec<Grid>, FileError> {
    let broken = |why: String| FileError::Broken(name.to_owned(), "Parquet", why);
    let most = allowance(bytes.len()) as usize;
    let watch = AssertUnwindSafe(watch);
    let bytes = bytes::Bytes::from(bytes);
    guard(
        name,
        "Parquet",
        AssertUnwindSafe(move || {
            let reader = SerializedFileReader::new(bytes).map_err(|error| broken(error.to_string()))?;
            let mut writer = Writer::default();
            let schema = reader.metadata().file_metadata().schema_descr_ptr();
            schema.root_schema().get_fields().iter().for_each(|field| writer.cell(field.name()));
            writer.end_row();
            for (number, row) in reader.get_row_iter(None).map_err(|error| broken(error.to_string()))?.enumerate() {
                let row = row.map_err(|error| broken(error.to_string()))?;
                row.get_column_iter().for_each(|(_, field)| writer.cell(&text(field)));
                writer.end_row();
                if number.is_multiple_of(1024) {
                    watch.check()?;
                }
                if writer.bytes.len() > most {
                    return Err(broken(text!("error-swells").to_owned()));
                }
            }
            let mut grid = Grid::new(String::new(), GridForm::Parquet, writer.bytes, b',');
            grid.find_header(header_row.or(Some(1)));
            Ok(vec![grid])
        }),
    )
}

fn text(field: &Field) -> String {
    const DAY_MS: i64 = 86_400_000;
    let day = |days: i64| i32::try_from(days).map_or_else(|_| String::new(), |days| Day::from_number(days).to_string());
    match field {
        Field::Null | Field::Group(_) | Field::ListInternal(_) | Field::MapInternal(_) => String::new(),
        Field::Str(text) => text.clone(),
        Field::Bytes(bytes) => String::from_utf8_lossy(bytes.data()).into_owned(),
        Field::Date(days) => day(i64::from(*days)),
        Field::TimestampMillis(ms) => day(ms.div_euclid(DAY_MS)),
        Field::TimestampMicros(us) => day(us.div_euclid(DAY_MS * 1000)),
        Field::Float(number) => number.to_string(),
        Field::Double(number) => number.to_string(),
        other => other.to_string(),
    }
}
