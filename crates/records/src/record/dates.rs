//! Dates of one thing: the most precise that is best borne out, and those with no day in common.

use banggiao_extract::fact::view::SlotValue;
use banggiao_extract::value::DateValue;

use super::choose::Given;
use crate::window::Window;

/// The best of the dates, and those that cannot all be true.
pub fn weigh<'g, 'v>(given: &'g [Given<'v>]) -> Option<(SlotValue, Vec<&'g Given<'v>>)> {
    let dated: Vec<(&Given<'_>, Window)> = given.iter().filter_map(|g| Some((g, days(&g.value)?))).collect();
    // A date is borne out by every other that it may be.
    let support = |window: Window| dated.iter().filter(|(_, w)| w.meets(window)).map(|(g, _)| g.sources).sum::<u32>();
    // A month bears out each of two days in it: what is told more exactly is what can be best.
    let exact = |window: &Window| !dated.iter().any(|(_, w)| w != window && window.first <= w.first && w.last <= window.last);
    let candidates = dated.iter().filter(|(_, window)| exact(window));
    let best = candidates.rev().max_by_key(|(g, w)| (support(*w), std::cmp::Reverse(w.days()), g.sources));
    let Some((best, window)) = best else { return Some((given.first()?.value.clone(), Vec::new())) };
    let mut disputed: Vec<&Given<'_>> = dated.iter().filter(|(_, w)| !w.meets(*window)).map(|(g, _)| *g).collect();
    if !disputed.is_empty() {
        disputed.insert(0, best);
    }
    Some((best.value.clone(), disputed))
}

fn days(value: &SlotValue) -> Option<Window> {
    let SlotValue::Text(text) = value else { return None };
    Window::of(text.parse::<DateValue>().ok()?)
}
