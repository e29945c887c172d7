//! What may be doubted about a row, what can be done about it, and what was decided.

use crate::model::words;

words! {
    /// What kind of doubt.
    DoubtKind, "kind of doubt" {
        /// About twice what it should be: two reports were added up.
        Doubled = "doubled",
        /// Zero where nobody says so: most likely no value.
        Zero = "zero",
        /// Far from what stands before and after.
        Jump = "jump",
        /// The same is said twice.
        Duplicate = "duplicate",
        /// Interpolated, not reported.
        Imputed = "imputed",
        /// A total among its parts.
        Total = "total",
        /// The sender's own country: no deployment.
        Own = "own",
        /// A day that cannot be.
        Day = "day",
        /// Coordinates in the sea, exchanged or off the globe.
        Point = "point",
    }
}

words! {
    /// What can be done about a doubt.
    Remedy, "remedy" {
        /// The row stays out.
        Drop = "drop",
        /// The row enters with half of its number, which is marked as derived.
        Halve = "halve",
        /// The number is no value: the row stays out, and nothing is zero.
        Missing = "missing",
        /// Latitude and longitude are exchanged.
        Swap = "swap",
        /// The row enters as it is, unsure, with a note.
        Keep = "keep",
    }
}

/// A decision about doubts: of a kind, of a host, or of one line; the narrowest counts.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    /// Doubts of this kind.
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
