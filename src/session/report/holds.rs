//! The numbers on the last day: the sentence at the top, and each number with its sum.

use super::{Block, Item, asked::Asked, list};
use crate::model::{Code, Estimate, Scope};
use crate::posture::{Figures, Quantity};
use crate::scene::Tabled;
use crate::session::explain::Explanation;
use crate::words;

/// Above so many hosts there is a table alone.
const FEW: usize = 8;

/// A number of a host or of all.
type NumberOf = fn(&Figures) -> Option<Estimate>;

/// The columns of a table of numbers.
pub(super) const NUMBERS: [(Quantity, NumberOf); 4] = [
    (Quantity::Promised, |figures| figures.promised),
    (Quantity::Arrived, |figures| figures.arrived),
    (Quantity::Reported, |figures| figures.reported),
    (Quantity::Present, |figures| figures.present),
];

/// The numbers in sentences, the ones that the map shows first, and what is asked.
pub(super) fn lead(asked: Asked<'_>) -> Vec<Block> {
    let posture = asked.posture();
    let told = (asked.facts.data, posture, asked.facts.accounts);
    let moved = words::of_movements(told).map(|text| text!("report-sentence", text = text));
    let level = words::of_level(told, |figures| figures.present).map(|text| text!("report-sentence", text = text));
    let none = || text!("report-present", number = words::present(&posture.total.figures));
    let level = level.unwrap_or_else(none);
    let moved = moved.unwrap_or_else(|| text!("report-no-movement").to_owned());
    let both = if asked.state.choices.measure.is_of_changes() { [moved, level] } else { [level, moved] };
    let mut blocks: Vec<Block> = both.into_iter().map(Block::Lead).collect();
    if let [host] = asked.hosts {
        let over = asked.facts.accounts.host(*host).and_then(crate::posture::Account::over_scopes);
        let over = over.map(|over| words::capital(&words::over_scopes(&over)));
        blocks.extend(over.map(|text| Block::Text(text!("report-sentence", text = text))));
    }
    let question = words::question((posture.from, posture.net), posture.scope, posture.thing);
    let known = match posture.known_on {
        Some(day) => text!("report-known-on", day = words::long_day(day)),
        None => text!("report-hindsight").to_owned(),
    };
    blocks.push(Block::Text(text!("report-question", question = question, known = known)));
    blocks
}

/// The numbers on the last day.
pub(super) fn holds(asked: Asked<'_>) -> Vec<Block> {
    let hosts = asked.named();
    let mut blocks = Vec::new();
    if hosts.len() != 1 || !asked.posture().unplaced.is_empty() {
        blocks.push(Block::Table(table(asked, &hosts)));
    }
    for host in hosts.iter().copied().filter(|_| hosts.len() <= FEW) {
        if hosts.len() > 1 {
            blocks.push(Block::Part(words::country(host)));
        }
        match of_host(asked, host) {
            Some(items) => blocks.extend(list(items)),
            None => blocks.push(Block::Text(text!("report-nothing", host = words::country(host)))),
        }
    }
    blocks
}

fn table(asked: Asked<'_>, hosts: &[Code]) -> Tabled {
    let posture = asked.posture();
    let figures = |host: &Code| posture.host(*host).map(|host| host.figures).unwrap_or_default();
    let known = hosts.iter().map(|host| (words::country(*host), figures(host)));
    let unplaced = posture.unplaced.iter().map(|one| (words::placeless(&one.place).to_owned(), one.figures));
    let rows: Vec<(String, Figures)> = known.chain(unplaced).collect();
    numbers(text!("page-host"), posture.scope, &rows, Some(&posture.total.figures))
}

/// A table of numbers, without columns that say nothing. Levels are those of one scope, which their heads name: who has none in it may have
/// one in another.
pub(super) fn numbers(head: &str, scope: Scope, rows: &[(String, Figures)], total: Option<&Figures>) -> Tabled {
    let said = |(_, of): &&(Quantity, NumberOf)| rows.iter().any(|(_, figures)| of(figures).is_some());
    let columns: Vec<_> = NUMBERS.iter().filter(said).collect();
    let row = |name: &str, figures: &Figures| -> Vec<String> {
        let cells = columns.iter().map(|(quantity, of)| match of(figures) {
            None if is_level(*quantity) && scope != Scope::Unspecified => "–".to_owned(),
            number => words::or_missing(*quantity, number),
        });
        std::iter::once(name.to_owned()).chain(cells).collect()
    };
    let heads = columns.iter().map(|(quantity, _)| {
        let name = words::quantity(*quantity);
        let scoped = is_level(*quantity) && scope != Scope::Unspecified;
        if scoped {
            text!("report-of-scope", quantity = name, scope = words::lower(words::scope(scope)))
        } else {
            name.to_owned()
        }
    });
    Tabled {
        heads: std::iter::once(head.to_owned()).chain(heads).collect(),
        total: total.map(|total| row(text!("print-sheet-total"), total)).unwrap_or_default(),
        rows: rows.iter().map(|(name, figures)| row(name, figures)).collect(),
    }
}

fn is_level(quantity: Quantity) -> bool {
    matches!(quantity, Quantity::Reported | Quantity::Present)
}

/// A host's numbers, each with its sum, and its levels in all scopes. None: the records say nothing of it.
fn of_host(asked: Asked<'_>, host: Code) -> Option<Vec<Item>> {
    let facts = asked.facts;
    let (told, account) = (Explanation::of(facts, host)?, facts.accounts.host(host)?);
    let numbers = told.numbers.iter().map(|number| {
        let formula = words::formula(facts.data, account, number.measure);
        let formula = Some(formula).filter(|formula| formula.starts_with('='));
        let quantity = words::quantity(number.measure);
        Item {
            text: text!("report-number", quantity = quantity, number = number.told.as_str()),
            notes: formula.into_iter().collect(),
            ..Item::default()
        }
    });
    let mut items: Vec<Item> = numbers.collect();
    items.extend(account.levels.iter().map(|level| Item {
        text: words::level_line(facts.data, level),
        notes: words::remarks(level, facts.posture.day),
        ..Item::default()
    }));
    items.extend(account.over_scopes().map(|over| Item::plain(words::capital(&words::over_scopes(&over)))));
    Some(items)
}
