//! The pages that readers ask for: some by their addresses, and what these lead to.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fmt;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

/// What is asked for first; the rest is found from there.
const FIRST: &[&str] = &[
    "/",
    "/?with=VNM",
    "/documents",
    "/documents?between=VNM",
    "/search?q=doi+tac+chien+luoc",
    "/search?q=visit&type=visit&between=VNM",
    "/search?q=trade+office",
    "/search?q=visit",
    "/search?q=%C4%91%C6%B0%E1%BB%9Dng+bay+th%E1%BA%B3ng",
    "/records",
    "/records?type=visit",
    "/records?type=agreement",
    "/records?type=figure",
    "/records?type=commitment",
    "/records?type=person",
    "/records?field=aviation",
    "/commitments",
    "/commitments?state=overdue",
    "/commitments?state=done",
    "/commitments?state=open&due=2027",
    "/commitments?field=aviation",
    "/commitments?between=VNM",
    "/commitments?actor=VNM",
    "/conflicts",
    "/conflicts?between=VNM",
    "/review",
    "/review?between=VNM",
    "/add",
];

/// Addresses of one kind that are kept.
const OF_A_KIND: usize = 300;
/// Pages that are looked at to find more.
const LOOKED_AT: usize = 400;

/// The pages, by kind.
pub struct Pages(Vec<(String, Vec<String>)>);

/// How a page was answered.
pub struct Asked {
    /// How long the server says it took, in milliseconds.
    pub server: f64,
    /// How long the reader waited, in milliseconds.
    pub reader: f64,
    /// The status.
    pub status: u16,
}

impl Pages {
    /// Those that the desk at `address` has.
    pub fn found(address: &str) -> Result<Self> {
        let mut kinds: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut waiting: VecDeque<String> = FIRST.iter().map(|page| (*page).to_owned()).collect();
        let mut seen: BTreeSet<String> = waiting.iter().cloned().collect();
        for page in &waiting {
            kinds.entry(kind(page)).or_default().insert(page.clone());
        }
        let mut looked_at: BTreeMap<String, usize> = BTreeMap::new();
        while let Some(page) = waiting.pop_front() {
            let looked = looked_at.entry(kind(&page)).or_default();
            if *looked > LOOKED_AT / 8 {
                continue;
            }
            *looked += 1;
            let (_, text) = ask(address, &page)?;
            for link in text.split("href=\"/").skip(1).filter_map(|rest| rest.split(['"', '#']).next()) {
                let link = format!("/{}", link.replace("&amp;", "&"));
                let kind = kind(&link);
                let of_kind = kinds.entry(kind).or_default();
                let passed = ["/assets/", "/enter", "/leave"].iter().any(|start| link.starts_with(start)) || link.contains("lang=");
                if !passed && of_kind.len() < OF_A_KIND && seen.insert(link.clone()) {
                    of_kind.insert(link.clone());
                    waiting.push_back(link);
                }
            }
        }
        // What is asked of all is asked of one pair as well.
        let pairs: Vec<String> = kinds.get("dossier").into_iter().flatten().map(|page| page[1..].replace('/', ",")).collect();
        for (at, pair) in pairs.iter().enumerate() {
            for list in ["/records?type=visit", "/records?type=agreement&", "/commitments?", "/conflicts?", "/review?"] {
                let page = format!("{list}&between={pair}").replace("?&", "?").replace("&&", "&");
                if at % 5 == list.len() % 5 {
                    kinds.entry(kind(&page)).or_default().insert(page);
                }
            }
        }
        Ok(Pages(
            kinds.into_iter().filter(|(_, pages)| !pages.is_empty()).map(|(kind, pages)| (kind, pages.into_iter().collect())).collect(),
        ))
    }

    /// A page of some kind, each kind as likely as any other.
    pub fn any(&self, kind: u64, page: u64) -> (&str, &str) {
        let (kind, pages) = &self.0[kind as usize % self.0.len()];
        (kind, &pages[page as usize % pages.len()])
    }
}

impl fmt::Display for Pages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let told: Vec<String> = self.0.iter().map(|(kind, pages)| format!("{} {kind}", pages.len())).collect();
        write!(f, "pages: {}", told.join(", "))
    }
}

/// What kind of page an address is of.
fn kind(page: &str) -> String {
    let (path, query) = page.split_once('?').unwrap_or((page, ""));
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    let is_code = |part: &&str| part.len() >= 2 && part.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
    let kind = match &parts[..] {
        [] => "overview",
        [one] if is_code(one) => "country",
        [one, other] if is_code(one) && is_code(other) => "dossier",
        [first, ..] => first,
    };
    let of = match query.split('&').find_map(|part| part.strip_prefix("between=")) {
        Some(pair) if pair.contains(',') => " of a pair",
        Some(one) if !one.is_empty() => " of a country",
        _ => "",
    };
    format!("{kind}{of}")
}

/// Asks for a page: how it was answered, and the page.
pub fn ask(address: &str, page: &str) -> Result<(Asked, String)> {
    let began = Instant::now();
    let mut stream = TcpStream::connect(address)?;
    stream.set_read_timeout(Some(Duration::from_secs(60)))?;
    stream.set_nodelay(true)?;
    stream.write_all(format!("GET {page} HTTP/1.1\r\nHost: {address}\r\nAccept-Language: en\r\nConnection: close\r\n\r\n").as_bytes())?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    let reader = began.elapsed().as_secs_f64() * 1000.0;
    let answer = String::from_utf8_lossy(&answer);
    let (head, text) = answer.split_once("\r\n\r\n").context("no answer")?;
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).context("no status")?;
    let timing = head.lines().find_map(|line| line.strip_prefix("server-timing: desk;dur="));
    let Some(server) = timing.and_then(|dur| dur.parse().ok()) else { bail!("the server does not say how long it took") };
    Ok((Asked { server, reader, status }, text.to_owned()))
}
