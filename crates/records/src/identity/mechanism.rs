//! When two statements are about one mechanism.

use banggiao_extract::FactType;
use banggiao_extract::fact::Mechanism;

use super::Stated;
use crate::said::RecordType;
use crate::statement::{Handle, Handles};
use crate::window::{Day, When};

/// Days that may lie between two tellings of one mechanism.
pub(super) const SLACK: i32 = 2;

/// When it was, as told on `told`.
pub(super) fn when(_: &Mechanism, _: Option<Day>) -> When {
    When::Always
}

/// What it has in common with others about the same.
pub(super) fn handles(stated: Stated<'_, Mechanism>, out: &mut Handles) {
    let countries: Vec<&str> = stated.between.iter().map(|c| c.code()).collect();
    out.push(Handle::of(RecordType::Fact(FactType::Mechanism), &countries));
}

/// Whether both can be about one mechanism, time apart.
pub(super) fn same(a: Stated<'_, Mechanism>, b: Stated<'_, Mechanism>) -> bool {
    a.said == b.said
}
