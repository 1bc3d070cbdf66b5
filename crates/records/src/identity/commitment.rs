//! When two statements are about one commitment: who undertakes it, what it is, and by when.
//!
//! Reports of one event tell it within days of each other; told again a year later, it is undertaken anew.

use banggiao_extract::FactType;
use banggiao_extract::fact::Commitment;
use banggiao_extract::value::Mode;

use super::{Stated, pair};
use crate::statement::Handles;
use crate::window::{Day, When, Window};

/// Days that may lie between two tellings of one commitment.
pub(super) const SLACK: i32 = 7;

/// How much alike texts of one commitment are.
const LIKE: f32 = 0.62;
/// How much alike they are where they have a single thing in common: the rest must be the same too.
const ONE_THING_LIKE: f32 = 0.85;
/// What weighs no more is a single thing.
const ONE_THING: f32 = 1.2;
/// How much alike they are where they say next to nothing.
const BARE_LIKE: f32 = 0.95;
/// How much alike they are but for their numbers or the day by which, where those differ: one of the two is wrong.
const DISPUTED_LIKE: f32 = 0.75;

/// The day on which it is told.
pub(super) fn when(_: &Commitment, told: Option<Day>) -> When {
    told.map_or(When::UNKNOWN, |day| When::Firm(Window::new(day, day)))
}

/// Who undertakes it, with what it is about.
pub(super) fn handles(stated: Stated<'_, Commitment>, out: &mut Handles) {
    let actors = pair::sorted(&stated.actors);
    pair::handles_of_meaning(FactType::Commitment, &actors, "", stated.meaning(), 5, out);
}

/// Whether both are one undertaking.
pub(super) fn same(a: Stated<'_, Commitment>, b: Stated<'_, Commitment>) -> bool {
    if pair::sorted(&a.actors) != pair::sorted(&b.actors) || !(within(a, b) || within(b, a)) || asks(a.mode, b.mode) {
        return false;
    }
    if !a.fields.is_empty() && !b.fields.is_empty() && !a.fields.iter().any(|f| b.fields.contains(f)) {
        return false;
    }
    let (x, y) = (a.meaning(), b.meaning());
    let like = x.likeness(y);
    if x.is_bare() || y.is_bare() {
        return like >= BARE_LIKE;
    }
    let due = a.due.and_then(Window::of).zip(b.due.and_then(Window::of));
    match due.map(|(x, y)| x.meets(y)) {
        Some(true) if x.numbers_differ(y) => x.without_numbers().likeness(&y.without_numbers()) >= DISPUTED_LIKE,
        None if x.numbers_differ(y) => false,
        Some(false) => like >= DISPUTED_LIKE && !x.numbers_differ(y),
        _ if x.in_common(y) <= ONE_THING => like >= ONE_THING_LIKE,
        _ => like >= LIKE,
    }
}

/// Whether one asks it of another and the other undertakes it: two things.
fn asks(a: Option<Mode>, b: Option<Mode>) -> bool {
    let (asked, done) = (Some(Mode::Propose), [Some(Mode::Pledge), Some(Mode::Agree)]);
    a == asked && done.contains(&b) || b == asked && done.contains(&a)
}

/// Whether it is said between no other countries than the other.
fn within(a: Stated<'_, Commitment>, b: Stated<'_, Commitment>) -> bool {
    a.between.iter().all(|c| b.between.contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identity;
    use crate::said::Said;
    use crate::statement::Statement;
    use banggiao_extract::Slots;
    use banggiao_extract::value::{Country, DateValue, Partial};

    fn told(mode: Mode, actors: &[&str], text: &str) -> Commitment {
        let actors = actors.iter().filter_map(|c| Country::from_code(c)).collect();
        Commitment { mode: Some(mode), actors, text: Some(text.into()), ..Commitment::default() }
    }

    fn same(a: Commitment, b: Commitment) -> bool {
        let both = [Country::from_code("FJI"), Country::from_code("JPN")].map(|c| c.expect("a country"));
        let [a, b] = [a, b].map(|c| Statement::new(Said::Fact(Slots::Commitment(c)), &both, Some(Day(20_000))));
        a.handles().iter().any(|h| b.handles().contains(h)) && identity::same(&a, &b)
    }

    fn pledged(text: &str) -> Commitment {
        told(Mode::Pledge, &["JPN"], text)
    }

    #[test]
    fn one_undertaking_is_told_in_two_languages() {
        assert!(same(pledged("build a seawall in Suva"), pledged("xây dựng kè biển tại Suva")));
        assert!(same(pledged("hand over a patrol boat to the Fijian navy"), pledged("bàn giao một tàu tuần tra cho hải quân Fiji")));
        let both = ["FJI", "JPN"];
        assert!(same(
            told(Mode::Agree, &both, "soon open a direct air route between Nadi and Osaka"),
            told(Mode::Expect, &both, "sớm mở đường bay thẳng giữa Nadi và Osaka"),
        ));
    }

    #[test]
    fn another_thing_number_or_actor_is_another() {
        assert!(!same(pledged("build a seawall in Suva"), pledged("build a fish market in Nadi")));
        assert!(!same(pledged("train 50 customs officers"), pledged("train 30 customs officers")));
        assert!(!same(pledged("accept more care workers"), told(Mode::Pledge, &["FJI"], "accept more care workers")));
        assert!(!same(pledged("accept more care workers"), told(Mode::Propose, &["JPN"], "accept more care workers")));
        assert!(!same(pledged("expand cooperation in agriculture"), pledged("mở rộng hợp tác giáo dục")));
    }

    #[test]
    fn what_says_nothing_is_one_only_in_the_same_words() {
        assert!(same(pledged("further develop bilateral relations"), pledged("develop further the bilateral relations")));
        assert!(!same(pledged("further develop bilateral relations"), pledged("bring cooperation to a new height")));
    }

    #[test]
    fn sources_may_differ_on_the_sum_for_one_day() {
        let by = |text: &str| Commitment { due: Some(DateValue::On(Partial::year(2028))), ..pledged(text) };
        assert!(same(by("raise bilateral trade to 10 billion dollars by 2028"), by("nâng kim ngạch thương mại lên 8 tỷ USD vào năm 2028")));
    }
}
