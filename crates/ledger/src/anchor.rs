//! Decisions and the facts that they are about: found again whenever a document is read.

use banggiao_records::StatementId;
use banggiao_records::statement::Tag;
use rusqlite::{Connection, params};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::decision::{Action, Decision, DecisionId, Place, Signature};
use crate::document::{DocumentId, Voice};
use crate::error::{LedgerError, Result};
use crate::work::{Teller, Work};

/// All decisions, the oldest first.
pub(crate) fn decisions(db: &Connection) -> Result<Vec<Decision>> {
    let mut query = db.prepare_cached("SELECT hash, at, by, why, action, places FROM decisions ORDER BY at, hash")?;
    let mut rows = query.query([])?;
    let mut decisions = Vec::new();
    while let Some(row) = rows.next()? {
        let id = DecisionId(row.get::<_, i64>(0)? as u64);
        let json = |at: usize| -> Result<serde_json::Value> {
            let text = row.get_ref(at)?.as_str().unwrap_or_default();
            serde_json::from_str(text).map_err(|e| LedgerError::damaged(format!("decision {id}: {e}")))
        };
        let places = json(5)?.as_array().and_then(|places| places.iter().map(Place::read).collect::<Option<Vec<Place>>>());
        let (Some(action), Some(places)) = (Action::read(&json(4)?), places) else {
            return Err(LedgerError::damaged(format!("decision {id} is of no known kind")));
        };
        let signature = Signature { at: row.get(1)?, by: row.get(2)?, why: row.get(3)? };
        decisions.push(Decision { id, signature, action, places });
    }
    Ok(decisions)
}

/// The decisions that a later one took back, and was not taken back itself.
pub(crate) fn undone(decisions: &[Decision]) -> FxHashSet<DecisionId> {
    let undoes: FxHashMap<DecisionId, Vec<DecisionId>> = decisions.iter().fold(FxHashMap::default(), |mut by, decision| {
        if let Action::Undo(target) = decision.action {
            by.entry(target).or_insert_with(Vec::new).push(decision.id);
        }
        by
    });
    fn is_undone(id: DecisionId, undoes: &FxHashMap<DecisionId, Vec<DecisionId>>, depth: usize) -> bool {
        // A decision can only undo one that was there, so there is no circle; a file made by hand may have one.
        depth < 64 && undoes.get(&id).is_some_and(|by| by.iter().any(|by| !is_undone(*by, undoes, depth + 1)))
    }
    decisions.iter().map(|d| d.id).filter(|id| is_undone(*id, &undoes, 0)).collect()
}

/// Where a place of a decision was found: which of the decision's places, and which of the voices.
struct Found {
    decision: DecisionId,
    place: usize,
    voice: usize,
}

