//! What people come for, done as somebody does who never saw the desk, from its first page. None takes more than four clicks.

use serde_json::json;

use crate::Bench;
use crate::browser::{Browser, ENTER, TAB};
use crate::samples::PASSWORD;

/// No task takes more clicks.
const MOST_CLICKS: usize = 4;

/// To the first page.
pub fn begin(browser: &Browser) {
    browser.open("/?lang=en");
}

/// Says how many clicks it took: never too many.
pub fn done(browser: &Browser, task: &str) {
    println!("{task}: {} clicks", browser.clicks());
    assert!(browser.clicks() <= MOST_CLICKS, "{task} takes {} clicks", browser.clicks());
}

/// At what level are Viet Nam and New Zealand, since when, what was before, and who says so?
pub fn level(bench: &mut Bench) {
    let browser = &bench.browser;
    begin(browser);
    browser.click(".pairs a[href='/VNM/NZL'], .pairs a[href='/NZL/VNM']");
    browser.arrive("NZL");
    let level = browser.text(".lead.level");
    assert!(level.contains("Comprehensive Strategic Partnership") && level.contains("26 February 2025"), "{level}");
    assert!(browser.text("main").contains("July 2020"), "the level before");
    browser.click(".lead.level a");
    browser.arrive("/record/");
    assert!(browser.count("blockquote") > 0, "the sentences");
    browser.click(".source a");
    browser.arrive("/document/");
    assert!(browser.count("mark") > 0, "the sentence in its text");
    done(browser, "level of a pair, its sentence, its text");
}

/// What falls due by 2026, and in which words was it promised?
pub fn due(bench: &mut Bench) {
    let browser = &bench.browser;
    begin(browser);
    browser.click("nav a[href='/commitments']");
    browser.arrive("/commitments");
    browser.fill("input[name=due]", "2026");
    browser.click(".filter button");
    browser.arrive("due=2026");
    assert!(browser.count("li.commitment") > 0, "something falls due");
    let promised = browser.text("li.commitment a");
    browser.click("li.commitment a");
    browser.arrive("/record/");
    assert!(browser.text("h1").starts_with(&promised), "{promised}");
    assert!(browser.count("blockquote") > 0 && !browser.text("blockquote").is_empty(), "the sentence");
    done(browser, "what falls due by a year, its sentence");
}

/// A record is looked at and accepted by keyboard; that was a mistake, and is undone.
pub fn review(bench: &mut Bench) {
    let browser = &bench.browser;
    begin(browser);
    browser.click("nav a[href='/review']");
    browser.arrive("/review");
    let (reviewed, record) = (browser.text("h2.big"), browser.script("return document.querySelector('h2.big a').pathname"));
    browser.press("a");
    browser.wait("the next record", &format!("return document.querySelector('h2.big')?.innerText !== {}", json!(reviewed)));
    let path = record.as_str().unwrap_or_default();
    assert!(browser.text(".just").contains(&reviewed), "what was just decided can be seen");
    browser.press("u");
    browser.wait("the record again", &format!("return document.querySelector('h2.big')?.innerText === {}", json!(reviewed)));
    done(browser, "a record accepted by keyboard, and undone");
    browser.open(&format!("{path}?lang=en"));
    let decisions = browser.text(".decisions");
    assert!(decisions.starts_with("undone") && !decisions.contains("accepted"), "{decisions}");
    browser.open("/review?lang=en");
    browser.press("n");
    browser.wait("the next record", &format!("return document.querySelector('h2.big')?.innerText !== {}", json!(reviewed)));
    browser.press("o");
    browser.wait("the record itself", "return location.pathname.startsWith('/record/')");
}

