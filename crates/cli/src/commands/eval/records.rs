//! `banggiao eval --records`: how well exported records agree with a gold grouping.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::Path;
use std::thread::available_parallelism;

use anyhow::{Context, anyhow};
use banggiao_eval::records::{Exported, GoldRecord, Grouping, Scorer};
use serde_json::Value;

use crate::commands::eval::spaced;
use crate::interface::Words;
use crate::pipeline;

/// Lines handed to a thread at once.
const BATCH: usize = 256;

/// What to print.
#[derive(Debug, Clone, Copy)]
pub struct Form {
    /// The figures as one JSON object.
    pub json: bool,
    /// Every disagreement before them.
    pub misses: bool,
}

/// Scores the records in `exported`, `-` for standard input, against `gold`.
pub fn score(gold: &Path, exported: &Path, form: Form, words: &Words) -> anyhow::Result<()> {
    let mut scorer = Scorer::new(grouping(gold, form.misses, words)?);
    let stdin = exported.as_os_str() == "-";
    let name = if stdin { crate::input::STDIN.to_owned() } else { exported.display().to_string() };
    let input: Box<dyn Read + Send> = if stdin { Box::new(io::stdin()) } else { Box::new(open(exported)?) };
    let parse = |line: &str| Exported::parse(line).map_err(anyhow::Error::from);
    lines(BufReader::with_capacity(1 << 16, input), &name, "record-wanted", words, parse, |record| scorer.take(&record))?;
    let mut out = io::BufWriter::new(io::stdout());
    let figures = scorer.finish(|miss| if form.misses { writeln!(out, "{}", miss.line()) } else { Ok(()) })?;
    if form.json {
        writeln!(out, "{}", spaced(&figures.json()))?
    } else {
        out.write_all(figures.line().as_bytes())?
    }
    out.flush()?;
    Ok(())
}

fn open(path: &Path) -> anyhow::Result<File> {
    File::open(path).with_context(|| path.display().to_string())
}

/// The gold grouping: one object with `records`, or one record a line.
fn grouping(path: &Path, keep: bool, words: &Words) -> anyhow::Result<Grouping> {
    let name = path.display().to_string();
    let mut input = BufReader::with_capacity(1 << 16, open(path)?);
    let mut first = String::new();
    while first.trim().is_empty() && input.read_line(&mut first).with_context(|| name.clone())? > 0 {}
    let mut grouping = Grouping::default();
    if serde_json::from_str::<Value>(&first).is_ok_and(|value| value.get("type").is_some()) {
        let parse = |line: &str| GoldRecord::parse(line, keep).map_err(anyhow::Error::from);
        let input = io::Cursor::new(first).chain(input);
        lines(input, &name, "gold-record-wanted", words, parse, |record| grouping.add(record))?;
        return Ok(grouping);
    }
    input.read_to_string(&mut first).with_context(|| name.clone())?;
    let wanted = || format!("{name}: {}", words.say("gold-record-wanted"));
    let mut value: Value = serde_json::from_str(&first).with_context(wanted)?;
    let Some(Value::Array(records)) = value.get_mut("records").map(Value::take) else {
        return Err(anyhow!(wanted()));
    };
    for (i, record) in records.into_iter().enumerate() {
        let place = || format!("{name}: {}", words.with("gold-record-number", &[("number", &(i + 1).to_string())]));
        let Value::Object(record) = record else { return Err(anyhow!(place())) };
        grouping.add(GoldRecord::of(record, keep).with_context(place)?);
    }
    Ok(grouping)
}

/// Parses the lines of `input` on all cores and hands them over in order.
fn lines<T: Send>(
    mut input: impl BufRead + Send,
    name: &str,
    wanted: &str,
    words: &Words,
    parse: impl Fn(&str) -> anyhow::Result<T> + Sync,
    mut take: impl FnMut(T),
) -> anyhow::Result<()> {
    let jobs = available_parallelism().map_or(1, usize::from);
    let read = move |give: &mut (dyn FnMut((usize, Vec<io::Result<String>>), usize) -> bool + Send)| {
        let mut number = 0;
        loop {
            let (mut batch, mut size) = (Vec::new(), 0);
            while batch.len() < BATCH && size < 1 << 20 {
                let mut line = String::new();
                match input.read_line(&mut line) {
                    Ok(0) => break,
                    Ok(length) => size += length,
                    Err(e) => {
                        batch.push(Err(e));
                        break;
                    }
                }
                batch.push(Ok(line));
            }
            let failed = batch.last().is_some_and(Result::is_err);
            let start = number;
            number += batch.len();
            if batch.is_empty() || !give((start, batch), size) || failed {
                return;
            }
        }
    };
    let work = |_, (start, batch): (usize, Vec<io::Result<String>>)| -> anyhow::Result<Vec<T>> {
        let numbered = batch.into_iter().enumerate().map(|(i, line)| (start + i + 1, line));
        let filled = numbered.filter(|(_, line)| line.as_ref().map_or(true, |line| !line.trim().is_empty()));
        let parsed = filled.map(|(number, line)| {
            let place = || format!("{name}:{number}: {}", words.say(wanted));
            parse(&line.with_context(place)?).with_context(place)
        });
        parsed.collect()
    };
    pipeline::run(jobs, jobs * 8, read, work, |batch: anyhow::Result<Vec<T>>, _| -> anyhow::Result<()> {
        batch?.into_iter().for_each(&mut take);
        Ok(())
    })
}
