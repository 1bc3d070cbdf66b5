//! Texts that are themselves the joint statement of some countries: whose it is.

use crate::context::Reading;
use crate::context::pair::{Few, is_where};
use crate::mention::What;
use crate::span::TokenRange;
use crate::value::AgreementKind;

/// The statement is named in one of so many first sentences.
const HEAD: usize = 4;
/// So many tokens may stand before its noun: `Peru - Ghana Joint Statement`.
const BEFORE: usize = 8;

/// The countries whose joint statement the text is, by its heading: `Joint Declaration by the Prime Minister of Peru and the Prime Minister
/// of Ghana on rivers`.
pub(super) fn parties(reading: &Reading<'_>) -> Option<Few> {
    reading.sentences.iter().take(HEAD).filter(|s| reading.readable(s)).find_map(|s| parties_in(reading, s.range))
}

fn parties_in(reading: &Reading<'_>, line: TokenRange) -> Option<Few> {
    let known = &reading.packs.known;
    let joint = AgreementKind::JointStatement.code();
    let noun = (line.first()..line.past().min(line.first() + BEFORE))
        .find_map(|at| reading.lexeme(at, known.document).filter(|(code, past)| *code == joint && *past > at + 1).map(|(_, past)| past))?;
    // A sentence tells of a statement; a heading is its name.
    let told = reading.tokens[line.past() - 1].is('.') || line.indexes().any(|at| reading.is(at, known.document_verb));
    if told {
        return None;
    }
    let end = (noun..line.past()).find(|at| reading.is(*at, known.topic)).unwrap_or(line.past());
    let mut parties = Few::new();
    for (_, mention) in reading.mentions.within(TokenRange::new(line.first(), end)) {
        if let What::Country { country, .. } = mention.what
            && !parties.contains(&country)
            && !is_where(reading, mention.range)
        {
            parties.push(country);
        }
    }
    (parties.len() >= 2).then_some(parties)
}
