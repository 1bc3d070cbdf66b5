//! A ledger of the bundled samples, and the desk of it on a free port.

use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::sync::Arc;

use banggiao_desk::guard::{Accounts, Role};
use banggiao_desk::{Desk, Given, Intake, Settings, router};
use banggiao_extract::fact::Fact;
use banggiao_extract::text::language::Language;
use banggiao_extract::{Document, Packs, extract};
use banggiao_ledger::{Arrival, Ledger, Reading};
use jiff::civil::{Date, date};
use tempfile::TempDir;

/// The day that pages take for today.
const TODAY: Date = date(2025, 3, 10);
/// The password of every account.
pub const PASSWORD: &str = "một mật khẩu dài";
/// The accounts, where there are any.
pub const ACCOUNTS: [(&str, Role); 2] = [("an", Role::Reader), ("mai", Role::Admin)];

/// Reads what is added as plain text.
struct Plain;

impl Intake for Plain {
    fn read(&self, given: Given, _: Language) -> Vec<Result<Reading, String>> {
        let text = String::from_utf8(given.bytes).map_err(|e| format!("{}: {e}", given.name));
        vec![text.map(|text| reading(text, Arrival { name: given.name, published: given.published, ..Arrival::default() }))]
    }

    fn facts(&self, document: &Document<'_>) -> Vec<Fact> {
        extract(document, Packs::embedded()).facts
    }

    fn fetch(&self, address: &str, _: Language) -> Vec<Result<Reading, String>> {
        vec![Err(format!("{address}: there is no network here"))]
    }
}

fn reading(text: String, arrival: Arrival) -> Reading {
    let document = Document { text: &text, published: arrival.published, language: arrival.language };
    let extraction = extract(&document, Packs::embedded());
    Reading::new(text, arrival, &extraction, "browser tests")
}

/// Takes the samples into `file`: those of `banggiao sample`, reports of whole journeys, and of the other goldens every third.
fn take_in(file: &Path) {
    let goldens = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../goldens");
    let mut readings = Vec::new();
    for language in ["vi", "en"] {
        let mut names: Vec<String> = std::fs::read_dir(goldens.join(language))
            .expect("the goldens")
            .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
            .filter(|name| name.ends_with(".txt"))
            .collect();
        names.sort();
        let asked_for = |name: &str| name.starts_with("cluster-vnm-nzl") || name.starts_with("closing-");
        let taken = names.iter().enumerate().filter(|(i, name)| i % 3 == 0 || asked_for(name));
        for (_, name) in taken {
            let text = std::fs::read_to_string(goldens.join(language).join(name)).expect("a golden");
            readings.push(reading(text, Arrival { name: format!("{language}/{name}"), ..Arrival::default() }));
        }
    }
    let mut ledger = Ledger::open_or_create(file).expect("a ledger");
    ledger.ingest(readings).expect("taken in");
    ledger.settle_contradictions().expect("settled");
}

/// A desk that answers as long as it lives.
pub struct Served {
    /// Where it listens.
    pub at: SocketAddr,
    runtime: Option<tokio::runtime::Runtime>,
    _folder: TempDir,
}

impl Served {
    /// Serves the samples, to those with accounts or to whoever asks.
    pub fn new(with_accounts: bool) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let ledger = folder.path().join("samples.db");
        take_in(&ledger);
        let accounts = with_accounts.then(|| folder.path().join("accounts"));
        if let Some(file) = &accounts {
            let accounts = Accounts::open(file).expect("accounts");
            for (name, role) in ACCOUNTS {
                accounts.add(name, role, Some(PASSWORD), 0).expect("added");
            }
        }
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        listener.set_nonblocking(true).expect("a listener");
        let at = listener.local_addr().expect("its address");
        let (name, intake) = ("mai".to_owned(), Arc::new(Plain));
        let settings = Settings { ledger, address: at, accounts, proxy: None, name, intake, today: Some(TODAY) };
        let desk = Arc::new(Desk::new(settings).expect("a desk"));
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime");
        runtime.spawn(async move {
            let listener = tokio::net::TcpListener::from_std(listener).expect("a listener");
            axum::serve(listener, router(desk).into_make_service_with_connect_info::<SocketAddr>()).await
        });
        Served { at, runtime: Some(runtime), _folder: folder }
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        // A browser keeps connections open: nobody waits for them.
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}
