//! What the days of a whole column say about their order.

use super::date::{DateText, date, readings};
use super::order::DateOrder;
use crate::model::{Day, Precision};

/// The first text of a kind, and how many there are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// The first text, by its line.
    pub text: String,
    /// The line of the first.
    pub line: u32,
    texts: u32,
    all_dotted: bool,
}

/// What the texts of a column say about the order of their days. Each text is added once, however many rows hold it.
#[expect(clippy::struct_excessive_bools, reason = "each is one thing that was seen, and any may go with any")]
#[derive(Debug, Clone, Default)]
pub struct DayForms {
    /// By the orders that read a text, a bit for each.
    seen: [Option<Seen>; 8],
    /// The last day that each order reads.
    latest: [Option<Day>; 3],
    /// Some text may have a year of two digits first.
    short: bool,
    /// Days with their year first, as spreadsheets write a cell that is a day.
    iso: bool,
    /// One of them has a day of the month that is not a month.
    late: bool,
    /// Some days are neither.
    worded: bool,
}

/// The order of a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Settled {
    /// No text needs one.
    Plain,
    /// All texts are read by this one.
    One(DateOrder),
    /// These read all of them.
    Open(Vec<DateOrder>),
    /// None reads all of them; each of these is proven by some. With a text that two of them read, if there is one.
    Against(Vec<DateOrder>, Option<Seen>),
}

impl DayForms {
    /// Adds a text that is not a day as `2021-12-31`.
    pub fn add(&mut self, text: &str, line: u32) {
        let Some(readings) = readings(text) else {
            match date(text, DateOrder::Auto) {
                DateText::Day(day) if day.precision() == Precision::Day && year_first(text) => {
                    self.add_iso(day.day().date().day() > 12);
                }
                DateText::Missing | DateText::Broken => {}
                _ => self.worded = true,
            }
            return;
        };
        let mask = readings.mask();
        if mask == 0 || readings.is_plain() && mask.count_ones() > 1 {
            return;
        }
        for order in DateOrder::EACH {
            let latest = &mut self.latest[order.at()];
            *latest = (*latest).max(readings.by(order));
        }
        self.short |= readings.is_short();
        let new = Seen { text: text.trim().to_owned(), line, texts: 1, all_dotted: readings.is_dotted() };
        self.join(mask, new);
    }

    /// Adds a day as `2021-12-31`; whether its day of the month is not a month.
    pub fn add_iso(&mut self, late: bool) {
        self.iso = true;
        self.late |= late;
    }

    fn join(&mut self, mask: usize, new: Seen) {
        let Some(seen) = &mut self.seen[mask] else {
            self.seen[mask] = Some(new);
            return;
        };
        let (texts, all_dotted) = (seen.texts.saturating_add(new.texts), seen.all_dotted && new.all_dotted);
        if new.line < seen.line {
            *seen = new;
        }
        (seen.texts, seen.all_dotted) = (texts, all_dotted);
    }

    /// Takes in what another part of the column says, whose lines begin behind this one.
    pub fn adopt(&mut self, other: &Self, line: u32) {
        for (mask, seen) in other.seen.iter().enumerate() {
            if let Some(seen) = seen {
                self.join(mask, Seen { line: seen.line + line, ..seen.clone() });
            }
        }
        for (latest, other) in self.latest.iter_mut().zip(other.latest) {
            *latest = (*latest).max(other);
        }
        self.short |= other.short;
        self.iso |= other.iso;
        self.late |= other.late;
        self.worded |= other.worded;
    }

    /// The orders that may hold: not one by which there are days that nobody can report yet, and a year of two digits is first only where
    /// hyphens part it or nothing else is left.
    fn possible(&self, until: Option<Day>) -> usize {
        let all = (1..8).filter(|mask| self.seen[*mask].is_some()).fold(0, |all, mask| all | mask);
        let future = |at: usize| until.zip(self.latest[at]).is_some_and(|(until, latest)| latest > until);
        let past = (0..3).filter(|at| all & 1 << at != 0 && !future(*at)).fold(0, |past, at| past | 1 << at);
        let reads_all = |orders: usize| (1..8).all(|mask| self.seen[mask].is_none() || mask & orders != 0);
        let past = if reads_all(past) { past } else { all };
        if !self.short && reads_all(past & 3) { past & 3 } else { past }
    }

