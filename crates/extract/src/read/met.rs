//! Who met whom: the people on either side of a meeting, by what the match binds and by what stands around it.

mod alone;
mod further;
mod unreal;
mod whose;

use crate::context::Context;
use crate::context::actor::{Actor, Who};
use crate::context::people::{Person, PersonId};
use crate::mention::person::Form;
use crate::mention::{PersonList, What};
use crate::read::found::Found;
use crate::read::programme::Programme;
use crate::span::TokenRange;
use crate::text::Language;
use crate::text::token::TokenKind;
use crate::value::Country;

use further::behind_aside;
pub use unreal::{at_event, at_named_event, called_off, denied, was_due};
pub(super) use whose::stranger;
use whose::subject;

/// How far behind the words for an encounter that open a sentence those for both may end.
const BEHIND: usize = 6;
/// How many sentences back a reference looks for the people it means.
const BACK: usize = 4;

/// People of different countries, one of them at least known, who speak for themselves.
pub fn can_meet(cx: &Context<'_>, a: PersonId, b: PersonId) -> bool {
    if [a, b].iter().any(|p| cx.people.get(*p).is_spokesperson(cx.packs())) {
        return false;
    }
    match (cx.people.get(a).country, cx.people.get(b).country) {
        (Some(a), Some(b)) => a != b,
        (None, None) => false,
        _ => true,
    }
}

/// The people on either side.
pub fn sides(cx: &Context<'_>, f: &Found<'_, '_>, objects: &[PersonId], programme: &Programme) -> (Vec<PersonId>, Vec<PersonId>) {
    if f.is_part("point") && !alone::of_point(cx, f) {
        return (Vec::new(), Vec::new());
    }
    let people = f.persons("people");
    let mut with = f.persons("with");
    if others_between(cx, f) {
        return (Vec::new(), Vec::new());
    }
    if let Some((what, range)) = f.bound("with") {
        if possessor(cx, range) || several_unnamed(cx, what, range) {
            return (Vec::new(), Vec::new());
        }
        // `Receiving X, the President said`: of a list that opens the sentence the last may be who receives.
        if let Some((subject, objects)) = subject_behind(cx, f, what, range).filter(|_| people.is_empty()) {
            return (vec![subject], objects);
        }
        // `they congratulated him`: a pronoun is nobody of the subject's own side.
        if let Some(other) = meant(cx, f, what, &with, objects, programme) {
            with = vec![other];
        }
    }
    with.extend(behind_aside(cx, f));
    if !with.is_empty() {
        // `between the Foreign Minister of Peru and X`: whom the match binds nobody else stands in for.
        let bound = !people.is_empty() || f.m.get("people").is_some();
        return (if bound { people } else { subject(cx, f, &with, objects, programme) }, with);
    }
    if people.len() >= 2 {
        return split(cx, &people);
    }
    if f.m.get("with").is_some() || f.m.get("people").is_some() {
        return (Vec::new(), Vec::new());
    }
    if f.is_part("guest") {
        return alone::received(cx, f, programme).map_or_else(Default::default, |(hosts, guest)| (hosts, vec![guest]));
    }
    // `X and Y held talks`.
    // `X met Y of Peru and Z of Chile to discuss trade`: whom the verb before takes are no subject of this one.
    match joint_subject(cx, f).filter(|people| !people.iter().all(|p| objects.contains(p))) {
        Some(people) => split(cx, &people),
        None => alone::received(cx, f, programme).map_or_else(Default::default, |(hosts, guest)| (hosts, vec![guest])),
    }
}

/// `At the meeting, X spoke of the friendship between Y and Z`: behind the word for the encounter and a comma somebody acts.
fn others_between(cx: &Context<'_>, f: &Found<'_, '_>) -> bool {
    let (Some(noun), Some(named)) = (f.range("format"), f.range("people")) else { return false };
    let english = cx.reading.language_at(noun.first()) == Language::English;
    let Some(comma) = (noun.past()..named.first()).find(|at| cx.reading.tokens[*at].is(',')) else { return false };
    let acts = |a: &Actor| a.free && a.range.first() > comma && a.range.past() < named.first();
    english && cx.actors(f.sentence).iter().any(acts)
}

