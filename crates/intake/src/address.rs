//! The address of a story, as it is told or asked for: whether it can be its own, without what says who came from where, and which part of
//! the story it is.

use std::sync::LazyLock;

use url::Url;

use crate::table::phrases;

static TRACKING: LazyLock<Vec<&'static str>> = LazyLock::new(|| phrases(include_str!("../data/tracking-parameters.csv")));

fn tracks(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    TRACKING.iter().any(|known| known.strip_suffix('*').map_or(name == *known, |begin| name.starts_with(begin)))
}

/// `told`, which may be written as seen from `base`, as an address of the web; without the place in the page and without parameters
/// that only track.
pub(crate) fn clean(told: &str, base: Option<&str>) -> Option<String> {
    let told = told.trim();
    let mut url = match (Url::parse(told), base) {
        (Ok(url), _) => url,
        (Err(_), Some(base)) if !told.is_empty() => Url::parse(base).ok()?.join(told).ok()?,
        _ => return None,
    };
    let names_somebody = !url.username().is_empty() || url.password().is_some();
    if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none() || names_somebody {
        return None;
    }
    url.set_fragment(None);
    if url.query().is_some_and(|query| query.is_empty() || query.split('&').any(|pair| tracks(pair.split('=').next().unwrap_or(pair)))) {
        let query = url.query().unwrap_or_default();
        let kept: Vec<&str> = query.split('&').filter(|pair| !pair.is_empty() && !tracks(pair.split('=').next().unwrap_or(pair))).collect();
        let kept = kept.join("&");
        url.set_query(Some(kept.as_str()).filter(|query| !query.is_empty()));
    }
    Some(url.to_string())
}

/// The address that a document gives itself, `told` as seen from `base`, where that can be true of one that was found `at`, if that is
/// known.
///
/// It is believed where both are of one site, be it that one of them is the site for telephones or without the `www`. A page that is
/// not at the root of its site and says that it is there is wrong, as many are whose makers filled in one address for all.
pub(crate) fn own(told: &str, base: Option<&str>, at: Option<&str>) -> Option<String> {
    let told = Url::parse(&clean(told, base)?).ok()?;
    let can_be = match at.and_then(|at| Url::parse(at).ok()) {
        Some(at) => site(&told) == site(&at) && (!is_root(&told) || is_root(&at)),
        None => !is_root(&told),
    };
    can_be.then(|| told.into())
}

fn is_root(url: &Url) -> bool {
    url.path() == "/" && url.query().is_none()
}

/// The name of a host without what is put before it for a kind of reader.
fn site(url: &Url) -> &str {
    let mut name = url.host_str().unwrap_or_default().trim_end_matches('.');
    while let Some(rest) = ["www.", "m.", "amp.", "mobile."].iter().find_map(|kind| name.strip_prefix(kind)) {
        name = rest;
    }
    name
}

/// Parameters that count the parts of a story.
const COUNTS: [&str; 6] = ["page", "p", "pg", "trang", "paged", "start"];

/// An address without the number of the part that it names, and that number: 1, where it names none.
fn part(address: &str) -> Option<(String, u32)> {
    let mut url = Url::parse(address).ok()?;
    url.set_fragment(None);
    let number = |text: &str| text.parse().ok().filter(|n| (1..1_000).contains(n));
    if let Some(query) = url.query() {
        let counted = query.split('&').filter_map(|pair| pair.split_once('=')).find(|(name, _)| COUNTS.contains(name));
        if let Some(page) = counted.and_then(|(_, value)| number(value)) {
            let kept: Vec<&str> = query.split('&').filter(|pair| !COUNTS.contains(&pair.split('=').next().unwrap_or(pair))).collect();
            let kept = kept.join("&");
            url.set_query(Some(kept.as_str()).filter(|query| !query.is_empty()));
            return Some((bare(&url), page));
        }
    }
    // `/talks/2`, `/talks/page/2/`, `/talks-p2.html`, `/talks_2.htm`
    let path = url.path().trim_end_matches('/').to_owned();
    let (stem, ending) = path.rsplit_once('.').filter(|(_, ending)| ending.len() <= 5 && !ending.contains('/')).unwrap_or((&path, ""));
    let digits = stem.len() - stem.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let (before, figures) = stem.split_at(stem.len() - digits);
    let counted = ["/page/", "/trang/", "/page-", "/trang-", "-page-", "-trang-", "-p", "_p", ",", "_", "/"]
        .iter()
        .find_map(|mark| before.strip_suffix(mark));
    match (counted, number(figures)) {
        (Some(before), Some(page)) if !before.is_empty() => {
            let whole = if ending.is_empty() { before.to_owned() } else { format!("{before}.{ending}") };
            url.set_path(&whole);
            Some((bare(&url), page))
        }
        _ => Some((bare(&url), 1)),
    }
}

fn bare(url: &Url) -> String {
    url.to_string().trim_end_matches('/').to_owned()
}

/// Whether `other` is the part of the same story that stands so far after that at `own`.
pub(crate) fn is_part(own: &str, other: &str, after: i64) -> bool {
    let (Some((own, at)), Some((other, there))) = (part(own), part(other)) else { return false };
    own == other && i64::from(there) - i64::from(at) == after
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_lose_what_tracks() {
        for (told, address) in [
            ("https://news.example/a?utm_source=x&id=7&fbclid=y#top", Some("https://news.example/a?id=7")),
            ("//news.example/a?UTM_Medium=mail", Some("https://news.example/a")),
            ("/a/b.html", Some("https://news.example/a/b.html")),
            ("javascript:void(0)", None),
            ("", None),
        ] {
            assert_eq!(clean(told, Some("https://news.example/z")).as_deref(), address, "{told}");
        }
        assert_eq!(clean("/a", None), None);
    }

    #[test]
    fn a_page_is_known_by_its_own_address() {
        let at = Some("https://m.harbour.example/news/a?utm_source=rss");
        let told = |told| own(told, at, at);
        assert_eq!(told("https://www.harbour.example/news/a").as_deref(), Some("https://www.harbour.example/news/a"));
        assert_eq!(told("/news/a").as_deref(), Some("https://m.harbour.example/news/a"));
        for wrong in ["https://www.harbour.example/", "https://other.example/news/a", "javascript:void(0)", "http://", "file:///a"] {
            assert_eq!(told(wrong), None, "{wrong}");
        }
        let root = "https://harbour.example/";
        assert_eq!(own(root, None, Some(root)).as_deref(), Some(root));
        assert_eq!(own(root, None, None), None);
        assert!(own("https://harbour.example/news/a", None, None).is_some(), "where it was found is not known");
    }

    #[test]
    fn parts_of_one_story_are_known() {
        let own = "https://news.example/talks-in-lima.html";
        for next in [
            "https://news.example/talks-in-lima.html?page=2",
            "https://news.example/talks-in-lima-p2.html",
            "https://news.example/talks-in-lima_2.html",
        ] {
            assert!(is_part(own, next, 1), "{next}");
            assert!(is_part(next, own, -1), "{next}");
        }
        assert!(is_part("https://news.example/talks/page/2/", "https://news.example/talks/page/3/", 1));
        for other in ["https://news.example/fair-opens.html", "https://news.example/talks-in-lima.html?page=3", own] {
            assert!(!is_part(own, other, 1), "{other}");
        }
    }
}
