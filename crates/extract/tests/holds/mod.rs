//! What must hold of the extraction of any text.

use banggiao_extract::fact::view;
use banggiao_extract::text::language::Language;
use banggiao_extract::{Document, Packs, Span, extract};

/// Extracts from `text`, in the language told and in each one forced, and panics where something does not hold.
pub fn holds(text: &str) {
    for language in [None, Some(Language::Vietnamese), Some(Language::English)] {
        let document = Document { text, published: None, language };
        let first = extract(&document, Packs::embedded());
        let again = extract(&document, Packs::embedded());
        assert_eq!(first.facts, again.facts, "extraction is not the same twice");
        assert_eq!(first.notes, again.notes, "extraction is not the same twice");
        for fact in &first.facts {
            assert!(!quote(text, fact.span).trim().is_empty(), "a fact without a quote: {fact:?}");
            for span in fact.derivation.matched.iter().chain(fact.derivation.mentions.iter().map(|(_, span)| span)) {
                quote(text, *span);
            }
            assert!(!view::slots(&fact.slots).is_empty(), "a fact that says nothing: {fact:?}");
        }
        for note in &first.notes {
            quote(text, note.span);
        }
    }
}

/// The text that `span` covers, which must be there, between characters.
fn quote(text: &str, span: Span) -> &str {
    let covered = text.get(span.start as usize..span.end as usize);
    covered.unwrap_or_else(|| panic!("{span:?} is no stretch of the text of {} bytes", text.len()))
}
