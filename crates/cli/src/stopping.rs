//! Stopping: the first signal asks to finish what is at hand, the second ends the program at once.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use banggiao_fetch::Clock;
use jiff::Timestamp;
use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::flag;

/// Whether the program is to stop. Clones are about the same.
#[derive(Debug, Clone, Default)]
pub struct Stop(Arc<AtomicBool>);

/// How long somebody who waits goes without looking whether to stop.
const LOOK: Duration = Duration::from_millis(100);

impl Stop {
    /// One that signals set: SIGINT, as by Ctrl-C, and SIGTERM.
    pub fn by_signals() -> io::Result<Self> {
        let stop = Stop::default();
        for signal in [SIGINT, SIGTERM] {
            // The order matters: the second signal finds what the first has set.
            flag::register_conditional_shutdown(signal, 1, Arc::clone(&stop.0))?;
            flag::register(signal, Arc::clone(&stop.0))?;
        }
        Ok(stop)
    }

    /// Whether to stop.
    pub fn is_set(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }

    /// It is to stop.
    pub fn set(&self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// The clock of the machine; whoever waits for it is told when the program is to stop.
impl Clock for Stop {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn wait(&self, duration: Duration) -> bool {
        let start = Instant::now();
        loop {
            if self.is_set() {
                return false;
            }
            match duration.checked_sub(start.elapsed()) {
                None | Some(Duration::ZERO) => return true,
                Some(left) => std::thread::sleep(left.min(LOOK)),
            }
        }
    }
}
