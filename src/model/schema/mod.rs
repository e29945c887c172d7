//! The schema: which kinds of record there are and what each says, declared once.
//!
//! One file for each kind of record declares its fields with [`declare`]: the name of the column, its contents, label, help, and where the
//! field appears (forms, searches, the table of records, exports, links). Files, forms, `edit`, exports and checks walk through
//! [`Table::columns`]; nothing else lists tables or columns. [`tables`] lists the kinds of record.
//!
//! Another field is a line in the files of its records. Another kind of record is a file here and a line in [`tables`].

mod build;
mod cell;
mod column;
mod count;
mod declare;
mod event;
mod evidence;
mod field;
mod gathered;
mod id;
mod movement;
mod record;
mod row;
mod shared;
mod source;
mod spot;
mod stage;
mod strength;
mod tables;
mod text;

pub use cell::{Cell, as_text, from_text, runs};
pub use column::{Chapter, Column, Kind, Listed, PEOPLE, Rank};
pub use event::Event;
pub use evidence::Evidence;
pub use field::{Field, Said, See, Turn};
pub use gathered::Gathered;
pub use id::Id;
pub use movement::Movement;
pub use record::{AnyRecord, Rows};
pub use row::{CellFault, Names, Row, Suggest};
pub use shared::SharedText;
pub use source::Source;
pub use spot::{Origin, Spot, Things};
pub use stage::Stage;
pub use strength::Strength;
pub use tables::{Dataset, Record, Table};
pub use text::{in_quotes, quoted};

use declare::declare;
