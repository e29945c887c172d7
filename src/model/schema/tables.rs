//! The list of tables, and what follows from it: the dataset, and access to its rows by table.

use super::{
    AnyRecord, Cell, Column, Event, Evidence, Field, Id, Movement, Row, Rows, See, Source, Spot, Stage, Strength,
    Things, Turn,
    record::{RecordKind, mark},
};
use crate::message::declared;
use crate::model::{Accepted, Coverage, Day, Estimate, License, RecordRef, ReportSeries, Texts};
use std::ops::{Deref, DerefMut};

/// Lists the tables in the order in which they are read: variant, kind of record, name, one record in a word, the columns that make the
/// id of a new one, and what of [`AnyRecord`] its records have.
macro_rules! tables {
    ($($(#[doc = $about:literal])* $variant:ident: $kind:ident, $rows:ident, $one:literal, $by:literal, [$($part:ident: $type:ty),*];)+) => {
        /// One of the tables of a dataset.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Table { $($(#[doc = $about])* $variant,)+ }

        impl Table {
            /// All of them, in the order in which they are read.
            pub const ALL: [Self; Self::COUNT] = [$(Self::$variant),+];

            /// How many there are.
            pub const COUNT: usize = [$(stringify!($variant)),+].len();

            /// Its name as a resource: `strengths`.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => stringify!($rows),)+ }
            }

            /// Its title in files: `Strengths`.
            pub const fn title(self) -> &'static str {
                match self { $(Self::$variant => stringify!($variant),)+ }
            }

            /// Its usual file: `strengths.csv`.
            pub const fn file(self) -> &'static str {
                match self { $(Self::$variant => concat!(stringify!($rows), ".csv"),)+ }
            }

            /// One of its records in a word, as files have it.
            pub const fn one(self) -> &'static str {
                match self { $(Self::$variant => $one,)+ }
            }

            /// Its columns in the order in which they are written.
            pub const fn columns(self) -> &'static [Column] {
                match self { $(Self::$variant => $kind::COLUMNS,)+ }
            }

            /// The columns that make the id of a new record.
            pub fn named_by(self) -> impl Iterator<Item = &'static str> {
                match self { $(Self::$variant => $by.split(','),)+ }
            }

            /// The record that a row says; none: it has faults, which the row knows.
            pub fn read(self, row: &mut Row<'_>) -> Option<Record> {
                match self { $(Self::$variant => $kind::read(row).map(Record::$kind),)+ }
            }
        }

        /// A record of any table.
        #[derive(Debug, Clone, PartialEq)]
        pub enum Record { $($(#[doc = $about])* $kind($kind),)+ }

        impl Deref for Record {
            type Target = dyn AnyRecord;

            fn deref(&self) -> &Self::Target {
                match self { $(Self::$kind(record) => record,)+ }
            }
        }

        impl DerefMut for Record {
            fn deref_mut(&mut self) -> &mut Self::Target {
                match self { $(Self::$kind(record) => record,)+ }
            }
        }

        /// All records of one dataset, in the order of its files.
        #[derive(Debug, Clone, Default, PartialEq)]
        pub struct Dataset {
            /// Short name: `europe-2022`.
            pub name: String,
            /// Title for readers.
            pub title: String,
            /// What it is, in a paragraph.
            pub description: String,
            /// Licences.
            pub licenses: Vec<License>,
            /// What it covers.
            pub coverage: Coverage,
            /// The day to show first; none: the last day with a record.
            pub opens: Option<Day>,
            /// Accepted findings.
            pub accepted: Vec<Accepted>,
            /// The running reports that strengths are from.
            pub series: Vec<ReportSeries>,
            /// What is written around its map in place of what the map says by itself.
            pub texts: Texts,
            $($(#[doc = $about])* pub $rows: Vec<$kind>,)+
        }

        impl Dataset {
            /// The rows of a table.
            pub fn rows(&self, table: Table) -> &dyn Rows {
                match table { $(Table::$variant => &self.$rows,)+ }
            }

            /// The same, to be changed.
            pub fn rows_mut(&mut self, table: Table) -> &mut dyn Rows {
                match table { $(Table::$variant => &mut self.$rows,)+ }
            }
        }

        $(impl AnyRecord for $kind {
            fn table(&self) -> Table {
                Table::$variant
            }

            fn id(&self) -> &Id {
                &self.id
            }

            fn cell(&self, at: usize) -> Cell<'_> {
                Field::cell(self, at)
            }

            fn each<'a>(&'a self, see: See<'_, 'a>) {
                Field::each(self, Self::COLUMNS, see);
            }

            fn turn(&mut self, turn: Turn<'_>) {
                Field::turn(self, Self::COLUMNS, turn);
            }

            fn mark(&self) -> u64 {
                mark(self)
            }

            fn is(&self, other: &Record) -> bool {
                Self::of(other) == Some(self)
            }

            fn to_record(&self) -> Record {
                Record::$kind(self.clone())
            }

            $(fn $part(&self) -> Option<&$type> {
                Some(&self.$part)
            })*
        }

        impl RecordKind for $kind {
            fn rows(data: &Dataset) -> &Vec<Self> {
                &data.$rows
            }

            fn rows_mut(data: &mut Dataset) -> &mut Vec<Self> {
                &mut data.$rows
            }

            fn of(record: &Record) -> Option<&Self> {
                if let Record::$kind(record) = record { Some(record) } else { None }
            }

            fn take(record: Record) -> Option<Self> {
                if let Record::$kind(record) = record { Some(record) } else { None }
            }
        })+
    };
}

tables! {
    /// Levels.
    Strengths: Strength, strengths, "strength", "sender,host,scope,component,day", [evidence: Evidence, people: Estimate, spot: Spot, things: Things];
    /// Changes.
    Movements: Movement, movements, "movement", "sender,host,day", [spot: Spot, things: Things];
    /// Their steps.
    Stages: Stage, stages, "stage", "movement,stage,day", [evidence: Evidence, people: Estimate];
    /// Context.
    Events: Event, events, "event", "kind,day", [evidence: Evidence];
    /// Where they come from.
    Sources: Source, sources, "source", "publisher,published", [];
}

impl Table {
    /// One of its records in a word, for readers.
    pub fn one_text(self) -> &'static str {
        declared([self.name(), "", "one"], self.one())
    }

    /// The table of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|table| table.name() == name)
    }

    /// The column with that name.
    pub fn column(self, name: &str) -> Option<&'static Column> {
        self.columns().iter().find(|column| column.name == name)
    }

    /// The column that is filled in by a field of forms, the last of them if it fills in several.
    pub fn field(self, field: &str) -> Option<&'static Column> {
        self.columns().iter().find(|column| column.field == Some(field))
    }

    /// The column that ties its rows to those of another table: that of the record of which they are parts, or else their own id.
    pub fn tie(self) -> &'static str {
        let tie =
            self.columns().iter().find(|column| column.required && !column.links.is_empty() && !column.is_source());
        tie.map_or("id", |column| column.name)
    }
}

