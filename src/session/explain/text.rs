//! An explanation as text, for a terminal and the clipboard.

use super::{ClaimLine, Explanation, LevelLine, Number, Term};
use crate::model::{Code, Dataset};
use crate::posture::Quantity;
use crate::{session::Derived, visible, words};
use std::fmt;

/// The explanation of a host as text; none: the records say nothing of it.
pub fn explained(data: &Dataset, derived: &Derived, host: Code) -> Option<String> {
    Explanation::of(derived.facts(data), host).map(|explanation| explanation.to_string())
}

impl fmt::Display for Explanation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (day, known) = (words::long_day(self.day), words::as_known_on(self.known_on));
        writeln!(f, "{}", text!("explain-title", host = &self.name, day = day, known = known))?;
        writeln!(f, "{}\n", words::question((self.from, self.net), self.scope, self.what))?;
        for number in &self.numbers {
            writeln!(f, "{number}")?;
        }
        headed(f, text!("explain-levels"), &self.levels, |f, level| writeln!(f, "{level}"))?;
        headed(f, text!("explain-claims"), &self.claims, |f, claim| write!(f, "{claim}"))?;
        headed(f, text!("explain-findings"), &self.findings, |f, finding| writeln!(f, "  {}", visible::line(finding)))
    }
}

/// A heading and what stands under it; nothing for nothing.
fn headed<T>(
    f: &mut fmt::Formatter<'_>,
    heading: &str,
    all: &[T],
    one: impl Fn(&mut fmt::Formatter<'_>, &T) -> fmt::Result,
) -> fmt::Result {
    if !all.is_empty() {
        writeln!(f, "\n{heading}")?;
    }
    all.iter().try_for_each(|item| one(f, item))
}

impl fmt::Display for Number<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = words::lower(words::quantity(self.measure));
        write!(f, "{name:<9} {}", self.told)?;
        write_terms(f, &self.terms)
    }
}

fn write_terms(f: &mut fmt::Formatter<'_>, terms: &[Term<'_>]) -> fmt::Result {
    for (n, term) in terms.iter().enumerate() {
        let records = words::list(term.records.iter().map(|id| id.as_str()));
        let sign = if n == 0 { "=" } else { "+" };
        let records = if records.is_empty() { records } else { format!(" [{records}]") };
        let sum = format!("{} ({}){records}", words::people(&term.people), term.what);
        write!(f, "\n            {sign} {}", visible::line(&sum))?;
    }
    Ok(())
}

impl fmt::Display for LevelLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let whose = words::list([
            &words::country(self.sender),
            &words::lower(&words::counted(self.scope, self.component)),
            words::command(self.command),
        ]);
        if let (Some(since), [last, ..]) = (self.since, self.terms.as_slice()) {
            let (people, gone) = (words::people(&last.people), words::unlisted(since));
            let records = words::list(last.records.iter().map(|id| id.as_str()));
            return f.write_str(&visible::line(&text!(
                "explain-level-unlisted",
                whose = whose,
                people = people,
                what = &last.what,
                records = records,
                gone = gone
            )));
        }
        let present = words::or_missing(Quantity::Present, self.present);
        if self.elsewhere {
            f.write_str(&text!("explain-level-elsewhere", whose = whose, present = present))?;
        } else {
            f.write_str(&text!("explain-level", whose = whose, present = present))?;
        }
        write_terms(f, &self.terms)
    }
}

impl fmt::Display for ClaimLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mark = if self.counts { '●' } else { '○' };
        let id = self.movement.map_or_else(
            || self.id.to_string(),
            |movement| text!("explain-stage-of", stage = self.id.as_str(), movement = movement.as_str()),
        );
        let day = self.day.to_string();
        let said = text!("explain-claim", id = id, people = self.people, kind = self.kind, day = day);
        writeln!(f, "  {mark} {}", visible::line(&said))?;
        let said = &self.evidence;
        let quote = words::quoted(said.quote, said.locator);
        for line in [&self.remark, &quote, &words::derived(said.derived), &source(self), said.url] {
            if !line.is_empty() {
                writeln!(f, "      {}", visible::line(line))?;
            }
        }
        Ok(())
    }
}

/// Who says so, under what title, when, and since when it was public where that was before.
fn source(claim: &ClaimLine<'_>) -> String {
    let said = &claim.evidence;
    let published = said.published.map_or_else(|| text!("explain-undated").to_owned(), |day| day.to_string());
    let source = words::list([words::source_title(said.publisher, said.title), published]);
    // Who reads of something later may read that it was public before.
    let before = said.public.filter(|public| said.published.is_some_and(|published| *public < published.day()));
    before.map_or_else(|| source.clone(), |day| text!("explain-public-since", source = &source, day = day.to_string()))
}
