//! Between whom records stand: the index of pairs, kept as records are written, with how many stand there.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use banggiao_extract::value::Country;
use banggiao_records::RecordType;
use rusqlite::{OptionalExtension, params};

use crate::error::Result;
use crate::ledger::Ledger;
use crate::types;
use crate::work::Work;

/// A record between more countries than these is found under each of them, not under each pair.
const FEW_COUNTRIES: usize = 12;
/// The number of all types together in the tally of pairs.
const ALL_TYPES: i64 = 0;
const PERSON: RecordType = RecordType::Person;

/// The number of two countries, in either order.
pub(crate) fn pair_number(one: i64, other: i64) -> i64 {
    one.min(other) << 16 | one.max(other)
}

/// The numbers of the two countries of a pair; the first is 0 where it is one country by itself.
fn numbers_of(pair: i64) -> [i64; 2] {
    [pair >> 16, pair & 0xffff]
}

/// How many records came, less those that went, and how many conflicts with them.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Count {
    records: i64,
    conflicts: i64,
}

impl Count {
    fn add(&mut self, more: Count) {
        self.records += more.records;
        self.conflicts += more.conflicts;
    }
}

/// Where a record stands in the indexes.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Places {
    pub record_type: i64,
    pub countries: String,
    pub day: i32,
    pub due: Option<i32>,
    pub key: i64,
    pub conflicts: u32,
}

impl Work<'_> {
    /// Puts a record in the indexes of pairs, or takes it out.
    pub fn pair(&mut self, row: i64, places: &Places, there: bool) -> Result<()> {
        let Places { record_type, day, due, key, conflicts, .. } = *places;
        let one = if there { 1 } else { -1 };
        let count = Count { records: one, conflicts: one * i64::from(conflicts) };
        self.tally.entry(record_type).or_default().add(count);
        let [by_day, by_due, in_conflict] = if there {
            [
                "INSERT OR IGNORE INTO pairs (pair, type, day, key, record) VALUES (?1, ?2, ?3, ?4, ?5)",
                "INSERT OR IGNORE INTO deadlines (pair, type, due, key, record) VALUES (?1, ?2, ?3, ?4, ?5)",
                "INSERT OR IGNORE INTO disputes (pair, day, key, record) VALUES (?1, ?2, ?3, ?4)",
            ]
        } else {
            [
                "DELETE FROM pairs WHERE pair = ?1 AND type = ?2 AND day = ?3 AND key = ?4 AND record = ?5",
                "DELETE FROM deadlines WHERE pair = ?1 AND type = ?2 AND due = ?3 AND key = ?4 AND record = ?5",
                "DELETE FROM disputes WHERE pair = ?1 AND day = ?2 AND key = ?3 AND record = ?4",
            ]
        };
        for pair in self.pairs_of(places)? {
            if self.db.prepare_cached(by_day)?.execute(params![pair, record_type, day, key, row])? > 0 {
                self.pair_tally.entry((pair, record_type)).or_default().add(count);
                self.pair_tally.entry((pair, ALL_TYPES)).or_default().add(count);
            }
            if let Some(due) = due {
                self.db.prepare_cached(by_due)?.execute(params![pair, record_type, due, key, row])?;
            }
            if conflicts > 0 {
                self.db.prepare_cached(in_conflict)?.execute(params![pair, day, key, row])?;
            }
        }
        Ok(())
    }

    /// The numbers of the pairs under which a record is found.
    fn pairs_of(&mut self, places: &Places) -> Result<Vec<i64>> {
        let codes: Vec<&str> = places.countries.split_whitespace().collect();
        let numbers = codes.iter().map(|code| self.country(code)).collect::<Result<Vec<i64>>>()?;
        if numbers.len() == 1 || numbers.len() > FEW_COUNTRIES {
            return Ok(numbers.iter().map(|one| pair_number(*one, 0)).collect());
        }
        let others = |i: usize| numbers[i + 1..].iter();
        Ok(numbers.iter().enumerate().flat_map(|(i, one)| others(i).map(|other| pair_number(*one, *other))).collect())
    }

    /// Writes down how many records came and went, and the pairs in which contradictions may have come or gone.
    pub fn write_tally(&mut self) -> Result<()> {
        for (record_type, Count { records, conflicts }) in std::mem::take(&mut self.tally) {
            let mut add = self.db.prepare_cached(
                "INSERT INTO tally (type, records, conflicts) VALUES (?1, ?2, ?3)
                 ON CONFLICT (type) DO UPDATE SET records = records + ?2, conflicts = conflicts + ?3",
            )?;
            add.execute([record_type, records, conflicts])?;
        }
        let by_pair: BTreeMap<(i64, i64), Count> = std::mem::take(&mut self.pair_tally).into_iter().collect();
        for ((pair, record_type), Count { records, conflicts }) in by_pair.into_iter().filter(|(_, count)| *count != Count::default()) {
            let mut add = self.db.prepare_cached(
                "INSERT INTO pair_tally (pair, type, records, conflicts) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (pair, type) DO UPDATE SET records = records + ?3, conflicts = conflicts + ?4",
            )?;
            add.execute([pair, record_type, records, conflicts])?;
        }
        let mut pairs: Vec<i64> = std::mem::take(&mut self.unsettled).into_iter().collect();
        pairs.sort_unstable();
        for pair in pairs {
            self.db.prepare_cached("INSERT OR IGNORE INTO unsettled (pair) VALUES (?1)")?.execute([pair])?;
        }
        Ok(())
    }
}

