//! PDF: the text as a person reads it. Columns in their order, paragraphs across columns and pages, words whole again; no headers, footers,
//! page numbers, and nothing that the page does not show.
//!
//! ```text
//! file -> content, font -> words -> pieces of lines -> furniture -> columns -> paragraphs -> Document
//! ```

mod budget;
mod cmap;
mod column;
mod content;
mod file;
mod font;
mod furniture;
mod glyph_name;
mod head;
mod hyphen;
mod line;
mod paint;
mod paragraph;
mod place;
mod word;

use banggiao_extract::text::fold;

use crate::date;
use crate::document::{Document, Origin, Part, Published, Told};
use crate::error::Unread;
use budget::Budget;
use head::Head;
use hyphen::Hyphens;
use paragraph::{LARGER, Paragraph, usual_size};

/// The document that `bytes` are.
pub(crate) fn document(bytes: &[u8]) -> Result<Document, Unread> {
    let file = file::load(bytes)?;
    let budget = Budget::default();
    let head = Head::of(&file, &budget)?;
    let mut reader = content::Reader::new(&file, &budget);
    let mut pages = Vec::new();
    let mut seen = std::collections::HashSet::new();
    let (mut known, mut unknown) = (0, 0);
    for page in file.page_iter().filter(|page| seen.insert(*page)) {
        let shown = reader.page(page)?;
        known += shown.words.iter().map(|word| word.text.chars().count()).sum::<usize>();
        unknown += shown.unknown;
        pages.push((line::pieces(shown.words), shown.frame.top - shown.frame.bottom));
    }
    if unknown > known {
        return Err(Unread::NoCharacters);
    }
    if known == 0 {
        return Err(Unread::Scanned);
    }
    furniture::remove(&mut pages);
    let columns: Vec<_> = pages
        .into_iter()
        .enumerate()
        .flat_map(|(number, (pieces, _))| column::columns(pieces).into_iter().map(move |column| (number, column)))
        .collect();
    let lines = || columns.iter().flat_map(|(_, column)| &column.lines);
    let hyphens = Hyphens::of(lines().map(|line| line.text.as_str()));
    let body = usual_size(lines().map(|line| (line.size, line.text.len())));
    Ok(assemble(head, &paragraph::paragraphs(&columns, &hyphens), body))
}

/// A headline is not longer, in characters, and has no fewer letters.
const LONGEST_TITLE: usize = 300;
const SHORTEST_TITLE: usize = 4;
/// So many paragraphs of the first page are looked at for headline and date.
const FIRST: usize = 12;
/// A line that tells the date is not longer, in characters.
const DATELINE: usize = 70;

fn assemble(head: Head, paragraphs: &[Paragraph], body: f64) -> Document {
    let first: Vec<&Paragraph> = paragraphs.iter().take(FIRST).take_while(|paragraph| paragraph.page == 0).collect();
    let same = |paragraph: &&Paragraph| head.title.as_ref().is_some_and(|title| fold::plain(title) == fold::plain(&paragraph.text));
    let large = || {
        let large = first.iter().filter(|paragraph| {
            paragraph.size > LARGER * body
                && paragraph.text.chars().count() <= LONGEST_TITLE
                && paragraph.text.chars().filter(|c| c.is_alphabetic()).count() >= SHORTEST_TITLE
        });
        // The first of the largest.
        large.copied().reduce(|best, next| if next.size > best.size * 1.02 { next } else { best })
    };
    let shown = first.iter().copied().find(same).or_else(|| if head.title.is_none() { large() } else { None });
    let told = |value: String, origin| Told { value, origin };
    let dated = || {
        let lines = first.iter().filter(|paragraph| paragraph.text.chars().count() <= DATELINE);
        { lines }.find_map(|paragraph| date::shown(&paragraph.text))
    };
    let published = |value: Published, origin| Told { value, origin };
    let mut document = Document {
        published: dated().map(|day| published(day, Origin::Dateline)).or(head.published.map(|day| published(day, Origin::Head))),
        author: head.author.map(|author| told(author, Origin::Head)),
        language: head.language.map(|value| Told { value, origin: Origin::Head }),
        ..Document::default()
    };
    document.title = match (&head.title, shown) {
        (Some(title), _) => Some(told(title.clone(), Origin::Head)),
        (None, Some(paragraph)) => Some(told(paragraph.text.clone(), Origin::Shown)),
        (None, None) => None,
    };
    for paragraph in paragraphs {
        let is_title = shown.is_some_and(|shown| std::ptr::eq(shown, paragraph));
        let text = paragraph.text.replace('\u{ad}', "");
        document.add(if is_title { Part::Title } else { Part::Body }, text.trim());
    }
    document
}
