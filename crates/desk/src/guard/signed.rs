//! Forms that change something, taken only from a page of the desk, with its token, of somebody who may.

use std::sync::Arc;

use axum::extract::{FromRequest, Request};
use axum::http::Method;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::origin;
use super::role::Role;
use super::token;
use super::who::Who;
use crate::desk::Desk;
use crate::trouble::Trouble;
use crate::visitor::Visitor;

/// A form longer than this, in bytes, is refused.
const LONGEST: usize = 1 << 20;

/// What a form does, and who may do it.
pub trait Act: DeserializeOwned {
    /// Who may.
    const ROLE: Role;
}

/// A form, and who sent it.
pub struct Signed<T> {
    /// Who sent it.
    pub who: Who,
    /// What it says.
    pub form: T,
    /// Who asks.
    pub visitor: Visitor,
}

#[derive(Deserialize)]
struct Token {
    #[serde(default)]
    token: String,
}

/// Whether `who` may do what needs `role`, by a request with this token from where this one comes.
///
/// # Errors
///
/// [`Trouble::Refused`] says what is missing.
pub fn allowed(visitor: &Visitor, own: bool, given: &str, role: Role) -> Result<Who, Trouble> {
    let who = visitor.who.clone().ok_or(Trouble::Refused("role"))?;
    if !own {
        return Err(Trouble::Refused("origin"));
    }
    if !token::same(given, &who.form_token) {
        return Err(Trouble::Refused("token"));
    }
    if who.role < role {
        return Err(Trouble::Refused("role"));
    }
    Ok(who)
}

impl<T: Act> FromRequest<Arc<Desk>> for Signed<T> {
    type Rejection = crate::frame::Page;

    async fn from_request(request: Request, desk: &Arc<Desk>) -> Result<Self, Self::Rejection> {
        let (parts, body) = request.into_parts();
        let visitor = Visitor::of(&parts, desk);
        let read = async || -> Result<(Who, T), Trouble> {
            if parts.method != Method::POST {
                return Err(Trouble::Missing);
            }
            let bytes = axum::body::to_bytes(body, LONGEST).await.map_err(|e| Trouble::Asked(e.to_string()))?;
            let unread = |e: serde_html_form::de::Error| Trouble::Asked(e.to_string());
            let Token { token } = serde_html_form::from_bytes(&bytes).map_err(unread)?;
            let who = allowed(&visitor, origin::is_own(&parts.headers), &token, T::ROLE)?;
            Ok((who, serde_html_form::from_bytes(&bytes).map_err(unread)?))
        };
        match read().await {
            Ok((who, form)) => Ok(Signed { who, form, visitor }),
            Err(trouble) => Err(crate::frame::Page::new(visitor, Err(trouble))),
        }
    }
}
