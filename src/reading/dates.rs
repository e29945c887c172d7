//! Dates of a text: days, weeks, months, years and seasons, against the day of publication.

use super::lexicon::{Lexicon, Sense, Tag};
use super::marks::Marks;
use super::text::{Kind, Text};
use crate::model::{Dated, Day, Precision};

/// When something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum When {
    /// A day, month or year.
    Fixed(Dated),
    /// A day of the week, Monday is one.
    Weekday(u8),
    /// A day of a month without a year.
    DayOf(u8, u8),
    /// A month without a year.
    Month(u8),
}

/// A date where it stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Time {
    pub start: usize,
    pub end: usize,
    pub when: When,
    /// It is the end of a span: by, until.
    pub by: bool,
    /// It is the begin of a span, or long ago.
    pub since: bool,
}

impl Time {
    /// The date, looking back from a day, or ahead.
    pub fn dated(&self, published: Day, ahead: bool) -> Dated {
        let date = published.date();
        match self.when {
            When::Fixed(dated) => dated,
            When::Weekday(day) => {
                let today = date.weekday().to_monday_one_offset();
                let back = (i32::from(today) - i32::from(day)).rem_euclid(7);
                let day = if ahead && back > 0 { published + (7 - back) } else { published - back };
                day.into()
            }
            When::DayOf(month, day) => {
                let of = |year: i16| jiff::civil::Date::new(year, month as i8, day as i8).ok().map(Day::from);
                let year = date.year();
                let candidates = [year - 1, year, year + 1].into_iter().filter_map(of);
                let best = if ahead {
                    candidates.filter(|day| *day >= published).min()
                } else {
                    candidates.filter(|day| *day <= published + 3).max()
                };
                best.unwrap_or(published).into()
            }
            When::Month(month) => {
                let of = |year: i16| jiff::civil::Date::new(year, month as i8, 1).ok().map(Day::from);
                let year = date.year();
                let candidates = [year - 1, year, year + 1].into_iter().filter_map(of);
                let best = if ahead {
                    candidates.filter(|day| *day + 31 > published).min()
                } else {
                    candidates.filter(|day| *day <= published).max()
                };
                Dated::within(best.unwrap_or(published), Precision::Month)
            }
        }
    }
}

/// A year that a text can speak of.
fn is_year(text: &Text<'_>, at: usize) -> bool {
    let token = text.token(at);
    token.kind == Kind::Number && token.plain && token.end - token.start == 4 && (1900.0..2100.0).contains(&token.value)
}

fn is_day(text: &Text<'_>, at: usize) -> Option<u8> {
    let token = text.token(at);
    let value = match token.kind {
        Kind::Number if token.plain && token.end - token.start <= 2 => token.value,
        Kind::Name => text.word(at).trim_end_matches(|c: char| !c.is_ascii_digit()).parse().ok()?,
        _ => return None,
    };
    (1.0..=31.0).contains(&value).then_some(value as u8)
}

/// The day that a text bears itself, near its start.
pub(super) fn dateline(text: &Text<'_>, lexicon: &Lexicon) -> Option<Day> {
    let end = text.tokens.get(80).map_or(text.raw.len(), |token| token.start as usize);
    let head = Text::new(text.raw.get(..end).unwrap_or_default(), false);
    let marks = Marks::of(&head, lexicon);
    (0..head.tokens.len()).find_map(|at| {
        match iso(&head, at).or_else(|| dotted(&head, at)).or_else(|| month(&head, &marks, lexicon, at))?.2 {
            When::Fixed(dated) if dated.precision() == Precision::Day => Some(dated.day()),
            _ => None,
        }
    })
}

