//! `banggiao decide`: what people find of records, kept for good.

use std::io::{Write, stdout};

use banggiao_ledger::{Signature, Standing, Verdict, typed};
use banggiao_records::life::commitment::Status;
use clap::{Args, Subcommand};
use jiff::Zoned;

use crate::codes;
use crate::interface::Words;
use crate::ledger::LedgerOption;
use crate::output::evidence;

/// Decide on records: accept, correct, reject, merge, split, set a status, note, undo; or list what was decided.
#[derive(Debug, Args)]
pub struct Decide {
    #[command(flatten)]
    ledger: LedgerOption,
    /// Who decides
    #[arg(long, global = true, value_name = "NAME", env = "BANGGIAO_BY")]
    by: Option<String>,
    /// Why
    #[arg(long, global = true, value_name = "REASON", default_value = "")]
    why: String,
    /// When, as RFC 3339 has it [default: now]
    #[arg(long, global = true, value_name = "TIME")]
    at: Option<String>,
    #[command(subcommand)]
    what: What,
}

/// What is decided.
#[derive(Debug, Subcommand)]
enum What {
    /// The record is right
    Accept {
        /// The record
        id: String,
    },
    /// A slot of the record holds another value
    Correct {
        /// The record
        id: String,
        /// The slot, as the codebook calls it
        slot: String,
        /// Its value: words, a number, true or false, or a JSON list
        value: String,
    },
    /// The record is wrong
    Reject {
        /// The record
        id: String,
    },
    /// The records are of one thing
    Merge {
        /// The records
        #[arg(required = true, num_args = 2..)]
        ids: Vec<String>,
    },
    /// Some places say another thing than the rest of the record
    Split {
        /// The record
        id: String,
        /// The numbers of the places, as `show` numbers them
        #[arg(required = true, num_args = 1.., value_parser = clap::value_parser!(u32).range(1..))]
        places: Vec<u32>,
    },
    /// How far a commitment or target has come
    Status {
        /// The record
        id: String,
        /// open, in-progress, done, overdue or dropped
        #[arg(value_parser = codes::status)]
        status: Status,
    },
    /// A remark on the record
    Note {
        /// The record
        id: String,
        /// The remark
        text: String,
    },
    /// An earlier decision no longer holds
    Undo {
        /// The decision, as `decide list` names it
        decision: String,
    },
    /// Every decision, and what became of it
    List,
}

impl Decide {
    /// Takes the decision, or lists those taken.
    pub fn run(self, interface: &Words) -> anyhow::Result<bool> {
        let mut ledger = if matches!(self.what, What::List) { self.ledger.open_to_read()? } else { self.ledger.open()? };
        let mut why = self.why;
        let verdict = match self.what {
            What::Accept { id } => Verdict::Accept(id),
            What::Correct { id, slot, value } => Verdict::Correct { record: id, slot, value: typed(&value) },
            What::Reject { id } => Verdict::Reject(id),
            What::Merge { ids } => Verdict::Merge(ids),
            What::Split { id, places } => Verdict::Split { record: id, evidence: places.iter().map(|n| *n as usize - 1).collect() },
            What::Status { id, status } => Verdict::Status(id, status),
            What::Note { id, text } => {
                why = text;
                Verdict::Note(id)
            }
            What::Undo { decision } => {
                let id = decision.parse().map_err(|_| anyhow::anyhow!(interface.with("decision-unknown", &[("id", &decision)])))?;
                Verdict::Undo(id)
            }
            What::List => {
                for (decision, standing) in ledger.decisions()? {
                    let standing = match standing {
                        Standing::Holds => "holds",
                        Standing::Undone => "undone",
                        Standing::Stranded => "stranded",
                    };
                    writeln!(
                        stdout(),
                        "{} [{}]",
                        evidence::decision(&decision, interface).trim_start(),
                        interface.say(&format!("standing-{standing}"))
                    )?;
                }
                return Ok(true);
            }
        };
        let Some(by) = self.by.or_else(|| std::env::var("USER").ok()).filter(|by| !by.is_empty()) else {
            anyhow::bail!(interface.say("decide-who"));
        };
        let at = self.at.unwrap_or_else(|| Zoned::now().timestamp().strftime("%Y-%m-%dT%H:%M:%SZ").to_string());
        let id = ledger.decide(Signature { at, by, why }, &verdict)?;
        ledger.settle_contradictions()?;
        writeln!(stdout(), "{}", interface.with("decided", &[("id", &id.to_string())]))?;
        Ok(true)
    }
}
