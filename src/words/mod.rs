//! Sentences about numbers and records: one author for the window, the command line and pictures.
//!
//! **Sentences are made here** if more than one front door uses them or if a rule decides between them: those of a number, a gap, a
//! level, a claim or a finding. A panel asks for the sentence, or for its own labels with `text!`. Rules for a text:
//!
//! - One message is one sentence or label with all its words, so that another language can order them. No sentence is put together
//!   from halves by `format!`; alternatives are keys of their own, chosen by `match`, and never made with `format!("room-{kind}")`.
//! - Numbers, days and lists go through this room: [`number()`], [`people`] and [`some`], [`day()`] and [`long_day`], [`list()`] and [`line()`].
//!   Plurals are Fluent's (`{ $n -> [one] … *[other] … }`).
//! - One word for one thing: “number not known” (people without a number), “not reported” (missing), “reported as zero”, “last reported 400
//!   days ago” (stale), and `some` inside a sentence. `docs/words.md` lists them all.
//! - A comment in the file says what an argument is, if its name does not.

mod build;
mod claim;
mod day;
mod figure;
mod finding;
mod formula;
mod headline;
mod level;
mod list;
mod name;
mod number;
mod record;
mod thing;
mod way;

pub use build::BUILD;
pub use claim::{Preferred, Rank, Standing, published, spread};
pub use day::{age, as_known_on, covered, dated, day, long_day};
pub use figure::{
    Moved, change, differences, from_to, learnt, missing, moved, or_missing, place_of, promised, question, window,
};
pub use finding::finding;
pub use formula::{formula, number_of};
pub use headline::{NumberOf, of_level, of_movements, under_level};
pub use level::{
    beside, counted, least_arrived, line as level_line, of_scope, over_scopes, part_of, present, present_without,
    present_without_as, remarks, since, stale, twice, unlisted, whose as whose_level,
};
pub use list::{capital, line, list, lower};
pub use name::{
    command, component, country, event as event_kind, finding as finding_kind, from_country, group, grouping, part,
    place, placeless, quantity, scope, severity, sorted_as, spot, stage as stage_kind, tier, word,
};
pub use number::{nameless, number, people, people_as, range, signed, some, some_as};
pub use record::{
    commanded, derived, event, moving, named_movement, named_strength, participants, possessive, quoted, reported,
    route, second_report, second_source, source_title, stage, stage_day, step, strength, strength_day, whose,
};
pub use thing::{also, headed, thing, things, told};
pub use way::way;
