//! `cargo xtask load`: the desk under readers, at a ledger of any size, while an ingest runs beside.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::time::{Duration, Instant};
use std::{io, thread};

use anyhow::{Context, Result, bail};

use crate::load_pages::{Asked, Pages, ask};
use crate::run::{cargo, released};

pub const USAGE: &str = "usage: cargo xtask load [OPTION VALUE]...

  --folder FOLDER    where the dispatches and the ledger are, made where they are not there [default: target/load]
  --documents N      how many the ledger has when it is made [default: 100000]
  --programs FOLDER  where the programs are [default: target/release, built first]
  --readers N        how many read at once [default: 50]
  --pause MS         how long each looks at a page before the next, in the mean [default: 1000]
  --seconds N        for how long [default: 60]
  --beside N         dispatches that are ingested beside; 0 for none [default: 100000]";

/// What is wanted.
struct Wanted {
    folder: PathBuf,
    programs: Option<PathBuf>,
    documents: usize,
    readers: usize,
    pause: Duration,
    time: Duration,
    beside: usize,
}

impl Wanted {
    fn read(mut args: impl Iterator<Item = String>) -> Result<Self> {
        let mut wanted = Wanted {
            folder: crate::run::root().join("target/load"),
            programs: None,
            documents: 100_000,
            readers: 50,
            pause: Duration::from_millis(1000),
            time: Duration::from_secs(60),
            beside: 100_000,
        };
        while let Some(option) = args.next() {
            let value = args.next().with_context(|| USAGE)?;
            let number = || value.parse::<usize>().with_context(|| format!("{option} {value}"));
            match &option[..] {
                "--folder" => wanted.folder = PathBuf::from(&value),
                "--programs" => wanted.programs = Some(PathBuf::from(&value)),
                "--documents" => wanted.documents = number()?,
                "--readers" => wanted.readers = number()?,
                "--pause" => wanted.pause = Duration::from_millis(number()? as u64),
                "--seconds" => wanted.time = Duration::from_secs(number()? as u64),
                "--beside" => wanted.beside = number()?,
                _ => bail!(USAGE),
            }
        }
        Ok(wanted)
    }
}

/// A process that ends with what it is for.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Makes what is not there, serves it, reads, and prints how long the pages took.
pub fn load(args: impl Iterator<Item = String>) -> Result<()> {
    let wanted = Wanted::read(args)?;
    if wanted.programs.is_none() {
        cargo(&["build", "--quiet", "--release", "--package", "banggiao", "--package", "banggiao-corpus"])?;
    }
    let programs = wanted.programs.clone().unwrap_or_else(released);
    let program = |name: &str| Command::new(programs.join(name));
    std::fs::create_dir_all(&wanted.folder)?;
    let ledger = wanted.folder.join("ledger.db");
    if !ledger.exists() {
        let dispatches = dispatches(program("banggiao-corpus"), &wanted.folder, "dispatches", wanted.documents, 7)?;
        let began = Instant::now();
        done(program("banggiao").arg("ingest").arg("--ledger").arg(&ledger).arg(dispatches))?;
        println!("{} documents ingested in {:.0} s", wanted.documents, began.elapsed().as_secs_f64());
    }
    let beside = match wanted.beside {
        0 => None,
        count => Some(dispatches(program("banggiao-corpus"), &wanted.folder, "beside", count, 8 + std::process::id() as usize)?),
    };
    let log = std::fs::File::create(wanted.folder.join("desk.log"))?;
    let mut serving = program("banggiao");
    let serving = serving.args(["serve", "--address", "127.0.0.1:0", "--ledger"]).arg(&ledger).stdout(Stdio::piped()).stderr(log);
    let mut desk = Running(serving.spawn().context("cannot serve")?);
    let address = address(&mut desk.0)?;
    let pages = Pages::found(&address)?;
    println!("{pages}");
    let ingest = match &beside {
        Some(dispatches) => {
            let log = std::fs::File::create(wanted.folder.join("ingest.log"))?;
            let mut ingest = program("banggiao");
            let ingest = ingest.arg("ingest").arg("--ledger").arg(&ledger).arg(dispatches).stdout(Stdio::null()).stderr(log);
            Some(Running(ingest.spawn().context("cannot ingest")?))
        }
        None => None,
    };
    let began = Instant::now();
    let told = Mutex::new(BTreeMap::<&str, Vec<Asked>>::new());
    thread::scope(|scope| {
        for reader in 0..wanted.readers {
            let (pages, address, told, wanted) = (&pages, &address, &told, &wanted);
            scope.spawn(move || read(reader, began, pages, address, wanted, told));
        }
    });
    let ran = ingest.map(|mut ingest| ingest.0.try_wait().map(|ended| ended.is_none()));
    print(&told.into_inner().unwrap_or_default(), began.elapsed());
    match ran {
        Some(Ok(true)) => println!("an ingest ran beside from the first to the last"),
        Some(_) => println!("an ingest ran beside, and ended before the readers did"),
        None => println!("nothing was ingested beside"),
    }
    Ok(())
}

