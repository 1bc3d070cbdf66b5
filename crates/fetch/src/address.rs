//! Which addresses are fetched: http(s), without a password, at ports where the web is served, on the public network.
//!
//! The names and kinds of addresses are those of the registries of special-purpose addresses (IANA; RFC 6890), and beside them the
//! addresses at which hosts of clouds tell a machine its secrets.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use url::Url;

use crate::error::FetchError;

/// What may be reached.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Reach {
    /// Public addresses only.
    #[default]
    Public,
    /// Public addresses, and these.
    PublicAnd(Vec<SocketAddr>),
    /// Every address.
    Private,
}

/// What an address that is not public is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// This machine itself, or the network it is on.
    Loopback,
    /// Networks of one's own, behind the router of a firm, a home or a provider.
    Private,
    /// The link alone; machines of clouds ask for their secrets there.
    LinkLocal,
    /// Secrets of a machine of a cloud.
    Metadata,
    /// Many receivers at once.
    Multicast,
    /// An address of version 4 put into one of version 6: where it leads is for a router to say.
    Translated,
    /// Kept for documents, tests, protocols or the future.
    Reserved,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Kind::Loopback => "this machine's own",
            Kind::Private => "private",
            Kind::LinkLocal => "link-local",
            Kind::Metadata => "a cloud's metadata",
            Kind::Multicast => "multicast",
            Kind::Translated => "a translated one",
            Kind::Reserved => "reserved",
        })
    }
}

/// Addresses of version 4 that are not public: a network, the length of its prefix, what it is for.
const SPECIAL_V4: [([u8; 4], u32, Kind); 17] = [
    ([0, 0, 0, 0], 8, Kind::Loopback),
    ([10, 0, 0, 0], 8, Kind::Private),
    ([100, 64, 0, 0], 10, Kind::Private),
    ([127, 0, 0, 0], 8, Kind::Loopback),
    ([168, 63, 129, 16], 32, Kind::Metadata),
    ([169, 254, 0, 0], 16, Kind::LinkLocal),
    ([172, 16, 0, 0], 12, Kind::Private),
    ([192, 0, 0, 0], 24, Kind::Reserved),
    ([192, 0, 2, 0], 24, Kind::Reserved),
    ([192, 88, 99, 0], 24, Kind::Translated),
    ([192, 168, 0, 0], 16, Kind::Private),
    ([198, 18, 0, 0], 15, Kind::Private),
    ([198, 51, 100, 0], 24, Kind::Reserved),
    ([203, 0, 113, 0], 24, Kind::Reserved),
    ([224, 0, 0, 0], 4, Kind::Multicast),
    ([240, 0, 0, 0], 4, Kind::Reserved),
    ([255, 255, 255, 255], 32, Kind::Multicast),
];

/// Addresses of version 6 that are not public; the first that holds is meant. What is none of these and not in 2000::/3 is
/// reserved.
const SPECIAL_V6: [([u16; 8], u32, Kind); 14] = [
    ([0, 0, 0, 0, 0, 0, 0, 0], 128, Kind::Loopback),
    ([0, 0, 0, 0, 0, 0, 0, 1], 128, Kind::Loopback),
    ([0, 0, 0, 0, 0, 0xffff, 0, 0], 96, Kind::Translated),
    ([0, 0, 0, 0, 0, 0, 0, 0], 96, Kind::Translated),
    ([0x64, 0xff9b, 0, 0, 0, 0, 0, 0], 32, Kind::Translated),
    ([0x2001, 0, 0, 0, 0, 0, 0, 0], 32, Kind::Translated),
    ([0x2001, 0, 0, 0, 0, 0, 0, 0], 23, Kind::Reserved),
    ([0x2001, 0xdb8, 0, 0, 0, 0, 0, 0], 32, Kind::Reserved),
    ([0x2002, 0, 0, 0, 0, 0, 0, 0], 16, Kind::Translated),
    ([0x3fff, 0, 0, 0, 0, 0, 0, 0], 20, Kind::Reserved),
    ([0xfc00, 0, 0, 0, 0, 0, 0, 0], 7, Kind::Private),
    ([0xfe80, 0, 0, 0, 0, 0, 0, 0], 10, Kind::LinkLocal),
    ([0xfec0, 0, 0, 0, 0, 0, 0, 0], 10, Kind::Private),
    ([0xff00, 0, 0, 0, 0, 0, 0, 0], 8, Kind::Multicast),
];

/// What `ip` is for, where it is not public.
fn special(ip: IpAddr) -> Option<Kind> {
    match ip {
        IpAddr::V4(ip) => {
            let within = |(network, length, _): &&([u8; 4], u32, Kind)| {
                let apart = u32::from(ip) ^ u32::from(Ipv4Addr::from(*network));
                apart.leading_zeros() >= *length
            };
            SPECIAL_V4.iter().find(within).map(|(.., kind)| *kind)
        }
        IpAddr::V6(ip) => {
            let within = |(network, length, _): &&([u16; 8], u32, Kind)| {
                let apart = u128::from(ip) ^ u128::from(Ipv6Addr::from(*network));
                apart.leading_zeros() >= *length
            };
            let named = SPECIAL_V6.iter().find(within).map(|(.., kind)| *kind);
            named.or_else(|| (ip.segments()[0] >> 13 != 1).then_some(Kind::Reserved))
        }
    }
}

