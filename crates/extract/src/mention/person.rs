//! Persons: an office, a country and a name, whatever of them the text gives, in the orders in which texts give them.

mod apposition;
mod body;
mod joint;
mod known;
mod leading;
mod link;
mod ministry;
mod opening;
mod portfolio;
mod posting;
mod roll;
mod tail;
mod titled;

use smallvec::SmallVec;

use apposition::{apposition, named_first};
use body::led_by_body;
use titled::{several, titled, titled_of};

use crate::mention::find::Scan;
use crate::mention::name::{may_name, name_at};
use crate::pack::known::hint;
use crate::pack::lexicon::ValueId;
use crate::span::TokenRange;
use crate::text::language::Language;
use crate::text::token::{Token, TokenKind};
use crate::value::Country;

/// How a person is mentioned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// By name, with an office or not.
    Named,
    /// By office only: `Tổng thống`, `the President of Kenya`.
    Office,
    /// By an office that several hold: `the foreign ministers of Kenya and Peru`.
    Several,
    /// As somebody's counterpart, without a name.
    Counterpart,
    /// As a country's leader: `the Kazakh leader`.
    Leader,
    /// As somebody of a country without an office: `the Kazakh diplomat`.
    Official,
    /// By a pronoun.
    Pronoun,
    /// By a pronoun of whom something is done to or with: `him`.
    Object,
    /// As who speaks: `I`.
    Speaker,
    /// As who is spoken to: `you`.
    Addressee,
    /// As the one mentioned last: `the latter`.
    Latter,
    /// As who receives: `the host`.
    Host,
    /// As who has come: `the guest`.
    Guest,
}

/// A person as one place of the text mentions them.
#[derive(Debug, Clone)]
pub struct PersonMention {
    /// The tokens of office, country and name.
    pub range: TokenRange,
    /// The offices, in the order of the text.
    pub offices: SmallVec<[ValueId; 2]>,
    /// The country that stands with the office.
    pub country: Option<Country>,
    /// The name.
    pub name: Option<TokenRange>,
    /// How they are mentioned.
    pub form: Form,
    /// The organisation that stands with the office.
    pub body: Option<Country>,
    /// Called the counterpart of somebody of the same office.
    pub counterpart: bool,
}

/// Offices of towns and provinces have no higher rank.
const LOCAL: u8 = 5;
/// How many tokens a word of how somebody holds an office may have: `newly sworn-in`.
const LONGEST_INCUMBENCY: usize = 4;

/// What of that which phrases may begin can be a person, or a name in small letters.
const BEGINS: u16 = hint::PERSON | hint::COUNTRY | hint::LAND | hint::PARTICLE;

/// The persons of a stretch of text, in order, none within another; `before` are those of the one before it.
pub fn find(scan: &Scan<'_>, before: &[PersonMention]) -> Vec<PersonMention> {
    let mut persons: Vec<PersonMention> = Vec::new();
    let mut at = scan.range.first();
    while let Some(next) = scan.next_that(at, |token, hints| hints & BEGINS != 0 || token.capital && token.is_word()) {
        at = next;
        let hints = scan.hints(at);
        let offices = || if hints & hint::PERSON != 0 { joint::offices(scan, at).or_else(|| joint::bracketed(scan, at)) } else { None };
        let peoples = || if hints & hint::COUNTRY != 0 { joint::of_peoples(scan, at) } else { None };
        if let Some(joint) = offices().or_else(peoples) {
            at = joint.last().map_or(at + 1, |last| last.range.past());
            persons.extend(joint);
            continue;
        }
        let mut found = if hints & hint::PERSON != 0 { titled(scan, at) } else { None };
        if found.is_none() && hints & (hint::COUNTRY | hint::LAND) != 0 {
            found = led_by_country(scan, at);
        }
        found = found.or_else(|| led_by_body(scan, at));
        match found {
            Some(mut person) => {
                person.range.start = person.range.start.min(at as u32);
                led_by_incumbency(scan, &mut person, at);
                leading::take(scan, &mut person, persons.last().map_or(0, |before| before.range.past()));
                person.country = person.country.or_else(|| posting::seat(scan, &person));
                without_credit(scan, &mut person);
                at = person.range.past();
                apposition(scan, &mut person, &mut at);
                if person.offices.is_empty()
                    && let Some(rolled) = person.name.and_then(|name| roll::next(scan, &persons, name.first()))
                {
                    person = PersonMention { range: rolled.range.join(person.range), ..rolled };
                    roll::head(&mut persons, &person);
                }
                persons.push(person);
            }
            None => match unled(scan, &persons, at).or_else(|| known::behind_office(scan, [before, &persons], at)) {
                Some(person) => {
                    at = person.range.past();
                    roll::head(&mut persons, &person);
                    persons.push(person);
                }
                None => at += 1,
            },
        }
    }
    persons
}

/// How many words a name with that of a photographer behind it has at least, and how many of them are his.
const CREDITED: usize = 4;
const CREDIT: usize = 2;

/// `President Ana Lopez Juan Perez/AGENCY`: of a caption that ends in the name of who took the picture, and for whom, takes that away.
fn without_credit(scan: &Scan<'_>, person: &mut PersonMention) {
    let past = person.range.past();
    let agency = |at: usize| scan.token(at).is_some_and(|t| t.is_word() && t.capital && !t.spaced);
    let credit = scan.token(past).is_some_and(|t| t.is('/') && !t.spaced) && agency(past + 1);
    if let Some(name) = person.name.filter(|name| credit && name.past() == past && name.len() >= CREDITED) {
        let past = past - CREDIT;
        person.name = Some(TokenRange::new(name.first(), past));
        person.range = TokenRange::new(person.range.first(), past);
    }
}

