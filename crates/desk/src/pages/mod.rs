//! Pages, one file each; each says its own addresses.

use std::sync::Arc;

use axum::Router;
use banggiao_extract::value::Country;

use crate::desk::Desk;
use crate::trouble::Trouble;
use crate::visitor::Visitor;

mod add;
mod commitments;
mod conflicts;
mod country;
mod decide;
mod document;
mod documents;
mod dossier;
mod enter;
mod journey;
mod overview;
mod overview_map;
mod record;
mod records;
mod review;
mod search;
mod visit;

/// All pages.
pub fn routes() -> Router<Arc<Desk>> {
    Router::new()
        .merge(add::routes())
        .merge(commitments::routes())
        .merge(conflicts::routes())
        .merge(country::routes())
        .merge(decide::routes())
        .merge(document::routes())
        .merge(documents::routes())
        .merge(dossier::routes())
        .merge(enter::routes())
        .merge(journey::routes())
        .merge(overview::routes())
        .merge(record::routes())
        .merge(records::routes())
        .merge(review::routes())
        .merge(search::routes())
        .merge(visit::routes())
}

/// The country that an address names by its code, in either case.
fn country(code: &str) -> Result<Country, Trouble> {
    Country::from_code(&code.to_ascii_uppercase()).ok_or(Trouble::Missing)
}

/// The country that an address names by its code, where it is one that has a name.
fn known(code: &str, visitor: &Visitor) -> Result<Country, Trouble> {
    let country = country(code)?;
    let named = visitor.tongue().words.names.country(country.code(), visitor.language).is_some();
    if named { Ok(country) } else { Err(Trouble::Missing) }
}
