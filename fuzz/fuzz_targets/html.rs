//! Arbitrary bytes read as pages, in any encoding, old Vietnamese fonts among them: whatever comes of them, what its parts say of the text is true.
//!
//! Run with `cargo +nightly fuzz run html`.
#![no_main]

use banggiao_intake::Format;
use libfuzzer_sys::fuzz_target;

#[path = "../../crates/intake/tests/support/holds.rs"]
mod holds;

fuzz_target!(|bytes: &[u8]| {
    holds::holds(bytes, Format::Html);
});
