//! The one way to write files: each is replaced whole or not at all, several in one folder are replaced at once, and whoever
//! saves a dataset has exclusive access. Links are followed, read-only files are left alone, and what cannot be replaced, such as a pipe,
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
