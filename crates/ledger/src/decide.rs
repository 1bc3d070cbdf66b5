//! People's decisions: taken, listed, taken back.

use std::cell::RefCell;

use banggiao_extract::FactType;
use banggiao_extract::text::language::Language;
use banggiao_records::life::commitment::Status;
use banggiao_records::{Day, RecordType, When};
use rusqlite::{OptionalExtension, TransactionBehavior, params};
use rustc_hash::FxHashSet;
use serde_json::Value;

use crate::anchor::{decisions, undone};
use crate::decision::{Action, Decision, DecisionId, Place, Signature, Standing};
use crate::document::DocumentId;
use crate::error::{LedgerError, Result};
use crate::evidence::{self, Evidence, Texts};
use crate::ingest::row_of;
use crate::ledger::Ledger;
use crate::query::find;
use crate::record;
use crate::work::{Teller, Work, language_of, read_said};

/// What somebody wants done with records, each named as [`Ledger::record`] takes it.
#[derive(Debug, Clone, PartialEq)]
pub enum Verdict {
    /// The record is right.
    Accept(String),
    /// A slot of the record holds another value.
    Correct {
        /// The record.
        record: String,
        /// The slot.
        slot: String,
        /// Its value.
        value: Value,
    },
    /// The record is wrong.
    Reject(String),
    /// The records are of one thing.
    Merge(Vec<String>),
    /// What these places say is another thing than the rest of the record.
    Split {
        /// The record.
        record: String,
        /// Places of its evidence, by their order in [`Ledger::evidence`], from 0.
        evidence: Vec<usize>,
    },
    /// How far a commitment or target has come.
    Status(String, Status),
    /// A remark.
    Note(String),
    /// An earlier decision no longer holds.
    Undo(DecisionId),
}

/// Places by which a decision about a whole record finds it again.
const PLACES: usize = 8;

impl Ledger {
    /// Takes a decision and does what it says, in one transaction.
    pub fn decide(&mut self, signature: Signature, verdict: &Verdict) -> Result<DecisionId> {
        let taken = self.take(signature, verdict);
        taken.map_err(|e| self.failed(e))
    }

    /// All decisions, the oldest first, and what became of each.
    pub fn decisions(&self) -> Result<Vec<(Decision, Standing)>> {
        self.standing().map_err(|e| e.at(&self.path))
    }

    /// The decisions about one record that hold, the oldest first.
    pub fn decisions_about(&self, record: &record::Stored) -> Result<Vec<Decision>> {
        let ask = || -> Result<Vec<Decision>> {
            let mut query = self.db.prepare_cached(
                "SELECT DISTINCT d.hash FROM statements s JOIN anchors a ON a.statement = s.hash
                 JOIN decisions d ON d.id = a.decision WHERE s.record = ?1",
            )?;
            let about = query.query_map([record.row], |row| Ok(DecisionId(row.get::<_, i64>(0)? as u64)))?;
            let about = about.collect::<rusqlite::Result<FxHashSet<DecisionId>>>()?;
            Ok(decisions(&self.db)?.into_iter().filter(|d| about.contains(&d.id)).collect())
        };
        ask().map_err(|e| e.at(&self.path))
    }