/// The dispatches of a seed, made where they are not there.
fn dispatches(mut corpus: Command, folder: &Path, name: &str, count: usize, seed: usize) -> Result<PathBuf> {
    let path = folder.join(format!("{name}.jsonl"));
    if name == "beside" || !path.exists() {
        let truth = folder.join(format!("{name}-truth.jsonl"));
        let (count, seed) = (count.to_string(), seed.to_string());
        done(corpus.args(["--dispatches", &count, "--seed", &seed, "--out"]).arg(&path).arg("--truth").arg(&truth).stdout(Stdio::null()))?;
        std::fs::remove_file(truth)?;
    }
    Ok(path)
}

fn done(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("cannot run {}", command.get_program().display()))?;
    if !status.success() {
        bail!("{} failed", command.get_program().display());
    }
    Ok(())
}

/// Where the desk says that it listens.
fn address(desk: &mut Child) -> Result<String> {
    let told = desk.stdout.take().context("the desk says nothing")?;
    let mut line = String::new();
    io::BufRead::read_line(&mut io::BufReader::new(told), &mut line)?;
    let address = line.split("http://").nth(1).and_then(|rest| rest.split('/').next());
    Ok(address.with_context(|| format!("no address in `{line}`"))?.to_owned())
}

/// One reader: a page of any kind, a look at it, the next.
fn read<'p>(reader: usize, began: Instant, pages: &'p Pages, address: &str, wanted: &Wanted, told: &Mutex<BTreeMap<&'p str, Vec<Asked>>>) {
    let mut chance = Chance(reader as u64 + 1);
    let mut mine: Vec<(&str, Asked)> = Vec::new();
    thread::sleep(wanted.pause.mul_f64(chance.part()));
    while began.elapsed() < wanted.time {
        let (kind, page) = pages.any(chance.next(), chance.next());
        match ask(address, page) {
            Ok((asked, _)) => mine.push((kind, asked)),
            Err(error) => eprintln!("{page}: {error:#}"),
        }
        thread::sleep(wanted.pause.mul_f64(0.5 + chance.part()));
    }
    let Ok(mut told) = told.lock() else { return };
    for (kind, asked) in mine {
        told.entry(kind).or_default().push(asked);
    }
}

fn print(told: &BTreeMap<&str, Vec<Asked>>, time: Duration) {
    let asked: usize = told.values().map(Vec::len).sum();
    println!("{asked} pages in {:.0} s, {:.0} a second\n", time.as_secs_f64(), asked as f64 / time.as_secs_f64());
    println!("| page | asked | server p50, ms | p99 | most | reader p99, ms | failed |\n| --- | --- | --- | --- | --- | --- | --- |");
    for (kind, asked) in told {
        let sorted = |of: fn(&Asked) -> f64| {
            let mut times: Vec<f64> = asked.iter().map(of).collect();
            times.sort_by(f64::total_cmp);
            times
        };
        let at = |times: &[f64], part: f64| times[((times.len() as f64 * part) as usize).min(times.len() - 1)];
        let (server, reader) = (sorted(|asked| asked.server), sorted(|asked| asked.reader));
        println!(
            "| {kind} | {} | {:.1} | {:.1} | {:.1} | {:.1} | {} |",
            asked.len(),
            at(&server, 0.5),
            at(&server, 0.99),
            at(&server, 1.0),
            at(&reader, 0.99),
            asked.iter().filter(|asked| asked.status != 200).count()
        );
    }
}

/// Numbers as if by chance: xorshift, the same for the same reader.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 16
    }

    /// From 0 to 1.
    fn part(&mut self) -> f64 {
        (self.next() % 10_000) as f64 / 10_000.0
    }
}
