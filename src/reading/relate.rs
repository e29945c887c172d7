//! How numbers of a text relate: fractions and their wholes, the two ends of a change.

use super::lexicon::{Tag, Tags};
use super::marks::Marks;
use super::quantity::{Change, Quantity, estimate};
use super::text::Text;
use crate::model::Word;

/// Finds the whole of each fraction: “two-thirds of the 15,000”. A fraction without one, and without a word that says of what, is none.
pub(super) fn bases(marks: &Marks, found: &mut Vec<Quantity>) {
    for i in 0..found.len() {
        let Some((part, _)) = found[i].fraction else { continue };
        let end = found[i].end;
        let of = marks.tags.get(end).is_some_and(|tags| tags.has(Tag::Of));
        let base = found
            .get(i + 1)
            .filter(|next| of && next.fraction.is_none() && next.start <= end + 6)
            .map(|next| next.value);
        let which = (found[i].from.saturating_sub(3)..found[i].from).any(|at| marks.tags[at].has(Tag::Which));
        let pronoun = of && (end..end + 3).any(|at| marks.tags.get(at).is_some_and(|tags| tags.has(Tag::Pronoun)));
        if let Some(base) = base {
            found[i].fraction = Some((part, Some(i + 1)));
            found[i].value = base * part;
            found[i].people = estimate(
                base * part,
                base * part,
                if (base * part).fract() == 0.0 { Word::Exact } else { Word::About },
            );
        } else if let Some(whole) = found[..i]
            .last()
            .filter(|last| (which || pronoun) && last.fraction.is_none() && last.end + 40 > found[i].start)
        {
            // “The 1,700, of which two-thirds have arrived”
            let value = whole.value * part;
            found[i].fraction = Some((part, None));
            found[i].people = estimate(value, value, if value.fract() == 0.0 { Word::Exact } else { Word::About });
            found[i].value = value;
        } else {
            found[i].value = f64::NAN;
        }
    }
    // Two halves of a day are not people.
    found.retain(|quantity| quantity.fraction.is_none_or(|_| !quantity.value.is_nan()));
    relink(found);
}

/// After some are gone, wholes are the next ones again.
fn relink(found: &mut [Quantity]) {
    for (i, quantity) in found.iter_mut().enumerate() {
        if let Some((_, Some(base))) = &mut quantity.fraction {
            *base = i + 1;
        }
    }
}

/// From 980 to 1,300: two ends of a change, where a verb of growth stands near.
#[expect(clippy::too_many_lines, reason = "one case after the other, in the order in which they hold")]
pub(super) fn changes(text: &Text<'_>, marks: &Marks, found: &mut [Quantity]) {
    let tags = |from: usize, to: usize| {
        let to = to.min(marks.tags.len());
        marks.tags[from.min(to)..to].iter().fold(Tags::default(), |all, tags| all.or(*tags))
    };
    let mut sentences = text.sentences.iter().peekable();
    for i in 0..found.len() {
        let Some((before, after)) = found.split_at_mut_checked(i + 1) else { continue };
        let from_before = before.len().checked_sub(2).map(|last| before[last].change);
        let Some(this) = before.last_mut() else { continue };
        while sentences.peek().is_some_and(|sentence| sentence.end <= this.start) {
            sentences.next();
        }
        let start = sentences.peek().map_or(0, |sentence| sentence.start);
        let near = tags(this.from.saturating_sub(12).max(start), this.from);
        let just = tags(this.from.saturating_sub(6).max(start), this.start);
        let onto = tags(this.from.saturating_sub(1).max(start), this.start).any(Tags::of(&[Tag::Onto, Tag::UpTo]));
        let moves = Tags::of(&[Tag::Grow, Tag::Shrink]);
        // “To 650 from 1,100”, and “up from 370”.
        let behind = tags(this.from.saturating_sub(2), this.start);
        let back = this.from >= 2 && from_before == Some(Change::To) && behind.has(Tag::From);
        let alone = tags(this.from.saturating_sub(2).max(start), this.from).any(moves)
            && tags(this.from.saturating_sub(1), this.from).has(Tag::From);
        if let Some(next) = after.first_mut()
            && next.from <= this.to + 5
            && just.has(Tag::From)
            && tags(this.to, next.start).any(Tags::of(&[Tag::Onto, Tag::UpTo]))
            && tags(this.from.saturating_sub(14).max(start), next.to + 4).any(moves)
        {
            this.change = Change::From;
            next.change = Change::To;
            // “From 7 to 9 thousand”
            if this.value < 1000.0 && next.end > next.start + 1 && this.end == this.start + 1 && next.value >= 1000.0 {
                this.value *= 1000.0;
                this.people = estimate(this.value, this.value, this.people.word);
            }
        } else if let Some(next) = after.first_mut()
            && this.change == Change::None
            && next.from <= this.to + 10
            && tags(next.from.saturating_sub(2), next.start).has(Tag::From)
            && tags(next.from.saturating_sub(2), next.start).any(moves)
        {
            // “400 are to serve, up from 370”
            let planned = tags(this.from.saturating_sub(8).max(start), next.from).has(Tag::Plan);
            this.change = if planned { Change::To } else { Change::None };
            next.change = Change::From;
        } else if this.change == Change::None && (back || alone) {
            this.change = Change::From;
        } else if this.change == Change::None
            && (near.any(moves) || tags(this.to, this.to + 3).any(moves))
            && onto
            && !just.has(Tag::By)
        {
            this.change = Change::To;
        }
    }
    // “Has grown to more than 200”: the word before the end of a change is no “up to”.
    for one in found.iter_mut().filter(|one| one.change == Change::To && one.people.word == Word::UpTo) {
        let said = tags(one.from, one.start);
        let word = if said.has(Tag::MoreThan) {
            Word::MoreThan
        } else if said.has(Tag::About) {
            Word::About
        } else {
            Word::Exact
        };
        one.people = estimate(one.value, one.value, word);
    }
}
