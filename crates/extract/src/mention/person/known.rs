//! People known beforehand whom a text names without an office: `Rosa Quispe flew to Accra`.

use smallvec::SmallVec;

use super::titled::titled;
use super::{Form, PersonMention, led_by_country};
use crate::mention::find::Scan;
use crate::mention::name::{may_name, name_at};
use crate::span::TokenRange;
use crate::text::ending;
use crate::text::language::Language;
use crate::text::token::TokenKind;

/// The leader of the table who is called `name`, of two words or more, in an English text.
pub(super) fn leader(scan: &Scan<'_>, name: TokenRange) -> Option<PersonMention> {
    let at = name.first();
    let capital = |at: usize| scan.token(at).is_some_and(|t| t.capital && t.is_word());
    if scan.pack.language != Language::English || !capital(at) || !capital(at + 1) && !scan.token(at + 1).is_some_and(|t| t.is_dash()) {
        return None;
    }
    // One such name is no more than a part of a longer one, or of the name of something called after its bearer.
    let part = at > scan.range.first() && capital(at - 1) && !scan.tokens[at].fresh_line && scan.phrases_at(at - 1).is_empty();
    if part || capital(name.past()) {
        return None;
    }
    scan.packs.leaders.find(scan.text_in(name))?;
    let (offices, form) = (SmallVec::new(), Form::Named);
    Some(PersonMention { range: name, offices, country: None, name: Some(name), form, body: None, counterpart: false })
}

/// A name of so many letters may tell one leader.
const LONG: usize = 5;

/// The one leader of the table who bears the word at token `at` of an English text, where no other name stands beside it.
pub(super) fn surname(scan: &Scan<'_>, at: usize) -> Option<PersonMention> {
    let token = scan.token(at).filter(|t| t.is_word() && t.capital && t.span.len() >= LONG)?;
    let beside = |at: usize| scan.token(at).is_some_and(|t| t.is_word() && t.capital || t.is_dash() && !t.spaced);
    let before = at > scan.range.first() && !token.fresh_line && beside(at - 1);
    if scan.pack.language != Language::English || before || beside(at + 1) || !scan.phrases_at(at).is_empty() {
        return None;
    }
    if opens_sentence(scan, at) && !goes_on_with_verb(scan, at + 1) {
        return None;
    }
    scan.packs.leaders.of_family(scan.text_of(at))?;
    let name = TokenRange::new(at, at + 1);
    let (offices, form) = (SmallVec::new(), Form::Named);
    Some(PersonMention { range: name, offices, country: None, name: Some(name), form, body: None, counterpart: false })
}

/// Whether the word at `at` would have a capital whatever it is.
fn opens_sentence(scan: &Scan<'_>, at: usize) -> bool {
    at == scan.range.first()
        || scan.tokens[at].fresh_line
        || matches!(scan.tokens[at - 1].kind, TokenKind::Mark('.' | '?' | '!' | '"' | '“' | '”'))
}

/// `Senior officials`, but `Otieno praised`, `Otieno and`: whether what stands at `at` may go on from a name.
pub(super) fn goes_on_with_verb(scan: &Scan<'_>, at: usize) -> bool {
    let known = scan.known();
    let verbs = [known.say, known.auxiliary, known.future, known.hold, known.meet_verb, known.travel, known.stance, known.joiner];
    let Some(token) = scan.token(at).filter(|t| t.is_word()) else { return true };
    let word = token.span.of(scan.text);
    let people = || [known.doer, known.side, known.office].iter().any(|class| scan.lexeme(at, *class).is_some());
    ending::is_past(word) || ending::is_in_s(word) && !people() || verbs.iter().any(|class| scan.lexeme(at, *class).is_some())
}

/// `talks with Libya's Musa Otieno`: of whom the text tells the country alone, behind the word before whom somebody meets or one
/// that joins them to somebody, or before a verb of meeting.
pub(super) fn of_country(scan: &Scan<'_>, at: usize) -> Option<PersonMention> {
    let known = scan.known();
    let ahead = [known.company, known.joiner, known.between, known.meet_verb];
    let with = at.checked_sub(1).is_some_and(|before| ahead.iter().any(|c| scan.lexeme(before, *c).is_some()));
    if scan.pack.language != Language::English {
        return None;
    }
    let (country, demonym, past) = scan.country(at)?;
    let owned = !demonym && scan.token(past).is_some_and(|t| t.kind == TokenKind::Possessive);
    let name = name_at(scan, past + 1).filter(|name| owned && name.len() > 1)?;
    // `Peru's Rosa Quispe met`, `Peru's Rosa Quispe and Chad's Idriss Oumar met`: who meets is somebody.
    let meets = |at: usize| scan.lexeme(at, known.meet_verb).is_some() || scan.lexeme(at, known.say).is_some();
    let other =
        || scan.lexeme(name.past(), known.joiner).and_then(|(_, next)| scan.country(next)).is_some_and(|(c, d, _)| !d && c != country);
    if !with && !meets(name.past()) && !other() {
        return None;
    }
    // A name that goes on, or any word of which the lexicons know, is of something else: `Kenya's Rift Valley Authority`.
    let behind =
        [known.preposition, known.joiner, known.locative, known.auxiliary, known.say, known.dateword, known.relative, known.meet_verb];
    let more = scan.token(name.past()).is_some_and(|t| t.is_word()) && !behind.iter().any(|c| scan.lexeme(name.past(), *c).is_some());
    let other = |class| class != known.surname && class != known.particle;
    if more || name.indexes().any(|i| scan.phrases_at(i).iter().any(|p| other(p.class))) {
        return None;
    }
    let (offices, form) = (SmallVec::new(), Form::Named);
    let range = TokenRange::new(at, name.past());
    Some(PersonMention { range, offices, country: Some(country), name: Some(name), form, body: None, counterpart: false })
}

