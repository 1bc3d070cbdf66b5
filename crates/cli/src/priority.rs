//! Taking documents in is work in the background: whoever asks meanwhile goes first.

/// How far behind others: where both want all of a core, these get nine times as much of it.
#[cfg(unix)]
const BEHIND: i32 = 10;

/// Lets every other process go before this one. Alone on a machine it loses nothing; beside a desk, its readers do not wait for it.
pub fn give_way() {
    // Where the system does not let go, it goes on as before. Of Linux this is so of this thread and those that it starts.
    #[cfg(unix)]
    let _ = rustix::process::nice(BEHIND);
}