impl Dataset {
    /// The records of a table, in order.
    pub fn records(&self, table: Table) -> impl Iterator<Item = &dyn AnyRecord> {
        let rows = self.rows(table);
        (0..rows.len()).filter_map(|at| rows.get(at))
    }

    /// The record of a table with that id, and its row.
    pub fn find(&self, table: Table, id: &Id) -> Option<(usize, &dyn AnyRecord)> {
        let rows = self.rows(table);
        let at = rows.find(id)?;
        Some((at, rows.get(at)?))
    }

    /// The record in a row; none: there is no such row.
    pub fn record(&self, record: RecordRef) -> Option<&dyn AnyRecord> {
        self.rows(record.table()).get(record.row())
    }

    /// The id of a record; none if there is no such row.
    pub fn id(&self, record: RecordRef) -> Option<&Id> {
        self.record(record).map(AnyRecord::id)
    }

    /// What a record stands on; movements stand on their stages.
    pub fn evidence(&self, record: RecordRef) -> Option<&Evidence> {
        self.record(record)?.evidence()
    }

    /// The rows of a dataset without what it says of itself, which stays.
    #[must_use]
    pub fn take_rows(&mut self) -> Self {
        let mut rows = Self::default();
        for table in Table::ALL {
            rows.rows_mut(table).append(self);
        }
        rows
    }
}
