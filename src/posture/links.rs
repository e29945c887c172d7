//! Which record is a part of which, and which people are counted in another record.

use crate::model::{Dataset, Id, RecordRef};
use std::collections::HashMap;

/// The links between records, resolved to rows and free of cycles.
#[derive(Debug, Default)]
pub(super) struct Links {
    /// For each movement the movement that it is a part of.
    pub parent: Vec<Option<u32>>,
    /// The movements, parts before what they are a part of, each tree in one piece.
    pub order: Vec<u32>,
    /// For each movement its place in `order`, and the place where the tree of its parts begins.
    pub place: Vec<(u32, u32)>,
    /// For each strength the record in which it is counted already.
    pub strengths: Vec<Option<RecordRef>>,
    /// For each movement the same.
    pub movements: Vec<Option<RecordRef>>,
}

impl Links {
    /// Resolves the ids. A link to a record that does not exist, and one link of each circle, is left out:
    /// the records then count by themselves.
    pub fn resolve(data: &Dataset) -> Self {
        let rows = data.movements.len();
        let by_id = by_id(data);
        let mut parent: Vec<Option<u32>> = (data.movements.iter())
            .map(|movement| match by_id.get(movement.part_of.as_ref()?)? {
                RecordRef::Movement(row) => Some(*row),
                _ => None,
            })
            .collect();
        cut_circles(&mut parent);
        let (order, place) = parts_first(&parent);
        let mut links = Self { parent, order, place, strengths: Vec::new(), movements: Vec::new() };
        links.count_elsewhere(data, &by_id, rows);
        links
    }

    /// The topmost movement that this one is a part of.
    fn roots(&self) -> Vec<u32> {
        let mut root: Vec<u32> = (0..self.parent.len() as u32).collect();
        for &row in self.order.iter().rev() {
            if let Some(parent) = self.parent[row as usize] {
                root[row as usize] = root[parent as usize];
            }
        }
        root
    }

    fn count_elsewhere(&mut self, data: &Dataset, by_id: &HashMap<&Id, RecordRef>, rows: usize) {
        let base = data.strengths.len() as u32;
        let roots = self.roots();
        let node = |id: &Option<Id>| match by_id.get(id.as_ref()?)? {
            RecordRef::Strength(row) => Some(*row),
            RecordRef::Movement(row) => Some(base + *row),
            _ => None,
        };
        // Within one tree `part_of` says already what counts.
        let elsewhere = |row: usize, target: &u32| *target < base || roots[(*target - base) as usize] != roots[row];
        let mut links: Vec<Option<u32>> = data.strengths.iter().map(|s| node(&s.counted_in)).collect();
        let moves = data.movements.iter().enumerate();
        links.extend(moves.map(|(row, m)| node(&m.counted_in).filter(|target| elsewhere(row, target))));
        cut_circles(&mut links);
        let record = |link: &Option<u32>| {
            link.map(|n| if n < base { RecordRef::Strength(n) } else { RecordRef::Movement(n - base) })
        };
        self.strengths = links[..links.len() - rows].iter().map(record).collect();
        self.movements = links[links.len() - rows..].iter().map(record).collect();
    }

    /// The movement and all its parts, parts first.
    pub fn tree(&self, movement: u32) -> &[u32] {
        let (own, first) = self.place[movement as usize];
        &self.order[first as usize..=own as usize]
    }
}

/// Strengths and movements by id; of two with one id the first.
fn by_id(data: &Dataset) -> HashMap<&Id, RecordRef> {
    let mut by_id = HashMap::with_capacity(data.strengths.len() + data.movements.len());
    for (row, strength) in data.strengths.iter().enumerate() {
        by_id.entry(&strength.id).or_insert(RecordRef::Strength(row as u32));
    }
    for (row, movement) in data.movements.iter().enumerate() {
        by_id.entry(&movement.id).or_insert(RecordRef::Movement(row as u32));
    }
    by_id
}

/// Where following the links leads back to a row already passed, the link of the circle's first row is cut.
fn cut_circles(links: &mut [Option<u32>]) {
    // 0: not yet seen; otherwise the number of the walk that saw it.
    let mut seen = vec![0_usize; links.len()];
    for start in 0..links.len() {
        let mut row = start;
        while seen[row] == 0 {
            seen[row] = start + 1;
            match links[row] {
                Some(next) => row = next as usize,
                None => break,
            }
        }
        if links[row].is_some() && seen[row] == start + 1 {
            let mut lowest = row;
            let mut next = links[row].map_or(row, |n| n as usize);
            while next != row {
                lowest = lowest.min(next);
                next = links[next].map_or(row, |n| n as usize);
            }
            links[lowest] = None;
        }
    }
}

/// All rows, each after its parts, each tree in one piece; and for each row its place and where its tree begins.
fn parts_first(parent: &[Option<u32>]) -> (Vec<u32>, Vec<(u32, u32)>) {
    let mut parts = vec![Vec::new(); parent.len()];
    let mut stack = Vec::new();
    for (row, parent) in parent.iter().enumerate().rev() {
        match parent {
            Some(parent) => parts[*parent as usize].push(row as u32),
            None => stack.push((row as u32, false)),
        }
    }
    let mut order = Vec::with_capacity(parent.len());
    let mut place = vec![(0, 0); parent.len()];
    while let Some((row, parts_done)) = stack.pop() {
        if parts_done {
            place[row as usize].0 = order.len() as u32;
            order.push(row);
        } else {
            place[row as usize].1 = order.len() as u32;
            stack.push((row, true));
            stack.extend(parts[row as usize].iter().map(|part| (*part, false)));
        }
    }
    (order, place)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_circle_is_cut_at_its_first_row_and_the_rest_stays() {
        let mut links = vec![Some(1), Some(2), Some(1), Some(3), None, Some(4)];
        cut_circles(&mut links);
        assert_eq!(links, [Some(1), None, Some(1), None, None, Some(4)]);
    }

    #[test]
    fn parts_come_before_what_they_are_a_part_of_in_one_piece() {
        let (order, place) = parts_first(&[None, Some(0), Some(1), Some(0), None]);
        assert_eq!(order, [2, 1, 3, 0, 4]);
        assert_eq!(place, [(3, 0), (1, 0), (0, 0), (2, 2), (4, 4)]);
    }
}
