//! Visitors: who asks, in which language, from which page.

use std::convert::Infallible;
use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::header::{ACCEPT_LANGUAGE, COOKIE};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Uri};
use banggiao_extract::text::language::Language;

use crate::desk::Desk;
use crate::guard::{Role, Who};
use crate::tongue::Tongue;

/// The cookie, and the part of an address, that says which language is wanted.
pub const LANGUAGE: &str = "lang";

/// Who asks.
#[derive(Clone)]
pub struct Visitor {
    /// The desk.
    pub desk: Arc<Desk>,
    /// The language in which they are answered.
    pub language: Language,
    /// The page that they ask for.
    pub page: Uri,
    /// Who they are, where they said.
    pub who: Option<Who>,
}

impl Visitor {
    /// Whoever sent this request. The guard has told already who they are.
    pub fn of(parts: &Parts, desk: &Arc<Desk>) -> Self {
        let who = parts.extensions.get::<Who>().cloned();
        Visitor { desk: Arc::clone(desk), language: language(&parts.uri, &parts.headers), page: parts.uri.clone(), who }
    }

    /// Whether they may do what needs `role`.
    pub fn may(&self, role: Role) -> bool {
        self.who.as_ref().is_some_and(|who| who.role >= role)
    }

    /// What is said in their language.
    pub fn tongue(&self) -> &Tongue {
        self.desk.tongue(self.language)
    }

    /// The address of this page in another language.
    pub fn page_in(&self, language: Language) -> String {
        let kept = self.page.query().unwrap_or_default().split('&').filter(|part| !part.is_empty() && !part.starts_with("lang="));
        let query: Vec<&str> = kept.collect();
        let parting = if query.is_empty() { "" } else { "&" };
        format!("{}?{}{parting}{LANGUAGE}={}", self.page.path(), query.join("&"), language.code())
    }
}

impl FromRequestParts<Arc<Desk>> for Visitor {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, desk: &Arc<Desk>) -> Result<Self, Infallible> {
        Ok(Visitor::of(parts, desk))
    }
}

/// The language asked for by the address; else by the cookie; else by the browser; else English.
pub fn language(page: &Uri, headers: &HeaderMap) -> Language {
    asked(page)
        .or_else(|| cookie(headers, LANGUAGE).and_then(Language::from_code))
        .or_else(|| accepted(headers))
        .unwrap_or(Language::English)
}

/// The language that the address itself asks for.
pub fn asked(page: &Uri) -> Option<Language> {
    let value = page.query()?.split('&').find_map(|part| part.strip_prefix("lang="))?;
    Language::from_code(value)
}

/// The value of a cookie.
pub fn cookie<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    let cookies = headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
    cookies.flat_map(|line| line.split(';')).find_map(|pair| pair.trim().strip_prefix(name)?.strip_prefix('='))
}

/// The first language of `Accept-Language` that the desk speaks, by its weight.
fn accepted(headers: &HeaderMap) -> Option<Language> {
    let line = headers.get(ACCEPT_LANGUAGE)?.to_str().ok()?;
    let mut wanted: Vec<(f32, Language)> = Vec::new();
    for range in line.split(',') {
        let mut parts = range.split(';');
        let tag = parts.next().unwrap_or_default().trim();
        let weight = parts.find_map(|part| part.trim().strip_prefix("q=")?.parse::<f32>().ok()).unwrap_or(1.0);
        let primary = tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
        wanted.extend(Language::from_code(&primary).filter(|_| weight > 0.0).map(|language| (weight, language)));
    }
    // Of equal weight the first.
    wanted.into_iter().reduce(|best, next| if next.0 > best.0 { next } else { best }).map(|(_, language)| language)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(axum::http::HeaderName, &str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (name.clone(), value.parse().expect("a header"))).collect()
    }

    #[test]
    fn the_address_outdoes_the_cookie_and_the_cookie_the_browser() {
        for (page, sent, expected) in [
            ("/", vec![], Language::English),
            ("/", vec![(ACCEPT_LANGUAGE, "fr-FR, vi;q=0.8, en;q=0.5")], Language::Vietnamese),
            ("/", vec![(ACCEPT_LANGUAGE, "en;q=0.3, vi-VN")], Language::Vietnamese),
            ("/", vec![(ACCEPT_LANGUAGE, "vi;q=0, de")], Language::English),
            ("/", vec![(ACCEPT_LANGUAGE, "vi"), (COOKIE, "a=b; lang=en")], Language::English),
            ("/?q=x&lang=vi", vec![(COOKIE, "lang=en")], Language::Vietnamese),
            ("/?lang=tlh", vec![(COOKIE, "lang=vi")], Language::Vietnamese),
        ] {
            let page: Uri = page.parse().expect("an address");
            assert_eq!(language(&page, &headers(&sent)), expected, "{page} {sent:?}");
        }
    }
}
