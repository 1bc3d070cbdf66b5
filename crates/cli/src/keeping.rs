//! From an input to what the ledger takes: what it says, and what it was read from.

use std::sync::{Arc, Mutex, PoisonError};

use banggiao_extract::Packs;
use banggiao_intake::Received;
use banggiao_ledger::{Arrival, Page, Reading};
use clap::Args;

use crate::input::{Fault, Input, Problem};
use crate::texts::found;

/// Whether pages are kept.
#[derive(Debug, Clone, Copy, Args)]
pub struct PagesOption {
    /// Keep only the texts, not the pages, mails and files that they were read from: these take some 5 to 30 KB each, packed, so that a
    /// million take 5 to 30 GB. Plain text and JSONL are never kept twice
    #[arg(long)]
    no_pages: bool,
}

impl PagesOption {
    /// Keeps them or not, as was asked.
    pub fn pages(self) -> Pages {
        Pages { keep: !self.no_pages, last: Mutex::new(None) }
    }
}

/// What was received, on its way into the ledger.
#[derive(Debug)]
pub struct Pages {
    keep: bool,
    /// The last of which several documents were read, as all entries of a feed are: it is packed once.
    last: Mutex<Option<(Arc<Received>, Arc<Page>)>>,
}

impl Pages {
    fn page(&self, received: &Arc<Received>) -> Arc<Page> {
        let make = || Arc::new(if self.keep { Page::new(&received.bytes) } else { Page::unkept(&received.bytes) });
        if Arc::strong_count(received) == 1 {
            return make();
        }
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        match &*last {
            Some((known, page)) if Arc::ptr_eq(known, received) => Arc::clone(page),
            _ => {
                let page = make();
                *last = Some((Arc::clone(received), Arc::clone(&page)));
                page
            }
        }
    }

    /// What `input` says, read by `by`, made ready for the ledger; and which cells of a row cannot be read.
    pub fn reading(&self, input: Input, packs: &Packs, by: &str) -> Result<(Reading, Vec<Fault>), Fault> {
        let (extraction, faults) = found(&input, packs).ok_or_else(|| Fault::whole(&input.doc, Problem::Panic))?;
        let Input { doc, text, title, publisher, known, received, receipt, row } = input;
        let arrival = Arrival { name: doc, title, publisher, published: known.published, language: known.language };
        let mut reading = Reading::new(text, arrival, &extraction, by);
        if let (Some(received), Some(receipt)) = (received, receipt) {
            reading = reading.received(self.page(&received), *receipt);
        }
        if let Some(row) = row {
            reading = reading.row_of(Arc::clone(&row.kind().table));
        }
        Ok((reading, faults))
    }
}
