//! What holds on every page.

use std::net::SocketAddr;

use serde_json::{Value, json};

use crate::Bench;
use crate::browser::Browser;
use crate::http::exchange;

/// No page weighs more than so many bytes, with its style and its script, not packed, without images.
const HEAVIEST: u64 = 150 * 1024;
/// How much a page may shift while it loads.
const MOST_SHIFT: f64 = 0.1;
/// The widths at which pages are looked at, with heights.
pub const NARROW: (u32, u32) = (390, 844);
/// The wide one.
pub const WIDE: (u32, u32) = (1440, 900);

/// The page as the desk sends it to a browser without scripts.
pub fn sent(desk: SocketAddr, path: &str) -> String {
    let (status, page) = exchange(desk, "GET", path, "", "").unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(status, 200, "{path}");
    page
}

/// The first address in `page` that begins so.
pub fn first<'p>(page: &'p str, begin: &str) -> Option<&'p str> {
    let at = page.find(&format!("href=\"{begin}"))? + "href=\"".len();
    page[at..].split(['"', '#']).next()
}

/// Every page: each kind of page, and a record of every type.
pub fn every(desk: SocketAddr) -> Vec<String> {
    let fixed = [
        "/",
        "/?with=VNM",
        "/VNM",
        "/VNM/NZL",
        "/VNM/KAZ",
        "/NZL/ISL",
        "/commitments",
        "/commitments?state=overdue",
        "/commitments?due=2026&between=VNM,NZL",
        "/conflicts",
        "/conflicts?between=VNM,NZL",
        "/records",
        "/records?type=visit&between=VNM",
        "/documents",
        "/documents?between=VNM,NZL",
        "/review",
        "/search",
        "/search?q=giao+duc",
        "/search?q=giao+duc&type=commitment&page=2",
        "/search?q=nothing-has-these-words",
        "/add",
    ];
    let mut pages: Vec<String> = fixed.map(str::to_owned).to_vec();
    let types = sent(desk, "/records");
    let types = types.split("<option value=\"").skip(1).filter_map(|rest| rest.split('"').next()).filter(|code| !code.is_empty());
    for code in types {
        let list = sent(desk, &format!("/records?type={code}"));
        pages.extend(first(&list, "/record/").map(str::to_owned));
        // Visits and journeys have pages of their own, and the record behind them.
        for own in ["/visit/", "/journey/"] {
            pages.extend(first(&list, own).into_iter().flat_map(|page| [page.to_owned(), page.replacen(own, "/record/", 1)]));
        }
    }
    let disputed = sent(desk, "/conflicts");
    let disputed = first(&disputed, "/visit/").expect("a visit in dispute").replacen("/visit/", "/record/", 1);
    let document = sent(desk, &disputed);
    pages.push(first(&document, "/document/").expect("its document").to_owned());
    pages.push(disputed);
    pages.dedup();
    pages
}

/// What is wrong with the page that is shown: its console since that was last read, its weight, its shift, its width.
fn faults(browser: &Browser) -> Vec<String> {
    let mut faults: Vec<String> = browser.errors().into_iter().map(|error| format!("console: {error}")).collect();
    let seen = browser.script(
        "const images = /\\.(svg|png|jpe?g|webp|avif)$/;
         const loaded = performance.getEntriesByType('resource').filter((one) => !images.test(new URL(one.name).pathname));
         const all = performance.getEntriesByType('navigation').concat(loaded);
         return { status: performance.getEntriesByType('navigation')[0].responseStatus, bytes: all.reduce((sum, one) => sum + one.decodedBodySize, 0), shifted: window.shifted,
           wide: document.documentElement.scrollWidth, room: document.documentElement.clientWidth };",
    );
    if seen["status"] != 200 {
        faults.push(format!("is answered with {}", seen["status"]));
    }
    if seen["bytes"].as_u64().is_none_or(|bytes| bytes == 0 || bytes > HEAVIEST) {
        faults.push(format!("weighs {} bytes", seen["bytes"]));
    }
    if seen["shifted"].as_f64().is_none_or(|shifted| shifted > MOST_SHIFT) {
        faults.push(format!("shifts by {}", seen["shifted"]));
    }
    if seen["wide"].as_u64() > seen["room"].as_u64() {
        faults.push(format!("is {} wide where there is room for {}", seen["wide"], seen["room"]));
    }
    faults
}

/// No console error, not too heavy, no shift, no scrolling sideways; and axe-core finds nothing, in the light and in the dark.
pub fn hold(bench: &mut Bench) {
    let mut wrong = Vec::new();
    let open = every(bench.open.at);
    println!("{} pages, {} looks at them", open.len(), open.len() * 4);
    look_at(bench, &open, &mut wrong);
    bench.browser.turn_to(bench.guarded.at);
    look_at(bench, &["/enter".to_owned()], &mut wrong);
    crate::tasks::come_in(&bench.browser, "mai");
    look_at(bench, &["/audit".to_owned(), "/".to_owned()], &mut wrong);
    crate::tasks::leave(&bench.browser);
    bench.browser.width(WIDE.0, WIDE.1);
    assert!(wrong.is_empty(), "{}\n{} in all", wrong.join("\n"), wrong.len());
}

