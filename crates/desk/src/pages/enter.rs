//! Coming in and leaving: `/enter`, `/leave`; the log of what was done: `/audit`.

use std::sync::Arc;

use askama::Template;
use axum::extract::{ConnectInfo, Query, State};
use axum::http::header::SET_COOKIE;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Form, Router};
use serde::Deserialize;

use crate::desk::Desk;
use crate::frame::{Frame, Page};
use crate::guard::origin;
use crate::guard::role::Role;
use crate::guard::signed::{Act, Signed};
use crate::guard::who::SESSION;
use crate::trouble::Trouble;
use crate::visitor::{Visitor, cookie};

pub(super) fn routes() -> Router<Arc<Desk>> {
    Router::new().route("/enter", get(page).post(enter)).route("/leave", post(leave)).route("/audit", get(audit))
}

/// How much of the log is shown.
const SHOWN: usize = 200;

#[derive(Deserialize)]
struct To {
    #[serde(default)]
    to: String,
}

#[derive(Deserialize)]
struct Entering {
    name: String,
    password: String,
    #[serde(default)]
    to: String,
}

#[derive(Template)]
#[template(path = "enter.html")]
struct EnterPage {
    frame: Frame,
    to: String,
    trouble: Option<String>,
}

fn shown(visitor: &Visitor, to: String, trouble: Option<&str>) -> Result<String, Trouble> {
    let tongue = visitor.tongue();
    let frame = Frame::new(visitor, tongue.say("enter"));
    Ok(EnterPage { frame, to, trouble: trouble.map(|key| tongue.say(key)) }.render()?)
}

async fn page(visitor: Visitor, Query(To { to }): Query<To>) -> Page {
    let page = shown(&visitor, to, None);
    Page::new(visitor, page)
}

async fn enter(
    State(desk): State<Arc<Desk>>,
    ConnectInfo(from): ConnectInfo<std::net::SocketAddr>,
    visitor: Visitor,
    headers: HeaderMap,
    Form(form): Form<Entering>,
) -> Response {
    if !origin::is_own(&headers) {
        return Page::new(visitor, Err(Trouble::Refused("origin"))).into_response();
    }
    let now = desk.now();
    let (to, from) = (form.to.clone(), from.ip().to_string());
    let free = [&from, &form.name].into_iter().all(|key| desk.tries.takes(key, now));
    if !free {
        let page = Page::new(visitor.clone(), shown(&visitor, to, Some("enter-wait")));
        return (StatusCode::TOO_MANY_REQUESTS, page).into_response();
    }
    let at = Arc::clone(&desk);
    let entered = tokio::task::spawn_blocking(move || {
        let Some(accounts) = at.door.accounts() else { return Ok(None) };
        let session = accounts.enter(&form.name, &form.password, now)?;
        let what = if session.is_some() { "enter" } else { "refused" };
        let name: String = form.name.chars().filter(|c| !c.is_control()).take(64).collect();
        accounts.audit(&name, what, &from, now)?;
        if session.is_some() {
            at.tries.forget(&form.name);
            at.tries.forget(&from);
        }
        Ok(session)
    });
    match entered.await {
        Ok(Ok(Some(session))) => {
            let cookie = format!("{SESSION}={}; Path=/; HttpOnly; SameSite=Lax", session.token);
            ([(SET_COOKIE, cookie)], Redirect::to(inside(&to))).into_response()
        }
        Ok(Ok(None)) => {
            let page = Page::new(visitor.clone(), shown(&visitor, to, Some("enter-wrong")));
            (StatusCode::FORBIDDEN, page).into_response()
        }
        Ok(Err(trouble)) => Page::new(visitor, Err(Trouble::Accounts(trouble))).into_response(),
        Err(_) => Page::new(visitor, Err(Trouble::Stopping)).into_response(),
    }
}

/// A path of this desk; its first page where an address leads elsewhere.
fn inside(to: &str) -> &str {
    let leads_inside = to.starts_with('/') && !to.starts_with("//") && !to.contains(['\\', '\r', '\n', '\t']);
    if leads_inside { to } else { "/" }
}

/// Nothing but leaving.
#[derive(Deserialize)]
struct Leaving {}

impl Act for Leaving {
    const ROLE: Role = Role::Reader;
}

async fn leave(State(desk): State<Arc<Desk>>, headers: HeaderMap, signed: Signed<Leaving>) -> Response {
    if let (Some(accounts), Some(session)) = (desk.door.accounts(), cookie(&headers, SESSION)) {
        let left = accounts.leave(session).and_then(|()| accounts.audit(&signed.who.name, "leave", "", desk.now()));
        if let Err(trouble) = left {
            return Page::new(signed.visitor, Err(Trouble::Accounts(trouble))).into_response();
        }
    }
    let gone = format!("{SESSION}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0");
    ([(SET_COOKIE, gone)], Redirect::to("/")).into_response()
}

#[derive(Template)]
#[template(path = "audit.html")]
struct AuditPage {
    frame: Frame,
    rows: Vec<(String, String, String, String)>,
}

async fn audit(visitor: Visitor) -> Page {
    let page = log(&visitor);
    Page::new(visitor, page)
}

fn log(visitor: &Visitor) -> Result<String, Trouble> {
    if !visitor.may(Role::Admin) {
        return Err(Trouble::Refused("role"));
    }
    let audited = visitor.desk.door.accounts().map(|accounts| accounts.audited(SHOWN)).transpose()?.unwrap_or_default();
    let when = |seconds: i64| jiff::Timestamp::from_second(seconds).map(|at| at.to_string()).unwrap_or_default();
    let tongue = visitor.tongue();
    let rows = audited.into_iter().map(|a| (when(a.at), a.account, tongue.say(&format!("audit-{}", a.what)), a.about)).collect();
    Ok(AuditPage { frame: Frame::new(visitor, tongue.say("audit")), rows }.render()?)
}

#[cfg(test)]
mod tests {
    use super::inside;

    #[test]
    fn coming_in_leads_nowhere_else() {
        for (to, led) in [("/VNM/KAZ", "/VNM/KAZ"), ("", "/"), ("//evil.example", "/"), ("https://evil.example", "/"), ("/\\evil", "/")] {
            assert_eq!(inside(to), led, "{to}");
        }
    }
}
