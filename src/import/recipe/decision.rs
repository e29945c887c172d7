//! What may be doubted about a row, what can be done about it, and what was decided.

/// What kind of doubt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DoubtKind {
    /// About twice what it should be: two reports were added up.
    Doubled,
    /// Zero where nobody says so: most likely no value.
    Zero,
    /// Far from what stands before and after.
    Jump,
    /// The same is said twice.
    Duplicate,
    /// Interpolated, not reported.
    Imputed,
    /// A total among its parts.
    Total,
    /// The sender's own country: no deployment.
    Own,
    /// A day that cannot be.
    Day,
    /// Coordinates in the sea, exchanged or off the globe.
    Point,
}

impl DoubtKind {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Doubled,
        Self::Zero,
        Self::Jump,
        Self::Duplicate,
        Self::Imputed,
        Self::Total,
        Self::Own,
        Self::Day,
        Self::Point,
    ];

    /// The word in recipes and on the command line.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Doubled => "doubled",
            Self::Zero => "zero",
            Self::Jump => "jump",
            Self::Duplicate => "duplicate",
            Self::Imputed => "imputed",
            Self::Total => "total",
            Self::Own => "own",
            Self::Day => "day",
            Self::Point => "point",
        }
    }
}

impl std::str::FromStr for DoubtKind {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let known = || Self::ALL.map(Self::word).join(", ");
        Self::ALL.into_iter().find(|kind| kind.word() == text).ok_or_else(|| format!("use one of {}, or all", known()))
    }
}

/// What can be done about a doubt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Remedy {
    /// The row stays out.
    Drop,
    /// The row enters with half of its number, which is marked as derived.
    Halve,
    /// The number is no value: the row stays out, and nothing is zero.
    Missing,
    /// Latitude and longitude are exchanged.
    Swap,
    /// The row enters as it is, unsure, with a note.
    Keep,
}

impl Remedy {
    /// The word in recipes and on the command line.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Drop => "drop",
            Self::Halve => "halve",
            Self::Missing => "missing",
            Self::Swap => "swap",
            Self::Keep => "keep",
        }
    }
}

/// A decision about doubts: of a kind, of a host, or of one line; the narrowest counts.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    /// Doubts of this kind.
    pub kind: DoubtKind,
    /// Only of this host, by code or by the name in the table.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// Only of this line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<u32>,
    /// What is done.
    pub remedy: Remedy,
}
