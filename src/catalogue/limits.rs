//! How large a download may be and how long it may take: no server decides that.

use std::time::Duration;

/// The limits of a download, which the user sees and may raise.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Limits {
    /// So many megabytes at most, and no more than the list says.
    pub megabytes: u32,
    /// So many minutes from the first word to the last byte.
    pub minutes: f32,
}

impl Default for Limits {
    fn default() -> Self {
        Self { megabytes: 256, minutes: 30.0 }
    }
}

impl Limits {
    /// How many bytes.
    pub fn bytes(self) -> u64 {
        u64::from(self.megabytes) * 1_000_000
    }

    /// How long.
    pub fn time(self) -> Duration {
        let seconds = f64::from(self.minutes.max(0.0)) * 60.0;
        Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX)
    }
}
