//! Whose programme an activity belongs to: who acts, one whom the sentence names, or the guest of the visit that the text reports.

use crate::context::actor::Who;
use crate::context::people::PersonId;
use crate::mention::What;
use crate::read::Draft;
use crate::read::came;
use crate::read::found::Found;
use crate::read::programme::{Programme, Stay};
use crate::span::TokenRange;
use crate::text::Language;
use crate::value::{Country, DateValue};

/// The guest in whose programme an item stands, and the days of his visit.
pub(super) struct Guest {
    pub name: String,
    pub days: Option<DateValue>,
    pub host: Option<Country>,
}

impl From<came::Came> for Guest {
    fn from(came: came::Came) -> Self {
        Guest { name: came.name, days: came.days, host: Some(came.host) }
    }
}

/// How many days from the beginning of a visit nothing of it happens any more.
const APART: i64 = 60;

/// The guest to whose programme the match belongs: who acts, one whom the sentence names, or the guest of the visit that
/// the text reports. What must be the guest's own act is nobody else's.
pub(super) fn of_item(f: &Found<'_, '_>, programme: &Programme, draft: &Draft) -> Option<Guest> {
    let cx = f.cx;
    // A visit of long ago has no programme in the news.
    let vietnamese = cx.reading.language_at(f.m.range.first()) == Language::Vietnamese;
    let staying = |who: Who| match who {
        Who::Person(p) => cx.name(p).and_then(|n| leg(f, programme, &n)).filter(|s| !vietnamese || s.is_recent(cx) || told_with(f, s)),
        _ => None,
    };
    let of = |stay: &Stay| Guest { name: stay.guest.clone(), days: stay.days, host: stay.host_country };
    if by_somebody_unnamed(f) {
        return None;
    }
    let subject = cx.subject(f.sentence, f.m.range.first());
    // `Chiều 26/2, X đón Y`: a day far from those of X's own visit is none of it.
    let day = f.date_near().filter(|d| vietnamese && d.is_day()).and_then(DateValue::start).and_then(|d| d.first_day());
    let apart = |s: &Stay| {
        let first = s.days.and_then(DateValue::start).and_then(|d| d.first_day());
        day.zip(first).is_some_and(|(day, first)| day.duration_since(first).as_hours().abs() > 24 * APART)
    };
    if by_body(f) {
        return None;
    }
    let staying = |who: Who| staying(who).filter(|s| !apart(s));
    let own = f.persons("who").into_iter().find_map(|p| staying(Who::Person(p))).or_else(|| subject.and_then(|a| staying(a.who)));
    // `Đoàn thăm cảng`: the guest, whoever the sentence before told of.
    let visitor = || (f.sentence_range().first()..f.m.range.first()).any(|at| cx.reading.is(at, cx.packs().known.visitor));
    let here = |range: TokenRange| f.sentence_range().contains(range);
    if vietnamese
        && !subject.is_some_and(|a| here(a.range))
        && visitor()
        && let Some(stay) = programme.spoken_of(cx, f.m.range.first())
    {
        return leg(f, programme, &stay.guest).map(of);
    }
    if vietnamese
        && f.is_part("hosted")
        && let Some(Who::Person(host)) = subject.map(|a| a.who)
        && let Some(stay) = programme.hosted_by(cx, cx.people.get(host).country, f.m.range.first())
    {
        return Some(of(stay));
    }
    if let Some(stay) = own {
        return Some(of(stay));
    }
    // `the spokesman told a press briefing`: nobody's programme.
    if f.code("kind") == Some("press") && subject.is_some_and(|a| matches!(a.who, Who::Person(p) if minor(f, p))) {
        return None;
    }
    let known = &cx.packs().known;
    let before = || f.sentence_range().first()..f.m.range.first();
    if let Some(Who::Person(person)) = subject.map(|a| a.who) {
        // `during the trip the minister toured`: a journey that no sentence tells by itself.
        let journey = || before().any(|at| cx.reading.is(at, known.journey)) && !programme.is_host(cx.people.get(person).country);
        if journey() {
            return Some(Guest { name: cx.name(person)?, days: None, host: None });
        }
        // `The President told reporters`, at home with the guest of whom the text reports: in the programme of the other.
        let at_home = || programme.main().is_some_and(|m| m.host_country.is_some() && m.host_country == cx.people.get(person).country);
        let given = matches!(f.code("kind"), Some("press" | "welcome-ceremony"));
        let came = if vietnamese || !given || !at_home() { came::of_person(f, person, draft) } else { None };
        if let Some(came) = came {
            return Some(Guest::from(came));
        }
    } else if programme.main().is_none() {
        return came::of_both(f, draft).filter(|_| own_act(f)).map(Guest::from);
    }
    // In a round-up of several visits the one of the two countries of whom the passage speaks.
    let both = cx.pairs.both(f.sentence);
    let between = || if vietnamese { programme.now_between(cx, &both) } else { programme.between(&both) };
    let main = between().filter(|_| programme.several_guests()).or(programme.main())?;
    // Nothing happens yet in a visit that lies ahead, unless it is told as lying ahead itself.
    let ahead = f.sentence_range().indexes().any(|at| cx.reading.is(at, known.future));
    // Nor in one of long ago that the text recalls.
    if !ahead && main.is_ahead(cx) || !main.is_recent(cx) {
        return None;
    }
    if own_act(f) {
        if own_people(f, main) {
            return Some(of(main));
        }
        let visitor = before().any(|at| cx.reading.is(at, known.visitor));
        // `X said the two took a stroll, visiting the port`.
        let from = subject.filter(|a| f.sentence_range().contains(a.range)).map_or(f.sentence_range().first(), |a| a.range.past());
        let two = || (from..f.m.range.first()).any(|at| cx.reading.lexeme(at, known.agent).is_some_and(|(value, _)| value == "both"));
        // A country of which the sentence before tells does nothing here.
        let opens = f.m.range.first() <= f.sentence_range().first() + 1;
        let carried = |range: TokenRange| vietnamese && opens && !f.sentence_range().contains(range);
        let shared = match subject.map(|a| (a.who, a.range)) {
            None | Some((Who::Both, _)) => true,
            Some((Who::Country(_), range)) => carried(range),
            _ => two(),
        };
        return (visitor || shared).then(|| of(main));
    }
    cx.actors(f.sentence).iter().find_map(|a| staying(a.who)).or(Some(main)).map(of)
}

