//! Work that several threads share.

use std::sync::{Mutex, PoisonError};

/// Does the work of each item on so many threads, of which this one is the first; what comes of it stands in the order of the items.
pub(super) fn each<T: Send, R: Send>(threads: usize, items: Vec<T>, work: impl Fn(T) -> R + Sync) -> Vec<R> {
    if threads < 2 || items.len() < 2 {
        return items.into_iter().map(work).collect();
    }
    let more = threads.min(items.len()) - 1;
    let done = Mutex::new(Vec::with_capacity(items.len()));
    let queue = Mutex::new(items.into_iter().enumerate());
    let run = || {
        loop {
            let next = queue.lock().unwrap_or_else(PoisonError::into_inner).next();
            let Some((number, item)) = next else { break };
            let result = work(item);
            done.lock().unwrap_or_else(PoisonError::into_inner).push((number, result));
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..more {
            // Where there is no other thread this one does all.
            drop(std::thread::Builder::new().name("import".to_owned()).spawn_scoped(scope, run));
        }
        run();
    });
    let mut done = done.into_inner().unwrap_or_else(PoisonError::into_inner);
    done.sort_unstable_by_key(|(number, _)| *number);
    done.into_iter().map(|(_, result)| result).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_stand_in_the_order_of_the_items() {
        for threads in [1, 2, 5] {
            let doubled = each(threads, (0..100).collect(), |n| {
                if n % 7 == 0 {
                    std::thread::sleep(std::time::Duration::from_micros(200));
                }
                2 * n
            });
            assert_eq!(doubled, (0..100).map(|n| 2 * n).collect::<Vec<_>>(), "{threads} threads");
        }
        assert!(each(4, Vec::<u8>::new(), |n| n).is_empty());
    }
}
