//! Rows that are linked in a circle: each circle is one problem.

use super::Places;
use crate::io::problem::{Problem, Severity};
use crate::model::{Dataset, HashMap, Table, circles, quoted};

type Place = (Table, usize);

/// A cell that leads to another row.
pub(super) struct Link {
    pub from: Place,
    pub to: Place,
    pub column: &'static str,
}

/// The columns that take people out of a sum, and the one that only says who relieves whom.
const COLUMNS: [&str; 3] = ["part_of", "counted_in", "replaces"];

/// So many rows of a circle are listed; the others are counted.
const LISTED: usize = 6;

pub(super) fn check(dataset: &Dataset, links: &[Link], places: &Places, found: &mut Vec<Problem>) {
    let mut rows: Vec<Place> = links.iter().flat_map(|link| [link.from, link.to]).collect();
    rows.sort_unstable_by_key(|(table, row)| (*table as usize, *row));
    rows.dedup();
    let numbers: HashMap<Place, u32> = rows.iter().zip(0..).map(|(place, number)| (*place, number)).collect();
    let mut hang_on = vec![[None; COLUMNS.len()]; rows.len()];
    for link in links {
        if let Some(column) = COLUMNS.iter().position(|column| *column == link.column) {
            hang_on[numbers[&link.from] as usize][column] = Some(numbers[&link.to]);
        }
    }
    let counted = circles(&hang_on.iter().map(|[part, counted, _]| [*part, *counted]).collect::<Vec<_>>());
    let all = circles(&hang_on);
    let of_rows = |of: &[Option<u32>]| {
        let mut members: HashMap<u32, Vec<usize>> = HashMap::default();
        of.iter().enumerate().for_each(|(row, of)| of.iter().for_each(|of| members.entry(*of).or_default().push(row)));
        let mut circles: Vec<_> = members.into_values().collect();
        circles.sort_unstable();
        circles
    };
    // A circle that takes people out of sums is told by itself, and the wider one once it is mended.
    let wider = of_rows(&all).into_iter().filter(|rows| rows.iter().all(|row| counted[*row].is_none()));
    for members in of_rows(&counted).into_iter().chain(wider) {
        let circle = all[members[0]];
        let within = |row: usize, column: usize| hang_on[row][column].is_some_and(|to| all[to as usize] == circle);
        let used = (0..COLUMNS.len()).filter(|column| members.iter().any(|row| within(*row, *column)));
        let used: Vec<usize> = used.collect();
        let place = rows[members[0]];
        let column = used.iter().find(|column| within(members[0], **column)).map_or("id", |column| COLUMNS[*column]);
        let what = what(dataset, &members.iter().map(|row| rows[*row]).collect::<Vec<_>>(), &used);
        found.push(places.problem(place, column, Severity::Error, what, text!("problem-circle-fix")));
    }
}

fn what(dataset: &Dataset, members: &[Place], used: &[usize]) -> String {
    let columns = used.iter().map(|column| quoted(COLUMNS[*column])).collect::<Vec<_>>().join(", ");
    let id = |(table, row): &Place| dataset.rows(*table).get(*row).map(|record| quoted(record.id().as_str()));
    let ids = members.iter().take(LISTED).filter_map(id).collect::<Vec<_>>().join(", ");
    let (n, more) = (members.len(), members.len().saturating_sub(LISTED));
    if more > 0 {
        text!("problem-circle-more", n = n, columns = columns, ids = ids, more = more)
    } else {
        text!("problem-circle", n = n, columns = columns, ids = ids)
    }
}
