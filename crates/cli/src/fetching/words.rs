//! Why something was not fetched, in the words of the interface.

use banggiao_fetch::{Failure, FetchError, Trouble};

use crate::interface::Words;
use crate::output::tame;

/// Why, and what to do.
pub fn told(failure: &Failure, words: &Words) -> String {
    match failure {
        Failure::Fetch(error) => of_fetch(error, words),
        Failure::List(why) => words.with("fetch-list", &[("why", &tame(why))]),
        Failure::Lists(most) => words.with("fetch-lists", &[("most", &most.to_string())]),
    }
}

fn of_fetch(error: &FetchError, words: &Words) -> String {
    let say = |key: &str, values: &[(&str, &str)]| words.with(key, values);
    match error {
        FetchError::Address { why, .. } => say("fetch-address", &[("why", &tame(why))]),
        FetchError::Scheme { scheme, .. } => say("fetch-scheme", &[("scheme", &tame(scheme))]),
        FetchError::Password { .. } => say("fetch-password", &[]),
        FetchError::Port { port, .. } => say("fetch-port", &[("port", &port.to_string())]),
        FetchError::Private { host, ip, .. } => say("fetch-private", &[("host", &tame(host)), ("ip", &ip.to_string())]),
        FetchError::Robots { host } => say("fetch-robots", &[("host", &tame(host))]),
        FetchError::RobotsUnread { host } => say("fetch-robots-unread", &[("host", &tame(host))]),
        FetchError::Redirects(most) => say("fetch-redirects", &[("most", &most.to_string())]),
        FetchError::Leads(error) => say("fetch-leads", &[("address", &address(error)), ("why", &of_fetch(error, words))]),
        FetchError::Status(status) => match status {
            401 | 402 | 403 | 451 => say("fetch-forbidden", &[("status", &status.to_string())]),
            404 | 410 => say("fetch-gone", &[("status", &status.to_string())]),
            _ => say("fetch-status", &[("status", &status.to_string())]),
        },
        FetchError::Network(trouble) => of_network(trouble, words),
        FetchError::Resting { host, until } => say("fetch-resting", &[("host", &tame(host)), ("until", &format!("{until:.0}"))]),
        FetchError::Down { host, times } => say("fetch-down", &[("host", &tame(host)), ("times", &times.to_string())]),
        FetchError::Stopped => say("fetch-stopped", &[]),
    }
}

/// The address that an error is about, where it tells one.
fn address(error: &FetchError) -> String {
    match error {
        FetchError::Address { address, .. }
        | FetchError::Scheme { address, .. }
        | FetchError::Password { address }
        | FetchError::Port { address, .. } => tame(address),
        FetchError::Private { host, .. } | FetchError::Robots { host } | FetchError::RobotsUnread { host } => tame(host),
        _ => String::new(),
    }
}

fn of_network(trouble: &Trouble, words: &Words) -> String {
    let say = |key: &str, values: &[(&str, &str)]| words.with(key, values);
    match trouble {
        Trouble::Refused { ip, .. } => say("fetch-private", &[("host", ""), ("ip", &ip.to_string())]),
        Trouble::NoHost => say("fetch-no-host", &[]),
        Trouble::Unconnected(why) => say("fetch-unconnected", &[("why", &tame(why))]),
        Trouble::Insecure(why) => say("fetch-insecure", &[("why", &tame(why))]),
        Trouble::TooSlow(seconds) => say("fetch-too-slow", &[("seconds", &seconds.to_string())]),
        Trouble::TooLarge(most) => say("fetch-too-large", &[("limit", &(most >> 20).to_string())]),
        Trouble::CutOff => say("fetch-cut-off", &[]),
        Trouble::Packed(how) => say("fetch-packed", &[("how", &tame(how))]),
        Trouble::Garbled(why) => say("fetch-garbled", &[("why", &tame(why))]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interface::Interface;

    #[test]
    fn every_failure_is_said_in_both_languages() {
        let host = || "a.example".to_owned();
        let address = || "http://a.example/".to_owned();
        let ip = std::net::IpAddr::from([10, 0, 0, 1]);
        let kind = banggiao_fetch::Kind::Private;
        let inner = FetchError::Port { address: address(), port: 25 };
        let network = [
            Trouble::Refused { ip, kind },
            Trouble::NoHost,
            Trouble::Unconnected("refused".into()),
            Trouble::Insecure("expired".into()),
            Trouble::TooSlow(120),
            Trouble::TooLarge(64 << 20),
            Trouble::CutOff,
            Trouble::Packed("br".into()),
            Trouble::Garbled("?".into()),
        ];
        let errors = [
            FetchError::Address { address: address(), why: "empty host".into() },
            FetchError::Scheme { address: address(), scheme: "ftp".into() },
            FetchError::Password { address: address() },
            inner.clone(),
            FetchError::Private { host: host(), ip, kind },
            FetchError::Robots { host: host() },
            FetchError::RobotsUnread { host: host() },
            FetchError::Redirects(10),
            FetchError::Leads(Box::new(inner)),
            FetchError::Status(403),
            FetchError::Status(404),
            FetchError::Status(500),
            FetchError::Resting { host: host(), until: jiff::Timestamp::UNIX_EPOCH },
            FetchError::Down { host: host(), times: 5 },
            FetchError::Stopped,
        ];
        let failures = errors.into_iter().chain(network.map(FetchError::Network)).map(Failure::Fetch);
        for failure in failures.chain([Failure::List("?".into()), Failure::Lists(4)]) {
            let [en, vi] = [Interface::En, Interface::Vi].map(|interface| told(&failure, &Words::new(interface)));
            assert!(en != vi && !en.starts_with("fetch-") && !vi.starts_with("fetch-"), "{en}: {vi}");
        }
    }
}
