//! A view as one line of text, like a web address: `laydown:?sample=europe-2022&day=2022-02-17&measure=level&selected=POL`. Its parts have
//! the names of the command line's options. It can be kept in a file, sent, and opened again.

use crate::model::UnknownWord;
use crate::session::view::request::{Camera, OpenRequest};
use std::str::FromStr;

/// What a view begins with.
pub const VIEW_SCHEME: &str = "laydown:?";

/// The longest view that is read, in bytes: far beyond any that is written.
pub const LONGEST_VIEW: usize = 1 << 16;

/// Why a text is not a view.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ViewError {
    /// It starts in another way.
    #[error("{}", text!("view-not-a-view"))]
    NoView,
    /// An option is unknown.
    #[error("{}", text!("view-unknown-option", name = _0.as_str()))]
    UnknownPart(String),
    /// The value of an option is invalid.
    #[error("{}", text!("view-invalid", name = part.as_str(), value = value.as_str(), why = why.as_str()))]
    Value {
        /// The option.
        part: String,
        /// Its value.
        value: String,
        /// Why it is invalid.
        why: String,
    },
    /// The window starts after the day.
    #[error("{}", text!("view-window", from = _0.as_str(), day = _1.as_str()))]
    Window(String, String),
}

impl OpenRequest {
    /// The view as text.
    pub fn view_string(&self) -> String {
        let mut query = form_urlencoded::Serializer::new(VIEW_SCHEME.to_owned());
        // Commas and colons stay as they are: a reader understands them better.
        for (name, value) in self.parts() {
            query.append_pair(name, &value);
        }
        query.finish().replacen(&format!("{VIEW_SCHEME}&"), VIEW_SCHEME, 1).replace("%2C", ",").replace("%2F", "/")
    }
}

impl FromStr for OpenRequest {
    type Err = ViewError;

    fn from_str(text: &str) -> Result<Self, ViewError> {
        let text = text.trim();
        let query =
            text.strip_prefix(VIEW_SCHEME).filter(|_| text.len() <= LONGEST_VIEW && !text.contains(['\n', '\r']));
        let mut request = Self::default();
        for (name, value) in form_urlencoded::parse(query.ok_or(ViewError::NoView)?.as_bytes()) {
            let wrong = |why: String| ViewError::Value { part: name.to_string(), value: value.to_string(), why };
            request.take(&name, &value).ok_or_else(|| ViewError::UnknownPart(name.to_string()))?.map_err(wrong)?;
        }
        match (request.from, request.day) {
            (Some(from), Some(day)) if from > day => Err(ViewError::Window(from.to_string(), day.to_string())),
            _ => Ok(request),
        }
    }
}

impl FromStr for Camera {
    type Err = UnknownWord;

    fn from_str(text: &str) -> Result<Self, UnknownWord> {
        let numbers: Option<Vec<f64>> =
            text.split(',').map(|number| number.parse().ok().filter(|n: &f64| n.is_finite())).collect();
        match numbers.as_deref() {
            Some(&[lon, lat, x, y, scale, w, h]) if scale > 0.0 && w >= 1.0 && h >= 1.0 && lat.abs() <= 90.0 => {
                Ok(Self { turned_to: [lon, lat], centre: [x, y], scale, size: [w as f32, h as f32] })
            }
            _ => Err(UnknownWord {
                word: text.to_owned(),
                set: "map",
                allowed: "lon,lat,x,y,scale,width,height".to_owned(),
            }),
        }
    }
}
