//! When two statements are about one partnership: the two countries and the level.
//!
//! Reached, held, intended: all are stages of one thing, whenever they are told. Another level is another thing, so that an
//! intended level that another overtook stays a record of its own.

use banggiao_extract::FactType;
use banggiao_extract::fact::Partnership;

use super::{Stated, pair};
use crate::statement::Handles;
use crate::window::{Day, When};

/// Days that may lie between two tellings of one partnership: all are of one time.
pub(super) const SLACK: i32 = 0;

/// Time does not tell levels apart.
pub(super) fn when(_: &Partnership, _: Option<Day>) -> When {
    When::Always
}

/// The countries with the level.
pub(super) fn handles(stated: Stated<'_, Partnership>, out: &mut Handles) {
    let level = stated.level.map_or("", |l| l.code());
    out.push(pair::handle(FactType::Partnership, stated.between, &[level]));
}

/// Whether both are of one level between the same countries.
pub(super) fn same(a: Stated<'_, Partnership>, b: Stated<'_, Partnership>) -> bool {
    a.between == b.between && a.level.is_some() && a.level == b.level
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identity;
    use crate::said::Said;
    use crate::statement::Statement;
    use banggiao_extract::Slots;
    use banggiao_extract::value::{Change, Country, Level};

    fn told(countries: [&str; 2], level: Level, change: Change) -> Statement {
        let countries = countries.iter().filter_map(|c| Country::from_code(c)).collect();
        let slots = Slots::Partnership(Partnership { countries, level: Some(level), change: Some(change), date: None });
        Statement::new(Said::Fact(slots), &[], None)
    }

    #[test]
    fn one_level_is_one_thing_through_all_its_stages() {
        let upgraded = told(["MYS", "UZB"], Level::Strategic, Change::Upgraded);
        assert!(identity::same(&upgraded, &told(["UZB", "MYS"], Level::Strategic, Change::Existing)));
        assert!(identity::same(&upgraded, &told(["MYS", "UZB"], Level::Strategic, Change::Intended)));
    }

    #[test]
    fn another_level_and_another_pair_are_others() {
        let upgraded = told(["MYS", "UZB"], Level::Strategic, Change::Upgraded);
        assert!(!identity::same(&upgraded, &told(["MYS", "UZB"], Level::Comprehensive, Change::Intended)));
        assert!(!identity::same(&upgraded, &told(["MYS", "UZB"], Level::DiplomaticRelations, Change::Established)));
        assert!(!identity::same(&upgraded, &told(["MYS", "KAZ"], Level::Strategic, Change::Upgraded)));
    }
}
