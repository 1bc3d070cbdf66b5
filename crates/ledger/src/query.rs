//! Records asked for: by id, or by countries, types, days.

use banggiao_extract::value::Country;
use banggiao_records::life::commitment::Status;
use banggiao_records::review::Review;
use banggiao_records::{Day, Record, RecordType, Said, StatementId, Window};
use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension, params};

use crate::error::{LedgerError, Result};
use crate::ledger::Ledger;
use crate::record::{self, Stored};
use crate::types;
use crate::walk::{ANY_DAY, Places, Walk, Way};
use crate::work::read_said;

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
    /// One of these, as [`Stored::status_on`] tells it; none for any.
    pub states: Vec<Status>,
    /// Codes that slots of the record must hold, alone or among others.
    pub holding: Vec<(&'static str, String)>,
    /// Also what people rejected.
    pub rejected: bool,
    /// No more than so many.
    pub limit: Option<usize>,
    /// Only what comes behind this day and id, in the order of days, the last first, and of [`by_key`] on one day. Not with `due` or
    /// `states`.
    pub after: Option<(Day, StatementId)>,
    /// They are looked for among no more than so many: those that come first.
    pub looked: Option<usize>,
}

// SQLite would rather look at all records in the order of their days than put these few in order.
const DECIDED: &str = "SELECT id, countries FROM records INDEXED BY records_decided
    WHERE type = ?1 AND (status IS NOT NULL OR review = 3) ORDER BY day DESC, key DESC";

