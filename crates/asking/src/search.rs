//! Search with what narrows it: type, pair, year, source.

use std::collections::BTreeMap;

use banggiao_extract::value::Country;
use banggiao_ledger::{DocumentFound, Result, Stored};
use banggiao_records::{RecordType, StatementId};

use crate::Asking;

/// Of so many of each is told how they fall into types, pairs, years and sources.
const LOOKED: usize = 200;
/// So many of the most frequent values of each are told.
const TOLD: usize = 12;

/// What is sought; what is empty asks for nothing.
#[derive(Debug, Clone, Default)]
pub struct Sought {
    /// The words.
    pub words: String,
    /// Records of this type, and documents that tell them.
    pub kind: Option<RecordType>,
    /// Records of one country or between two, and documents that tell them.
    pub countries: Vec<Country>,
    /// Of this year.
    pub year: Option<i16>,
    /// Told by this publisher.
    pub source: Option<String>,
}

/// What was found.
#[derive(Debug, Clone, Default)]
pub struct Findings {
    /// Records, the best first.
    pub records: Vec<Stored>,
    /// Documents, the best first.
    pub documents: Vec<DocumentFound>,
    /// How many of the records are of which type, most first.
    pub kinds: Vec<(RecordType, usize)>,
    /// How many stand between which two countries, most first.
    pub pairs: Vec<(Vec<Country>, usize)>,
    /// How many records and documents are of which year, the last first.
    pub years: Vec<(i16, usize)>,
    /// How many of the documents were published by whom, most first.
    pub sources: Vec<(String, usize)>,
}

impl Asking<'_> {
    /// What has the words, narrowed down; no more than 200 records and as many documents.
    pub fn search(&self, sought: &Sought) -> Result<Findings> {
        let mut found = self.ledger.search(&sought.words, LOOKED)?;
        found.records.retain(|record| {
            let between = &record.entry.record.between;
            sought.kind.is_none_or(|kind| record.record_type() == kind)
                && sought.countries.iter().all(|country| between.contains(country))
                && sought.year.is_none_or(|year| year_of(record) == Some(year))
        });
        if let Some(source) = &sought.source {
            let by_source = |key: StatementId| -> Result<bool> {
                Ok(self.ledger.tellers(&[key], usize::MAX)?.iter().any(|(listed, _)| listed.publisher.as_ref() == Some(source)))
            };
            let mut told = Vec::new();
            for record in found.records {
                if by_source(record.id())? {
                    told.push(record);
                }
            }
            found.records = told;
            found.documents.retain(|document| document.publisher.as_ref() == Some(source));
        }
        found.documents.retain(|document| sought.year.is_none_or(|year| document.published.map(|day| day.year()) == Some(year)));
        if sought.kind.is_some() || !sought.countries.is_empty() {
            let keys: Vec<StatementId> = found.records.iter().map(Stored::id).collect();
            let tellers = self.ledger.tellers(&keys, usize::MAX)?;
            found.documents.retain(|document| tellers.iter().any(|(listed, _)| listed.id == document.document));
        }
        let years =
            found.records.iter().filter_map(year_of).chain(found.documents.iter().filter_map(|d| d.published.map(|day| day.year())));
        let mut years: Vec<(i16, usize)> = counted(years);
        years.sort_by_key(|(year, _)| std::cmp::Reverse(*year));
        let pairs = found.records.iter().map(|r| &r.entry.record.between).filter(|between| between.len() == 2);
        Ok(Findings {
            kinds: counted(found.records.iter().map(Stored::record_type)),
            pairs: counted(pairs.map(|between| between.to_vec())),
            years,
            sources: counted(found.documents.iter().filter_map(|document| document.publisher.clone())),
            records: found.records,
            documents: found.documents,
        })
    }
}

fn year_of(record: &Stored) -> Option<i16> {
    record.day().and_then(banggiao_records::Day::date).map(|day| day.year())
}

/// The values that come most often, with how often, most first.
fn counted<T: Ord>(values: impl Iterator<Item = T>) -> Vec<(T, usize)> {
    let mut counts: BTreeMap<T, usize> = BTreeMap::new();
    values.for_each(|value| *counts.entry(value).or_default() += 1);
    let mut counts: Vec<(T, usize)> = counts.into_iter().collect();
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    counts.truncate(TOLD);
    counts
}
