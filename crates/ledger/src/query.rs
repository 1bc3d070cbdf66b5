//! Records asked for: by id, or by countries, types, days.

use std::ops::ControlFlow;

use banggiao_extract::FactType;
use banggiao_extract::value::Country;
use banggiao_records::life::commitment::Status;
use banggiao_records::review::Review;
use banggiao_records::{RecordType, Said, StatementId, Window};
use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension, params};

use crate::error::{LedgerError, Result};
use crate::evidence::{self, Evidence, Texts};
use crate::ledger::Ledger;
use crate::record::{self, Stored};
use crate::types;
use crate::work::read_said;
use crate::write::pair_number;

/// Which records are asked for: those for which all that is given holds. They come newest first, by when it was, or else by
/// when it was first told; with `due`, the soonest due first.
#[derive(Debug, Clone, Default)]
pub struct Query {
    /// One country or two, in either order; none for all. With two, the people of both are given too.
    pub countries: Vec<Country>,
    /// Types; none for all.
    pub types: Vec<RecordType>,
    /// Days of which one must be its day.
    pub window: Option<Window>,
    /// Days of which one must be the last by which it is due.
    pub due: Option<Window>,
    /// A status, as [`Stored::status_on`] tells it.
    pub status: Option<Status>,
    /// Only what sources disagree on.
    pub conflicts: bool,
    /// Also what people rejected.
    pub rejected: bool,
    /// No more than so many.
    pub limit: Option<usize>,
}

impl Ledger {
    /// The record with this id, or with a statement of this id, or with the only one that begins so.
    pub fn record(&self, id: &str) -> Result<Stored> {
        find(&self.db, id.trim()).and_then(|row| record::read(&self.db, row)).map_err(|e| e.at(&self.path))
    }

    /// The records asked for; `today` tells what is overdue.
    pub fn records(&self, query: &Query, today: Date) -> Result<Vec<Stored>> {
        self.ask(query, today).map_err(|e| e.at(&self.path))
    }

    /// All evidence of a record, the earliest published first.
    pub fn evidence(&self, record: &Stored) -> Result<Vec<Evidence>> {
        evidence::of_record(&self.db, record.row, &mut Texts::new(&self.db)).map_err(|e| e.at(&self.path))
    }

    /// How many records of each type there are of these countries, one or two or, of all, none.
    pub fn counts(&self, countries: &[Country]) -> Result<Vec<(RecordType, usize)>> {
        self.count(countries).map_err(|e| e.at(&self.path))
    }

    /// The countries with which `country` shares records, with how many, most first.
    pub fn partners(&self, country: Country) -> Result<Vec<(Country, usize)>> {
        self.shared(country).map_err(|e| e.at(&self.path))
    }

    /// The names under which a person is told, in the order of the alphabet.
    pub fn names(&self, record: &Stored) -> Result<Vec<String>> {
        self.spelt(record).map_err(|e| e.at(&self.path))
    }

