//! Sources: documents as lists name them.

use banggiao_ledger::Listed;

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
        let about = [listed.publisher.clone(), listed.published.map(|day| tongue.words.day(day))];
        Source {
            id: listed.id.to_string(),
            name: listed.title.clone().unwrap_or_else(|| listed.name.clone()),
            about: about.into_iter().flatten().collect::<Vec<_>>().join(" · "),
            language: listed.language.clone(),
            tells,
        }
    }
}
