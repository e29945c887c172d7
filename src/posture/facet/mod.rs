//! What records can be filtered by. Each facet is a file, listed here; a [`Facet`] is one of its values.

mod command;
mod component;
mod host;
mod region;
mod review;
mod scope;
mod sender;
mod source;
mod stage;

use crate::message::declared;
use crate::model::{Code, Command, Component, Id, Region, Review, Scope, StageKind, words};
use std::{collections::BTreeSet, fmt, str::FromStr};

/// Sender, scope, component and command: what a share is of.
pub type ShareKey = (Code, Scope, Component, Command);

macro_rules! facets {
    ($($(#[$doc:meta])* $variant:ident($value:ty) = $at:path,)+) => {
        words! {
            /// What is filtered by.
            FacetKind, "filter" { $($(#[$doc])* $variant = { $at.word },)+ }
        }

        /// One value of one filter.
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Facet { $($(#[$doc])* $variant($value),)+ }

        impl FacetKind {
            /// How many there are.
            pub const COUNT: usize = Self::ALL.len();

            /// What it is.
            pub fn definition(self) -> &'static FacetDefinition {
                match self { $(Self::$variant => &$at,)+ }
            }
        }

        impl Facet {
            /// What it is a value of.
            pub const fn kind(&self) -> FacetKind {
                match self { $(Self::$variant(_) => FacetKind::$variant,)+ }
            }
        }

        /// The value's word, as in view strings.
        impl fmt::Display for Facet {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self { $(Self::$variant(value) => value.fmt(f),)+ }
            }
        }
    };
}

facets! {
    /// Whose forces.
    Sender(Code) = sender::SENDER,
    /// Where.
    Host(Code) = host::HOST,
    /// Under whose command.
    Command(Command) = command::COMMAND,
    /// What they count. Levels use the view's one scope; changes use all that match.
    Scope(Scope) = scope::SCOPE,
    /// Which part of the forces.
    Component(Component) = component::COMPONENT,
    /// The furthest stage that a movement has reached by the day.
    Stage(StageKind) = stage::STAGE,
    /// In which part of the world.
    Region(Region) = region::REGION,
    /// Only these sources: claims of others are not used, and a rival of theirs takes their place.
    Source(Id) = source::SOURCE,
    /// Whether it was checked; other claims are not used.
    Review(Review) = review::REVIEW,
}

/// What a facet is.
#[derive(Debug)]
pub struct FacetDefinition {
    /// On the command line and in view strings.
    pub word: &'static str,
    /// What stands for its values in the help of the command line.
    pub values: &'static str,
    /// The help of its command-line option, as declared.
    pub help: &'static str,
    /// Its name, as declared.
    pub name: &'static str,
    /// How its values are read.
    pub read: ReadValue,
    /// What it lets through.
    pub rule: FacetRule,
    /// Its place in the panel of filters; none: it is not there.
    pub panel: Option<FilterPanel>,
}

/// How a value is read.
#[derive(Debug, Clone, Copy)]
pub enum ReadValue {
    /// As the code of a country or organisation, which may also be called by its name.
    Party(fn(Code) -> Facet),
    /// As a word.
    Word(fn(&str) -> Result<Facet, String>),
}

/// What a facet lets through, by the values that something has of it.
#[derive(Debug, Clone, Copy)]
pub enum FacetRule {
    /// Shares, and with them what they are made of.
    Share {
        /// The value.
        of: fn(&ShareKey) -> Facet,
        /// Whether the value is among some: asked of each record, and so without making one.
        among: fn(&ShareKey, &BTreeSet<Facet>) -> bool,
        /// Whether it is known of a key, under which the command may differ from strength to strength.
        of_key: bool,
    },
    /// Hosts.
    Host(fn(Code) -> Facet),
    /// Hosts of regions, and totals of regions.
    Region(fn(Region) -> Facet),
    /// Movements that have come so far.
    Stage(fn(StageKind) -> Facet),
    /// Claims by their source and state of review.
    Claim(fn(&Id, Review) -> Facet),
}

/// A facet's place among the filters.
#[derive(Debug, Clone, Copy)]
pub struct FilterPanel {
    /// Whether its values are shown from the start.
    pub open: bool,
    /// The order of its values.
    pub order: ValueOrder,
}

/// In which order values stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ValueOrder {
    /// Their own.
    Own,
    /// Those with most records first.
    Records,
    /// Those with most figures on the day first.
    Seen,
}

impl FacetKind {
    /// Its name for readers.
    pub fn name(self) -> &'static str {
        declared([Self::SET, self.word(), ""], self.definition().name)
    }

    /// The help of its command-line option.
    pub fn help(self) -> &'static str {
        declared([Self::SET, self.word(), "help"], self.definition().help)
    }

    /// Those in the panel of filters, in its order: first those whose values are shown from the start.
    pub fn in_panel() -> impl Iterator<Item = (Self, FilterPanel)> {
        let all = |open| {
            let shown = Self::ALL.iter().filter_map(|kind| Some((*kind, kind.definition().panel?)));
            shown.filter(move |(_, panel)| panel.open == open)
        };
        all(true).chain(all(false))
    }
}

/// The rule of a facet that a share has.
macro_rules! of_share {
    ($variant:ident, $at:tt, $of_key:literal) => {
        $crate::posture::FacetRule::Share {
            of: |share| Facet::$variant(share.$at),
            among: |share, values| values.contains(&Facet::$variant(share.$at)),
            of_key: $of_key,
        }
    };
}
use of_share;

/// A value of a closed set of words.
fn word<T: FromStr<Err: fmt::Display>>(text: &str, facet: fn(T) -> Facet) -> Result<Facet, String> {
    text.trim().parse().map(facet).map_err(|error: T::Err| error.to_string())
}