impl Reach {
    /// Why a connection to `address` is refused, where it is.
    pub fn refuses(&self, address: SocketAddr) -> Option<Kind> {
        match self {
            Reach::Private => None,
            Reach::PublicAnd(more) if more.contains(&address) => None,
            Reach::Public | Reach::PublicAnd(_) => special(address.ip()),
        }
    }
}

/// The address that `text` spells, where it is one that is fetched; its host in the form that is looked up.
///
/// # Errors
///
/// It is no address, none of http or https, it has a password in it, or a port at which the web is not served: 80, 443 and those
/// from 1024 on are taken, so that no address of a page can make the program speak to a mail server or the like.
pub fn parse(text: &str) -> Result<Url, FetchError> {
    let bad = |why: String| FetchError::Address { address: text.to_owned(), why };
    check(Url::parse(text).map_err(|e| bad(e.to_string()))?)
}

/// The same of an address that is one.
pub(crate) fn check(mut url: Url) -> Result<Url, FetchError> {
    if !matches!(url.scheme(), "http" | "https") {
        return Err(FetchError::Scheme { scheme: url.scheme().to_owned(), address: url.into() });
    }
    if !url.username().is_empty() || url.password().is_some() {
        let _ = (url.set_username(""), url.set_password(None));
        return Err(FetchError::Password { address: url.into() });
    }
    if url.host_str().is_none_or(str::is_empty) {
        return Err(FetchError::Address { address: url.into(), why: "it names no host".to_owned() });
    }
    match url.port_or_known_default() {
        Some(80 | 443 | 1024..) => {}
        port => return Err(FetchError::Port { port: port.unwrap_or_default(), address: url.into() }),
    }
    url.set_fragment(None);
    Ok(url)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(ip: &str) -> Option<Kind> {
        Reach::Public.refuses(SocketAddr::new(ip.parse().expect("an address"), 80))
    }

    #[test]
    fn only_public_addresses_are_reached() {
        for (ip, kind) in [
            ("0.0.0.0", Kind::Loopback),
            ("0.1.2.3", Kind::Loopback),
            ("10.1.2.3", Kind::Private),
            ("100.64.0.1", Kind::Private),
            ("100.100.100.200", Kind::Private),
            ("127.0.0.1", Kind::Loopback),
            ("127.9.9.9", Kind::Loopback),
            ("168.63.129.16", Kind::Metadata),
            ("169.254.169.254", Kind::LinkLocal),
            ("172.31.255.255", Kind::Private),
            ("192.0.0.192", Kind::Reserved),
            ("192.168.1.1", Kind::Private),
            ("198.19.0.1", Kind::Private),
            ("224.0.0.1", Kind::Multicast),
            ("255.255.255.255", Kind::Reserved),
            ("::", Kind::Loopback),
            ("::1", Kind::Loopback),
            ("::7f00:1", Kind::Translated),
            ("::ffff:127.0.0.1", Kind::Translated),
            ("::ffff:8.8.8.8", Kind::Translated),
            ("64:ff9b::7f00:1", Kind::Translated),
            ("64:ff9b:1::1", Kind::Translated),
            ("2001::1", Kind::Translated),
            ("2001:db8::1", Kind::Reserved),
            ("2002:7f00:1::", Kind::Translated),
            ("fd00:ec2::254", Kind::Private),
            ("fe80::1", Kind::LinkLocal),
            ("ff02::1", Kind::Multicast),
            ("4000::1", Kind::Reserved),
        ] {
            assert_eq!(refused(ip), Some(kind), "{ip}");
        }
        for ip in ["8.8.8.8", "100.63.255.255", "100.128.0.0", "172.32.0.1", "198.20.0.1", "223.255.255.255", "2606:4700::1111", "2a00::1"]
        {
            assert_eq!(refused(ip), None, "{ip}");
        }
    }

    #[test]
    fn one_who_asks_for_it_reaches_more() {
        let local: SocketAddr = "127.0.0.1:8080".parse().expect("an address");
        assert_eq!(Reach::Private.refuses(local), None);
        let reach = Reach::PublicAnd(vec![local]);
        assert_eq!(reach.refuses(local), None);
        assert_eq!(reach.refuses("127.0.0.1:8081".parse().expect("an address")), Some(Kind::Loopback));
    }

    #[test]
    fn addresses_are_of_the_web() {
        for good in ["https://mofa.example/a?b#c", "http://x.example:8080/", "HTTPS://Bộ.example/tin"] {
            assert!(parse(good).is_ok(), "{good}");
        }
        assert_eq!(parse("http://0x7f.1/").expect("an address").host_str(), Some("127.0.0.1"));
        assert_eq!(parse("https://a.example/x#y").expect("an address").as_str(), "https://a.example/x");
        assert!(matches!(parse("file:///etc/passwd"), Err(FetchError::Scheme { .. })));
        assert!(matches!(parse("ftp://a.example/"), Err(FetchError::Scheme { .. })));
        assert!(matches!(parse("http://a.example:25/"), Err(FetchError::Port { port: 25, .. })));
        assert!(matches!(parse("http://me:secret@a.example/"), Err(FetchError::Password { address }) if !address.contains("secret")));
        assert!(matches!(parse("http://"), Err(FetchError::Address { .. })));
    }
}