/// `Meetings were held with X, Y and Z`: a noun opens the sentence, and nobody is told who held them.
fn passive(f: &Found<'_, '_>) -> bool {
    let first = f.m.range.first();
    let english = f.cx.reading.language_at(first) == Language::English;
    // `4. Meetings were held with X`.
    let from = f.sentence_range().first();
    let numbered = f.cx.reading.tokens[from].is_number() && f.cx.reading.tokens.get(from + 1).is_some_and(|t| t.is('.'));
    english && f.m.get("format").is_some() && first <= from + 1 + if numbered { 2 } else { 0 }
}

/// The mentions of persons in what a slot is bound to.
fn mentioned(what: &What) -> PersonList {
    match what {
        What::Person(one) => PersonList::one(*one),
        What::Persons(list) => *list,
        _ => PersonList::default(),
    }
}

/// `the leaders`, `các Đại sứ`: an office without a name behind a word for several is nobody.
fn several_unnamed(cx: &Context<'_>, what: &What, range: TokenRange) -> bool {
    let persons = &cx.reading.mentions.persons;
    let unnamed = mentioned(what).iter().all(|p| matches!(persons[p].form, Form::Office | Form::Several | Form::Leader | Form::Official));
    unnamed && range.first() > 0 && cx.reading.is(range.first() - 1, cx.packs().known.plural)
}

/// Of a list that stands before any subject, its last person where only a comma joins him: he is the subject.
fn subject_behind(cx: &Context<'_>, f: &Found<'_, '_>, what: &What, range: TokenRange) -> Option<(PersonId, Vec<PersonId>)> {
    let mut objects = mentioned(what).iter();
    let last = objects.next_back()?;
    if passive(f) {
        return None;
    }
    let opens = !cx.actors(f.sentence).iter().any(|a| a.range.past() <= f.m.range.first());
    let persons = &cx.reading.mentions.persons;
    let before = persons[objects.clone().next_back()?].range.past();
    let gap = persons[last].range.first().checked_sub(before)?;
    let comma = cx.reading.tokens[before].is(',') && (gap == 1 || gap == 2 && cx.reading.is(before + 1, cx.packs().known.article));
    // `- Receiving X, Y, Z.`: behind a subject something is told.
    // `- Gặp X, Y - hai bên nói về thương mại`: nor behind a dash that opens what was talked of.
    let ended = |at: usize| {
        let token = &cx.reading.tokens[at];
        matches!(token.kind, TokenKind::Mark('.' | ';')) || token.is_dash() && token.spaced
    };
    if !opens || !comma || range.past() >= f.sentence_range().past() || ended(range.past()) {
        return None;
    }
    let subject = cx.people.of_mention(last)?;
    Some((subject, objects.filter_map(|p| cx.people.of_mention(p)).collect()))
}

/// Whom a pronoun means that cannot meet the subject: somebody of the other side, of whom the text spoke last.
fn meant(
    cx: &Context<'_>,
    f: &Found<'_, '_>,
    what: &What,
    with: &[PersonId],
    objects: &[PersonId],
    programme: &Programme,
) -> Option<PersonId> {
    let one = mentioned(what);
    // `X, Y và Z gửi điện mừng ông`: whom the sentence names before the verb it does not mean.
    let before = TokenRange::new(f.sentence_range().first(), f.m.range.first());
    let own = |p: &PersonId| people_within(cx, before).contains(p);
    let own = cx.reading.language_at(f.m.range.first()) == Language::Vietnamese && with.iter().any(own);
    if one.len() != 1
        || cx.reading.mentions.persons[one.first as usize].form != Form::Pronoun
        || !own && !with.is_empty() && !subject(cx, f, with, objects, programme).is_empty()
    {
        return None;
    }
    let actor = cx.subject(f.sentence, f.m.range.first())?;
    let Who::Person(subject) = actor.who else { return None };
    (1..=BACK).find_map(|back| people_in(cx, f.sentence.checked_sub(back)?).into_iter().rev().find(|p| can_meet(cx, subject, *p)))
}

/// The first person and those of his country on one side, the others on the other.
fn split(cx: &Context<'_>, people: &[PersonId]) -> (Vec<PersonId>, Vec<PersonId>) {
    let first = people[0];
    let (one, other) = people.iter().partition(|p| {
        **p == first || cx.people.get(first).country.is_some() && cx.people.get(**p).country == cx.people.get(first).country
    });
    (one, other)
}