/// `tân Tổng Thư ký X`, `the newly appointed non-resident Ambassador X`: how somebody holds the office, before what is found at `at`.
fn led_by_incumbency(scan: &Scan<'_>, person: &mut PersonMention, at: usize) {
    let vietnamese = scan.pack.language == Language::Vietnamese;
    let mut first = at;
    let before = |first: usize| {
        (1..=LONGEST_INCUMBENCY).rev().filter_map(|back| first.checked_sub(back)).find(|from| {
            scan.lexeme(*from, scan.known().incumbency)
                .is_some_and(|(value, past)| past == first && (vietnamese || scan.packs.value(value) == "post"))
        })
    };
    while let Some(from) = before(first).filter(|from| *from >= scan.range.first()) {
        first = from;
    }
    person.range.start = person.range.start.min(first as u32);
}

/// The person at `at` before whom no office or country stands: one by name, in a row with the last of `persons`, or of a country alone.
fn unled(scan: &Scan<'_>, persons: &[PersonMention], at: usize) -> Option<PersonMention> {
    if scan.pack.language != Language::English {
        return named_first(scan, at, || long_name(scan, at));
    }
    let land = |at| if scan.hints(at) & hint::COUNTRY != 0 { known::of_country(scan, at) } else { None };
    if !may_name(scan, at) {
        return land(at);
    }
    let name = long_name(scan, at);
    named_first(scan, at, || name)
        .or_else(|| roll::next(scan, persons, at))
        .or_else(|| roll::of_both(scan, persons.last(), at))
        .or_else(|| known::leader(scan, name?))
        .or_else(|| known::surname(scan, at))
        .or_else(|| known::peer(scan, name?))
        .or_else(|| known::heading(scan, name?))
        .or_else(|| known::accredited(scan, name?))
        .or_else(|| led_by_ministry(scan, at))
        .or_else(|| land(at))
}

/// The name of two words or more that starts at `at`.
fn long_name(scan: &Scan<'_>, at: usize) -> Option<TokenRange> {
    name_at(scan, at).filter(|name| name.len() > 1)
}

/// `Department of Transport (DOT) secretary X`: the ministry before an office in small letters.
fn led_by_ministry(scan: &Scan<'_>, at: usize) -> Option<PersonMention> {
    scan.lexeme(at, scan.known().ministry)?;
    let office = portfolio::behind_ministry(scan, at)?;
    let found = titled(scan, office).filter(|person| person.name.is_some())?;
    Some(PersonMention { range: TokenRange::new(at, found.range.past()), ..found })
}

/// `Lagos Governor X`: the town or province before an office of its own.
fn led_by_place(scan: &Scan<'_>, at: usize) -> Option<PersonMention> {
    let known = scan.known();
    let (place, past) = scan.lexeme(at, known.place)?;
    let (office, behind) = scan.lexeme(past, known.office).filter(|_| scan.token(past).is_some_and(|t| t.capital))?;
    let named = name_at(scan, behind).is_some();
    if !named || scan.packs.rank(office) < LOCAL {
        return None;
    }
    titled_of(scan, past, scan.packs.country(place))
}

/// `Kazakh President X`, `Malaysia's Foreign Minister X`, `Việt Nam's PM`: the country before the office.
fn led_by_country(scan: &Scan<'_>, at: usize) -> Option<PersonMention> {
    if scan.pack.language != Language::English {
        return None;
    }
    let known = scan.known();
    let Some((country, demonym, mut past)) = scan.country(at) else { return led_by_place(scan, at) };
    // `on his visit to Chile Foreign Secretary X said`: the country is where somebody goes.
    // `met with visiting Chile Foreign Secretary X`, `the visit by Chile Foreign Secretary X`: no goal, but whose minister came.
    let behind = |class| at.checked_sub(1).is_some_and(|from| scan.lexeme(from, class).is_some());
    let guest = behind(known.article) || behind(known.possessor) || behind(known.speaker);
    let small = |back: usize| !guest && at.checked_sub(back).is_some_and(|from| scan.lexeme(from, known.preposition).is_some());
    let goal = small(1) && (small(2) || at.checked_sub(2).is_some_and(|from| scan.lexeme(from, known.trip).is_some()));
    if !demonym && !scan.token(past).is_some_and(|t| t.kind == TokenKind::Possessive) && goal {
        return None;
    }
    if scan.token(past).is_some_and(|t| t.kind == TokenKind::Possessive) {
        past += 1;
    }
    let title = |at: usize| [known.office, known.leader, known.counterpart].iter().any(|c| scan.lexeme(at, *c).is_some());
    // `Malaysia's newly appointed High Commissioner`.
    while let Some((_, after)) = scan.lexeme(past, known.incumbency).filter(|_| !title(past)) {
        past = after;
    }
    if !title(past) {
        let next = portfolio::before_office(scan, past)
            // `Vietnamese Party and State leader`: one adjective between.
            .or_else(|| {
                let plain = |t: &&Token| t.is_word() && !t.capital && t.span.len() > 4 && scan.phrases_at(past).is_empty();
                scan.token(past).filter(plain).map(|_| past + 1)
            })
            .filter(|at| scan.lexeme(*at, known.office).is_some())?;
        past = next;
    }
    titled_of(scan, past, Some(country))
}
