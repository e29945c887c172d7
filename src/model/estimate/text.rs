//! A count in words: as it is said, and as it is typed.

use super::{super::Word, Estimate};
use crate::message::thousands;
use std::fmt;

impl Estimate {
    /// The estimate in its source's words, each number written by `number`: “about 1,133”, “more than 900”, “900–1,000”.
    pub fn told(&self, number: impl Fn(i64) -> String) -> String {
        let open_low = self.least().is_none();
        match (self.word, self.best, self.high) {
            (Word::Exact, Some(n), _) => number(n),
            (Word::About, Some(n), _) => format!("about {}", number(n)),
            (Word::MoreThan, ..) => format!("more than {}", number(self.low - 1)),
            (Word::UpTo, _, Some(high)) => format!("up to {}", number(high)),
            (Word::FewerThan, _, Some(high)) => format!("fewer than {}", number(high)),
            (Word::Unknown, ..) => "unknown".to_owned(),
            (_, _, Some(high)) if open_low => format!("at most {}", number(high)),
            (_, _, Some(high)) if high == self.low => format!("about {}", number(high)),
            (_, _, Some(high)) if self.low < 0 || high < 0 => format!("{} to {}", number(self.low), number(high)),
            (_, _, Some(high)) => match (number(self.low), number(high)) {
                // Rounded, both ends may be one.
                (low, high) if low == high => format!("about {high}"),
                (low, high) => format!("{low}–{high}"),
            },
            (_, Some(best), None) if open_low => format!("about {}", number(best)),
            (_, _, None) if open_low => "unknown".to_owned(),
            (_, _, None) => format!("at least {}", number(self.low)),
        }
    }
}

/// As a reader would say it: `1,700`, `about 1,133`, `900–1,000`, `more than 900`, `up to 460`, `unknown`.
impl fmt::Display for Estimate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.told(thousands))
    }
}
