//! How columns are declared, and put together from the fields of a record.

use super::{Chapter, Column, Kind, Listed, PEOPLE, Rank, Table};

/// Stands for the name of the column itself, until that is known.
const OWN: &str = "";

/// How a column is declared; the rest is as in `Column::new`.
impl Column {
    /// Text with a label, in “More fields” of forms and nowhere else.
    pub(super) const fn new(label: &'static str) -> Self {
        Self {
            of: "",
            name: "",
            label,
            help: "",
            kind: Kind::Text,
            required: false,
            field: Some(OWN),
            rank: Rank::More,
            hint: "",
            searched: false,
            links: &[],
            flat: &[],
            chapter: Chapter::Remark,
            spelt: None,
            listed: None,
            shared: None,
            carded: false,
        }
    }

    /// The id of its own row: made, not typed.
    pub(super) const fn key(self) -> Self {
        Self { field: None, searched: true, ..self.flat(Chapter::Identity, &["id"]).listed(250, 130.0) }
    }

    /// Has another name than the field of the record.
    pub(super) const fn named(self, name: &'static str) -> Self {
        Self { name, ..self }
    }

    /// Stands at the top of its form.
    pub(super) const fn lead(self) -> Self {
        Self { rank: Rank::Lead, ..self }
    }

    /// Stands in its form without being asked for.
    pub(super) const fn usual(self) -> Self {
        Self { rank: Rank::Usual, ..self }
    }

    /// Has no field of its own in forms.
    pub(super) const fn without_field(self) -> Self {
        Self { field: None, ..self }
    }

    /// Is filled in by the field of a count.
    pub(super) const fn people(self) -> Self {
        Self { field: Some(PEOPLE), ..self.lead() }
    }

    /// An empty field shows this.
    pub(super) const fn example(self, hint: &'static str) -> Self {
        Self { hint, ..self }
    }

    /// Searches look into it.
    pub(super) const fn searched(self) -> Self {
        Self { searched: true, ..self }
    }

    /// Names a row of one of these tables.
    pub(super) const fn links(self, links: &'static [Table]) -> Self {
        Self { links, ..self }
    }

    /// Goes out in the one table of all records, in this chapter and under these names.
    pub(super) const fn flat(self, chapter: Chapter, flat: &'static [&'static str]) -> Self {
        Self { flat, chapter, ..self }
    }

    /// Is followed there by a column with the name behind the code.
    pub(super) const fn spelt(self, name: &'static str) -> Self {
        Self { spelt: Some(name), ..self }
    }

    /// Has a column in the table of records.
    pub(super) const fn listed(self, rank: u16, width: f32) -> Self {
        Self { listed: Some(Listed { rank, word: "", name: self.label, width, ranked: false }), ..self }
    }

    /// Has this name there, for readers.
    pub(super) const fn headed(self, name: &'static str) -> Self {
        self.with_listed("", name, false)
    }

    /// Stands there in the column of that name.
    pub(super) const fn listed_as(self, word: &'static str, name: &'static str) -> Self {
        self.with_listed(word, name, false)
    }

    /// Is sorted there in the order of its words.
    pub(super) const fn ranked(self) -> Self {
        let label = self.label;
        self.with_listed("", label, true)
    }

    const fn with_listed(self, word: &'static str, name: &'static str, ranked: bool) -> Self {
        match self.listed {
            Some(listed) => Self { listed: Some(Listed { word, name, ranked, ..listed }), ..self },
            None => self,
        }
    }

    /// Is filled in by another file that tells the same movement.
    pub(super) const fn shared(self, together: &'static str) -> Self {
        Self { shared: Some(together), ..self }
    }

    /// Has a line on the record's card.
    #[must_use]
    pub const fn carded(self) -> Self {
        Self { carded: true, ..self }
    }
}

/// One field of a record, which is a column or several.
#[derive(Clone, Copy)]
pub(super) struct Part {
    one: Option<Column>,
    several: &'static [Column],
}

impl Part {
    /// A field with its declaration: that of which record, and its name. `column` is empty for one of several columns, which brings its own.
    pub const fn new(
        [of, name]: [&'static str; 2],
        help: &'static str,
        kind: Kind,
        required: bool,
        column: &[Column],
        several: &'static [Column],
    ) -> Self {
        if column.is_empty() {
            return Self { one: None, several };
        }
        let mut column = column[0];
        column.of = of;
        if column.name.is_empty() {
            column.name = name;
        }
        column.help = help.trim_ascii();
        column.kind = kind;
        column.required = required;
        if let Some(field) = column.field
            && field.is_empty()
        {
            column.field = Some(column.name);
        }
        if let Some(listed) = &mut column.listed
            && listed.word.is_empty()
        {
            listed.word = column.name;
        }
        Self { one: Some(column), several: &[] }
    }
}

/// How many columns fields have together.
pub(super) const fn width(parts: &[Part]) -> usize {
    let (mut n, mut at) = (0, 0);
    while at < parts.len() {
        n += if parts[at].one.is_some() { 1 } else { parts[at].several.len() };
        at += 1;
    }
    n
}

/// The columns of some fields, one after the other.
pub(super) const fn join<const N: usize>(parts: &[Part]) -> [Column; N] {
    let mut all = [const { Column::new("") }; N];
    let (mut n, mut at) = (0, 0);
    while at < parts.len() {
        if let Some(column) = parts[at].one {
            all[n] = column;
            n += 1;
        }
        let mut of = 0;
        while of < parts[at].several.len() {
            all[n] = parts[at].several[of];
            n += 1;
            of += 1;
        }
        at += 1;
    }
    all
}