    fn ask(&self, query: &Query, today: Date) -> Result<Vec<Stored>> {
        let mut found: Vec<Stored> = Vec::new();
        let limit = query.limit.unwrap_or(usize::MAX);
        let take = |row: i64, found: &mut Vec<Stored>, from: usize| -> Result<ControlFlow<()>> {
            let stored = record::read(&self.db, row)?;
            if answers(&stored, query, today) {
                found.push(stored);
            }
            Ok(if found.len() - from >= limit { ControlFlow::Break(()) } else { ControlFlow::Continue(()) })
        };
        if let Some(due) = query.due
            && query.countries.is_empty()
        {
            let mut rows = self.db.prepare_cached("SELECT id FROM records WHERE due BETWEEN ?1 AND ?2 ORDER BY due, key")?;
            let mut rows = rows.query(params![due.first.0, due.last.0])?;
            while let Some(row) = rows.next()? {
                if take(row.get(0)?, &mut found, 0)?.is_break() {
                    break;
                }
            }
        } else if query.countries.is_empty() {
            let sql = if query.conflicts {
                "SELECT id FROM records WHERE type = ?1 AND day BETWEEN ?2 AND ?3 AND conflicts > 0 ORDER BY day DESC"
            } else {
                "SELECT id FROM records WHERE type = ?1 AND day BETWEEN ?2 AND ?3 ORDER BY day DESC"
            };
            for record_type in asked_types(query) {
                let (from, window) = (found.len(), days(query));
                let mut rows = self.db.prepare_cached(sql)?;
                let mut rows = rows.query(params![types::number(record_type), window.0, window.1])?;
                while let Some(row) = rows.next()? {
                    if take(row.get(0)?, &mut found, from)?.is_break() {
                        break;
                    }
                }
            }
        } else {
            for record_type in asked_types(query) {
                for pair in self.pairs(&query.countries, record_type)? {
                    let (from, window) = (found.len(), days(query));
                    let mut rows = self.db.prepare_cached(
                        "SELECT record FROM pairs WHERE pair = ?1 AND type = ?2 AND day BETWEEN ?3 AND ?4 ORDER BY day DESC",
                    )?;
                    let mut rows = rows.query(params![pair, types::number(record_type), window.0, window.1])?;
                    while let Some(row) = rows.next()? {
                        if take(row.get(0)?, &mut found, from)?.is_break() {
                            break;
                        }
                    }
                }
            }
        }
        if query.due.is_some() {
            found.sort_by_key(|r| (r.due, r.id()));
        } else {
            found.sort_by_key(|r| (std::cmp::Reverse(r.day()), r.record_type(), r.id()));
        }
        found.dedup_by_key(|r| r.row);
        found.truncate(limit);
        Ok(found)
    }

    /// The numbers under which records of these countries stand in the index of pairs.
    fn pairs(&self, countries: &[Country], record_type: RecordType) -> Result<Vec<i64>> {
        let mut numbers = Vec::new();
        for country in countries {
            let mut query = self.db.prepare_cached("SELECT id FROM countries WHERE code = ?1")?;
            let number: Option<i64> = query.query_row([country.code()], |row| row.get(0)).optional()?;
            numbers.push(number);
        }
        Ok(match numbers[..] {
            [Some(one)] => {
                let last: i64 = self.db.prepare_cached("SELECT coalesce(max(id), 0) FROM countries")?.query_row([], |row| row.get(0))?;
                (0..=last).filter(|other| *other != one).map(|other| pair_number(one, other)).collect()
            }
            [one, other] if record_type == RecordType::Person => {
                [one, other].into_iter().flatten().map(|one| pair_number(one, 0)).collect()
            }
            [Some(one), Some(other)] => vec![pair_number(one, other)],
            _ => Vec::new(),
        })
    }

    fn count(&self, countries: &[Country]) -> Result<Vec<(RecordType, usize)>> {
        let mut counts = Vec::new();
        for record_type in types::all() {
            let number = types::number(record_type);
            let mut count = 0_i64;
            if countries.is_empty() {
                let mut query = self.db.prepare_cached("SELECT count(*) FROM records WHERE type = ?1")?;
                count = query.query_row([number], |row| row.get(0))?;
            }
            for pair in self.pairs(countries, record_type)? {
                let mut query = self.db.prepare_cached("SELECT count(*) FROM pairs WHERE pair = ?1 AND type = ?2")?;
                count += query.query_row([pair, number], |row| row.get::<_, i64>(0))?;
            }
            if count > 0 {
                counts.push((record_type, count as usize));
            }
        }
        Ok(counts)
    }

    fn shared(&self, country: Country) -> Result<Vec<(Country, usize)>> {
        let mut partners = Vec::new();
        let mut others = self.db.prepare_cached("SELECT code FROM countries WHERE code <> ?1")?;
        for other in others.query_map([country.code()], |row| row.get::<_, String>(0))? {
            let Some(other) = Country::from_code(&other?) else { continue };
            for pair in self.pairs(&[country, other], RecordType::Fact(FactType::Visit))? {
                let mut query = self.db.prepare_cached("SELECT count(*) FROM pairs WHERE pair = ?1")?;
                let count: i64 = query.query_row([pair], |row| row.get(0))?;
                if count > 0 {
                    partners.push((other, count as usize));
                }
            }
        }
        partners.sort_by_key(|(other, count)| (std::cmp::Reverse(*count), *other));
        Ok(partners)
    }

