//! By which address a page is known: the one that it gives itself, where that can be true.

use url::Url;

use crate::address::parse;
use crate::host::name;

/// The address by which the page that came from `at` is known, which calls itself `told`.
///
/// That is believed where both are of one site, be it that one of them is the site for telephones or without the `www`. A page that
/// is not at the root of its site and says that it is there is wrong, as many are whose makers filled in one address for all.
pub fn canonical(at: &str, told: &str) -> Option<String> {
    let at = parse(at).ok()?;
    let told = parse(at.join(told).ok()?.as_str()).ok()?;
    let root = |url: &Url| url.path() == "/" && url.query().is_none();
    (site(&at) == site(&told) && (!root(&told) || root(&at))).then(|| told.into())
}

/// The name of a host without what is put before it for a kind of reader.
fn site(url: &Url) -> String {
    let mut name = name(url);
    while let Some(rest) = ["www.", "m.", "amp.", "mobile."].iter().find_map(|kind| name.strip_prefix(kind)) {
        name = rest.to_owned();
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_known_by_its_own_address() {
        let of = |told| canonical("https://m.harbour.example/news/a?utm_source=rss", told);
        assert_eq!(of("https://www.harbour.example/news/a").as_deref(), Some("https://www.harbour.example/news/a"));
        assert_eq!(of("/news/a").as_deref(), Some("https://m.harbour.example/news/a"));
        for wrong in ["https://www.harbour.example/", "https://other.example/news/a", "javascript:void(0)", "http://", "file:///a"] {
            assert_eq!(of(wrong), None, "{wrong}");
        }
        assert!(canonical("https://harbour.example/", "https://harbour.example/").is_some());
    }
}
