//! Statements about one thing put together into clusters, each of which is a record.
//!
//! What was on firm days is linked pair by pair, and all that is linked is one cluster. A loose statement ("he went there
//! in 2023") joins a cluster where just one can be meant; where none or several can, it stays with the loose ones that
//! say the same. So the clusters follow from the statements alone, and not from the order in which they came.
//!
//! Adding statements costs work in proportion to the clusters they touch: [`regroup`] asks a [`Shelf`] for what shares a
//! handle, and says which clusters are gone and which are there instead.

mod memory;
mod union;

use std::rc::Rc;
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::identity;
use crate::statement::{Handle, Statement, StatementId};
use crate::window::{When, Window};

pub use memory::Memory;
use union::Union;

/// A record by the least id of its statements.
pub type RecordKey = StatementId;

/// Where statements are kept, by their handles, and the clusters they are in.
pub trait Shelf {
    /// What can go wrong in looking.
    type Error;

    /// The statements with this handle whose windows meet `window`.
    fn on(&self, handle: Handle, window: Window) -> Result<Vec<StatementId>, Self::Error>;
    /// The statement with this id.
    fn statement(&self, id: StatementId) -> Result<Arc<Statement>, Self::Error>;
    /// The cluster it is in; none where it has just been added.
    fn record(&self, id: StatementId) -> Result<Option<RecordKey>, Self::Error>;
    /// The statements of a cluster that are still on the shelf.
    fn members(&self, record: RecordKey) -> Result<Vec<StatementId>, Self::Error>;
}

/// What becomes of the clusters.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Regrouped {
    /// The clusters touched: none of them stands any longer, unless it is in `clusters` again.
    pub gone: Vec<RecordKey>,
    /// The clusters that stand instead, each in the order of its ids: the first is its key.
    pub clusters: Vec<Vec<StatementId>>,
}

/// A statement that has been taken off the shelf, and the cluster it was in.
#[derive(Debug, Clone)]
pub struct Gone {
    /// The statement.
    pub statement: Arc<Statement>,
    /// Where it was.
    pub record: RecordKey,
}

/// Groups anew what is touched by `added`, statements on the shelf that are in no cluster yet, and by `gone`, statements that
/// have been taken off it.
pub fn regroup<S: Shelf>(shelf: &S, added: &[StatementId], gone: &[Gone]) -> Result<Regrouped, S::Error> {
    let mut bereft: Vec<RecordKey> = gone.iter().map(|g| g.record).collect();
    bereft.sort_unstable();
    bereft.dedup();
    let mut work = Work {
        shelf,
        bereft: bereft.iter().copied().collect(),
        known: FxHashMap::default(),
        near: FxHashMap::default(),
        firm: Vec::new(),
        loose: Vec::new(),
        touched: FxHashSet::default(),
        union: Union::default(),
    };
    for record in &bereft {
        work.touch(*record)?;
    }
    for id in added {
        work.take(*id)?;
    }
    for was in gone {
        // What could have meant this one may now have a single choice.
        for loose in work.linked(&was.statement, true)? {
            work.draw(loose)?;
        }
    }
    work.link_firm(added, &bereft)?;
    work.settle_loose(added, &bereft)?;
    let mut gone: Vec<RecordKey> = work.touched.iter().copied().collect();
    gone.sort_unstable();
    Ok(Regrouped { gone, clusters: work.union.clusters() })
}

struct Work<'s, S: Shelf> {
    shelf: &'s S,
    bereft: FxHashSet<RecordKey>,
    known: FxHashMap<StatementId, Arc<Statement>>,
    /// What shares a handle and days with a statement, once that was asked.
    near: FxHashMap<StatementId, Rc<[StatementId]>>,
    /// What is grouped anew: firm statements, and loose ones.
    firm: Vec<StatementId>,
    loose: Vec<StatementId>,
    touched: FxHashSet<RecordKey>,
    union: Union,
}