impl Ledger {
    /// How many records of each type there are of these countries, one or two or, of all, none.
    pub fn counts(&self, countries: &[Country]) -> Result<Vec<(RecordType, usize)>> {
        self.count(countries).map_err(|e| e.at(&self.path))
    }

    /// How many slots of records of these countries hold what cannot all be true.
    pub fn disputed(&self, countries: &[Country]) -> Result<usize> {
        self.count_disputed(countries).map_err(|e| e.at(&self.path))
    }

    /// The countries with which `country` shares records, with how many, most first.
    pub fn partners(&self, country: Country) -> Result<Vec<(Country, usize)>> {
        self.shared(country).map_err(|e| e.at(&self.path))
    }

    /// The pairs between which most records stand, with how many, most first.
    pub fn busiest(&self, limit: usize) -> Result<Vec<([Country; 2], usize)>> {
        self.most(limit).map_err(|e| e.at(&self.path))
    }

    /// Every country and bloc with how many others it shares records with, and how many records that is.
    pub fn connected(&self) -> Result<Vec<(Country, usize, usize)>> {
        self.sharing().map_err(|e| e.at(&self.path))
    }

    /// The numbers under which records of this type, or of any, of these countries stand in the index of pairs.
    pub(crate) fn pairs(&self, countries: &[Country], record_type: Option<RecordType>) -> Result<Vec<i64>> {
        let number = record_type.map_or(ALL_TYPES, types::number);
        Ok(self.places_of(countries, &[number])?.into_iter().map(|(pair, _)| pair).collect())
    }

    /// Where records of the types with these numbers, of one country or two, stand in the index of pairs: under which pair, and as which type.
    pub(crate) fn places_of(&self, countries: &[Country], wanted: &[i64]) -> Result<Vec<(i64, i64)>> {
        let mut numbers = Vec::new();
        for country in countries {
            let mut query = self.db.prepare_cached("SELECT id FROM countries WHERE code = ?1")?;
            let number: Option<i64> = query.query_row([country.code()], |row| row.get(0)).optional()?;
            numbers.push(number);
        }
        let person = types::number(PERSON);
        Ok(match numbers[..] {
            [Some(one)] => self.places_with(one, wanted)?,
            [one, other] => {
                // The people of two countries stand under each of them.
                let alone = || [one, other].into_iter().flatten().map(|one| pair_number(one, 0));
                let both = one.zip(other).map(|(one, other)| pair_number(one, other));
                let of_type = |number: &i64| -> Vec<(i64, i64)> {
                    let pairs: Vec<i64> = if *number == person { alone().collect() } else { both.into_iter().collect() };
                    pairs.into_iter().map(|pair| (pair, *number)).collect()
                };
                wanted.iter().flat_map(of_type).collect()
            }
            _ => Vec::new(),
        })
    }

    /// The same of every pair with the country of this number, and of it alone.
    fn places_with(&self, one: i64, wanted: &[i64]) -> Result<Vec<(i64, i64)>> {
        let mut places = Vec::new();
        let mut rows = self.db.prepare_cached("SELECT pair, type FROM pair_tally WHERE pair BETWEEN ?1 AND ?2 AND records > 0")?;
        // Pairs in which its number is the first stand together; of the others each stands where the other country is the first.
        let before = (0..one).map(|other| pair_number(other, one)).map(|pair| (pair, pair));
        for (first, last) in before.chain([(pair_number(one, one), pair_number(one, 0xffff))]) {
            let mut rows = rows.query([first, last])?;
            while let Some(row) = rows.next()? {
                let place: (i64, i64) = (row.get(0)?, row.get(1)?);
                if wanted.contains(&place.1) {
                    places.push(place);
                }
            }
        }
        Ok(places)
    }

    /// The numbers under which records of any type of these countries stand, people too.
    pub(crate) fn pairs_in_dispute(&self, countries: &[Country]) -> Result<Vec<i64>> {
        let mut pairs = self.pairs(countries, None)?;
        if countries.len() > 1 {
            pairs.extend(self.pairs(countries, Some(PERSON))?);
        }
        Ok(pairs)
    }

