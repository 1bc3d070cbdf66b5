//! Whether a visit told without its country is another than a leg of the journey that is told with it, and where a guest comes from.

use crate::context::Context;
use crate::context::people::PersonId;
use crate::mention::What;
use crate::read::found::Found;
use crate::read::visit::Beside;
use crate::text::Language;
use crate::value::Country;

/// So many times more a text speaks of the country that it is about than of another leg of a journey.
const MAIN: u32 = 3;

/// `the visit of X opens a new page for A and B`: whether a journey of `guest` to `told` is none of which an English sentence speaks, as
/// the text is about the guest's country with another.
pub(super) fn elsewhere(cx: &Context<'_>, f: &Found<'_, '_>, guest: PersonId, told: Option<Country>) -> bool {
    let both = cx.pairs.both(f.sentence);
    let own = cx.people.get(guest).country;
    let other = both.iter().copied().find(|c| Some(*c) != own).filter(|_| both.len() == 2 && own.is_some_and(|own| both.contains(&own)));
    let english = cx.reading.language_at(f.m.range.first()) == Language::English;
    let named = || cx.reading.notable_in(f.sentence).any(|(_, m)| matches!(m.what, What::Country { country, .. } if Some(country) == told));
    let main = |other: Country| told.is_some_and(|told| cx.pairs.weight(told) * MAIN <= cx.pairs.weight(other));
    english && told.is_some() && other.is_some_and(|other| Some(other) != told && main(other)) && !named()
}

/// Where a guest comes from whose country the text does not tell: the country it speaks of that is not visited, else
/// where they leave from.
pub(super) fn home(cx: &Context<'_>, f: &Found<'_, '_>, beside: &Beside) -> Option<Country> {
    let visited = |c: &Country| beside.legs.iter().any(|(_, l)| *l == Some(*c));
    let principal = || cx.pairs.principal().iter().copied().find(|c| !visited(c));
    let mut left = cx.reading.mentions.within(f.sentence_range()).filter_map(|(_, m)| match m.what {
        What::Place(country) => Some(country),
        _ => None,
    });
    left.find(|c| !visited(c)).or_else(principal)
}
