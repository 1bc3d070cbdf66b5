//! Clauses of Vietnamese behind a mark with a subject of their own, which no verb of saying governs: `...; ta cử chuyên gia`.

use crate::context::Context;
use crate::context::actor::{Actor, Who};
use crate::fact::Commitment;
use crate::mention::What;
use crate::pack::lexicon::ClassId;
use crate::read::clause::action_at;
use crate::read::found::Found;
use crate::read::governing::joins_names;
use crate::read::subject::{other, own};
use crate::span::TokenRange;
use crate::text::Language;
use crate::value::{Country, Mode};

/// How many tokens may lead the name of who acts: `phía`, `Chính phủ`.
const LEAD: usize = 3;
/// How many tokens stand at most between the mark before a clause and its first word: `đồng thời`.
const JOINS: usize = 3;

/// A clause with a subject of its own.
pub(super) struct OwnClause {
    /// For whom its subject speaks.
    pub countries: Vec<Country>,
    /// Its subject is both, or all.
    pub together: bool,
    /// The token at which its verb of action begins, adverbs before it included.
    pub verb: usize,
}

/// The clause that begins at the token `at`, where it begins with somebody who acts and, before `end`, what they do.
pub(super) fn own_clause(cx: &Context<'_>, at: usize, end: usize) -> Option<OwnClause> {
    let (reading, known) = (cx.reading, &cx.packs().known);
    if at >= end || reading.language_at(at) != Language::Vietnamese {
        return None;
    }
    let sentence = cx.sentence_at(at);
    if let Some((value, past)) = reading.lexeme(at, known.agent).filter(|(value, _)| matches!(*value, "own" | "other")) {
        let country = if value == "own" { own(cx, sentence, at) } else { other(cx, sentence, at) };
        action_at(cx, past, end)?;
        return Some(OwnClause { countries: vec![country?], together: false, verb: past });
    }
    let leads = |i: usize| reading.is(i, known.article) || reading.is(i, known.side);
    let first = (at..end.min(at + LEAD)).find(|i| !leads(*i))?;
    let begins = |a: &&Actor| a.range.first() == first || a.range.first() == at;
    let actor = cx.actors(sentence).iter().filter(|a| a.free).find(begins)?;
    let past = actor.range.past();
    action_at(cx, past, end)?;
    let together = matches!(actor.who, Who::Both | Who::All);
    Some(OwnClause { countries: cx.countries(actor, sentence), together, verb: past })
}

/// `...; giao hai Cục Hàng hải lập nhóm`: what is given to a body of one's own as a task is decided, whatever the verb before it only
/// wished.
fn assigned(cx: &Context<'_>, action: TokenRange, told: Commitment) -> Commitment {
    let task = cx.reading.lexeme(action.first(), cx.packs().known.action).is_some_and(|(value, _)| value == "assign");
    let mode = if told.actors.len() > 1 { Mode::Agree } else { Mode::Pledge };
    if task && told.mode == Some(Mode::Expect) { Commitment { mode: Some(mode), ..told } } else { told }
}

/// Verbs by which something is held, valued or told to have been done, by what they mean: no undertakings where they stand alone.
const NO_DEED: [&str; 5] = ["support", "sign", "respect", "value", "exchange"];

/// `Phía Kenya tiếp tục cấp học bổng`: whether the words of the pattern begin a clause of a joint statement that says in a plain verb what its
/// subject will do.
pub(super) fn is_bare(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    let reading = cx.reading;
    let Some(named) = f.range("actors") else { return false };
    let whole = cx.actors(f.sentence).iter().find(|a| a.free && a.range.contains(named)).map_or(named, |a| a.range);
    let led = |at: usize| reading.is(at, cx.packs().known.article) || reading.is(at, cx.packs().known.side);
    let mut first = whole.first();
    while first > f.sentence_range().first() && led(first - 1) {
        first -= 1;
    }
    let opens = first == f.sentence_range().first() || !reading.tokens[first - 1].is_word() && !reading.tokens[first - 1].is_dash();
    let rest = TokenRange::new(named.past(), f.sentence_range().past());
    opens && !NO_DEED.contains(&deed(cx, rest)) && !rest.indexes().take(LEAD).any(|at| reading.is(at, cx.packs().known.done))
}

