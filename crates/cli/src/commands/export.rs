//! `banggiao export`: all records of the ledger, for other programs.

use std::io::{self, BufWriter, Write};

use banggiao_extract::text::language::Language;
use banggiao_records::RecordType;
use banggiao_views::Names;
use clap::{Args, ValueEnum};
use serde_json::{Map, Value, json};

use crate::ledger::{LedgerOption, TodayOption};

/// Print every record of the ledger, with all its evidence.
#[derive(Debug, Args)]
pub struct Export {
    #[command(flatten)]
    ledger: LedgerOption,
    #[command(flatten)]
    today: TodayOption,
    /// Form of the output: records as the codebook has them, one a line
    #[arg(long, value_enum, default_value = "jsonl")]
    format: Format,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    Jsonl,
}

impl Export {
    /// Prints the records.
    pub fn run(self) -> anyhow::Result<bool> {
        let ledger = self.ledger.open_to_read()?;
        let mut out = BufWriter::new(io::stdout());
        let Format::Jsonl = self.format;
        let names = Names::embedded();
        ledger.export(self.today.day(), |mut record| {
            if record["type"] == RecordType::Country.code() {
                named(&mut record, &names);
            }
            writeln!(out, "{}", Value::Object(record))
        })?;
        out.flush()?;
        Ok(true)
    }
}

/// Puts what a country is called in each language beside its code.
fn named(record: &mut Map<String, Value>, names: &Names) {
    let code = record["id"].as_str().unwrap_or_default().to_owned();
    let called = |language| names.country(&code, language);
    record.insert("names".into(), json!({"en": called(Language::English), "vi": called(Language::Vietnamese)}));
}
