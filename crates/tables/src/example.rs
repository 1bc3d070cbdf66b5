//! Examples of maps: rows that give what the map says they give.

use std::sync::Arc;

use banggiao_extract::Packs;
use banggiao_extract::pack::error::Excerpt;
use banggiao_records::Said;
use serde_json::{Map as Object, Value};

use crate::map::Map;
use crate::places::Places;
use crate::read::Sheet;

/// An example that gives something else than it says, or a map without any.
pub type Failure = Box<Excerpt>;

impl Map {
    /// Reads the examples; what is wrong with them. A map that the program carries must have at least one.
    pub fn check(self: &Arc<Self>, path: &str, packs: &Packs, places: &Places) -> Vec<Failure> {
        let fault = |at, message: String, help: &str| {
            let (path, source, help) = (path.to_owned(), self.source.clone(), help.to_owned());
            Box::new(Excerpt { path, source, at, message, help })
        };
        let mut failures = Vec::new();
        for example in &self.examples {
            let read = Sheet::new(Arc::clone(self), &example.head).read(&example.row, packs, places);
            let found: Vec<Value> =
                read.extraction.facts.iter().map(|fact| Value::Object(banggiao_wire::said(&Said::Fact(fact.slots.clone())))).collect();
            let wanted: Vec<Value> = example.facts.iter().map(ordered).collect();
            if found != wanted {
                let lines = |facts: &[Value]| facts.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
                let message = format!("the row gives other facts\n{}", lines(&found));
                failures.push(fault(example.at.clone(), message, "correct the map, or what the example says"));
            }
            let faults: Vec<&str> = read.faults.iter().map(|fault| fault.column.as_str()).collect();
            if faults != example.faults {
                let message = format!("cells that cannot be read stand in other columns: {}", faults.join(", "));
                failures.push(fault(example.at.clone(), message, "correct the map, or faults = [...]"));
            }
        }
        failures
    }

    /// How many examples it has.
    pub fn examples(&self) -> usize {
        self.examples.len()
    }
}

/// A fact as an example writes it, its slots in the order of the codebook.
fn ordered(fact: &Object<String, Value>) -> Value {
    match banggiao_wire::read_said(&Value::Object(fact.clone())) {
        Ok(said) => {
            let mut object = banggiao_wire::said(&said);
            // What the type does not have stays, so that the example fails.
            for (key, value) in fact {
                object.entry(key.clone()).or_insert_with(|| value.clone());
            }
            Value::Object(object)
        }
        Err(_) => Value::Object(fact.clone()),
    }
}
