//! Following feeds and sitemaps: what they name, fetched one by one, and not again what was read before.
//!
//! A page is passed over where it was read before, the ledger has what was in it, and the list that names it does not say that it was
//! changed since. A list is asked whether it is as it was only when all that it named was dealt with: so a run that was killed, or
//! stopped at its limit, goes on where it stood.

use std::collections::HashSet;
use std::sync::Mutex;
use std::time::Duration;

use jiff::Timestamp;

use crate::address::parse;
use crate::clock::{Clock, until};
use crate::error::FetchError;
use crate::fetcher::{Fetched, Fetcher, Page};
use crate::host::lock;
use crate::memory::{Memory, Seen, Validators};
use crate::network::Network;

/// What a feed or a sitemap names.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct List {
    /// Pages.
    pub pages: Vec<Named>,
    /// Other lists.
    pub lists: Vec<Named>,
    /// How often it says that it is worth asking.
    pub told: Option<Duration>,
}

/// Something that a list names.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Named {
    /// Its address.
    pub address: String,
    /// When it was changed, as the list says.
    pub changed: Option<String>,
}

/// What came of a page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Taken {
    /// The documents in it, by their ids in the ledger.
    pub documents: Vec<String>,
    /// Why there are none, where there are none.
    pub failed: Option<String>,
    /// Whether no more is wanted.
    pub enough: bool,
}

/// Takes what is fetched.
pub trait Visitor {
    /// What `page` names, where it is a feed or a sitemap; an error where it is one that cannot be read.
    fn list(&mut self, page: &Page) -> Option<Result<List, String>>;

    /// Takes a page that was asked for under `address`.
    fn page(&mut self, address: &str, page: Page) -> Taken;

    /// What is at `address` is as it was. False where no more is wanted.
    fn same(&mut self, address: &str) -> bool;

    /// What is at `address` could not be fetched or read. False where no more is wanted.
    fn failed(&mut self, address: &str, error: Failure) -> bool;

    /// Whether the ledger has the document with this id.
    fn holds(&mut self, id: &str) -> bool;
}

/// Why what was visited was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Failure {
    /// It could not be fetched.
    Fetch(FetchError),
    /// It is a feed or a sitemap that cannot be read, and why.
    List(String),
    /// It names more lists than are followed.
    Lists(usize),
}

/// What came of a visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Visit {
    /// Pages that came.
    pub news: usize,
    /// Pages that a list names and that were left for another time, as there was enough.
    pub left: usize,
    /// How often the list says that it is worth asking.
    pub told: Option<Duration>,
    /// How long the server calls it fresh.
    pub fresh: Option<Duration>,
    /// Whether it could be fetched, and was a list where it was followed.
    pub well: bool,
    /// Whether no more is wanted.
    pub enough: bool,
}

/// Lists may stand so deep in each other, and so many are asked for in one visit.
const DEPTH: usize = 4;
const LISTS: usize = 1_000;
/// What could not be read is tried again after so long.
const FAILED: Duration = Duration::from_secs(7 * 24 * 3600);
/// So many documents of a list are remembered with it, the last ones.
const LAST: usize = 8;

/// Visits addresses, and remembers what it saw.
#[derive(Debug)]
pub struct Follower<'f, N, C> {
    fetcher: &'f Fetcher<N, C>,
    memory: &'f Mutex<Memory>,
    limit: usize,
    /// What came in this run: the ledger may not have it yet.
    taken: HashSet<String>,
}

/// One visit under way.
struct Going<'v> {
    visitor: &'v mut dyn Visitor,
    visit: Visit,
    lists: usize,
    /// Whether all was dealt with so far.
    whole: bool,
    /// The last documents that came, and the last that were there, by their ids.
    came: Vec<String>,
    were: Vec<String>,
}

impl<'f, N: Network, C: Clock> Follower<'f, N, C> {
    /// One who takes at most so many pages of each list visited.
    pub fn new(fetcher: &'f Fetcher<N, C>, memory: &'f Mutex<Memory>, limit: usize) -> Self {
        Follower { fetcher, memory, limit, taken: HashSet::new() }
    }

