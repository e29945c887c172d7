//! Public sources: which are here, and bringing one here.

use crate::catalogue::{Entry, Kept, Library, Limits, catalogue};
use crate::{io::Cancel, session::jobs::host::Host};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// How much of a download has come, shared with whoever downloads.
#[derive(Debug, Clone, Default)]
pub struct Coming(Arc<(AtomicU64, AtomicU64)>);

impl Coming {
    /// How many bytes have come, and of how many if that is known.
    pub fn progress(&self) -> (u64, Option<u64>) {
        let whole = self.0.1.load(Ordering::Relaxed);
        (self.0.0.load(Ordering::Relaxed), (whole > 0).then_some(whole))
    }

    /// So many bytes have come; whether it is a hundredth more than before, or a megabyte where the whole is not known.
    pub fn tell(&self, come: u64, whole: Option<u64>) -> bool {
        let step = whole.map_or(1_000_000, |whole| whole / 100).max(1);
        self.0.1.store(whole.unwrap_or(0), Ordering::Relaxed);
        self.0.0.swap(come, Ordering::Relaxed) / step != come / step
    }
}

impl PartialEq for Coming {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

/// A public source that is to be downloaded; its licence was accepted.
#[derive(Debug)]
pub struct FetchJob {
    /// Its name in the list.
    pub name: String,
    /// How much it may bring, and how long it may take.
    pub limits: Limits,
    /// Says how much has come.
    pub coming: Coming,
    /// The switch that stops it.
    pub cancel: Cancel,
}

impl FetchJob {
    /// Brings it here and gives its path.
    pub fn fetch(self, host: &dyn Host) -> Result<PathBuf, String> {
        let library = host.library().ok_or_else(no_library)?;
        let entry = source(&self.name).ok_or_else(no_source)?;
        let mut progress = |come: u64, whole: Option<u64>| {
            if self.coming.tell(come, whole) {
                host.wake();
            }
        };
        bring(entry, &library, self.limits, &self.cancel, &mut progress).map_err(|error| error.to_string())
    }
}

/// Brings a source here, and tells how many bytes have come, of how many if that is known. What is here is not asked for again.
#[cfg(feature = "download")]
pub fn bring(
    entry: &Entry,
    library: &Library,
    limits: Limits,
    cancel: &Cancel,
    progress: &mut dyn FnMut(u64, Option<u64>),
) -> anyhow::Result<PathBuf> {
    Ok(crate::catalogue::fetch_within(entry, library, limits, cancel, progress)?)
}

/// Finds a source that is here: this build downloads nothing.
#[cfg(not(feature = "download"))]
pub fn bring(
    entry: &Entry,
    library: &Library,
    _: Limits,
    _: &Cancel,
    _: &mut dyn FnMut(u64, Option<u64>),
) -> anyhow::Result<PathBuf> {
    let (path, url) = (library.path(entry), &entry.url);
    if !path.is_file() {
        anyhow::bail!(text!("job-no-download", url = url.as_str(), path = path.display().to_string()));
    }
    Ok(path)
}

/// The source of that name in the list.
pub(in crate::session) fn source(name: &str) -> Option<&'static Entry> {
    catalogue().iter().find(|entry| entry.name == name)
}

/// How much of each source is downloaded, in the order of the list; nothing if no folder for them is found.
pub(super) fn look_up(host: &dyn Host) -> Vec<Kept> {
    let library = host.library();
    library.map_or_else(Vec::new, |library| catalogue().iter().map(|entry| library.kept(entry)).collect())
}

/// The path of a source.
pub(super) fn find(name: &str, host: &dyn Host) -> Result<PathBuf, String> {
    let library = host.library().ok_or_else(no_library)?;
    source(name).map(|entry| library.path(entry)).ok_or_else(no_source)
}

fn no_library() -> String {
    text!("job-no-library").to_owned()
}

fn no_source() -> String {
    text!("job-no-source").to_owned()
}
