//! The desk in a real browser: every page in both languages, narrow and wide, light and dark; the work that people do on them.
//!
//! Needs `chromedriver` and a Chromium; `cargo xtask test` installs both where it may. Where they are not there, what is
//! passed over is said on a line, and why.
//!
//! `BANGGIAO_PICTURES=docs/desk` makes the pictures of the guide anew; without it no file is written.

mod axe;
mod browser;
mod http;
mod pages;
mod pictures;
mod questions;
mod samples;
mod tasks;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;
use std::time::Instant;

use axe::Axe;
use browser::Browser;
use samples::Served;

/// What checks work with.
struct Bench {
    browser: Browser,
    axe: Option<Axe>,
    /// The samples, open to whoever asks.
    open: Served,
    /// The samples, for those with accounts.
    guarded: Served,
}

/// A check, and what it is called.
type Check = (&'static str, fn(&mut Bench));

const CHECKS: &[Check] = &[
    ("every_page_holds_narrow_and_wide_in_both_languages", pages::hold),
    ("what_breaks_that_is_seen", pages::seen),
    ("every_page_can_be_read_without_scripts", pages::without_scripts),
    ("the_language_is_switched_and_stays", pages::languages),
    ("the_level_of_a_pair_and_since_when", tasks::level),
    ("what_falls_due_by_a_year_and_its_sentence", tasks::due),
    ("questions_are_answered_in_four_clicks_with_the_sentence", questions::ask),
    ("a_country_is_chosen_on_the_map", questions::map),
    ("a_search_is_narrowed_and_lists_go_on", questions::narrowing),
    ("a_record_is_accepted_by_keyboard_and_that_is_undone", tasks::review),
    ("a_text_is_added_after_it_was_looked_at_and_found", tasks::adding),
    ("search_answers_as_one_types", tasks::searching),
    ("a_fact_and_its_words_light_up_together", tasks::lighting),
    ("roles_see_what_they_may_do", tasks::roles),
    ("pictures", pictures::take),
];

/// Runs the checks in one browser, one after the other: libtest would begin one for each, and say nothing of those passed over.
fn main() -> ExitCode {
    let asked: Vec<String> = std::env::args().skip(1).filter(|arg| !arg.starts_with('-')).collect();
    let meant = |name: &str| asked.is_empty() || asked.iter().any(|part| name.contains(&part[..]));
    let checks: Vec<&Check> = CHECKS.iter().filter(|(name, _)| meant(name)).collect();
    if checks.is_empty() || std::env::args().any(|arg| arg == "--list") {
        return ExitCode::SUCCESS;
    }
    let open = Served::new(false);
    let browser = match Browser::start(open.at) {
        Ok(browser) => browser,
        Err(why) => {
            println!("browser tests passed over: {why} (Debian: apt-get install chromium chromium-driver)");
            return ExitCode::SUCCESS;
        }
    };
    let axe = Axe::load().map_err(|why| println!("accessibility of pages passed over: {why}")).ok();
    let mut bench = Bench { browser, axe, open, guarded: Served::new(true) };
    let mut failed = 0;
    for (name, check) in &checks {
        let begun = Instant::now();
        bench.browser.turn_to(bench.open.at);
        bench.browser.reset();
        let done = catch_unwind(AssertUnwindSafe(|| check(&mut bench)));
        let told = if done.is_ok() { "ok" } else { "FAILED" };
        println!("test {name} ... {told} ({:.1} s)", begun.elapsed().as_secs_f32());
        failed += usize::from(done.is_err());
    }
    let told = if failed == 0 { "ok" } else { "FAILED" };
    println!("\ntest result: {told}. {} passed; {failed} failed", checks.len() - failed);
    if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
