//! Which record is a part of which, and which people are counted in another record.

use crate::model::{AnyRecord, Dataset, HashMap, HashSet, Id, RecordRef, Thing, circles};
use std::collections::{BTreeMap, BTreeSet};

/// The links between records, resolved to rows and free of circles.
#[derive(Debug, Default)]
pub(super) struct Links {
    /// For each movement the movement that it is a part of.
    pub parent: Vec<Option<u32>>,
    /// The movements, parts before what they are a part of, each tree in one piece; trees of one come last.
    pub order: Vec<u32>,
    /// For each place of those in a tree of more than one: where in `order` its tree begins and ends.
    trees: Vec<(u32, u32)>,
    /// For each movement its place in `order`, and the place where the tree of its parts begins.
    pub place: Vec<(u32, u32)>,
    /// For strengths and movements that say so, the record in which they are counted already.
    pub counted_in: BTreeMap<RecordRef, RecordRef>,
    /// For each movement whether it, or what it is a part of, is in `counted_in`.
    linked: Vec<bool>,
}

/// Of a circle whose records hang together already, so many are looked at for what a link would close: beyond, it is left out.
const LONGEST_SEARCH: usize = 1000;

/// A movement with more parts than this is not walked through for each question about it, but together with all of its tree.
pub(super) const SMALL: usize = 32;

impl Links {
    /// Resolves the ids. A link to a record that does not exist or counts another thing is left out, and so are links that close a circle,
    /// wherever their rows stand: those of the ids that come first.
    pub fn resolve(data: &Dataset) -> Self {
        let by_id = by_id(data);
        let mut parent: Vec<Option<u32>> = (data.movements.iter())
            .map(|movement| match by_id.get(movement.part_of.as_ref()?)? {
                RecordRef::Movement(row) if data.movements[*row as usize].things.what == movement.things.what => {
                    Some(*row)
                }
                _ => None,
            })
            .collect();
        cut_circles(&mut parent, |row| &data.movements[row].id);
        let (order, place, in_trees) = parts_first(&parent);
        let linked = vec![false; parent.len()];
        let trees = whole_trees(&order[..in_trees], &parent, &place);
        let mut links = Self { parent, order, trees, place, counted_in: BTreeMap::new(), linked };
        links.count_elsewhere(data, &by_id);
        links
    }

    /// The topmost movement that each one is a part of.
    fn roots(&self) -> Vec<u32> {
        let mut root: Vec<u32> = (0..self.parent.len() as u32).collect();
        for &row in self.order.iter().rev() {
            if let Some(parent) = self.parent[row as usize] {
                root[row as usize] = root[parent as usize];
            }
        }
        root
    }

    fn count_elsewhere(&mut self, data: &Dataset, by_id: &HashMap<&Id, RecordRef>) {
        let roots = self.roots();
        let thing = |record: RecordRef| data.record(record).and_then(AnyRecord::things).map(|things| things.what);
        let target = |id: &Option<Id>, own: Thing| {
            let target = by_id.get(id.as_ref()?).copied();
            target.filter(|target| thing(*target) == Some(own))
        };
        for (row, movement) in data.movements.iter().enumerate() {
            let Some(target) = target(&movement.counted_in, movement.things.what) else { continue };
            // Within one tree `part_of` says already what counts.
            let kin = matches!(target, RecordRef::Movement(other) if roots[other as usize] == roots[row]);
            if !kin {
                self.counted_in.insert(RecordRef::Movement(row as u32), target);
            }
        }
        for (row, strength) in data.strengths.iter().enumerate() {
            if let Some(target) = target(&strength.counted_in, strength.things.what) {
                self.counted_in.insert(RecordRef::Strength(row as u32), target);
            }
        }
        // The last id first, so that it is the first of a circle whose link is left out.
        let mut links = self.take_circles();
        links.sort_by_cached_key(|(record, _)| {
            std::cmp::Reverse(data.record(*record).map(|record| record.id().clone()))
        });
        let mut joined = Joined::default();
        for (record, target) in links {
            self.count_in(record, target, &roots, &mut joined);
        }
        for &row in self.order.iter().rev() {
            let by_parent = self.parent[row as usize].is_some_and(|parent| self.linked[parent as usize]);
            self.linked[row as usize] = by_parent || self.counted_in.contains_key(&RecordRef::Movement(row));
        }
    }

    /// Takes out the links of `counted_in` that are in a circle of either kind.
    fn take_circles(&mut self) -> Vec<(RecordRef, RecordRef)> {
        if self.counted_in.is_empty() {
            return Vec::new();
        }
        // Strengths that hang on nothing are in no circle.
        let is_strength = |record: &&RecordRef| matches!(record, RecordRef::Strength(_));
        let strengths: Vec<RecordRef> = self.counted_in.keys().filter(is_strength).copied().collect();
        let movements = self.parent.len() as u32;
        let number = |record: &RecordRef| match record {
            RecordRef::Movement(row) => Some(*row),
            _ => strengths.binary_search(record).ok().map(|at| movements + at as u32),
        };
        let mut hang_on: Vec<_> = self.parent.iter().map(|parent| [*parent, None]).collect();
        hang_on.resize(hang_on.len() + strengths.len(), [None; 2]);
        for (from, to) in &self.counted_in {
            if let Some(from) = number(from) {
                hang_on[from as usize][1] = number(to);
            }
        }
        let circles = circles(&hang_on);
        let circle = |record: &RecordRef| number(record).and_then(|number| circles[number as usize]);
        self.counted_in.extract_if(.., |from, to| circle(from).is_some() && circle(from) == circle(to)).collect()
    }

