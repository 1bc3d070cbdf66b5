//! What stands before the main clause of a sentence: who is its subject is told behind it.

use crate::context::Context;
use crate::context::actor::Actor;
use crate::mention::What;
use crate::span::TokenRange;
use crate::text::{Language, ending};

/// The first of a sentence's actors that can be its subject; in Vietnamese the one behind words that open the sentence.
pub fn main_subject(context: &Context<'_>, sentence: usize, actors: &[Actor]) -> Option<Actor> {
    opened(context, sentence, actors).or_else(|| actors.iter().find(|a| a.free)).copied()
}

/// How many tokens the words may have that open a sentence before its main clause.
const OPENING: usize = 40;

/// `Chào mừng X, Y khẳng định`, `Sau khi X cảm ơn Y, Z khẳng định`: the actor behind the comma, in a Vietnamese sentence that
/// opens with words around another one.
pub(super) fn opened<'a>(context: &Context<'_>, sentence: usize, actors: &'a [Actor]) -> Option<&'a Actor> {
    let reading = context.reading;
    let start = reading.sentences[sentence].range.first();
    let first = actors.iter().find(|a| a.free)?.range.first();
    let words = TokenRange::new(start, first);
    if reading.language_at(start) == Language::English {
        return fronted(context, sentence, actors);
    }
    let plain = !words.is_empty()
        && reading.language_at(start) == Language::Vietnamese
        && !words.indexes().any(|at| reading.tokens[at].is(',') || reading.tokens[at].is(':'))
        && !words.indexes().all(|at| reading.is(at, context.packs().known.article) || !reading.tokens[at].is_word())
        && !reading.mentions.within(words).any(|(_, m)| matches!(m.what, What::Date(_)));
    if !plain {
        return None;
    }
    let behind = |at: usize| {
        let named = (at.saturating_sub(2)..at).rev().take_while(|i| reading.is(*i, context.packs().known.article)).last().unwrap_or(at);
        reading.tokens[named - 1].is(',')
    };
    actors.iter().find(|a| a.free && a.range.first() > first && a.range.first() < start + OPENING && behind(a.range.first()))
}

/// How many articles may stand before somebody.
const ARTICLES: usize = 2;

/// `Building on this, Y agreed`, `If X goes on, Y will`: the actor behind the comma with which the main clause of an English sentence
/// begins, a verb right behind, where the sentence opens with a participle or with a word before a circumstance or a clause.
fn fronted<'a>(context: &Context<'_>, sentence: usize, actors: &'a [Actor]) -> Option<&'a Actor> {
    let (reading, known) = (context.reading, &context.packs().known);
    let range = reading.sentences[sentence].range;
    let start = range.indexes().find(|at| reading.tokens[*at].is_word())?;
    let word = reading.tokens[start].span.of(reading.text);
    let participle = || ending::is_gerund(word) || ending::is_past(word);
    let opens = [known.contrast, known.meanwhile, known.backdrop, known.course, known.preposition, known.supposition];
    if !opens.iter().any(|class| reading.is(start, *class)) && !participle() {
        return None;
    }
    let comma = |at: usize| {
        let named = (at.saturating_sub(ARTICLES)..at).rev().take_while(|i| reading.is(*i, known.article)).last().unwrap_or(at);
        named > start && reading.tokens[named - 1].is(',')
    };
    let verb = |at: usize| {
        let told = [known.future, known.say, known.hold, known.stative, known.modal, known.auxiliary];
        let word = reading.tokens.get(at).filter(|t| t.is_word() && !t.capital).map(|t| t.span.of(reading.text));
        range.holds(at)
            && (told.iter().any(|class| reading.is(at, *class)) || word.is_some_and(|w| ending::is_past(w) || ending::is_in_s(w)))
    };
    actors.iter().find(|a| a.free && a.range.first() < start + OPENING && comma(a.range.first()) && verb(a.range.past()))
}
