//! One country: `/VNM`, with all that it shares records with.

use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::extract::Path;
use axum::routing::get;
use banggiao_asking::Wanted;

use super::known;
use crate::desk::Desk;
use crate::frame::{Frame, Page};
use crate::told::Lines;
use crate::visitor::Visitor;

pub(super) fn routes() -> Router<Arc<Desk>> {
    Router::new().route("/{country}", get(page))
}

/// How much of what happened last is shown.
const SHOWN: usize = 12;

#[derive(Template)]
#[template(path = "country.html")]
struct CountryPage {
    frame: Frame,
    code: String,
    name: String,
    partners: Vec<(String, String, usize)>,
    news: Lines,
}

async fn page(visitor: Visitor, Path(code): Path<String>) -> Page {
    Page::asked(visitor, move |asking, visitor| {
        let country = known(&code, visitor)?;
        let tongue = visitor.tongue();
        let partners = asking.ledger.partners(country)?;
        let news = asking.list(&Wanted { countries: vec![country], limit: SHOWN, ..Wanted::default() })?;
        let name = tongue.words.country(country.code());
        Ok(CountryPage {
            frame: Frame::new(visitor, name.clone()),
            code: country.code().to_owned(),
            name,
            partners: partners.into_iter().map(|(c, n)| (c.code().to_owned(), tongue.words.country(c.code()), n)).collect(),
            news: Lines::of(&news.entries, tongue),
        })
    })
    .await
}