fn look_at(bench: &Bench, pages: &[String], wrong: &mut Vec<String>) {
    let browser = &bench.browser;
    for page in pages {
        let parting = if page.contains('?') { '&' } else { '?' };
        for (width, height) in [NARROW, WIDE] {
            browser.width(width, height);
            for language in ["vi", "en"] {
                let _ = browser.errors();
                browser.open(&format!("{page}{parting}lang={language}"));
                let mut faults = faults(browser);
                if browser.script("return document.documentElement.lang") != json!(language) {
                    faults.push("is in another language".to_owned());
                }
                // Each page narrow in one language and wide in the other: what axe-core finds lies in the page's structure.
                if let Some(axe) = bench.axe.as_ref().filter(|_| (language == "vi") == (width == NARROW.0)) {
                    faults.extend(axe.faults(browser, false));
                    browser.dark(true);
                    faults.extend(axe.faults(browser, true).into_iter().map(|fault| format!("in the dark: {fault}")));
                    browser.dark(false);
                }
                wrong.extend(faults.into_iter().map(|fault| format!("{page} ({language}, {width} px): {fault}")));
            }
        }
    }
}

/// A page that is spoilt on purpose is found wanting, or nothing of the above would mean anything.
pub fn seen(bench: &mut Bench) {
    let browser = &bench.browser;
    browser.width(NARROW.0, NARROW.1);
    browser.open("/conflicts?lang=en");
    browser.script(
        "document.body.insertAdjacentHTML('beforeend', '<div class=spoilt><img src=data:,><p>text that nobody can read</p></div>');
         const sheet = new CSSStyleSheet();
         sheet.replaceSync('.spoilt { width: 900px; background: #fff; color: #eee }');
         document.adoptedStyleSheets = [sheet];
         console.error('spoilt');",
    );
    let found = faults(browser).join("\n");
    assert!(found.contains("console: ") && found.contains("spoilt") && found.contains(" wide where "), "{found}");
    if let Some(axe) = &bench.axe {
        let found = axe.faults(browser, false).join("\n");
        assert!(found.contains("image-alt") && found.contains("color-contrast"), "{found}");
    }
}

/// Reading needs no script: what pages lead to and the forms that ask stand in what is sent.
pub fn without_scripts(bench: &mut Bench) {
    let desk = bench.open.at;
    for page in every(desk) {
        let sent = sent(desk, &page);
        for part in ["<main id=\"content\">", "<h1", "action=\"/search\"", "href=\"/commitments\"", "lang=vi"] {
            assert!(sent.contains(part), "{page} has no {part}");
        }
        assert!(!sent.contains("<script>") && !sent.contains(" onclick") && !sent.contains(" style="), "{page} has script or style in it");
    }
    assert!(sent(desk, "/search?q=giao+duc").contains("<mark>"), "what is looked for is found without scripts");
    assert!(sent(desk, "/review").contains("action=\"/record/"), "the forms of review");
    assert!(sent(desk, "/add").contains("action=\"/add/look\""), "the form to add");
    let browser = &bench.browser;
    browser.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": true }));
    browser.open("/VNM/NZL");
    browser.click("main a[href^='/record/']");
    assert!(browser.page().starts_with("/record/"), "{}", browser.page());
}

/// The switch stands on every page, leads to the same page, and what was chosen stays.
pub fn languages(bench: &mut Bench) {
    let browser = &bench.browser;
    let shown = |browser: &Browser| browser.script("return document.documentElement.lang");
    browser.open("/commitments?state=open&lang=en");
    browser.click_link("Tiếng Việt");
    assert_eq!(shown(browser), Value::from("vi"));
    assert!(browser.page().starts_with("/commitments?state=open"), "{}", browser.page());
    browser.click(".top .name");
    assert_eq!(shown(browser), Value::from("vi"), "it stays");
    browser.click_link("English");
    browser.click("a[href='/conflicts']");
    assert_eq!(shown(browser), Value::from("en"));
    browser.devtools("Network.clearBrowserCookies", json!({}));
    browser.devtools("Network.enable", json!({}));
    browser.devtools("Network.setExtraHTTPHeaders", json!({ "headers": { "Accept-Language": "fr, vi;q=0.8" } }));
    browser.open("/");
    assert_eq!(shown(browser), Value::from("vi"), "at first as the browser asks");
    browser.devtools("Network.setExtraHTTPHeaders", json!({ "headers": {} }));
}
