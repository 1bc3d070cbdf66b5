//! Taking documents in is work in the background: whoever asks meanwhile goes first.

/// How far behind others, where the system knows nothing better: where both want all of a core, these get nine times as much of it.
#[cfg(unix)]
const BEHIND: i32 = 10;

/// Lets every other process go before this one. Alone on a machine it loses nothing; beside a desk, its readers do not wait for it.
/// Where the system does not let go, it goes on as before.
pub fn give_way() {
    // Of Linux this is so of this thread and those that it starts.
    #[cfg(unix)]
    let _ = rustix::process::nice(BEHIND);
    #[cfg(target_os = "linux")]
    give_way_at_once();
}

/// Lets others have the core the moment that they want it (`SCHED_IDLE`, sched(7)): a process that is only nicer than others finishes
/// its slice of some milliseconds first, which is as long as a page of the desk takes.
#[cfg(target_os = "linux")]
#[allow(unsafe_code)]
fn give_way_at_once() {
    let of_no_rank = libc::sched_param { sched_priority: 0 };
    // SAFETY: no library in use offers this call. It reads `of_no_rank`, which outlives it, writes nothing, and 0 is the calling thread.
    let _ = unsafe { libc::sched_setscheduler(0, libc::SCHED_IDLE, &raw const of_no_rank) };
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn whoever_takes_in_documents_is_idle_to_others() -> std::io::Result<()> {
        // In a thread of its own, so that no other test is slowed.
        let policy = std::thread::spawn(|| {
            give_way();
            std::fs::read_to_string("/proc/thread-self/stat")
        });
        let told = policy.join().expect("the thread ends")?;
        // proc_pid_stat(5): the second field is a name in brackets, the 41st the policy.
        let policy = told.rsplit(')').next().and_then(|rest| rest.split_whitespace().nth(41 - 3));
        assert_eq!(policy, Some(&*libc::SCHED_IDLE.to_string()), "{told}");
        Ok(())
    }
}