/// `Bạn tăng số học bổng.`: whether the sentence begins at the token `at` with words for our side or the other.
pub(super) fn of_side(cx: &Context<'_>, at: usize, sentence: TokenRange) -> bool {
    let side = |(value, _): &(&str, usize)| matches!(*value, "own" | "other");
    at == sentence.first()
        && cx.reading.language_at(at) == Language::Vietnamese
        && cx.reading.lexeme(at, cx.packs().known.agent).is_some_and(|l| side(&l))
}

/// Whether one more clause with a subject of its own begins at `next`, behind the mark at `at`, and no further name of a list.
pub(super) fn begins(cx: &Context<'_>, at: usize, next: usize, end: usize) -> bool {
    // `cho sinh viên Kenya, phía Peru cấp`: behind a word for a side stands no further name of a list.
    let side = cx.reading.is(next, cx.packs().known.side) && cx.reading.is(next, cx.packs().known.article);
    !joins_names(cx, at) && (side || !in_names(cx, at)) && own_clause(cx, next, end).is_some()
}

/// Whether the comma at `at` stands between two names.
fn in_names(cx: &Context<'_>, at: usize) -> bool {
    let named = |past: usize| {
        let near = TokenRange::new(past.saturating_sub(LEAD), past);
        let name = |what: &What| matches!(what, What::Person(_) | What::Country { .. } | What::Place(_));
        cx.reading.mentions.within(near).any(|(_, m)| m.range.past() == past && name(&m.what))
    };
    cx.reading.tokens[at].is(',') && named(at)
}

/// `ký hai hiệp định`: whether the first verb of action in `range` is one of signing.
pub(super) fn signs(cx: &Context<'_>, range: TokenRange) -> bool {
    deed(cx, range) == "sign"
}

/// What the first verb of action in `range` means.
fn deed<'a>(cx: &Context<'a>, range: TokenRange) -> &'a str {
    range.indexes().find_map(|at| cx.reading.lexeme(at, cx.packs().known.action)).map_or("", |(value, _)| value)
}

/// Whether a phrase of `class` begins at the token `at` and ends at `past`.
fn ends(cx: &Context<'_>, class: ClassId, at: usize, past: usize) -> bool {
    cx.reading.lexeme(at, class).is_some_and(|(_, end)| end == past)
}

/// What `told` says of the clause `action` where that has a subject of its own: who then undertakes it; nothing where it is only
/// reported: `...; hai bên ký hiệp định`. As the `outcome` of a meeting each side undertakes its own.
pub(super) fn undertaken(cx: &Context<'_>, action: TokenRange, told: Commitment, outcome: bool) -> Option<Commitment> {
    let Some(clause) = own_clause(cx, action.first(), action.past()) else { return Some(assigned(cx, action, told)) };
    let (reading, known) = (cx.reading, &cx.packs().known);
    let before = |at: usize| at.checked_sub(1).filter(|i| reading.is(*i, known.sequel) || reading.tokens[*i].is(','));
    let mut mark = action.first();
    for _ in 0..JOINS {
        mark = before(mark).unwrap_or(mark);
    }
    let decided = matches!(told.mode, Some(Mode::Agree | Mode::Pledge));
    let turned = decided && (1..=JOINS).any(|back| mark.checked_sub(back).is_some_and(|at| ends(cx, known.turn, at, mark)));
    let apart = turned || mark > 0 && reading.tokens[mark - 1].is(';');
    let ahead = (clause.verb..action.past()).take_while(|at| reading.is(*at, known.auxiliary)).any(|at| !reading.is(at, known.done));
    let value = deed(cx, TokenRange::new(clause.verb, action.past()));
    // Backing something is a stand.
    let reported = apart && !ahead && (clause.together || value == "sign") || value == "support";
    if reported || reading.is(clause.verb, known.done) {
        return None;
    }
    let same = clause.countries.iter().all(|c| told.actors.contains(c));
    let whole = !apart && value != "assign" || same && told.mode == Some(Mode::Agree);
    // `hai nước sẽ a, trong đó Kenya b`.
    let each = outcome || same && told.mode == Some(Mode::Pledge);
    if whole && (!each || clause.together) || clause.countries.is_empty() {
        return Some(told);
    }
    let mode = if clause.together { Mode::Agree } else { Mode::Pledge };
    Some(Commitment { mode: Some(mode), actors: clause.countries, ..told })
}
