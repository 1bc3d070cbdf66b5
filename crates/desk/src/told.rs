//! Records as pages tell them: one line each, with where it leads and what marks it.

use banggiao_records::{Entry, Review};
use banggiao_views::line::line;
use banggiao_views::tracker::Tracked;
use banggiao_views::{Item, Section};

use crate::tongue::Tongue;

/// A record in one line.
#[derive(Debug, Clone)]
pub struct Told {
    /// Its id.
    pub id: String,
    /// The code of its type.
    pub kind: &'static str,
    /// When it was; where it has no day, when it was told.
    pub when: String,
    /// What it is.
    pub text: String,
    /// How many independent sources tell it.
    pub sources: usize,
    /// In which languages, as codes.
    pub languages: String,
    /// Whether sources disagree on any of it.
    pub disputed: bool,
    /// What people made of it, as a code; nothing where nobody looked at it.
    pub review: Option<&'static str>,
    /// What else is to be said of it here.
    pub notes: Vec<String>,
}

impl Told {
    /// The entry, told.
    pub fn of(entry: &Entry, tongue: &Tongue) -> Self {
        let words = &tongue.words;
        let line = line(&entry.record, words);
        let told = || banggiao_views::list::dated(&Item::from(entry)).map(|day| words.with("told-on", &[("date", &words.date(day))]));
        Told {
            id: entry.record.key.to_string(),
            kind: entry.record.record_type.code(),
            when: line.when.or_else(told).unwrap_or_default(),
            text: line.text,
            sources: entry.sources as usize,
            languages: entry.languages.join(" "),
            disputed: !entry.record.conflicts.is_empty(),
            review: (entry.review != Review::Unreviewed).then(|| entry.review.code()),
            notes: Vec::new(),
        }
    }

    /// The address of its page: visits and journeys have pages of their own.
    pub fn address(&self) -> String {
        let page = if matches!(self.kind, "visit" | "journey") { self.kind } else { "record" };
        format!("/{page}/{}", self.id)
    }

    /// With a note beside it.
    pub fn noted(mut self, note: Option<String>) -> Self {
        self.notes.extend(note);
        self
    }
}

/// Lines, and how many there are beside them.
#[derive(Debug, Clone, Default)]
pub struct Lines {
    /// Those shown.
    pub shown: Vec<Told>,
    /// How many are not.
    pub more: usize,
    /// How many there are.
    pub total: usize,
}

impl Lines {
    /// The items of a section, told.
    pub fn of(section: &Section<Item>, tongue: &Tongue) -> Self {
        Lines::by(section, |item| Told::of(&item.0, tongue))
    }

    /// What a section holds, told by `tell`.
    pub fn by<T>(section: &Section<T>, tell: impl Fn(&T) -> Told) -> Self {
        Lines { shown: section.shown.iter().map(tell).collect(), more: section.more(), total: section.total }
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.total == 0
    }
}

/// A commitment in one line, with its state and its deadline.
#[derive(Debug, Clone)]
pub struct Promise {
    /// The commitment.
    pub told: Told,
    /// The code of its state.
    pub state: &'static str,
    /// The state in words.
    pub state_name: String,
    /// By when; with how many days that leaves, where it is near.
    pub due: String,
    /// What later records suggest of it: the record, and the words.
    pub suggestions: Vec<(String, String)>,
}

impl Promise {
    /// A commitment of the tracker, told.
    pub fn of(tracked: &Tracked, tongue: &Tongue) -> Self {
        let words = &tongue.words;
        let dated = || tracked.due_date(words).map(|date| words.with("due-on", &[("date", &date)]));
        let suggestions = tracked.suggestions.iter().map(|suggested| (suggested.record.to_string(), suggested.told(words)));
        Promise {
            told: Told::of(&tracked.undated(), tongue),
            state: tracked.state.code(),
            state_name: words.code("status", tracked.state.code()),
            due: tracked.deadline(words).or_else(dated).unwrap_or_default(),
            suggestions: suggestions.collect(),
        }
    }
}