    /// The order of the column. Days after `until` are none that can be reported yet.
    pub fn settle(&self, until: Option<Day>) -> Settled {
        let possible = self.possible(until);
        let masks = || (1..8).filter(|mask| self.seen[*mask].is_some()).map(|mask| mask & possible);
        if masks().next().is_none() {
            return Settled::Plain;
        }
        let orders = |mask: usize| DateOrder::EACH.into_iter().enumerate().filter(move |(at, _)| mask & 1 << at != 0);
        let list = |mask: usize| orders(mask).map(|(_, order)| order).collect::<Vec<_>>();
        match list(masks().fold(possible, |all, mask| all & mask))[..] {
            [one] => Settled::One(one),
            [] => {
                let both =
                    (1..8).filter(|mask| (mask & possible).count_ones() > 1).filter_map(|m| self.seen[m].clone());
                Settled::Against(list(possible), both.min_by_key(|seen| seen.line))
            }
            ref several => {
                // What is parted by dots has the day first.
                let dotted = self.seen.iter().flatten().all(|seen| seen.all_dotted);
                if dotted { Settled::One(DateOrder::Dmy) } else { Settled::Open(several.to_vec()) }
            }
        }
    }

    /// The order that most texts prove, for a column that contradicts itself; the first of [`DateOrder::EACH`] if two are even.
    pub fn most(&self) -> DateOrder {
        let texts = |order: &DateOrder| {
            let at = order.at();
            self.seen
                .iter()
                .enumerate()
                .filter(|(mask, _)| *mask == 1 << at)
                .filter_map(|(_, s)| s.as_ref())
                .map(|s| s.texts)
                .sum::<u32>()
        };
        let all = DateOrder::EACH.map(|order| (texts(&order), order));
        all.into_iter().rev().max_by_key(|(texts, _)| *texts).map_or(DateOrder::Dmy, |(_, order)| order)
    }

    /// The first text that this order reads and the other does not.
    pub fn proof(&self, order: DateOrder, not: DateOrder) -> Option<&Seen> {
        let bit = |order: DateOrder| 1_usize << order.at();
        let proves = |(mask, _): &(usize, &Option<Seen>)| mask & bit(order) != 0 && mask & bit(not) == 0;
        let seen = self.seen.iter().enumerate().filter(proves).filter_map(|(_, seen)| seen.as_ref());
        seen.min_by_key(|seen| seen.line)
    }

    /// The first text that several orders read.
    pub fn open(&self) -> Option<&Seen> {
        let several = |(mask, _): &(usize, &Option<Seen>)| mask.count_ones() > 1;
        self.seen.iter().enumerate().filter(several).filter_map(|(_, seen)| seen.as_ref()).min_by_key(|seen| seen.line)
    }

    /// Whether a spreadsheet read some days with day and month exchanged and left the others as text: cells that are days, none after the
    /// twelfth of a month, beside texts that are days, all of them after it, in one order. How many different texts there are.
    pub fn half_converted(&self) -> Option<u32> {
        let mut proven = self.seen.iter().enumerate().filter_map(|(mask, seen)| Some((mask, seen.as_ref()?)));
        let (mask, seen) = proven.next()?;
        let one = matches!(mask & 3, 1 | 2) && proven.next().is_none();
        (one && self.iso && !self.late && !self.worded).then_some(seen.texts)
    }
}

fn year_first(text: &str) -> bool {
    let text = text.trim();
    text.get(..4).is_some_and(|year| year.bytes().all(|b| b.is_ascii_digit()))
        && !text.get(4..5).is_some_and(|next| next.bytes().all(|b| b.is_ascii_digit()))
}
