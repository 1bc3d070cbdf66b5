//! Extraction on arbitrary bytes: it ends, gives the same each time, and quotes what its spans cover.
//!
//! Run with `cargo +nightly fuzz run extract`.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../crates/extract/tests/holds/mod.rs"]
mod holds;

fuzz_target!(|bytes: &[u8]| {
    holds::holds(&String::from_utf8_lossy(bytes));
});
