//! `banggiao commitments`: the tracker of undertakings and their deadlines.

use banggiao_ledger::Query;
use banggiao_records::life::commitment::Status;
use banggiao_records::{Day, Entry, RecordType, Window};
use banggiao_views::tracker::{Filter, Tracker};
use clap::Args;
use jiff::civil::Date;

use crate::asking::{Asking, Shown};
use crate::codes;
use crate::interface::Words;
use crate::ledger::date;
use crate::output::paper;

/// Show commitments, the overdue first, then the nearest deadline.
#[derive(Debug, Args)]
pub struct Commitments {
    #[command(flatten)]
    asking: Asking,
    /// Only those due on this day or before, as 2025-12-31
    #[arg(long, value_name = "DATE", value_parser = date)]
    due_before: Option<Date>,
    /// Only in these states: overdue, open, in-progress, done, dropped
    #[arg(long, value_name = "STATUS", value_delimiter = ',', value_parser = codes::status)]
    status: Vec<Status>,
    /// Only in this field of cooperation, as energy
    #[arg(long, value_name = "FIELD", value_parser = codes::field)]
    field: Option<String>,
    /// Only what is said for this country
    #[arg(long, value_name = "COUNTRY")]
    actor: Option<String>,
    #[command(flatten)]
    shown: Shown,
}

/// Of so many are those of one field, actor or state looked for.
const LOOKED: usize = 1000;

impl Commitments {
    /// Prints them.
    pub fn run(self, interface: &Words) -> anyhow::Result<bool> {
        let asked = self.asking.open(interface)?;
        let countries = asked.countries(&self.shown.countries, 2)?;
        let actor = self.actor.as_deref().map(|name| asked.country(name)).transpose()?;
        let all = self.field.is_none() && actor.is_none() && self.status.is_empty();
        let limit = if all { self.shown.limit } else { LOOKED.max(self.shown.limit) };
        let types: Vec<RecordType> = RecordType::from_code("commitment").into_iter().collect();
        let query = Query { countries: countries.clone(), types, limit: Some(limit), ..Query::default() };
        // What has a deadline, past and to come, and of what has none the newest.
        let today = Day::from(asked.today);
        let last = self.due_before.map_or(Day::LAST, Day::from);
        let mut entries = Vec::new();
        for due in [Window::new(Day::FIRST, today.plus(-1).min(last)), Window::new(today.min(last), last)] {
            entries.extend(asked.entries(&Query { due: Some(due), ..query.clone() })?);
        }
        let mut known = 0;
        if self.due_before.is_none() {
            entries.extend(asked.entries(&query)?);
            if all {
                known = asked.known(&countries, "commitment")?;
            }
        }
        if countries.len() == 2 {
            entries.extend(asked.newest(&countries, &[("agreement", 100), ("mechanism", 100)], None)?);
        }
        entries.sort_by_key(|e: &Entry| e.record.key);
        entries.dedup_by_key(|e| e.record.key);
        let actor = actor.map(|country| country.code().to_owned());
        let filter = Filter { due_before: self.due_before, states: self.status, field: self.field, actor };
        let tracker = Tracker::new(&entries, &filter, asked.today, self.shown.limit, known);
        if asked.json {
            println!("{}", serde_json::to_string_pretty(&tracker)?);
        } else {
            print!("{}", paper(&asked).tracked(&tracker.commitments));
        }
        Ok(true)
    }
}
