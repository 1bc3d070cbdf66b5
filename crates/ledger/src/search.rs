//! Search: words without regard to case, accents and đ, in documents and in records.

use banggiao_records::Day;
use jiff::civil::Date;
use rusqlite::params;

use crate::document::DocumentId;
use crate::error::Result;
use crate::fold::{fold, fold_with_places};
use crate::ledger::Ledger;
use crate::record::{self, Stored};

/// What was found.
#[derive(Debug, Clone, Default)]
pub struct Found {
    /// Documents, the best first.
    pub documents: Vec<DocumentFound>,
    /// Records, the best first.
    pub records: Vec<Stored>,
}

/// A document in which the words stand.
#[derive(Debug, Clone, PartialEq)]
pub struct DocumentFound {
    /// Its name.
    pub doc: String,
    /// The document.
    pub document: DocumentId,
    /// Its title, where known.
    pub title: Option<String>,
    /// Who published it, where known.
    pub publisher: Option<String>,
    /// When it was published, where known.
    pub published: Option<Date>,
    /// Its language, as a code.
    pub language: String,
    /// Where the words stand.
    pub snippet: Snippet,
}

/// Some words of a text around those found, as they stand there.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Snippet {
    /// The text.
    pub text: String,
    /// The words found, in bytes of it.
    pub hits: Vec<(usize, usize)>,
}

impl Snippet {
    /// Its text cut where what was found begins and ends: each part, and whether it was looked for.
    pub fn parts(&self) -> Vec<(&str, bool)> {
        let (mut parts, mut at) = (Vec::new(), 0);
        for &(from, to) in &self.hits {
            if let (Some(before), Some(hit)) = (self.text.get(at..from), self.text.get(from..to)) {
                parts.extend([(before, false), (hit, true)]);
                at = to;
            }
        }
        parts.push((self.text.get(at..).unwrap_or_default(), false));
        parts
    }
}

/// Of more that has the words, so many of the latest are compared.
const COMPARED: usize = 200;
/// Characters of a snippet before and after the first hit.
const BEFORE: usize = 60;
const AFTER: usize = 140;

/// How well a document answers: whether it has the words as given, how often, when it was published.
type Rank = (bool, usize, Option<Day>);

impl Ledger {
    /// Documents and records that have all of `words`, no more than `limit` of each; words between `"` stand next to each
    /// other. Where many have them, the latest are compared. What has the words as given, accents and all, comes first.
    pub fn search(&self, words: &str, limit: usize) -> Result<Found> {
        self.look(words, limit).map_err(|e| e.at(&self.path))
    }

    fn look(&self, words: &str, limit: usize) -> Result<Found> {
        let phrases = phrases(words);
        if phrases.is_empty() {
            return Ok(Found::default());
        }
        let wanted = phrases.iter().map(|p| format!("\"{}\"", p.join(" "))).collect::<Vec<_>>().join(" ");
        Ok(Found { documents: self.look_in_texts(words, &phrases, &wanted, limit)?, records: self.look_in_records(&wanted, limit)? })
    }

    fn look_in_texts(&self, words: &str, phrases: &[Vec<String>], wanted: &str, limit: usize) -> Result<Vec<DocumentFound>> {
        let exact = words.replace('"', " ").trim().to_lowercase();
        let mut query = self.db.prepare_cached("SELECT rowid FROM text_words WHERE text_words MATCH ?1 ORDER BY rowid DESC LIMIT ?2")?;
        let rows = query.query_map(params![wanted, COMPARED as i64], |row| row.get::<_, i64>(0))?.collect::<rusqlite::Result<Vec<_>>>()?;
        let mut found: Vec<(Rank, DocumentFound)> = Vec::new();
        let mut query = self.db.prepare_cached(
            "SELECT d.name, d.hash, d.title, d.published, t.text, d.publisher, d.language FROM documents d JOIN texts t ON t.id = d.id WHERE d.id = ?1",
        )?;
        for row in rows {
            let (mut document, text, day) = query.query_row([row], |row| {
                let day = row.get::<_, Option<i32>>(3)?.map(Day);
                let document = DocumentFound {
                    doc: row.get(0)?,
                    document: DocumentId(row.get(1)?),
                    title: row.get(2)?,
                    publisher: row.get(5)?,
                    language: row.get(6)?,
                    published: day.and_then(Day::date),
                    snippet: Snippet::default(),
                };
                Ok((document, row.get::<_, String>(4)?, day))
            })?;
            let (snippet, hits) = snippet(&text, phrases);
            document.snippet = snippet;
            found.push(((text.to_lowercase().contains(&exact), hits.min(5), day), document));
        }
        found.sort_by(|(a, x), (b, y)| b.cmp(a).then_with(|| x.document.cmp(&y.document)));
        found.truncate(limit);
        Ok(found.into_iter().map(|(_, document)| document).collect())
    }

