//! The columns of the table, and what the user chose of them.

macro_rules! columns {
    ($($variant:ident, $word:literal, $name:literal, $width:literal;)+) => {
        /// A column of the table of records.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum Column { $(#[doc = $name] $variant,)+ }

        impl Column {
            /// All of them, in the order in which they stand.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Its name in CSV and JSON.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }

            /// Its name for readers.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }

            /// How wide it is at first, in points.
            pub const fn width(self) -> f32 {
                match self { $(Self::$variant => $width,)+ }
            }
        }
    };
}

columns! {
    Day, "day", "Day", 88.0;
    Kind, "kind", "Kind", 112.0;
    SenderCode, "sender", "Sender’s code", 96.0;
    Sender, "sender_name", "Sender", 118.0;
    HostCode, "host", "Host’s code", 88.0;
    Host, "place", "Host", 130.0;
    Origin, "origin", "Origin", 130.0;
    Stage, "stage", "Stage", 84.0;
    People, "people", "People", 124.0;
    Low, "low", "Low", 72.0;
    Best, "best", "Best", 72.0;
    High, "high", "High", 72.0;
    Scope, "scope", "Scope", 96.0;
    Component, "component", "Component", 96.0;
    Command, "command", "Command", 96.0;
    Unit, "unit", "Unit or event", 180.0;
    Usage, "use", "Use on this day", 128.0;
    Publisher, "publisher", "Publisher", 140.0;
    Published, "published", "Published", 88.0;
    KnownFrom, "known_from", "Known from", 92.0;
    Tier, "tier", "Tier", 84.0;
    Quote, "quote", "Quote", 320.0;
    Review, "review", "Review", 72.0;
    Source, "source", "Source’s id", 110.0;
    Id, "id", "Id", 130.0;
    File, "file", "File", 110.0;
}

impl Column {
    /// Whether it holds numbers, which stand at the right.
    pub const fn is_number(self) -> bool {
        matches!(self, Self::People | Self::Low | Self::Best | Self::High)
    }
}

/// A column to sort by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Sort {
    /// Which.
    pub column: Column,
    /// The greatest first.
    pub descending: bool,
}

/// What the user chose of the table; kept between two runs.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct TableOptions {
    /// Whether it is shown.
    pub open: bool,
    /// The columns that are shown, in the order of [`Column::ALL`].
    pub columns: Vec<Column>,
    /// By what it is sorted, the first first; empty: as in the files.
    pub sort: Vec<Sort>,
    /// Only the records and rivals behind the numbers of the day shown; otherwise all under the filters.
    pub behind: bool,
    /// Only those of the selected country, while one is selected.
    pub only_selected: bool,
}

impl Default for TableOptions {
    fn default() -> Self {
        use Column::{Command, Day, Host, Kind, People, Publisher, Quote, Scope, Sender, Stage, Usage};
        Self {
            open: false,
            columns: vec![Day, Kind, Sender, Host, Stage, People, Scope, Command, Usage, Publisher, Quote],
            sort: vec![Sort { column: Day, descending: false }],
            behind: false,
            only_selected: false,
        }
    }
}

impl TableOptions {
    /// Shows a column or no longer; the last one stays.
    pub fn toggle(&mut self, column: Column) {
        let on = self.columns.contains(&column);
        if on && self.columns.len() == 1 {
            return;
        }
        let wanted = |c: &Column| if *c == column { !on } else { self.columns.contains(c) };
        self.columns = Column::ALL.iter().copied().filter(wanted).collect();
    }

    /// Sorts by a column: ascending, then descending, then no longer. `also`: after what it is sorted by already.
    pub fn sort_by(&mut self, column: Column, also: bool) {
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
        self.columns = Column::ALL.iter().copied().filter(|column| chosen.contains(column)).collect();
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_sorts_up_then_down_then_not_and_shift_adds() {
        let mut options = TableOptions::default();
        let by =
            |options: &TableOptions| options.sort.iter().map(|sort| (sort.column, sort.descending)).collect::<Vec<_>>();
        options.sort_by(Column::People, false);
        assert_eq!(by(&options), [(Column::People, false)]);
        options.sort_by(Column::Sender, true);
        options.sort_by(Column::People, true);
        assert_eq!(by(&options), [(Column::People, true), (Column::Sender, false)]);
        options.sort_by(Column::People, true);
        assert_eq!(by(&options), [(Column::Sender, false)]);
        options.sort_by(Column::Sender, false);
        options.sort_by(Column::Sender, false);
        assert!(by(&options).is_empty());
    }

    #[test]
    fn columns_keep_their_order_and_one_stays() {
        let mut options = TableOptions { columns: vec![Column::Quote], ..TableOptions::default() };
        options.toggle(Column::Quote);
        options.toggle(Column::Day);
        assert_eq!(options.columns, [Column::Day, Column::Quote]);
        let odd = TableOptions { columns: Vec::new(), ..options.clone() };
        assert_eq!(odd.checked().columns, TableOptions::default().columns);
        let twice = TableOptions { columns: vec![Column::Quote, Column::Day, Column::Quote], ..options };
        assert_eq!(twice.checked().columns, [Column::Day, Column::Quote]);
    }
}
