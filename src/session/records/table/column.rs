//! The columns of the table, and the user's choice of them.

use crate::model::{Column, Gathered, Kind, Listed, Table};
use std::sync::LazyLock;

/// The content of a column that is not a column of the files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Made {
    /// The kind of record, for an event with its own kind.
    Kind,
    /// The sender, by name.
    Sender,
    /// The code of the host, if it is a country.
    HostCode,
    /// The host, by name.
    Host,
    /// The origin, by name.
    Origin,
    /// The number of people, in words.
    People,
    /// Its use in the day's numbers.
    Usage,
    /// The day on which it became public.
    KnownFrom,
    /// The file that it is in.
    File,
}

/// Those columns: their content, place in the row, names in CSV and JSON and in settings, and width.
const MADE: [(Made, u16, &str, &str, f32); 9] = [
    (Made::Kind, 20, "kind", "kind", 112.0),
    (Made::Sender, 40, "sender_name", "sender", 118.0),
    (Made::HostCode, 50, "host", "host-code", 88.0),
    (Made::Host, 60, "place", "host", 130.0),
    (Made::Origin, 70, "origin", "origin", 130.0),
    (Made::People, 90, "people", "people", 124.0),
    (Made::Usage, 170, "use", "usage", 128.0),
    (Made::KnownFrom, 200, "known_from", "known-from", 92.0),
    (Made::File, 260, "file", "file", 110.0),
];

impl Made {
    /// Its heading for readers.
    fn name(self) -> &'static str {
        match self {
            Self::Kind => text!("row-kind"),
            Self::Sender => text!("name-sender"),
            Self::HostCode => text!("row-host-code"),
            Self::Host => text!("name-host"),
            Self::Origin => text!("row-origin"),
            Self::People => text!("row-people"),
            Self::Usage => text!("row-use"),
            Self::KnownFrom => text!("row-known-from"),
            Self::File => text!("row-file"),
        }
    }
}

/// Where a column's cells come from.
pub(super) enum From {
    Made(Made),
    Schema(Gathered),
}

/// All that is known of a column.
pub(super) struct About {
    listed: Listed,
    /// Its name in settings.
    saved: String,
    pub from: From,
}

/// All of them, in the order in which they stand: those of the schema and those that are made.
static ALL: LazyLock<Vec<About>> = LazyLock::new(|| {
    let mut all: Vec<About> = Vec::new();
    for (made, rank, word, saved, width) in MADE {
        let listed = Listed { rank, word, name: made.name(), width, ranked: false };
        all.push(About { listed, saved: saved.to_owned(), from: From::Made(made) });
    }
    for column in Table::ALL.into_iter().flat_map(Table::columns) {
        let Some(listed) = column.listed.map(|listed| Listed { name: column.heading(), ..listed }) else { continue };
        if all.iter().any(|about| about.listed.rank == listed.rank) {
            continue;
        }
        // A name that is taken by the name behind the code.
        let taken = MADE.iter().any(|made| made.3 == listed.word);
        let saved = if taken { format!("{}-code", listed.word) } else { listed.word.to_owned() };
        let is_it = |column: &Column| column.listed.is_some_and(|other| other.word == listed.word);
        all.push(About { listed, saved, from: From::Schema(Gathered::of(is_it)) });
    }
    all.sort_by_key(|about| about.listed.rank);
    all
});

/// A column of the table of records, by its place in the row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct TableColumn(usize);

