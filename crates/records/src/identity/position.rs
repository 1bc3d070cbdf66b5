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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identity;
    use crate::said::Said;
    use crate::statement::Statement;
    use banggiao_extract::Slots;
    use banggiao_extract::value::Country;

    fn same(topic: Topic, [a, b]: [(&[&str], &str); 2]) -> bool {
        let held = |(holders, text): (&[&str], &str)| {
            let countries = holders.iter().filter_map(|c| Country::from_code(c)).collect();
            let position = Position { countries, topic: Some(topic), text: Some(text.into()) };
            let passage = ["FJI", "JPN"].map(|c| Country::from_code(c).expect("a country"));
            Statement::new(Said::Fact(Slots::Position(position)), &passage, None)
        };
        identity::same(&held(a), &held(b))
    }

    #[test]
    fn a_topic_is_one_stand_in_any_words() {
        let both: &[&str] = &["FJI", "JPN"];
        assert!(same(Topic::InternationalLaw, [(both, "on the basis of international law"), (both, "luật pháp quốc tế")]));
        assert!(!same(Topic::InternationalLaw, [(both, "international law"), (&["JPN"], "international law")]));
    }

    #[test]
    fn where_the_topic_has_no_name_the_text_decides() {
        let one: &[&str] = &["JPN"];
        assert!(same(Topic::Other, [(one, "supports a two-state solution"), (one, "ủng hộ giải pháp hai nhà nước")]));
        assert!(!same(Topic::Other, [(one, "supports a two-state solution"), (one, "calls for a ceasefire")]));
    }
}
