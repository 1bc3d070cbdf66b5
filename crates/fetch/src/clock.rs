//! What time it is, and waiting.

use std::time::Duration;

use jiff::Timestamp;

/// What time it is, and waiting for another.
pub trait Clock: Sync {
    /// Now.
    fn now(&self) -> Timestamp;

    /// Waits so long; false where it was cut short because the program is to stop.
    fn wait(&self, duration: Duration) -> bool;
}

/// The clock of the machine. Whatever waits for it is not cut short.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn wait(&self, duration: Duration) -> bool {
        std::thread::sleep(duration);
        true
    }
}

/// How long it is from `now` until `then`; none where that is past.
pub(crate) fn until(now: Timestamp, then: Timestamp) -> Option<Duration> {
    Duration::try_from(now.duration_until(then)).ok().filter(|duration| !duration.is_zero())
}

/// `now`, and so much later; the last moment there is where that is none.
pub(crate) fn after(now: Timestamp, duration: Duration) -> Timestamp {
    now.checked_add(duration).unwrap_or(Timestamp::MAX)
}
