//! When two statements are about one thing: for each type its handles, its time, and a comparison, one file each.
//!
//! Only statements that share a handle are compared; so handles must be generous, and few others may share them. The
//! comparison leaves time aside: [`crate::group`] sees to it, with [`slack`] days allowed between two firm windows.

use std::ops::Deref;

use banggiao_extract::value::Country;
use banggiao_extract::{FactType, Slots};

use crate::meaning::Meaning;
use crate::said::{RecordType, Said};
use crate::statement::{Handles, Statement};
use crate::window::{Day, When};

mod activity;
mod agreement;
mod commitment;
mod figure;
mod honour;
mod invitation;
mod journey;
mod mechanism;
mod meeting;
mod name;
mod office;
mod organisation;
mod pair;
mod partnership;
mod person;
mod position;
mod sound;
mod syllable;
mod target;
mod visit;
mod wording;

/// What a statement says, and between which countries.
#[derive(Debug)]
struct Stated<'s, T> {
    /// What it says.
    said: &'s T,
    /// Between which countries, in the order of their codes.
    between: &'s [Country],
    /// The whole of it.
    statement: &'s Statement,
}

impl<T> Clone for Stated<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Stated<'_, T> {}

impl<T> Deref for Stated<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.said
    }
}

impl Statement {
    fn stated<'s, T>(&'s self, said: &'s T) -> Stated<'s, T> {
        Stated { said, between: &self.between, statement: self }
    }
}

impl<T> Stated<'_, T> {
    /// What its title, name or text means.
    fn meaning(&self) -> &Meaning {
        self.statement.meaning()
    }
}

/// What the title, name or text of what is said means, `between` being the countries of which it is said.
pub fn meaning(said: &Said, between: &[Country]) -> Meaning {
    let text = match said {
        Said::Fact(Slots::Agreement(x)) => {
            return Meaning::of(x.title.as_deref().unwrap_or_default(), between).with_bodies(&x.parties, between);
        }
        Said::Fact(Slots::Mechanism(x)) => &x.name,
        Said::Fact(Slots::Commitment(x)) => &x.text,
        Said::Fact(Slots::Figure(x)) => &x.scope,
        Said::Fact(Slots::Position(x)) => &x.text,
        _ => &None,
    };
    text.as_deref().map(|text| Meaning::of(text, between)).unwrap_or_default()
}

/// When what is said was, as told on `told`.
pub fn when(said: &Said, told: Option<Day>) -> When {
    match said {
        Said::Fact(Slots::Visit(x)) => visit::when(x, told),
        Said::Fact(Slots::Meeting(x)) => meeting::when(x, told),
        Said::Fact(Slots::Partnership(x)) => partnership::when(x, told),
        Said::Fact(Slots::Agreement(x)) => agreement::when(x, told),
        Said::Fact(Slots::Mechanism(x)) => mechanism::when(x, told),
        Said::Fact(Slots::Commitment(x)) => commitment::when(x, told),
        Said::Fact(Slots::Figure(x)) => figure::when(x, told),
        Said::Fact(Slots::Target(x)) => target::when(x, told),
        Said::Fact(Slots::Honour(x)) => honour::when(x, told),
        Said::Fact(Slots::Invitation(x)) => invitation::when(x, told),
        Said::Fact(Slots::Position(x)) => position::when(x, told),
        Said::Fact(Slots::Activity(x)) => activity::when(x, told),
        Said::Person(x) => person::when(x, told),
        Said::Journey(x) => journey::when(x, told),
        Said::Organisation(x) => organisation::when(x, told),
    }
}