    fn take(&mut self, signature: Signature, verdict: &Verdict) -> Result<DecisionId> {
        let tx = self.db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let all = decisions(&tx)?;
        let texts = RefCell::new(Texts::new(&tx));
        let about = |id: &str| -> Result<(record::Stored, Vec<Evidence>)> {
            let row = find(&tx, id)?;
            Ok((record::read(&tx, row)?, evidence::of_record(&tx, row, &mut texts.borrow_mut())?))
        };
        let whole = |id: &str| -> Result<Vec<Place>> {
            let (stored, evidence) = about(id)?;
            Ok(evidence.iter().take(PLACES).map(|e| place(&stored, e)).collect())
        };
        let (action, places) = match verdict {
            Verdict::Accept(id) => (Action::Accept, whole(id)?),
            Verdict::Reject(id) => (Action::Reject, whole(id)?),
            Verdict::Note(id) => (Action::Note, whole(id)?),
            Verdict::Correct { record, slot, value } => {
                check_slot(&about(record)?.0, slot, value)?;
                let action = Action::Correct { slot: slot.clone(), value: value.clone() };
                (action, whole(record)?)
            }
            Verdict::Status(id, status) => {
                let record_type = about(id)?.0.record_type();
                if !matches!(record_type, RecordType::Fact(FactType::Commitment | FactType::Target)) {
                    return Err(undecidable(format!("a {} has no status; commitments and targets have", record_type.code())));
                }
                (Action::Status(*status), whole(id)?)
            }
            Verdict::Merge(ids) => {
                let mut places = Vec::new();
                let mut of: FxHashSet<i64> = FxHashSet::default();
                let mut types: Vec<RecordType> = Vec::new();
                for id in ids {
                    let (stored, evidence) = about(id)?;
                    if !of.insert(stored.row) {
                        continue;
                    }
                    // What was on firm days ties others to it; what is loose does not.
                    let mut firm = None;
                    for (i, e) in evidence.iter().enumerate() {
                        let row: i64 = tx
                            .prepare_cached(
                                "SELECT statement FROM hashes WHERE hash = ?1 UNION ALL SELECT statement FROM late_hashes WHERE hash = ?1",
                            )?
                            .query_row([e.statement.0 as i64], |row| row.get(0))?;
                        if !matches!(read_said(&tx, row)?.when, When::Loose(_)) {
                            firm = Some(i);
                            break;
                        }
                    }
                    places.extend(evidence.get(firm.unwrap_or(0)).map(|e| place(&stored, e)));
                    types.push(stored.record_type());
                }
                if of.len() < 2 {
                    return Err(undecidable("these are one record already".to_owned()));
                }
                if types.iter().any(|t| *t != types[0]) {
                    return Err(undecidable("records of different types cannot be one".to_owned()));
                }
                (Action::Merge, places)
            }
            Verdict::Split { record, evidence: chosen } => {
                let (stored, evidence) = about(record)?;
                let places: Option<Vec<Place>> = chosen.iter().map(|i| evidence.get(*i).map(|e| place(&stored, e))).collect();
                let places = places.ok_or_else(|| undecidable(format!("the record has {} pieces of evidence", evidence.len())))?;
                if places.is_empty() || places.len() == evidence.len() {
                    return Err(undecidable("a split takes some of the evidence, and leaves some".to_owned()));
                }
                (Action::Split, places)
            }
            Verdict::Undo(id) => {
                let target = all.iter().find(|d| d.id == *id);
                let target = target.ok_or_else(|| undecidable(format!("there is no decision {id}")))?;
                if undone(&all).contains(id) {
                    return Err(undecidable(format!("decision {id} is undone already")));
                }
                (Action::Undo(*id), target.places.clone())
            }
        };
        let decision = Decision::new(signature, action, places);
        if all.iter().any(|d| d.id == decision.id) {
            return Err(undecidable(format!("this was decided already, as {}", decision.id)));
        }
        keep(&tx, &decision)?;
        let mut work = Work::new(&tx, &mut self.cache)?;
        work.redecide(&decision)?;
        work.settle()?;
        tx.commit()?;
        Ok(decision.id)
    }

    fn standing(&self) -> Result<Vec<(Decision, Standing)>> {
        let all = decisions(&self.db)?;
        let undone = undone(&all);
        let mut query = self.db.prepare_cached("SELECT count(*) FROM anchors a JOIN decisions d ON d.id = a.decision WHERE d.hash = ?1")?;
        let mut standing = Vec::new();
        for decision in all {
            let found: usize = query.query_row([decision.id.0 as i64], |row| row.get::<_, i64>(0))? as usize;
            let needed = match decision.action {
                Action::Undo(_) => 0,
                Action::Merge => 2,
                _ => 1,
            };
            let now = if undone.contains(&decision.id) {
                Standing::Undone
            } else if found < needed {
                Standing::Stranded
            } else {
                Standing::Holds
            };
            standing.push((decision, now));
        }
        Ok(standing)
    }
}

