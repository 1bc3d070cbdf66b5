//! Prints the records of a few documents as JSON lines, in memory: what merging makes of them.
//!
//! `cargo run -p banggiao-records --example records FILE...`, a file being a text or `.jsonl`.

use std::collections::BTreeMap;

use banggiao_extract::{Document, Packs, extract};
use banggiao_records::group::Memory;
use banggiao_records::record::Voiced;
use banggiao_records::{Day, Record, Statement, StatementId, told};
use banggiao_wire::CodePoints;
use serde_json::{Map, Value, json};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut memory = Memory::default();
    let mut evidence: BTreeMap<StatementId, Vec<(Option<Day>, Value)>> = BTreeMap::new();
    let mut statements = Vec::new();
    for (name, text, published) in documents()? {
        let extraction = extract(&Document { published, ..Document::new(&text) }, Packs::embedded());
        let points = CodePoints::new(&text);
        let day = extraction.published.map(Day::from);
        for told in told::told(&extraction) {
            let (start, end) = points.of(told.span);
            let place = json!({"doc": name, "span": [start, end], "quote": told.span.of(&text)});
            let statement = Statement::of(told, day);
            evidence.entry(statement.id()).or_default().push((day, place));
            statements.push(statement);
        }
    }
    memory.add(statements);
    for (_, cluster) in memory.clusters() {
        let voiced: Vec<Voiced> = cluster
            .iter()
            .map(|statement| {
                let told = &evidence[&statement.id()];
                let days = || told.iter().filter_map(|(day, _)| *day);
                Voiced {
                    id: statement.id(),
                    statement: (*statement).clone().into(),
                    sources: told.len() as u32,
                    first: days().min(),
                    last: days().max(),
                }
            })
            .collect();
        let Some(record) = Record::new(&voiced) else { continue };
        let mut object: Map<String, Value> = banggiao_wire::record(&record);
        let places = voiced.iter().flat_map(|v| evidence[&v.id].iter().map(|(_, place)| place.clone()));
        object.insert("evidence".into(), places.collect());
        println!("{}", Value::Object(object));
    }
    Ok(())
}

type Text = (String, String, Option<jiff::civil::Date>);

fn documents() -> Result<Vec<Text>, Box<dyn std::error::Error>> {
    let mut documents = Vec::new();
    for path in std::env::args().skip(1) {
        let text = std::fs::read_to_string(&path)?;
        if path.ends_with(".jsonl") {
            for line in text.lines().filter(|l| !l.trim().is_empty()) {
                let line: Value = serde_json::from_str(line)?;
                let word = |key: &str| line[key].as_str().unwrap_or_default().to_owned();
                documents.push((word("id"), word("text"), word("published").parse().ok()));
            }
        } else {
            let name = path.rsplit('/').next().unwrap_or(&path).to_owned();
            documents.push((name, text, None));
        }
    }
    Ok(documents)
}
