//! Fills a ledger from a file of JSON lines and says how fast it went, tenth by tenth: all of it, and the writer alone.
//!
//! `cargo run --release -p banggiao-ledger --example fill LEDGER DOCUMENTS.jsonl [BATCH]`

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::sync::mpsc::sync_channel;
use std::time::{Duration, Instant};

use banggiao_extract::{Document, Packs, extract};
use banggiao_ledger::{Arrival, Ledger, Reading};
use serde_json::Value;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [ledger, documents, ..] = &args[..] else { return Err("LEDGER DOCUMENTS.jsonl [BATCH]".into()) };
    let batch: usize = args.get(2).map_or(Ok(512), |b| b.parse())?;
    let all = BufReader::new(File::open(documents)?).lines().count();
    let mut ledger = Ledger::open_or_create(Path::new(ledger))?;
    let (give, take) = sync_channel::<Vec<Reading>>(4);
    let lines = BufReader::with_capacity(1 << 20, File::open(documents)?).lines();
    let reader = std::thread::spawn(move || {
        let packs = Packs::embedded();
        let mut readings = Vec::new();
        for line in lines.map_while(Result::ok) {
            let line: Value = serde_json::from_str(&line).unwrap_or_default();
            let word = |key: &str| line[key].as_str().map(str::to_owned);
            let text = word("text").unwrap_or_default();
            let published = word("published").and_then(|d| d.parse().ok());
            let extraction = extract(&Document { published, ..Document::new(&text) }, packs);
            let arrival = Arrival {
                name: word("id").unwrap_or_default(),
                title: word("title"),
                publisher: word("publisher"),
                published,
                language: None,
            };
            readings.push(Reading::new(text, arrival, &extraction, "fill"));
            if readings.len() == batch && give.send(std::mem::take(&mut readings)).is_err() {
                return;
            }
        }
        let _ = give.send(readings);
    });
    let (start, mut last, mut done, mut writing, mut tenth) = (Instant::now(), Instant::now(), 0, Duration::ZERO, 1);
    let mut since = 0;
    for readings in take {
        let count = readings.len();
        let begin = busy();
        ledger.ingest(readings)?;
        writing += busy().saturating_sub(begin);
        done += count;
        since += count;
        if done * 10 >= all * tenth {
            let (of, micros) = (since as f64, writing.as_micros() as f64);
            println!(
                "{done:9} documents: {:6.0} a second, writer {:6.0} µs each, {}",
                of / last.elapsed().as_secs_f64(),
                micros / of,
                memory()
            );
            (last, writing, since, tenth) = (Instant::now(), Duration::ZERO, 0, done * 10 / all + 1);
        }
    }
    reader.join().map_err(|_| "the reading thread failed")?;
    println!("{done:9} documents in {:.1} s", start.elapsed().as_secs_f64());
    Ok(())
}

/// How long this thread has been at work, where the system tells: other programs on the machine do not count.
fn busy() -> Duration {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    Duration::from_nanos(told.split_whitespace().next().and_then(|n| n.parse().ok()).unwrap_or(0))
}

/// What the process holds in memory, where the system tells.
fn memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmRSS")).unwrap_or_default();
    line.split_whitespace().skip(1).collect::<Vec<_>>().join(" ")
}
