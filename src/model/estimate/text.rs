//! A count as it is typed. `words::people` writes it for readers.

use super::{super::Word, Estimate};
use crate::message::neutral_thousands as number;
use std::fmt;

/// In the words that forms and imports read: `1,700`, `about 1,133`, `900–1,000`, `more than 900`, `up to 460`, `unknown`.
impl fmt::Display for Estimate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let open_low = self.least().is_none();
        let (low, high) = (self.stated_low(), self.stated_high());
        f.pad(&match (self.word, self.best, high) {
            (Word::Exact, Some(n), _) => number(n),
            (Word::About, Some(n), _) => format!("about {}", number(self.stated(n))),
            (Word::MoreThan, ..) => format!("more than {}", number(low)),
            (Word::UpTo, _, Some(high)) => format!("up to {}", number(high)),
            (Word::FewerThan, _, Some(high)) => format!("fewer than {}", number(high)),
            (Word::AtLeast, ..) if !open_low => format!("at least {}", number(low)),
            (Word::Unknown, ..) => "unknown".to_owned(),
            (_, _, Some(high)) if open_low => format!("at most {}", number(high)),
            (_, _, Some(high)) if high == low => format!("about {}", number(high)),
            (_, _, Some(high)) if low < 0 || high < 0 => format!("{} to {}", number(low), number(high)),
            (_, _, Some(high)) => format!("{}–{}", number(low), number(high)),
            (_, _, None) if open_low => "unknown".to_owned(),
            (_, _, None) => format!("at least {}", number(low)),
        })
    }
}
