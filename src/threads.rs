//! Work that several threads share. Any room may use it.

use crate::message::Language;
use std::cell::Cell;
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook};
use std::sync::{Condvar, Mutex, Once, PoisonError};

thread_local! {
    /// Whether a panic of this thread is caught, and its end told by whoever catches it.
    static HELD: Cell<bool> = const { Cell::new(false) };
}

/// Does something whose panic stays here: it is the error, and nothing is printed of it.
pub(crate) fn held<R>(work: impl FnOnce() -> R) -> std::thread::Result<R> {
    static QUIET: Once = Once::new();
    QUIET.call_once(|| {
        let usual = take_hook();
        set_hook(Box::new(move |panic| {
            if !HELD.get() {
                usual(panic);
            }
        }));
    });
    catch_unwind(AssertUnwindSafe(|| within(true, work)))
}

/// Does something with its panics held or not, as those of the thread that asks for it are.
fn within<R>(held: bool, work: impl FnOnce() -> R) -> R {
    struct Back(bool);
    impl Drop for Back {
        fn drop(&mut self) {
            HELD.set(self.0);
        }
    }
    let _back = Back(HELD.replace(held));
    work()
}

/// What a thread that helps another takes over from it: whether its panics are held, and in which language it speaks.
#[derive(Clone, Copy)]
struct Manner {
    held: bool,
    language: Option<Language>,
}

impl Manner {
    fn here() -> Self {
        Self { held: HELD.get(), language: Language::here() }
    }

    fn within<R>(self, work: impl FnOnce() -> R) -> R {
        Language::within(self.language, || within(self.held, work))
    }
}

/// So many records are worth a thread.
const MANY: usize = 10_000;

/// On how many threads so many records are looked at.
pub(crate) fn threads_for(records: usize) -> usize {
    if records < MANY { 1 } else { cores() }
}

/// How many threads the machine does at once.
pub(crate) fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

/// Does two things, at once if they are worth it.
pub(crate) fn both<A: Send, B>(at_once: bool, a: impl FnOnce() -> A + Send, b: impl FnOnce() -> B) -> (A, B) {
    if !at_once {
        return (a(), b());
    }
    let manner = Manner::here();
    std::thread::scope(|scope| {
        let other = std::thread::Builder::new().name("beside".to_owned());
        let a = other
            .spawn_scoped(scope, move || manner.within(a))
            .unwrap_or_else(|error| panic!("no thread can be started: {error}"));
        let b = b();
        (a.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)), b)
    })
}

/// Does the work of each item on so many threads, of which this one is the first; what comes of it stands in the order of the items.
pub(crate) fn each<T: Send, R: Send>(threads: usize, items: Vec<T>, work: impl Fn(T) -> R + Sync) -> Vec<R> {
    let mut results = Vec::with_capacity(items.len());
    in_turn(threads, usize::MAX, items, work, |result| results.push(result));
    results
}

/// The same, where this thread takes the results in, in the order of the items, while the others work on; it works too while none is
/// ready. At most `ahead` items are begun before the first of them is taken in, so that not all lie about at once.
pub(crate) fn in_turn<T: Send, R: Send>(
    threads: usize,
    ahead: usize,
    items: Vec<T>,
    work: impl Fn(T) -> R + Sync,
    mut take: impl FnMut(R),
) {
    let count = items.len();
    if threads < 2 || count < 2 {
        return items.into_iter().map(work).for_each(take);
    }
    let bench = Bench {
        state: Mutex::new(State {
            items: items.into_iter(),
            begun: 0,
            taken: 0,
            done: BTreeMap::new(),
            given_up: false,
        }),
        turned: Condvar::new(),
        ahead: ahead.max(threads),
    };
    let manner = Manner::here();
    std::thread::scope(|scope| {
        let _end = End(&bench);
        for _ in 1..threads.min(count) {
            // Where there is no other thread this one does all.
            let helper = || {
                let _end = End(&bench);
                manner.within(|| {
                    while let Some((number, item)) = bench.next(true) {
                        bench.put(number, work(item));
                    }
                });
            };
            drop(std::thread::Builder::new().name("share".to_owned()).spawn_scoped(scope, helper));
        }
        for number in 0..count {
            while !bench.is_done(number) {
                match bench.next(false) {
                    Some((number, item)) => bench.put(number, work(item)),
                    None => bench.wait_for(number),
                }
            }
            match bench.take(number) {
                Some(result) => take(result),
                // A helper has panicked, and so will this thread where the scope ends.
                None => break,
            }
        }
    });
}

