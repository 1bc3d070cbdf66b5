//! Statements are read as they were written, whatever they hold.

#![allow(clippy::unwrap_used)]

use banggiao_extract::Slots;
use banggiao_extract::fact::{Commitment, Figure, Visit};
use banggiao_extract::value::{Country, Currency, DateValue, Field, Mode, Partial, Unit, VisitKind};
use banggiao_records::said::{Journey, Organisation, Person};
use banggiao_records::statement::Tag;
use banggiao_records::{Day, Said, Statement};
use banggiao_wire::{read_statement, statement};
use proptest::option::of;
use proptest::prelude::*;

fn country() -> impl Strategy<Value = Country> {
    prop::sample::select(vec!["VNM", "KAZ", "ASEAN", "UN"]).prop_filter_map("a code", Country::from_code)
}

fn partial() -> impl Strategy<Value = Partial> {
    (1..3000_i16, of((1..=12_i8, of(1..=28_i8)))).prop_map(|(year, rest)| Partial {
        year,
        month: rest.map(|(month, _)| month),
        day: rest.and_then(|(_, day)| day),
    })
}

fn date() -> impl Strategy<Value = DateValue> {
    prop_oneof![
        partial().prop_map(DateValue::On),
        (partial(), partial()).prop_filter("two", |(a, b)| a != b).prop_map(|(a, b)| DateValue::Between(a, b)),
        Just(DateValue::Annual),
    ]
}

fn text() -> impl Strategy<Value = String> {
    "[\\PC\"\\\\\n]{1,12}"
}

fn number() -> impl Strategy<Value = f64> {
    prop_oneof![
        prop::num::f64::NORMAL,
        prop::num::f64::ZERO,
        (0..1_000_000_i64).prop_map(|n| n as f64),
        (0..9999_i32).prop_map(|n| f64::from(n) / 100.0)
    ]
}

fn said() -> impl Strategy<Value = Said> {
    let countries = || prop::collection::vec(country(), 0..3);
    let visit =
        (of(text()), of(country()), of(date()), of(prop::sample::select(VisitKind::ALL))).prop_map(|(guest, host_country, start, kind)| {
            Said::Fact(Slots::Visit(Visit { guest, host_country, start, kind, ..Visit::default() }))
        });
    let figure = (of(number()), countries(), of(date()), of(number())).prop_map(|(value, countries, period, change_pct)| {
        let unit = Currency::from_code("USD").map(Unit::Currency);
        Said::Fact(Slots::Figure(Figure { value, countries, period, change_pct, unit, ..Figure::default() }))
    });
    let commitment = (of(text()), countries(), prop::collection::vec(prop::sample::select(Field::ALL), 0..4), of(date())).prop_map(
        |(text, actors, fields, due)| Said::Fact(Slots::Commitment(Commitment { mode: Some(Mode::Agree), actors, fields, text, due })),
    );
    let person = (text(), of(country()), prop::collection::vec(text(), 0..3))
        .prop_map(|(name, country, offices)| Said::Person(Person { name, country, offices }));
    let within = of(date()).prop_filter("days", |within| *within != Some(DateValue::Annual));
    let journey = (text(), countries(), within)
        .prop_map(|(guest, countries, within)| Said::Journey(Journey { guest, guest_country: None, countries, within }));
    let organisation = (text(), countries()).prop_map(|(name, countries)| Said::Organisation(Organisation { name, countries }));
    prop_oneof![visit, figure, commitment, person, journey, organisation]
}

proptest! {
    #[test]
    fn statements_are_read_as_they_were_written(
        said in said(),
        passage in prop::collection::vec(country(), 0..3),
        told in of(10_000..30_000_i32),
        apart in of(any::<u64>()),
        joined in prop::collection::vec(any::<u64>(), 0..3),
    ) {
        let mut written = Statement::new(said, &passage, told.map(Day));
        written.apart = apart.map(Tag);
        written.joined = joined.into_iter().map(Tag).collect();
        let json = serde_json::Value::Object(statement(&written)).to_string();
        let read = read_statement(&serde_json::from_str(&json).unwrap()).unwrap();
        prop_assert_eq!(read.id(), written.id());
        prop_assert_eq!(read, written);
    }
}
