//! What passes and is never kept.

use crate::catalogue::Kept;
use crate::model::{Code, LatLon};
use crate::session::state::{date::DateError, dialog::Dialog};
use crate::session::{
    form::Form,
    jobs::{Outgoing, TextRead},
    view::Playback,
};

/// A short message in the status line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// One sentence.
    pub text: String,
    /// Whether something went wrong.
    pub is_error: bool,
}

impl Notice {
    /// What happened.
    pub fn said(text: impl Into<String>) -> Self {
        Self { text: text.into(), is_error: false }
    }

    /// What went wrong.
    pub fn error(text: impl Into<String>) -> Self {
        Self { text: text.into(), is_error: true }
    }
}

/// What passes and is never kept.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Transient {
    /// The country under the pointer.
    pub hover: Option<Code>,
    /// A distance is being measured, and from where; none within: its first place is not chosen yet.
    pub measuring: Option<Option<LatLon>>,
    /// Play.
    pub playback: Playback,
    /// What lies over the window.
    pub dialog: Option<Dialog>,
    /// The last message.
    pub notice: Option<Notice>,
    /// Why the date that was typed last is not shown.
    pub date_error: Option<DateError>,
    /// A form that was closed before it was entered.
    pub kept_form: Option<Box<Form>>,
    /// A text that was read and is being decided about.
    pub text: Option<Box<TextRead>>,
    /// What went out last.
    pub outgoing: Option<Outgoing>,
    /// How much of each public source is here, in the order of their list; empty: not looked up.
    pub sources: Vec<Kept>,
}
