//! The one way to write files: each is new as a whole or stays as it was, several of one folder become new in one moment, and who
//! saves a dataset has it alone. A link is followed, a file that is only to be read stays, and what cannot be replaced, such as a pipe,
//! is written to.

mod fresh;
mod goal;
mod held;
mod left;
mod lock;
mod replace;
mod same;
mod there;
mod together;

pub(in crate::io) use fresh::{behind, elsewhere};
pub use goal::{Goal, GoalError, InTheWay, Sniff};
pub use held::hold_file;
pub(in crate::io) use lock::{Lock, LockError};
pub use replace::{Out, WriteError, is_stream, replace_file, write_file};
pub use same::{FileId, same_file};
pub use there::There;
pub(in crate::io) use together::{Pending, Together};
