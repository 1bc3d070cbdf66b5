//! Bodies that no phrasing tells of: `a joint seed bank`, `the sixth dialogue on ports`. What makes them bodies of two countries stands in
//! their names, and how far they have come is told by the words around them.

use crate::context::Context;
use crate::mention::What;
use crate::read::found::Found;
use crate::span::TokenRange;
use crate::text::Language;
use crate::value::{MechanismKind, MechanismStage};

/// So many words may stand between the noun and the word that makes the body one of two countries.
const WORDS: usize = 5;
/// How far before a body the verb may stand that tells how far it has come.
const BEFORE: usize = 8;
/// How far behind it.
const BEHIND: usize = 8;

/// `a joint monitoring mechanism`: the name with the words before it up to the one that makes it of both, whatever stands between.
pub(super) fn name(f: &Found<'_, '_>, head: TokenRange, name: TokenRange) -> TokenRange {
    let (reading, known) = (f.cx.reading, &f.cx.packs().known);
    let from = head.first().saturating_sub(WORDS).max(f.sentence_range().first());
    let parts = |at: &usize| {
        let small = reading.is(*at, known.article) || reading.is(*at, known.preposition) || reading.is(*at, known.founding_verb);
        !reading.tokens[*at].is_word() || small
    };
    let first = (from..name.first()).rev().take_while(|at| !parts(at)).find(|at| reading.is(*at, known.of_both));
    TokenRange::new(first.unwrap_or(name.first()), name.past())
}

/// How far the body has come whose noun is `head`, where its words make it one of two countries.
pub(super) fn stage(f: &Found<'_, '_>, kind: MechanismKind, head: TokenRange, name: TokenRange) -> Option<MechanismStage> {
    let cx = f.cx;
    let own = TokenRange::new(name.first().min(head.first()), head.past());
    if cx.reading.language_at(head.first()) != Language::English || of_another(cx, head) {
        return None;
    }
    let told = verb_before(f, own).or_else(|| verb_behind(f, name));
    let proper = own.indexes().filter(|i| cx.reading.tokens[*i].is_word() && cx.reading.tokens[*i].capital).count() >= 2;
    // `a common market bank` is no body that there is, unless it is called so or somebody founds it.
    let firm = match kind {
        MechanismKind::Other | MechanismKind::Consultation => told.is_some() || proper || definite(cx, own),
        _ => true,
    };
    (firm && of_both(cx, kind, own)).then(|| told.unwrap_or(MechanismStage::Operating))
}

/// `the joint investment fund`: whether the text speaks of the body as one that there is.
fn definite(cx: &Context<'_>, own: TokenRange) -> bool {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let called = reading.is(own.first(), known.of_both) || reading.is(own.first(), known.mechanism);
    own.first() > 0 && called && reading.is(own.first() - 1, known.definite)
}

/// `the Joint Council Agreement`, `the joint committee chairman`: whether the noun only tells whose document or officer it is.
fn of_another(cx: &Context<'_>, head: TokenRange) -> bool {
    let (reading, known) = (cx.reading, &cx.packs().known);
    [known.document, known.office, known.post].into_iter().any(|class| reading.is(head.past(), class))
}

/// Whether the words of the name up to its noun make the body one of two countries.
fn of_both(cx: &Context<'_>, kind: MechanismKind, own: TokenRange) -> bool {
    let (reading, known) = (cx.reading, &cx.packs().known);
    if own.indexes().any(|i| reading.is(i, known.of_both)) {
        return true;
    }
    let lands = reading.mentions.within(own).filter(|(_, m)| matches!(m.what, What::Country { .. })).count();
    let listed = reading.mentions.within(own).any(|(_, m)| matches!(m.what, What::Countries(_)));
    if lands >= 2 || listed {
        return true;
    }
    // `the sixth dialogue on ports`.
    let counted = reading.is(own.first(), known.ordinal) || own.first() > 0 && reading.is(own.first() - 1, known.ordinal);
    // `the annual political consultations`: called so in whole.
    let whole = cx.reading.mentions.at(own.past().saturating_sub(CALLED).max(own.first())).any(|(_, m)| {
        matches!(m.what, What::Lexeme(class, _) if class == known.mechanism) && m.range.past() == own.past() && m.range.len() >= CALLED
    });
    kind == MechanismKind::Consultation && (counted || whole)
}

/// A name of so many words, which the lexicon knows, is one of a body.
const CALLED: usize = 3;

/// What the verb before the body tells: `to create a joint fund`.
fn verb_before(f: &Found<'_, '_>, own: TokenRange) -> Option<MechanismStage> {
    let (reading, known) = (f.cx.reading, &f.cx.packs().known);
    let from = own.first().saturating_sub(BEFORE).max(f.clause().first());
    let verb = |at: usize| {
        let of = |class| reading.lexeme(at, class).filter(|(_, past)| *past <= own.first());
        of(known.founding_verb).or_else(|| of(known.body_verb)).map(|(code, _)| code)
    };
    (from..own.first()).rev().take_while(|at| !reading.tokens[*at].is(',')).find_map(verb).and_then(MechanismStage::from_code)
}

/// What the verb behind the body tells: `was set up`, `will be set up`, `met twice`.
fn verb_behind(f: &Found<'_, '_>, name: TokenRange) -> Option<MechanismStage> {
    let (reading, known) = (f.cx.reading, &f.cx.packs().known);
    let end = (name.past() + BEHIND).min(f.sentence_range().past());
    let near = TokenRange::new(name.past().min(end), end);
    let ahead = |past: usize| (near.first()..past).any(|i| reading.is(i, known.future) || reading.is(i, known.modal));
    near.indexes().find_map(|at| {
        // `is being set up` is whole before it is `set up`.
        if let Some((code, _)) = reading.lexeme(at, known.body_course) {
            return MechanismStage::from_code(code);
        }
        if reading.is(at, known.founding_verb) {
            return Some(if ahead(at) { MechanismStage::Proposed } else { MechanismStage::Operating });
        }
        reading.lexeme(at, known.body_verb).and_then(|(code, _)| MechanismStage::from_code(code))
    })
}
