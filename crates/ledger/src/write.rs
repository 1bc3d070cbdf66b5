//! A record written: its row, and its places in the indexes.

use banggiao_extract::fact::view::SlotValue;
use banggiao_extract::value::Country;
use banggiao_records::group::RecordKey;
use banggiao_records::life::commitment::Status;
use banggiao_records::{Record, StatementId, Window};
use rusqlite::{OptionalExtension, params};
use serde_json::Value;

use crate::claims::Change;
use crate::error::Result;
use crate::pairs::Places;
use crate::record::review_number;
use crate::types;
use crate::verdicts::Verdicts;
use crate::work::{FACTS_OF_ONE, Work};

/// What stands in a record's row, as far as it counts when it is written again.
#[derive(Debug, PartialEq, Eq)]
struct Row {
    places: Places,
    when: Option<(i32, i32)>,
    told: (Option<i32>, Option<i32>),
    review: i64,
    summary: String,
}

impl Row {
    fn change_from(&self, old: Option<&Row>) -> Change {
        match old {
            Some(old)
                if (self.places.key, self.review, self.when, &self.summary) == (old.places.key, old.review, old.when, &old.summary)
                    && self.places.countries == old.places.countries =>
            {
                if self.told == old.told {
                    Change::None
                } else {
                    Change::Told
                }
            }
            _ => Change::Shown,
        }
    }
}

/// What the statements of a cluster make.
pub(crate) struct Made {
    pub key: RecordKey,
    pub record: Record,
    pub verdicts: Verdicts,
    pub languages: u8,
    pub facts: u32,
    pub sources: u32,
    pub summary: String,
}

