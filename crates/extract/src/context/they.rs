//! Whom the English `they` means: not the two of the text where it goes on from other people or things.

use crate::context::Context;
use crate::context::actor::Actor;
use crate::span::TokenRange;
use crate::text::token::TokenKind;

/// Whether the pronoun at the token `at` of `sentence` goes on from others than those who act in the text: `Local commanders said
/// they would`, `the documents which they`. `actors` are those of the sentence before it.
pub(super) fn are_others(context: &Context<'_>, sentence: TokenRange, at: usize, actors: &[Actor]) -> bool {
    let reading = context.reading;
    let known = &context.packs().known;
    let Some(before) = at.checked_sub(1).filter(|before| *before >= sentence.first()) else { return false };
    // `In Lima they agreed`, `and they will`: it opens its clause, and may mean whomever the text is about.
    let opens = matches!(reading.tokens[before].kind, TokenKind::Mark(_)) || reading.is(before, known.joiner);
    let told = |i: usize| reading.is(i, known.agent) || reading.is(i, known.encounter);
    !opens && !said_by_body(context, sentence, before) && !actors.iter().any(|a| a.free) && !(sentence.first()..at).any(told)
}

/// `The ministry said they would`, `the statement says they`: whether a body or a document says, by the verb at the token `verb`, what
/// they do.
fn said_by_body(context: &Context<'_>, sentence: TokenRange, verb: usize) -> bool {
    let (reading, known) = (context.reading, &context.packs().known);
    let says = |at: usize| reading.is(at, known.say) && at > sentence.first();
    let that = |at: usize| reading.is(at, known.relator) && at > sentence.first() && says(at - 1);
    let verb = if says(verb) {
        verb
    } else if that(verb) {
        verb - 1
    } else {
        return false;
    };
    let noun = reading.tokens[verb - 1];
    let body = [known.organ, known.document, known.institution, known.side].iter().any(|class| reading.is(verb - 1, *class));
    noun.is_word() && (body || noun.capital)
}
