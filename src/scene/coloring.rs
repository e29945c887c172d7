//! What symbols and arrows are coloured by. To add a way, define it here.

use crate::model::{Choice, defined};
use crate::posture::Grouping;

defined! {
    /// By what symbols and arrows are coloured.
    Coloring: ColoringDefinition, "color-by" {
        /// By command, where records know one; else by sender, where there are several.
        Auto = AUTO,
        /// Who commands.
        Command = COMMAND,
        /// Who sends.
        Sender = SENDER,
        /// How far they have come.
        Stage = STAGE,
        /// Which part of the forces.
        Component = COMPONENT,
        /// In which operation.
        Operation = OPERATION,
        /// What is counted.
        Thing = THING,
        /// All alike.
        Single = SINGLE,
    }
}

/// What a way to colour is.
#[derive(Debug)]
pub struct ColoringDefinition {
    /// How it is chosen.
    pub choice: Choice,
    /// Of which facet the colours are; none: of none, or of what the data has.
    pub by: Option<Grouping>,
}

const AUTO: ColoringDefinition = ColoringDefinition {
    choice: Choice {
        word: "auto",
        help: "auto (command, else sender)",
        text: "Colour automatically",
        tip: "Colour by command where it is known, else by sender where there are several",
        keys: &[],
    },
    by: None,
};

const COMMAND: ColoringDefinition = ColoringDefinition {
    choice: Choice {
        word: "command",
        help: "command",
        text: "Colour by command",
        tip: "Give each command its own colour",
        keys: &[],
    },
    by: Some(Grouping::Command),
};

const SENDER: ColoringDefinition = ColoringDefinition {
    choice: Choice {
        word: "sender",
        help: "sender",
        text: "Colour by sender",
        tip: "Give the seven largest senders their own colours",
        keys: &[],
    },
    by: Some(Grouping::Sender),
};

const STAGE: ColoringDefinition = ColoringDefinition {
    choice: Choice {
        word: "stage",
        help: "stage",
        text: "Colour by stage",
        tip: "Give announced, ordered and arrived their own colours",
        keys: &[],
    },
    by: Some(Grouping::Stage),
};

const COMPONENT: ColoringDefinition = ColoringDefinition {
    choice: Choice {
        word: "component",
        help: "component",
        text: "Colour by component",
        tip: "Give army, navy and the other components their own colours",
        keys: &[],
    },
    by: Some(Grouping::Component),
};

const OPERATION: ColoringDefinition = ColoringDefinition {
    choice: Choice {
        word: "operation",
        help: "operation",
        text: "Colour by operation",
        tip: "Give the seven largest operations their own colours",
        keys: &[],
    },
    by: Some(Grouping::Operation),
};

const THING: ColoringDefinition = ColoringDefinition {
    choice: Choice {
        word: "thing",
        help: "thing",
        text: "Colour by thing",
        tip: "Give each thing counted its own colour; a map shows one thing, so all its symbols share it",
        keys: &[],
    },
    by: Some(Grouping::What),
};

const SINGLE: ColoringDefinition = ColoringDefinition {
    choice: Choice {
        word: "single",
        help: "single",
        text: "One colour",
        tip: "Draw all symbols in one colour",
        keys: &[],
    },
    by: None,
};