/// The lowest rank of those whose meetings with the press are told of a visit.
const MINISTERS: u8 = 4;

/// Whether an English text names the person as one who speaks for those of higher rank.
fn minor(f: &Found<'_, '_>, person: PersonId) -> bool {
    let person = f.cx.people.get(person);
    let rank = person.offices.iter().map(|o| f.cx.packs().rank(*o)).min();
    f.cx.reading.language_at(f.m.range.first()) == Language::English
        && (person.is_spokesperson(f.cx.packs()) || rank.is_some_and(|rank| rank > MINISTERS))
}

/// `During his visit in 2019 he planted a tree`: whether the sentence tells the day of `stay`, or the month or year.
fn told_with(f: &Found<'_, '_>, stay: &Stay) -> bool {
    let year = |d: DateValue| d.start().map(|d| (d.year, d.month));
    f.cx.dates_in(f.sentence_range()).any(|(_, d)| stay.days.and_then(year).is_some_and(|days| Some(days) == year(d)))
}

/// How many sentences back the country of a leg is looked for.
const LEG: usize = 5;

/// The visit that `name` makes to the country named last, of several.
fn leg<'p>(f: &Found<'_, '_>, programme: &'p Programme, name: &str) -> Option<&'p Stay> {
    let first = programme.of_guest(name, None)?;
    let legs = programme.legs(&first.guest);
    if legs.clone().all(|s| s.host_country == first.host_country) {
        return Some(first);
    }
    let mentions = &f.cx.reading.mentions;
    // In Vietnamese what a place behind the words for an event tells is where the event is held.
    let english = f.cx.reading.language_at(f.m.range.first()) == Language::English;
    let told = (f.sentence.saturating_sub(LEG)..=f.sentence).rev().find_map(|sentence| {
        let range = f.cx.reading.sentences[sentence].range;
        let places = mentions.within(range).filter_map(|(_, m)| match m.what {
            What::Country { country, .. } | What::Place(country) if english || m.range.first() < f.m.range.first() => {
                Some((m.range.first().abs_diff(f.m.range.past()), country))
            }
            _ => None,
        });
        let told = places.filter_map(|(far, country)| Some((far, legs.clone().find(|s| s.host_country == Some(country))?)));
        told.min_by_key(|(far, _)| *far).map(|(_, stay)| stay)
    });
    told.or(Some(first))
}

