//! What the table keeps between two frames: its rows, which one is the current one, and the thread that sorts.

use super::super::{ctx::Ctx, tasks::Tasks};
use crate::model::{Code, RecordRef};
use crate::posture::Query;
use crate::session::{Records, TableAsk, TableColumn};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};

/// The most records that are listed and sorted within a frame; more take a thread.
const AT_ONCE: usize = 50_000;

/// The rows that answer a question.
type Listed = (TableAsk, Arc<Vec<RecordRef>>);

/// What the table keeps between two frames.
#[derive(Debug)]
pub struct Drawer {
    /// The records, and what the day's numbers make of them, with what both depend on.
    records: Option<(u64, Query, bool, Records)>,
    listed: Option<Listed>,
    /// Whether a thread is listing.
    running: bool,
    replies: (Sender<Listed>, Receiver<Listed>),
    current: Option<RecordRef>,
    /// The place of the current row.
    pub at: Option<usize>,
    /// The selected country, as far as the table has followed it.
    followed: Option<Code>,
    /// The row to bring into view.
    pub scroll_to: Option<usize>,
    /// How far the rows are moved to the left, and where the columns are to be moved to.
    pub left: f32,
    pub left_to: Option<f32>,
    /// From where to where the rows are seen, in points from the first.
    pub seen: (f32, f32),
    /// The country of the row under the pointer, or of the current one while the keyboard moves it.
    pub pointed: Option<Code>,
    /// A card was opened from the rows, to which the focus comes back.
    pub reading: bool,
    widths: BTreeMap<TableColumn, f32>,
}

impl Default for Drawer {
    fn default() -> Self {
        Self {
            records: None,
            listed: None,
            running: false,
            replies: channel(),
            current: None,
            at: None,
            followed: None,
            scroll_to: None,
            left: 0.0,
            left_to: None,
            seen: (0.0, 0.0),
            pointed: None,
            reading: false,
            widths: BTreeMap::new(),
        }
    }
}

impl Drawer {
    /// The rows, in order.
    pub fn rows(&self) -> Arc<Vec<RecordRef>> {
        self.listed.as_ref().map(|(_, rows)| Arc::clone(rows)).unwrap_or_default()
    }

    /// The records; none before the table is opened.
    pub fn records(&self) -> Option<Records> {
        self.records.as_ref().map(|(.., records)| records.clone())
    }

    /// Whether other rows are on their way.
    pub fn is_busy(&self) -> bool {
        self.running
    }

    /// The current row's record.
    pub fn current(&self) -> Option<RecordRef> {
        self.current
    }

    /// Makes the row in a place the current one.
    pub fn go(&mut self, at: usize) {
        let rows = self.rows();
        let Some(last) = rows.len().checked_sub(1) else { return };
        let at = at.min(last);
        (self.at, self.current) = (Some(at), Some(rows[at]));
    }

    /// The table itself selects a country: it is not to move because of that.
    pub fn follows(&mut self, host: Option<Code>) {
        self.followed = host;
    }

    /// How wide a column is.
    pub fn width(&self, column: TableColumn) -> f32 {
        self.widths.get(&column).copied().unwrap_or(column.width())
    }

    /// The columns with their widths; the last takes what is left of the room.
    pub fn lay_out(&self, columns: &[TableColumn], room: f32) -> Vec<(TableColumn, f32)> {
        let mut laid: Vec<(TableColumn, f32)> = columns.iter().map(|column| (*column, self.width(*column))).collect();
        let rest = room - laid.iter().map(|(_, width)| width).sum::<f32>();
        if let Some((_, last)) = laid.last_mut() {
            *last += rest.max(0.0);
        }
        laid
    }

    /// Makes a column wider or narrower.
    pub fn widen(&mut self, column: TableColumn, by: f32) {
        let width = (self.width(column) + by).clamp(40.0, 900.0);
        self.widths.insert(column, width);
    }

    /// Brings the rows up to the state.
    pub fn update(&mut self, cx: &Ctx<'_>, tasks: &Tasks, ctx: &egui::Context) {
        while let Ok(listed) = self.replies.1.try_recv() {
            self.running = false;
            self.take(listed);
        }
        let state = cx.state;
        if !state.options.table.open {
            return;
        }
        let (revision, query) = (state.document.revision, state.choices.query());
        let behind = cx.derived.is_behind();
        let known = self.records.as_ref().is_some_and(|(r, q, b, _)| (*r, q, *b) == (revision, &query, behind));
        if !known {
            self.records = Some((revision, query, behind, Records::of(state, cx.derived)));
        }
        // The rows of another dataset are none of this one.
        if self.listed.as_ref().is_some_and(|(ask, _)| ask.revision != revision) {
            (self.listed, self.current, self.at) = (None, None, None);
        }
        let many = Records::total(state.document.dataset()) > AT_ONCE && !state.options.table.behind;
        self.list(TableAsk::of(state), tasks, ctx, many);
        self.follow(state.choices.host());
    }

    /// Lists the rows anew if something else is asked. One thread at a time: what is asked meanwhile comes after it.
    fn list(&mut self, ask: TableAsk, tasks: &Tasks, ctx: &egui::Context, many: bool) {
        let same = self.listed.as_ref().is_some_and(|(listed, _)| *listed == ask);
        let Some(records) = self.records().filter(|_| !same && !self.running) else { return };
        if !many {
            let rows = Arc::new(records.list(&ask));
            self.take((ask, rows));
            return;
        }
        self.running = true;
        let (sender, woken) = (self.replies.0.clone(), ctx.clone());
        tasks.run("table", ctx, move || {
            let rows = Arc::new(records.list(&ask));
            // No receiver: the window is closed.
            if sender.send((ask, rows)).is_ok() {
                woken.request_repaint();
            }
            None
        });
    }

    fn take(&mut self, listed: Listed) {
        self.at = self.current.and_then(|record| listed.1.iter().position(|row| *row == record));
        self.listed = Some(listed);
    }

    /// Goes to the first row of a country that was selected elsewhere.
    fn follow(&mut self, host: Option<Code>) {
        if self.followed == host || self.running {
            return;
        }
        self.followed = host;
        let (Some(host), Some(records)) = (host, self.records()) else { return };
        self.scroll_to = self.rows().iter().position(|record| records.concerns(*record, host));
    }
}
