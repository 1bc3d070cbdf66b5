//! What holds for the whole corpus: the same bytes for any number of threads, texts that can be read, a truth that agrees
//! with them, and conflicts and copies in it.

use std::collections::{BTreeMap, HashMap, HashSet};

use banggiao_corpus::{Order, Summary, run};
use banggiao_eval::records::GoldRecord;
use banggiao_eval::words::fold;
use banggiao_extract::{Document, Packs, extract};
use serde_json::Value;

const DISPATCHES: u64 = 1500;

fn made(seed: u64, jobs: usize) -> (Summary, String, String) {
    let (mut out, mut truth) = (Vec::new(), Vec::new());
    let summary = run(Order { dispatches: DISPATCHES, seed, jobs }, &mut out, &mut truth).expect("made");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    (summary, text(out), text(truth))
}

fn lines(text: &str) -> Vec<Value> {
    text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
}

fn anchors(member: &Value) -> Vec<String> {
    let anchor = &member["anchor"];
    let several = anchor.as_array().cloned().unwrap_or_else(|| vec![anchor.clone()]);
    several.iter().filter_map(Value::as_str).map(fold).collect()
}

#[test]
fn the_same_seed_gives_the_same_bytes_for_any_number_of_threads() {
    let one = made(7, 1);
    assert!(one == made(7, 2) && one == made(7, 5));
    assert!(one.1 != made(8, 2).1);
}

#[test]
fn dispatches_are_in_order_and_of_the_length_of_dispatches() {
    let (summary, out, _) = made(7, 2);
    let dispatches = lines(&out);
    assert_eq!(dispatches.len() as u64, DISPATCHES);
    assert!(dispatches.windows(2).all(|w| w[0]["published"].as_str() <= w[1]["published"].as_str()));
    let lengths: Vec<usize> = dispatches.iter().map(|d| d["text"].as_str().expect("a text").len()).collect();
    let mean = lengths.iter().sum::<usize>() / lengths.len();
    assert!((800..1200).contains(&mean), "{mean}");
    assert!(lengths.iter().all(|length| (400..=1800).contains(length)), "{:?} {:?}", lengths.iter().min(), lengths.iter().max());
    assert!(dispatches.iter().all(|d| !d["text"].as_str().expect("a text").contains(['{', '}', '[', ']'])));
    assert!((DISPATCHES / 20..DISPATCHES / 4).contains(&summary.copies), "{summary:?}");
    assert!((DISPATCHES / 25..DISPATCHES / 5).contains(&summary.nothing), "{summary:?}");
}

#[test]
fn the_truth_can_be_scored_and_stands_in_the_texts() {
    let (summary, out, truth) = made(7, 2);
    let texts: HashMap<String, String> =
        lines(&out).iter().map(|d| (d["id"].as_str().expect("an id").to_owned(), fold(d["text"].as_str().expect("a text")))).collect();
    let mut conflicts = 0;
    for (line, record) in truth.lines().zip(lines(&truth)) {
        conflicts += record["conflicts"].as_array().map_or(0, Vec::len);
        if record["type"] == "document" {
            assert!(record["members"].as_array().is_some_and(|members| members.len() > 1));
            continue;
        }
        GoldRecord::parse(line, false).expect("a gold record");
        for member in record["members"].as_array().expect("members") {
            let text = &texts[member["doc"].as_str().expect("a document")];
            assert!(anchors(member).iter().all(|anchor| !anchor.is_empty() && text.contains(anchor)), "{member}");
        }
    }
    assert!(conflicts > 10);
    for kind in
        "visit journey meeting partnership agreement mechanism commitment figure target honour invitation position activity person document"
            .split(' ')
    {
        assert!(summary.records.contains_key(kind), "{kind} {summary:?}");
    }
}

#[test]
fn the_extractor_finds_what_is_told_and_little_else() {
    let (_, out, truth) = made(11, 2);
    let packs = Packs::embedded();
    let mut facts: HashMap<(String, String), Vec<(String, bool)>> = HashMap::new();
    for dispatch in lines(&out) {
        let text = dispatch["text"].as_str().expect("a text");
        let published = dispatch["published"].as_str().expect("a day").parse().ok();
        for fact in extract(&Document { text, published, language: None }, packs).facts {
            let quote = fold(fact.span.of(text));
            let key = (dispatch["id"].as_str().expect("an id").to_owned(), fact.slots.fact_type().code().to_owned());
            facts.entry(key).or_default().push((quote, false));
        }
    }
    let mut count: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for record in lines(&truth) {
        let kind = record["type"].as_str().expect("a type");
        if matches!(kind, "document" | "person") {
            continue;
        }
        let fact = if kind == "journey" { "visit" } else { kind };
        for member in record["members"].as_array().expect("members") {
            let key = (member["doc"].as_str().expect("a document").to_owned(), fact.to_owned());
            let wanted = anchors(member);
            let counted = count.entry(kind.to_owned()).or_default();
            counted.0 += 1;
            let mut found = false;
            for (quote, known) in facts.get_mut(&key).into_iter().flatten() {
                if wanted.iter().any(|anchor| quote.contains(anchor)) {
                    (found, *known) = (true, true);
                }
            }
            counted.1 += usize::from(found);
        }
    }
    for (kind, (members, found)) in &count {
        assert!(*found as f64 >= 0.96 * *members as f64, "{kind}: {found} of {members} found");
    }
    let all: Vec<&(String, bool)> = facts.values().flatten().collect();
    let unknown = all.iter().filter(|(_, known)| !known).count();
    assert!(unknown * 100 < all.len() * 2, "{unknown} of {} facts are not in the truth", all.len());
}

#[test]
fn people_with_like_names_are_told_of() {
    let (_, _, truth) = made(7, 2);
    let names: Vec<(String, String)> = lines(&truth)
        .iter()
        .filter(|record| record["type"] == "person")
        .map(|record| (record["slots"]["country"].to_string(), record["slots"]["name"].to_string()))
        .collect();
    let distinct: HashSet<_> = names.iter().map(|(country, name)| (country.clone(), fold(name))).collect();
    let families: HashSet<_> = names.iter().map(|(country, name)| (country.clone(), name.rsplit(' ').next().map(fold))).collect();
    assert!(distinct.len() > 300 && families.len() < distinct.len());
}
