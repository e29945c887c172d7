//! A text with everything known about it before numbers are judged.

use super::clause::Clause;
use super::dates::{Time, times};
use super::lexicon::{Lexicon, Tag, Tags};
use super::marks::{Geo, Marks};
use super::numbers::quantities;
use super::quantity::Quantity;
use super::text::{Kind, Sentence, Text};
use crate::model::{Code, Day};

/// A marked text.
#[derive(Debug)]
pub(super) struct Page<'t> {
    pub text: &'t Text<'t>,
    pub marks: Marks,
    pub times: Vec<Time>,
    pub quantities: Vec<Quantity>,
    /// Of each token the number that it is a part of, from one.
    owner: Vec<u32>,
    /// Of each token the name that it is a part of, from one.
    named: Vec<u32>,
    /// The clauses of each sentence.
    pub clauses: Vec<Vec<Clause>>,
    pub published: Day,
    pub lexicon: &'t Lexicon,
    /// The country of who published it.
    pub publisher: Option<Code>,
}

impl<'t> Page<'t> {
    pub fn new(text: &'t Text<'t>, lexicon: &'t Lexicon, published: Day) -> Self {
        let marks = Marks::of(text, lexicon);
        let times = times(text, &marks, lexicon, published);
        let quantities = quantities(text, &marks, &times, lexicon);
        let mut owner = vec![0; text.tokens.len()];
        for (i, quantity) in quantities.iter().enumerate() {
            owner[quantity.start..quantity.end].fill(i as u32 + 1);
        }
        let mut named = vec![0; text.tokens.len()];
        for (i, geo) in marks.geos.iter().enumerate() {
            let end = geo.end.min(named.len());
            named[geo.start..end].fill(i as u32 + 1);
        }
        let mut page = Self {
            text,
            marks,
            times,
            quantities,
            owner,
            named,
            clauses: Vec::new(),
            published,
            lexicon,
            publisher: None,
        };
        page.datelines();
        page
    }

    /// Marks where the report was written: “TALLINN, March 17, 2017 - …”.
    fn datelines(&mut self) {
        for sentence in self.text.sentences.iter().take(3) {
            let geos = self.geos(sentence.start, sentence.start + 4);
            let starts: Vec<usize> =
                geos.iter().filter(|geo| dateline(self, sentence, geo)).map(|geo| geo.start).collect();
            for geo in &mut self.marks.geos {
                geo.dateline |= starts.contains(&geo.start);
            }
        }
    }

    pub fn tags(&self, at: usize) -> Tags {
        self.marks.tags.get(at).copied().unwrap_or_default()
    }

    /// All that the words of a span say.
    pub fn said(&self, start: usize, end: usize) -> Tags {
        let end = end.min(self.marks.tags.len());
        self.marks.tags[start.min(end)..end].iter().fold(Tags::default(), |all, tags| all.or(*tags))
    }

    /// The last token of a span that says one of some things.
    pub fn last(&self, start: usize, end: usize, tags: Tags) -> Option<usize> {
        (start..end.min(self.marks.tags.len())).rev().find(|at| self.marks.tags[*at].any(tags))
    }

    /// The first one.
    pub fn first(&self, start: usize, end: usize, tags: Tags) -> Option<usize> {
        (start..end.min(self.marks.tags.len())).find(|at| self.marks.tags[*at].any(tags))
    }

    pub fn quantity_at(&self, at: usize) -> Option<usize> {
        self.owner.get(at).copied().filter(|one| *one > 0).map(|one| one as usize - 1)
    }

    pub fn begins_quantity(&self, at: usize) -> bool {
        self.quantity_at(at).is_some_and(|i| self.quantities[i].start == at)
    }

    /// Whether a token is within a number, and not its first.
    pub fn within_quantity(&self, at: usize) -> bool {
        self.quantity_at(at).is_some_and(|i| self.quantities[i].start < at)
    }

    pub fn geo_at(&self, at: usize) -> Option<&Geo> {
        self.named.get(at).copied().filter(|one| *one > 0).and_then(|one| self.marks.geos.get(one as usize - 1))
    }

    pub fn within_name(&self, at: usize) -> bool {
        self.geo_at(at).is_some_and(|geo| geo.start < at)
    }

    /// The names from one token up to another.
    pub fn geos(&self, start: usize, end: usize) -> &[Geo] {
        let geos = &self.marks.geos;
        let from = geos.partition_point(|geo| geo.start < start);
        let to = geos.partition_point(|geo| geo.start < end);
        geos.get(from..to).unwrap_or_default()
    }

    /// The dates from one token up to another.
    pub fn times(&self, start: usize, end: usize) -> &[Time] {
        let from = self.times.partition_point(|time| time.start < start);
        let to = self.times.partition_point(|time| time.start < end);
        self.times.get(from..to).unwrap_or_default()
    }

    /// The first mark from a token on, or the end.
    pub fn mark_after(&self, start: usize, end: usize) -> usize {
        (start..end).find(|at| self.text.kind(*at) == Kind::Mark).unwrap_or(end)
    }

    /// Where the sentence of a token ends.
    pub fn sentence_end(&self, at: usize) -> usize {
        let sentences = &self.text.sentences;
        let next = sentences.partition_point(|sentence| sentence.end < at);
        sentences.get(next).map_or(at, |sentence| sentence.end)
    }

    /// The numbers from one token up to another.
    pub fn quantities_in(&self, start: usize, end: usize) -> &[Quantity] {
        let from = self.quantities.partition_point(|quantity| quantity.start < start);
        let to = self.quantities.partition_point(|quantity| quantity.start < end);
        self.quantities.get(from..to).unwrap_or_default()
    }

    /// The clause of a sentence that holds a token.
    pub fn clause_of(&self, sentence: usize, at: usize) -> usize {
        self.clauses[sentence].iter().rposition(|clause| clause.start <= at).unwrap_or(0)
    }

    /// Whether a country's own soil is another, or itself.
    pub fn is_own(&self, country: Code, of: Code) -> bool {
        country == of || self.lexicon.territories.get(&of).is_some_and(|own| own.contains(&country))
    }

    /// Whether a token is a word in small letters that no list knows, and too long to be a mere particle.
    pub fn is_unknown(&self, at: usize) -> bool {
        let token = self.text.token(at);
        token.kind == Kind::Word
            && !token.upper
            && self.text.word(at).chars().count() >= 4
            && self.tags(at).is_empty()
            && self.geo_at(at).is_none()
            && self.marks.times.get(at).is_some_and(Option::is_none)
            && self.marks.numbers.get(at).is_some_and(Option::is_none)
    }

    /// Whether a token says one thing.
    pub fn has(&self, at: usize, tag: Tag) -> bool {
        self.tags(at).has(tag)
    }
}

/// “TALLINN, March 17, 2017 - …”: where a report was written, which is not a host.
fn dateline(page: &Page<'_>, sentence: &Sentence, geo: &Geo) -> bool {
    let line = page.text.token(sentence.start).breaks > 0 || sentence.start == 0;
    line && geo.before.is_empty()
        && geo.start <= sentence.start + 3
        && (geo.end..geo.end + 11).any(|at| {
            matches!(page.text.word(at), "-" | "–" | "—") && !page.text.token(at).glued
                || page.text.word(at) == "." && at <= geo.end + 1
        })
}