/// Whether a possessive follows, `received President X's letter`, or what somebody leads: `talks with the X administration`.
fn possessor(cx: &Context<'_>, range: TokenRange) -> bool {
    let led = cx.reading.language_at(range.first()) == Language::English && cx.reading.is(range.past(), cx.packs().known.organ);
    led || cx.reading.tokens.get(range.past()).is_some_and(|t| t.kind == TokenKind::Possessive)
}

/// `accompanied by X and Y`: whether those who begin at `at` only go along.
fn escorts(cx: &Context<'_>, at: usize) -> bool {
    let by = |from: usize| cx.reading.lexeme(from, cx.packs().known.escort).is_some_and(|(value, past)| value != "with" && past + 1 >= at);
    cx.reading.language_at(at) == Language::English && (1..=3).filter_map(|back| at.checked_sub(back)).any(by)
}

/// The people of the list of persons that is the subject: `X and Y, who arrived on Monday, held talks`.
fn joint_subject(cx: &Context<'_>, f: &Found<'_, '_>) -> Option<Vec<PersonId>> {
    let sentence = f.sentence_range();
    let before = TokenRange::new(sentence.first(), f.m.range.first());
    let mut found = None;
    for (_, m) in cx.reading.mentions.within(before) {
        let What::Persons(list) = &m.what else { continue };
        if escorts(cx, m.range.first()) {
            continue;
        }
        let ids: Vec<PersonId> = list.iter().filter_map(|p| cx.people.of_mention(p)).collect();
        if ids.len() >= 2 && ids.iter().any(|p| can_meet(cx, ids[0], *p)) {
            // Of a list and its tails the whole list comes first.
            if found.as_ref().is_none_or(|(range, _): &(TokenRange, _)| range.past() <= m.range.first()) {
                found = Some((m.range, ids));
            }
        }
    }
    let (range, ids) = found.or_else(|| loosely_joined(cx, f.sentence, before)).or_else(|| several_behind(cx, f))?;
    let object = cx.actors(f.sentence).iter().any(|a| {
        a.range.first() >= range.past()
            && a.range.past() <= f.m.range.first()
            && a.free
            && matches!(a.who, Who::Person(_))
            && !ids.iter().any(|p| Who::Person(*p) == a.who)
    });
    (!object).then_some(ids)
}

/// `Sau cuộc họp ba bên, X, Y và Z`: those of three countries or more whom a Vietnamese sentence names behind the encounter that opens it.
fn several_behind(cx: &Context<'_>, f: &Found<'_, '_>) -> Option<(TokenRange, Vec<PersonId>)> {
    let (sentence, past) = (f.sentence_range(), f.m.range.past());
    if !f.is_part("both") || f.m.range.first() > sentence.first() + 1 || cx.reading.language_at(past - 1) != Language::Vietnamese {
        return None;
    }
    let behind = cx.reading.mentions.within(TokenRange::new(past, sentence.past()));
    let mut lists = behind.filter(|(_, m)| cx.reading.tokens[m.range.first() - 1].is(',')).filter_map(|(_, m)| match &m.what {
        What::Persons(list) => Some((m.range, list.iter().filter_map(|p| cx.people.of_mention(p)).collect::<Vec<_>>())),
        _ => None,
    });
    let apart = |ids: &[PersonId]| ids.iter().enumerate().all(|(i, a)| ids[..i].iter().all(|b| can_meet(cx, *a, *b)));
    lists.find(|(_, ids)| ids.len() > 2 && apart(ids))
}

/// `X and his host, President Y,`: two people side by side with a joining word between them.
fn loosely_joined(cx: &Context<'_>, sentence: usize, before: TokenRange) -> Option<(TokenRange, Vec<PersonId>)> {
    let persons: Vec<(TokenRange, PersonId)> = cx
        .reading
        .mentions
        .within(before)
        .filter_map(|(_, m)| match m.what {
            What::Person(p) => Some((m.range, cx.people.of_mention(p as usize)?)),
            _ => None,
        })
        .collect();
    persons.windows(2).rev().find_map(|pair| {
        let [(a, one), (b, other)] = pair else { return None };
        let gap = a.past()..b.first();
        let joined = gap.len() <= 6 && gap.clone().any(|at| cx.reading.is(at, cx.packs().known.joiner));
        // `spoke to X, and Y held talks`: Y acts by himself.
        let free = |range: TokenRange| cx.actors(sentence).iter().find(|a| a.range.contains(range)).is_some_and(|a| a.free);
        let apart = cx.reading.language_at(a.first()) == Language::English && !free(*a) && free(*b);
        (joined && !apart && can_meet(cx, *one, *other)).then(|| (a.join(*b), vec![*one, *other]))
    })
}

