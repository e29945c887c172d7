//! One mission or operation: a row of `assets/missions/missions.csv`.

use crate::model::{Code, Command, Dated, DayRange, Review};

/// A mission of an organisation, or an operation with a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mission {
    /// The short name, as it is written in `operation`: “MINUSMA”, “Barkhane”.
    pub name: String,
    /// The full name and other ones, in several languages.
    pub other_names: Vec<String>,
    /// Who commands it.
    pub command: Command,
    /// Whose it is, in words: “UN, African Union”, “France”.
    pub organisation: String,
    /// The countries that it is in, in the order of their codes; none for one at sea or in the air.
    pub hosts: Vec<Code>,
    /// When it began.
    pub from: Dated,
    /// When it ended; none: it ran when the table was made.
    pub until: Option<Dated>,
    /// Whether the source was read, or is where to look.
    pub review: Review,
    /// Address of the source of host and span.
    pub source_url: String,
    /// Publisher and title of the source.
    pub source_title: String,
}

impl Mission {
    /// The country that it is in, if it is in no other.
    pub fn host(&self) -> Option<Code> {
        if let [only] = self.hosts[..] { Some(only) } else { None }
    }

    /// Its first and last day, as far as they are known.
    pub fn span(&self) -> DayRange {
        DayRange { first: self.from.first(), last: self.until.map(Dated::day) }
    }

    /// All its names, the short one first.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.name).chain(&self.other_names).map(String::as_str)
    }
}

/// One row of the table; none: it cannot be read.
pub(super) fn mission(row: &csv::StringRecord) -> Option<Mission> {
    let field = |i: usize| row.get(i).map(str::trim);
    let list = |i: usize| Some(field(i)?.split(';').map(str::trim).filter(|text| !text.is_empty()));
    let until = field(6)?;
    Some(Mission {
        name: field(0).filter(|name| !name.is_empty())?.to_owned(),
        other_names: list(1)?.map(str::to_owned).collect(),
        command: field(2)?.parse().ok()?,
        organisation: field(3)?.to_owned(),
        hosts: list(4)?.map(str::parse).collect::<Result<_, _>>().ok()?,
        from: field(5)?.parse().ok()?,
        until: if until.is_empty() { None } else { Some(until.parse().ok()?) },
        review: field(7)?.parse().ok()?,
        source_url: field(8)?.to_owned(),
        source_title: field(9)?.to_owned(),
    })
}
