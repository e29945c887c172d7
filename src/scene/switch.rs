//! What can be switched on or off of how a map looks and counts. To add a switch, define it here.

use crate::model::{Choice, Shortcut, defined};
use std::ops::BitOr;

defined! {
    /// Something that is on or off.
    Switch: SwitchDefinition, "switch" {
        /// Subtract departures from the origin.
        Net = NET,
        /// Overlapping symbols are moved apart, with leader lines to their places.
        Displace = DISPLACE,
        /// Symbols are scaled by Flannery’s exponent (0.57) instead of the square root.
        Flannery = FLANNERY,
        /// Arrows show where movements come from.
        Arrows = ARROWS,
    }
}

/// What a switch is. The word of its choice is the option that switches it from its default.
#[derive(Debug)]
pub struct SwitchDefinition {
    /// How it is switched.
    pub choice: Choice,
    /// Whether it is on by default.
    pub usual: bool,
    /// Whether it is part of the question, and not of how the map looks.
    pub asks: bool,
    /// Whether it has an effect on maps only.
    pub of_maps: bool,
}

const NET: SwitchDefinition = SwitchDefinition {
    choice: Choice {
        word: "net",
        help: "Subtract departures from the origin",
        text: "Net of departures",
        tip: "Subtract people who leave from their origin",
        keys: &[Shortcut::plain("N")],
    },
    usual: false,
    asks: true,
    of_maps: false,
};

const DISPLACE: SwitchDefinition = SwitchDefinition {
    choice: Choice {
        word: "displace",
        help: "Move overlapping symbols apart, with leader lines to their places",
        text: "Separate overlapping symbols",
        tip: "Move overlapping symbols apart, with leader lines to their places",
        keys: &[Shortcut::plain("D")],
    },
    usual: false,
    asks: false,
    of_maps: true,
};

const FLANNERY: SwitchDefinition = SwitchDefinition {
    choice: Choice {
        word: "flannery",
        help: "Scale symbols by Flannery’s exponent, 0.57, instead of the square root",
        text: "Flannery scaling",
        tip: "Use Flannery’s exponent, which compensates for how people judge circles",
        keys: &[Shortcut::plain("X")],
    },
    usual: false,
    asks: false,
    of_maps: false,
};

const ARROWS: SwitchDefinition = SwitchDefinition {
    choice: Choice {
        word: "no-arrows",
        help: "Hide arrows from the origin",
        text: "Arrows",
        tip: "Show or hide arrows from the origin of movements",
        keys: &[Shortcut::plain("A")],
    },
    usual: true,
    asks: false,
    of_maps: true,
};

/// The switches that differ from their defaults.
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

    /// Those that differ from their defaults, in order.
    pub fn changed(self) -> impl Iterator<Item = Switch> {
        Switch::ALL.iter().copied().filter(move |switch| self.is_on(*switch) != switch.definition().usual)
    }

    /// Only those that are part of the question, or only those that are not.
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
