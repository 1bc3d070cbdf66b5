//! From mentions to facts: the whole of extraction, and a reader for each fact type.
//!
//! Patterns find where a fact is told; a reader completes it from the context: who the subject is, which two countries
//! are meant, what day it was. Then each fact is kept once per document, at its fullest mention.

pub mod activity;
mod activity_guest;
pub mod agreement;
mod at_home;
pub mod by_fact;
mod came;
pub mod clause;
pub mod commitment;
pub mod counted;
mod coupled;
mod dashes;
pub mod deeds;
pub mod document;
pub mod elsewhere;
pub mod enumeration;
pub mod figure;
pub mod found;
mod further;
pub mod goods;
pub mod governing;
pub mod guest;
pub mod honour;
mod horizon;
mod host;
pub mod invitation;
mod itinerary;
mod joint;
mod leads;
pub mod listed;
pub mod mechanism;
pub mod meeting;
pub mod met;
pub mod named;
pub mod once;
mod own_clause;
pub mod parallel;
pub mod partnership;
pub mod party;
pub mod period;
pub mod position;
pub mod programme;
pub mod rank;
pub mod region;
mod same_time;
pub mod serial;
mod sites;
pub mod speech;
mod spoken;
mod states;
mod stay;
pub mod subject;
mod supposed;
pub mod target;
pub mod title;
pub mod venue;
mod verb_form;
pub mod visit;
pub mod visit_days;
pub mod wording;

use crate::context::{Context, Reading};
use crate::document::Document;
use crate::fact::{Fact, FactType};
use crate::mention::Mentions;
use crate::mention::bare::{Surnames, is_title_case};
use crate::mention::find::{Phrases, Scan, find};
use crate::mention::person::{self, PersonMention};
use crate::mention::signature;
use crate::note::{Note, NoteKind};
use crate::pack::Packs;
use crate::pattern::Match;
use crate::pattern::matcher::Matcher;
use crate::span::TokenRange;
use crate::text::block::{self, Marks, Passage, Role};
use crate::text::sentence::sentences;
use crate::text::token::tokenise;

use by_fact::ByFact;
use elsewhere::About;
use found::Found;
pub use named::Named;
use programme::Programme;
use supposed::Supposed;

/// What extraction gives: facts in the order of the text, and notes.
#[derive(Debug, Clone, Default)]
pub struct Extraction {
    /// The facts.
    pub facts: Vec<Fact>,
    /// The people whom it names, once for each spelling, in the order of the text.
    pub people: Vec<Named>,
    /// What could not be settled.
    pub notes: Vec<Note>,
    /// The document's own date, as given or as found.
    pub published: Option<jiff::civil::Date>,
}

/// Facts and notes as they are found.
#[derive(Debug, Default)]
pub struct Draft {
    /// Facts, perhaps told more than once.
    pub facts: Vec<Fact>,
    /// Notes.
    pub notes: Vec<Note>,
}

/// Reads every fact that `document` states.
pub fn extract(document: &Document<'_>, packs: &Packs) -> Extraction {
    let reading = read_mentions(document, packs);
    let context = Context::new(&reading, document);
    let about = elsewhere::about(&context);
    if about == About::Elsewhere {
        return Extraction { published: context.published(), ..Extraction::default() };
    }
    let mut draft = read_facts(&context);
    if about == About::Home {
        draft.facts.retain(|fact| !at_home::is_at_home(&context, fact));
    }
    for range in &context.calendar.unresolved {
        draft.notes.push(Note { span: reading.span(*range), kind: NoteKind::DateNotResolved });
    }
    for odd in &context.calendar.odd_weekdays {
        let kind = NoteKind::WeekdayDiffers { told: odd.told, date: odd.date };
        draft.notes.push(Note { span: reading.span(odd.range), kind });
    }
    let mut facts = once::keep(&context, draft.facts);
    facts.sort_by_key(|f| (f.span.start, f.slots.fact_type()));
    for fact in &mut facts {
        let sentence = reading.sentences.partition_point(|s| s.range.past() <= fact.tokens.first());
        fact.between = context.pairs.both(sentence);
    }
    draft.notes.sort_by_key(|n| n.span);
    Extraction { facts, people: named::people(&context), notes: draft.notes, published: context.published() }
}

