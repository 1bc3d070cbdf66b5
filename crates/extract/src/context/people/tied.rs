//! The two countries whose ties a text names: those that its people speak for, whatever else it speaks of.

use crate::context::Reading;
use crate::context::pair::Ranking;
use crate::mention::What;
use crate::text::language::Language;
use crate::value::Country;

/// How far before the word between the two their ties may be named: `cooperation in this field between`.
const NEAR: usize = 4;

/// `relations between Peru and Kenya`, in English: the first two told so of which one is among the two that the text speaks of most.
pub(super) fn tied(reading: &Reading<'_>, ranking: &Ranking) -> Option<[Country; 2]> {
    let known = &reading.packs.known;
    let most = &ranking.principal()[..ranking.principal().len().min(2)];
    reading.notable().find_map(|(_, mention)| {
        let What::Countries(list) = mention.what else { return None };
        let [one, other] = *reading.mentions.countries(list) else { return None };
        let first = mention.range.first();
        let between = (1..=2).filter_map(|back| first.checked_sub(back)).find(|at| reading.is(*at, known.between))?;
        let ties = (between.saturating_sub(NEAR)..between).any(|at| reading.is(at, known.general) || reading.is(at, known.concert));
        let told = ties && one != other && reading.language_at(first) == Language::English;
        (told && (most.contains(&one) || most.contains(&other))).then_some([one, other])
    })
}