/// The two people of different countries that a sentence names, where it names no others.
pub fn own_pair(cx: &Context<'_>, sentence: usize) -> Option<[PersonId; 2]> {
    let here = people_in(cx, sentence);
    // `cherish the words of X`: who holds no office is none of two who met, in English.
    let english = cx.reading.language_at(cx.reading.sentences[sentence].range.first()) == Language::English;
    let holds = |p: PersonId| !english || !cx.people.get(p).offices.is_empty() || cx.people.get(p).leads;
    match here[..] {
        [a, b] if can_meet(cx, a, b) && holds(a) && holds(b) => Some([a, b]),
        _ => None,
    }
}

fn people_in(cx: &Context<'_>, sentence: usize) -> Vec<PersonId> {
    people_within(cx, cx.reading.sentences[sentence].range)
}

fn people_within(cx: &Context<'_>, range: TokenRange) -> Vec<PersonId> {
    let mut here: Vec<PersonId> = Vec::new();
    for (_, m) in cx.reading.mentions.within(range) {
        if let What::Person(i) = m.what
            && let Some(p) = cx.people.of_mention(i as usize)
            && !here.contains(&p)
        {
            here.push(p);
        }
    }
    here
}

/// `X hội đàm với Đoàn`: whether a Vietnamese verb with a delegation behind it has a subject who is none of `people`.
pub fn of_another(cx: &Context<'_>, f: &Found<'_, '_>, people: [PersonId; 2]) -> bool {
    let last = f.m.range.past() - 1;
    let visitor = (f.m.range.first()..=last).any(|at| cx.reading.is(at, cx.packs().known.visitor));
    let subject = cx.subject(f.sentence, f.m.range.first()).filter(|a| f.sentence_range().contains(a.range));
    let other = |a: Actor| matches!(a.who, Who::Person(p) if !people.contains(&p));
    visitor && cx.reading.language_at(last) == Language::Vietnamese && subject.is_some_and(other)
}

/// `hai Thủ tướng`: the office that the words for both name.
pub fn office_of_both<'a>(cx: &Context<'a>, f: &Found<'_, '_>) -> Option<&'a str> {
    let (first, past) = (f.m.range.first(), f.m.range.past());
    let both = |range: TokenRange| cx.reading.mentions.within(range).filter(|(_, m)| matches!(m.what, What::Both(_)));
    // `Tại hội đàm, hai Thủ tướng`: or right behind the comma.
    let behind = || both(TokenRange::new(past, (past + BEHIND).min(f.sentence_range().past()).max(past))).next();
    let before = both(TokenRange::new(f.sentence_range().first(), first)).last();
    let (_, both) = before.or_else(|| behind().filter(|_| cx.reading.tokens[past].is(',')))?;
    let (office, past) = cx.reading.lexeme(both.range.first() + 1, cx.packs().known.office)?;
    (past == both.range.past() && cx.reading.language_at(both.range.first()) == Language::Vietnamese).then_some(office)
}

/// Whether `own` is `office`, or that of some field: `Minister of Defence` for `Minister`, but no `Prime Minister`.
fn is_of_office(own: &str, office: &str) -> bool {
    own.strip_prefix(office).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}

/// `talks between the two foreign ministers`: whether English words for those who meet call them what `person` is, as far as the text
/// tells.
fn is_called_so(cx: &Context<'_>, f: &Found<'_, '_>, person: PersonId) -> bool {
    let (reading, class) = (cx.reading, cx.packs().known.offices);
    let words = TokenRange::new(f.sentence_range().first(), f.m.range.past());
    let Some((value, _)) = words.indexes().rev().find_map(|at| reading.lexeme(at, class)) else { return true };
    let rank = cx.people.get(person).offices.iter().map(|o| cx.packs().rank(*o)).min();
    rank.is_none_or(|rank| (rank <= CHIEF) == (value == "chiefs"))
}

