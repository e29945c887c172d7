//! What goes out: chosen in a dialog, made on a thread.

use crate::session::{Dialog, Effect, Notice, OpenRequest, State};
use crate::words::text;
use crate::{
    export::{Export, ExportError, Format, Shown},
    io::{Bundle, Cancel},
    posture::{Index, Query},
};
use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

/// What is chosen to go out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outgoing {
    /// What is shown of the day, not the records.
    pub shown: bool,
    /// In which format.
    pub format: Format,
    /// To where, as it is typed; `~` is the user's own folder.
    pub path: String,
}

impl Outgoing {
    /// What is offered at first: the records, under the dataset's name in the user's own folder.
    pub fn of(state: &State) -> Self {
        let name = &state.document.dataset().name;
        let plain = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'));
        let path = format!("~/{}", if plain { name } else { "laydown" });
        Self { shown: false, format: Format::Folder, path }.with_format(Format::default())
    }

    /// The same in another format, to a path that ends in it.
    #[must_use]
    pub fn with_format(self, format: Format) -> Self {
        let path = self.path.strip_suffix(&ending(self.format)).unwrap_or(&self.path);
        Self { path: format!("{path}{}", ending(format)), format, ..self }
    }

    /// The same to another path; one that ends in a format asks for it.
    #[must_use]
    pub fn with_path(self, path: String) -> Self {
        let asked = Format::of(Path::new(&path)).ok().filter(|format| *format != Format::Folder);
        Self { format: asked.filter(|format| self.allows(*format)).unwrap_or(self.format), path, ..self }
    }

    /// Records, or what is shown; an answer about a day is no data package.
    #[must_use]
    pub fn with_shown(self, shown: bool) -> Self {
        let other = Self { shown, ..self };
        if other.allows(other.format) { other } else { other.with_format(Format::default()) }
    }

    /// Whether it can go out in a format.
    pub fn allows(&self, format: Format) -> bool {
        format.is_built_in() && !(self.shown && format.is_package())
    }

    /// Where it is written: what is typed, with the format's ending.
    pub fn target(&self) -> PathBuf {
        let path = self.path.trim().trim_matches('"');
        let ends = self.format == Format::Folder || Format::of(Path::new(path)).ok() == Some(self.format);
        PathBuf::from(if ends { path.to_owned() } else { format!("{path}{}", ending(self.format)) })
    }
}

/// `.csv`; nothing for a folder.
fn ending(format: Format) -> String {
    if format.ending().is_empty() { String::new() } else { format!(".{}", format.ending()) }
}

/// All that a thread needs to let data go out.
#[derive(Debug, Clone)]
pub struct ExportJob {
    /// The number to answer with.
    pub request: u64,
    /// In which format.
    pub format: Format,
    /// The switch that stops it.
    pub cancel: Cancel,
    bundle: Arc<Bundle>,
    index: Arc<Index>,
    /// The question, also as text; none: the records.
    asked: Option<(Query, String)>,
}

/// Two jobs are the same if they answer one request.
impl PartialEq for ExportJob {
    fn eq(&self, other: &Self) -> bool {
        self.request == other.request
    }
}

impl ExportJob {
    pub(in crate::session) fn of(state: &State, outgoing: &Outgoing, request: u64, cancel: Cancel) -> Self {
        Self {
            request,
            format: outgoing.format,
            cancel,
            bundle: Arc::clone(&state.document.bundle),
            index: Arc::clone(&state.document.index),
            asked: outgoing.shown.then(|| (state.choices.query(), OpenRequest::question(state).view_string())),
        }
    }

    /// Does it.
    pub fn write(&self, path: &Path) -> Result<(), ExportError> {
        let Some((query, view)) = &self.asked else {
            return Export::bundle(&self.bundle).write(self.format, path, &self.cancel);
        };
        let data = self.bundle.dataset();
        let (posture, accounts) = (self.index.posture(data, query), self.index.accounts(data, query));
        let shown = Shown { data, posture: &posture, accounts: &accounts };
        Export::shown(shown, view.clone()).write(self.format, path, &self.cancel)
    }
}

/// Opens the dialog with what was chosen last.
pub(in crate::session) fn ask(state: &mut State) {
    let last = state.transient.outgoing.clone();
    let outgoing = last.unwrap_or_else(|| Outgoing::of(state));
    state.transient.dialog = Some(Dialog::Export(outgoing));
}

/// Begins; one at a time.
pub(in crate::session) fn begin(state: &mut State, outgoing: Outgoing) -> Vec<Effect> {
    let path = outgoing.target();
    if state.transient.exporting.is_some() || path.as_os_str().is_empty() {
        return Vec::new();
    }
    let transient = &mut state.transient;
    transient.dialog = None;
    transient.requests += 1;
    let (request, cancel) = (transient.requests, Cancel::default());
    transient.exporting = Some((request, path.display().to_string(), cancel.clone()));
    let job = ExportJob::of(state, &outgoing, request, cancel);
    state.transient.outgoing = Some(outgoing);
    vec![Effect::Export(Box::new(job), path)]
}

/// Stops it.
pub(in crate::session) fn stop(state: &State) {
    if let Some((_, _, cancel)) = &state.transient.exporting {
        cancel.stop();
    }
}

/// It is done, or why it is not.
pub(in crate::session) fn finish(state: &mut State, request: u64, result: Result<PathBuf, String>) {
    if state.transient.exporting.as_ref().is_some_and(|(running, ..)| *running == request) {
        state.transient.exporting = None;
        state.transient.notice = Some(match result {
            Ok(path) => Notice { text: text!("notice-exported", path = path.display().to_string()), is_error: false },
            Err(text) => Notice { text, is_error: true },
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outgoing(path: &str, format: Format, shown: bool) -> Outgoing {
        Outgoing { shown, format, path: path.to_owned() }
    }

    #[test]
    fn path_and_format_follow_each_other() {
        let csv = outgoing("~/a.csv", Format::Csv, false);
        assert_eq!(csv.clone().with_format(Format::Xlsx), outgoing("~/a.xlsx", Format::Xlsx, false));
        assert_eq!(csv.clone().with_format(Format::Folder).with_format(Format::Zip).path, "~/a.zip");
        assert_eq!(csv.clone().with_path("b.geojson".into()).format, Format::Geojson);
        assert_eq!(csv.clone().with_path("b.doc".into()).target(), Path::new("b.doc.csv"));
        assert_eq!(csv.with_path(" \"b c.CSV\" ".into()).target(), Path::new("b c.CSV"));
    }

    #[test]
    fn what_is_shown_is_no_package() {
        let zip = outgoing("~/a.zip", Format::Zip, false);
        assert_eq!(zip.clone().with_shown(true), outgoing("~/a.csv", Format::Csv, true));
        assert_eq!(zip.with_shown(true).with_path("b.zip".into()).format, Format::Csv);
    }
}