/// A text is pasted, looked at, kept, and found.
pub fn adding(bench: &mut Bench) {
    let browser = &bench.browser;
    begin(browser);
    let held = browser.text(".lead");
    browser.click("nav a[href='/add']");
    browser.arrive("/add");
    let text = "Foreign Minister Peeters of Belgium paid an official visit to Iceland from 3 to 5 March 2025. \
        During the visit Belgium and Iceland signed an agreement on geothermal drilling in Reykjavik on 4 March 2025.";
    browser.fill("textarea[name=text]", text);
    browser.fill("input[name=name]", "Geothermal note");
    browser.click("form.add button");
    browser.arrive("/add/look");
    assert!(browser.count("ul.lines blockquote") > 0, "its facts are seen: {}", browser.text("main"));
    assert!(browser.text("ul.lines").contains("geothermal"), "{}", browser.text("ul.lines"));
    browser.click("button.good");
    browser.arrive("/document/");
    assert!(browser.count("mark") > 0, "its facts are underlined");
    browser.fill(".find input", "geothermal");
    browser.fill(".find input", ENTER);
    browser.arrive("/search");
    assert!(browser.text("#found").contains("Geothermal note"), "{}", browser.text("#found"));
    done(browser, "a text added, looked at, kept, found");
    begin(browser);
    assert_ne!(browser.text(".lead"), held, "the ledger holds more");
}

/// Words without accents, answered while they are typed.
pub fn searching(bench: &mut Bench) {
    let browser = &bench.browser;
    browser.open("/search?lang=en");
    assert_eq!(browser.count("#found li"), 0);
    browser.fill("main input[type=search]", "doi tac chien luoc");
    browser.wait("an answer", "return document.querySelectorAll('#found mark').length > 0");
    assert!(browser.text("#found").to_lowercase().contains("đối tác chiến lược"), "{}", browser.text("#found"));
    assert!(browser.page().contains("q=doi"), "the address can be shared: {}", browser.page());
    browser.open("/?lang=en");
    browser.press("/");
    assert_eq!(browser.script("return document.activeElement.name"), json!("q"), "`/` goes to the search field");
    browser.fill(".find input", "viet nam new zealand");
    browser.fill(".find input", ENTER);
    browser.arrive("/search");
    browser.click("#found .pairs a");
    browser.arrive("/VNM/NZL");
    done(browser, "a pair by its names");
}

/// The mouse over a fact, or the keyboard on it, lights up its words in the text; the mouse over the words their fact.
pub fn lighting(bench: &mut Bench) {
    let browser = &bench.browser;
    let page = crate::pages::every(bench.open.at).into_iter().rfind(|page| page.starts_with("/document/")).expect("a document");
    browser.open(&format!("{page}?lang=en"));
    let lit = "return document.querySelectorAll('li.lit').length === 1 && document.querySelectorAll('mark.lit').length > 0";
    let dark = "return document.querySelectorAll('.lit').length === 0";
    browser.hover("[data-fact='1']");
    browser.wait("the words of the fact", lit);
    browser.hover("h1");
    browser.wait("the end of it", dark);
    browser.hover("mark[data-facts]");
    browser.wait("the fact of the words", "return document.querySelectorAll('li.lit').length > 0");
    browser.hover("h1");
    browser.wait("the end of it", dark);
    browser.script("document.querySelector('.find button').focus()");
    for _ in 0..40 {
        browser.press(TAB);
        if browser.script("return document.activeElement.closest('[data-fact]') !== null") == json!(true) {
            break;
        }
    }
    browser.wait("the words of the fact under the keyboard", lit);
}

/// Comes in under this name.
pub fn come_in(browser: &Browser, name: &str) {
    browser.open("/?lang=en");
    assert!(browser.page().starts_with("/enter"), "{}", browser.page());
    browser.fill("input[name=name]", name);
    browser.fill("input[name=password]", PASSWORD);
    browser.click("form.enter button");
    browser.wait("the first page", "return location.pathname === '/'");
}

/// Leaves.
pub fn leave(browser: &Browser) {
    browser.open("/");
    browser.click(".leave button");
    browser.wait("the door", "return location.pathname === '/enter'");
}

/// A reader reads, and is offered nothing else; an administrator sees the log.
pub fn roles(bench: &mut Bench) {
    bench.browser.turn_to(bench.guarded.at);
    let browser = &bench.browser;
    come_in(browser, "an");
    assert_eq!(browser.count("a[href='/add'], a[href='/audit']"), 0);
    browser.open("/review?lang=en");
    assert_eq!(browser.count(".judge"), 0);
    leave(browser);
    come_in(browser, "mai");
    browser.click("a[href='/audit']");
    browser.arrive("/audit");
    assert!(browser.text(".log").contains("came in"), "{}", browser.text(".log"));
    leave(browser);
}
