//! `banggiao show`: one record with all its evidence.

use std::io::{Write, stdout};

use banggiao_views::line::line;
use clap::Args;
use serde_json::Value;

use super::extract::width;
use crate::asking::Asking;
use crate::interface::Words;
use crate::output::wrap::wrap;
use crate::output::{evidence, tame};

/// Show one record: its slots, who says so, what sources disagree on, what people decided.
#[derive(Debug, Args)]
pub struct Show {
    #[command(flatten)]
    asking: Asking,
    /// The record's id, or the beginning of it
    #[arg(value_name = "ID")]
    id: String,
}

impl Show {
    /// Prints it.
    pub fn run(self, interface: &Words) -> anyhow::Result<bool> {
        let asked = self.asking.open(interface)?;
        let stored = asked.ledger.record(&self.id)?;
        let evidence = asked.ledger.evidence(&stored)?;
        if asked.json {
            let object = asked.ledger.told(&stored, asked.today)?;
            writeln!(stdout(), "{}", serde_json::to_string_pretty(&Value::Object(object))?)?;
            return Ok(true);
        }
        let record = &stored.entry.record;
        let width = width();
        for line in wrap(&tame(&line(record, &asked.words).whole()), width, 0) {
            writeln!(stdout(), "{line}")?;
        }
        let status = stored.status_on(asked.today).map(|status| asked.words.code("status", status.code()));
        let kind = asked.words.code("type", record.record_type.code());
        let facts = interface.with("show-facts", &[("count", &stored.entry.evidence.to_string())]);
        let sources = asked.words.many("sources", stored.entry.sources as usize);
        let review = asked.words.code("review", stored.entry.review.code());
        let head = [Some(kind), Some(record.key.to_string()), status, Some(facts), Some(sources), Some(review)];
        writeln!(stdout(), "{}\n", head.into_iter().flatten().collect::<Vec<_>>().join(" · "))?;
        write!(stdout(), "{}", evidence::slots(record, interface, width))?;
        write!(stdout(), "{}", evidence::conflicts(record, &evidence, &asked.words, interface, width))?;
        writeln!(stdout(), "\n{}", interface.say("show-evidence"))?;
        write!(stdout(), "{}", evidence::list(&evidence, &asked.words, width))?;
        let decisions = asked.ledger.decisions_about(&stored)?;
        if !decisions.is_empty() {
            writeln!(stdout(), "\n{}", interface.say("show-decisions"))?;
            for decision in decisions {
                writeln!(stdout(), "{}", evidence::decision(&decision, interface))?;
            }
        }
        Ok(true)
    }
}
