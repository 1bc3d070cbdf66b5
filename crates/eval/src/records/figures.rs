//! Figures of a grouping, printed as the codebook's scorer of records prints them.

use serde_json::{Value, json};

use crate::figures::round;
use crate::records::repr::{repr, shown};

/// How well records agree with the gold grouping.
#[derive(Debug, Clone, PartialEq)]
pub struct RecordFigures {
    /// Gold members.
    pub members: usize,
    /// Members found in a record.
    pub found: usize,
    /// B-cubed precision over the members found.
    pub precision: f64,
    /// B-cubed recall; members not found count as lost.
    pub recall: f64,
    /// Their harmonic mean.
    pub f1: f64,
    /// Slots filled as gold has them.
    pub slots_right: usize,
    /// Slots in gold.
    pub slots: usize,
    /// Conflicts flagged that gold has.
    pub conflicts_flagged: usize,
    /// Conflicts in gold.
    pub conflicts: usize,
}

impl RecordFigures {
    /// One line to read, with its end.
    pub fn line(&self) -> String {
        format!(
            "members found {}/{}; B-cubed P {:.3} R {:.3} F1 {:.3}; slots right {}/{}; conflicts flagged {}/{}\n",
            self.found,
            self.members,
            self.precision,
            self.recall,
            self.f1,
            self.slots_right,
            self.slots,
            self.conflicts_flagged,
            self.conflicts
        )
    }

    /// One JSON object.
    pub fn json(&self) -> Value {
        json!({
            "members": self.members, "found": self.found,
            "precision": round(self.precision), "recall": round(self.recall), "f1": round(self.f1),
            "slots_right": self.slots_right, "slots": self.slots,
            "conflicts_flagged": self.conflicts_flagged, "conflicts": self.conflicts,
        })
    }
}

/// A disagreement with gold.
#[derive(Debug, Clone, PartialEq)]
pub enum RecordMiss {
    /// A member that no record of its type holds.
    Member {
        /// The record's type.
        kind: String,
        /// The document.
        doc: Value,
        /// The words that stand in the evidence.
        anchor: Value,
    },
    /// A slot that is not as gold has it.
    Slot {
        /// The record's type.
        kind: String,
        /// The slot.
        slot: String,
        /// What gold has.
        wanted: Value,
        /// What the record has.
        got: Value,
    },
    /// A conflict that is not flagged.
    Conflict {
        /// The record's type.
        kind: String,
        /// The slot.
        slot: Value,
        /// All slots of the gold record.
        slots: Value,
    },
}

impl RecordMiss {
    /// One line to read, without its end.
    pub fn line(&self) -> String {
        match self {
            RecordMiss::Member { kind, doc, anchor } => format!("not found  {kind}  {}  {}", shown(doc), shown(anchor)),
            RecordMiss::Slot { kind, slot, wanted, got } => format!("slot  {kind}.{slot}: want {}, got {}", repr(wanted), repr(got)),
            RecordMiss::Conflict { kind, slot, slots } => format!("conflict not flagged  {kind}.{}  {}", shown(slot), repr(slots)),
        }
    }
}
