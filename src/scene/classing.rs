//! How numbers are put into classes. To add a way, define it here.

use crate::model::{Choice, defined};

defined! {
    /// How numbers are put into classes.
    Classing: ClassingDefinition, "classing" {
        /// As many hosts in each.
        Quantile = QUANTILE,
        /// Where there are gaps between numbers.
        Jenks = JENKS,
        /// Of one width.
        Equal = EQUAL,
    }
}

/// What a way to make classes is.
#[derive(Debug)]
pub struct ClassingDefinition {
    /// How it is chosen.
    pub choice: Choice,
    /// The most of each class but the last, of numbers in order, in so many classes.
    pub(super) bounds: fn(&[i64], usize) -> Vec<i64>,
}

const QUANTILE: ClassingDefinition = ClassingDefinition {
    choice: Choice {
        word: "quantile",
        help: "quantile (the same number of hosts in each)",
        text: "Quantile classes",
        tip: "Put the same number of hosts in each class",
        keys: &[],
    },
    bounds: quantile,
};

const JENKS: ClassingDefinition = ClassingDefinition {
    choice: Choice {
        word: "jenks",
        help: "jenks (at gaps between numbers)",
        text: "Natural breaks (Jenks)",
        tip: "Put numbers that are close to each other into one class (Jenks)",
        keys: &[],
    },
    bounds: jenks,
};

const EQUAL: ClassingDefinition = ClassingDefinition {
    choice: Choice {
        word: "equal",
        help: "equal (of equal width)",
        text: "Equal-width classes",
        tip: "Divide the numbers into classes of equal width",
        keys: &[],
    },
    bounds: equal,
};

fn quantile(numbers: &[i64], classes: usize) -> Vec<i64> {
    (1..classes).filter_map(|n| numbers.get((n * numbers.len()).div_ceil(classes).max(1) - 1)).copied().collect()
}

fn equal(numbers: &[i64], classes: usize) -> Vec<i64> {
    let Some((low, high)) = numbers.first().zip(numbers.last()) else { return Vec::new() };
    (1..classes).map(|n| low + ((high - low) as f64 * n as f64 / classes as f64).round() as i64).collect()
}

/// The classes with the least sum of squares within them (W. Fisher 1958, doi 10.1080/01621459.1958.10501479; G. Jenks 1967). Of very many
/// numbers some stand for all.
fn jenks(numbers: &[i64], classes: usize) -> Vec<i64> {
    const MOST: usize = 400;
    let numbers: Vec<f64> = numbers.iter().step_by(numbers.len() / MOST + 1).map(|n| *n as f64).collect();
    let count = numbers.len();
    let sums = |of: fn(f64) -> f64| {
        let mut sum = 0.0;
        let sums = std::iter::once(0.0).chain(numbers.iter().map(move |n| {
            sum += of(*n);
            sum
        }));
        sums.collect::<Vec<f64>>()
    };
    let (plain, squares) = (sums(|n| n), sums(|n| n * n));
    // Of the numbers from one place up to another: how far they are from their mean, squared.
    let spread = |from: usize, to: usize| {
        let sum = plain[to] - plain[from];
        squares[to] - squares[from] - sum * sum / (to - from) as f64
    };
    // The least spread of the first numbers in so many classes, and where the last of these begins.
    let mut least: Vec<(f64, Vec<usize>)> =
        (0..=count).map(|to| (if to == 0 { 0.0 } else { spread(0, to) }, vec![0])).collect();
    for _ in 1..classes {
        let best = |to: usize| {
            let from = (1..to).map(|from| (least[from].0 + spread(from, to), from));
            from.min_by(|a, b| a.0.total_cmp(&b.0)).map(|(cost, from)| {
                let mut starts = least[from].1.clone();
                starts.push(from);
                (cost, starts)
            })
        };
        least = (0..=count)
            .map(|to| best(to).filter(|new| new.0 < least[to].0).unwrap_or_else(|| least[to].clone()))
            .collect();
    }
    let starts = least.pop().map(|(_, starts)| starts).unwrap_or_default();
    starts.into_iter().skip(1).map(|start| numbers[start - 1] as i64).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_hold_as_many_are_as_wide_or_part_at_gaps() {
        let numbers: Vec<i64> = (1..=10).collect();
        assert_eq!(quantile(&numbers, 5), [2, 4, 6, 8]);
        assert_eq!(equal(&[0, 3, 100], 5), [20, 40, 60, 80]);
        assert_eq!(jenks(&[1, 2, 3, 50, 51, 52, 900], 3), [3, 52]);
        assert_eq!(jenks(&[1, 1, 2, 8, 9, 30, 31, 32, 90, 95], 4), [2, 9, 32]);
        for bounds in [quantile, equal, jenks] {
            assert!(bounds(&[], 5).is_empty());
            assert!(bounds(&[7], 5).iter().all(|bound| *bound == 7));
        }
    }
}