impl TableColumn {
    /// All of them, in the order in which they stand.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..ALL.len()).map(Self)
    }

    /// The column of that name in settings: `host-code`.
    pub fn named(saved: &str) -> Option<Self> {
        Self::all().find(|column| column.about().saved == saved)
    }

    fn about(self) -> &'static About {
        &ALL[self.0]
    }

    pub(super) fn from(self) -> &'static From {
        &self.about().from
    }

    /// Its name in CSV and JSON.
    pub fn word(self) -> &'static str {
        self.about().listed.word
    }

    /// Its heading for readers.
    pub fn name(self) -> &'static str {
        self.about().listed.name
    }

    /// Its width at first, in points.
    pub fn width(self) -> f32 {
        self.about().listed.width
    }

    /// Whether it holds numbers, which stand at the right.
    pub fn is_number(self) -> bool {
        match &self.about().from {
            From::Made(made) => *made == Made::People,
            From::Schema(gathered) => gathered.kind == Kind::Count,
        }
    }

    /// Whether it names the file, which is of use only if several are open.
    pub fn is_file(self) -> bool {
        matches!(self.about().from, From::Made(Made::File))
    }

    /// Whether it shows the use of a record in the day's numbers.
    pub fn is_usage(self) -> bool {
        matches!(self.about().from, From::Made(Made::Usage))
    }

    /// The words in whose order it is sorted; none: not by words.
    pub(super) fn ranked(self) -> Option<&'static [&'static str]> {
        match &self.about().from {
            From::Schema(Gathered { kind: Kind::Words(words, _), .. }) if self.about().listed.ranked => Some(words),
            _ => None,
        }
    }

    /// Whether it is in the order of its texts.
    pub(super) fn is_by_text(self) -> bool {
        match &self.about().from {
            From::Made(made) => !matches!(made, Made::People | Made::Usage | Made::KnownFrom),
            From::Schema(Gathered { kind, .. }) => !matches!(kind, Kind::Count | Kind::Date) && self.ranked().is_none(),
        }
    }
}

impl std::convert::From<TableColumn> for String {
    fn from(column: TableColumn) -> Self {
        column.about().saved.clone()
    }
}

impl TryFrom<String> for TableColumn {
    type Error = String;

    fn try_from(saved: String) -> Result<Self, String> {
        Self::named(&saved).ok_or_else(|| text!("row-not-a-column", text = saved))
    }
}

/// A column to sort by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Sort {
    /// Which.
    pub column: TableColumn,
    /// The greatest first.
    pub descending: bool,
}

/// What the user chose of the table; kept between two runs.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct TableOptions {
    /// Whether it is shown.
    pub open: bool,
    /// The columns that are shown, in the order of [`TableColumn::all`].
    pub columns: Vec<TableColumn>,
    /// The columns it is sorted by, the first one first; empty: as in the files.
    pub sort: Vec<Sort>,
    /// Only the records used for the day shown, and their rivals; otherwise all filtered records.
    pub behind: bool,
    /// Only those of the selected country, if one is selected.
    pub only_selected: bool,
}

impl Default for TableOptions {
    fn default() -> Self {
        let usual = "day,kind,sender,host,stage,people,scope,command,usage,publisher,quote"
            .split(',')
            .filter_map(TableColumn::named);
        Self {
            open: false,
            columns: usual.collect(),
            sort: TableColumn::named("day").map(|column| Sort { column, descending: false }).into_iter().collect(),
            behind: false,
            only_selected: false,
        }
    }
}

impl TableOptions {
    /// Shows or hides a column; the last one stays.
    pub fn toggle(&mut self, column: TableColumn) {
        let on = self.columns.contains(&column);
        if on && self.columns.len() == 1 {
            return;
        }
        let wanted = |c: &TableColumn| if *c == column { !on } else { self.columns.contains(c) };
        self.columns = TableColumn::all().filter(wanted).collect();
    }

    /// Sorts by a column: ascending, then descending, then no longer. `also`: after what it is sorted by already.
    pub fn sort_by(&mut self, column: TableColumn, also: bool) {
        let before = self.sort.iter().position(|sort| sort.column == column);
        let now = before.map(|at| self.sort[at].descending);
        if !also {
            self.sort.retain(|sort| sort.column == column);
        }
        let at = before.map(|at| if also { at } else { 0 });
        match (at, now) {
            (Some(at), Some(false)) => self.sort[at].descending = true,
            (Some(at), _) => drop(self.sort.remove(at)),
            (None, _) => self.sort.push(Sort { column, descending: false }),
        }
    }

    /// The same with each column once and at least one, as a file of settings may hold anything.
    #[must_use]
    pub fn checked(mut self) -> Self {
        let chosen = std::mem::take(&mut self.columns);
        self.columns = TableColumn::all().filter(|column| chosen.contains(column)).collect();
        if self.columns.is_empty() {
            self.columns = Self::default().columns;
        }
        let mut sort: Vec<Sort> = Vec::new();
        for by in std::mem::take(&mut self.sort) {
            if sort.iter().all(|other| other.column != by.column) {
                sort.push(by);
            }
        }
        Self { sort, ..self }
    }
}
