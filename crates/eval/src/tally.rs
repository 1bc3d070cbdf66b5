//! Counts over all gold documents, per fact type: found, in gold, right.

use std::collections::{BTreeMap, HashSet};

use serde_json::Value;
use thiserror::Error;

use crate::align::{align, is_optional};
use crate::slots::{self, SlotCount};
use crate::value::{FactObject, text_of};

/// The gold facts of one document.
#[derive(Debug, Clone)]
pub struct Gold {
    /// The document, by its file name without ending.
    pub stem: String,
    /// Its facts.
    pub facts: Vec<FactObject>,
}

/// Why a gold file could not be read.
#[derive(Debug, Error)]
pub enum GoldError {
    /// It is not JSON.
    #[error("not JSON: {0}")]
    Json(#[from] serde_json::Error),
    /// It lacks something.
    #[error("a gold file holds {{\"doc\": \"NAME.txt\", \"facts\": [{{\"type\": ...}}, ...]}}; here {0}")]
    Shape(String),
}

impl Gold {
    /// Reads a gold file's text.
    pub fn parse(text: &str) -> Result<Gold, GoldError> {
        let file: Value = serde_json::from_str(text)?;
        let doc = file.get("doc").and_then(Value::as_str).ok_or_else(|| GoldError::Shape("`doc` is missing".into()))?;
        let facts = file.get("facts").and_then(Value::as_array).ok_or_else(|| GoldError::Shape("`facts` is missing".into()))?;
        let facts = facts.iter().enumerate().map(|(i, fact)| {
            let object = fact.as_object().ok_or_else(|| GoldError::Shape(format!("fact {} is no object", i + 1)))?;
            let kind = text_of(object, "type");
            match slots::counted(&kind) {
                Some(_) => Ok(object.clone()),
                None => Err(GoldError::Shape(format!("fact {} has the unknown type `{kind}`", i + 1))),
            }
        });
        Ok(Gold { stem: stem(doc), facts: facts.collect::<Result<_, _>>()? })
    }
}

/// The document's name without folder and ending, by which facts find their gold file.
pub fn stem(doc: &str) -> String {
    let base = doc.rsplit('/').next().unwrap_or(doc);
    let name = base.trim_start_matches('.');
    match name.rfind('.') {
        Some(dot) if dot > 0 => base[..base.len() - name.len() + dot].to_owned(),
        _ => base.to_owned(),
    }
}

/// Facts of one type: found and in gold, found, in gold.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TypeCount {
    /// Found and in gold.
    pub hit: usize,
    /// Found.
    pub found: usize,
    /// In gold.
    pub gold: usize,
}

/// A disagreement with gold.
#[derive(Debug, Clone)]
pub enum Miss {
    /// A gold fact that was not found.
    Missed(String, FactObject),
    /// A fact found that gold does not hold.
    Extra(String, FactObject),
}

/// The counts so far.
#[derive(Debug, Clone, Default)]
pub struct Tally {
    /// Documents counted.
    pub documents: usize,
    /// Counts by fact type.
    pub types: BTreeMap<String, TypeCount>,
    /// Slots of the matched facts.
    pub slots: SlotCount,
    /// Facts whose quote is not what their span covers.
    pub broken_quotes: usize,
}

impl Tally {
    /// Counts one document; the disagreements, gold's first.
    pub fn add(&mut self, gold: &Gold, found: &[FactObject]) -> Vec<Miss> {
        self.documents += 1;
        let pairs = align(&gold.facts, found);
        for (i, j) in &pairs {
            if !is_optional(&gold.facts[*i]) {
                let count = self.types.entry(text_of(&gold.facts[*i], "type")).or_default();
                *count = TypeCount { hit: count.hit + 1, found: count.found + 1, gold: count.gold + 1 };
                self.slots.add(slots::count(&gold.facts[*i], &found[*j]));
            }
        }
        let (gold_hit, found_hit): (HashSet<usize>, HashSet<usize>) = pairs.into_iter().unzip();
        let mut misses = Vec::new();
        for (i, fact) in gold.facts.iter().enumerate() {
            if !gold_hit.contains(&i) && !is_optional(fact) {
                self.types.entry(text_of(fact, "type")).or_default().gold += 1;
                misses.push(Miss::Missed(gold.stem.clone(), fact.clone()));
            }
        }
        for (j, fact) in found.iter().enumerate() {
            if !found_hit.contains(&j) {
                let kind = fact.get("type").map_or_else(|| "?".to_owned(), |_| text_of(fact, "type"));
                self.types.entry(kind).or_default().found += 1;
                misses.push(Miss::Extra(gold.stem.clone(), fact.clone()));
            }
        }
        misses
    }

    /// Counts the facts whose quote is not the text that their span, in code points, covers.
    pub fn check_quotes(&mut self, text: &str, found: &[FactObject]) {
        let starts: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        for fact in found {
            let bound = |i: usize| fact.get("span").and_then(|s| s.get(i)).and_then(Value::as_u64).and_then(|p| starts.get(p as usize));
            let covered = match (bound(0), bound(1)) {
                (Some(start), Some(end)) if start <= end => &text[*start..*end],
                _ => "",
            };
            self.broken_quotes += usize::from(fact.get("quote").and_then(Value::as_str) != Some(covered));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stem_is_the_name_without_folder_and_ending() {
        for (doc, wanted) in
            [("a/b.txt", "b"), ("b", "b"), (".b", ".b"), ("..b.c", "..b"), ("x.tar.gz", "x.tar"), ("https://e.org/n/1.html", "1")]
        {
            assert_eq!(stem(doc), wanted);
        }
    }
}