    fn look_in_records(&self, wanted: &str, limit: usize) -> Result<Vec<Stored>> {
        let mut query = self.db.prepare_cached(
            "SELECT DISTINCT s.record FROM
               (SELECT rowid AS id FROM said_words WHERE said_words MATCH ?1 ORDER BY rowid DESC LIMIT ?2) w
             JOIN statements s ON s.id = w.id",
        )?;
        let rows = query.query_map(params![wanted, COMPARED as i64], |row| row.get::<_, i64>(0))?.collect::<rusqlite::Result<Vec<_>>>()?;
        let mut found = rows.into_iter().map(|row| record::read(&self.db, row)).collect::<Result<Vec<Stored>>>()?;
        found.sort_by_key(|r| (std::cmp::Reverse(r.entry.sources), std::cmp::Reverse(r.day()), r.id()));
        found.truncate(limit);
        Ok(found)
    }
}

/// The words to look for, folded; those between `"` together.
fn phrases(words: &str) -> Vec<Vec<String>> {
    let folded = |text: &str| fold(text).split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    let mut phrases = Vec::new();
    for (i, part) in words.split('"').enumerate() {
        if i % 2 == 1 {
            phrases.push(folded(part));
        } else {
            phrases.extend(folded(part).into_iter().map(|word| vec![word]));
        }
    }
    phrases.retain(|phrase| !phrase.is_empty());
    phrases
}

/// The words around where the phrases stand closest together, and how often any of them stands in the text.
fn snippet(text: &str, phrases: &[Vec<String>]) -> (Snippet, usize) {
    let (folded, places) = fold_with_places(text);
    // The words of the folded text: their first and last character, counted in characters.
    let mut words: Vec<(usize, usize, &str)> = Vec::new();
    let mut at = 0;
    for piece in folded.split_inclusive(' ') {
        let word = piece.trim_end_matches(' ');
        let long = piece.chars().count();
        if !word.is_empty() {
            words.push((at, at + word.chars().count(), word));
        }
        at += long;
    }
    let stands =
        |from: usize, phrase: &[String]| phrase.iter().enumerate().all(|(i, word)| words.get(from + i).is_some_and(|(_, _, w)| w == word));
    let mut hits: Vec<(usize, usize, usize)> = Vec::new();
    for from in 0..words.len() {
        for (which, phrase) in phrases.iter().enumerate() {
            if stands(from, phrase) {
                hits.push((words[from].0, words[from + phrase.len() - 1].1, which));
            }
        }
    }
    let total = places.len();
    let byte = |character: usize| if character < total { places[character] as usize } else { text.len() };
    let different = |from: usize| {
        let near = hits[from..].iter().take_while(|(start, _, _)| start - hits[from].0 < AFTER);
        let mut which: Vec<usize> = near.map(|(_, _, which)| *which).collect();
        which.sort_unstable();
        which.dedup();
        which.len()
    };
    let Some(best) = (0..hits.len()).max_by_key(|i| (different(*i), std::cmp::Reverse(*i))) else {
        return (Snippet::default(), 0);
    };
    let first = hits[best].0;
    let start = words.iter().map(|w| w.0).find(|at| *at + BEFORE >= first).unwrap_or(first);
    let end = words.iter().map(|w| w.1).take_while(|at| *at <= first + AFTER).last().unwrap_or(total).max(hits[best].1);
    let (from, to) = (byte(start), byte(end));
    let shown = hits.iter().filter(|(s, e, _)| start <= *s && *e <= end);
    let hits_in: Vec<(usize, usize)> = shown.map(|(s, e, _)| (byte(*s) - from, byte(*e) - from)).collect();
    (Snippet { text: text[from..to].to_owned(), hits: hits_in }, hits.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn snippets_show_the_text_as_it_stands() {
        let text = "Hôm qua trời mưa. Hai nước nâng cấp quan hệ lên Đối tác chiến lược, theo Tổng Bí thư Tô Lâm.";
        let (snippet, hits) = snippet(text, &phrases("\"doi tac chien luoc\" to lam"));
        assert_eq!(hits, 3);
        let shown: Vec<&str> = snippet.hits.iter().map(|(from, to)| &snippet.text[*from..*to]).collect();
        assert_eq!(shown, ["Đối tác chiến lược", "Tô", "Lâm"]);
        let parts: String =
            snippet.parts().into_iter().map(|(text, hit)| if hit { format!("[{text}]") } else { text.to_owned() }).collect();
        assert!(parts.ends_with("lên [Đối tác chiến lược], theo Tổng Bí thư [Tô] [Lâm]"), "{parts}");
        assert_eq!(super::snippet("nothing", &phrases("else")).1, 0);
    }
}
