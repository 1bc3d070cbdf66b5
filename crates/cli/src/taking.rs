//! Taking documents into a ledger: read on many threads, put in a batch at a time, all of a batch or nothing.

use std::time::{Duration, Instant};

use banggiao_extract::Packs;
use banggiao_ledger::{Ingested, Ledger, Reading};

use crate::commands::reader_name;
use crate::input::{Fault, Input};
use crate::keeping::Pages;
use crate::pipeline;

/// So much goes into the ledger at once: what many of its documents touch is written once.
const BATCH_DOCUMENTS: usize = 2048;
const BATCH_BYTES: usize = 16 << 20;
/// What came waits no longer than this for more: so much is lost at the most where the program is killed.
const BATCH_WAITS: Duration = Duration::from_secs(5);
/// So often contradictions across records are worked out on the way, of which questions asked meanwhile are answered.
const SETTLED_EACH: Duration = Duration::from_secs(120);
/// Documents that may be under way: enough to read on while a batch is written.
const AHEAD: usize = BATCH_DOCUMENTS + BATCH_DOCUMENTS / 2;

/// What comes to be taken in.
pub enum Coming<N> {
    /// A document, or what is wrong with one.
    Document(Box<Result<Input, Fault>>),
    /// A note for whoever is told what became of documents, in its turn. It is also a look whether what came before has waited long
    /// enough.
    Note(N),
}

/// What became of it.
pub enum Became<'b, N> {
    /// So many bytes of input are dealt with.
    Read(usize),
    /// It could not be read.
    Failed(&'b Fault),
    /// A note came.
    Note(N),
    /// A batch is to go in.
    Going(&'b [Reading]),
    /// It went in, and that is what it brought.
    In(&'b Ingested),
}

/// Hands over what comes and how many bytes of input it stands for; false where no more is wanted.
pub type Give<'g, N> = dyn FnMut(Coming<N>, usize) -> bool + Send + 'g;

/// Is told what became of documents.
type On<'o, N> = dyn FnMut(&mut Ledger, Became<'_, N>) -> anyhow::Result<()> + 'o;

/// What comes, when it was read.
enum Came<N> {
    Document(Box<Result<(Reading, Vec<Fault>), Fault>>),
    Note(N),
}

/// Takes documents in.
pub struct Taking<'t> {
    pub ledger: &'t mut Ledger,
    pub packs: &'t Packs,
    pub pages: &'t Pages,
    /// Number of threads.
    pub jobs: usize,
}

impl Taking<'_> {
    /// Takes in what `read` hands over; tells `on` what became of it, and gives what it brought.
    pub fn run<N: Send>(
        &mut self,
        read: impl FnOnce(&mut Give<'_, N>) + Send,
        mut on: impl FnMut(&mut Ledger, Became<'_, N>) -> anyhow::Result<()>,
    ) -> anyhow::Result<Ingested> {
        crate::priority::give_way();
        let (ledger, packs, pages) = (&mut *self.ledger, self.packs, self.pages);
        let by = reader_name(packs);
        let mut brought = Ingested::default();
        let (mut batch, mut bytes, mut began) = (Vec::new(), 0, Instant::now());
        let mut settled = Instant::now();
        let mut put = |ledger: &mut Ledger, batch: &mut Vec<Reading>, on: &mut On<'_, N>| {
            on(ledger, Became::Going(batch))?;
            let more = ledger.ingest(std::mem::take(batch))?;
            on(ledger, Became::In(&more))?;
            brought += more;
            if settled.elapsed() >= SETTLED_EACH {
                ledger.settle_contradictions()?;
                settled = Instant::now();
            }
            anyhow::Ok(())
        };
        pipeline::run(
            self.jobs,
            AHEAD,
            read,
            |_, coming| match coming {
                Coming::Document(item) => Came::Document(Box::new(item.and_then(|input| pages.reading(input, packs, &by)))),
                Coming::Note(note) => Came::Note(note),
            },
            |came, size| {
                on(ledger, Became::Read(size))?;
                match came {
                    Came::Note(note) => on(ledger, Became::Note(note))?,
                    Came::Document(reading) => match *reading {
                        Ok((reading, cells)) => {
                            cells.iter().try_for_each(|fault| on(ledger, Became::Failed(fault)))?;
                            if batch.is_empty() {
                                began = Instant::now();
                            }
                            bytes += reading.len();
                            batch.push(reading);
                        }
                        Err(fault) => on(ledger, Became::Failed(&fault))?,
                    },
                }
                let full = batch.len() >= BATCH_DOCUMENTS || bytes >= BATCH_BYTES;
                if full || !batch.is_empty() && began.elapsed() >= BATCH_WAITS {
                    bytes = 0;
                    put(ledger, &mut batch, &mut on)?;
                }
                anyhow::Ok(())
            },
        )?;
        if !batch.is_empty() {
            put(ledger, &mut batch, &mut on)?;
        }
        Ok(brought)
    }
}
