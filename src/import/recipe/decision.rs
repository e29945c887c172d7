//! The possible issues of a row, their fixes, and what was decided.

use crate::model::words;

words! {
    /// A kind of possible issue.
    DoubtKind, "issue" {
        /// About twice what it should be: two reports were added up.
        Doubled = "doubled",
        /// An unsourced zero: most likely not reported.
        Zero = "zero",
        /// An outlier: far from the values before and after.
        Jump = "jump",
        /// A duplicate.
        Duplicate = "duplicate",
        /// Interpolated, not reported.
        Imputed = "imputed",
        /// A total listed with its parts.
        Total = "total",
        /// The sender's own country: not a deployment.
        Own = "own",
        /// A date that is invalid, in another order than the rest, or swapped by a spreadsheet.
        Day = "day",
        /// Coordinates that are in another country, at sea, swapped or off the globe.
        Point = "point",
        /// A number of nines only, which most likely stands for “no value”.
        Nines = "nines",
        /// A day on which the mission of its row was not there yet, or no longer.
        Mission = "mission",
        /// A list in a cell that adds up to something else than the number beside it.
        List = "list",
        /// A text that is longer than any that is kept, of which the first letters are imported.
        Cut = "cut",
        /// A fraction of people, which is rounded.
        Fraction = "fraction",
        /// Possibly a second report of another row's deployment, from another source.
        SecondReport = "second-report",
    }
}

words! {
    /// A fix for an issue.
    Remedy, "fix" {
        /// The row is skipped.
        Drop = "drop",
        /// The row is imported with half of its number, which is marked as derived.
        Halve = "halve",
        /// The same with a third of its number.
        Third = "third",
        /// The number is added to that of the row that it stands beside.
        Add = "add",
        /// The row is a second source for the movement of the row that it stands beside.
        Join = "join",
        /// The number is dropped: the row is skipped, and nothing is zero.
        Missing = "missing",
        /// Latitude and longitude, or day and month, are swapped.
        Swap = "swap",
        /// The row is imported unchanged, unsure, with a note.
        Keep = "keep",
    }
}

/// A decision about issues: of a kind, of a host, or of one line; the narrowest counts.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    /// Issues of this kind.
    pub kind: DoubtKind,
    /// Only of this host, by code or by the name in the table.
    #[serde(default)]
    pub host: Option<String>,
    /// Only of this line.
    #[serde(default)]
    pub line: Option<u32>,
    /// What is done.
    pub remedy: Remedy,
}
