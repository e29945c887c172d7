//! How the document is looked at: what is kept between runs, the timeline, the maps, and a view as text.

pub(in crate::session) mod film_step;
pub(in crate::session) mod fitted;
pub(in crate::session) mod language;
pub(in crate::session) mod middle;
pub(in crate::session) mod options;
pub(in crate::session) mod parts;
pub(in crate::session) mod print;
pub(in crate::session) mod report;
pub(in crate::session) mod request;
pub(in crate::session) mod timeline;
pub(in crate::session) mod two_maps;
pub(in crate::session) mod view_string;

pub use film_step::FilmStep;
pub(in crate::session) use fitted::{fitted_in, fitted_view};
pub use middle::Centre;
pub use options::{Breakdown, Options, SidePage};
pub use parts::{OPTIONS, Part};
pub use print::{INCH, Print, PrintKind, SheetKind, Template};
pub use report::{ReportAsk, ReportKind};
pub use request::{Camera, OpenRequest, Turned};
pub use timeline::{Playback, SPEEDS, next_change, previous_change};
pub use two_maps::{Move, Pane};
pub use view_string::{LONGEST_VIEW, VIEW_SCHEME, ViewError};
