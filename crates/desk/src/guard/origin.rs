//! Where a request comes from: what changes anything must come from a page of this desk.

use axum::http::HeaderMap;
use axum::http::header::{HOST, HeaderName, ORIGIN};

/// What browsers say of where a request comes from (Fetch Metadata).
static FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// Whether a request that changes something comes from a page of this desk: its origin is the host that it asks.
pub fn is_own(headers: &HeaderMap) -> bool {
    let text = |name: &HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    if text(&FETCH_SITE).is_some_and(|site| site != "same-origin") {
        return false;
    }
    let (Some(origin), Some(host)) = (text(&ORIGIN), text(&HOST)) else { return false };
    origin.split_once("://").is_some_and(|(_, rest)| rest.eq_ignore_ascii_case(host))
}

/// Whether the host asked for is this machine itself: names that others resolve to it are not.
pub fn is_loopback(headers: &HeaderMap) -> bool {
    let Some(host) = headers.get(HOST).and_then(|value| value.to_str().ok()) else { return false };
    let name = match host.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or_default(),
        None => host.rsplit_once(':').map_or(host, |(name, _)| name),
    };
    name.eq_ignore_ascii_case("localhost") || name.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (HeaderName::from_static(name), value.parse().expect("a header"))).collect()
    }

    #[test]
    fn only_pages_of_the_desk_are_its_own() {
        for (sent, own) in [
            (vec![("host", "desk.example"), ("origin", "https://desk.example")], true),
            (vec![("host", "127.0.0.1:7878"), ("origin", "http://127.0.0.1:7878"), ("sec-fetch-site", "same-origin")], true),
            (vec![("host", "desk.example")], false),
            (vec![("host", "desk.example"), ("origin", "null")], false),
            (vec![("host", "desk.example"), ("origin", "https://evil.example")], false),
            (vec![("host", "desk.example"), ("origin", "https://desk.example.evil.example")], false),
            (vec![("host", "desk.example"), ("origin", "https://desk.example"), ("sec-fetch-site", "cross-site")], false),
        ] {
            assert_eq!(is_own(&headers(&sent)), own, "{sent:?}");
        }
    }

    #[test]
    fn names_that_resolve_to_this_machine_are_not_it() {
        for (host, own) in [
            ("127.0.0.1:7878", true),
            ("localhost", true),
            ("[::1]:80", true),
            ("rebound.example:7878", false),
            ("localhost.evil.example", false),
            ("10.0.0.1", false),
        ] {
            assert_eq!(is_loopback(&headers(&[("host", host)])), own, "{host}");
        }
    }
}
