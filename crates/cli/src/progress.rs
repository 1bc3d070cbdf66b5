//! Progress, shown on a terminal's standard error only.

use std::io::IsTerminal;
use std::path::PathBuf;

use indicatif::{ProgressBar, ProgressStyle};

use crate::input::Source;

/// So many bytes are read before anybody would look at a bar.
const SOON: u64 = 4 << 20;

/// How far the input is read.
pub struct Progress(ProgressBar);

impl Progress {
    /// A bar over the sizes of `sources`, or a count where they are not known; nothing where nobody would see it.
    pub fn new(sources: &[Source]) -> Progress {
        if !std::io::stderr().is_terminal() {
            return Progress(ProgressBar::hidden());
        }
        let size = |path: &PathBuf| std::fs::metadata(path).map(|m| m.len()).ok();
        let total = sources.iter().map(|source| match source {
            Source::File(path) => size(path),
            Source::Faulty(_) => Some(0),
            Source::Stdin | Source::Web(_) => None,
        });
        let bar = match total.sum::<Option<u64>>() {
            Some(total) if total < SOON => ProgressBar::hidden(),
            Some(total) => ProgressBar::new(total).with_style(style("{wide_bar} {bytes}/{total_bytes} {bytes_per_sec} {eta} {msg}")),
            None => ProgressBar::new_spinner().with_style(style("{spinner} {bytes} {bytes_per_sec} {elapsed} {msg}")),
        };
        Progress(bar)
    }

    /// So many bytes more are read.
    pub fn add(&self, bytes: usize) {
        self.0.inc(bytes as u64);
    }

    /// Prints without the bar in the way, where both go to a terminal.
    pub fn aside<T>(&self, terminal: bool, print: impl FnOnce() -> T) -> T {
        if terminal { self.0.suspend(print) } else { print() }
    }

    /// So many could not be read, as `told` says.
    pub fn failed(&self, told: String) {
        self.0.set_message(told);
    }

    /// Takes the bar away.
    pub fn finish(&self) {
        self.0.finish_and_clear();
    }
}

fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar())
}
