//! Whose `we` it is: the side of who speaks, or of all who sign a text that speaks for them.

use crate::context::Context;
use crate::context::actor::{Actor, Who};
use crate::context::people::interview::is_interview;
use crate::mention::What;
use crate::text::Language;
use crate::text::token::TokenKind;
use crate::value::Country;

/// How many sentences back the one who says `we` may have been named.
const MEMORY: usize = 8;
/// In how many of its first sentences a text tells that it is a document of all.
const HEAD: usize = 3;
/// How many tokens from the start of a heading the word for a document stands.
const TITLE: usize = 16;
/// How far from the verb of saying the document may stand that says it.
const BESIDE: usize = 5;
/// The kind of document that speaks for all who adopt it.
const STATEMENT: &str = "joint-statement";

/// The side of whoever says `we` in `sentence`: told as the speaker, named behind the quotation, or the last official named
/// before it.
pub(super) fn speaker(cx: &Context<'_>, sentence: usize, verb: usize) -> Vec<Country> {
    if let Some(country) = cx.people.speaker(cx.reading, verb).and_then(|p| cx.people.get(p).country) {
        return vec![country];
    }
    // Who asks speaks for nobody.
    if cx.people.is_asked(sentence) {
        return Vec::new();
    }
    let official = |a: &&Actor| matches!(a.who, Who::Person(p) if !cx.people.get(p).offices.is_empty());
    let behind = cx.actors(sentence).iter().find(|a| a.free && a.range.first() > verb && quote_before(cx, a.range.first()));
    if let Some(actor) = behind {
        let all = matches!(actor.who, Who::Both | Who::All);
        return if all || official(&actor) || unnamed(cx, actor) { cx.countries(actor, sentence) } else { Vec::new() };
    }
    if spoken_by_another(cx, sentence, verb) {
        return Vec::new();
    }
    if let Some(head) = head_of_all(cx) {
        return cx.pairs.both(head);
    }
    if let Some(parties) = cx.pairs.stating() {
        return parties.to_vec();
    }
    if said_by_all(cx, sentence, verb) {
        return cx.pairs.both(sentence);
    }
    if let Some(both) = quoted_of_both(cx, sentence, verb) {
        return both;
    }
    // `trả lời phỏng vấn`: who answers says `we` all along.
    if let Some(asked) = cx.interviewed().filter(|_| cx.reading.language_at(verb) == Language::Vietnamese) {
        return cx.countries(&asked, sentence);
    }
    // Who is asked questions goes on saying `we`, whomever the answers name.
    if is_interview(cx.reading) {
        let asked = (0..=MEMORY.min(sentence)).find_map(|s| cx.actors(s).iter().find(|a| a.free && official(a)).map(|a| (a, s)));
        if let Some((actor, s)) = asked {
            return cx.countries(actor, s);
        }
    }
    let before = (sentence.saturating_sub(MEMORY)..=sentence)
        .rev()
        .find_map(|s| cx.actors(s).iter().find(|a| a.free && a.range.past() <= verb && (official(a) || unnamed(cx, a))));
    // `Statement by President X`: who is named at the head of a text that is all theirs.
    let head = || cx.actors(0).iter().find(official);
    before.or_else(head).map(|a| cx.countries(a, sentence)).unwrap_or_default()
}

/// `Peru's new ambassador`: whether somebody acts who is told of by an office alone.
fn unnamed(cx: &Context<'_>, actor: &Actor) -> bool {
    let person = || cx.reading.mentions.within(actor.range).any(|(_, m)| matches!(m.what, What::Person(_)));
    matches!(actor.who, Who::Country(_)) && person()
}

