//! What a document says, said anew: the difference is put in and taken out.

use banggiao_extract::Span;
use banggiao_records::group::{Gone, Shelf};
use banggiao_records::{Day, Statement, StatementId};
use rusqlite::{Connection, params};
use rustc_hash::FxHashMap;

use crate::document::Voice;
use crate::error::Result;
use crate::fold::fold;
use crate::shelf::handle_number;
use crate::words::words_of;
use crate::work::{FACTS_OF_ONE, Teller, Work, read_said};

/// A fact as it is kept.
struct Kept {
    id: i64,
    statement: StatementId,
    span: Span,
    rule: i64,
}

/// What saying a document anew changed.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Retold {
    pub gone: usize,
    pub new: usize,
}

impl Work<'_> {
    /// What a document says, as it was read: without what decisions set.
    pub fn voices_of(&self, document: i64) -> Result<Vec<Voice>> {
        let mut query = self.db.prepare_cached(
            "SELECT f.statement, f.start, f.stop, f.quote, r.name FROM facts f JOIN rules r ON r.id = f.rule
             WHERE f.id BETWEEN ?1 AND ?2 ORDER BY f.start, f.stop, f.id",
        )?;
        let mut voices = Vec::new();
        let mut rows = query.query(facts_of(document))?;
        while let Some(row) = rows.next()? {
            let mut statement = read_said(self.db, row.get(0)?)?;
            statement.apart = None;
            statement.joined.clear();
            let span = Span { start: row.get(1)?, end: row.get(2)? };
            voices.push(Voice::new(statement, span, row.get(3)?, row.get(4)?));
        }
        Ok(voices)
    }

    /// Makes a document say this and nothing else.
    pub fn retell(&mut self, teller: Teller, voices: &[Voice]) -> Result<Retold> {
        let mut query = self.db.prepare_cached(
            "SELECT f.id, s.hash, f.start, f.stop, f.rule FROM facts f JOIN statements s ON s.id = f.statement
             WHERE f.id BETWEEN ?1 AND ?2 ORDER BY f.id",
        )?;
        let mut kept: Vec<Kept> = Vec::new();
        let mut rows = query.query(facts_of(teller.row))?;
        while let Some(row) = rows.next()? {
            let statement = StatementId(row.get::<_, i64>(1)? as u64);
            let span = Span { start: row.get(2)?, end: row.get(3)? };
            kept.push(Kept { id: row.get(0)?, statement, span, rule: row.get(4)? });
        }
        let mut next = kept.last().map_or(teller.row * FACTS_OF_ONE, |last| last.id + 1);
        let mut at: FxHashMap<(StatementId, Span, i64), Vec<usize>> = FxHashMap::default();
        for (i, fact) in kept.iter().enumerate().rev() {
            at.entry((fact.statement, fact.span, fact.rule)).or_default().push(i);
        }
        let mut stays = vec![false; kept.len()];
        let mut new: Vec<&Voice> = Vec::new();
        for voice in voices {
            let rule = self.rule(&voice.rule)?;
            match at.get_mut(&(voice.id, voice.span, rule)).and_then(Vec::pop) {
                Some(i) => stays[i] = true,
                None => new.push(voice),
            }
        }
        for (fact, stays) in kept.iter().zip(&stays) {
            self.recount.insert(fact.statement);
            if *stays {
                continue;
            }
            self.db.prepare_cached("DELETE FROM facts WHERE id = ?1")?.execute([fact.id])?;
            self.hold(fact.statement)?;
            if let Some(instead) = self.instead_of(fact, &new)? {
                self.instead.insert(fact.statement, instead);
            }
        }
        for voice in &new {
            self.fact(next, voice)?;
            self.recount.insert(voice.id);
            next += 1;
        }
        Ok(Retold { gone: stays.iter().filter(|stays| !**stays).count(), new: new.len() })
    }

    /// The new fact that stands where an old one stood: of its type, and sharing most of its words.
    fn instead_of(&self, fact: &Kept, new: &[&Voice]) -> Result<Option<StatementId>> {
        let record_type = self.said(fact.statement)?.record_type();
        let shared = |span: Span| span.end.min(fact.span.end).saturating_sub(span.start.max(fact.span.start));
        let of_type = new.iter().filter(|voice| voice.statement.record_type() == record_type && shared(voice.span) > 0);
        Ok(of_type.max_by_key(|voice| (shared(voice.span), std::cmp::Reverse(voice.id))).map(|voice| voice.id))
    }

    /// Counts anew who says the statements of which facts came and went; those that nobody says any longer go.
    pub fn count_anew(&mut self) -> Result<()> {
        for id in std::mem::take(&mut self.recount) {
            let row = self.held(id)?.row;
            let mut query = self.db.prepare_cached(
                "SELECT count(*), count(DISTINCT coalesce(d.copies, d.id)), min(d.published), max(d.published), group_concat(DISTINCT d.language)
                 FROM (SELECT fact FROM sayings WHERE statement = ?2 UNION ALL SELECT fact FROM late_sayings WHERE statement = ?2) s
                 JOIN documents d ON d.id = s.fact / ?1",
            )?;
            let (facts, sources, first, last, languages) = query.query_row(params![FACTS_OF_ONE, row], |row| {
                let day = |at: usize| row.get::<_, Option<i32>>(at).map(|day| day.map(Day));
                Ok((row.get(0)?, row.get(1)?, day(2)?, day(3)?, row.get::<_, Option<String>>(4)?))
            })?;
            if facts == 0_u32 {
                self.drop_statement(id)?;
                continue;
            }
            if let Some(held) = self.held.borrow_mut().get_mut(&id) {
                (held.facts, held.sources, held.first, held.last) = (facts, sources, first, last);
                held.languages = languages.iter().flat_map(|l| l.split(',')).fold(0, |bits, code| bits | crate::work::language_bit(code));
            }
            self.stale.insert(id);
        }
        Ok(())
    }

    /// Puts a statement that is there on the shelf again, as if it were new: counts, handles and words made anew.
    pub fn shelve(&mut self, row: i64, id: StatementId) -> Result<()> {
        let statement = self.said(id)?;
        self.handle(row, &statement, &fold(&words_of(&statement.said)))?;
        self.recount.insert(id);
        self.added.push(id);
        Ok(())
    }

    /// Takes a statement off the shelf.
    fn drop_statement(&mut self, id: StatementId) -> Result<()> {
        let statement = self.said(id)?;
        let record = Shelf::record(self, id)?;
        let held = self.held(id)?;
        self.db.prepare_cached("DELETE FROM statements WHERE id = ?1")?.execute([held.row])?;
        self.db.prepare_cached("DELETE FROM said WHERE id = ?1")?.execute([held.row])?;
        self.db.prepare_cached("DELETE FROM said_words WHERE rowid = ?1")?.execute([held.row])?;
        self.write_handles()?;
        take_handles(self.db, &statement, held.row)?;
        match record {
            Some(record) => {
                if record == id {
                    self.lost.insert(record, held.record);
                }
                let instead = match self.instead.get(&id) {
                    Some(instead) => Some(*instead),
                    None => self.members_of(held.record)?.into_iter().min(),
                };
                if let Some(instead) = instead {
                    let mut insert = self.db.prepare_cached("INSERT OR REPLACE INTO former (hash, now) VALUES (?1, ?2)")?;
                    insert.execute([id.0 as i64, instead.0 as i64])?;
                }
                self.gone.push(Gone { statement, record });
            }
            None => self.added.retain(|added| *added != id),
        }
        self.held.borrow_mut().remove(&id);
        self.rows.borrow_mut().remove(&held.row);
        self.cache.forget(id);
        self.stale.remove(&id);
        Ok(())
    }
}

fn take_handles(db: &Connection, statement: &Statement, row: i64) -> Result<()> {
    let window = statement.when.window();
    for sql in [
        "DELETE FROM late_handles WHERE handle = ?1 AND long = ?2 AND first = ?3 AND last = ?4 AND statement = ?5",
        "DELETE FROM handles WHERE handle = ?1 AND long = ?2 AND first = ?3 AND last = ?4 AND statement = ?5",
    ] {
        let mut delete = db.prepare_cached(sql)?;
        for handle in statement.handles() {
            delete.execute(params![handle_number(handle), crate::shelf::is_long(window), window.first.0, window.last.0, row])?;
        }
    }
    Ok(())
}

/// The numbers of the first and last fact that a document can have.
pub(crate) fn facts_of(document: i64) -> [i64; 2] {
    [document * FACTS_OF_ONE, (document + 1) * FACTS_OF_ONE - 1]
}
