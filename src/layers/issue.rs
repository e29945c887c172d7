//! What is wrong with a feature of a layer.

use std::fmt;

/// What is wrong with a feature, or with the whole file, and what helps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LayerIssue {
    /// The number of the feature in its file, from 1, and its name; none: the whole file.
    pub feature: Option<(usize, String)>,
    /// What is wrong, as a sentence without a full stop.
    pub what: String,
    /// What helps, likewise.
    pub fix: String,
}

impl fmt::Display for LayerIssue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let said = match &self.feature {
            None => text!("layer-issue", what = self.what.as_str(), fix = self.fix.as_str()),
            Some((number, name)) if name.is_empty() => {
                text!("layer-issue-number", n = number.to_string(), what = self.what.as_str(), fix = self.fix.as_str())
            }
            Some((number, name)) => text!(
                "layer-issue-name",
                n = number.to_string(),
                name = name.as_str(),
                what = self.what.as_str(),
                fix = self.fix.as_str()
            ),
        };
        f.write_str(&said)
    }
}
