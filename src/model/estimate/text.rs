//! A count as it is typed. `words::people` writes it for readers.

use super::{super::Word, Estimate};
use crate::message::thousands as number;
use std::fmt;

/// In the words that forms and imports read: `1,700`, `about 1,133`, `900–1,000`, `more than 900`, `up to 460`, `unknown`.
impl fmt::Display for Estimate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let open_low = self.least().is_none();
        f.pad(&match (self.word, self.best, self.high) {
            (Word::Exact, Some(n), _) => number(n),
            (Word::About, Some(n), _) => format!("about {}", number(n)),
            (Word::MoreThan, ..) => format!("more than {}", number(self.low - 1)),
            (Word::UpTo, _, Some(high)) => format!("up to {}", number(high)),
            (Word::FewerThan, _, Some(high)) => format!("fewer than {}", number(high)),
            (Word::Unknown, ..) => "unknown".to_owned(),
            (_, _, Some(high)) if open_low => format!("at most {}", number(high)),
            (_, _, Some(high)) if high == self.low => format!("about {}", number(high)),
            (_, _, Some(high)) if self.low < 0 || high < 0 => format!("{} to {}", number(self.low), number(high)),
            (_, _, Some(high)) => format!("{}–{}", number(self.low), number(high)),
            (_, Some(best), None) if open_low => format!("about {}", number(best)),
            (_, _, None) if open_low => "unknown".to_owned(),
            (_, _, None) => format!("at least {}", number(self.low)),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_each_count_as_it_is_typed() {
        for (estimate, text) in [
            (Estimate::exact(1700), "1,700"),
            (Estimate::exact(-700), "−700"),
            (Estimate::about(1133), "about 1,133"),
            (Estimate::range(900, 1000), "900–1,000"),
            (Estimate::more_than(900), "more than 900"),
            (Estimate::at_least(1_234_567), "at least 1,234,567"),
            (Estimate::up_to(460), "up to 460"),
            (Estimate::fewer_than(50), "fewer than 50"),
            (Estimate::unknown(), "unknown"),
            (Estimate::exact(10) - Estimate::range(5, 20), "−10 to 5"),
            (Estimate::exact(10) - Estimate::at_least(5), "at most 5"),
            (Estimate::exact(10) - Estimate::unknown(), "at most 10"),
        ] {
            assert_eq!(estimate.to_string(), text);
        }
    }
}
