//! Readers: connections to the ledger that ask, so many at once.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use banggiao_ledger::{Access, Ledger, Purpose};
use tokio::sync::Semaphore;

use crate::trouble::Trouble;

/// Connections that ask. SQLite answers many of them at once, also while one writes.
pub struct Readers {
    file: PathBuf,
    idle: Mutex<Vec<Ledger>>,
    free: Arc<Semaphore>,
}

impl Readers {
    /// Readers of the ledger in `file`, no more than `most` at once.
    pub fn new(file: PathBuf, most: usize) -> Self {
        Readers { file, idle: Mutex::new(Vec::new()), free: Arc::new(Semaphore::new(most)) }
    }

    /// Does `work` with a connection, on a thread where it may take its time: all that it asks is asked of the ledger as it is at one moment.
    ///
    /// # Errors
    ///
    /// Those of `work`, and [`Trouble::Ledger`] where the ledger cannot be opened.
    pub async fn with<T: Send + 'static>(
        self: &Arc<Self>,
        work: impl FnOnce(&Ledger) -> Result<T, Trouble> + Send + 'static,
    ) -> Result<T, Trouble> {
        // The semaphore is never closed.
        let _turn = Arc::clone(&self.free).acquire_owned().await.map_err(|_| Trouble::Stopping)?;
        let readers = Arc::clone(self);
        let done = tokio::task::spawn_blocking(move || {
            let ledger = readers.take()?;
            let done = ledger.moment().map_err(Trouble::from).and_then(|_moment| work(&ledger));
            readers.idle.lock().unwrap_or_else(PoisonError::into_inner).push(ledger);
            done
        });
        done.await.map_err(|_| Trouble::Stopping)?
    }

    fn take(&self) -> Result<Ledger, Trouble> {
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        match idle {
            Some(ledger) => Ok(ledger),
            None => Ok(Ledger::open_as(&self.file, Access::to(Purpose::Read))?),
        }
    }
}
