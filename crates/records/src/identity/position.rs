//! When two statements are about one position: who holds it, before whom, and on what.

use banggiao_extract::FactType;
use banggiao_extract::fact::Position;
use banggiao_extract::value::Topic;

use super::{Stated, pair};
use crate::statement::Handles;
use crate::window::{Day, When};

/// Days that may lie between two tellings: the same stand taken again is one.
pub(super) const SLACK: i32 = 0;

/// How much alike texts of one position on a topic without a name are.
const LIKE: f32 = 0.6;

/// The same stand is one whenever it is taken.
pub(super) fn when(_: &Position, _: Option<Day>) -> When {
    When::Always
}

/// Who holds it, with the topic; with what the text says where the topic has no name.
pub(super) fn handles(stated: Stated<'_, Position>, out: &mut Handles) {
    let holders = pair::sorted(&stated.countries);
    match stated.topic {
        None | Some(Topic::Other) => pair::handles_of_meaning(FactType::Position, &holders, "other", stated.meaning(), 4, out),
        Some(topic) => out.push(pair::handle(FactType::Position, stated.between, &[topic.code()])),
    }
}

/// Whether both are one stand.
pub(super) fn same(a: Stated<'_, Position>, b: Stated<'_, Position>) -> bool {
    if a.between != b.between || a.topic != b.topic || pair::sorted(&a.countries) != pair::sorted(&b.countries) {
        return false;
    }
    match a.topic {
        None | Some(Topic::Other) => {
            let (x, y) = (a.meaning(), b.meaning());
            !x.is_bare() && !y.is_bare() && x.likeness(y) >= LIKE
        }
        Some(_) => true,
    }
}
