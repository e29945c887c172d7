//! What is said of numbers and records, in sentences: one author for the window, the command line and pictures.
//!
//! **Texts stand in message files**, `assets/messages/en/ROOM.ftl` (Fluent), and never in the code. `text!("room-key")` is the message as
//! a `&'static str` that is borrowed from its file; `text!("room-key", n = 3, day = day)` fills its arguments in and is a `String`. A key begins
//! with the name of its file. Arguments are numbers (which get their thousands and choose the plural), texts, [`Day`](crate::model::Day)s
//! or [`Estimate`](crate::model::Estimate)s, which become what a reader says in a sentence. A missing key is shown as it stands;
//! `tests/messages.rs` holds keys and arguments of the code and of the files against each other, both ways, and finds texts in rooms
//! that have none left.
//!
//! **Sentences are made here** where more than one door says them or where a rule decides between them: what a number, a gap, a level, a
//! claim or a finding says. A panel asks for the sentence, or for its own labels with `text!`. Rules for a text:
//!
//! - One message is one sentence or label with all its words, so that another language can order them. No sentence is put together
//!   from halves by `format!`; alternatives are keys of their own, chosen by `match`, and never made with `format!("room-{kind}")`.
//! - Numbers, days and lists go through this room: [`number()`], [`people`] and [`some`], [`day()`] and [`long_day`], [`list()`] and [`line()`].
//!   Plurals are Fluent's (`{ $n -> [one] … *[other] … }`).
//! - One word for one thing: “number not known” (people without a number), “not reported” (missing), “reported as zero”, “last reported 400
//!   days ago” (stale), “not stated” (a word that the source does not give), and `some` inside of a sentence.
//! - A comment in the file says what an argument is, where its name does not.
//!
//! **To convert a room** (the window's panels outside of `gui/side`, `session`, `cli`, `import`, `io`'s problems): make its file, list it in
//! `words/message.rs`, replace each text by `text!`, `words::count`-like helpers by a message with `$n`, and add the room to `CONVERTED` in
//! `tests/messages.rs`, which then fails on any text that is left. Words of files and of JSON, ids of widgets and log lines are no texts of the
//! interface: they stay, and are marked by that they hold no blank.
//!
//! **Another language** is a folder beside `en` with the same files.

mod claim;
mod day;
mod figure;
mod finding;
mod formula;
mod level;
mod list;
mod message;
mod name;
mod number;
mod record;

pub use claim::{Preferred, Rank, Standing, published, spread};
pub use day::{age, as_known_on, covered, dated, day, long_day};
pub use figure::{
    Moved, change, differences, from_to, learnt, missing, moved, or_missing, place_of, promised, question, window,
};
pub use finding::finding;
pub use formula::{formula, number_of};
pub use level::{
    beside, counted, line as level_line, present_without, remarks, since, stale, twice, whose as whose_level,
};
pub use list::{capital, line, list, lower};
pub(crate) use message::text;
pub use message::{Value, filled, plain};
pub use name::{
    command, component, country, event as event_kind, finding as finding_kind, group, grouping, part, place, placeless,
    quantity, scope, severity, stage as stage_kind, tier,
};
pub use number::{nameless, number, people, people_as, range, signed, some, some_as};
pub use record::{
    commanded, derived, event, moving, named_movement, named_strength, participants, possessive, quoted, reported,
    route, source_title, stage, stage_day, step, strength, strength_day, whose,
};
