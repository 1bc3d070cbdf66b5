//! Serving: from an address to answers, until told to stop.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::Router;
use axum::extract::{ConnectInfo, Request, State};
use axum::http::header::{CONTENT_SECURITY_POLICY, REFERRER_POLICY, SET_COOKIE, X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS};
use axum::http::{HeaderName, HeaderValue, Method, StatusCode};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Redirect, Response};
use tokio::net::TcpListener;

use crate::desk::Desk;
use crate::guard::{Door, origin};
use crate::settings::Settings;
use crate::trouble::Trouble;
use crate::{assets, pages, visitor};

/// Nothing is loaded from elsewhere, no script and no style stands in a page, no page is shown inside another's.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; \
    form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Serves the ledger until told to stop; says where it listens by `told`.
///
/// # Errors
///
/// [`Trouble::Address`] where it cannot listen there, [`Trouble::Ledger`] where the ledger cannot be opened.
pub async fn serve(settings: Settings, told: impl FnOnce(SocketAddr)) -> Result<(), Trouble> {
    let address = settings.address;
    let cannot = |error| Trouble::Address { address: address.to_string(), error };
    let desk = Arc::new(Desk::new(settings)?);
    // A ledger that cannot be opened is told now and not on the first page.
    desk.ask(|_| Ok(())).await?;
    let listener = TcpListener::bind(address).await.map_err(cannot)?;
    told(listener.local_addr().map_err(cannot)?);
    tokio::spawn(settle(Arc::clone(&desk)));
    let service = router(desk).into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, service).with_graceful_shutdown(stop()).await.map_err(cannot)
}

/// How often it is looked whether an ingest that was stopped left contradictions across records to be worked out.
const LOOKED: Duration = Duration::from_secs(30);

/// Works out contradictions across records where nobody writes.
async fn settle(desk: Arc<Desk>) {
    loop {
        tokio::time::sleep(LOOKED).await;
        // A ledger that may not be written is read all the same.
        let _ = desk.change(|ledger| Ok(ledger.settle_contradictions_when_quiet()?)).await;
    }
}

/// All addresses of the desk.
pub fn router(desk: Arc<Desk>) -> Router {
    Router::new()
        .merge(pages::routes())
        .layer(middleware::from_fn_with_state(Arc::clone(&desk), admitted))
        .merge(assets::routes())
        .layer(middleware::from_fn(guarded))
        .with_state(desk)
}

/// Lets in who may come in; others are led to where they can say who they are.
async fn admitted(State(desk): State<Arc<Desk>>, mut request: Request, next: Next) -> Response {
    let from = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(from)| *from);
    let who = match desk.who(request.headers(), from) {
        Ok(who) => who,
        Err(trouble) => {
            eprintln!("banggiao: {trouble}");
            return StatusCode::INTERNAL_SERVER_ERROR.into_response();
        }
    };
    // A name that somebody else made resolve to this machine is not this machine.
    if matches!(desk.door, Door::Open { .. }) && !origin::is_loopback(request.headers()) {
        return (StatusCode::MISDIRECTED_REQUEST, "ask for localhost or 127.0.0.1\n").into_response();
    }
    match who {
        Some(who) => {
            request.extensions_mut().insert(who);
        }
        None if request.uri().path() == "/enter" => {}
        None if request.method() == Method::GET => {
            let to = request.uri().path_and_query().map_or("/", |to| to.as_str());
            let query = form_urlencoded::Serializer::new(String::new()).append_pair("to", to).finish();
            return Redirect::to(&format!("/enter?{query}")).into_response();
        }
        None => return StatusCode::UNAUTHORIZED.into_response(),
    }
    next.run(request).await
}

/// What every answer carries: what browsers may do with it, how long it took, and the language that was asked for.
async fn guarded(request: Request, next: Next) -> Response {
    let began = Instant::now();
    let asked = visitor::asked(request.uri());
    let mut answer = next.run(request).await;
    let took = format!("desk;dur={:.1}", began.elapsed().as_secs_f64() * 1000.0);
    let headers = answer.headers_mut();
    headers.extend(HeaderValue::from_str(&took).ok().map(|took| (HeaderName::from_static("server-timing"), took)));
    headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(X_FRAME_OPTIONS, HeaderValue::from_static("DENY"));
    headers.insert(REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    if let Some(language) = asked {
        let cookie = format!("{}={}; Path=/; Max-Age=31536000; SameSite=Lax", visitor::LANGUAGE, language.code());
        headers.extend(HeaderValue::from_str(&cookie).ok().map(|cookie| (SET_COOKIE, cookie)));
    }
    answer
}

async fn stop() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminated) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = tokio::signal::ctrl_c() => {}
                _ = terminated.recv() => {}
            }
            return;
        }
    }
    let _ = tokio::signal::ctrl_c().await;
}
