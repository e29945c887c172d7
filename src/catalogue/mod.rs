//! Public sources that publishers offer: a list, where they are kept, and the download. Nothing is downloaded before its
//! licence has been accepted, and what has been downloaded is used without a network.

#[cfg(feature = "download")]
mod address;
#[cfg(feature = "download")]
mod download;
mod library;
mod limits;
mod list;

#[cfg(feature = "download")]
pub use download::{FetchError, fetch, fetch_within};
pub use library::{Kept, Library};
pub use limits::Limits;
pub use list::{CatalogueError, Entry, catalogue, read_catalogue, told_size};