/// Reads the facts, each as often as it is told.
fn read_facts(context: &Context<'_>) -> Draft {
    let (matches, sentences) = matches(context.reading);
    let mut draft = Draft::default();
    let mut supposed = Supposed::default();
    let told = sentences.iter().zip(&matches).map(|(s, m)| Found::new(context, *s as usize, m)).filter(|f| !supposed.holds(f));
    let all: Vec<Found<'_, '_>> = told.collect();
    let found = ByFact::new(&all);
    let of = |fact: FactType| found.of(fact).iter().copied();
    let invitations: Vec<&Found<'_, '_>> = of(FactType::Invitation).filter(|f| !f.is_part("skip")).collect();
    // Visits come first: their dates and guests are what the other facts lean on.
    visit::read(context, found.of(FactType::Visit), &invitations, &mut draft);
    let programme = Programme::new(context, &draft.facts);
    meeting::read(context, found.of(FactType::Meeting), &programme, &mut draft);
    visit::by_meeting::read(context, &mut draft);
    // The visits that only a meeting tells have a programme too.
    let programme = Programme::new(context, &draft.facts);
    partnership::read(found.of(FactType::Partnership), &programme, &mut draft);
    of(FactType::Agreement).for_each(|f| agreement::read(f, &programme, &mut draft));
    agreement::several::read(context, &mut draft);
    agreement::standing::read(context, &mut draft);
    agreement::basis::read(context, &mut draft);
    mechanism::read(context, found.of(FactType::Mechanism), &mut draft);
    let positions: Vec<&Found<'_, '_>> =
        of(FactType::Position).filter(|f| !f.asked() && !position::will_not(f) && !position::towards(f)).collect();
    let beside = commitment::Beside {
        invitations: &invitations,
        positions: &positions,
        stay: programme.main(),
        statement: context.is_joint_statement(),
    };
    commitment::read(context, found.of(FactType::Commitment), &beside, &mut draft);
    let aimed = target::read(found.of(FactType::Target), &mut draft);
    figure::read(found.of(FactType::Figure), &aimed, &programme, &mut draft);
    figure::series::read(context, &mut draft);
    of(FactType::Honour).for_each(|f| honour::read(f, &programme, &mut draft));
    invitation::read(context, &invitations, &mut draft);
    position::read(context, &positions, &mut draft);
    let undertakings = activity::Undertakings::new(found.of(FactType::Commitment));
    activity::read(found.of(FactType::Activity), &programme, &undertakings, &mut draft);
    at_home::leave_out(context, &mut draft);
    draft
}

/// All matches in the order of the text, and the sentence of each.
fn matches(reading: &Reading<'_>) -> (Vec<Match>, Vec<u32>) {
    let mut matches: Vec<Match> = Vec::with_capacity(reading.sentences.len());
    let mut sentences: Vec<u32> = Vec::new();
    let mut matcher = Matcher::default();
    for (i, sentence) in reading.sentences.iter().enumerate() {
        if !reading.readable(sentence) {
            continue;
        }
        let patterns = &reading.pack(sentence).patterns;
        matcher.matches(patterns, (&reading.tokens, &reading.mentions), sentence.range, &mut matches);
        sentences.resize(matches.len(), i as u32);
    }
    (matches, sentences)
}

/// So many passages back those may be told of whom a passage goes on to speak.
const PASSAGES: usize = 2;

/// Reads `document` as far as its mentions.
pub fn read_mentions<'a>(document: &Document<'a>, packs: &'a Packs) -> Reading<'a> {
    let marks = Marks { furniture: packs.furniture(), interlude: packs.interludes(), answers: packs.answers(), caption: packs.captions() };
    let passages = block::passages(document.text, marks, document.language);
    let mut tokens = Vec::with_capacity(document.text.len() / 4);
    let mut all_sentences = Vec::with_capacity(document.text.len() / 100);
    let mut ranges = Vec::with_capacity(passages.len());
    for (i, passage) in passages.iter().enumerate() {
        let pack = packs.pack(passage.language, passage.spelling);
        let from = tokens.len();
        tokenise(document.text, passage.span, &pack.vocabulary, pack.spelling, &mut tokens);
        let range = TokenRange::new(from, tokens.len());
        sentences((document.text, &tokens), range, i, &packs.abbreviations, &mut all_sentences);
        ranges.push(range);
    }
    let read = |range: &TokenRange, passage: &Passage| passage.role != Role::Furniture && !range.is_empty();
    let mut phrases = Phrases::with_capacity(tokens.len());
    for (range, passage) in ranges.iter().zip(&passages).filter(|(r, p)| read(r, p)) {
        phrases.find(packs, packs.pack(passage.language, passage.spelling), document.text, &tokens[..range.past()], *range);
    }
    let mut scans: Vec<(Scan<'_>, Vec<PersonMention>)> = Vec::with_capacity(ranges.len());
    let mut surnames = Surnames::default();
    for (range, passage) in ranges.iter().zip(&passages).filter(|(r, p)| read(r, p)) {
        let pack = packs.pack(passage.language, passage.spelling);
        let scan = Scan::new(packs, pack, document.text, &tokens, *range, &phrases);
        let before = scans.iter().rev().take(PASSAGES).find(|(_, found)| !found.is_empty()).map_or(&[][..], |(_, found)| found);
        let found = person::find(&scan, before);
        if !is_title_case(&scan) {
            surnames.learn(&scan, &found);
        }
        scans.push((scan, found));
    }
    signature::join(&mut scans);
    let mut mentions = Mentions::with_capacity(tokens.len(), phrases.len() + phrases.len() / 8);
    for (scan, mut found) in scans {
        if is_title_case(&scan) {
            surnames.trim(&scan, &mut found);
        }
        surnames.find(&scan, &mut found);
        find(&scan, found, &mut mentions);
    }
    mentions.skip_to(tokens.len());
    Reading::new(packs, document.text, passages, tokens, all_sentences, mentions)
}
