//! Documents of a gathering: what the members of an organisation adopt together, or the organisation with one country.

use crate::context::Context;
use crate::mention::What;
use crate::read::found::Found;
use crate::span::TokenRange;
use crate::text::Language;
use crate::value::{AgreementStage, Country};

/// How many sentences back the organisation may be named whose members gather.
const BACK: usize = 6;
/// How far before the verb the two who act may end.
const NEAR: usize = 3;

/// Whose the document called `title` is by the Vietnamese words before the verb: `Hội nghị đã thông qua`, `ASEAN và Kenya ra`.
pub(super) fn parties(f: &Found<'_, '_>, title: TokenRange, stage: AgreementStage) -> Option<Vec<Country>> {
    let (cx, verb) = (f.cx, f.range("stage").unwrap_or(f.m.range).first());
    let before = TokenRange::new(f.sentence_range().first(), verb);
    if cx.reading.language_at(verb) != Language::Vietnamese || !matches!(stage, AgreementStage::Adopted | AgreementStage::Signed) {
        return None;
    }
    let beside = before.indexes().find_map(|at| with_country(cx, at, before));
    if beside.is_some() {
        return beside;
    }
    let named = |person: u32| cx.reading.mentions.persons[person as usize].name.is_some();
    let lands = |range| {
        cx.reading.mentions.within(range).any(|(_, m)| match m.what {
            What::Country { .. } => true,
            What::Person(person) => named(person),
            _ => false,
        })
    };
    // `các bộ trưởng của hai nước`.
    let two = cx.reading.mentions.within(before).any(|(_, m)| matches!(m.what, What::Both(value) if cx.packs().value(value) == "both"));
    if two || lands(title) || lands(before) || !gathers(cx, before) {
        return None;
    }
    let sentences = (f.sentence.saturating_sub(BACK)..=f.sentence).rev();
    let mut named = sentences.map(|s| cx.reading.sentences[s].range).filter_map(|range| organisations(cx, range).last());
    named.next().map(|organisation| vec![organisation])
}

/// Whether somebody acts in `range` who stands for all of those who gather: `các nhà lãnh đạo`, `Hội nghị`.
fn gathers(cx: &Context<'_>, range: TokenRange) -> bool {
    let all = |what: &What| matches!(what, What::Both(value) if cx.packs().value(*value) == "all");
    let event = |at: usize| cx.reading.tokens[at].capital && cx.reading.is(at, cx.packs().known.event);
    cx.reading.mentions.within(range).any(|(_, m)| all(&m.what)) || range.indexes().any(event)
}

/// `ASEAN và Kenya`, `Kenya và ASEAN`: the two of whom one is an organisation and begins at `at`, right before the verb that ends `before`.
fn with_country(cx: &Context<'_>, at: usize, before: TokenRange) -> Option<Vec<Country>> {
    let (reading, known) = (cx.reading, &cx.packs().known);
    let (value, past) = reading.value(at, known.organisation)?;
    let organisation = cx.packs().country(value)?;
    let country = |at: usize| {
        reading.mentions.at(at).find_map(|(_, m)| match m.what {
            What::Country { country, demonym: false } => Some((country, m.range.past())),
            _ => None,
        })
    };
    let behind = reading.lexeme(past, known.joiner).and_then(|(_, next)| country(next));
    let (one, end) = behind?;
    (end + NEAR >= before.past()).then(|| vec![organisation, one])
}

/// The organisations that `range` names.
fn organisations(cx: &Context<'_>, range: TokenRange) -> impl Iterator<Item = Country> {
    range
        .indexes()
        .filter_map(move |at| cx.reading.value(at, cx.packs().known.organisation))
        .filter_map(|(value, _)| cx.packs().country(value))
}
