//! Arbitrary instructions of a page, in a PDF that is otherwise sound, and as a whole file.
//!
//! Run with `cargo +nightly fuzz run pdf`.
#![no_main]

use banggiao_intake::Format;
use libfuzzer_sys::fuzz_target;

#[path = "../../crates/intake/tests/support/holds.rs"]
mod holds;

fuzz_target!(|bytes: &[u8]| {
    holds::holds(&holds::pdf(bytes), Format::Pdf);
    holds::holds(bytes, Format::Pdf);
});
