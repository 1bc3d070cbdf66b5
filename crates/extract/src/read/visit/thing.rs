//! What goes somewhere and is nobody: `its sixth session was in Nairobi`, `the first shipment reached Lima`.

use crate::context::Context;
use crate::mention::What;
use crate::read::found::Found;
use crate::read::leads::verb_begins;
use crate::span::TokenRange;
use crate::text::TokenKind;

/// How far before the verb its subject may begin.
const SUBJECT: usize = 12;

/// Whether a noun that stands for nobody is the subject right before the verb of an English phrasing of `f`.
pub fn goes_by_itself(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let at = verb_begins(f);
    let from = at.saturating_sub(SUBJECT).max(f.sentence_range().first());
    // `(the sixth was in Nairobi)`: behind the bracket another clause begins.
    let opens = |i: &usize| matches!(reading.tokens[*i].kind, TokenKind::Mark(c) if !matches!(c, '-' | '’' | '\''));
    let from = (from..at).rev().find(opens).map_or(from, |i| i + 1);
    let first = f.m.range.first();
    let is_somewhere = || reading.is(first, known.auxiliary) || reading.is(first, known.locative);
    if f.m.get("guest").is_some() || from >= at || !f.is_part("arrival") && !is_somewhere() {
        return false;
    }
    let own = TokenRange::new(from, at);
    let somebody = |what: &What| matches!(what, What::Person(_) | What::Persons(_) | What::Both(_));
    let person = [known.pronoun, known.visitor, known.leader, known.office, known.post, known.escort, known.relator, known.counterpart];
    let named = own.indexes().any(|i| person.iter().any(|class| reading.is(i, *class)));
    let led = reading.is(from, known.article) || reading.is(from, known.ordinal);
    // `the last stop of her tour is Kenya`.
    let hers = (from..f.m.range.past()).any(|i| reading.is(i, known.possessive));
    // `This visit was the last leg of the delegation's trip`.
    let trip = own.indexes().any(|i| reading.is(i, known.trip));
    led && !named && !hers && !trip && !reading.mentions.within(own).any(|(_, m)| somebody(&m.what))
}
