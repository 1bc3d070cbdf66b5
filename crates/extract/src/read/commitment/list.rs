//! Lists of undertakings under one verb: what announces one, and how far it has been told.

use crate::context::Context;
use crate::context::points;
use crate::read::clause::{action_at, fields};
use crate::read::governing::Governing;
use crate::span::TokenRange;
use crate::text::{Language, ending};
use crate::value::Mode;

/// How many tokens the words may have that only say how many things a list names.
const UMBRELLA: usize = 16;

/// Under which verb the next sentences may go on.
#[derive(Clone)]
pub(super) struct List<'c, 'm, 'f> {
    /// The verb that governs it.
    pub under: Governing<'c, 'm, 'f>,
    /// The last sentence of it so far.
    pub told: usize,
    /// The verb's sentence ends in a colon.
    pub opened: bool,
    /// What stands behind the colon tells what the action is about.
    pub about: bool,
    /// How many items it has had.
    pub items: usize,
    /// How its points are labelled.
    pub label: Option<(char, char)>,
}

impl<'c, 'm, 'f> List<'c, 'm, 'f> {
    /// `agreed to: - encourage firms`: whether the English verb in its bare form with which a point begins is what is undertaken.
    pub fn is_item(&self, cx: &Context<'_>, verb: &Governing<'_, '_, '_>, start: usize) -> bool {
        let word = cx.reading.tokens[start].span.of(cx.reading.text);
        let bare = !(ending::is_past(word) || ending::is_in_s(word) || ending::is_gerund(word));
        self.opened
            && bare
            && verb.f.m.range.first() == start
            && cx.reading.language_at(start) == Language::English
            && action_at(cx, start, start + 1).is_some()
    }

    /// `What was agreed: - Peru will build a pier`: what an English point of what both agreed says that one of them will do is agreed, and
    /// so is `Peru will have an office`.
    pub fn decide(&self, cx: &Context<'_>, verbs: &mut Vec<Governing<'c, 'm, 'f>>) {
        let under = &self.under;
        let english = verbs.first().is_some_and(|v| cx.reading.language_at(v.f.m.range.first()) == Language::English);
        if !english || !self.opened || under.mode != Some(Mode::Agree) || under.actors.len() < 2 {
            return;
        }
        let foretold = |v: &Governing<'_, '_, '_>| {
            ["own", "own-whole", "passive", "passive-whole", "tasks", "bare"].iter().any(|part| v.f.is_part(part))
        };
        verbs.retain(|v| !v.f.is_part("programme"));
        for verb in verbs.iter_mut().filter(|v| v.mode == Some(Mode::Pledge) && (v.foretold.is_some() || foretold(v))) {
            verb.mode = under.mode;
            verb.actors.clone_from(&under.actors);
        }
    }

    /// `X proposed a canal. Boats would be lent by Peru`: what an English sentence tells as it would be of a thing is proposed, where the
    /// one before proposed something.
    pub fn ask(&self, cx: &Context<'_>, sentence: usize, verbs: &mut [Governing<'c, 'm, 'f>]) {
        let asks = self.under.mode == Some(Mode::Propose) && self.told + 1 == sentence;
        let would = |at: usize| cx.reading.lexeme(at, cx.packs().known.supposition).is_some_and(|(value, _)| value == "would");
        let goes_on = |g: &&mut Governing<'_, '_, '_>| g.foretold.is_some() && would(g.f.m.range.first());
        for verb in verbs.iter_mut().take_while(|_| asks).filter(goes_on) {
            verb.mode = self.under.mode;
            verb.actors.clone_from(&self.under.actors);
        }
    }

    /// `- A memorandum on ports`: whether a document is all that a point with a colon above it names.
    pub fn names_document(&self, cx: &Context<'_>, start: usize) -> bool {
        let (reading, known) = (cx.reading, &cx.packs().known);
        let head = if reading.is(start, known.article) { start + 1 } else { start };
        // `- Bản ghi nhớ về y tế`, in Vietnamese.
        if self.opened && reading.language_at(start) == Language::Vietnamese {
            return reading.is(start, known.document) && action_at(cx, start, start + 1).is_none();
        }
        self.opened
            && reading.is(head, known.document)
            && reading.language_at(start) == Language::English
            && action_at(cx, start, start + 2).is_none()
    }
}

/// `một số nội dung hợp tác sau:`: whether the region names nothing to be done, only that a list follows.
pub(super) fn announces(cx: &Context<'_>, region: TokenRange) -> bool {
    let known = &cx.packs().known;
    // `agreed on a plan for trade, as follows:` tells what the points are about.
    let bare = cx.reading.language_at(region.first()) == Language::Vietnamese || fields(cx, region).is_empty();
    bare && !region.indexes().any(|at| action_at(cx, at, region.past()).is_some() && !cx.reading.is(at, known.deverbal))
}

/// `tập trung vào bốn nhóm việc`: whether the region only names how many things are to be done that the points behind it tell.
pub(super) fn umbrella(cx: &Context<'_>, region: TokenRange, (sentence, opened): (usize, bool)) -> bool {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let point = |next: usize| points::worded(reading, reading.sentences[next].range.first()).is_some();
    let listed = opened || sentence + 1 < reading.sentences.len() && point(sentence + 1);
    let counted = |at: usize| reading.is(at, known.numeral) || reading.is(at, known.several) || reading.tokens[at].is_number();
    let noun = |at: &usize| reading.is(*at, known.umbrella) && (at.saturating_sub(2).max(region.first())..*at).any(counted);
    listed && region.len() <= UMBRELLA && region.indexes().any(|at| noun(&at))
}