/// `He met the Kenyan diaspora`: whether those who are met abroad are of the guest's own country, whoever was named last.
fn own_people(f: &Found<'_, '_>, stay: &Stay) -> bool {
    let reading = f.cx.reading;
    let community = f.code("kind") == Some("community-meeting") && reading.language_at(f.m.range.first()) == Language::English;
    let of = |c: Country| Some(c) == stay.guest_country && Some(c) != stay.host_country;
    community && reading.mentions.within(f.m.range).any(|(_, m)| matches!(m.what, What::Country { country, demonym: true } if of(country)))
}

/// `I will address a lunch`: whether somebody speaks whom the text does not name.
fn by_somebody_unnamed(f: &Found<'_, '_>) -> bool {
    let cx = f.cx;
    let first = f.sentence_range().first();
    let before = TokenRange::new(first, f.m.range.first());
    // `A representative of the firm will visit the port`.
    let known = &cx.packs().known;
    let english = cx.reading.language_at(first) == Language::English;
    let stranger =
        english && own_act(f) && cx.reading.is(first, known.indefinite) || cx.reading.tokens[first].span.of(cx.reading.text) == "Its";
    let nobody =
        || !before.indexes().any(|at| cx.reading.is(at, known.visitor) || cx.reading.is(at, known.agent) || cx.reading.is(at, known.trip));
    if stranger
        && f.m.range.first() > first + 1
        && nobody()
        && !cx.reading.mentions.within(before).any(|(_, m)| matches!(m.what, What::Person(_) | What::Both(_)))
    {
        return true;
    }
    cx.reading.mentions.within(before).any(|(_, m)| match m.what {
        What::Person(i) => {
            let speaks = cx.reading.mentions.persons[i as usize].form == crate::mention::person::Form::Speaker;
            speaks && cx.people.of_mention(i as usize).is_none()
        }
        _ => false,
    })
}

/// How many tokens may stand between a body and what it does: its letters in brackets, and an auxiliary.
const BODY: usize = 6;

/// `The Harbour Bank (HB) will also open an office`: whether an institution with a name opens the English sentence and acts in it.
fn by_body(f: &Found<'_, '_>) -> bool {
    let (reading, known) = (f.cx.reading, &f.cx.packs().known);
    let (from, verb) = (f.sentence_range().first(), f.m.range.first());
    let english = reading.language_at(from) == Language::English;
    let opens = english && own_act(f) && reading.is(from, known.article) && !reading.is(from, known.indefinite);
    if !opens || reading.mentions.within(TokenRange::new(from, verb)).any(|(_, m)| matches!(m.what, What::Person(_) | What::Both(_))) {
        return false;
    }
    let named = |at: usize| reading.tokens[at].capital && reading.is(at, known.institution);
    (from + 1..verb).rev().take(BODY).take_while(|at| !reading.tokens[*at].is(',')).any(named)
}

/// Whether it must be the guest's own act: what a host does at home is none.
fn own_act(f: &Found<'_, '_>) -> bool {
    ["own", "named", "also", "seen", "event"].iter().any(|part| f.is_part(part))
}
