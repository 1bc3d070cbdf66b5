//! When two statements are about one journey.

use super::Stated;
use crate::said::{Journey, RecordType};
use crate::statement::{Handle, Handles};
use crate::window::{Day, When};

/// Days that may lie between two tellings of one journey.
pub(super) const SLACK: i32 = 2;

/// When it was, as told on `told`.
pub(super) fn when(_: &Journey, _: Option<Day>) -> When {
    When::Always
}

/// What it has in common with others about the same.
pub(super) fn handles(stated: Stated<'_, Journey>, out: &mut Handles) {
    let countries: Vec<&str> = stated.between.iter().map(|c| c.code()).collect();
    out.push(Handle::of(RecordType::Journey, &countries));
}

/// Whether both can be about one journey, time apart.
pub(super) fn same(a: Stated<'_, Journey>, b: Stated<'_, Journey>) -> bool {
    a.said == b.said
}