impl Work<'_> {
    /// What the statements in a record's row make; nothing of none.
    pub fn make(&self, row: i64) -> Result<Option<Made>> {
        let mut cluster = self.members_of(row)?;
        cluster.sort_unstable();
        self.make_of(&cluster, None)
    }

    /// What the statements of a cluster, in the order of their ids, make; nothing of none. Its sources may be counted already.
    fn make_of(&self, cluster: &[StatementId], counted: Option<u32>) -> Result<Option<Made>> {
        let voiced = self.voiced(cluster)?;
        let Some(mut record) = Record::new(&voiced) else { return Ok(None) };
        let verdicts = Verdicts::of(&self.decided(cluster)?, &mut record);
        let mut languages = 0;
        for id in cluster {
            languages |= self.held(*id)?.languages;
        }
        let mut summary = banggiao_wire::kept_record(&record);
        if let Some(reviewed) = &verdicts.reviewed {
            summary.insert("_reviewed".into(), reviewed.clone());
        }
        let summary = Value::Object(summary).to_string();
        let sources = counted.map_or_else(|| self.sources_of(cluster), Ok)?;
        let facts = self.facts_of(cluster)?;
        Ok(Some(Made { key: record.key, record, verdicts, languages, facts, sources, summary }))
    }

    /// Writes the record of a cluster into its row.
    pub fn write_record(&mut self, row: i64, cluster: &[StatementId], counted: Option<u32>) -> Result<()> {
        let Some(made) = self.make_of(cluster, counted)? else { return Ok(()) };
        let record = &made.record;
        let countries = record.between.iter().map(Country::code).collect::<Vec<_>>().join(" ");
        let (record_type, key) = (types::number(record.record_type), record.key.0 as i64);
        let conflicts = record.conflicts.len() as u32;
        let places = Places { record_type, countries, day: day_of(record), due: due_of(record), key, conflicts };
        let when = record.when.filter(|when| *when != Window::EVER);
        let new = Row {
            places,
            when: when.map(|when| (when.first.0, when.last.0)),
            told: (record.first.map(|d| d.0), record.last.map(|d| d.0)),
            review: review_number(made.verdicts.review),
            summary: made.summary,
        };
        let places = &new.places;
        let old = self.row(row)?;
        if old.as_ref().map(|old| &old.places) != Some(places) {
            if let Some(old) = &old {
                self.pair(row, &old.places, false)?;
                if old.places.countries != places.countries {
                    self.disclaim(row, &old.places)?;
                }
            }
            self.pair(row, places, true)?;
        }
        self.claim(row, places, record, new.change_from(old.as_ref()))?;
        let due = places.due;
        // What stands where it stood keeps its places in the indexes, which are not looked at then.
        let stays = old.as_ref().is_some_and(|old| {
            (old.places.record_type, old.places.day, old.places.due, old.places.key, old.places.conflicts)
                == (places.record_type, places.day, places.due, places.key, conflicts)
        });
        let sql = if stays {
            "UPDATE records SET countries = ?4, first = ?6, last = ?7, told_first = ?9, told_last = ?10, facts = ?11,
             sources = ?12, languages = ?13, review = ?15, status = ?16, summary = ?17
             WHERE id = ?1 AND key = ?2 AND type = ?3 AND day = ?5 AND due IS ?8 AND conflicts = ?14"
        } else {
            "INSERT OR REPLACE INTO records
             (id, key, type, countries, day, first, last, due, told_first, told_last, facts, sources, languages, conflicts, review,
              status, summary)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)"
        };
        self.db.prepare_cached(sql)?.execute(params![
            row,
            places.key,
            places.record_type,
            places.countries,
            places.day,
            new.when.map(|when| when.0),
            new.when.map(|when| when.1),
            due,
            new.told.0,
            new.told.1,
            made.facts,
            made.sources,
            made.languages,
            conflicts,
            new.review,
            made.verdicts.status.map(Status::code),
            new.summary,
        ])?;
        self.keys.borrow_mut().insert(row, record.key);
        match &old {
            Some(_) => self.done.records_changed += 1,
            None => self.done.records_new += 1,
        }
        self.done.conflicts_new += conflicts.saturating_sub(old.map_or(0, |old| old.places.conflicts)) as usize;
        Ok(())
    }

    fn facts_of(&self, cluster: &[StatementId]) -> Result<u32> {
        cluster.iter().map(|id| Ok(self.held(*id)?.facts)).sum()
    }

    /// How many independent documents tell what is in this cluster.
    fn sources_of(&self, cluster: &[StatementId]) -> Result<u32> {
        if let [one] = cluster {
            return Ok(self.held(*one)?.sources);
        }
        let mut query = self.db.prepare_cached(
            "SELECT coalesce(d.copies, d.id) FROM sayings s JOIN documents d ON d.id = s.fact / ?1 WHERE s.statement = ?2
             UNION ALL SELECT coalesce(d.copies, d.id) FROM late_sayings s JOIN documents d ON d.id = s.fact / ?1 WHERE s.statement = ?2",
        )?;
        let mut tellers: Vec<i64> = Vec::new();
        for id in cluster {
            let row = self.held(*id)?.row;
            for teller in query.query_map(params![FACTS_OF_ONE, row], |row| row.get(0))? {
                tellers.push(teller?);
            }
        }
        tellers.sort_unstable();
        tellers.dedup();
        Ok(tellers.len() as u32)
    }

    /// What stands in a record's row now.
    fn row(&self, row: i64) -> Result<Option<Row>> {
        let mut query = self.db.prepare_cached(
            "SELECT type, countries, day, due, conflicts, first, last, told_first, told_last, key, review, summary FROM records WHERE id = ?1",
        )?;
        let found = query.query_row([row], |row| {
            Ok(Row {
                places: Places {
                    record_type: row.get(0)?,
                    countries: row.get(1)?,
                    day: row.get(2)?,
                    due: row.get(3)?,
                    key: row.get(9)?,
                    conflicts: row.get(4)?,
                },
                when: row.get::<_, Option<i32>>(5)?.zip(row.get(6)?),
                told: (row.get(7)?, row.get(8)?),
                review: row.get(10)?,
                summary: row.get(11)?,
            })
        });
        Ok(found.optional()?)
    }

    /// Takes a record out of the indexes of pairs.
    pub fn unpair(&mut self, row: i64) -> Result<()> {
        match self.row(row)? {
            Some(old) => {
                self.disclaim(row, &old.places)?;
                self.pair(row, &old.places, false)
            }
            None => Ok(()),
        }
    }

    pub fn country(&mut self, code: &str) -> Result<i64> {
        if let Some(number) = self.countries.get(code) {
            return Ok(*number);
        }
        let mut query = self.db.prepare_cached("SELECT id FROM countries WHERE code = ?1")?;
        let number = match query.query_row([code], |row| row.get(0)).optional()? {
            Some(number) => number,
            None => {
                self.db.prepare_cached("INSERT INTO countries (code) VALUES (?1)")?.execute([code])?;
                self.db.last_insert_rowid()
            }
        };
        self.countries.insert(code.to_owned(), number);
        Ok(number)
    }
}

/// The day of a record of which no day is known.
const UNDATED: i32 = i32::MIN;

fn day_of(record: &Record) -> i32 {
    let when = record.when.filter(|when| *when != Window::EVER).map(|w| w.first);
    when.or(record.first).map_or(UNDATED, |day| day.0)
}

fn due_of(record: &Record) -> Option<i32> {
    match record.slot("due") {
        Some(SlotValue::Text(due)) => banggiao_wire::date(due).and_then(Window::of).map(|window| window.last.0),
        _ => None,
    }
}
