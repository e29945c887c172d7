//! Events: context.

use super::Chapter::{Event as About, Time};
use super::{Evidence, Id, Row, declare};
use crate::model::{Code, Dated, EventKind};

declare! {
    /// Dated context that is no number of people in a host. `events.csv`.
    #[derive(Debug, Clone, PartialEq, Hash)]
    pub struct Event {
        /// Unique name of the row
        id: Id = "Id".key();
        /// What kind of event
        kind: EventKind = "Kind".usual().flat(About, &["event"]);
        /// When; a partial date means its last day
        day: Dated = "Day".usual().flat(Time, &["day"]).listed(10, 88.0);
        /// The day it ends, if it lasts
        until?: Option<Dated> = "Until".usual().flat(About, &["until"]);
        /// One line
        title: String = "Title".usual().searched().flat(About, &["title"]).listed(160, 180.0).listed_as("unit", "Unit or event");
        /// More, in words
        text?: String = "Text".usual().searched().flat(About, &["text"]);
        /// Who acted
        actor?: Option<Code> = "Actor".flat(About, &["actor"]).listed(30, 96.0).listed_as("sender", "Sender’s code");
        /// Codes of those who took part, separated by ;
        participants?: Vec<Code> = "Participants".flat(About, &["participants"]);
        /// What it stands on
        evidence: Evidence;
    }
    check in_order;
}

/// An event does not end before it begins.
fn in_order(event: &Event, row: &mut Row<'_>) -> Option<()> {
    let Some(until) = event.until.filter(|until| until.day() < event.day.first()) else { return Some(()) };
    let what = format!("{until} is before {}", event.day);
    row.fault_in("until", what, "exchange the two days, or mend the wrong one");
    None
}
