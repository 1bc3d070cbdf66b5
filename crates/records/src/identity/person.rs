//! When two statements are about one person.

use super::Stated;
use crate::said::{Person, RecordType};
use crate::statement::{Handle, Handles};
use crate::window::{Day, When};

/// Days that may lie between two tellings of one person.
pub(super) const SLACK: i32 = 2;

/// When it was, as told on `told`.
pub(super) fn when(_: &Person, _: Option<Day>) -> When {
    When::Always
}

/// What it has in common with others about the same.
pub(super) fn handles(stated: Stated<'_, Person>, out: &mut Handles) {
    let countries: Vec<&str> = stated.between.iter().map(|c| c.code()).collect();
    out.push(Handle::of(RecordType::Person, &countries));
}

/// Whether both can be about one person, time apart.
pub(super) fn same(a: Stated<'_, Person>, b: Stated<'_, Person>) -> bool {
    a.said == b.said
}
