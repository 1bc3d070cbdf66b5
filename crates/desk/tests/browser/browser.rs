//! A headless Chromium, driven by WebDriver through chromedriver.
//!
//! WebDriver is JSON over HTTP/1.1 to a process of this machine, a dozen commands of which are used here: this file says them
//! itself, for the crates that do (fantoccini, thirtyfour) would bring over a hundred others into every build of the tests.

use std::cell::Cell;
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::http::exchange;
use crate::pages::WIDE;

/// Under which name WebDriver hands out elements.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";
/// How long a page may take to become what is waited for: machines that test are busy.
const PATIENCE: Duration = Duration::from_secs(30);
/// The keys that have no letter, as WebDriver writes them.
pub const ENTER: &str = "\u{e007}";
/// The tabulator.
pub const TAB: &str = "\u{e004}";

/// Adds up how much the page shifts by itself while it loads.
const SHIFTS: &str = "window.shifted = 0; new PerformanceObserver((list) => { for (const shift of list.getEntries()) \
    if (!shift.hadRecentInput) window.shifted += shift.value; }).observe({ type: 'layout-shift', buffered: true });";

/// A running browser with one page.
pub struct Browser {
    driver: Child,
    at: SocketAddr,
    session: String,
    desk: SocketAddr,
    clicks: Cell<usize>,
}

impl Browser {
    /// Starts a browser; an error where there is none or it does not start.
    pub fn start(desk: SocketAddr) -> Result<Self, String> {
        let started = Command::new("chromedriver").arg("--port=0").stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
        let mut driver = started.map_err(|e| format!("chromedriver cannot be started: {e}"))?;
        let told = driver.stdout.take().ok_or("chromedriver says nothing")?;
        let mut lines = BufReader::new(told).lines();
        let port = lines.find_map(|line| line.ok()?.split("successfully on port ").nth(1)?.trim_end_matches('.').parse::<u16>().ok());
        // What else it says is read, so that it never waits for somebody to do so.
        std::thread::spawn(move || lines.for_each(drop));
        let Some(port) = port else {
            let _ = driver.kill();
            return Err("chromedriver does not say where it listens".into());
        };
        let at = SocketAddr::from(([127, 0, 0, 1], port));
        let mut browser = Browser { driver, at, session: String::new(), desk, clicks: Cell::new(0) };
        let args = [
            "--headless=new",
            "--no-sandbox",
            "--disable-dev-shm-usage",
            "--force-prefers-reduced-motion",
            "--hide-scrollbars",
            "--lang=en-GB",
        ];
        let wanted = json!({ "capabilities": { "alwaysMatch": {
            "browserName": "chrome",
            "goog:chromeOptions": { "args": args },
            "goog:loggingPrefs": { "browser": "ALL" },
        } } });
        let begun = browser.command("POST", "/session", &wanted)?;
        browser.session = format!("/session/{}", begun["sessionId"].as_str().ok_or("chromedriver begins no session")?);
        browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": SHIFTS }));
        Ok(browser)
    }

    /// Turns to a desk.
    pub fn turn_to(&mut self, desk: SocketAddr) {
        self.desk = desk;
    }

    /// As it is at first: wide, in the light, with scripts.
    pub fn reset(&self) {
        self.width(WIDE.0, WIDE.1);
        self.dark(false);
        self.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": false }));
    }

    fn command(&self, method: &str, path: &str, body: &Value) -> Result<Value, String> {
        let body = if method == "POST" { body.to_string() } else { String::new() };
        let (_, answer) = exchange(self.at, method, path, "Content-Type: application/json; charset=utf-8\r\n", &body)?;
        let mut answer: Value = serde_json::from_str(&answer).map_err(|e| format!("{path}: {e}"))?;
        let value = answer["value"].take();
        match value["error"].as_str() {
            Some(error) => Err(format!("{error}: {}", value["message"].as_str().unwrap_or_default().lines().next().unwrap_or_default())),
            None => Ok(value),
        }
    }

    fn post(&self, path: &str, body: Value) -> Value {
        let done = self.command("POST", &format!("{}{path}", self.session), &body);
        done.unwrap_or_else(|error| panic!("{path} on {}: {error}", self.page()))
    }

    /// Waits until the page shown is one whose path and query hold `part`.
    pub fn arrive(&self, part: &str) {
        self.wait(
            part,
            &format!("return document.readyState === 'complete' && (location.pathname + location.search).includes({})", json!(part)),
        );
    }

    /// What the developers' tools of the browser do.
    pub fn devtools(&self, what: &str, how: Value) -> Value {
        self.post("/goog/cdp/execute", json!({ "cmd": what, "params": how }))
    }

