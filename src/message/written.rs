//! Numbers and days as a language writes them. Its file `language.ftl` shows how by examples: the number 12,345, the day 13 February 2022.

/// How a language writes numbers and days, read off its examples.
#[derive(Debug, Default)]
pub(super) struct Written {
    thousands: &'static str,
    /// Whether four digits are parted too: “4,700”.
    four: bool,
    point: &'static str,
    months: Vec<&'static str>,
    months_of_days: Vec<&'static str>,
    short_months: Vec<&'static str>,
    /// The first of a month: “1er”.
    first: &'static str,
    forms: [Vec<Part>; DayForm::ALL.len()],
    /// Words with which labels begin small within a sentence; empty: all do.
    small: Vec<&'static str>,
}

/// A form in which days are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayForm {
    /// “13 February 2022”.
    Long,
    /// “13 Feb 2022”.
    Short,
    /// “13 Feb”.
    OfYear,
    /// “February 2022”.
    Month,
    /// “Feb 2022”.
    ShortMonth,
    /// “Feb”.
    MonthAlone,
    /// “Q1 2022”.
    Quarter,
}

impl DayForm {
    const ALL: [Self; 7] =
        [Self::Long, Self::Short, Self::OfYear, Self::Month, Self::ShortMonth, Self::MonthAlone, Self::Quarter];
}

/// A part of a written day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Text(&'static str),
    Day,
    Month,
    MonthOfDay,
    ShortMonth,
    Quarter,
    Year,
}

impl Written {
    /// What the examples under their keys say.
    pub fn of(example: impl Fn(&'static str) -> &'static str) -> Self {
        let words = |key| example(key).split_whitespace().collect::<Vec<_>>();
        let between = |key, before: &str, behind: &str| {
            example(key).strip_prefix(before).and_then(|rest| rest.strip_suffix(behind)).unwrap_or_default()
        };
        let mut written = Self {
            thousands: between("language-thousands", "12", "345"),
            four: !between("language-four-digits", "4", "700").is_empty(),
            point: between("language-decimal", "0", "5"),
            months: words("language-months"),
            months_of_days: words("language-months-of-days"),
            short_months: words("language-months-short"),
            first: example("language-first"),
            forms: Default::default(),
            small: words("language-small").into_iter().filter(|word| *word != "*").collect(),
        };
        let examples = [
            "language-day-long",
            "language-day-short",
            "language-day-of-year",
            "language-month",
            "language-month-short",
            "language-month-alone",
            "language-quarter",
        ];
        written.forms = examples.map(|key| written.parts(example(key)));
        written
    }

    /// The parts of an example: 13 February, or the first quarter, of 2022.
    fn parts(&self, mut example: &'static str) -> Vec<Part> {
        let february = |months: &[&'static str]| months.get(1).copied().unwrap_or_default();
        let known = [
            ("2022", Part::Year),
            ("13", Part::Day),
            (february(&self.months_of_days), Part::MonthOfDay),
            (february(&self.months), Part::Month),
            (february(&self.short_months), Part::ShortMonth),
            ("1", Part::Quarter),
        ];
        let mut parts = Vec::new();
        while !example.is_empty() {
            let found = known.iter().filter(|(text, _)| !text.is_empty());
            let found = found.filter_map(|(text, part)| Some((example.find(text)?, *text, *part)));
            let Some((at, text, part)) = found.min_by_key(|(at, text, _)| (*at, std::cmp::Reverse(text.len()))) else {
                break;
            };
            if at > 0 {
                parts.push(Part::Text(&example[..at]));
            }
            parts.push(part);
            example = &example[at + text.len()..];
        }
        if !example.is_empty() {
            parts.push(Part::Text(example));
        }
        parts
    }

    /// A day of a year and a month (from 1).
    pub fn day(&self, form: DayForm, (year, month, day): (i16, i8, i8)) -> String {
        let mut text = String::with_capacity(24);
        let of = |months: &[&'static str]| months.get((month - 1).max(0) as usize).copied().unwrap_or_default();
        for part in &self.forms[form as usize] {
            match part {
                Part::Text(other) => text.push_str(other),
                Part::Day if day == 1 => text.push_str(self.first),
                Part::Day => text.push_str(&day.to_string()),
                Part::Month => text.push_str(of(&self.months)),
                Part::MonthOfDay => text.push_str(of(&self.months_of_days)),
                Part::ShortMonth => text.push_str(of(&self.short_months)),
                Part::Quarter => text.push_str(&((month + 2) / 3).to_string()),
                Part::Year => text.push_str(&year.to_string()),
            }
        }
        text
    }

    /// Whether a label begins small within a sentence.
    pub fn is_small(&self, label: &str) -> bool {
        let first = label.split([' ', ',']).next().unwrap_or_default();
        self.small.is_empty() || self.small.contains(&first)
    }

    /// The digits of a whole number with its thousands apart.
    pub fn thousands(&self, n: u64) -> String {
        if !self.four && n < 10_000 { n.to_string() } else { apart(n, self.thousands) }
    }

    /// A number with a point, as the program writes it: “1234.5”, “-0.5”.
    pub fn decimal(&self, plain: &str) -> String {
        let (minus, plain) = plain.strip_prefix('-').map_or(("", plain), |rest| ("−", rest));
        let (whole, part) = plain.split_once('.').unwrap_or((plain, ""));
        let whole = whole.parse().map_or_else(|_| whole.to_owned(), |n| self.thousands(n));
        let point = if part.is_empty() { "" } else { self.point };
        format!("{minus}{whole}{point}{part}")
    }
}

/// Digits with their thousands apart.
pub(super) fn apart(n: u64, between: &str) -> String {
    let digits = n.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3 * between.len());
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            text.push_str(between);
        }
        text.push(digit);
    }
    text
}