/// Puts the handles of `statement` into `out`.
pub fn handles(statement: &Statement, out: &mut Handles) {
    let s = statement;
    match &s.said {
        Said::Fact(Slots::Visit(x)) => visit::handles(s.stated(x), out),
        Said::Fact(Slots::Meeting(x)) => meeting::handles(s.stated(x), out),
        Said::Fact(Slots::Partnership(x)) => partnership::handles(s.stated(x), out),
        Said::Fact(Slots::Agreement(x)) => agreement::handles(s.stated(x), out),
        Said::Fact(Slots::Mechanism(x)) => mechanism::handles(s.stated(x), out),
        Said::Fact(Slots::Commitment(x)) => commitment::handles(s.stated(x), out),
        Said::Fact(Slots::Figure(x)) => figure::handles(s.stated(x), out),
        Said::Fact(Slots::Target(x)) => target::handles(s.stated(x), out),
        Said::Fact(Slots::Honour(x)) => honour::handles(s.stated(x), out),
        Said::Fact(Slots::Invitation(x)) => invitation::handles(s.stated(x), out),
        Said::Fact(Slots::Position(x)) => position::handles(s.stated(x), out),
        Said::Fact(Slots::Activity(x)) => activity::handles(s.stated(x), out),
        Said::Person(x) => person::handles(s.stated(x), out),
        Said::Journey(x) => journey::handles(s.stated(x), out),
        Said::Organisation(x) => organisation::handles(s.stated(x), out),
    }
}

/// How many days may lie between two firm windows of one thing.
pub fn slack(record_type: RecordType) -> i32 {
    match record_type {
        RecordType::Fact(FactType::Visit) => visit::SLACK,
        RecordType::Fact(FactType::Meeting) => meeting::SLACK,
        RecordType::Fact(FactType::Partnership) => partnership::SLACK,
        RecordType::Fact(FactType::Agreement) => agreement::SLACK,
        RecordType::Fact(FactType::Mechanism) => mechanism::SLACK,
        RecordType::Fact(FactType::Commitment) => commitment::SLACK,
        RecordType::Fact(FactType::Figure) => figure::SLACK,
        RecordType::Fact(FactType::Target) => target::SLACK,
        RecordType::Fact(FactType::Honour) => honour::SLACK,
        RecordType::Fact(FactType::Invitation) => invitation::SLACK,
        RecordType::Fact(FactType::Position) => position::SLACK,
        RecordType::Fact(FactType::Activity) => activity::SLACK,
        RecordType::Person => person::SLACK,
        RecordType::Journey => journey::SLACK,
        RecordType::Organisation => organisation::SLACK,
        RecordType::Country | RecordType::Document => 0,
    }
}

/// Whether both can be about one thing, time apart.
pub fn same(a: &Statement, b: &Statement) -> bool {
    use Said::Fact;
    match (&a.said, &b.said) {
        (Fact(Slots::Visit(x)), Fact(Slots::Visit(y))) => visit::same(a.stated(x), b.stated(y)),
        (Fact(Slots::Meeting(x)), Fact(Slots::Meeting(y))) => meeting::same(a.stated(x), b.stated(y)),
        (Fact(Slots::Partnership(x)), Fact(Slots::Partnership(y))) => partnership::same(a.stated(x), b.stated(y)),
        (Fact(Slots::Agreement(x)), Fact(Slots::Agreement(y))) => agreement::same(a.stated(x), b.stated(y)),
        (Fact(Slots::Mechanism(x)), Fact(Slots::Mechanism(y))) => mechanism::same(a.stated(x), b.stated(y)),
        (Fact(Slots::Commitment(x)), Fact(Slots::Commitment(y))) => commitment::same(a.stated(x), b.stated(y)),
        (Fact(Slots::Figure(x)), Fact(Slots::Figure(y))) => figure::same(a.stated(x), b.stated(y)),
        (Fact(Slots::Target(x)), Fact(Slots::Target(y))) => target::same(a.stated(x), b.stated(y)),
        (Fact(Slots::Honour(x)), Fact(Slots::Honour(y))) => honour::same(a.stated(x), b.stated(y)),
        (Fact(Slots::Invitation(x)), Fact(Slots::Invitation(y))) => invitation::same(a.stated(x), b.stated(y)),
        (Fact(Slots::Position(x)), Fact(Slots::Position(y))) => position::same(a.stated(x), b.stated(y)),
        (Fact(Slots::Activity(x)), Fact(Slots::Activity(y))) => activity::same(a.stated(x), b.stated(y)),
        (Said::Person(x), Said::Person(y)) => person::same(a.stated(x), b.stated(y)),
        (Said::Journey(x), Said::Journey(y)) => journey::same(a.stated(x), b.stated(y)),
        (Said::Organisation(x), Said::Organisation(y)) => organisation::same(a.stated(x), b.stated(y)),
        _ => false,
    }
}
