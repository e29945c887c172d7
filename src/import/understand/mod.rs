//! What a table's names and values mean: columns, names of countries, days. What cannot be known is a [`Question`].
//!
//! A guess makes a recipe; a recipe held against the table is a [`ReadingPlan`], in which names of columns have become positions.

mod beside;
mod columns;
mod day_plan;
mod ditto;
mod duration;
mod equipment;
mod former;
mod guess;
mod guess_parties;
mod guess_people;
mod lists;
mod matched;
mod own;
mod placed;
mod places;
mod plan;
mod plan_error;
mod profile;
mod quantity;
mod questions;
mod regions;
mod scale;
mod settle;
mod span;
mod stack;
mod status;
mod systems;
mod title;
mod totals;

pub use beside::{BesidePlan, beside};
pub use columns::{Role, component};
pub use day_plan::{DayPlan, OpenOrder, order};
pub use ditto::is_ditto;
pub use duration::{LengthUnit, last_of};
pub use equipment::{is_bare, thing_of};
pub use guess::{Guess, guess};
pub use lists::{ListPlan, of_places, settle as settle_lists};
pub use matched::Match;
pub use own::{NAME as OWN, read as read_own, recipe as own_recipe, records as own_records};
pub use placed::{placed, settle_places};
pub use places::{Meaning, Name, PART, resolve, resolve_host};
pub use plan::{PartyPlan, PeoplePlan, ReadingPlan, Repeats, RowFilterPlan, WordPlan, open_order};
pub use plan_error::{PlanError, dated};
pub use profile::{Columns, Profile};
pub use quantity::Quantity;
pub use questions::{Question, means_of, questions};
pub use scale::{times_of, unit as unit_times};
pub use settle::order_of;
pub use span::{LastDay, last_day, span};
pub use stack::{ALL as ALL_TABLES, alike, named as named_tables, stack};
pub use systems::system_of;
pub use totals::{is_all, is_total};
