//! Records asked for: by id, or by countries, types, days.

use std::ops::ControlFlow;

use banggiao_extract::FactType;
use banggiao_extract::value::Country;
use banggiao_records::life::commitment::Status;
use banggiao_records::review::Review;
use banggiao_records::{RecordType, Said, StatementId, Window};
use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension, Rows, params};

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
        for record_type in asked_types(query) {
            let number = types::number(record_type);
            let mut walk = Walk { from: found.len(), found: &mut found, query, today, limit, last: None, ordered: false };
            let ((first, last), countries) = (days(query), &query.countries[..]);
            if query.conflicts && query.due.is_none() {
                let mut rows = self.db.prepare_cached(
                    "SELECT id, day, countries FROM records WHERE type = ?1 AND day BETWEEN ?2 AND ?3 AND conflicts > 0 ORDER BY day DESC",
                )?;
                let mut rows = rows.query(params![number, first, last])?;
                while let Some(row) = rows.next()? {
                    if concerns(row.get_ref(2)?.as_str().unwrap_or_default(), countries, record_type)
                        && walk.take(&self.db, row.get(0)?, row.get(1)?)?.is_break()
                    {
                        break;
                    }
                }
                continue;
            }
            let (of_all, of_pair, first, last) = match query.due {
                Some(due) => (
                    "SELECT id, due FROM records WHERE type = ?1 AND due BETWEEN ?2 AND ?3 ORDER BY due, key",
                    "SELECT record, due FROM deadlines WHERE type = ?1 AND due BETWEEN ?2 AND ?3 AND pair = ?4 ORDER BY due",
                    due.first.0,
                    due.last.0,
                ),
                None => (
                    "SELECT id, day FROM records WHERE type = ?1 AND day BETWEEN ?2 AND ?3 ORDER BY day DESC",
                    "SELECT record, day FROM pairs WHERE type = ?1 AND day BETWEEN ?2 AND ?3 AND pair = ?4 ORDER BY day DESC",
                    first,
                    last,
                ),
            };
            if countries.is_empty() {
                walk.ordered = query.due.is_some();
                let mut rows = self.db.prepare_cached(of_all)?;
                walk.over(&self.db, &mut rows.query(params![number, first, last])?)?;
                continue;
            }
            let pairs = self.pairs(countries, record_type)?;
            let mut rows = self.db.prepare_cached(of_pair)?;
            if let [pair] = pairs[..] {
                walk.over(&self.db, &mut rows.query(params![number, first, last, pair])?)?;
                continue;
            }
            // Of many pairs only the days are looked at, and then the records of those that come first.
            let mut dated: Vec<(i32, i64)> = Vec::new();
            for pair in pairs {
                let found = rows.query_map(params![number, first, last, pair], |row| Ok((row.get(1)?, row.get(0)?)))?;
                dated.extend(found.collect::<rusqlite::Result<Vec<_>>>()?);
            }
            dated.sort_unstable_by_key(|(day, row)| (if query.due.is_some() { i64::from(*day) } else { -i64::from(*day) }, *row));
            dated.dedup();
            for (day, row) in dated {
                if walk.take(&self.db, row, day)?.is_break() {
                    break;
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
    pub(crate) fn pairs(&self, countries: &[Country], record_type: RecordType) -> Result<Vec<i64>> {
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
                let mut query = self.db.prepare_cached("SELECT records FROM tally WHERE type = ?1")?;
                count = query.query_row([number], |row| row.get(0)).optional()?.unwrap_or(0);
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

    /// How many slots of records of these countries hold what cannot all be true.
    pub fn disputed(&self, countries: &[Country]) -> Result<usize> {
        let ask = || -> Result<usize> {
            let mut query = self.db.prepare_cached("SELECT countries, conflicts FROM records WHERE type = ?1 AND conflicts > 0")?;
            let mut count = 0;
            for record_type in types::all() {
                let mut rows = query.query([types::number(record_type)])?;
                while let Some(row) = rows.next()? {
                    if concerns(row.get_ref(0)?.as_str().unwrap_or_default(), countries, record_type) {
                        count += row.get::<_, u32>(1)? as usize;
                    }
                }
            }
            Ok(count)
        };
        ask().map_err(|e| e.at(&self.path))
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

/// Records taken one after the other, until there are enough.
struct Walk<'w> {
    found: &'w mut Vec<Stored>,
    /// How many there were before.
    from: usize,
    query: &'w Query,
    today: Date,
    limit: usize,
    /// The day of the last one.
    last: Option<i32>,
    /// Whether those of one day come in an order of their own.
    ordered: bool,
}

impl Walk<'_> {
    /// Takes rows of a record and its day, in the order of days.
    fn over(&mut self, db: &Connection, rows: &mut Rows<'_>) -> Result<()> {
        while let Some(row) = rows.next()? {
            if self.take(db, row.get(0)?, row.get(1)?)?.is_break() {
                break;
            }
        }
        Ok(())
    }

    /// Takes one. Where those of one day come in no order that means anything, none of them is left out if others are taken.
    fn take(&mut self, db: &Connection, row: i64, day: i32) -> Result<ControlFlow<()>> {
        if self.found.len() - self.from >= self.limit && (self.ordered || self.last != Some(day)) {
            return Ok(ControlFlow::Break(()));
        }
        let stored = record::read(db, row)?;
        if answers(&stored, self.query, self.today) {
            self.found.push(stored);
            self.last = Some(day);
        }
        Ok(ControlFlow::Continue(()))
    }
}

/// Whether a record between countries of these codes is asked for.
fn concerns(codes: &str, asked: &[Country], record_type: RecordType) -> bool {
    let mut there = asked.iter().map(|country| codes.split(' ').any(|code| code == country.code()));
    if record_type == RecordType::Person { asked.is_empty() || there.any(|there| there) } else { there.all(|there| there) }
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
        "SELECT DISTINCT s.record, r.key FROM
           (SELECT hash, statement FROM hashes WHERE hash BETWEEN ?1 AND ?2
            UNION ALL SELECT hash, statement FROM late_hashes WHERE hash BETWEEN ?1 AND ?2 ORDER BY hash LIMIT 100) h
         JOIN statements s ON s.id = h.statement JOIN records r ON r.id = s.record LIMIT 10",
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
    let mut record = db.prepare_cached(
        "SELECT record FROM statements WHERE id =
         (SELECT statement FROM hashes WHERE hash = ?1 UNION ALL SELECT statement FROM late_hashes WHERE hash = ?1)",
    )?;
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
