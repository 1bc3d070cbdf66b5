//! Assets: the style sheet and the script, each under an address that changes with its content, so that browsers may keep it.

use std::sync::LazyLock;

use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use xxhash_rust::xxh3::xxh3_64;

struct Asset {
    name: &'static str,
    media: &'static str,
    content: &'static [u8],
}

static ASSETS: [Asset; 3] = [
    Asset { name: "desk.css", media: "text/css; charset=utf-8", content: include_bytes!("../assets/desk.css") },
    Asset { name: "desk.js", media: "text/javascript; charset=utf-8", content: include_bytes!("../assets/desk.js") },
    Asset { name: "desk.svg", media: "image/svg+xml", content: include_bytes!("../assets/desk.svg") },
];

static MARK: LazyLock<String> = LazyLock::new(|| {
    let all: Vec<u8> = ASSETS.iter().flat_map(|asset| asset.content).copied().collect();
    format!("{:016x}", xxh3_64(&all))
});

/// The address of an asset.
pub fn address(name: &str) -> String {
    format!("/assets/{}/{name}", *MARK)
}

/// Where they are.
pub fn routes<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new().route("/assets/{mark}/{name}", get(asset))
}

async fn asset(Path((_, name)): Path<(String, String)>) -> Response {
    match ASSETS.iter().find(|asset| asset.name == name) {
        Some(asset) => {
            ([(CONTENT_TYPE, asset.media), (CACHE_CONTROL, "public, max-age=31536000, immutable")], asset.content).into_response()
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}
