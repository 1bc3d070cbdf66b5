//! When two statements are about one thing: for each type its handles, its time, and a comparison.
//!
//! Only statements that share a handle are compared; so handles must be generous, and few others may share them. The
//! comparison leaves time aside: [`crate::group`] sees to it, with [`slack`] days allowed between two firm windows.

use banggiao_extract::{FactType, Slots};

use crate::said::{RecordType, Said};
use crate::statement::{Handle, Handles, Statement};
use crate::window::{Day, When};

/// When what is said was, as told on `told`.
pub fn when(said: &Said, told: Option<Day>) -> When {
    let _ = (said, told);
    When::Always
}

/// Puts the handles of `statement` into `out`.
pub fn handles(statement: &Statement, out: &mut Handles) {
    let countries: Vec<&str> = statement.between.iter().map(|c| c.code()).collect();
    out.push(Handle::of(statement.record_type(), &countries));
}

/// How many days may lie between two firm windows of one thing.
pub fn slack(record_type: RecordType) -> i32 {
    match record_type {
        RecordType::Fact(FactType::Visit) => 4,
        _ => 2,
    }
}

/// Whether both can be about one thing, time apart.
pub fn same(a: &Statement, b: &Statement) -> bool {
    match (&a.said, &b.said) {
        (Said::Fact(Slots::Partnership(x)), Said::Fact(Slots::Partnership(y))) => a.between == b.between && x.level == y.level,
        _ => a.said == b.said,
    }
}
