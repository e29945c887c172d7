//! How a field of a record stands in its cells.

use super::{Cell, Column, Kind, Row, text::trimmed};
use crate::model::{
    AsOf, Code, Command, Component, Dated, Day, EventKind, Host, Id, Region, Review, Scope, SharedText, StageKind,
    Thing, Tier, Word,
};

/// Something that a field says, as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said<'a> {
    /// Words that are searched.
    Text(&'a str),
    /// The name of a row.
    Id(&'a Id),
    /// A country or organisation.
    Code(Code),
}

/// Is called with each thing that a record says and its column.
pub type See<'s, 'a> = &'s mut dyn FnMut(&'static Column, Said<'a>);

/// Is called with each id in a record and its column.
pub type Turn<'s> = &'s mut dyn FnMut(&'static Column, &mut Id);

/// The type of a field, in one column or several.
pub trait Field: Sized {
    /// What stands in its one column.
    const KIND: Kind = Kind::Text;

    /// Its columns, if it has several.
    const COLUMNS: &'static [Column] = &[];

    /// What the next cells of a row say; none: they are faulty, which the row knows.
    fn read(row: &mut Row<'_>) -> Option<Self>;

    /// What stands in one of its columns.
    fn cell(&self, at: usize) -> Cell<'_>;

    /// Shows what it says.
    fn each<'a>(&'a self, _columns: &'static [Column], _see: See<'_, 'a>) {}

    /// Gives ids other names.
    fn turn(&mut self, _columns: &'static [Column], _turn: Turn<'_>) {}
}

/// How many columns a type of field has.
pub(super) const fn columns_of<F: Field>() -> usize {
    if F::COLUMNS.is_empty() { 1 } else { F::COLUMNS.len() }
}

/// A value in one cell.
trait Value: Sized {
    const KIND: Kind;

    /// What an empty cell means; none: it must say something.
    fn empty(_text: &str) -> Option<Self> {
        None
    }

    fn parse(text: &str, row: &mut Row<'_>) -> Option<Self>;

    fn cell(&self) -> Cell<'_>;

    fn each<'a>(&'a self, _column: &'static Column, _see: See<'_, 'a>) {}

    fn turn(&mut self, _column: &'static Column, _turn: Turn<'_>) {}
}

impl<V: Value> Field for V {
    const KIND: Kind = V::KIND;

    fn read(row: &mut Row<'_>) -> Option<Self> {
        let text = row.take();
        if !trimmed(text).is_empty() {
            return V::parse(text, row);
        }
        let value = V::empty(text).filter(|_| !row.column(0).required);
        if value.is_none() {
            row.empty(0);
        }
        value
    }

    fn cell(&self, _: usize) -> Cell<'_> {
        Value::cell(self)
    }

    fn each<'a>(&'a self, columns: &'static [Column], see: See<'_, 'a>) {
        Value::each(self, &columns[0], see);
    }

    fn turn(&mut self, columns: &'static [Column], turn: Turn<'_>) {
        Value::turn(self, &columns[0], turn);
    }
}

impl<V: Value> Field for Option<V> {
    const KIND: Kind = V::KIND;

    fn read(row: &mut Row<'_>) -> Option<Self> {
        let text = row.take();
        if trimmed(text).is_empty() { Some(None) } else { V::parse(text, row).map(Some) }
    }

    fn cell(&self, _: usize) -> Cell<'_> {
        self.as_ref().map_or(Cell::Nothing, Value::cell)
    }

    fn each<'a>(&'a self, columns: &'static [Column], see: See<'_, 'a>) {
        if let Some(value) = self {
            value.each(&columns[0], see);
        }
    }

    fn turn(&mut self, columns: &'static [Column], turn: Turn<'_>) {
        if let Some(value) = self {
            value.turn(&columns[0], turn);
        }
    }
}

impl Value for String {
    const KIND: Kind = Kind::Text;

    fn empty(text: &str) -> Option<Self> {
        Some(text.to_owned())
    }

    fn parse(text: &str, _: &mut Row<'_>) -> Option<Self> {
        Some(text.to_owned())
    }

    fn cell(&self) -> Cell<'_> {
        Cell::text(self.as_str())
    }

    fn each<'a>(&'a self, column: &'static Column, see: See<'_, 'a>) {
        if column.searched {
            see(column, Said::Text(self));
        }
    }
}

impl Value for SharedText {
    const KIND: Kind = Kind::Text;

    fn empty(text: &str) -> Option<Self> {
        Some(text.into())
    }

    fn parse(text: &str, row: &mut Row<'_>) -> Option<Self> {
        Some(row.text(text))
    }

