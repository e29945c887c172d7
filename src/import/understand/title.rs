//! A date above a table.

use crate::model::{Dated, Precision};
use crate::parse::{DateOrder, DateText, date};

/// A day within a sentence: “as of December 31, 2021”. A whole day comes before a month or a year, which may be that of a source: “file of
/// November 2016”.
pub fn title_day(lines: &[String]) -> Option<Dated> {
    let mut found: Option<Dated> = None;
    for line in lines.iter().rev() {
        let words: Vec<&str> = line.split([' ', '(', ')']).filter(|word| !word.is_empty()).collect();
        for long in (1..=3).rev() {
            for part in words.windows(long) {
                let text = part.join(" ");
                let text = text.trim_matches(['.', ',', ';', ':']);
                if let DateText::Day(day) = date(text, DateOrder::Auto)
                    && (long > 1 || text.len() > 5)
                {
                    if day.precision() == Precision::Day {
                        return Some(day);
                    }
                    found = found.or(Some(day));
                }
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_stands_in_a_title() {
        let day = |text: &str| {
            let lines: Vec<String> = text.lines().map(str::to_owned).collect();
            title_day(&lines).map(|d| d.to_string())
        };
        assert_eq!(day("Permanently Assigned (as of December 31, 2021)").as_deref(), Some("2021-12-31"));
        assert_eq!(day("Stand: 31.12.2021").as_deref(), Some("2021-12-31"));
        assert_eq!(day("As of 2021-12").as_deref(), Some("2021-12"));
        assert_eq!(day("Table 4 of report 12345"), None);
        let with_sources = "As of September 30, 2010\nSources: Master File, Deployment File (as of November 2016)";
        assert_eq!(day(with_sources).as_deref(), Some("2010-09-30"), "not the day of a source");
    }
}
