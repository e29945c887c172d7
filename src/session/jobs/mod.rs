//! Long-running work: opening, importing, joining, saving, exporting, downloading, drawing. Each job is data in and data out; the
//! window runs them on threads, the command line at once.

mod card_order;
pub(in crate::session) mod entering;
pub(in crate::session) mod export;
pub(in crate::session) mod fetch;
pub(in crate::session) mod host;
pub(in crate::session) mod import;
mod import_view;
pub(in crate::session) mod job;
pub(in crate::session) mod join;
pub(in crate::session) mod layer;
pub(in crate::session) mod open;
pub(in crate::session) mod outgoing;
mod proposal;
mod publishing;
pub(in crate::session) mod read_text;
pub(in crate::session) mod reading;
pub(in crate::session) mod recipe;
pub(in crate::session) mod reconcile;
pub(in crate::session) mod save;

pub use entering::{Entering, Leave, Wanted};
pub use export::ExportJob;
pub(in crate::session) use fetch::source;
pub use fetch::{Coming, FetchJob, bring};
pub use host::{Answer, Host, Inline, Question};
pub use import::{DecideJob, ImportPage, ImportStep, Importing};
pub use import_view::{Asked, Doubts, ImportView, NameAsked};
pub use job::{Done, Finished, Job, Started, Ticket};
pub use join::{JoinJob, Joined};
pub use layer::LayerJob;
pub use open::{NotOpened, OpenJob, Opened, open_dataset, open_datasets};
pub use outgoing::Outgoing;
pub use proposal::Proposal;
pub use publishing::Publishing;
pub use read_text::{CardState, CardsEdit, MarkOf, NumberMark, ReadAsk, ReadJob, TextRead};
pub use reading::Reading;
pub use recipe::{NoRecipe, RecipeJob, recipe};
pub use reconcile::{
    OnMap, ReconciledDay, Reconciliation, imported, left_out, looked_at, of_thing, people_of, reconcile, unsound, why,
};
pub use save::{Afterwards, SaveJob, at_home};
