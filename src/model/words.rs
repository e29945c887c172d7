//! The closed sets of words that records use. Each is one lower-case word in files, in JSON and on the command line.

/// A word that is not in its set.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", text!("model-unknown-word", word = word.as_str(), set = *set, allowed = allowed.as_str()))]
pub struct UnknownWord {
    /// The word.
    pub word: String,
    /// The name of the set, such as `scope`.
    pub set: &'static str,
    /// The words that are allowed, separated by commas.
    pub allowed: String,
}

macro_rules! words {
    ($(#[$doc:meta])* $name:ident, $set:literal $(or $empty:ident)? { $($(#[$vdoc:meta])* $variant:ident = $word:expr,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vdoc])* $variant,)+ }

        impl $name {
            /// What they are, in a word.
            pub const SET: &'static str = $set;

            /// All of them, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The words of all of them, in the same order.
            pub const WORDS: &'static [&'static str] = &[$($word),+];

            /// What an empty cell means; none: it may not be empty.
            #[allow(dead_code, reason = "not every set stands in a cell")]
            pub const EMPTY: Option<Self> = [$(Some(Self::$empty),)? None][0];

            /// The word as written in files.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }
        }

        $(impl Default for $name {
            fn default() -> Self { Self::$empty }
        })?

        impl std::str::FromStr for $name {
            type Err = $crate::model::UnknownWord;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::ALL.iter().copied().find(|w| w.word() == text).ok_or_else(|| $crate::model::UnknownWord {
                    word: text.to_owned(),
                    set: Self::SET,
                    allowed: Self::WORDS.join(", "),
                })
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.pad(self.word()) }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.serialize_str(self.word()) }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                let text = String::deserialize(d)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}

pub(crate) use words;

words! {
    /// What a strength counts. Levels of different scope are never added.
    Scope, "scope" or Unspecified {
        /// Permanently assigned.
        Assigned = "assigned",
        /// There on rotation or temporary duty.
        Rotational = "rotational",
        /// Assigned and rotational together.
        All = "all",
        /// The source does not say.
        Unspecified = "unspecified",
    }
}

words! {
    /// Part of the forces. `all` is the total and is never added to its parts.
    Component, "component" or All {
        /// The total.
        All = "all",
        /// Land forces.
        Army = "army",
        /// Naval forces.
        Navy = "navy",
        /// Air forces.
        AirForce = "air-force",
        /// Marines.
        MarineCorps = "marine-corps",
        /// Space forces.
        SpaceForce = "space-force",
        /// Coast guard.
        CoastGuard = "coast-guard",
        /// National guard and reserve.
        Reserve = "reserve",
        /// Civilians employed by the forces.
        Civilian = "civilian",
    }
}

words! {
    /// Who commands the forces.
    Command, "command" or Unknown {
        /// The sender itself.
        National = "national",
        /// NATO.
        Nato = "nato",
        /// United Nations.
        Un = "un",
        /// European Union.
        Eu = "eu",
        /// An ad-hoc coalition.
        Coalition = "coalition",
        /// The source does not say.
        Unknown = "unknown",
    }
}

words! {
    /// Where a movement stands, in the usual order of time.
    StageKind, "stage" {
        /// Put on alert. Never counted as people sent.
        Alerted = "alerted",
        /// Made public.
        Announced = "announced",
        /// Ordered.
        Ordered = "ordered",
        /// Under way.
        Moving = "moving",
        /// There.
        Arrived = "arrived",
        /// Gone again.
        Withdrawn = "withdrawn",
        /// Called off.
        Cancelled = "cancelled",
    }
}

words! {
    /// Kind of an event. An event's number, if its text has one, is never people in a host.
    EventKind, "event" {
        /// Ministers or leaders spoke.
        Call = "call",
        /// A warning.
        Warning = "warning",
        /// A meeting.
        Summit = "summit",
        /// A decision, pledge, authorisation or ceiling.
        Decision = "decision",
        /// Readiness raised, a pool formed or activated.
        Readiness = "readiness",
        /// Fighting.
        Combat = "combat",
        /// A stretch of time that gives context, such as the Olympics.
        Period = "period",
        /// Anything else.
        Other = "other",
    }
}

words! {
    /// How near a source is to those who count. Smaller is preferred.
    Tier, "tier" or Press {
        /// The forces, a ministry, an alliance.
        Official = "official",
        /// News agency or press.
        Press = "press",
        /// One who repeats others.
        Secondary = "secondary",
    }
}

words! {
    /// Whether a person has checked that the source says so.
    Review, "review" or Unsure {
        /// The source was read and says so.
        Seen = "seen",
        /// Not sure, or not yet checked.
        Unsure = "unsure",
    }
}

words! {
    /// When on its day a strength holds.
    AsOf, "as-of" or End {
        /// At the end of the day, after that day's movements.
        End = "end",
        /// Before that day's movements.
        Start = "start",
    }
}

words! {
    /// How a source words a count.
    Word, "word" {
        /// N
        Exact = "exact",
        /// about N
        About = "about",
        /// at least N
        AtLeast = "at-least",
        /// more than N
        MoreThan = "more-than",
        /// a to b
        Range = "range",
        /// up to N
        UpTo = "up-to",
        /// fewer than N
        FewerThan = "fewer-than",
        /// no number, or too vague for one
        Unknown = "unknown",
    }
}

words! {
    /// A region that sources give totals for. Its totals are rivals of the sum over its members and are never added to them.
    Region, "region" {
        /// Europe
        Europe = "europe",
        /// Estonia, Latvia, Lithuania
        BalticStates = "baltic-states",
        /// the eastern members of NATO, from Estonia to Bulgaria
        EasternAllies = "eastern-allies",
        /// Africa
        Africa = "africa",
        /// Americas
        Americas = "americas",
        /// Asia
        Asia = "asia",
        /// Middle East
        MiddleEast = "middle-east",
        /// Oceania
        Oceania = "oceania",
    }
}

impl StageKind {
    /// Whether a movement that has reached this stage counts as promised.
    pub fn promises(self) -> bool {
        matches!(self, Self::Announced | Self::Ordered | Self::Moving | Self::Arrived)
    }
}