    /// Notes the link, unless the people of the target are, by way of other links, already those of the record.
    fn count_in(&mut self, record: RecordRef, target: RecordRef, roots: &[u32], joined: &mut Joined) {
        // A tree hangs together from the start.
        let tree = |record| {
            if let RecordRef::Movement(row) = record { RecordRef::Movement(roots[row as usize]) } else { record }
        };
        if joined.join(tree(record), tree(target)) || !self.leads(target, record) {
            self.counted_in.insert(record, target);
        }
    }

    /// Whether links lead from one record to another, as far as is looked.
    fn leads(&self, from: RecordRef, to: RecordRef) -> bool {
        let (mut within, mut seen) = (vec![from], HashSet::from_iter([from]));
        while let Some(at) = within.pop() {
            if at == to || seen.len() > LONGEST_SEARCH {
                return true;
            }
            let parent = if let RecordRef::Movement(row) = at { self.parent[row as usize] } else { None };
            let up = parent.map(RecordRef::Movement).into_iter().chain(self.counted_in.get(&at).copied());
            within.extend(up.filter(|up| seen.insert(*up)));
        }
        false
    }

    /// All records in which these movements, or what they are a part of, are counted.
    pub fn above_all(&self, rows: &[u32]) -> BTreeSet<RecordRef> {
        let (mut targets, mut seen) = (BTreeSet::new(), HashSet::default());
        for &row in rows {
            let mut at = self.linked[row as usize].then_some(row);
            while let Some(row) = at.filter(|row| seen.insert(*row)) {
                targets.extend(self.counted_in.get(&RecordRef::Movement(row)));
                at = self.parent[row as usize];
            }
        }
        targets
    }

    /// These movements and all their parts, each once.
    pub fn trees_of(&self, rows: &[u32]) -> impl Iterator<Item = u32> {
        let mut pieces: Vec<(u32, u32)> = rows.iter().map(|row| self.place[*row as usize]).collect();
        pieces.sort_unstable_by_key(|(own, first)| (*first, *own));
        let mut done = 0;
        let rest = pieces.into_iter().map(move |(own, first)| {
            let from = first.max(done);
            done = done.max(own + 1);
            from..own + 1
        });
        rest.flat_map(|piece| &self.order[piece.start as usize..piece.end.max(piece.start) as usize]).copied()
    }

    /// The records in which a movement, or what it is a part of, is counted.
    pub fn above(&self, movement: u32) -> impl Iterator<Item = RecordRef> {
        let start = self.linked[movement as usize].then_some(movement);
        let up = std::iter::successors(start, |row| self.parent[*row as usize]);
        up.filter_map(|row| self.counted_in.get(&RecordRef::Movement(row)).copied())
    }

    /// The movement and all its parts, parts first.
    pub fn tree(&self, movement: u32) -> &[u32] {
        let (own, first) = self.place[movement as usize];
        &self.order[first as usize..=own as usize]
    }

    /// The topmost movement that this one is a part of, with all its parts, parts first; and which of them this one is.
    pub fn whole_tree(&self, movement: u32) -> (&[u32], usize) {
        let at = self.place[movement as usize].0;
        let (first, end) = self.trees.get(at as usize).copied().unwrap_or((at, at + 1));
        (&self.order[first as usize..end as usize], (at - first) as usize)
    }
}

/// Which records hang together by links of any kind: a link between two that do not yet closes no circle.
#[derive(Debug, Default)]
struct Joined(HashMap<RecordRef, RecordRef>);

impl Joined {
    /// The record that stands for all that hang together with this one.
    fn head(&mut self, record: RecordRef) -> RecordRef {
        let mut head = record;
        while let Some(next) = self.0.get(&head) {
            head = *next;
        }
        let mut at = record;
        while let Some(next) = self.0.get(&at).copied().filter(|next| *next != head) {
            self.0.insert(at, head);
            at = next;
        }
        head
    }

    /// Joins what hangs together with the one and the other; false: that was one already.
    fn join(&mut self, one: RecordRef, other: RecordRef) -> bool {
        let (one, other) = (self.head(one), self.head(other));
        one != other && self.0.insert(one, other).is_none()
    }
}

