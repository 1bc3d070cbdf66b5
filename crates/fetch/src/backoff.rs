//! How long to wait before the next try: twice as long each time, with jitter, or as long as the server asks.

use std::time::Duration;

use jiff::Timestamp;
use jiff::fmt::rfc2822::DateTimeParser;
use xxhash_rust::xxh3::xxh3_64_with_seed;

use crate::clock::until;

/// Before the second try.
const FIRST: Duration = Duration::from_secs(2);
/// At the most.
const LONGEST: Duration = Duration::from_secs(60);

/// How long to wait after try number `tries`, from 1, of `address`: between half and three halves of twice as long as before.
/// `seed` and the address say where between, so that what is fetched by many is not fetched at once, and a test knows.
pub(crate) fn delay(seed: u64, address: &str, tries: u32) -> Duration {
    let whole = FIRST.saturating_mul(1 << tries.saturating_sub(1).min(10)).min(LONGEST);
    let chance = xxh3_64_with_seed(address.as_bytes(), seed ^ u64::from(tries)) >> 11;
    whole.mul_f64(0.5 + chance as f64 / (1_u64 << 53) as f64)
}

/// How long `Retry-After` asks to wait: seconds or a date (RFC 9110, 10.2.3).
pub(crate) fn asked(field: &str, now: Timestamp) -> Option<Duration> {
    if let Ok(seconds) = field.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let then = DateTimeParser::new().parse_timestamp(field).ok()?;
    Some(until(now, then).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_within_bounds_and_are_the_same_for_a_seed() {
        for tries in 1..40 {
            let wait = delay(7, "https://a.example/", tries);
            assert!(wait >= FIRST / 2 && wait <= LONGEST * 3 / 2, "{tries}: {wait:?}");
            assert_eq!(wait, delay(7, "https://a.example/", tries));
        }
        assert_ne!(delay(7, "https://a.example/", 1), delay(8, "https://a.example/", 1));
        assert!(delay(7, "a", 5) > delay(7, "a", 1));
    }

    #[test]
    fn servers_ask_in_seconds_or_by_a_date() {
        let now: Timestamp = "2025-05-06T08:00:00Z".parse().expect("a moment");
        assert_eq!(asked("120", now), Some(Duration::from_secs(120)));
        assert_eq!(asked("Tue, 06 May 2025 08:01:00 GMT", now), Some(Duration::from_secs(60)));
        assert_eq!(asked("Tue, 06 May 2025 07:00:00 GMT", now), Some(Duration::ZERO));
        assert_eq!(asked("soon", now), None);
    }
}
