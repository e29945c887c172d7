//! Events: context.

use super::Chapter::{Event as About, Time};
use super::{Evidence, Id, Row, declare};
use crate::model::{Code, Dated, EventKind};

declare! {
    /// Dated context, never a number of people in a host. `events.csv`.
    #[derive(Debug, Clone, PartialEq, Hash)]
    pub struct Event of events {
        /// Unique name of the row
        id: Id = "Id".key();
        /// Kind of event
        kind: EventKind = "Kind".usual().flat(About, &["event"]);
        /// When; a partial date means its last day
        day: Dated = "Day".usual().flat(Time, &["day"]).listed(10, 88.0);
        /// Its last day, if it lasts more than one
        until?: Option<Dated> = "Until".usual().flat(About, &["until"]);
        /// Its title, in one line
        title: String = "Title".usual().searched().flat(About, &["title"]).listed(160, 180.0).listed_as("unit", "Unit or event");
        /// More about it
        text?: String = "Text".usual().searched().flat(About, &["text"]);
        /// The country or organisation that acted
        actor?: Option<Code> = "Actor".flat(About, &["actor"]).listed(30, 96.0).listed_as("sender", "Sender code");
        /// Codes of the participants, separated by ;
        participants?: Vec<Code> = "Participants".flat(About, &["participants"]);
        /// Its evidence
        evidence: Evidence;
    }
    check in_order;
}

/// An event does not end before it begins.
fn in_order(event: &Event, row: &mut Row<'_>) -> Option<()> {
    let Some(until) = event.until.filter(|until| until.day() < event.day.first()) else { return Some(()) };
    let what = text!("model-ends-first", until = until.to_string(), day = event.day.to_string());
    row.fault_in("until", what, text!("model-ends-first-fix"));
    None
}