/// The strengths and movements that others name, by id; of two with one id the first.
fn by_id(data: &Dataset) -> HashMap<&Id, RecordRef> {
    let parts = data.movements.iter().filter_map(|m| m.part_of.as_ref());
    let counted = data.movements.iter().filter_map(|m| m.counted_in.as_ref());
    let named: HashSet<&Id> =
        parts.chain(counted).chain(data.strengths.iter().filter_map(|s| s.counted_in.as_ref())).collect();
    let mut by_id = HashMap::default();
    by_id.reserve(named.len());
    if named.is_empty() {
        return by_id;
    }
    let strengths = data.strengths.iter().enumerate().map(|(row, s)| (&s.id, RecordRef::Strength(row as u32)));
    let movements = data.movements.iter().enumerate().map(|(row, m)| (&m.id, RecordRef::Movement(row as u32)));
    for (id, record) in strengths.chain(movements).filter(|(id, _)| named.contains(id)) {
        by_id.entry(id).or_insert(record);
    }
    by_id
}

/// Of the rows whose links lead back to them, the link of the one whose id comes first is cut.
fn cut_circles<'a>(links: &mut [Option<u32>], id: impl Fn(usize) -> &'a Id) {
    let hang_on: Vec<_> = links.iter().map(|link| [*link]).collect();
    let mut firsts: HashMap<u32, usize> = HashMap::default();
    for (row, circle) in circles(&hang_on).into_iter().enumerate() {
        let Some(circle) = circle else { continue };
        let first = firsts.entry(circle).or_insert(row);
        if id(row) < id(*first) {
            *first = row;
        }
    }
    for row in firsts.into_values() {
        links[row] = None;
    }
}

/// All rows, each after its parts, each tree in one piece and those of one row last; for each row its place and where
/// its tree begins; and how many rows are in a tree of more than one.
fn parts_first(parent: &[Option<u32>]) -> (Vec<u32>, Vec<(u32, u32)>, usize) {
    let mut parts = vec![Vec::new(); parent.len()];
    for (row, parent) in parent.iter().enumerate().rev() {
        if let Some(parent) = parent {
            parts[*parent as usize].push(row as u32);
        }
    }
    let roots = || (0..parent.len() as u32).rev().filter(|row| parent[*row as usize].is_none());
    let alone = |row: &u32| parts[*row as usize].is_empty();
    let mut stack: Vec<_> =
        roots().filter(alone).chain(roots().filter(|row| !alone(row))).map(|r| (r, false)).collect();
    let in_trees = parent.len() - roots().filter(alone).count();
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
    (order, place, in_trees)
}

/// For each place of an order of whole trees where its tree begins and ends.
fn whole_trees(order: &[u32], parent: &[Option<u32>], place: &[(u32, u32)]) -> Vec<(u32, u32)> {
    let mut trees = Vec::with_capacity(order.len());
    for row in order.iter().filter(|row| parent[**row as usize].is_none()) {
        let (own, first) = place[*row as usize];
        trees.extend((first..=own).map(|_| (first, own + 1)));
    }
    trees
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_circle_is_cut_at_its_first_id_and_the_rest_stays() {
        let ids: Vec<Id> = ["f", "e", "d", "c", "b", "a"].into_iter().filter_map(Id::new).collect();
        let mut links = vec![Some(1), Some(2), Some(1), Some(3), None, Some(4)];
        cut_circles(&mut links, |row| &ids[row]);
        assert_eq!(links, [Some(1), Some(2), None, None, None, Some(4)]);
    }

    #[test]
    fn parts_of_several_are_walked_through_once() {
        let parent = vec![None, Some(0), Some(1), Some(0), None, Some(1)];
        let (order, place, in_trees) = parts_first(&parent);
        let trees = whole_trees(&order[..in_trees], &parent, &place);
        let linked = vec![true; parent.len()];
        let counted = [(1, 4), (0, 4)].map(|(from, to)| (RecordRef::Movement(from), RecordRef::Movement(to)));
        let links = Links { parent, order, trees, place, counted_in: counted.into(), linked };
        for rows in [&[1_u32, 2, 0][..], &[2, 5], &[3, 4, 4, 1], &[]] {
            let mut each: Vec<u32> = rows.iter().flat_map(|row| links.tree(*row)).copied().collect();
            each.sort_unstable();
            each.dedup();
            let mut once: Vec<u32> = links.trees_of(rows).collect();
            once.sort_unstable();
            assert_eq!(once, each);
            assert_eq!(links.above_all(rows), rows.iter().flat_map(|row| links.above(*row)).collect());
        }
    }

    #[test]
    fn parts_come_before_what_they_are_a_part_of_in_one_piece() {
        let (order, place, in_trees) = parts_first(&[None, Some(0), Some(1), Some(0), None]);
        assert_eq!((order.as_slice(), in_trees), ([2, 1, 3, 0, 4].as_slice(), 4));
        assert_eq!(place, [(3, 0), (1, 0), (0, 0), (2, 2), (4, 4)]);
        let parent = [None, Some(0), Some(1), Some(0), None];
        assert_eq!(whole_trees(&order[..in_trees], &parent, &place), [(0, 4); 4]);
    }
}