    fn spelt(&self, record: &Stored) -> Result<Vec<String>> {
        let mut names = Vec::new();
        let mut rows = self.db.prepare_cached("SELECT id FROM statements WHERE record = ?1")?;
        for row in rows.query_map([record.row], |row| row.get(0))? {
            if let Said::Person(person) = read_said(&self.db, row?)?.said {
                names.push(person.name);
            }
        }
        names.sort_unstable();
        names.dedup();
        Ok(names)
    }
}

fn asked_types(query: &Query) -> Vec<RecordType> {
    if query.types.is_empty() { types::all().collect() } else { query.types.clone() }
}

fn days(query: &Query) -> (i32, i32) {
    query.window.map_or((i32::MIN, i32::MAX), |window| (window.first.0, window.last.0))
}

/// Whether a record is what was asked for, countries, types and days apart.
fn answers(stored: &Stored, query: &Query, today: Date) -> bool {
    let due = query.due.is_none_or(|window| stored.due.is_some_and(|due| window.first <= due && due <= window.last));
    let status = query.status.is_none_or(|status| stored.status_on(today) == Some(status));
    let of_type = query.types.is_empty() || query.types.contains(&stored.record_type());
    let in_window = query.window.is_none_or(|window| stored.day().is_some_and(|day| window.first <= day && day <= window.last));
    let conflict = !query.conflicts || !stored.entry.record.conflicts.is_empty();
    of_type && in_window && due && status && conflict && (query.rejected || stored.entry.review != Review::Rejected)
}

/// The row of the record with this id, or with a statement of this id, or with the only one that begins so.
pub(crate) fn find(db: &Connection, id: &str) -> Result<i64> {
    let missing = || LedgerError::NoRecord(id.to_owned());
    let (first, last) = StatementId::range(id).ok_or_else(missing)?;
    // SQLite's numbers have a sign: ids of the upper half are the negative ones. A range lies in one half, unless it is all.
    let mut query = db.prepare_cached(
        "SELECT DISTINCT s.record, r.key FROM statements s JOIN records r ON r.id = s.record
         WHERE s.hash BETWEEN ?1 AND ?2 LIMIT 10",
    )?;
    let mut found: Vec<(i64, StatementId)> = Vec::new();
    for row in
        query.query_map(params![first.0 as i64, last.0 as i64], |row| Ok((row.get(0)?, StatementId(row.get::<_, i64>(1)? as u64))))?
    {
        found.push(row?);
    }
    // The id of a record is worth more than that of one of its statements.
    let keys: Vec<i64> = found.iter().filter(|(_, key)| first <= *key && *key <= last).map(|(row, _)| *row).collect();
    if found.is_empty()
        && let Some(row) = former(db, first, last)?
    {
        return Ok(row);
    }
    match (&found[..], &keys[..]) {
        ([(row, _)], _) | (_, [row]) => Ok(*row),
        ([], _) => Err(missing()),
        _ => Err(LedgerError::Ambiguous { given: id.to_owned(), among: found.iter().map(|(_, key)| key.to_string()).collect() }),
    }
}

/// The row of the record that holds what stands in the place of a statement that nothing says any longer.
fn former(db: &Connection, first: StatementId, last: StatementId) -> Result<Option<i64>> {
    let mut query = db.prepare_cached("SELECT now FROM former WHERE hash BETWEEN ?1 AND ?2 LIMIT 1")?;
    let mut record = db.prepare_cached("SELECT record FROM statements WHERE hash = ?1")?;
    let mut now: Option<i64> = query.query_row([first.0 as i64, last.0 as i64], |row| row.get(0)).optional()?;
    // From one that is gone to the next; they may lead in a circle where readings alternate.
    for _ in 0..16 {
        let Some(hash) = now else { break };
        if let Some(row) = record.query_row([hash], |row| row.get(0)).optional()? {
            return Ok(Some(row));
        }
        now = query.query_row([hash, hash], |row| row.get(0)).optional()?;
    }
    Ok(None)
}
