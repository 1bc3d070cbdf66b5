//! Texts that are themselves the joint statement of some countries: whose it is.

use crate::context::Reading;
use crate::context::pair::{Few, is_where};
use crate::context::people::People;
use crate::mention::What;
use crate::span::TokenRange;
use crate::text::Language;
use crate::value::AgreementKind;

/// The statement is named in one of so many first sentences.
const HEAD: usize = 4;
/// So many tokens may stand before the noun of a statement by several: `Joint Press Statement by`.
const OPENS: usize = 4;
/// So many tokens may stand before its noun: `Peru - Ghana Joint Statement`.
const BEFORE: usize = 8;

/// The countries whose joint statement the text is, by its heading: `Joint Declaration by the Prime Minister of Peru and the Prime Minister
/// of Ghana on rivers`, `Statement by X of Peru and Y of Ghana`.
pub(super) fn parties(reading: &Reading<'_>, people: &People) -> Option<Few> {
    let heads = || reading.sentences.iter().take(HEAD).filter(|s| reading.readable(s));
    heads().find_map(|s| parties_in(reading, s.range)).or_else(|| heads().find_map(|s| speakers_in(reading, people, s.range)))
}

/// Those by whom a statement is, as the line that heads it names them: two countries or more.
fn speakers_in(reading: &Reading<'_>, people: &People, line: TokenRange) -> Option<Few> {
    let known = &reading.packs.known;
    let (_, noun) = (line.first()..line.past().min(line.first() + OPENS)).find_map(|at| reading.lexeme(at, known.statement))?;
    let by = reading.lexeme(noun, known.possessor).or_else(|| reading.lexeme(noun, known.speaker)).map(|(_, past)| past)?;
    let told = reading.tokens[line.past() - 1].is('.') || (noun..line.past()).any(|at| reading.is(at, known.say));
    let end = (by..line.past()).find(|at| reading.is(*at, known.topic) || reading.is(*at, known.encounter)).unwrap_or(line.past());
    let mut parties = Few::new();
    for (_, mention) in reading.mentions.within(TokenRange::new(by, end)) {
        let What::Person(index) = mention.what else { continue };
        let country = people.country_of(index as usize);
        parties.extend(country.filter(|c| !parties.contains(c)));
    }
    (parties.len() >= 2 && !told && reading.language_at(line.first()) == Language::English).then_some(parties)
}

fn parties_in(reading: &Reading<'_>, line: TokenRange) -> Option<Few> {
    let known = &reading.packs.known;
    // A sentence tells of a statement; a heading is its name.
    if reading.tokens[line.past() - 1].is('.') || line.indexes().any(|at| reading.is(at, known.document_verb)) {
        return None;
    }
    of_several(reading, line).or_else(|| named_joint(reading, line))
}

/// `Statement of President A of Peru, President B of Ghana and Prime Minister C of Fiji`: those of different countries whose words a
/// statement is, where nothing but them stands behind its noun.
fn of_several(reading: &Reading<'_>, line: TokenRange) -> Option<Few> {
    let known = &reading.packs.known;
    let first = line.first();
    let noun = (first..line.past().min(first + 2)).find_map(|at| reading.lexeme(at, known.speech).map(|(_, past)| past))?;
    let from = [known.possessor, known.speaker].iter().find_map(|class| reading.lexeme(noun, *class).map(|(_, past)| past))?;
    let mut parties = Few::new();
    let mut at = from;
    while at < line.past() {
        let person = reading.mentions.at(at).find_map(|(_, m)| match m.what {
            What::Person(index) => Some((&reading.mentions.persons[index as usize], m.range.past())),
            _ => None,
        });
        at = match person {
            Some((person, past)) => {
                parties.extend(person.country.or(person.body).filter(|c| !parties.contains(c)));
                past
            }
            None if reading.tokens[at].is(',') => at + 1,
            None => [known.joiner, known.article].iter().find_map(|class| reading.lexeme(at, *class)).map(|(_, past)| past)?,
        };
    }
    (parties.len() >= 2).then_some(parties)
}

/// `Peru - Ghana Joint Statement`, `Joint Declaration by the Prime Minister of Peru and the Prime Minister of Ghana on rivers`.
fn named_joint(reading: &Reading<'_>, line: TokenRange) -> Option<Few> {
    let known = &reading.packs.known;
    let joint = AgreementKind::JointStatement.code();
    let noun = (line.first()..line.past().min(line.first() + BEFORE))
        .find_map(|at| reading.lexeme(at, known.document).filter(|(code, past)| *code == joint && *past > at + 1).map(|(_, past)| past))?;
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
