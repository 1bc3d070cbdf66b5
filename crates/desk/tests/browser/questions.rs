//! Questions that a reader comes with, each answered from the first page on, with the sentence that says so, in four clicks at most.

use serde_json::json;

use crate::Bench;
use crate::browser::Browser;
use crate::tasks::{begin, done};

/// To the dossier of Viet Nam and New Zealand from the first page, in one click.
fn dossier(browser: &Browser) {
    begin(browser);
    browser.click(".pairs a[href='/VNM/NZL'], .pairs a[href='/NZL/VNM']");
    browser.arrive("NZL");
}

/// The address of the first link in `css` whose words hold `words`, as what a click takes.
fn link(browser: &Browser, css: &str, words: &str) -> String {
    let found = format!(
        "return [...document.querySelectorAll({})].find((a) => a.innerText.includes({}))?.getAttribute('href') ?? ''",
        json!(css),
        json!(words)
    );
    let address = browser.script(&found);
    let address = address.as_str().unwrap_or_default();
    assert!(!address.is_empty(), "no link says {words} on {}", browser.page());
    format!("{css}[href='{address}']")
}

/// Goes to what says `words`, and sees the sentence.
fn sentence(browser: &Browser, css: &str, words: &str, part: &str) {
    browser.click(&link(browser, css, words));
    browser.wait("the sentence", "return /^.(record|visit)/.test(location.pathname) && document.querySelector('blockquote') !== null");
    let told = browser.script("return [...document.querySelectorAll('blockquote')].map((q) => q.innerText).join(' ')");
    assert!(told.as_str().is_some_and(|told| told.contains(part)), "{told}");
}

/// All of them.
pub fn ask(bench: &mut Bench) {
    let browser = &bench.browser;
    // Since when is it so, and what was before?
    dossier(browser);
    assert!(browser.text(".lead.level").contains("26 February 2025"));
    assert!(browser.text("main").contains("July 2020"));
    sentence(browser, ".lead.level a", "Comprehensive", "Comprehensive Strategic Partnership");
    done(browser, "since when is it a comprehensive strategic partnership");
    // What must happen by 2026?
    begin(browser);
    browser.click("nav a[href='/commitments']");
    browser.arrive("/commitments");
    browser.fill("input[name=due]", "2026");
    browser.click(".filter button");
    browser.arrive("due=2026");
    sentence(browser, "li.commitment a", "by 2026", "2026");
    done(browser, "what must happen by 2026");
    // What did the two promise on transport?
    dossier(browser);
    browser.click(&link(browser, ".grid th a", "transport"));
    browser.arrive("field=transport");
    sentence(browser, "li.commitment a", "vận tải hàng không", "vận tải hàng không");
    done(browser, "what did the two promise on transport");
    // Which documents were exchanged, and on which day?
    dossier(browser);
    browser.click(&link(browser, "li.visit a", "Official visit"));
    browser.arrive("/visit/");
    let day = browser.script("return [...document.querySelectorAll('h3')].find((h) => h.innerText.includes('26 February 2025'))?.nextElementSibling.innerText ?? ''");
    assert!(day.as_str().is_some_and(|day| day.contains("Talks") && day.contains("Thỏa thuận hợp tác hải quan")), "{day}");
    sentence(browser, "li.agreement a", "hải quan", "hải quan");
    done(browser, "which documents were exchanged on which day of a visit");
    // Who invited whom next?
    dossier(browser);
    sentence(browser, "li.invitation a", "invited Phạm Minh Chính", "Luxon");
    done(browser, "who invited whom next");
    // Where do sources disagree?
    begin(browser);
    browser.click("nav a[href='/conflicts']");
    browser.arrive("/conflicts");
    assert!(browser.count(".disagreement .sides > span") > 1, "both sides");
    browser.click(".disagreement li a");
    browser.wait("both sides, quoted", "return document.querySelector('blockquote, q') !== null");
    done(browser, "where do sources disagree");
    // Where did a journey lead, and what happened on its legs?
    begin(browser);
    browser.click("nav a[href='/records']");
    browser.arrive("/records");
    browser.script("document.querySelector('select[name=type]').value = 'journey'");
    browser.click(".filter button");
    browser.arrive("type=journey");
    browser.click(&link(browser, "li.journey a", "Tô Lâm"));
    browser.arrive("/journey/");
    assert!(
        browser.text("main").contains("1. ") && browser.count("blockquote") > 0 && browser.count("li.visit a") > 0,
        "{}",
        browser.text("main")
    );
    done(browser, "where a journey led, leg by leg");
}

/// A country chosen on the map by keyboard: circles take the levels with it, the table says the same, and both light up together.
pub fn map(bench: &mut Bench) {
    let browser = &bench.browser;
    begin(browser);
    let without = browser.count(".world svg a");
    assert!(without > 20, "{without} circles");
    browser.script("document.querySelector('select[name=with]').focus()");
    browser.fill("select[name=with]", "Vietnam");
    browser.click("#map form button");
    browser.arrive("with=VNM");
    assert_eq!(browser.count("circle.chosen"), 2, "on the map and in the legend");
    let row = "tr[data-of=NZL]";
    assert!(browser.text(row).contains("Comprehensive Strategic Partnership since 26 February 2025"), "{}", browser.text(row));
    browser.script("document.querySelector('tr[data-of=NZL] a').focus()");
    browser.wait("its circle", "return document.querySelector('[data-spot=NZL]').classList.contains('lit')");
    browser.click(&format!("{row} th a"));
    browser.arrive("/VNM/NZL");
    done(browser, "how a chosen country stands with all others");
}

/// Words searched for, narrowed by type and taken back; lists that go on.
pub fn narrowing(bench: &mut Bench) {
    let browser = &bench.browser;
    browser.open("/search?q=giao+duc&lang=en");
    browser.click(".facets a[href*='type=commitment']");
    browser.arrive("type=commitment");
    assert_eq!(browser.count("#found li.told:not(.commitment)"), 0);
    assert!(browser.count("#found li.commitment") > 0);
    browser.click(".facets a.chosen");
    browser.wait("all of them", "return document.querySelectorAll('#found li.told:not(.commitment)').length > 0");
    browser.click("nav a[href='/records']");
    browser.arrive("/records");
    browser.script("document.querySelector('input[name=between]').value = 'Việt Nam'");
    browser.click(".filter button");
    browser.arrive("between=");
    let first = browser.text("ul.lines li");
    browser.click("a[rel=next]");
    browser.arrive("after=");
    assert!(browser.page().contains("between=VNM"), "{}", browser.page());
    assert_ne!(browser.text("ul.lines li"), first);
    browser.click("nav.turn a");
    browser.wait("the first page again", &format!("return document.querySelector('ul.lines li').innerText === {}", json!(first)));
}