/// All dates, in order.
pub(super) fn times(text: &Text<'_>, marks: &Marks, lexicon: &Lexicon, published: Day) -> Vec<Time> {
    let mut times: Vec<Time> = Vec::new();
    let mut at = 0;
    while at < text.tokens.len() {
        let found = iso(text, at)
            .or_else(|| dotted(text, at))
            .or_else(|| month(text, marks, lexicon, at))
            .or_else(|| spoken(text, marks, at, published))
            .or_else(|| year(text, marks, at));
        let Some((start, end, when)) = found.filter(|(start, ..)| times.last().is_none_or(|last| last.end <= *start))
        else {
            at += 1;
            continue;
        };
        // “Friday 4 December”: the day of the week goes with the date.
        let weekday = |last: &mut Time| {
            matches!(last.when, When::Weekday(_)) && last.end + 2 > start && !matches!(when, When::Weekday(_))
        };
        let (by, since) = before(marks, times.pop_if(weekday).map_or(start, |last| last.start));
        times.push(Time { start, end, when, by, since });
        at = end.max(at + 1);
    }
    times
}

/// What stands before a date: by, since.
fn before(marks: &Marks, start: usize) -> (bool, bool) {
    let (mut by, mut since) = (false, false);
    for at in start.saturating_sub(4)..start {
        if let Some(held) = marks.times[at].filter(|held| at + held.length + 3 > start) {
            by |= held.sense == Sense::ByTime;
            since |= held.sense == Sense::Since;
        }
    }
    (by, since)
}

/// 2022-02-13
fn iso(text: &Text<'_>, at: usize) -> Option<(usize, usize, When)> {
    if !is_year(text, at) || text.word(at + 1) != "-" || text.word(at + 3) != "-" {
        return None;
    }
    let (month, day) = (text.token(at + 2).value, text.token(at + 4).value);
    let date = jiff::civil::Date::new(text.token(at).value as i16, month as i8, day as i8).ok()?;
    Some((at, at + 5, When::Fixed(Day::from(date).into())))
}

/// 13.02.2022, 13/02/2022: the day first, unless only the month can be.
fn dotted(text: &Text<'_>, at: usize) -> Option<(usize, usize, When)> {
    if text.kind(at) != Kind::Number {
        return None;
    }
    let first = text.between(at, at + 1);
    let (day, month, year) = match first.split_once('.') {
        Some((day, month)) if text.word(at + 1) == "." && text.token(at + 1).glued => (day, month, at + 2),
        None if text.word(at + 1) == "/" && text.word(at + 3) == "/" => (first, text.between(at + 2, at + 3), at + 4),
        _ => return None,
    };
    if !is_year(text, year) || !text.token(year).glued {
        return None;
    }
    let (day, month): (i8, i8) = (day.parse().ok()?, month.parse().ok()?);
    let (day, month) = if month > 12 { (month, day) } else { (day, month) };
    let date = jiff::civil::Date::new(text.token(year).value as i16, month, day).ok()?;
    Some((at, year + 1, When::Fixed(Day::from(date).into())))
}

/// 16 August 2021, August 16, 2021, August 2021, August.
fn month(text: &Text<'_>, marks: &Marks, lexicon: &Lexicon, at: usize) -> Option<(usize, usize, When)> {
    let held = marks.times[at]?;
    let Sense::Month(month) = held.sense else { return None };
    let token = text.token(at);
    // Small letters mean a month where the language writes it so: “march” and “may” are none.
    let small = !token.upper && token.end - token.start <= 5 && text.word(at).is_ascii();
    let linking = |at: usize| matches!(text.word(at), "." | "," | "de" | "of" | "del" | "the");
    let mut start = at;
    let back = (1..=2)
        .filter_map(|back| at.checked_sub(back))
        .take_while(|i| *i + 1 == at || linking(*i + 1))
        .find_map(|i| Some((i, is_day(text, i)?)));
    let mut end = at + held.length;
    let mut day = back.map(|(i, day)| {
        start = i;
        day
    });
    if text.word(end) == "." && text.token(end).glued {
        end += 1;
    }
    // “April 23” is English: “im April 23 Soldaten” is a count.
    let behind = lexicon.language == "en" || is_year(text, end + 1) || is_year(text, end + 2);
    if day.is_none()
        && behind
        && let Some(found) = is_day(text, end).filter(|_| !counts(marks, end + 1))
    {
        day = Some(found);
        end += 1;
    }
    let ahead = (end..end + 2).take_while(|i| *i == end || linking(*i - 1)).find(|i| is_year(text, *i));
    let year = ahead.map(|i| {
        end = i + 1;
        text.token(i).value as i16
    });
    let when = match (year, day) {
        (Some(year), Some(day)) => {
            When::Fixed(Day::from(jiff::civil::Date::new(year, month as i8, day as i8).ok()?).into())
        }
        (Some(year), None) => {
            When::Fixed(Dated::within(jiff::civil::Date::new(year, month as i8, 1).ok()?.into(), Precision::Month))
        }
        (None, Some(day)) => When::DayOf(month, day),
        (None, None)
            if small
                && matches!(text.word(at), "may" | "march" | "mar" | "set" | "mai" | "mars" | "sept")
                && !prepositioned(marks, at) =>
        {
            return None;
        }
        (None, None) if !token.upper && text.word(at) == "may" => return None,
        (None, None) => When::Month(month),
    };
    Some((start, end, when))
}

