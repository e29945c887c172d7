//! Strengths: levels.

use super::Chapter::{Choice, Forces, Links, Parties, Source, Time};
use super::{Evidence, Id, SharedText, Spot, Table, Things, declare};
use crate::model::{AsOf, Code, Command, Component, Dated, Estimate, Host, Scope};

declare! {
    /// A level: a number of a sender’s people or equipment in a host on a day. `strengths.csv`.
    #[derive(Debug, Clone, PartialEq, Hash)]
    pub struct Strength of strengths {
        /// Unique name of the row
        id: Id = "Id".key();
        /// Sender of the forces: ISO 3166-1 alpha-3, or NATO, EU, UN
        sender: Code = "Sender".lead().flat(Parties, &["sender"]).spelt("sender_name").listed(30, 96.0).headed("Sender code");
        /// Host: alpha-3, region: and a region, or empty if not on the map
        host?: Host = "Host".lead().flat(Parties, &["host"]).spelt("host_name");
        /// The host in the source’s words, if it is not a single country
        host_text?: SharedText = "Host (as in the source)".searched().flat(Parties, &["host_text"]);
        /// Where exactly in the host
        spot?: Spot;
        /// When; a partial date means its last day
        day: Dated = "Day".lead().flat(Time, &["day"]).listed(10, 88.0);
        /// Before (start) or after (end) that day’s movements; empty: end
        as_of?: AsOf = "Before or after that day’s movements".flat(Time, &["as_of"]);
        /// What is counted
        things?: Things;
        /// What is counted; empty: unspecified
        scope?: Scope = "Scope".usual().flat(Forces, &["scope"]).listed(130, 96.0);
        /// Part of the forces; empty: all
        component?: Component = "Component".usual().flat(Forces, &["component"]).listed(140, 96.0);
        /// Command of the forces; empty: unknown
        command?: Command = "Command".usual().flat(Forces, &["command"]).listed(150, 96.0);
        /// The chain of command in words
        chain?: SharedText = "Chain of command".example("Chain of command, in words").searched().flat(Forces, &["chain"]);
        /// The unit in words
        unit?: SharedText = "Unit".searched().flat(Forces, &["unit"]).listed(160, 180.0).headed("Unit or event");
        /// The mission or operation, in words
        operation?: SharedText = "Operation".searched().flat(Forces, &["operation"]).listed(165, 140.0).carded();
        /// How many
        people: Estimate;
        /// Id of the record that already counts these people
        counted_in?: Option<Id> = "Counted in".links(&[Table::Strengths, Table::Movements]).flat(Links, &["counted_in"]);
        /// yes: this row is pinned over its rivals
        preferred?: bool = "Pinned".flat(Choice, &["preferred"]);
        /// The running report it comes from, by its name in datapackage.json
        series?: SharedText = "Series".searched().flat(Source, &["series"]).listed(245, 130.0).carded();
        /// Its evidence
        evidence: Evidence;
    }
}

impl Strength {
    /// Whether it is an organisation's.
    pub fn is_of_organisation(&self) -> bool {
        self.sender.is_organisation()
    }
}