impl Work<'_> {
    /// Has every document that a decision is about said anew, as all decisions have it.
    fn redecide(&mut self, decision: &Decision) -> Result<()> {
        let mut targets: Vec<DocumentId> = decision.places.iter().map(|p| p.document).collect();
        targets.sort_unstable();
        targets.dedup();
        for id in targets {
            if let Some(teller) = self.teller(&id)? {
                let voices = self.voices_of(teller.row)?;
                self.retell_decided(teller, &id, voices)?;
            }
        }
        Ok(())
    }

    /// The document with this id, where it is there.
    pub fn teller(&self, id: &DocumentId) -> Result<Option<Teller>> {
        let Some(row) = row_of(self.db, id)? else { return Ok(None) };
        let mut query = self.db.prepare_cached("SELECT id, published, language FROM documents WHERE id = ?1")?;
        let teller = query.query_row([row], |row| {
            let language: Language = language_of(row.get_ref(2)?.as_str()?);
            Ok(Teller { row: row.get(0)?, day: row.get::<_, Option<i32>>(1)?.map(Day), language })
        });
        Ok(teller.optional()?)
    }
}

fn keep(db: &rusqlite::Connection, decision: &Decision) -> Result<()> {
    let Signature { at, by, why } = &decision.signature;
    let places: Value = decision.places.iter().map(Place::to_json).collect();
    db.prepare_cached("INSERT INTO decisions (hash, at, by, why, action, places) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?.execute(params![
        decision.id.0 as i64,
        at,
        by,
        why,
        decision.action.to_json().to_string(),
        places.to_string()
    ])?;
    let row = db.last_insert_rowid();
    if matches!(decision.action, Action::Undo(_)) {
        return Ok(());
    }
    let mut insert = db.prepare_cached("INSERT INTO places (decision, place, document) VALUES (?1, ?2, ?3)")?;
    for (at, place) in decision.places.iter().enumerate() {
        insert.execute(params![row, at as i64, &place.document.0[..]])?;
    }
    Ok(())
}

fn place(stored: &record::Stored, evidence: &Evidence) -> Place {
    Place { document: evidence.document, record_type: stored.record_type(), span: evidence.bytes, statement: evidence.statement }
}

fn undecidable(why: String) -> LedgerError {
    LedgerError::Undecidable(why)
}

/// Slots of what is no fact.
const OTHERS: &[&str] = &["name", "country", "offices", "guest", "guest_country", "countries", "within"];

fn check_slot(stored: &record::Stored, slot: &str, value: &Value) -> Result<()> {
    let known = match stored.record_type() {
        RecordType::Fact(fact) => fact.slot(slot).is_some(),
        _ => OTHERS.contains(&slot),
    };
    if !known {
        return Err(undecidable(format!("a {} has no slot `{slot}`", stored.record_type().code())));
    }
    let texts = |items: &[Value]| items.iter().all(Value::is_string);
    let fits = value.is_string() || value.is_number() || value.is_boolean() || value.as_array().is_some_and(|items| texts(items));
    // What can be read as a slot of this type is a value of it.
    let mut object = serde_json::Map::new();
    object.insert("type".into(), stored.record_type().code().into());
    object.insert(slot.into(), value.clone());
    match banggiao_wire::read_said(&Value::Object(object)) {
        Ok(_) if fits => Ok(()),
        Ok(_) => Err(undecidable(format!("`{slot}` holds a text, a number, a list of texts, yes or no"))),
        Err(e) => Err(undecidable(e.to_string())),
    }
}
