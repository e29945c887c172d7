//! Which of a posture's quantities the map shows. Levels and changes are never mixed.

use crate::model::UnknownWord;
use std::str::FromStr;

/// What the symbols stand for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Measure {
    /// Changes in the window: arrived within promised.
    #[default]
    Movements,
    /// Levels: people present on the day.
    Level,
    /// Levels: the latest reported strength, as it was reported.
    Reported,
    /// More and fewer people than on the earlier day: by movements, and by level where nothing moved.
    Change,
}

impl Measure {
    /// All of them, in the order of menus.
    pub const ALL: &'static [Self] = &[Self::Movements, Self::Level, Self::Reported, Self::Change];

    /// The word on the command line.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Movements => "movements",
            Self::Level => "level",
            Self::Reported => "reported",
            Self::Change => "change",
        }
    }

    /// The name for readers.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Movements => "Movements",
            Self::Level => "Present",
            Self::Reported => "Reported",
            Self::Change => "Change",
        }
    }
}

impl FromStr for Measure {
    type Err = UnknownWord;
    fn from_str(text: &str) -> Result<Self, UnknownWord> {
        Self::ALL.iter().copied().find(|measure| measure.word() == text).ok_or_else(|| UnknownWord {
            word: text.to_owned(),
            set: "measure",
            allowed: Self::ALL.iter().map(|measure| measure.word()).collect::<Vec<_>>().join(", "),
        })
    }
}
