//! `banggiao explain`: how each fact was found.

use std::io::{self, Write};
use std::path::PathBuf;

use banggiao_extract::Extraction;
use banggiao_extract::explain::underline;
use banggiao_extract::fact::view;
use clap::Args;

use crate::commands::extract::width;
use crate::input::{self, Fault, Input, Problem};
use crate::interface::Words;
use crate::output::tame_lines;
use crate::packs::PacksOption;
use crate::texts::{Reading, found};

/// Show how each fact was found: the pattern, the words that fill its slots, the text underlined.
#[derive(Debug, Args)]
pub struct Explain {
    #[command(flatten)]
    reading: Reading,
    #[command(flatten)]
    packs: PacksOption,
    /// Texts, JSONL, folders, - for standard input
    #[arg(value_name = "PATH", required = true)]
    paths: Vec<PathBuf>,
}

impl Explain {
    /// Prints every fact with its derivation; says whether every input could be read.
    pub fn run(self, words: &Words) -> anyhow::Result<bool> {
        let packs = self.packs.load()?;
        let reader = self.reading.reader();
        let mut out = io::BufWriter::new(io::stdout());
        let (mut all_read, mut outcome) = (true, Ok(()));
        for source in input::sources(&self.paths) {
            reader.read(&source, &mut |item, _| {
                let explained = item.and_then(|input| {
                    let (extraction, cells) = found(&input, &packs).ok_or_else(|| Fault::whole(&input.doc, Problem::Panic))?;
                    all_read &= cells.is_empty();
                    cells.iter().for_each(|fault| eprintln!("banggiao: {}", fault.message(words)));
                    Ok(explain(&input, &extraction, words, width()))
                });
                match explained {
                    Ok(text) => outcome = out.write_all(tame_lines(&text).as_bytes()),
                    Err(fault) => {
                        all_read = false;
                        eprintln!("banggiao: {}", fault.message(words));
                    }
                }
                outcome.is_ok()
            });
            if outcome.is_err() {
                break;
            }
        }
        outcome.and_then(|()| out.flush())?;
        Ok(all_read)
    }
}

/// Every fact of a document: its type and slots, the pattern, the words behind each slot, the text with marks under it.
fn explain(input: &Input, extraction: &Extraction, words: &Words, width: usize) -> String {
    let mut out = String::new();
    let line_of = |at: u32| 1 + input.text[..at as usize].matches('\n').count();
    for fact in &extraction.facts {
        let slots: Vec<String> = view::slots(&fact.slots).into_iter().map(|(slot, value)| format!("{slot}={value}")).collect();
        out += &format!("{}:{}: {} {}\n", input.doc, line_of(fact.span.start), fact.slots.fact_type().code(), slots.join(" "));
        out += &format!("  {} {}\n", words.say("rule"), fact.derivation.pattern);
        if let Some(matched) = fact.derivation.matched {
            out += &format!("  ^ {}\n", one_line(matched.of(&input.text)));
        }
        for (slot, span) in &fact.derivation.mentions {
            let column = input.row.as_ref().and_then(|row| row.column(&input.text, *span));
            let column = column.map(|column| format!(", {}", words.with("in-column", &[("column", &column)]))).unwrap_or_default();
            out += &format!("  ~ {} {} {slot}{column}\n", one_line(span.of(&input.text)), words.say("fills"));
        }
        for underlined in underline(&input.text, fact, width.saturating_sub(4)) {
            out += &format!("  | {}\n", underlined.line);
            if !underlined.marks.is_empty() {
                out += &format!("  | {}\n", underlined.marks);
            }
        }
        out.push('\n');
    }
    for note in &extraction.notes {
        let place = line_of(note.span.start);
        out += &format!("{}:{place}: “{}”: {}\n", input.doc, one_line(note.span.of(&input.text)), words.note(note.kind));
    }
    out
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
