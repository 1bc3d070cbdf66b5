//! Who else comes with the guest of a visit, as a guest.

use crate::context::Context;
use crate::context::people::PersonId;
use crate::mention::What;
use crate::read::found::Found;
use crate::read::guest::{may_travel, people};
use crate::read::visit::Beside;
use crate::span::TokenRange;
use crate::text::language::Language;
use crate::value::Country;

/// How far a row of guests may end before the words for their visit.
const ROW: usize = 8;

/// Others in a row with `guest` before the match, or bound by it as its guests: `X and Y attended`.
pub fn company(cx: &Context<'_>, f: &Found<'_, '_>, guest: PersonId, host: Option<Country>, beside: &Beside) -> Vec<PersonId> {
    let first = f.m.range.first();
    let near = TokenRange::new(f.sentence_range().first(), first);
    let between = |range: TokenRange| people(cx, TokenRange::new(range.past(), first)).is_empty();
    let before = || {
        let list = cx.reading.mentions.within(near).find_map(|(_, m)| match &m.what {
            What::Persons(list) if list.len() > 1 && m.range.past() + ROW >= first && between(m.range) => Some((m.range.first(), list)),
            _ => None,
        });
        let list = list.filter(|(at, list)| list.len() == 2 || !leads(cx, *at)).map(|(_, list)| list);
        list.into_iter().flat_map(|list| list.iter()).filter_map(|i| cx.people.of_mention(i)).collect()
    };
    let people: Vec<PersonId> = if f.m.get("guest").is_some() { f.persons("guest") } else { before() };
    let Some(at) = people.iter().position(|p| *p == guest) else { return Vec::new() };
    let own = cx.people.get(guest).country;
    let reigns = |p: PersonId| cx.people.get(p).offices.iter().any(|o| cx.packs().rank(*o) == 1);
    let fits = |(i, p): (usize, &PersonId)| {
        let country = cx.people.get(*p).country;
        // Who stands right behind the guest and is of no country that the text tells comes with him.
        let along = country.is_some() || i == at + 1 && own.is_some();
        // Of two who reign over one country the second is the consort.
        let consort = country == own && reigns(guest) && reigns(*p);
        *p != guest
            && !consort
            && !cx.people.get(*p).is_spouse(cx.packs())
            && may_travel(cx, *p, host)
            && along
            && !beside.hosts.contains(p)
    };
    people.iter().enumerate().filter(|(i, p)| fits((*i, p))).map(|(_, p)| *p).collect()
}

/// `a delegation led by X, Y and Z`: whether those who begin at `at` lead a delegation, of which the first is the guest.
fn leads(cx: &Context<'_>, at: usize) -> bool {
    let known = cx.packs().known.headed;
    let by = |from: usize| cx.reading.lexeme(from, known).is_some_and(|(value, past)| value == "by" && past == at);
    cx.reading.language_at(at) == Language::English && (1..=2).filter_map(|back| at.checked_sub(back)).any(by)
}