/// Whoever holds an office of this rank or above leads a state or government.
const CHIEF: u8 = 2;

/// Whether both people hold the office that the words for both name, as far as the text tells their offices.
pub fn hold_office(cx: &Context<'_>, f: &Found<'_, '_>, people: [PersonId; 2]) -> bool {
    if !people.iter().all(|p| is_called_so(cx, f, *p)) {
        return false;
    }
    let Some(office) = office_of_both(cx, f) else { return true };
    let holds = |p: &PersonId| cx.people.get(*p).offices.iter().any(|o| is_of_office(cx.packs().value(*o), office));
    people.iter().all(|p| cx.people.get(*p).offices.is_empty() || holds(p))
}

/// The two people of different countries whom the text means by its two leaders: those whom the sentence names, else of
/// either country the one of whom the text speaks most.
pub fn principals(cx: &Context<'_>, f: &Found<'_, '_>) -> Option<[PersonId; 2]> {
    if let Some(pair) = own_pair(cx, f.sentence) {
        return Some(pair);
    }
    let [first, second] = cx.pairs.both(f.sentence)[..] else { return None };
    // `the Turkish president and the Qatari emir` are nobody else of their countries where the text never names them.
    let unnamed = cx.reading.mentions.within(f.sentence_range()).any(|(_, m)| match m.what {
        What::Person(i) => {
            let person = &cx.reading.mentions.persons[i as usize];
            // `Bộ trưởng hai nước`: nor are those who hold an office in both.
            let both = || cx.reading.mentions.at(m.range.past()).any(|(_, m)| matches!(m.what, What::Both(_)));
            person.form == Form::Office && cx.people.of_mention(i as usize).is_none() && (person.country.is_some() || both())
        }
        _ => false,
    });
    if unnamed {
        return None;
    }
    let office = office_of_both(cx, f);
    let chief = |country: Country| {
        // `the two leaders met, Secretary X said`: who says so behind it is neither of them.
        // `Tại cuộc gặp, X chuyển lời thăm hỏi của Y`: behind the words for the meeting the subject acts, and not whom else it names.
        let (first, past) = (f.m.range.first(), f.m.range.past());
        let opens = cx.reading.language_at(first) == Language::Vietnamese && cx.reading.tokens.get(past).is_some_and(|t| t.is(','));
        let main = cx.main_subject(f.sentence).filter(|a| opens && a.range.first() >= past);
        let acting = cx.actors(f.sentence).iter().filter(|a| a.free && a.range.first() < past).chain(&main).filter_map(|a| match a.who {
            Who::Person(p) => Some(p),
            _ => None,
        });
        let of = |p: &PersonId| {
            let person = cx.people.get(*p);
            person.country == Some(country)
                && !person.is_spokesperson(cx.packs())
                && !person.former
                && is_called_so(cx, f, *p)
                && office.is_none_or(|o| person.offices.iter().any(|own| is_of_office(cx.packs().value(*own), o)))
        };
        let rank = |p: PersonId| cx.people.get(p).offices.iter().map(|o| cx.packs().rank(*o)).min().unwrap_or(u8::MAX);
        // `Remarks with Minister X after their meeting`: whom the sentence names before the word for it.
        let here = || {
            let named = TokenRange::new(f.sentence_range().first(), first);
            let before = cx.reading.mentions.within(named).filter_map(|(_, m)| match m.what {
                What::Person(i) if cx.reading.mentions.persons[i as usize].form == Form::Named => cx.people.of_mention(i as usize),
                _ => None,
            });
            let english = cx.reading.language_at(first) == Language::English;
            before.filter(|_| english).filter(of).last()
        };
        acting.into_iter().find(of).or_else(here).or_else(|| {
            let all = cx.people.iter().map(|(id, _)| id).take(64).filter(of);
            // In a Vietnamese text somebody without an office, or an envoy, is none of the two while another holds one.
            let vietnamese = cx.reading.language_at(first) == Language::Vietnamese;
            let bare = |p: &Person| p.is_envoy(cx.packs()) || p.offices.is_empty() && !p.leads;
            let plain = |p: PersonId| vietnamese && bare(cx.people.get(p));
            all.min_by_key(|p| (plain(*p), std::cmp::Reverse(cx.people.get(*p).mentions), rank(*p)))
        })
    };
    Some([chief(first)?, chief(second)?])
}
