//! Movements: changes, which go through stages.

use super::Chapter::{Forces, Links, Parties, Remark};
use super::{Id, Origin, SharedText, Spot, Table, Things, declare};
use crate::model::{Code, Command, Component, Host, Scope};

declare! {
    /// A change: a sender moves people or equipment from an origin to a host, in stages. `movements.csv`.
    #[derive(Debug, Clone, PartialEq, Hash)]
    pub struct Movement of movements {
        /// Unique name of the row
        id: Id = "Id".key();
        /// Sender of the forces: ISO 3166-1 alpha-3, or NATO, EU, UN
        sender: Code = "Sender".usual().flat(Parties, &["sender"]).spelt("sender_name").listed(30, 96.0).headed("Sender code");
        /// From where
        origin?: Origin;
        /// Host: alpha-3, region: and a region, or empty if not on the map
        host?: Host = "To".usual().flat(Parties, &["host"]).spelt("host_name");
        /// The host in the source’s words, if it is not a single country
        host_text?: SharedText = "Host (as in the source)".searched().flat(Parties, &["host_text"]);
        /// Where exactly in the host
        spot?: Spot;
        /// What moves
        things?: Things;
        /// What is counted; empty: unspecified
        scope?: Scope = "Scope".usual().flat(Forces, &["scope"]).listed(130, 96.0).shared("scope");
        /// Part of the forces; empty: all
        component?: Component = "Component".usual().flat(Forces, &["component"]).listed(140, 96.0);
        /// Command of the forces; empty: unknown
        command?: Command = "Command".usual().flat(Forces, &["command"]).listed(150, 96.0).shared("command");
        /// The chain of command in words
        chain?: SharedText = "Chain of command".example("Chain of command, in words").searched().flat(Forces, &["chain"]).shared("chain");
        /// The unit in words
        unit?: SharedText = "Unit".usual().searched().flat(Forces, &["unit"]).listed(160, 180.0).headed("Unit or event").shared("unit");
        /// The mission or operation, in words
        operation?: SharedText = "Operation".searched().flat(Forces, &["operation"]).listed(165, 140.0).shared("operation").carded();
        /// Id of the movement this one is part of
        part_of?: Option<Id> = "Part of".links(&[Table::Movements]).flat(Links, &["part_of"]);
        /// The unit or movement it replaces: a rotation adds no people
        replaces?: SharedText = "Replaces".flat(Links, &["replaces"]);
        /// Id of the record that already counts these people
        counted_in?: Option<Id> = "Counted in".links(&[Table::Strengths, Table::Movements]).flat(Links, &["counted_in"]);
        /// A note
        note?: SharedText = "Note".searched().flat(Remark, &["movement_note", "note"]);
    }
}
