//! Movements: changes, which go through stages.

use super::Chapter::{Forces, Links, Parties, Remark};
use super::{Id, Origin, Spot, Table, declare};
use crate::model::{Code, Command, Component, Host, Scope};

declare! {
    /// A change: a sender moves people from an origin to a host, in stages. `movements.csv`.
    #[derive(Debug, Clone, PartialEq, Hash)]
    pub struct Movement {
        /// Unique name of the row
        id: Id = "Id".key();
        /// Whose forces: ISO 3166-1 alpha-3, or NATO, EU, UN
        sender: Code = "Whose forces".usual().flat(Parties, &["sender"]).spelt("sender_name").listed(30, 96.0).headed("Sender’s code");
        /// From where
        origin?: Origin;
        /// Where: alpha-3, or region: and a region, or empty for unplaced
        host?: Host = "To".usual().flat(Parties, &["host"]).spelt("host_name");
        /// The host in words, where it is no one country
        host_text?: String = "Host in words".searched().flat(Parties, &["host_text"]);
        /// Where exactly in the host
        spot?: Spot;
        /// What is counted; empty: unspecified
        scope?: Scope = "Scope".usual().flat(Forces, &["scope"]).listed(130, 96.0).shared("scope");
        /// Part of the forces; empty: all
        component?: Component = "Component".usual().flat(Forces, &["component"]).listed(140, 96.0);
        /// Who commands; empty: unknown
        command?: Command = "Command".usual().flat(Forces, &["command"]).listed(150, 96.0).shared("command");
        /// The chain of command in words
        chain?: String = "Chain".hint("Who commands, in words").searched().flat(Forces, &["chain"]).shared("chain");
        /// The unit in words
        unit?: String = "Unit".usual().searched().flat(Forces, &["unit"]).listed(160, 180.0).headed("Unit or event").shared("unit");
        /// The mission or operation, in words
        operation?: String = "Operation".searched().flat(Forces, &["operation"]).listed(165, 140.0).shared("operation").carded();
        /// Id of the movement of which this is a part
        part_of?: Option<Id> = "Part of".links(&[Table::Movements]).flat(Links, &["part_of"]);
        /// The unit or movement that it relieves: a rotation adds nobody
        replaces?: String = "Replaces".flat(Links, &["replaces"]);
        /// Id of the record in which these people are counted already
        counted_in?: Option<Id> = "Counted in".links(&[Table::Strengths, Table::Movements]).flat(Links, &["counted_in"]);
        /// A remark
        note?: String = "Note".searched().flat(Remark, &["movement_note", "note"]);
    }
}