    fn cell(&self) -> Cell<'_> {
        Cell::text(self.as_str())
    }

    fn each<'a>(&'a self, column: &'static Column, see: See<'_, 'a>) {
        if column.searched {
            see(column, Said::Text(self));
        }
    }
}

impl Value for Id {
    const KIND: Kind = Kind::Text;

    fn parse(text: &str, row: &mut Row<'_>) -> Option<Self> {
        row.id(text)
    }

    fn cell(&self) -> Cell<'_> {
        Cell::text(self.as_str())
    }

    fn each<'a>(&'a self, column: &'static Column, see: See<'_, 'a>) {
        see(column, Said::Id(self));
    }

    fn turn(&mut self, column: &'static Column, turn: Turn<'_>) {
        turn(column, self);
    }
}

impl Value for Vec<Code> {
    const KIND: Kind = Kind::Codes;

    fn empty(_: &str) -> Option<Self> {
        Some(Self::new())
    }

    fn parse(text: &str, row: &mut Row<'_>) -> Option<Self> {
        let texts = text.split(';').map(str::trim).filter(|text| !text.is_empty());
        let codes: Vec<Option<Code>> = texts.map(|text| row.parsed(text)).collect();
        codes.into_iter().collect()
    }

    fn cell(&self) -> Cell<'_> {
        Cell::text(self.iter().map(Code::as_str).collect::<Vec<_>>().join(";"))
    }

    fn each<'a>(&'a self, column: &'static Column, see: See<'_, 'a>) {
        for code in self {
            see(column, Said::Code(*code));
        }
    }
}

impl Value for Host {
    const KIND: Kind = Kind::Host;

    fn empty(_: &str) -> Option<Self> {
        Some(Self::Unplaced)
    }

    fn parse(text: &str, row: &mut Row<'_>) -> Option<Self> {
        match text.trim().strip_prefix("region:") {
            Some(region) => row.parsed::<Region>(region.trim()).map(Self::Region),
            None => row.parsed::<Code>(text.trim()).map(Self::Country),
        }
    }

    fn cell(&self) -> Cell<'_> {
        match self {
            Self::Country(code) => Cell::text(code.as_str()),
            place => Cell::text(place.to_string()),
        }
    }

    fn each<'a>(&'a self, column: &'static Column, see: See<'_, 'a>) {
        if let Self::Country(code) = self {
            see(column, Said::Code(*code));
        }
    }
}

/// `yes`, or `no` or nothing.
impl Value for bool {
    const KIND: Kind = Kind::Words(&["yes", "no"], "no");

    fn empty(_: &str) -> Option<Self> {
        Some(false)
    }

    fn parse(text: &str, row: &mut Row<'_>) -> Option<Self> {
        match text.trim() {
            "yes" => Some(true),
            "no" => Some(false),
            other => {
                row.fault(0, text!("model-yes-or-no", text = super::quoted(other)), text!("model-yes-or-no-fix"));
                None
            }
        }
    }

    fn cell(&self) -> Cell<'_> {
        Cell::text(if *self { "yes" } else { "" })
    }
}

/// Values that are read by their own rules: what stands in the column, what an empty cell means, what the cell is, what is shown.
macro_rules! values {
    ($($(#[$about:meta])* $value:ty: $kind:expr, $empty:expr, |$self:ident| $cell:expr $(, $said:expr)?;)+) => { $(
        impl Value for $value {
            const KIND: Kind = $kind;

            fn empty(_: &str) -> Option<Self> {
                $empty
            }

            fn parse(text: &str, row: &mut Row<'_>) -> Option<Self> {
                row.parsed(trimmed(text))
            }

            fn cell(&self) -> Cell<'_> {
                let $self = self;
                $cell
            }

            $(fn each<'a>(&'a self, column: &'static Column, see: See<'_, 'a>) {
                see(column, $said(*self));
            })?
        }
    )+ };
}

values! {
    Code: Kind::Code, None, |code| Cell::text(code.as_str()), Said::Code;
    Dated: Kind::Date, None, |day| Cell::Day(*day);
    Day: Kind::Date, None, |day| Cell::Day((*day).into());
}

macro_rules! word_values {
    ($($set:ident),+) => { values! { $(
        $set: Kind::Words($set::WORDS, match $set::EMPTY {
            Some(word) => word.word(),
            None => "",
        }), $set::EMPTY, |word| Cell::text(word.word());
    )+ } };
}

word_values!(AsOf, Scope, Component, Command, Tier, Review, StageKind, EventKind, Thing, Word);