    /// Opens a page of the desk by its path.
    pub fn open(&self, path: &str) {
        self.clicks.set(0);
        self.post("/url", json!({ "url": format!("http://{}{path}", self.desk) }));
    }

    /// The path of the page that is shown, with its query.
    pub fn page(&self) -> String {
        let address = self.command("GET", &format!("{}/url", self.session), &Value::Null).unwrap_or_default();
        let address = address.as_str().unwrap_or_default();
        address.split_once("://").and_then(|(_, rest)| rest.find('/').map(|at| rest[at..].to_owned())).unwrap_or_default()
    }

    /// What a script returns.
    pub fn script(&self, script: &str) -> Value {
        self.post("/execute/sync", json!({ "script": script, "args": [] }))
    }

    /// What a script hands to the function that it gets as its last argument.
    pub fn script_later(&self, script: &str) -> Value {
        self.post("/execute/async", json!({ "script": script, "args": [] }))
    }

    /// The text of the first element that `css` selects; empty where there is none.
    pub fn text(&self, css: &str) -> String {
        let told = self.script(&format!("return document.querySelector({})?.innerText ?? ''", json!(css)));
        told.as_str().unwrap_or_default().to_owned()
    }

    /// How many elements `css` selects.
    pub fn count(&self, css: &str) -> u64 {
        self.script(&format!("return document.querySelectorAll({}).length", json!(css))).as_u64().unwrap_or(0)
    }

    /// Waits until a script says yes.
    pub fn wait(&self, what: &str, script: &str) {
        let begun = Instant::now();
        while self.script(script) != Value::Bool(true) {
            assert!(begun.elapsed() < PATIENCE, "{what} did not come on {}", self.page());
            sleep(Duration::from_millis(50));
        }
    }

    fn found(&self, how: &str, what: &str) -> String {
        let element = self.post("/element", json!({ "using": how, "value": what }));
        element[ELEMENT].as_str().unwrap_or_default().to_owned()
    }

    /// Clicks what `css` selects, and counts it.
    pub fn click(&self, css: &str) {
        let element = self.found("css selector", css);
        self.click_on(&element);
    }

    /// Clicks the first link with these words, and counts it.
    pub fn click_link(&self, words: &str) {
        let element = self.found("partial link text", words);
        self.click_on(&element);
    }

    fn click_on(&self, element: &str) {
        self.clicks.set(self.clicks.get() + 1);
        self.post(&format!("/element/{element}/click"), json!({}));
    }

    /// How many clicks were made since a page was opened by its path.
    pub fn clicks(&self) -> usize {
        self.clicks.get()
    }

    /// Types into what `css` selects; what stands there already stays.
    pub fn fill(&self, css: &str, text: &str) {
        let element = self.found("css selector", css);
        self.post(&format!("/element/{element}/value"), json!({ "text": text }));
    }

    /// Presses a key wherever the keyboard is.
    pub fn press(&self, key: &str) {
        let actions = [json!({ "type": "keyDown", "value": key }), json!({ "type": "keyUp", "value": key })];
        self.post("/actions", json!({ "actions": [{ "type": "key", "id": "keys", "actions": actions }] }));
    }

    /// Moves the mouse over what `css` selects.
    pub fn hover(&self, css: &str) {
        let origin = json!({ ELEMENT: self.found("css selector", css) });
        let to = json!({ "type": "pointerMove", "duration": 0, "origin": origin, "x": 0, "y": 0 });
        self.post("/actions", json!({ "actions": [{ "type": "pointer", "id": "mouse", "actions": [to] }] }));
    }

    /// Shows pages as wide as that.
    pub fn width(&self, width: u32, height: u32) {
        let how = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600 });
        self.devtools("Emulation.setDeviceMetricsOverride", how);
    }

    /// Shows pages in the dark or in the light.
    pub fn dark(&self, dark: bool) {
        let value = if dark { "dark" } else { "light" };
        self.devtools("Emulation.setEmulatedMedia", json!({ "features": [{ "name": "prefers-color-scheme", "value": value }] }));
    }

    /// What the console was told since it was last asked, where that is an error.
    pub fn errors(&self) -> Vec<String> {
        let told = self.post("/se/log", json!({ "type": "browser" }));
        let severe = told.as_array().into_iter().flatten().filter(|line| line["level"] == "SEVERE");
        severe.map(|line| line["message"].as_str().unwrap_or_default().to_owned()).collect()
    }

    /// A picture of what is shown, as PNG in base 64.
    pub fn picture(&self) -> String {
        let taken = self.devtools("Page.captureScreenshot", json!({ "format": "png", "optimizeForSpeed": false }));
        taken["data"].as_str().unwrap_or_default().to_owned()
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.command("DELETE", &self.session, &Value::Null);
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}