    /// Fetches what is at `address`, whatever it is.
    pub fn visit(&mut self, address: &str, visitor: &mut dyn Visitor) -> Visit {
        let mut going = Going { visitor, visit: Visit::default(), lists: 0, whole: true, came: Vec::new(), were: Vec::new() };
        let named = Named { address: address.to_owned(), changed: None };
        going.visit.well = self.page(&named, true, &mut going);
        going.visit
    }

    /// Fetches the pages that the feed or sitemap at `address` names, and the lists that it names, or else what is there.
    pub fn follow(&mut self, address: &str, visitor: &mut dyn Visitor) -> Visit {
        let mut going = Going { visitor, visit: Visit::default(), lists: 0, whole: true, came: Vec::new(), were: Vec::new() };
        let named = Named { address: address.to_owned(), changed: None };
        going.visit.well = self.list(&named, 0, &mut going);
        going.visit
    }

    /// Follows a list, `depth` lists deep; says whether it could be read.
    fn list(&mut self, named: &Named, depth: usize, going: &mut Going<'_>) -> bool {
        let key = key(&named.address);
        let seen = self.remembered(&key, going).filter(|seen| seen.failed.is_none());
        if depth > 0 && seen.as_ref().is_some_and(|seen| named.changed.is_some() && seen.mark == named.changed) {
            return true;
        }
        let known = seen.as_ref().and_then(|seen| seen.validators.as_ref());
        let page = match self.fetcher.get(&named.address, known) {
            Ok(Fetched::Page(page)) => *page,
            Ok(Fetched::Same(fresh)) => {
                if depth == 0 {
                    going.visit.fresh = fresh;
                    going.visit.enough |= !going.visitor.same(&named.address);
                }
                return true;
            }
            Err(error) => return going.failed(&named.address, Failure::Fetch(error)),
        };
        let list = match going.visitor.list(&page) {
            Some(Ok(list)) => list,
            Some(Err(why)) => return going.failed(&named.address, Failure::List(why)),
            None => return self.take(named, &key, page, going),
        };
        if depth == 0 {
            (going.visit.told, going.visit.fresh) = (list.told, page.fresh);
        }
        let outside = std::mem::replace(&mut going.whole, true);
        for inner in &list.lists {
            going.lists += 1;
            if going.visit.enough || going.visit.left > 0 {
                going.whole = false;
                break;
            }
            if depth + 1 >= DEPTH || going.lists > LISTS {
                going.failed(&inner.address, Failure::Lists(if going.lists > LISTS { LISTS } else { DEPTH }));
                break;
            }
            self.list(inner, depth + 1, going);
        }
        self.pages(list.pages, going);
        if going.whole {
            // Documents go into the ledger in order: where it has the last that came, it has them all.
            let documents = if going.came.is_empty() { going.were.clone() } else { going.came.clone() };
            self.remember(&key, Seen { validators: told(page.validators), mark: named.changed.clone(), documents, ..Seen::at(page.at) });
        }
        going.whole &= outside;
        true
    }

    /// The pages of a list, the newest first where the list says when they were changed.
    fn pages(&mut self, mut pages: Vec<Named>, going: &mut Going<'_>) {
        pages.sort_by(|a, b| b.changed.cmp(&a.changed));
        for page in &pages {
            if going.visit.enough {
                going.whole = false;
                return;
            }
            self.page(page, false, going);
        }
    }

