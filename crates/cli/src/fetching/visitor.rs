//! What is done with each page that comes: its documents are handed over, and a feed or sitemap is told apart.

use std::sync::atomic::Ordering;

use banggiao_fetch::{Failure, List, Named, Page, Taken, Visitor};
use banggiao_intake::{Listed, Received, listing};
use banggiao_ledger::DocumentId;
use jiff::tz::TimeZone;

use super::Fetching;
use crate::input::{Fault, Hand, Problem, Reader};

/// So many documents of one page are remembered, the last ones: they go into the ledger in order.
const LAST: usize = 8;

/// Hands over what comes.
pub struct Visiting<'v> {
    pub fetching: &'v Fetching,
    pub reader: &'v Reader,
    pub hand: &'v Hand<'v>,
}

impl Visitor for Visiting<'_> {
    fn list(&mut self, page: &Page) -> Option<Result<List, String>> {
        let named = |listed: Vec<Listed>| listed.into_iter().map(|Listed { address, changed }| Named { address, changed }).collect();
        let list = listing(&page.bytes, Some(page.address.as_str()))?;
        Some(match list {
            Ok(list) => Ok(List { pages: named(list.pages), lists: named(list.lists), told: list.every }),
            Err(why) => Err(why.to_string()),
        })
    }

    fn page(&mut self, _: &str, page: Page) -> Taken {
        let address = String::from(page.address);
        let known = Received {
            name: address.clone(),
            address: Some(address),
            encoding: page.encoding,
            media_type: page.media_type,
            day: Some(page.at.to_zoned(TimeZone::UTC).date()),
            ..Received::default()
        };
        let mut taken = Taken::default();
        self.reader.fetched(known, &page.bytes, &mut |item, size| {
            match &item {
                Ok(input) => taken.documents.push(DocumentId::of(&input.text).to_string()),
                Err(_) => taken.failed = Some("nothing could be read of it".to_owned()),
            }
            let more = (self.hand)(item, size);
            taken.enough |= !more;
            more
        });
        if !taken.documents.is_empty() {
            taken.failed = None;
        }
        taken.documents.drain(..taken.documents.len().saturating_sub(LAST));
        taken
    }

    fn same(&mut self, _: &str) -> bool {
        self.fetching.same.fetch_add(1, Ordering::Relaxed);
        true
    }

    fn failed(&mut self, address: &str, failure: Failure) -> bool {
        (self.hand)(Err(Fault::whole(address, Problem::Fetch(failure))), 0)
    }

    fn holds(&mut self, id: &str) -> bool {
        self.fetching.holds(id)
    }
}
