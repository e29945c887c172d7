//! The work that runs, at most one of each kind, each with what happens when it is done. An answer to other work is ignored.

use crate::io::Cancel;
use crate::session::document::Place;
use crate::session::jobs::{Afterwards, Coming, Entering, Reading, Ticket};
use std::collections::BTreeSet;
use std::path::PathBuf;

/// What is being read.
#[derive(Debug, Clone, PartialEq)]
pub struct ReadingNow {
    /// Its ticket.
    pub ticket: Ticket,
    /// What it is called.
    pub name: String,
    /// How far it has come, and the word to stop.
    pub reading: Reading,
    /// What becomes of it.
    pub then: Entering,
}

/// A file while it is being saved.
#[derive(Debug, Clone, PartialEq)]
pub struct Saving {
    /// Its ticket.
    pub ticket: Ticket,
    /// Which file.
    pub place: Place,
    /// To where, in words.
    pub to: String,
    /// How long its log of changes was when saving began: so much of it is in the files when it ends well.
    pub log: usize,
    /// What follows.
    pub then: Afterwards,
}

/// Data that go out.
#[derive(Debug, Clone, PartialEq)]
pub struct Exporting {
    /// Its ticket.
    pub ticket: Ticket,
    /// To where, in words.
    pub to: String,
    /// How many of its parts are done, and of how many; of one part nothing is told.
    pub coming: Coming,
    /// The switch that stops it.
    pub cancel: Cancel,
}

/// A public source that is being downloaded.
#[derive(Debug, Clone, PartialEq)]
pub struct Fetching {
    /// Its ticket.
    pub ticket: Ticket,
    /// The source's name.
    pub name: String,
    /// How much has come.
    pub coming: Coming,
    /// The switch that stops it.
    pub cancel: Cancel,
}

/// The file of a layer that is being read.
#[derive(Debug, Clone, PartialEq)]
pub struct LayerNow {
    /// Its ticket.
    pub ticket: Ticket,
    /// Where it is.
    pub path: PathBuf,
    /// How much of it is read.
    pub coming: Coming,
    /// The switch that stops it.
    pub cancel: Cancel,
}

/// The work that runs.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Running {
    /// What is being read.
    pub reading: Option<ReadingNow>,
    /// What is being saved.
    pub saving: Option<Saving>,
    /// What goes out.
    pub exporting: Option<Exporting>,
    /// What is being downloaded.
    pub fetching: Option<Fetching>,
    /// The file of a layer that is being read.
    pub layer: Option<LayerNow>,
    /// What nobody waits for: recipes that are written, sources that are looked up.
    aside: BTreeSet<Ticket>,
    /// How many tickets there were.
    issued: u64,
}

impl Running {
    /// A ticket for the next piece of work.
    pub(in crate::session) fn ticket(&mut self) -> Ticket {
        self.issued += 1;
        Ticket(self.issued)
    }

    /// A ticket for work that nobody waits for.
    pub(in crate::session) fn aside(&mut self) -> Ticket {
        let ticket = self.ticket();
        self.aside.insert(ticket);
        ticket
    }

    /// Ends the work of a ticket, if it still runs.
    pub(in crate::session) fn end(&mut self, ticket: Ticket) -> Option<Ended> {
        let reading = self.reading.take_if(|reading| reading.ticket == ticket).map(Ended::Reading);
        let saving = || self.saving.take_if(|saving| saving.ticket == ticket).map(Ended::Saving);
        let ended = reading.or_else(saving);
        let exporting = || self.exporting.take_if(|exporting| exporting.ticket == ticket).map(|_| Ended::Exporting);
        let ended = ended.or_else(exporting);
        let fetching = || self.fetching.take_if(|fetching| fetching.ticket == ticket).map(Ended::Fetching);
        let layer = || self.layer.take_if(|layer| layer.ticket == ticket).map(Ended::Layer);
        let ended = ended.or_else(layer);
        ended.or_else(fetching).or_else(|| self.aside.remove(&ticket).then_some(Ended::Aside))
    }
}

/// Work that has ended.
#[derive(Debug)]
pub(in crate::session) enum Ended {
    /// A reading.
    Reading(ReadingNow),
    /// A saving.
    Saving(Saving),
    /// An export.
    Exporting,
    /// A download.
    Fetching(Fetching),
    /// A layer.
    Layer(LayerNow),
    /// What nobody waits for.
    Aside,
}