    /// A page; asked for again where that is wanted, though it was read before.
    fn page(&mut self, named: &Named, again: bool, going: &mut Going<'_>) -> bool {
        let key = key(&named.address);
        if self.taken.contains(&key) {
            return true;
        }
        let seen = self.remembered(&key, going);
        if let Some(seen) = seen.as_ref().filter(|_| !again) {
            let as_it_was = named.changed.is_none() || named.changed == seen.mark;
            let young = until(self.fetcher.clock().now(), crate::clock::after(seen.at, FAILED)).is_some();
            if as_it_was && (seen.failed.is_none() || young) {
                add(&mut going.were, &seen.documents);
                return true;
            }
        }
        if going.visit.news >= self.limit {
            going.visit.left += 1;
            going.whole = false;
            return true;
        }
        let known = seen.as_ref().filter(|seen| seen.failed.is_none()).and_then(|seen| seen.validators.as_ref());
        match self.fetcher.get(&named.address, known) {
            Ok(Fetched::Page(page)) => self.take(named, &key, *page, going),
            Ok(Fetched::Same(fresh)) => {
                going.visit.fresh = going.visit.fresh.or(fresh);
                going.visit.enough |= !going.visitor.same(&named.address);
                if let Some(seen) = seen {
                    add(&mut going.were, &seen.documents);
                    let mark = named.changed.clone().or(seen.mark.clone());
                    self.remember(&key, Seen { at: self.fetcher.clock().now(), mark, ..seen });
                }
                true
            }
            Err(error) => {
                if !error.passes() {
                    let failed = Some(error.to_string());
                    self.remember(&key, Seen { failed, mark: named.changed.clone(), ..Seen::at(self.fetcher.clock().now()) });
                }
                let passes = error.passes();
                let whole = going.whole;
                going.failed(&named.address, Failure::Fetch(error));
                // What will be the same tomorrow is no reason to ask the list again for all.
                going.whole = whole && !passes;
                false
            }
        }
    }

    /// Hands a page over.
    fn take(&mut self, named: &Named, key: &str, page: Page, going: &mut Going<'_>) -> bool {
        let (at, validators, fresh) = (page.at, told(page.validators.clone()), page.fresh);
        let taken = going.visitor.page(&named.address, page);
        going.visit.news += 1;
        going.visit.fresh = going.visit.fresh.or(fresh);
        going.visit.enough |= taken.enough;
        add(&mut going.came, &taken.documents);
        let well = taken.failed.is_none();
        self.taken.insert(key.to_owned());
        let Taken { documents, failed, .. } = taken;
        self.remember(key, Seen { validators, mark: named.changed.clone(), documents, failed, ..Seen::at(at) });
        well
    }

    /// What is remembered under `key`, where the ledger has what was read of it.
    fn remembered(&self, key: &str, going: &mut Going<'_>) -> Option<Seen> {
        let seen = lock(self.memory).get(key).cloned()?;
        seen.documents.iter().all(|id| going.visitor.holds(id)).then_some(seen)
    }

    /// Remembers it, as far as that goes: without it, more is asked for the next time, and nothing is lost.
    fn remember(&self, key: &str, seen: Seen) {
        let mut memory = lock(self.memory);
        let (waited, due) = memory.get(key).map_or((None, None), |before| (before.waited, before.due));
        let _ = memory.put(key, Seen { waited, due, ..seen });
    }

    /// When `address` is to be asked again, and how long that is from now.
    pub fn remember_due(&self, address: &str, waited: Duration, due: Timestamp) {
        let key = key(address);
        let mut memory = lock(self.memory);
        let before = memory
            .get(&key)
            .cloned()
            .unwrap_or_else(|| Seen { failed: Some("not all of it was read yet".to_owned()), ..Seen::at(self.fetcher.clock().now()) });
        let _ = memory.put(&key, Seen { waited: Some(waited), due: Some(due), ..before });
    }
}

impl Going<'_> {
    fn failed(&mut self, address: &str, failure: Failure) -> bool {
        self.whole = false;
        self.visit.enough |= matches!(failure, Failure::Fetch(FetchError::Stopped));
        self.visit.enough |= !self.visitor.failed(address, failure);
        false
    }
}

/// Adds documents to the last ones.
fn add(last: &mut Vec<String>, documents: &[String]) {
    last.extend_from_slice(&documents[documents.len().saturating_sub(LAST)..]);
    let over = last.len().saturating_sub(LAST);
    last.drain(..over);
}

/// An address as it is remembered.
fn key(address: &str) -> String {
    parse(address).map_or_else(|_| address.to_owned(), String::from)
}

/// Validators, where there are any.
fn told(validators: Validators) -> Option<Validators> {
    (validators.etag.is_some() || validators.modified.is_some()).then_some(validators)
}
