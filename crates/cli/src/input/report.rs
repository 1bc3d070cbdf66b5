//! What a run read, by format, and what it passed over, by reason.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use banggiao_intake::Skip;

use crate::interface::Words;
use crate::output::tame;

/// What was read and what was passed over, counted while it is read.
#[derive(Debug, Default)]
pub struct Report(Mutex<Counts>);

#[derive(Debug, Default)]
struct Counts {
    read: BTreeMap<&'static str, usize>,
    passed: BTreeMap<Skip, Passed>,
}

/// How much was passed over for one reason, and what the first were called.
#[derive(Debug, Default)]
struct Passed {
    count: usize,
    first: Vec<String>,
}

/// So many are named for each reason.
const NAMED: usize = 3;

impl Report {
    /// A report that lives as long as the program, as its one run does.
    pub fn of_run() -> &'static Report {
        Box::leak(Box::default())
    }

    /// A document of this format was read.
    pub fn read(&self, format: &'static str) {
        *self.counts().read.entry(format).or_default() += 1;
    }

    /// Something of this name is no document.
    pub fn passed(&self, name: String, why: Skip) {
        let mut counts = self.counts();
        let passed = counts.passed.entry(why).or_default();
        passed.count += 1;
        if passed.first.len() < NAMED {
            passed.first.push(name);
        }
    }

    /// What there is to say: nothing where nothing was passed over, for then each document was seen or told as failed.
    pub fn told(&self, words: &Words) -> Vec<String> {
        let counts = self.counts();
        if counts.passed.is_empty() {
            return Vec::new();
        }
        let read: Vec<String> = counts.read.iter().map(|(format, count)| format!("{format} {count}")).collect();
        let read = (!read.is_empty()).then(|| words.with("report-read", &[("what", &read.join(", "))]));
        let passed = counts.passed.iter().map(|(why, passed)| {
            let more = if passed.count > passed.first.len() { ", …" } else { "" };
            let names = passed.first.iter().map(|name| tame(name)).collect::<Vec<_>>().join(", ");
            words.with(key(*why), &[("count", &passed.count.to_string()), ("names", &(names + more))])
        });
        read.into_iter().chain(passed).collect()
    }

    fn counts(&self) -> std::sync::MutexGuard<'_, Counts> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn key(why: Skip) -> &'static str {
    match why {
        Skip::Hidden => "passed-hidden",
        Skip::NoText => "passed-no-text",
        Skip::Revisit => "passed-revisit",
        Skip::NoPage => "passed-no-page",
        Skip::Robots => "passed-robots",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interface::Interface;

    #[test]
    fn what_was_passed_over_is_counted_and_the_first_are_named() {
        let words = Words::new(Interface::En);
        let report = Report::default();
        report.read("html");
        assert!(report.told(&words).is_empty());
        for name in ["a.jpg", "b.jpg", "c.jpg", "d.jpg"] {
            report.passed(name.to_owned(), Skip::NoText);
        }
        assert_eq!(report.told(&words), ["read: html 1", "passed over, no text: 4 (a.jpg, b.jpg, c.jpg, …)"]);
    }
}
