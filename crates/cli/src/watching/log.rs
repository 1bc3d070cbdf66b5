//! The log of watching: a line for each document and each feed that was asked, plain or as JSON.

use std::io::Write;

use banggiao_fetch::Visit;
use banggiao_ledger::{DocumentId, Ingested};
use jiff::Timestamp;
use serde_json::{Map, Value, json};

use crate::commands::told;
use crate::input::Fault;
use crate::interface::Words;
use crate::output::tame;

/// A document on its way into the ledger.
pub struct Entry {
    pub id: DocumentId,
    pub name: String,
    pub title: Option<String>,
    pub new: bool,
}

/// What is noted on the way, on whatever thread.
pub enum Note {
    /// Nothing: time passes.
    Look,
    /// The system does not tell of changes, and why.
    Walked(String),
    /// A feed was asked, and when it will be again.
    Asked(String, Visit, Timestamp),
    /// A feed is not to be asked before then.
    NotDue(String, Timestamp),
}

/// Where lines are written: to standard output.
pub struct Log<'l> {
    pub words: &'l Words,
    pub json: bool,
}

impl Log<'_> {
    /// It begins.
    pub fn begins(&self, folders: usize, feeds: usize) {
        let counts = [("folders", &*folders.to_string()), ("feeds", &*feeds.to_string())];
        self.line("watching", &[("folders", json!(folders)), ("feeds", json!(feeds))], &self.words.with("watch-begins", &counts));
    }

    /// It ends.
    pub fn ends(&self) {
        self.line("stopped", &[], &self.words.say("watch-ends"));
    }

    /// Something that whoever runs it should know.
    pub fn say(&self, text: &str) {
        self.line("note", &[("why", json!(text))], text);
    }

    /// Something that was noted.
    pub fn note(&self, note: Note) {
        match note {
            Note::Look => {}
            Note::Walked(why) => self.say(&self.words.with("watch-walked", &[("why", &why)])),
            Note::Asked(feed, visit, due) => self.asked(&feed, &visit, due),
            Note::NotDue(feed, due) => self.not_due(&feed, due),
        }
    }

    /// A batch of documents is in.
    pub fn taken(&self, entries: &[Entry], brought: &Ingested) {
        for entry in entries {
            let what = if entry.new { "new" } else { "known" };
            let title = entry.title.as_deref().map(|title| format!("  {}", tame(title))).unwrap_or_default();
            let plain = format!("{}  {}{title}", self.words.say(&format!("watch-{what}")), tame(&entry.name));
            let fields = [("doc", json!(entry.name)), ("id", json!(entry.id.to_string())), ("title", json!(entry.title))];
            self.line(what, &fields, &plain);
        }
        let counts = [
            ("documents", json!(brought.documents)),
            ("copies", json!(brought.copies)),
            ("known", json!(brought.known)),
            ("facts", json!(brought.facts)),
            ("records", json!(brought.records)),
            ("changed", json!(brought.changed)),
            ("conflicts", json!(brought.conflicts)),
        ];
        self.line("taken", &counts, &told(brought, self.words));
    }

    /// Something could not be read.
    pub fn failed(&self, fault: &Fault) {
        let why = fault.message(self.words);
        let plain = format!("{}  {why}", self.words.say("watch-failed"));
        self.line("failed", &[("doc", json!(fault.name)), ("why", json!(why))], &plain);
    }

    /// A feed was asked, and will be again.
    fn asked(&self, feed: &str, visit: &Visit, due: Timestamp) {
        let values = [
            ("feed", &*tame(feed)),
            ("news", &*visit.news.to_string()),
            ("left", &*visit.left.to_string()),
            ("due", &*format!("{due:.0}")),
        ];
        let fields = [
            ("feed", json!(feed)),
            ("well", json!(visit.well)),
            ("news", json!(visit.news)),
            ("left", json!(visit.left)),
            ("due", json!(format!("{due:.0}"))),
        ];
        self.line("asked", &fields, &self.words.with("watch-asked", &values));
    }

    /// A feed is not to be asked yet.
    fn not_due(&self, feed: &str, due: Timestamp) {
        let due = format!("{due:.0}");
        let plain = self.words.with("watch-not-due", &[("feed", &tame(feed)), ("due", &due)]);
        self.line("not-due", &[("feed", json!(feed)), ("due", json!(due))], &plain);
    }

    fn line(&self, what: &str, fields: &[(&str, Value)], plain: &str) {
        let at = format!("{:.0}", Timestamp::now());
        let line = if self.json {
            let mut object = Map::new();
            object.insert("at".to_owned(), json!(at));
            object.insert("what".to_owned(), json!(what));
            let told = fields.iter().filter(|(_, value)| !value.is_null());
            object.extend(told.map(|(key, value)| ((*key).to_owned(), value.clone())));
            Value::Object(object).to_string()
        } else {
            format!("{at}  {plain}")
        };
        // Whoever reads the log may leave; watching goes on.
        let mut out = std::io::stdout().lock();
        let _ = writeln!(out, "{line}").and_then(|()| out.flush());
    }
}