/// `a delegation led by Rosa Quispe`: of whom, called `name`, the text tells nothing but whom they lead.
pub(super) fn heading(scan: &Scan<'_>, name: TokenRange) -> Option<PersonMention> {
    let (known, at) = (scan.known(), name.first());
    let leads = |back: &usize| {
        let from = at.checked_sub(*back).filter(|from| *from >= scan.range.first());
        let by = from.and_then(|from| scan.lexeme(from, known.headed));
        by.is_some_and(|(value, past)| past == at && scan.packs.value(value) == "by")
    };
    if scan.pack.language != Language::English || !(1..=2).any(|back| leads(&back)) {
        return None;
    }
    let other = |class| class != known.surname && class != known.particle;
    let plain = !name.indexes().any(|i| scan.phrases_at(i).iter().any(|p| other(p.class)));
    let (offices, form) = (SmallVec::new(), Form::Named);
    plain.then_some(PersonMention { range: name, offices, country: None, name: Some(name), form, body: None, counterpart: false })
}

/// How many tokens behind an office whose holder is not named the name may open a sentence.
const LATER: usize = 70;
/// A name alone has no more words than this.
const MOST_WORDS: usize = 5;

/// `Peru's foreign minister arrived on Monday. Rosa Quispe was met by Idriss Oumar`: who opens the sentence behind an office that nobody
/// is named to hold, and whom they meet there.
pub(super) fn behind_office(scan: &Scan<'_>, [told, here]: [&[PersonMention]; 2], at: usize) -> Option<PersonMention> {
    if scan.pack.language != Language::English || !may_name(scan, at) {
        return None;
    }
    let known = scan.known();
    let mut before = here.iter().rev().chain(told.iter().rev());
    let (last, office) = (before.next()?, before.next());
    let unnamed = |p: &PersonMention| p.form == Form::Office || p.form == Form::Counterpart && p.country.is_some();
    let near = |p: &PersonMention| at <= p.range.past() + LATER;
    let opens = || scan.token(at).is_some_and(|t| t.fresh_line) || at > scan.range.first() && scan.tokens[at - 1].is('.');
    let acts = |past: usize| [known.meet_verb, known.travel, known.stative].iter().any(|c| scan.lexeme(past, *c).is_some());
    let met =
        || at > scan.range.first() && [known.company, known.preposition, known.meet_verb].iter().any(|c| scan.lexeme(at - 1, *c).is_some());
    let first = unnamed(last) && near(last) && opens();
    let second = || last.form == Form::Named && last.offices.is_empty() && office.is_some_and(|p| unnamed(p) && near(p)) && met();
    if !first && !second() {
        return None;
    }
    let name = name_at(scan, at).filter(|name| (2..=MOST_WORDS).contains(&name.len()) && (!first || acts(name.past())))?;
    let plain = |i: usize| scan.phrases_at(i).iter().all(|p| p.class == known.surname || p.class == known.particle);
    let (offices, form) = (SmallVec::new(), Form::Named);
    let person = PersonMention { range: name, offices, country: None, name: Some(name), form, body: None, counterpart: false };
    name.indexes().all(plain).then_some(person)
}

/// `Rosa Quispe and her Kenyan counterpart`: of whom, called `name`, the text tells no office, beside somebody who is called the peer.
pub(super) fn peer(scan: &Scan<'_>, name: TokenRange) -> Option<PersonMention> {
    let known = scan.known();
    if scan.pack.language != Language::English || !scan.token(name.first()).is_some_and(|t| t.capital && t.is_word()) {
        return None;
    }
    let (_, whose) = scan.lexeme(name.past(), known.joiner)?;
    let (_, past) = scan.lexeme(whose, known.possessive)?;
    let past = scan.country(past).map_or(past, |(_, _, past)| past);
    scan.lexeme(past, known.counterpart)?;
    let (offices, form) = (SmallVec::new(), Form::Named);
    Some(PersonMention { range: name, offices, country: None, name: Some(name), form, body: None, counterpart: false })
}

/// How many words may stand from the verb of handing over to the papers.
const HANDING: usize = 8;

/// `Rosa Quispe presented her credentials as Ambassador of Peru`: of whom, called `name`, the text tells the office only as what their own
/// papers are for.
pub(super) fn accredited(scan: &Scan<'_>, name: TokenRange) -> Option<PersonMention> {
    let known = scan.known();
    if scan.pack.language != Language::English || !goes_on_with_verb(scan, name.past()) {
        return None;
    }
    let word = |at: usize, what: &str| {
        let (value, past) = scan.lexeme(at, known.credentials)?;
        (scan.packs.value(value) == what).then_some(past)
    };
    let (at, past) = (name.past()..name.past() + HANDING).find_map(|at| Some((at, word(at, "paper")?)))?;
    let own = (name.past()..at).any(|at| scan.lexeme(at, known.possessive).is_some());
    let office = word(past, "as").filter(|_| own)?;
    let office = office + usize::from(scan.lexeme(office, known.article).is_some());
    let held = titled(scan, office).or_else(|| led_by_country(scan, office))?;
    (!held.offices.is_empty()).then_some(PersonMention { range: name, name: Some(name), form: Form::Named, ..held })
}
