//! A desk over a small ledger, asked without a network.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::header::{CONTENT_TYPE, COOKIE, HOST, ORIGIN, SET_COOKIE};
use axum::http::{HeaderMap, Request, StatusCode};
use banggiao_desk::guard::{Accounts, Role};
use banggiao_desk::{Desk, Given, Intake, Settings, router};
use banggiao_extract::fact::Fact;
use banggiao_extract::text::language::Language;
use banggiao_extract::{Document, Packs, extract};
use banggiao_ledger::{Arrival, Ledger, Reading};
use jiff::civil::date;
use tower::ServiceExt;

/// Documents of one event in two languages, and one with markup in everything that can be told of it.
const TEXTS: [(&str, &str); 4] = [
    ("vi.txt", include_str!("../../../../goldens/vi/cluster-vnm-nzl-01.txt")),
    ("en.txt", include_str!("../../../../goldens/en/cluster-vnm-nzl-01.txt")),
    ("kaz-uzb.txt", include_str!("../../../../goldens/en/visit-kaz-uzb-01.txt")),
    (MARKUP, MARKED),
];
/// A name that is markup.
pub const MARKUP: &str = "<img src=x onerror=alert(1)>\".txt";
/// A text that is.
const MARKED: &str = "<script>alert('x')</script>\n\nHELSINKI, 27 May 2024 - President Alar Karis of Estonia paid a state visit to Finland \
    on 27 May 2024. Estonia and Finland agreed to \"build the <b onmouseover=alert(2)>tunnel</b>\" by 2030.\n";

/// Reads plain text and nothing else.
pub struct Plain;

impl Intake for Plain {
    fn read(&self, given: Given, _: Language) -> Vec<Result<Reading, String>> {
        vec![String::from_utf8(given.bytes).map(|text| reading(&given.name, text)).map_err(|e| e.to_string())]
    }

    fn facts(&self, document: &Document<'_>) -> Vec<Fact> {
        extract(document, Packs::embedded()).facts
    }

    fn fetch(&self, address: &str, _: Language) -> Vec<Result<Reading, String>> {
        vec![Err(format!("{address} cannot be had"))]
    }
}

pub fn reading(name: &str, text: String) -> Reading {
    let extraction = extract(&Document::new(&text), Packs::embedded());
    Reading::new(text, Arrival { name: name.to_owned(), ..Arrival::default() }, &extraction, "test")
}

/// A desk and the folder of its files.
pub struct Asked {
    pub folder: tempfile::TempDir,
    pub app: Router,
    /// The host under which it is asked.
    pub host: &'static str,
}

/// What came back.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Answer {
    /// The token that forms of the page carry.
    pub fn token(&self) -> String {
        let (_, rest) = self.body.split_once("name=\"token\" value=\"").expect("a form with a token");
        rest.split('"').next().unwrap_or_default().to_owned()
    }

    /// Where it leads.
    pub fn location(&self) -> &str {
        self.headers.get("location").and_then(|to| to.to_str().ok()).unwrap_or_default()
    }

    /// The cookie that it sets.
    pub fn cookie(&self) -> String {
        let cookie = self.headers.get(SET_COOKIE).and_then(|cookie| cookie.to_str().ok()).expect("a cookie");
        cookie.split(';').next().unwrap_or_default().to_owned()
    }
}

fn ledger(folder: &Path) -> std::path::PathBuf {
    let file = folder.join("ledger.db");
    let mut ledger = Ledger::open_or_create(&file).expect("a ledger");
    ledger.ingest(TEXTS.map(|(name, text)| reading(name, text.to_owned())).into()).expect("taken in");
    ledger.settle_contradictions().expect("settled");
    file
}

fn settings(file: &Path, address: &str) -> Settings {
    Settings {
        ledger: file.to_owned(),
        address: address.parse().expect("an address"),
        accounts: None,
        proxy: None,
        name: "tester".into(),
        intake: Arc::new(Plain),
        today: Some(date(2025, 3, 10)),
    }
}

impl Asked {
    /// A desk on loopback.
    pub fn open() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let desk = Desk::new(settings(&ledger(folder.path()), "127.0.0.1:0")).expect("a desk");
        Asked { app: router(Arc::new(desk)), folder, host: "127.0.0.1:7878" }
    }

    /// A desk beyond it, with an account for each role: its name, and as its password the name ten times.
    pub fn guarded() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let file = ledger(folder.path());
        let accounts = Accounts::open(&Accounts::beside(&file)).expect("accounts");
        for role in Role::ALL {
            accounts.add(role.code(), role, Some(&role.code().repeat(10)), 0).expect("added");
        }
        let desk = Desk::new(settings(&file, "0.0.0.0:0")).expect("a desk");
        Asked { app: router(Arc::new(desk)), folder, host: "desk.example" }
    }

    /// The accounts of this desk.
    pub fn accounts(&self) -> Accounts {
        Accounts::open(&Accounts::beside(&self.folder.path().join("ledger.db"))).expect("accounts")
    }

    pub async fn get(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        self.send(Request::get(path), headers, Body::empty()).await
    }

    /// Sends a form from a page of the desk.
    pub async fn post(&self, path: &str, form: &[(&str, &str)], headers: &[(&str, &str)]) -> Answer {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
        let request = Request::post(path).header(CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request, headers, body.into()).await
    }

    /// Sends a request; it has this desk's host and, unless another is among `headers`, its origin.
    pub async fn send(&self, request: axum::http::request::Builder, headers: &[(&str, &str)], body: Body) -> Answer {
        let mut request = request;
        if !headers.iter().any(|(name, _)| *name == HOST) {
            request = request.header(HOST, self.host);
        }
        if !headers.iter().any(|(name, _)| *name == ORIGIN) {
            request = request.header(ORIGIN, format!("http://{}", self.host));
        }
        for (name, value) in headers.iter().filter(|(_, value)| !value.is_empty()) {
            request = request.header(*name, *value);
        }
        let mut request = request.body(body).expect("a request");
        request.extensions_mut().insert(ConnectInfo(SocketAddr::from(([203, 0, 113, 9], 4000))));
        let answer = self.app.clone().oneshot(request).await.expect("an answer");
        let (parts, body) = answer.into_parts();
        let bytes = axum::body::to_bytes(body, 16 << 20).await.expect("a body");
        Answer { status: parts.status, headers: parts.headers, body: String::from_utf8_lossy(&bytes).into_owned() }
    }

    /// Comes in; gives the cookie.
    pub async fn enter(&self, name: &str) -> String {
        let entered = self.post("/enter", &[("name", name), ("password", &name.repeat(10))], &[]).await;
        assert_eq!(entered.status, StatusCode::SEE_OTHER, "{}", entered.body);
        entered.cookie()
    }

    /// The id of the first record of a type.
    pub async fn record(&self, kind: &str, cookie: &str) -> String {
        let list = self.get(&format!("/records?type={kind}"), &[(COOKIE.as_str(), cookie)]).await.body;
        // Visits and journeys have pages of their own.
        let page = ["visit", "journey"].into_iter().find(|own| *own == kind).unwrap_or("record");
        let (_, rest) = list.split_once(&format!("href=\"/{page}/")).expect("a record");
        rest.split('"').next().unwrap_or_default().to_owned()
    }
}
