//! Where the rows of a table stand, and which record each of them is: so that saving need not read again what has not changed.

/// The rows of a table below its header, in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::io) struct Marks {
    /// The offset of each row's first byte.
    starts: Vec<u32>,
    /// The mark of the record that it is; 0: it is none.
    records: Vec<u64>,
}

impl Marks {
    /// Notes the next row and the mark of its record; 0: it is none. Tables have less than 4 GB.
    pub fn note(&mut self, start: usize, mark: u64) {
        self.starts.push(u32::try_from(start).unwrap_or(u32::MAX));
        self.records.push(mark);
    }

    /// Adds the rows behind these.
    pub(super) fn append(&mut self, mut more: Self) {
        self.starts.append(&mut more.starts);
        self.records.append(&mut more.records);
    }

    /// Makes room for so many rows more.
    pub fn reserve(&mut self, more: usize) {
        self.starts.reserve_exact(more);
        self.records.reserve_exact(more);
    }

    /// How many rows there are.
    pub fn rows(&self) -> usize {
        self.starts.len()
    }

    /// The mark of each row.
    pub fn records(&self) -> &[u64] {
        &self.records
    }

    /// Where a row begins; behind the last one all of the table has ended.
    pub(super) fn start(&self, row: usize, table: &[u8]) -> usize {
        self.starts.get(row).map_or(table.len(), |start| *start as usize)
    }
}

/// The rows that are none of these records and the records that none of these rows is, by their marks. Both stand in about the same order.
pub(super) fn strangers(rows: &[u64], records: &[u64]) -> (Vec<usize>, Vec<usize>) {
    let (mut loose_rows, mut loose_records) = (Vec::new(), Vec::new());
    let of_records: Vec<usize> = (0..rows.len()).filter(|row| rows[*row] != 0).collect();
    let (mut i, mut j) = (0, 0);
    while let Some(row) = of_records.get(i) {
        let mark = rows[*row];
        let next = of_records.get(i + 1).map(|row| rows[*row]);
        match records.get(j) {
            Some(record) if *record == mark => (i, j) = (i + 1, j + 1),
            // A row of the file is gone.
            Some(record) if next == Some(*record) => {
                loose_rows.push(*row);
                i += 1;
            }
            // A record has come.
            Some(_) if records.get(j + 1) == Some(&mark) => {
                loose_records.push(j);
                j += 1;
            }
            Some(_) => {
                loose_rows.push(*row);
                loose_records.push(j);
                (i, j) = (i + 1, j + 1);
            }
            None => {
                loose_rows.push(*row);
                i += 1;
            }
        }
    }
    loose_records.extend(j..records.len());
    // A row that was only moved is known.
    let elsewhere: crate::model::HashMap<u64, usize> = loose_records.iter().map(|j| (records[*j], *j)).collect();
    let mut moved = crate::model::HashSet::default();
    loose_rows.retain(|row| !elsewhere.get(&rows[*row]).is_some_and(|j| moved.insert(*j)));
    loose_records.retain(|j| !moved.contains(j));
    (loose_rows, loose_records)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_row_that_went_and_a_record_that_came_disturb_no_other() {
        assert_eq!(strangers(&[1, 2, 0, 3, 4], &[1, 2, 3, 4]), (vec![], vec![]));
        assert_eq!(strangers(&[1, 2, 3, 4], &[1, 3, 4]), (vec![1], vec![]));
        assert_eq!(strangers(&[1, 2, 3, 4], &[1, 9, 2, 3, 4]), (vec![], vec![1]));
        assert_eq!(strangers(&[1, 2, 3, 4], &[1, 9, 3, 4, 5]), (vec![1], vec![1, 4]));
    }

    proptest! {
        #[test]
        fn strangers_are_those_without_a_like(rows in prop::collection::hash_set(1..40_u64, 0..20), records in prop::collection::hash_set(1..40_u64, 0..20)) {
            let (rows, records): (Vec<u64>, Vec<u64>) = (rows.into_iter().collect(), records.into_iter().collect());
            let (mut loose_rows, mut loose_records) = strangers(&rows, &records);
            loose_rows.sort_unstable();
            loose_records.sort_unstable();
            prop_assert_eq!(loose_rows, (0..rows.len()).filter(|i| !records.contains(&rows[*i])).collect::<Vec<_>>());
            prop_assert_eq!(loose_records, (0..records.len()).filter(|j| !rows.contains(&records[*j])).collect::<Vec<_>>());
        }
    }
}
