//! A list read leaf by leaf is the whole list, each record once, whatever the leaves hold.

use banggiao_asking::{After, Asking};
use banggiao_extract::FactType;
use banggiao_extract::{Document, Packs, extract};
use banggiao_ledger::{Arrival, Ledger, Reading};
use banggiao_records::{RecordType, StatementId};
use banggiao_views::list::Filter;
use jiff::civil::date;

fn ledger() -> Ledger {
    let texts = [
        include_str!("../../../goldens/vi/cluster-vnm-nzl-01.txt"),
        include_str!("../../../goldens/en/cluster-vnm-nzl-01.txt"),
        include_str!("../../../goldens/en/cluster-vnm-nzl-02.txt"),
        include_str!("../../../goldens/en/visit-kaz-uzb-01.txt"),
    ];
    let reading = |text: &&str| {
        let extraction = extract(&Document::new(text), Packs::embedded());
        Reading::new((*text).to_owned(), Arrival::default(), &extraction, "test")
    };
    let mut ledger = Ledger::in_memory().expect("a ledger");
    ledger.ingest(texts.iter().map(reading).collect()).expect("taken in");
    ledger
}

fn leaves(asking: &Asking<'_>, filter: &Filter, limit: usize) -> Vec<StatementId> {
    let (mut all, mut after) = (Vec::new(), None);
    loop {
        let leaf = asking.leaf(&[], filter, after, limit).expect("a leaf");
        assert!(leaf.items.len() <= limit);
        all.extend(leaf.items.iter().map(banggiao_views::Item::id));
        match leaf.next {
            // Where it goes on stands in an address.
            Some(next) => after = Some(next.to_string().parse::<After>().expect("a place in a list")),
            None => return all,
        }
    }
}

#[test]
fn leaves_of_any_length_make_up_the_same_list() {
    let ledger = ledger();
    let asking = Asking { ledger: &ledger, today: date(2025, 3, 10) };
    let commitments = Filter { types: vec![RecordType::Fact(FactType::Commitment)], ..Filter::default() };
    let of_field = Filter { field: Some("trade".into()), ..commitments.clone() };
    for (filter, least) in [(Filter::default(), 20), (commitments, 20), (of_field, 4)] {
        let whole = leaves(&asking, &filter, 500);
        assert!(whole.len() >= least, "{}", whole.len());
        for limit in [1, 3, 7, 50] {
            assert_eq!(leaves(&asking, &filter, limit), whole, "{limit}");
        }
        let mut once = whole.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), whole.len());
    }
}

#[test]
fn a_leaf_says_how_many_there_are_where_nothing_is_picked() {
    let ledger = ledger();
    let asking = Asking { ledger: &ledger, today: date(2025, 3, 10) };
    let all = Filter { types: vec![RecordType::Fact(FactType::Commitment)], ..Filter::default() };
    let leaf = asking.leaf(&[], &all, None, 5).expect("a leaf");
    assert_eq!(leaf.total, Some(leaves(&asking, &all, 500).len()));
    let picked = Filter { field: Some("trade".into()), ..all };
    assert_eq!(asking.leaf(&[], &picked, None, 5).expect("a leaf").total, None);
}