impl Work<'_> {
    /// Whether any decision is about this document.
    pub fn is_decided(&self, document: &DocumentId) -> Result<bool> {
        Ok(self.db.prepare_cached("SELECT 1 FROM places WHERE document = ?1 LIMIT 1")?.exists([&document.0[..]])?)
    }

    /// Makes a document say `voices`, as decisions have them, and nothing else.
    pub fn retell_decided(&mut self, teller: Teller, id: &DocumentId, mut voices: Vec<Voice>) -> Result<crate::retell::Retold> {
        let found = if self.is_decided(id)? { self.apply(id, &mut voices)? } else { Vec::new() };
        let retold = self.retell(teller, &voices)?;
        self.anchor(teller.row, &voices, &found)?;
        Ok(retold)
    }

    /// Marks the voices of a document as decisions say; gives where their places were found.
    fn apply(&mut self, id: &DocumentId, voices: &mut [Voice]) -> Result<Vec<Found>> {
        let decisions = decisions(self.db)?;
        let undone = undone(&decisions);
        let mut found = Vec::new();
        for decision in decisions.iter().filter(|d| !undone.contains(&d.id)) {
            for (place, about) in decision.places.iter().enumerate().filter(|(_, place)| place.document == *id) {
                if let Some(voice) = resolve(about, voices) {
                    found.push(Found { decision: decision.id, place, voice });
                }
            }
        }
        for at in &found {
            let Some(decision) = decisions.iter().find(|d| d.id == at.decision) else { continue };
            let statement = &mut voices[at.voice].statement;
            match decision.action {
                Action::Split => {
                    // The later decision holds: what was put together before is taken apart.
                    statement.joined.clear();
                    statement.apart = Some(Tag(decision.id.0));
                }
                Action::Merge => statement.joined.push(Tag(decision.id.0)),
                _ => {}
            }
        }
        for voice in voices.iter_mut() {
            voice.statement.joined.sort_unstable();
            voice.statement.joined.dedup();
            voice.renew();
        }
        Ok(found)
    }

    /// Keeps where the places of decisions were found in a document. All records that this may change are written anew.
    fn anchor(&mut self, document: i64, voices: &[Voice], found: &[Found]) -> Result<()> {
        let mut moved: Vec<i64> = Vec::new();
        let mut query = self.db.prepare_cached("SELECT decision FROM anchors WHERE document = ?1")?;
        for decision in query.query_map([document], |row| row.get(0))? {
            moved.push(decision?);
        }
        self.db.prepare_cached("DELETE FROM anchors WHERE document = ?1")?.execute([document])?;
        self.anchored |= !found.is_empty();
        for at in found {
            let row: i64 =
                self.db.prepare_cached("SELECT id FROM decisions WHERE hash = ?1")?.query_row([at.decision.0 as i64], |row| row.get(0))?;
            let statement = voices[at.voice].id;
            let mut insert =
                self.db.prepare_cached("INSERT OR REPLACE INTO anchors (decision, place, document, statement) VALUES (?1, ?2, ?3, ?4)")?;
            insert.execute(params![row, at.place as i64, document, statement.0 as i64])?;
            moved.push(row);
        }
        for decision in moved {
            self.touch_anchors(decision)?;
        }
        for voice in voices {
            if self.hold(voice.id)? {
                self.stale.insert(voice.id);
            }
        }
        Ok(())
    }

    /// Sees to it that the records to which a decision is anchored are written anew.
    fn touch_anchors(&mut self, decision: i64) -> Result<()> {
        let mut query = self.db.prepare_cached("SELECT statement FROM anchors WHERE decision = ?1")?;
        for hash in query.query_map([decision], |row| row.get::<_, i64>(0))? {
            let id = StatementId(hash? as u64);
            if self.hold(id)? {
                self.stale.insert(id);
            }
        }
        Ok(())
    }

    /// The decisions about the record of this cluster, the oldest first. A decision about several facts is about the record
    /// of the first of them that is found.
    pub fn decided(&self, cluster: &[StatementId]) -> Result<Vec<Decision>> {
        if !self.anchored {
            return Ok(Vec::new());
        }
        let mut query = self.db.prepare_cached(
            "SELECT d.hash FROM anchors a JOIN decisions d ON d.id = a.decision
             WHERE a.statement = ?1 AND a.place = (SELECT min(b.place) FROM anchors b WHERE b.decision = a.decision)",
        )?;
        let mut about: FxHashSet<DecisionId> = FxHashSet::default();
        for id in cluster {
            for hash in query.query_map([id.0 as i64], |row| row.get::<_, i64>(0))? {
                about.insert(DecisionId(hash? as u64));
            }
        }
        if about.is_empty() {
            return Ok(Vec::new());
        }
        Ok(decisions(self.db)?.into_iter().filter(|d| about.contains(&d.id)).collect())
    }
}

/// The voice that a place means: what says just that just there; else of its type and at its place, or with most of its words.
fn resolve(place: &Place, voices: &[Voice]) -> Option<usize> {
    let shared = |voice: &Voice| voice.span.end.min(place.span.end).saturating_sub(voice.span.start.max(place.span.start));
    let of_type = voices.iter().enumerate().filter(|(_, v)| v.statement.record_type() == place.record_type && shared(v) > 0);
    of_type
        .max_by_key(|(i, v)| {
            let said = v.statement.id() == place.statement;
            (said && v.span == place.span, v.span == place.span, said, shared(v), std::cmp::Reverse(*i))
        })
        .map(|(i, _)| i)
}