/// `"We urge ...," Nyong said`: whether a name that is nobody's of the text stands behind the quotation that goes on at `verb`.
fn spoken_by_another(cx: &Context<'_>, sentence: usize, verb: usize) -> bool {
    let (reading, range) = (cx.reading, cx.reading.sentences[sentence].range);
    let close = (verb..range.past()).find(|at| matches!(reading.tokens[*at].kind, TokenKind::Mark('"' | '”')));
    close.is_some_and(|close| {
        let name = close + 1;
        let said = (name..range.past().min(name + 4)).find(|at| reading.is(*at, cx.packs().known.say));
        said.is_some_and(|said| said > name && (name..said).all(|at| reading.tokens[at].capital))
    })
}

/// The side of the one whose speech the text is at the token `at`.
pub(super) fn spoken(cx: &Context<'_>, at: usize) -> Vec<Country> {
    cx.people.speaker(cx.reading, at).and_then(|p| cx.people.get(p).country).into_iter().collect()
}

fn quote_before(cx: &Context<'_>, at: usize) -> bool {
    (at.saturating_sub(4)..at).any(|i| matches!(cx.reading.tokens[i].kind, TokenKind::Mark('"' | '”' | '’' | '»' | '\'')))
}

/// `Joint Statement of A and B`, `We, the presidents of A and B,`: the sentence that makes the text a document of
/// all who sign it.
fn head_of_all(cx: &Context<'_>) -> Option<usize> {
    let (reading, known) = (cx.reading, &cx.packs().known);
    if cx.pairs.stating().is_some() {
        return Some(0);
    }
    reading.sentences.iter().take(HEAD).position(|s| {
        if s.range.is_empty() {
            return false;
        }
        let (first, past) = (s.range.first(), s.range.past());
        let stated = |at: usize| reading.lexeme(at, known.document).is_some_and(|(kind, _)| kind == STATEMENT);
        let heading = !reading.tokens[past - 1].is('.')
            && (first..past.min(first + TITLE)).any(stated)
            && !s.range.indexes().any(|at| reading.is(at, known.say) || reading.is(at, known.document_verb));
        let signed = reading.lexeme(first, known.agent).is_some_and(|(value, past)| value == "we" && reading.tokens[past].is(','));
        heading || signed
    })
}

/// `"We agree to ...," said the declaration`, `..., the ministers said`: whether all of them say the words that go on at `verb`.
fn said_by_all(cx: &Context<'_>, sentence: usize, verb: usize) -> bool {
    let (reading, known, range) = (cx.reading, &cx.packs().known, cx.reading.sentences[sentence].range);
    let of_all = |at: usize| {
        reading.lexeme(at, known.document).is_some_and(|(kind, _)| kind == STATEMENT)
            || reading.lexeme(at, known.agent).is_some_and(|(value, _)| value == "both")
            || reading.mentions.at(at).any(|(_, m)| matches!(m.what, What::Both(_)))
    };
    let says = |at: usize| {
        let near = at.saturating_sub(BESIDE).max(verb)..range.past().min(at + BESIDE);
        reading.is(at, known.say) && near.into_iter().any(|i| of_all(i) && near_quote(cx, i))
    };
    (verb..range.past()).any(|at| near_quote(cx, at) && says(at))
}

/// Whether a quotation ends close before the token `at`.
fn near_quote(cx: &Context<'_>, at: usize) -> bool {
    quote_before(cx, at) || at > 0 && quote_before(cx, at - 1)
}

/// `Kenya and Peru are set to "work on ...". "We will ...`: both, where the words go on with a quotation that began in a sentence
/// of both.
fn quoted_of_both(cx: &Context<'_>, sentence: usize, verb: usize) -> Option<Vec<Country>> {
    let known = &cx.packs().known;
    let open = cx.people.quotation(cx.reading, sentence, verb)?;
    let told = cx.sentence_at(open);
    let range = cx.reading.sentences[told].range;
    let persons = cx.actors(told).iter().any(|a| matches!(a.who, Who::Person(_)));
    let subject = cx.actors(told).iter().find(|a| a.free && a.range.past() <= open && matches!(a.who, Who::Both | Who::All))?;
    let said = range.indexes().any(|at| cx.reading.is(at, known.say) && at > open);
    (!persons && !said).then(|| cx.countries(subject, told))
}