/// The order of records of one day, as the indexes have it.
pub fn by_key(id: StatementId) -> impl Ord {
    std::cmp::Reverse(id.0 as i64)
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

    /// The newest records of each of these types, so many of each at most, of one country, of two or of all; what people rejected is left
    /// out.
    pub fn newest(&self, countries: &[Country], asked: &[(RecordType, usize)], window: Option<Window>) -> Result<Vec<Stored>> {
        let read = || self.newest_rows(countries, asked, window)?.into_iter().map(|row| record::read(&self.db, row)).collect();
        let newest: Result<Vec<Stored>> = read();
        newest.map_err(|e| e.at(&self.path))
    }

    /// The names under which a person is told, in the order of the alphabet.
    pub fn names(&self, record: &Stored) -> Result<Vec<String>> {
        self.spelt(record).map_err(|e| e.at(&self.path))
    }

    fn ask(&self, query: &Query, today: Date) -> Result<Vec<Stored>> {
        let mut found: Vec<Stored> = Vec::new();
        let limit = query.limit.unwrap_or(usize::MAX);
        let countries = &query.countries[..];
        let decided = !query.states.is_empty() && query.states.iter().all(|state| is_decided(*state));
        if decided {
            self.add_decided(query, today, &mut found)?;
        } else {
            let (way, days) = match query.due {
                Some(due) => (Way::Soonest, (due.first.0, due.last.0)),
                None => (Way::Newest, window_days(query.window)),
            };
            let after = query.after.filter(|_| way == Way::Newest).map(|(day, id)| (i64::from(day.0), id.0 as i64));
            let mut walk = Walk::over(&self.db, way, self.places(countries, &asked_types(query))?, days, after)?;
            let mut left = query.looked.unwrap_or(usize::MAX);
            while found.len() < limit
                && left > 0
                && let Some(row) = walk.next()?
            {
                left -= 1;
                self.add_where_asked(row, query, today, &mut found)?;
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

    /// The rows of [`Ledger::newest`], those of one type after those of another.
    pub(crate) fn newest_rows(&self, countries: &[Country], asked: &[(RecordType, usize)], window: Option<Window>) -> Result<Vec<i64>> {
        let numbers: Vec<i64> = asked.iter().map(|(record_type, _)| types::number(*record_type)).collect();
        let places = if countries.is_empty() { Vec::new() } else { self.places_of(countries, &numbers)? };
        let mut rejected = self.db.prepare_cached("SELECT 1 FROM records WHERE id = ?1 AND review = ?2")?;
        let mut rows = Vec::new();
        for (number, (_, limit)) in numbers.into_iter().zip(asked) {
            let places = match countries.is_empty() {
                true => Places::All(vec![number]),
                false => Places::Of(places.iter().copied().filter(|(_, of)| *of == number).collect()),
            };
            let mut walk = Walk::over(&self.db, Way::Newest, places, window_days(window), None)?;
            let enough = rows.len().saturating_add(*limit);
            while rows.len() < enough
                && let Some(row) = walk.next()?
            {
                if !rejected.exists([row, record::review_number(Review::Rejected)])? {
                    rows.push(row);
                }
            }
        }
        Ok(rows)
    }

    /// Where records of these types are looked for.
    fn places(&self, countries: &[Country], record_types: &[RecordType]) -> Result<Places> {
        let numbers: Vec<i64> = record_types.iter().map(|record_type| types::number(*record_type)).collect();
        Ok(if countries.is_empty() { Places::All(numbers) } else { Places::Of(self.places_of(countries, &numbers)?) })
    }

    /// Takes what people decided on: it is little, and is looked at whatever its days.
    fn add_decided(&self, query: &Query, today: Date, found: &mut Vec<Stored>) -> Result<()> {
        for record_type in asked_types(query) {
            let mut rows = self.db.prepare_cached(DECIDED)?;
            let mut rows = rows.query([types::number(record_type)])?;
            while let Some(row) = rows.next()? {
                if concerns(row.get_ref(1)?.as_str().unwrap_or_default(), &query.countries, types::number(record_type)) {
                    self.add_where_asked(row.get(0)?, query, today, found)?;
                }
            }
        }
        Ok(())
    }

    /// Takes the record in this row, where it is what is asked for.
    fn add_where_asked(&self, row: i64, query: &Query, today: Date, found: &mut Vec<Stored>) -> Result<()> {
        if !query.holding.is_empty() && !self.may_hold(row, query)? {
            return Ok(());
        }
        let stored = record::read(&self.db, row)?;
        found.extend(answers(&stored, query, today).then_some(stored));
        Ok(())
    }

    /// Whether the codes asked for stand anywhere in a record: most of those that do not hold them are passed over unread.
    fn may_hold(&self, row: i64, query: &Query) -> Result<bool> {
        let mut summary = self.db.prepare_cached("SELECT summary FROM records WHERE id = ?1")?;
        let mut rows = summary.query([row])?;
        let Some(row) = rows.next()? else { return Ok(true) };
        let summary = row.get_ref(0)?.as_str().unwrap_or_default();
        Ok(query.holding.iter().all(|(_, code)| summary.contains(&format!("\"{code}\""))))
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

/// Whether a record of the type with this number, between countries of these codes, is asked for: one of a person where it concerns any of
/// the countries asked for, any other where it concerns all.
pub(crate) fn concerns(codes: &str, asked: &[Country], record_type: i64) -> bool {
    let mut there = asked.iter().map(|country| codes.split(' ').any(|code| code == country.code()));
    if record_type == types::number(RecordType::Person) { asked.is_empty() || there.any(|there| there) } else { there.all(|there| there) }
}

fn asked_types(query: &Query) -> Vec<RecordType> {
    if query.types.is_empty() { types::all().collect() } else { query.types.clone() }
}

fn window_days(window: Option<Window>) -> (i32, i32) {
    window.map_or(ANY_DAY, |window| (window.first.0, window.last.0))
}

fn holds(record: &Record, slot: &str, code: &str) -> bool {
    record.text(slot) == Some(code) || record.list(slot).iter().any(|one| one == code)
}

/// Whether something is in this state only where a person said so.
fn is_decided(state: Status) -> bool {
    matches!(state, Status::InProgress | Status::Done | Status::Dropped)
}

/// Whether a record is what was asked for, countries, types and days apart.
fn answers(stored: &Stored, query: &Query, today: Date) -> bool {
    let due = query.due.is_none_or(|window| stored.due.is_some_and(|due| window.first <= due && due <= window.last));
    let status = query.states.is_empty() || stored.status_on(today).is_some_and(|status| query.states.contains(&status));
    let holding = query.holding.iter().all(|(slot, code)| holds(&stored.entry.record, slot, code));
    let of_type = query.types.is_empty() || query.types.contains(&stored.record_type());
    let in_window = query.window.is_none_or(|window| stored.day().is_some_and(|day| window.first <= day && day <= window.last));
    of_type && in_window && due && status && holding && (query.rejected || stored.entry.review != Review::Rejected)
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