fn prepositioned(marks: &Marks, at: usize) -> bool {
    at.checked_sub(1).is_some_and(|at| marks.tags[at].any(super::kinds::PREPOSITIONS))
}

/// Whether a noun for what is counted stands at a token.
fn counts(marks: &Marks, at: usize) -> bool {
    use super::lexicon::Tags;
    marks.tags.get(at).is_some_and(|tags| tags.any(Tags::of(&[Tag::People, Tag::Folk, Tag::Gear, Tag::Units])))
}

/// On Friday, last week, this year, in spring 2015.
fn spoken(text: &Text<'_>, marks: &Marks, at: usize, published: Day) -> Option<(usize, usize, When)> {
    let held = marks.times[at]?;
    let end = at + held.length;
    let date = published.date();
    let beside = |sense: Sense| {
        let near = [at.checked_sub(1), Some(end)].into_iter().flatten();
        near.filter_map(|i| marks.times.get(i).copied().flatten()).any(|held| held.sense == sense)
    };
    let when = match held.sense {
        Sense::Weekday(day) if beside(Sense::Last) || !beside(Sense::Next) => When::Weekday(day),
        Sense::Weekday(day) => When::Fixed(
            Time { start: at, end, when: When::Weekday(day), by: false, since: false }.dated(published, true),
        ),
        Sense::Days(days) => When::Fixed((published + days).into()),
        Sense::Weeks(weeks) => When::Fixed((published + weeks * 7).into()),
        Sense::Months(months) => {
            let day = date.first_of_month().saturating_add(jiff::Span::new().months(months));
            When::Fixed(Dated::within(day.into(), Precision::Month))
        }
        Sense::Years(years) => {
            let day = date.saturating_add(jiff::Span::new().years(years));
            When::Fixed(Dated::within(day.into(), Precision::Year))
        }
        Sense::Season(month) => {
            let years = (end..end + 3).find(|i| is_year(text, *i)).map(|i| (i + 1, text.token(i).value as i16));
            match years {
                Some((end, year)) => {
                    let day = jiff::civil::Date::new(year, month as i8, 1).ok()?;
                    return Some((at, end, When::Fixed(Dated::within(day.into(), Precision::Month))));
                }
                None if prepositioned(marks, at) || beside(Sense::Last) || beside(Sense::Next) => When::Month(month),
                None => return None,
            }
        }
        _ => return None,
    };
    Some((at, end, when))
}

/// In 2003.
fn year(text: &Text<'_>, marks: &Marks, at: usize) -> Option<(usize, usize, When)> {
    if !is_year(text, at)
        || counts(marks, at + 1)
        || counts(marks, at + 2)
            && !text.token(at + 1).glued
            && text.kind(at + 1) == Kind::Word
            && !marks.tags[at + 1].any(super::kinds::PREPOSITIONS)
    {
        return None;
    }
    let approximate = at.checked_sub(1).is_some_and(|at| {
        use super::lexicon::Tags;
        marks.tags[at].any(Tags::of(&[Tag::About, Tag::UpTo, Tag::AtLeast, Tag::MoreThan, Tag::FewerThan]))
            && marks.times[at].is_none()
            && !marks.tags[at].any(super::kinds::PREPOSITIONS)
    });
    if approximate {
        return None;
    }
    let day = jiff::civil::Date::new(text.token(at).value as i16, 1, 1).ok()?;
    Some((at, at + 1, When::Fixed(Dated::within(day.into(), Precision::Year))))
}
