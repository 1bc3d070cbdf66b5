//! How often somebody may try a password.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// So many tries are free; then one becomes free every [`REFILL`] seconds.
const TRIES: f64 = 5.0;
/// Seconds until another try is free.
const REFILL: f64 = 30.0;
/// More names and addresses than these are not told apart: then the oldest are forgotten.
const KNOWN: usize = 10_000;

/// How often each name and each address tried.
#[derive(Default)]
pub struct Limit(Mutex<HashMap<String, (f64, i64)>>);

impl Limit {
    /// Takes a try for `key`; false where none is free.
    pub fn takes(&self, key: &str, now: i64) -> bool {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= KNOWN {
            known.retain(|_, (_, last)| (now - *last) as f64 <= TRIES * REFILL);
        }
        if known.len() >= KNOWN && !known.contains_key(key) {
            return false;
        }
        let (free, last) = known.entry(key.to_owned()).or_insert((TRIES, now));
        *free = (*free + (now - *last).max(0) as f64 / REFILL).min(TRIES);
        *last = now;
        let takes = *free >= 1.0;
        if takes {
            *free -= 1.0;
        }
        takes
    }

    /// Forgets the tries of `key`: the password was right.
    pub fn forget(&self, key: &str) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(key);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn after_some_tries_one_has_to_wait() {
        let limit = Limit::default();
        assert!((0..5).all(|_| limit.takes("mai", 100)));
        assert!(!limit.takes("mai", 100) && !limit.takes("mai", 120));
        assert!(limit.takes("an", 120), "others need not wait");
        assert!(limit.takes("mai", 131) && !limit.takes("mai", 131));
    }
}
