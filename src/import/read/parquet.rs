//! Parquet by its rows, without Arrow.

use super::grid::{Grid, GridForm};
use super::{error::FileError, guard::guard, watch::Watch, writer::Writer};
use crate::limits::allowance;
use crate::model::Day;
use parquet::basic::{LogicalType, TimeUnit};
use parquet::file::reader::{FileReader as _, SerializedFileReader};
use parquet::{record::Field, schema::types::Type};

pub fn grids(name: &str, bytes: Vec<u8>, header_row: Option<u32>, watch: &Watch) -> Result<Vec<Grid>, FileError> {
    let broken = |why: String| FileError::Broken(name.to_owned(), "Parquet", why);
    let most = allowance(bytes.len()) as usize;
    let bytes = bytes::Bytes::from(bytes);
    guard(name, "Parquet", move || {
        let reader = SerializedFileReader::new(bytes).map_err(|error| broken(error.to_string()))?;
        let mut writer = Writer::default();
        let schema = reader.metadata().file_metadata().schema_descr_ptr();
        let fields = schema.root_schema().get_fields();
        for field in fields {
            writer.cell(field.name());
        }
        writer.end_row();
        let clocks: Vec<Option<i64>> = fields.iter().map(|field| ticks_of_a_day(field)).collect();
        for (number, row) in reader.get_row_iter(None).map_err(|error| broken(error.to_string()))?.enumerate() {
            let row = row.map_err(|error| broken(error.to_string()))?;
            for ((_, field), clock) in row.get_column_iter().zip(&clocks) {
                match (field, clock) {
                    (Field::Long(ticks), Some(clock)) => writer.cell(&day(ticks.div_euclid(*clock))),
                    (field, _) => writer.cell(&text(field)),
                }
            }
            writer.end_row();
            if number.is_multiple_of(1024) {
                watch.check()?;
            }
            if writer.held() > most {
                return Err(broken(text!("error-swells").to_owned()));
            }
        }
        let mut grid = Grid::written(String::new(), GridForm::Parquet, writer, 1);
        grid.find_header(header_row.or(Some(1)));
        Ok(vec![grid])
    })
}

/// How often the clock of a column ticks in a day. Times that the reader has no form for, such as nanoseconds, come from it as bare numbers.
fn ticks_of_a_day(field: &Type) -> Option<i64> {
    match field.get_basic_info().logical_type_ref() {
        Some(LogicalType::Timestamp(time)) => Some(match time.unit {
            TimeUnit::MILLIS => DAY_MS,
            TimeUnit::MICROS => DAY_MS * 1_000,
            TimeUnit::NANOS => DAY_MS * 1_000_000,
        }),
        _ => None,
    }
}

const DAY_MS: i64 = 86_400_000;

fn day(days: i64) -> String {
    i32::try_from(days).map_or_else(|_| String::new(), |days| Day::from_number(days).to_string())
}

fn text(field: &Field) -> String {
    match field {
        Field::Null | Field::Group(_) | Field::ListInternal(_) | Field::MapInternal(_) => String::new(),
        Field::Str(text) => text.clone(),
        Field::Bytes(bytes) => String::from_utf8_lossy(bytes.data()).into_owned(),
        Field::Date(days) => day(i64::from(*days)),
        Field::TimestampMillis(ms) => day(ms.div_euclid(DAY_MS)),
        Field::TimestampMicros(us) => day(us.div_euclid(DAY_MS * 1000)),
        Field::Float(number) => number.to_string(),
        Field::Double(number) => number.to_string(),
        Field::Decimal(_) => field.to_string().trim_end_matches('.').to_owned(),
        other => other.to_string(),
    }
}