    fn count(&self, countries: &[Country]) -> Result<Vec<(RecordType, usize)>> {
        let mut counts: BTreeMap<i64, i64> = BTreeMap::new();
        let mut add = |number: i64, more: i64| *counts.entry(number).or_default() += more;
        if countries.is_empty() {
            let mut query = self.db.prepare_cached("SELECT type, records FROM tally")?;
            let mut rows = query.query([])?;
            while let Some(row) = rows.next()? {
                add(row.get(0)?, row.get(1)?);
            }
        } else {
            let mut query = self.db.prepare_cached("SELECT type, records FROM pair_tally WHERE pair = ?1 AND type <> 0")?;
            let person = types::number(PERSON);
            for pair in self.pairs(countries, None)? {
                let mut rows = query.query([pair])?;
                while let Some(row) = rows.next()? {
                    let number: i64 = row.get(0)?;
                    if countries.len() == 1 || number != person {
                        add(number, row.get(1)?);
                    }
                }
            }
            // The people of two countries stand under each of them.
            if countries.len() > 1 {
                let mut query = self.db.prepare_cached("SELECT records FROM pair_tally WHERE pair = ?1 AND type = ?2")?;
                for pair in self.pairs(countries, Some(PERSON))? {
                    add(person, query.query_row([pair, person], |row| row.get(0)).optional()?.unwrap_or(0));
                }
            }
        }
        let of = |record_type| counts.get(&types::number(record_type)).map_or(0, |count| *count);
        Ok(types::all().map(|record_type| (record_type, of(record_type))).filter(|(_, n)| *n > 0).map(|(t, n)| (t, n as usize)).collect())
    }

    fn count_disputed(&self, countries: &[Country]) -> Result<usize> {
        let mut count: i64 = 0;
        if countries.is_empty() {
            count = self.db.prepare_cached("SELECT coalesce(sum(conflicts), 0) FROM tally")?.query_row([], |row| row.get(0))?;
        }
        let mut of_pair = self.db.prepare_cached("SELECT conflicts FROM pair_tally WHERE pair = ?1 AND type = ?2")?;
        let mut add = |pair: i64, record_type: i64| -> Result<()> {
            count += of_pair.query_row([pair, record_type], |row| row.get::<_, i64>(0)).optional()?.unwrap_or(0);
            Ok(())
        };
        for pair in self.pairs(countries, None)? {
            add(pair, ALL_TYPES)?;
        }
        if countries.len() > 1 {
            for pair in self.pairs(countries, Some(PERSON))? {
                add(pair, types::number(PERSON))?;
            }
        }
        Ok(usize::try_from(count).unwrap_or(0))
    }

    fn shared(&self, country: Country) -> Result<Vec<(Country, usize)>> {
        let codes = self.codes()?;
        let mut records = self.db.prepare_cached("SELECT records FROM pair_tally WHERE pair = ?1 AND type = ?2")?;
        let mut partners = Vec::new();
        for pair in self.pairs(&[country], None)? {
            let other = numbers_of(pair).into_iter().filter_map(|number| codes.get(&number)).find(|other| **other != country);
            if let Some(other) = other {
                partners.push((*other, records.query_row([pair, ALL_TYPES], |row| row.get::<_, i64>(0))? as usize));
            }
        }
        partners.sort_by_key(|(other, count)| (Reverse(*count), *other));
        Ok(partners)
    }

    fn most(&self, limit: usize) -> Result<Vec<([Country; 2], usize)>> {
        let codes = self.codes()?;
        let mut counts = self
            .db
            .prepare_cached("SELECT pair, records FROM pair_tally WHERE type = 0 AND records > 0 ORDER BY records DESC, pair DESC")?;
        let mut rows = counts.query([])?;
        let mut most = Vec::new();
        while most.len() < limit
            && let Some(row) = rows.next()?
        {
            // What one country has by itself, the people above all, is no pair.
            if let [Some(one), Some(other)] = numbers_of(row.get(0)?).map(|number| codes.get(&number))
                && one != other
            {
                most.push(([*one, *other], row.get::<_, i64>(1)? as usize));
            }
        }
        Ok(most)
    }

    fn sharing(&self) -> Result<Vec<(Country, usize, usize)>> {
        let codes = self.codes()?;
        // By number: there are some hundreds of countries, and some tens of thousands of pairs.
        let mut sharing: Vec<(usize, usize)> = Vec::new();
        let mut counts = self.db.prepare_cached("SELECT pair, records FROM pair_tally WHERE type = 0 AND records > 0")?;
        let mut rows = counts.query([])?;
        while let Some(row) = rows.next()? {
            let (pair, records): (i64, i64) = (row.get(0)?, row.get(1)?);
            let [one, other] = numbers_of(pair);
            if one != 0 && one != other {
                for number in [one, other].map(|number| number as usize) {
                    sharing.resize(sharing.len().max(number + 1), (0, 0));
                    sharing[number].0 += 1;
                    sharing[number].1 += records as usize;
                }
            }
        }
        let shared = sharing.into_iter().zip(0..).filter(|((others, _), _)| *others > 0);
        Ok(shared.filter_map(|((others, records), number)| Some((*codes.get(&number)?, others, records))).collect())
    }

    /// The countries by their numbers.
    fn codes(&self) -> Result<BTreeMap<i64, Country>> {
        let mut codes = self.db.prepare_cached("SELECT id, code FROM countries")?;
        let codes = codes.query_map([], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?)))?;
        let codes = codes.collect::<rusqlite::Result<Vec<_>>>()?;
        Ok(codes.into_iter().filter_map(|(number, code)| Some((number, Country::from_code(&code)?))).collect())
    }
}
