//! Whom an English sentence names in the phrase that opens it, before its subject: `Talking to the envoy, Minister X said`.

use super::PersonMention;
use super::known::goes_on_with_verb;
use crate::mention::find::Scan;
use crate::mention::name::name_at;
use crate::text::ending;
use crate::text::language::Language;
use crate::text::token::TokenKind;

/// Most tokens from the word that opens a sentence to whom it names.
const PHRASE: usize = 16;

/// Whether the phrase that opens a sentence names whoever begins at `start`: `During talks with President X`, `Meeting her counterpart`.
pub(super) fn opens(scan: &Scan<'_>, start: usize) -> bool {
    let near = start.saturating_sub(PHRASE).max(scan.range.first());
    let Some(first) = (near..=start).rev().find(|at| begins_clause(scan, *at)).filter(|first| *first < start) else { return false };
    let word = scan.text_of(first);
    let capital = scan.token(first).is_some_and(|t| t.is_word() && t.capital);
    let going = || ending::is_gerund(word) || ending::is_past(word) && scan.lexeme(first + 1, scan.known().preposition).is_some();
    capital && scan.pack.language == Language::English && (scan.lexeme(first, scan.known().preposition).is_some() || going())
}

/// `Talking to the envoy, Foreign Minister X congratulated`: whether the office behind the comma at `comma`, which ends before `past`, and the
/// name behind it are the subject, and no further office of whoever begins at `start`.
pub(super) fn subject_behind(scan: &Scan<'_>, start: usize, comma: usize, past: usize) -> bool {
    let acts = || name_at(scan, past).is_some_and(|name| acts(scan, name.past()));
    scan.token(comma).is_some_and(|t| t.is(',')) && acts() && opens(scan, start)
}

/// Whether a verb stands at `at`, of whoever ends there.
pub(super) fn acts(scan: &Scan<'_>, at: usize) -> bool {
    let joined = [scan.known().joiner, scan.known().infinitive].iter().any(|c| scan.lexeme(at, *c).is_some());
    scan.token(at).is_some_and(|t| t.is_word() && !t.capital) && !joined && goes_on_with_verb(scan, at)
}

/// `Accompanied by Rosa Quispe, the President of Peru left`: whether `behind`, an office told behind the comma behind whoever begins at
/// `start`, is the subject of the sentence.
pub(super) fn office_acts(scan: &Scan<'_>, start: usize, behind: &PersonMention) -> bool {
    behind.name.is_none() && acts(scan, behind.range.past()) && opens(scan, start)
}

/// Whether a sentence, or what follows a phrase that opens it, begins with the office at `at`, its article aside.
pub(super) fn begins(scan: &Scan<'_>, at: usize) -> bool {
    let article = at.checked_sub(1).filter(|from| *from >= scan.range.first() && scan.lexeme(*from, scan.known().article).is_some());
    begins_clause(scan, article.unwrap_or(at))
}

/// Whether a mark ends what stands before `at`, or nothing stands there.
fn begins_clause(scan: &Scan<'_>, at: usize) -> bool {
    let mark = |mark| matches!(mark, ',' | '.' | ':' | ';' | ')' | '"' | '“' | '”' | '?' | '!');
    at == scan.range.first()
        || scan.tokens[at].fresh_line
        || matches!(scan.tokens[at - 1].kind, TokenKind::Mark(m) if mark(m) || scan.tokens[at - 1].is_dash() && scan.tokens[at].spaced)
}
