//! When two statements are about one activity.

use banggiao_extract::FactType;
use banggiao_extract::fact::Activity;

use super::Stated;
use crate::said::RecordType;
use crate::statement::{Handle, Handles};
use crate::window::{Day, When};

/// Days that may lie between two tellings of one activity.
pub(super) const SLACK: i32 = 2;

/// When it was, as told on `told`.
pub(super) fn when(_: &Activity, _: Option<Day>) -> When {
    When::Always
}

/// What it has in common with others about the same.
pub(super) fn handles(stated: Stated<'_, Activity>, out: &mut Handles) {
    let countries: Vec<&str> = stated.between.iter().map(|c| c.code()).collect();
    out.push(Handle::of(RecordType::Fact(FactType::Activity), &countries));
}

/// Whether both can be about one activity, time apart.
pub(super) fn same(a: Stated<'_, Activity>, b: Stated<'_, Activity>) -> bool {
    a.said == b.said
}
