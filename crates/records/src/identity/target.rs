//! When two statements are about one target.

use banggiao_extract::FactType;
use banggiao_extract::fact::Target;

use super::Stated;
use crate::said::RecordType;
use crate::statement::{Handle, Handles};
use crate::window::{Day, When};

/// Days that may lie between two tellings of one target.
pub(super) const SLACK: i32 = 2;

/// When it was, as told on `told`.
pub(super) fn when(_: &Target, _: Option<Day>) -> When {
    When::Always
}

/// What it has in common with others about the same.
pub(super) fn handles(stated: Stated<'_, Target>, out: &mut Handles) {
    let countries: Vec<&str> = stated.between.iter().map(|c| c.code()).collect();
    out.push(Handle::of(RecordType::Fact(FactType::Target), &countries));
}

/// Whether both can be about one target, time apart.
pub(super) fn same(a: Stated<'_, Target>, b: Stated<'_, Target>) -> bool {
    a.said == b.said
}
