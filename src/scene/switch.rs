//! What is switched on or off of how a map looks and counts. To add a switch, define it here.

use crate::model::{Choice, Shortcut, defined};
use std::ops::BitOr;

defined! {
    /// Something that is on or off.
    Switch: SwitchDefinition, "switch" {
        /// Subtract at the origin who leaves it.
        Net = NET,
        /// Symbols that overlap stand apart, near their place and with a line to it.
        Displace = DISPLACE,
        /// Symbols grow with Flannery's exponent (0.57) and not with the root.
        Flannery = FLANNERY,
        /// Arrows show where movements come from.
        Arrows = ARROWS,
    }
}

/// What a switch is. The word of its choice is the option that switches it away from what is usual.
#[derive(Debug)]
pub struct SwitchDefinition {
    /// How it is switched.
    pub choice: Choice,
    /// Whether it is on unless somebody switches it.
    pub usual: bool,
    /// Whether it is part of the question, and not of how the map looks.
    pub asks: bool,
    /// Whether it does nothing while no map is shown.
    pub of_maps: bool,
}

const NET: SwitchDefinition = SwitchDefinition {
    choice: Choice {
        word: "net",
        help: "Subtract from the origin what leaves it",
        text: "Net changes",
        tip: "Subtract at their origin the people who leave for elsewhere",
        keys: &[Shortcut::plain("N")],
    },
    usual: false,
    asks: true,
    of_maps: false,
};

const DISPLACE: SwitchDefinition = SwitchDefinition {
    choice: Choice {
        word: "displace",
        help: "Draw symbols that overlap beside each other, with lines to their places",
        text: "Move symbols apart",
        tip: "Draw symbols that overlap beside each other, with lines to their places",
        keys: &[Shortcut::plain("D")],
    },
    usual: false,
    asks: false,
    of_maps: true,
};

const FLANNERY: SwitchDefinition = SwitchDefinition {
    choice: Choice {
        word: "flannery",
        help: "Let symbols grow with Flannery's exponent, 0.57, and not with the root",
        text: "Flannery's scaling",
        tip: "Let symbols grow with Flannery's exponent, which makes up for how circles are seen",
        keys: &[Shortcut::plain("X")],
    },
    usual: false,
    asks: false,
    of_maps: false,
};

const ARROWS: SwitchDefinition = SwitchDefinition {
    choice: Choice {
        word: "no-arrows",
        help: "Draw no arrows from where movements come",
        text: "Arrows",
        tip: "Show or hide where movements come from",
        keys: &[Shortcut::plain("A")],
    },
    usual: true,
    asks: false,
    of_maps: true,
};

/// Which switches are not as usual.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Switches(u32);

impl Switches {
    /// Whether one is on.
    pub fn is_on(self, switch: Switch) -> bool {
        switch.definition().usual != (self.0 & Self::bit(switch) != 0)
    }

    /// Switches one on or off.
    pub fn set(&mut self, switch: Switch, on: bool) {
        if self.is_on(switch) != on {
            self.0 ^= Self::bit(switch);
        }
    }

    /// Those that are not as usual, in order.
    pub fn changed(self) -> impl Iterator<Item = Switch> {
        Switch::ALL.iter().copied().filter(move |switch| self.is_on(*switch) != switch.definition().usual)
    }

    /// The same with those as usual that are part of the question, or that are not.
    #[must_use]
    pub fn only(self, asks: bool) -> Self {
        self.changed().filter(|switch| switch.definition().asks == asks).collect()
    }

    fn bit(switch: Switch) -> u32 {
        1 << switch as u32
    }
}

impl FromIterator<Switch> for Switches {
    fn from_iter<T: IntoIterator<Item = Switch>>(switched: T) -> Self {
        switched.into_iter().fold(Self::default(), |all, switch| all | Self(Self::bit(switch)))
    }
}

impl BitOr for Switches {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}
