//! Names and other words: the spelling that is best borne out.

use banggiao_extract::fact::view::SlotValue;

use super::choose::Given;

/// The spelling that most sources use; of those that differ by accents or case alone, one with its accents.
pub fn best_spelt<'g, 'v>(given: &'g [Given<'v>]) -> Option<&'g Given<'v>> {
    let plain = |g: &Given<'_>| letters(&g.value);
    let support = |g: &Given<'_>| given.iter().filter(|o| plain(o) == plain(g)).map(|o| o.sources).sum::<u32>();
    given.iter().rev().max_by_key(|g| (support(g), marks(&g.value), g.sources))
}

/// The words that most sources use; among those of equally many, the longest.
pub fn fullest_common<'g, 'v>(given: &'g [Given<'v>]) -> Option<&'g Given<'v>> {
    let length = |g: &Given<'_>| match &g.value {
        SlotValue::Text(text) => text.chars().count(),
        _ => 0,
    };
    given.iter().rev().max_by_key(|g| (g.sources, length(g)))
}

/// The list with each item spelt with its accents, where any source of `given` spells it so.
pub fn respelt(list: &SlotValue, given: &[Given<'_>]) -> SlotValue {
    let SlotValue::List(items) = list else { return list.clone() };
    let all = || given.iter().filter_map(|g| if let SlotValue::List(items) = &g.value { Some(items) } else { None }).flatten();
    let spell = |item: &String| {
        let plain = banggiao_extract::text::fold::plain(item);
        let same = all().filter(|other| banggiao_extract::text::fold::plain(other) == plain);
        same.max_by_key(|other| (accents(other), std::cmp::Reverse(*other))).unwrap_or(item).clone()
    };
    SlotValue::List(items.iter().map(spell).collect())
}

/// The letters of a name without case, accents and all that is no letter.
fn letters(value: &SlotValue) -> String {
    let SlotValue::Text(text) = value else { return String::new() };
    banggiao_extract::text::fold::plain(text)
}

/// How many of its letters bear accents.
fn marks(value: &SlotValue) -> usize {
    if let SlotValue::Text(text) = value { accents(text) } else { 0 }
}

fn accents(text: &str) -> usize {
    text.chars().filter(|c| !c.is_ascii() && c.is_alphabetic()).count()
}
