//! The writer: the one connection by which the desk changes the ledger.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use banggiao_ledger::{Access, Ledger, Purpose};

use crate::trouble::Trouble;

/// The connection that changes the ledger. Other processes that do are waited for, as anywhere.
pub struct Writer {
    file: PathBuf,
    open: Mutex<Option<Ledger>>,
}

impl Writer {
    /// The writer of the ledger in `file`, opened when it is first needed.
    pub fn new(file: PathBuf) -> Self {
        Writer { file, open: Mutex::new(None) }
    }

    /// Does `work`, one after the other, on a thread where it may take its time.
    ///
    /// # Errors
    ///
    /// Those of `work`, and [`Trouble::Ledger`] where the ledger cannot be opened.
    pub async fn with<T: Send + 'static>(
        self: &Arc<Self>,
        work: impl FnOnce(&mut Ledger) -> Result<T, Trouble> + Send + 'static,
    ) -> Result<T, Trouble> {
        let writer = Arc::clone(self);
        let done = tokio::task::spawn_blocking(move || {
            let mut open = writer.open.lock().unwrap_or_else(PoisonError::into_inner);
            let mut ledger = match open.take() {
                Some(ledger) => ledger,
                None => Ledger::open_as(&writer.file, Access::to(Purpose::Write))?,
            };
            let done = work(&mut ledger);
            *open = Some(ledger);
            done
        });
        done.await.map_err(|_| Trouble::Stopping)?
    }
}
