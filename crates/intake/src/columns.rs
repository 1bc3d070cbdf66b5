//! Which column of a table of documents holds what: by the names that `data/columns.csv` knows.

use banggiao_extract::text::language::Language;

use crate::document::Document;
use crate::error::Unread;
use crate::row::{Row, Wanted, day, published, told};

/// The columns of one table, by what they hold; the text is always there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Columns {
    names: Vec<String>,
    fields: Vec<(&'static str, usize)>,
}

/// A table that names more columns than this is none of documents.
const MOST: usize = 1_000;

impl Columns {
    /// The columns with these names, where one of them holds texts.
    pub(crate) fn of(names: &[String]) -> Option<Columns> {
        let known = || include_str!("../data/columns.csv").lines().skip(1).filter_map(known);
        let mut best: Vec<(&str, usize, u8)> = Vec::new();
        for (at, name) in names.iter().enumerate().take(MOST) {
            let folded = name.trim().trim_start_matches('\u{feff}').to_lowercase().replace([' ', '-'], "_");
            let Some((_, field, rank)) = known().find(|(name, ..)| *name == folded) else { continue };
            match best.iter_mut().find(|(other, ..)| *other == field) {
                Some(other) if other.2 <= rank => {}
                Some(other) => *other = (field, at, rank),
                None => best.push((field, at, rank)),
            }
        }
        let fields: Vec<_> = best.into_iter().map(|(field, at, _)| (field, at)).collect();
        fields.iter().any(|(field, _)| *field == "text").then(|| Columns { names: names.to_vec(), fields })
    }

    /// What to say of a table that has no column of texts.
    pub(crate) fn missing(names: &[String]) -> Unread {
        let mut names = names.iter().take(NAMED).map(|name| name.trim().chars().take(40).collect()).collect::<Vec<String>>().join(", ");
        if names.is_empty() {
            names.push('–');
        }
        Unread::Columns(names)
    }

    /// The columns that are read, by their place.
    #[cfg(feature = "parquet")]
    pub(crate) fn places(&self) -> Vec<usize> {
        self.fields.iter().map(|(_, at)| *at).collect()
    }

    /// The document of a row, whose cells `cell` gives by their place.
    pub(crate) fn row(&self, mut cell: impl FnMut(usize) -> Result<String, Unread>) -> Result<Row, Unread> {
        let mut row = Row { id: None, document: Document::default() };
        let document = &mut row.document;
        for (field, at) in &self.fields {
            let text = cell(*at)?;
            if text.trim().is_empty() {
                continue;
            }
            match *field {
                "text" => document.text = text,
                "title" => document.title = Some(told(text)),
                "publisher" => document.publisher = Some(told(text)),
                "url" => document.address = Some(told(text)),
                "id" => row.id = Some(text),
                // Corpora have languages that are not read; the words of a text tell what it is in.
                "lang" => document.language = text.split(['-', '_']).next().and_then(Language::from_code).map(told),
                _ => match day(text.trim()) {
                    Some(day) => document.published = Some(published(day)),
                    None => {
                        return Err(Unread::Field {
                            field: self.names[*at].clone(),
                            found: text.chars().take(40).collect(),
                            wanted: Wanted::Date,
                        });
                    }
                },
            }
        }
        if document.text.is_empty() {
            return Err(Unread::Empty);
        }
        row.id = row.id.or_else(|| document.address.as_ref().map(|address| address.value.clone()));
        Ok(row)
    }
}

/// So many columns are named in a message.
const NAMED: usize = 20;

/// A row of the table: a name, what a column of this name holds, and its rank among those that hold the same.
fn known(row: &'static str) -> Option<(&'static str, &'static str, u8)> {
    let mut cells = row.split(',').map(str::trim);
    Some((cells.next()?, cells.next()?, cells.next()?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_of_the_table_is_whole() {
        for row in include_str!("../data/columns.csv").lines().skip(1) {
            let (_, field, _) = known(row).expect(row);
            assert!(["text", "title", "url", "published", "publisher", "lang", "id"].contains(&field), "{row}");
        }
    }

    #[test]
    fn columns_are_told_by_their_names() {
        let names = |names: &str| names.split(' ').map(str::to_owned).collect::<Vec<_>>();
        let columns = Columns::of(&names("ID Content Text Date link")).expect("a text");
        assert_eq!(columns.fields, [("id", 0), ("text", 2), ("published", 3), ("url", 4)]);
        assert_eq!(Columns::of(&names("guest host start")), None);
        assert_eq!(Columns::missing(&names("guest host")), Unread::Columns("guest, host".to_owned()));
        let row = columns.row(|at| Ok(["7", "c", "A visit", "2025-05-06T10:00", ""][at].to_owned())).expect("a row");
        assert_eq!((row.id.as_deref(), row.document.text.as_str()), (Some("7"), "A visit"));
        let wrong = columns.row(|at| Ok(["7", "c", "A visit", "6/5/25", ""][at].to_owned()));
        assert!(matches!(wrong, Err(Unread::Field { wanted: Wanted::Date, .. })));
    }
}
