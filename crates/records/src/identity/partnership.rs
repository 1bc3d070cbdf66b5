//! When two statements are about one partnership.

use banggiao_extract::FactType;
use banggiao_extract::fact::Partnership;

use super::Stated;
use crate::said::RecordType;
use crate::statement::{Handle, Handles};
use crate::window::{Day, When};

/// Days that may lie between two tellings of one partnership.
pub(super) const SLACK: i32 = 2;

/// When it was, as told on `told`.
pub(super) fn when(_: &Partnership, _: Option<Day>) -> When {
    When::Always
}

/// What it has in common with others about the same.
pub(super) fn handles(stated: Stated<'_, Partnership>, out: &mut Handles) {
    let countries: Vec<&str> = stated.between.iter().map(|c| c.code()).collect();
    out.push(Handle::of(RecordType::Fact(FactType::Partnership), &countries));
}

/// Whether both can be about one partnership, time apart.
pub(super) fn same(a: Stated<'_, Partnership>, b: Stated<'_, Partnership>) -> bool {
    a.between == b.between && a.level == b.level
}
