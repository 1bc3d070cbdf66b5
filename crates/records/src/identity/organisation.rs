//! When two statements are about one organisation.

use super::Stated;
use crate::said::{Organisation, RecordType};
use crate::statement::{Handle, Handles};
use crate::window::{Day, When};

/// Days that may lie between two tellings of one organisation.
pub(super) const SLACK: i32 = 2;

/// When it was, as told on `told`.
pub(super) fn when(_: &Organisation, _: Option<Day>) -> When {
    When::Always
}

/// What it has in common with others about the same.
pub(super) fn handles(stated: Stated<'_, Organisation>, out: &mut Handles) {
    let countries: Vec<&str> = stated.between.iter().map(|c| c.code()).collect();
    out.push(Handle::of(RecordType::Organisation, &countries));
}

/// Whether both can be about one organisation, time apart.
pub(super) fn same(a: Stated<'_, Organisation>, b: Stated<'_, Organisation>) -> bool {
    a.said == b.said
}
