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
/// How much alike they are where they say next to nothing.
const BARE_LIKE: f32 = 0.95;
/// How much alike they are where they name other numbers or another day by which: one of the two is wrong.
const DISPUTED_LIKE: f32 = 0.62;

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
    let disputed = due.is_some_and(|(x, y)| !x.meets(y)) || x.numbers_differ(y);
    like >= if disputed { DISPUTED_LIKE } else { LIKE }
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
