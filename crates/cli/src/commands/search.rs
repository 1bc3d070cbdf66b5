//! `banggiao search`: words in documents and records, with or without accents.

use std::io::{Write, stdout};

use banggiao_ledger::Snippet;
use banggiao_views::item::short;
use banggiao_views::line::line;
use clap::Args;
use serde_json::{Value, json};

use super::extract::width;
use crate::asking::Asking;
use crate::interface::Words;
use crate::output::wrap::wrap;
use crate::output::{colour, tame};

/// Find documents and records by words, with or without accents.
#[derive(Debug, Args)]
pub struct Search {
    #[command(flatten)]
    asking: Asking,
    /// How many documents and how many records at most
    #[arg(long, value_name = "N", default_value_t = 10)]
    limit: usize,
    /// The words; all must be there, and those between quotation marks stand next to each other
    #[arg(value_name = "WORDS", required = true)]
    words: Vec<String>,
}

impl Search {
    /// Prints what is found; says whether anything was.
    pub fn run(self, interface: &Words) -> anyhow::Result<bool> {
        let asked = self.asking.open(interface)?;
        let found = asked.ledger.search(&self.words.join(" "), self.limit)?;
        if asked.json {
            let documents = found.documents.iter().map(|d| {
                let (snippet, published) = (&d.snippet.text, d.published.map(|day| day.to_string()));
                json!({"doc": d.doc, "title": d.title, "published": published, "snippet": snippet, "hits": d.snippet.hits})
            });
            let records = found.records.iter().map(|r| asked.ledger.told(r, asked.today).map(Value::Object));
            let records = records.collect::<Result<Vec<_>, _>>()?;
            writeln!(
                stdout(),
                "{}",
                serde_json::to_string_pretty(&json!({"documents": documents.collect::<Vec<_>>(), "records": records}))?
            )?;
            return Ok(true);
        }
        if found.documents.is_empty() && found.records.is_empty() {
            writeln!(stdout(), "{}", interface.say("search-nothing"))?;
            return Ok(true);
        }
        let (width, colour) = (width(), colour());
        for record in &found.records {
            let told = format!("{} [{}]", tame(&line(&record.entry.record, &asked.words).whole()), short(record.id()));
            for line in wrap(&told, width, 2) {
                writeln!(stdout(), "{line}")?;
            }
        }
        for document in &found.documents {
            let day = document.published.map(|day| asked.words.day(day));
            let head = [Some(document.doc.clone()), document.title.clone(), day];
            writeln!(stdout(), "\n{}", tame(&head.into_iter().flatten().collect::<Vec<_>>().join(" · ")))?;
            for line in wrap(&marked(&document.snippet, colour), width - 2, 0) {
                writeln!(stdout(), "  {line}")?;
            }
        }
        Ok(true)
    }
}

/// The snippet on one line, what was found between marks, or bold on a terminal.
fn marked(snippet: &Snippet, colour: bool) -> String {
    let (open, close) = if colour { ("\u{1b}[1m", "\u{1b}[0m") } else { ("«", "»") };
    let told = |(text, hit)| if hit { format!("{open}{}{close}", in_line(text)) } else { in_line(text) };
    let out: String = snippet.parts().into_iter().map(told).collect();
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Words of a text that cannot command a terminal, line ends among them as spaces.
fn in_line(text: &str) -> String {
    tame(&text.replace(['\n', '\r', '\t'], " "))
}
