//! Which statements come together, in whatever order and batches they are added.

use banggiao_extract::Slots;
use banggiao_extract::fact::Meeting;
use banggiao_extract::value::Country;
use proptest::prelude::*;

use super::*;
use crate::said::Said;
use crate::window::Day;

fn meeting(people: [&str; 2], when: When) -> Statement {
    let countries = ["CHL", "KEN"].into_iter().filter_map(Country::from_code).collect();
    let meeting = Meeting { people: people.map(str::to_owned).into(), countries, ..Meeting::default() };
    Statement { when, ..Statement::new(Said::Fact(Slots::Meeting(meeting)), &[], None) }
}

fn firm(from: i32, to: i32) -> When {
    When::Firm(Window::new(Day(from), Day(to)))
}

fn loose(from: i32, to: i32) -> When {
    When::Loose(Window::new(Day(from), Day(to)))
}

const TWO: [&str; 2] = ["Amara Otieno", "Rodrigo Fuentes"];

fn clusters(memory: &Memory) -> Vec<Vec<StatementId>> {
    memory.clusters().map(|(_, of)| of.iter().map(|s| s.id()).collect()).collect()
}

#[test]
fn a_loose_statement_joins_the_only_one_it_can_mean() {
    let mut memory = Memory::default();
    memory.add([meeting(TWO, loose(0, 365)), meeting(TWO, firm(100, 101))]);
    assert_eq!(memory.clusters().count(), 1);
    // With a second meeting in that year it could mean either, and stands by itself.
    memory.add([meeting(TWO, firm(200, 201))]);
    assert_eq!(memory.clusters().count(), 3);
    memory.remove(&[meeting(TWO, firm(100, 101)).id()]);
    assert_eq!(memory.clusters().count(), 1);
}

#[test]
fn what_links_two_clusters_makes_them_one() {
    let mut memory = Memory::default();
    memory.add([meeting(TWO, firm(0, 0)), meeting(TWO, firm(8, 8)), meeting(TWO, loose(-100, 100))]);
    assert_eq!(memory.clusters().count(), 3);
    memory.add([meeting(TWO, firm(1, 7))]);
    assert_eq!(memory.clusters().count(), 1);
}

fn statement() -> impl Strategy<Value = Statement> {
    let pairs = [TWO, ["Amara Otieno", "Carmen Rojas"], ["Peter Mutua", "Carmen Rojas"]];
    let day = 0..60_i32;
    (0..pairs.len(), day, 0..4_i32, prop::bool::weighted(0.3)).prop_map(move |(who, day, long, vague)| {
        let when = if vague { loose(day / 20 * 20, day / 20 * 20 + 20) } else { firm(day, day + long) };
        meeting(pairs[who], when)
    })
}

proptest! {
    #[test]
    fn order_and_batches_change_nothing(
        statements in prop::collection::vec(statement(), 1..40),
        order in any::<u64>(),
        batch in 1..9_usize,
    ) {
        let mut whole = Memory::default();
        whole.add(statements.clone());
        let mut shuffled = statements;
        shuffled.sort_by_key(|s| s.id().0.wrapping_mul(order | 1));
        let mut parts = Memory::default();
        for part in shuffled.chunks(batch) {
            parts.add(part.to_vec());
        }
        prop_assert_eq!(clusters(&whole), clusters(&parts));
    }

    #[test]
    fn what_is_taken_away_leaves_no_trace(
        kept in prop::collection::vec(statement(), 1..20),
        passing in prop::collection::vec(statement(), 1..20),
    ) {
        let mut alone = Memory::default();
        alone.add(kept.clone());
        let mut both = Memory::default();
        both.add(kept.iter().chain(&passing).cloned());
        let stay: Vec<StatementId> = kept.iter().map(Statement::id).collect();
        let go: Vec<StatementId> = passing.iter().map(Statement::id).filter(|id| !stay.contains(id)).collect();
        both.remove(&go);
        prop_assert_eq!(clusters(&alone), clusters(&both));
    }
}