impl<S: Shelf> Work<'_, S> {
    fn statement(&mut self, id: StatementId) -> Result<Arc<Statement>, S::Error> {
        if let Some(known) = self.known.get(&id) {
            return Ok(known.clone());
        }
        let statement = self.shelf.statement(id)?;
        self.known.insert(id, statement.clone());
        Ok(statement)
    }

    /// Takes a statement among those that are grouped anew.
    fn take(&mut self, id: StatementId) -> Result<(), S::Error> {
        if self.union.add(id) {
            let loose = is_loose(&*self.statement(id)?);
            if loose { self.loose.push(id) } else { self.firm.push(id) }
        }
        Ok(())
    }

    /// Takes the whole of a cluster. The firm statements of one that has lost nothing are linked as they were.
    fn touch(&mut self, record: RecordKey) -> Result<(), S::Error> {
        if !self.touched.insert(record) {
            return Ok(());
        }
        let members = self.shelf.members(record)?;
        let mut first = None;
        for id in members {
            self.take(id)?;
            if !self.bereft.contains(&record) && !is_loose(&*self.statement(id)?) {
                self.union.join(*first.get_or_insert(id), id);
            }
        }
        Ok(())
    }

    /// The statements that can be about the same as the one with this id: firm ones or loose ones as asked.
    fn linked_to(&mut self, id: StatementId, loose: bool) -> Result<Vec<StatementId>, S::Error> {
        let statement = self.statement(id)?;
        let mut linked = Vec::new();
        for other in self.near_to(id)?.iter() {
            let candidate = self.statement(*other)?;
            if is_loose(&candidate) == loose && link(&statement, &candidate) {
                linked.push(*other);
            }
        }
        Ok(linked)
    }

    fn linked(&mut self, statement: &Statement, loose: bool) -> Result<Vec<StatementId>, S::Error> {
        let mut linked = Vec::new();
        for other in self.near(statement)? {
            let candidate = self.statement(other)?;
            if is_loose(&candidate) == loose && link(statement, &candidate) {
                linked.push(other);
            }
        }
        Ok(linked)
    }

    /// What the statement with this id must be compared with.
    fn near_to(&mut self, id: StatementId) -> Result<Rc<[StatementId]>, S::Error> {
        if let Some(near) = self.near.get(&id) {
            return Ok(near.clone());
        }
        let statement = self.statement(id)?;
        let mut near = self.near(&statement)?;
        near.retain(|other| *other != id);
        let near: Rc<[StatementId]> = near.into();
        self.near.insert(id, near.clone());
        Ok(near)
    }

    /// What shares a handle with a statement, and may share its days.
    fn near(&self, statement: &Statement) -> Result<Vec<StatementId>, S::Error> {
        let window = match statement.when {
            // What a decision put together may lie any time apart.
            _ if !statement.joined.is_empty() => Window::EVER,
            When::Firm(window) => window.wider(identity::slack(statement.record_type())),
            when => when.window(),
        };
        let mut near = Vec::new();
        for handle in statement.handles() {
            near.extend(self.shelf.on(handle, window)?);
        }
        near.sort_unstable();
        near.dedup();
        Ok(near)
    }

    fn link_firm(&mut self, added: &[StatementId], bereft: &[RecordKey]) -> Result<(), S::Error> {
        let mut anew: Vec<StatementId> = added.to_vec();
        for record in bereft {
            anew.extend(self.shelf.members(*record)?);
        }
        for id in anew {
            let statement = self.statement(id)?;
            if is_loose(&statement) {
                continue;
            }
            for other in self.near_to(id)?.iter().copied() {
                // Those that are in one cluster already need no other link.
                if self.union.root(other) == self.union.root(id) {
                    continue;
                }
                let candidate = self.statement(other)?;
                if is_loose(&candidate) || !link(&statement, &candidate) {
                    continue;
                }
                match self.shelf.record(other)? {
                    Some(record) => self.touch(record)?,
                    None => self.take(other)?,
                }
                self.union.join(id, other);
            }
        }
        Ok(())
    }

    /// Finds every loose statement whose place may have changed, and gives each its place.
    fn settle_loose(&mut self, added: &[StatementId], bereft: &[RecordKey]) -> Result<(), S::Error> {
        // A cluster that is new, has lost something or was several may have made a loose statement's choice another.
        let mut changed: FxHashSet<StatementId> = added.iter().copied().collect();
        for record in bereft {
            changed.extend(self.shelf.members(*record)?);
        }
        let mut of_root: FxHashMap<StatementId, FxHashSet<RecordKey>> = FxHashMap::default();
        for id in self.firm.clone() {
            if let Some(record) = self.shelf.record(id)? {
                of_root.entry(self.union.root(id)).or_default().insert(record);
            }
        }
        let mut at = 0;
        while at < self.firm.len() {
            let id = self.firm[at];
            at += 1;
            let united = of_root.get(&self.union.root(id)).is_some_and(|records| records.len() > 1);
            if united || changed.contains(&id) {
                for loose in self.linked_to(id, true)? {
                    self.draw(loose)?;
                }
            }
        }
        let mut at = 0;
        let mut choices: Vec<(StatementId, Vec<StatementId>)> = Vec::new();
        while at < self.loose.len() {
            let id = self.loose[at];
            at += 1;
            for other in self.linked_to(id, true)? {
                self.draw(other)?;
            }
            let firm = self.linked_to(id, false)?;
            if let Some(place) = self.only_place(id, &firm)? {
                // Its cluster is told anew, with it.
                if let Some(record) = self.shelf.record(place)? {
                    self.touch(record)?;
                }
            }
            choices.push((id, firm));
        }
        let mut homeless = Vec::new();
        for (id, firm) in choices {
            match self.only_place(id, &firm)? {
                Some(place) => self.union.join(place, id),
                None => homeless.push(id),
            }
        }
        let among: FxHashSet<StatementId> = homeless.iter().copied().collect();
        for id in homeless {
            for other in self.linked_to(id, true)? {
                if among.contains(&other) || joined(&*self.statement(id)?, &*self.statement(other)?) {
                    self.union.join(id, other);
                }
            }
        }
        Ok(())
    }

    /// Takes a loose statement, with the cluster it was in.
    fn draw(&mut self, id: StatementId) -> Result<(), S::Error> {
        match self.shelf.record(id)? {
            Some(record) => self.touch(record),
            None => self.take(id),
        }
    }

    /// The cluster among those of `firm` that the loose statement `id` must mean, by one of its statements.
    fn only_place(&mut self, id: StatementId, firm: &[StatementId]) -> Result<Option<StatementId>, S::Error> {
        let statement = self.statement(id)?;
        let mut places: Vec<(Place, StatementId)> = Vec::new();
        for other in firm {
            if joined(&statement, &*self.statement(*other)?) {
                return Ok(Some(*other));
            }
            let place = match self.shelf.record(*other)? {
                Some(record) if !self.touched.contains(&record) => Place::Untouched(record),
                _ => Place::Anew(self.union.root(*other)),
            };
            if !places.iter().any(|(known, _)| *known == place) {
                places.push((place, *other));
            }
        }
        Ok(match places[..] {
            [(_, only)] => Some(only),
            _ => None,
        })
    }
}

#[derive(PartialEq)]
enum Place {
    Untouched(RecordKey),
    Anew(StatementId),
}

fn is_loose(statement: &Statement) -> bool {
    matches!(statement.when, When::Loose(_))
}

/// Whether a decision put the two together.
fn joined(a: &Statement, b: &Statement) -> bool {
    a.joined.iter().any(|tag| b.joined.contains(tag))
}

/// Whether the two can be about one thing.
fn link(a: &Statement, b: &Statement) -> bool {
    if a.record_type() != b.record_type() {
        return false;
    }
    if joined(a, b) {
        return true;
    }
    let in_time = match (a.when, b.when) {
        (When::Firm(x), When::Firm(y)) => x.gap(y) <= identity::slack(a.record_type()),
        (When::Loose(x), When::Loose(y)) => x == y,
        (When::Loose(x), When::Firm(y)) | (When::Firm(x), When::Loose(y)) => x.meets(y),
        (When::Always, _) | (_, When::Always) => true,
    };
    in_time && a.apart == b.apart && identity::same(a, b)
}

#[cfg(test)]
mod tests;
