//! Sources: documents as lists name them.

use banggiao_ledger::Listed;
use jiff::civil::Date;

use crate::tongue::Tongue;

/// A document in a list.
#[derive(Debug, Clone)]
pub struct Source {
    /// Its id.
    pub id: String,
    /// What it is called: its title, else the name under which it came.
    pub name: String,
    /// Who published it, and when.
    pub about: String,
    /// Its language, as a code.
    pub language: String,
    /// How many of the records in question it tells; 0 where none is in question.
    pub tells: usize,
}

impl Source {
    /// The document, told.
    pub fn of(listed: &Listed, tells: usize, tongue: &Tongue) -> Self {
        Source {
            id: listed.id.to_string(),
            name: listed.title.clone().unwrap_or_else(|| listed.name.clone()),
            about: published(listed.publisher.as_deref(), listed.published, tongue),
            language: listed.language.clone(),
            tells,
        }
    }
}

/// Who published a document and when, as far as either is known.
pub fn published(publisher: Option<&str>, day: Option<Date>, tongue: &Tongue) -> String {
    let told = [publisher.map(str::to_owned), day.map(|day| tongue.words.day(day))];
    told.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
