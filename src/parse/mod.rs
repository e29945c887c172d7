//! Reading what people and files write: days, counts, and the rows of delimited text.
//!
//! There is one reader for each. Imported tables, forms, the palette, the timeline and the command line all use it, in all its languages.
//! It reports what it cannot know for sure: day and month in either order, a mark that may separate thousands or a fraction.
//! The canonical forms of a data package (`2022-02-13`, `2022-Q1`) are defined with the records in [`crate::model`], and only they are written.

mod calendar;
mod count;
mod date;
mod degrees;
mod digits;
mod forms;
mod keys;
mod lexicon;
mod list;
mod number;
mod order;
mod split;
mod typed;
mod wording;

pub use calendar::{dated, year};
pub use count::{CountText, count, count_times, is_bare_fraction, is_count, is_missing, is_missing_code, is_no_count};
pub use date::{DateText, date, iso_day, month, quarter};
pub use degrees::degrees;
pub use forms::{DayForms, Seen, Settled};
pub use keys::{KeyTwice, keys_twice};
pub use list::{Listed, list};
pub use number::{Count, Decimal, is_spaced, settle_decimal, settle_spaces};
pub use order::DateOrder;
pub use split::{Bounds, Fields, Outcome, Split, line_end, lines, occurrences};
pub use typed::{NoCount, NoDate, typed_count, typed_date, typed_day, typed_start};