/// Where the threads meet.
struct Bench<T, R> {
    state: Mutex<State<T, R>>,
    turned: Condvar,
    ahead: usize,
}

struct State<T, R> {
    items: std::vec::IntoIter<T>,
    begun: usize,
    taken: usize,
    done: BTreeMap<usize, R>,
    given_up: bool,
}

impl<T, R> Bench<T, R> {
    fn lock(&self) -> std::sync::MutexGuard<'_, State<T, R>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The next item, once it may be begun; none: there is none, or, for who does not wait, none yet.
    fn next(&self, wait: bool) -> Option<(usize, T)> {
        let mut state = self.lock();
        while wait && !state.given_up && state.items.len() > 0 && state.begun - state.taken >= self.ahead {
            state = self.turned.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
        if state.given_up || state.begun - state.taken >= self.ahead {
            return None;
        }
        let item = state.items.next()?;
        state.begun += 1;
        Some((state.begun - 1, item))
    }

    fn put(&self, number: usize, result: R) {
        self.lock().done.insert(number, result);
        self.turned.notify_all();
    }

    fn is_done(&self, number: usize) -> bool {
        let state = self.lock();
        state.given_up || state.done.contains_key(&number)
    }

    fn wait_for(&self, number: usize) {
        let mut state = self.lock();
        while !state.given_up && !state.done.contains_key(&number) {
            state = self.turned.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn take(&self, number: usize) -> Option<R> {
        let mut state = self.lock();
        state.taken = number + 1;
        let result = state.done.remove(&number);
        drop(state);
        self.turned.notify_all();
        result
    }
}

/// Lets nobody wait for a thread that panics.
struct End<'b, T, R>(&'b Bench<T, R>);

impl<T, R> Drop for End<'_, T, R> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.0.lock().given_up = true;
            self.0.turned.notify_all();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{
        sync::atomic::{AtomicUsize, Ordering},
        time::Duration,
    };

    #[test]
    fn results_stand_in_the_order_of_the_items() {
        for threads in [1, 2, 5] {
            let doubled = each(threads, (0..100).collect(), |n| {
                if n % 7 == 0 {
                    std::thread::sleep(Duration::from_micros(200));
                }
                2 * n
            });
            assert_eq!(doubled, (0..100).map(|n| 2 * n).collect::<Vec<_>>(), "{threads} threads");
        }
        assert!(each(4, Vec::<u8>::new(), |n| n).is_empty());
    }

    #[test]
    fn no_more_than_is_allowed_lies_about() {
        for threads in [2, 5] {
            let (begun, mut taken) = (AtomicUsize::new(0), 0);
            let work = |n: usize| {
                begun.fetch_add(1, Ordering::SeqCst);
                n
            };
            in_turn(threads, 6, (0..200).collect(), work, |n| {
                assert_eq!(n, taken, "in their order");
                taken += 1;
                std::thread::sleep(Duration::from_micros(50));
                // One more place is free while this one is taken in.
                assert!(begun.load(Ordering::SeqCst) <= taken + 6, "{threads} threads");
            });
            assert_eq!(taken, 200);
        }
    }

    #[test]
    fn a_panic_ends_the_work_for_all() {
        for bad in [0, 3, 99] {
            let all = std::panic::AssertUnwindSafe(|| {
                each(3, (0..100).collect(), |n| assert_ne!(n, bad, "meant to happen"));
            });
            assert!(std::panic::catch_unwind(all).is_err());
        }
        let take = std::panic::AssertUnwindSafe(|| in_turn(3, 4, (0..100).collect(), |n| n, |n| assert_ne!(n, 50)));
        assert!(std::panic::catch_unwind(take).is_err());
    }
}
