//! Pipeline: documents spread over the cores, results taken in the order of the input, memory bounded.
//!
//! One thread reads, `jobs` threads work, the caller's thread takes the results. A document enters only while those
//! under way are few and small enough; the oldest is always under way, so this cannot lock.

use std::collections::BTreeMap;
use std::sync::{Condvar, Mutex, PoisonError, mpsc};
use std::thread;

/// Bytes of input that may be under way at once.
const BYTES: usize = 64 << 20;

/// How much is under way.
#[derive(Default)]
struct Load {
    documents: usize,
    bytes: usize,
    over: bool,
}

/// Runs `work` on what `read` hands over, on `jobs` threads; `take` gets the results in order and may stop it all with an
/// error.
///
/// At most `ahead` documents are under way at once. `read` gets a function that takes an item and its size and says whether more is wanted.
pub fn run<I: Send, O: Send, E>(
    jobs: usize,
    ahead: usize,
    read: impl FnOnce(&mut (dyn FnMut(I, usize) -> bool + Send)) + Send,
    work: impl Fn(usize, I) -> O + Sync,
    mut take: impl FnMut(O, usize) -> Result<(), E>,
) -> Result<(), E> {
    let jobs = jobs.max(1);
    let (load, room) = (Mutex::new(Load::default()), Condvar::new());
    let lock = || load.lock().unwrap_or_else(PoisonError::into_inner);
    let (to_work, items) = mpsc::channel::<(usize, I, usize)>();
    let items = Mutex::new(items);
    let (to_take, results) = mpsc::channel::<(usize, O, usize)>();
    thread::scope(|scope| {
        let (lock, room, items, work) = (&lock, &room, &items, &work);
        scope.spawn(move || {
            let mut next = 0;
            read(&mut |item, size| {
                let mut load = lock();
                while !load.over && load.documents > 0 && (load.documents >= ahead.max(jobs) || load.bytes + size > BYTES) {
                    load = room.wait(load).unwrap_or_else(PoisonError::into_inner);
                }
                if load.over {
                    return false;
                }
                load.documents += 1;
                load.bytes += size;
                next += 1;
                to_work.send((next - 1, item, size)).is_ok()
            });
        });
        for _ in 0..jobs {
            let to_take = to_take.clone();
            scope.spawn(move || {
                loop {
                    let item = items.lock().unwrap_or_else(PoisonError::into_inner).recv();
                    let Ok((number, item, size)) = item else {
                        return;
                    };
                    if to_take.send((number, work(number, item), size)).is_err() {
                        return;
                    }
                }
            });
        }
        drop(to_take);
        let mut waiting = BTreeMap::new();
        let mut next = 0;
        let mut outcome = Ok(());
        'results: for (number, result, size) in results {
            waiting.insert(number, (result, size));
            while let Some((result, size)) = waiting.remove(&next) {
                next += 1;
                outcome = take(result, size);
                let mut load = lock();
                load.documents -= 1;
                load.bytes -= size;
                load.over = outcome.is_err();
                room.notify_one();
                if outcome.is_err() {
                    break 'results;
                }
            }
        }
        outcome
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_come_in_order_for_any_number_of_threads() {
        for jobs in [1, 2, 7] {
            let mut out = Vec::new();
            let done: Result<(), ()> = run(
                jobs,
                jobs * 8,
                |give| assert!((0..500_u64).all(|i| give(i, (i as usize % 5) << 23))),
                |_, i| {
                    if i % 7 == 0 {
                        thread::yield_now();
                    }
                    i * i
                },
                |i, _| {
                    out.push(i);
                    Ok(())
                },
            );
            assert_eq!(done, Ok(()));
            assert_eq!(out, (0..500).map(|i| i * i).collect::<Vec<_>>());
        }
    }

    #[test]
    fn an_error_stops_an_endless_input() {
        let mut taken = 0;
        let done = run(
            3,
            24,
            |give| while give((), 1) {},
            |_, ()| (),
            |(), _| {
                taken += 1;
                if taken == 10 { Err("enough") } else { Ok(()) }
            },
        );
        assert_eq!(done, Err("enough"));
    }
}
