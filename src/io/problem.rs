//! What is wrong with an input, where, and how to fix it.

use crate::model::quoted;
use crate::parse::{KeyTwice, keys_twice};
use std::fmt;

/// How bad a [`Problem`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// A row or file could not be used, or contradicts another one so that numbers would be wrong.
    Error,
    /// Usable, but most likely not what was meant.
    Warning,
    /// Worth knowing; nothing needs to be done.
    Note,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        })
    }
}

/// One thing that is wrong or notable in an input. Data, not a failure: the good rows still load.
///
/// Written as `movements.csv:12 column "day": “2022-02-30” is not a date. Fix: …`
///
/// The good rows load, and each problem says where it is:
///
/// ```
/// use laydown::io::{Severity, read_package};
/// use std::io::{Cursor, Error, ErrorKind, Read};
///
/// let rows = "id,sender,host,day,low,best,high,word,source\n\
///             a,USA,POL,2021-12-31,176,176,176,exact,dmdc\n\
///             b,USA,POL,2021-13-01,200,200,200,exact,dmdc\n";
/// let loaded = read_package(&|file| match file {
///     "strengths.csv" => Ok(Box::new(Cursor::new(rows)) as Box<dyn Read>),
///     _ => Err(Error::from(ErrorKind::NotFound)),
/// });
/// assert_eq!(loaded.package.dataset.strengths.len(), 1);
/// let problem = loaded.problems.iter().find(|problem| problem.column.as_deref() == Some("day")).unwrap();
/// assert_eq!((problem.severity, problem.file.as_str(), problem.line), (Severity::Error, "strengths.csv", Some(3)));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Problem {
    /// How bad it is.
    pub severity: Severity,
    /// The file, by its name within the dataset.
    pub file: String,
    /// The line in it, from 1, if there is one to point at.
    pub line: Option<u64>,
    /// The column of a table, or the key of a JSON file.
    pub column: Option<String>,
    /// What is wrong, as a sentence without a full stop.
    pub what: String,
    /// The fix, as a sentence without a full stop; empty for a note that needs none.
    pub remedy: String,
}

impl Problem {
    /// A problem with a whole file.
    pub fn file(severity: Severity, file: &str, what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { severity, file: file.to_owned(), line: None, column: None, what: what.into(), remedy: remedy.into() }
    }

    /// The same problem, at a line.
    #[must_use]
    pub fn at(self, line: Option<u64>) -> Self {
        Self { line, ..self }
    }

    /// The same problem, in a column.
    #[must_use]
    pub fn column(self, column: &str) -> Self {
        Self { column: Some(column.to_owned()), ..self }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut place = self.line.map_or_else(|| self.file.clone(), |line| format!("{}:{line}", self.file));
        if let Some(column) = &self.column {
            place = text!("problem-place", place = place, column = column);
        }
        f.write_str(&match self.remedy.as_str() {
            "" => text!("problem-without-fix", place = place, what = &self.what),
            fix => text!("problem-with-fix", place = place, what = &self.what, fix = fix),
        })
    }
}

/// Problems of one file; beyond a thousand they are only counted, so that a damaged file cannot fill the memory.
pub(super) struct Report<'a> {
    file: &'a str,
    problems: Vec<Problem>,
    more: usize,
    /// How bad the worst of these is.
    worst: Option<Severity>,
}

impl<'a> Report<'a> {
    const MOST: usize = 1_000;

    pub(super) fn new(file: &'a str) -> Self {
        Self { file, problems: Vec::new(), more: 0, worst: None }
    }

    pub(super) fn file(&self) -> &'a str {
        self.file
    }

    pub(super) fn add(&mut self, severity: Severity, what: impl Into<String>, remedy: impl Into<String>) {
        self.push(Problem::file(severity, self.file, what, remedy));
    }

    /// An error in a line. What is wrong and the fix are only made if it is listed.
    pub(super) fn add_at<R: Into<String>>(
        &mut self,
        line: u64,
        column: Option<&str>,
        say: impl FnOnce() -> (String, R),
    ) {
        if self.is_full() {
            return self.count(Severity::Error);
        }
        let (what, fix) = say();
        let problem = Problem::file(Severity::Error, self.file, what, fix).at(Some(line));
        self.push(column.map_or(problem.clone(), |column| problem.column(column)));
    }

    /// The keys of JSON that stand twice in one object.
    pub(super) fn add_twice(&mut self, json: &[u8]) {
        for KeyTwice { key, first, line } in keys_twice(&String::from_utf8_lossy(json)) {
            let what = text!("problem-key-twice", key = quoted(&key), first = first);
            self.add_at(line, Some(&key), || (what, text!("problem-key-twice-fix")));
        }
    }

    pub(super) fn push(&mut self, problem: Problem) {
        if self.is_full() {
            self.count(problem.severity);
        } else {
            self.problems.push(problem);
        }
    }

    /// One more than fits.
    fn count(&mut self, severity: Severity) {
        self.more += 1;
        self.worst = Some(self.worst.map_or(severity, |worst| worst.min(severity)));
    }

    /// Whether what comes now is only counted, so that its words need not be made.
    pub(super) fn is_full(&self) -> bool {
        self.problems.len() >= Self::MOST
    }

    /// Whether there is none.
    pub(super) fn is_empty(&self) -> bool {
        self.problems.is_empty()
    }

    /// The problems, with a last one that counts what did not fit.
    pub(super) fn finish(mut self) -> Vec<Problem> {
        if let Some(worst) = self.worst {
            let what = text!("problem-more", n = self.more);
            self.problems.push(Problem::file(worst, self.file, what, text!("problem-more-fix")));
        }
        self.problems
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_says_where_what_and_the_fix() {
        let problem = Problem::file(Severity::Error, "movements.csv", "“x” is not a date", "use the form 2022-02-13");
        assert_eq!(
            problem.at(Some(12)).column("day").to_string(),
            "movements.csv:12 column \"day\": “x” is not a date. Fix: use the form 2022-02-13."
        );
    }

    #[test]
    fn beyond_a_thousand_problems_are_counted() {
        let mut report = Report::new("a.csv");
        for line in 0..1_500 {
            report.add_at(line, None, || (String::new(), ""));
        }
        let problems = report.finish();
        assert_eq!(problems.len(), 1_001);
        assert!(problems[1_000].what.starts_with("500 more"));
    }
}
