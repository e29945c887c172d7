//! Long-running work: data in, data out. The caller provides a [`Host`]; a ticket says which answer belongs to which request.

use crate::layers::Layer;
use crate::session::document::Unfinished;
use crate::session::jobs::fetch::{self, FetchJob};
use crate::session::jobs::import::{DecideJob, Importing};
use crate::session::jobs::join::{JoinJob, Joined};
use crate::session::jobs::layer::LayerJob;
use crate::session::jobs::open::{OpenJob, Opened};
use crate::session::jobs::read_text::{ReadAsk, ReadJob, TextRead};
use crate::session::jobs::{
    export::ExportJob, host::Host, publishing::Publishing, reading::Reading, recipe::RecipeJob, save::SaveJob,
};
use crate::threads::held;
use crate::{catalogue::Kept, io::Package};
use std::{path::PathBuf, sync::Arc};

/// Says which answer belongs to which work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ticket(pub(in crate::session) u64);

/// A piece of work.
#[derive(Debug)]
pub enum Job {
    /// Open datasets, or a foreign table.
    Open(OpenJob),
    /// Bring back an import that an earlier run did not save.
    Restore(Unfinished),
    /// Decide something about a foreign table.
    Decide(Box<DecideJob>),
    /// Make a dataset of a foreign table.
    Enter(Importing),
    /// Take the text of a document.
    TextOf(PathBuf, Reading),
    /// Read a text for records.
    Read(Box<ReadJob>),
    /// Put a dataset beside what is open.
    Join(Box<JoinJob>),
    /// Save a dataset.
    Save(SaveJob),
    /// Let data go out.
    Export(Box<ExportJob>),
    /// Download a public source.
    Fetch(FetchJob),
    /// Find the file of a public source, by its name.
    Find(String),
    /// Look up which public sources are here.
    LookUp,
    /// Write the recipe of a foreign table.
    Recipe(Box<RecipeJob>),
    /// Read the file of a layer.
    Layer(LayerJob),
    /// Make a picture, a film or a page.
    Publish(Box<dyn Publishing>),
}

/// What came of it.
#[derive(Debug, Clone)]
pub enum Done {
    /// A dataset or a table is here.
    Opened(Opened),
    /// The text of a document is here.
    Text(Box<ReadAsk>),
    /// A text is read for records.
    Read(Box<TextRead>),
    /// A dataset stands beside what was open.
    Joined(Box<Joined>),
    /// A dataset is saved there; the package as it stands there now.
    Saved(PathBuf, Box<Package>),
    /// Data went out to there.
    Exported(PathBuf),
    /// A public source was brought there.
    Fetched(PathBuf),
    /// A public source is there.
    Found(PathBuf),
    /// The file of a layer is read.
    Layer(Arc<Layer>),
    /// How much of each public source is here.
    Sources(Vec<Kept>),
    /// A recipe is written there.
    Recipe(PathBuf),
}

/// A piece of work that somebody waits for.
#[derive(Debug)]
pub struct Started {
    /// Its ticket.
    pub ticket: Ticket,
    /// The work.
    pub job: Job,
}

/// An answer to it.
#[derive(Debug, Clone)]
pub struct Finished {
    /// Its ticket.
    pub ticket: Ticket,
    /// What came of it, or why nothing did, in one sentence.
    pub result: Result<Done, String>,
}

/// Two pieces of work are the same if they have one ticket.
impl PartialEq for Started {
    fn eq(&self, other: &Self) -> bool {
        self.ticket == other.ticket
    }
}

impl Job {
    /// The name of the thread that does it.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Open(_) | Self::Restore(_) => "load",
            Self::Decide(_) | Self::Enter(_) => "import",
            Self::TextOf(..) | Self::Read(_) => "read",
            Self::Join(_) => "join",
            Self::Save(_) => "save",
            Self::Export(_) => "export",
            Self::Fetch(_) => "download",
            Self::Find(_) | Self::LookUp => "sources",
            Self::Recipe(_) => "recipe",
            Self::Layer(_) => "layer",
            Self::Publish(_) => "picture",
        }
    }

    /// Does it here and now; an error is one sentence.
    pub fn run(self, host: &dyn Host) -> Result<Done, String> {
        let told = |error: &dyn std::fmt::Display| error.to_string();
        Ok(match self {
            Self::Open(job) => Done::Opened(job.open(host).map_err(|error| told(&error))?),
            Self::Restore(left) => Done::Opened(Opened::Dataset(left.restore().map_err(|error| told(&error))?)),
            Self::Decide(job) => Done::Opened(Opened::Table(job.decide()?)),
            Self::Enter(importing) => Done::Opened(Opened::Dataset(importing.document()?)),
            Self::TextOf(path, reading) => Done::Text(Box::new(ReadAsk::of_file(&path, &reading.0)?)),
            Self::Read(job) => Done::Read(Box::new(job.read(host.today())?)),
            Self::Join(job) => Done::Joined(Box::new(job.join())),
            Self::Save(job) => {
                let (folder, package) = job.save().map_err(|error| told(&error))?;
                Done::Saved(folder, Box::new(package))
            }
            Self::Layer(job) => Done::Layer(job.read(host)?),
            Self::Publish(job) => Done::Exported(job.publish(&|| host.wake())?),
            Self::Export(job) => Done::Exported(job.export().map_err(|error| told(&error))?),
            Self::Fetch(job) => Done::Fetched(job.fetch(host)?),
            Self::Find(name) => Done::Found(fetch::find(&name, host)?),
            Self::LookUp => Done::Sources(fetch::look_up(host)),
            Self::Recipe(job) => Done::Recipe(job.write().map_err(|error| told(&error))?),
        })
    }
}

impl Started {
    /// Runs it here and now. It always answers, even after a panic.
    pub fn run(self, host: &dyn Host) -> Finished {
        let Self { ticket, job } = self;
        let name = job.name();
        let failed = || Err(text!("job-stopped", name = name));
        let result = held(|| job.run(host)).unwrap_or_else(|_| failed());
        Finished { ticket, result }
    }

    /// Runs it on a thread of the host, and wakes the host. `answered` takes the answer.
    pub fn start(self, host: &Arc<dyn Host>, answered: impl Fn(Finished) + Clone + Send + 'static) {
        let (ticket, name, late) = (self.ticket, self.job.name(), answered.clone());
        let there = Arc::clone(host);
        let work = move || {
            late(self.run(there.as_ref()));
            there.wake();
        };
        if let Err(text) = host.run(name, Box::new(work)) {
            answered(Finished { ticket, result: Err(text) });
            host.wake();
        }
    }
}
