//! What is said as a JSON object, both ways: what is written is read as it was.

use banggiao_extract::fact::{
    Activity, Agreement, Commitment, Figure, Honour, Invitation, Mechanism, Meeting, Partnership, Position, Target, Visit,
};
use banggiao_extract::value::{
    ActivityKind, AgreementKind, AgreementStage, Change, Country, Currency, DateValue, Field, Format, Indicator, Level, MechanismKind,
    MechanismStage, Mode, Partial, Qualifier, Topic, Unit, VisitKind, VisitStage,
};
use banggiao_extract::{FactType, Slots};
use banggiao_records::said::{Journey, Organisation, Person};
use banggiao_records::{RecordType, Said};
use serde_json::{Map, Value};

use crate::json;

/// A JSON object that does not say what [`said`] writes.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unread {
    /// Not an object.
    #[error("not a JSON object")]
    Object,
    /// No type, or none that the codebook has.
    #[error("`type` is no type of the codebook")]
    Type,
    /// A slot holds what it cannot.
    #[error("`{slot}` cannot be {found}")]
    Slot {
        /// The slot.
        slot: &'static str,
        /// What it holds.
        found: String,
    },
}

/// What is said, as an object: `type`, then the filled slots.
pub fn said(said: &Said) -> Map<String, Value> {
    let mut object = Map::new();
    object.insert("type".into(), said.record_type().code().into());
    object.extend(said.values().into_iter().map(|(name, value)| (name.to_owned(), json(value))));
    object
}

/// What the object says; keys that its type does not have are passed over.
pub fn read_said(value: &Value) -> Result<Said, Unread> {
    let object = value.as_object().ok_or(Unread::Object)?;
    let record_type = object.get("type").and_then(Value::as_str).and_then(RecordType::from_code).ok_or(Unread::Type)?;
    let read = Read(object);
    Ok(match record_type {
        RecordType::Fact(fact_type) => Said::Fact(read.slots(fact_type)?),
        RecordType::Person => Said::Person(Person {
            name: read.text("name")?.unwrap_or_default(),
            country: read.code("country", Country::from_code)?,
            offices: read.texts("offices")?,
        }),
        RecordType::Journey => Said::Journey(Journey {
            guest: read.text("guest")?.unwrap_or_default(),
            guest_country: read.code("guest_country", Country::from_code)?,
            countries: read.codes("countries", Country::from_code)?,
            within: match (read.code("start", date)?, read.code("end", date)?) {
                (Some(DateValue::On(start)), Some(DateValue::On(end))) if start != end => Some(DateValue::Between(start, end)),
                (start, end) => start.or(end),
            },
        }),
        RecordType::Organisation => Said::Organisation(Organisation {
            name: read.text("name")?.unwrap_or_default(),
            countries: read.codes("countries", Country::from_code)?,
        }),
        RecordType::Country | RecordType::Document => return Err(Unread::Type),
    })
}

struct Read<'v>(&'v Map<String, Value>);

impl Read<'_> {
    fn slots(&self, fact_type: FactType) -> Result<Slots, Unread> {
        let countries = |name| self.codes(name, Country::from_code);
        let country = |name| self.code(name, Country::from_code);
        let dated = |name| self.code(name, date);
        let fields = || self.codes("fields", Field::from_code);
        Ok(match fact_type {
            FactType::Visit => Slots::Visit(Visit {
                guest: self.text("guest")?,
                host_country: country("host_country")?,
                guest_country: country("guest_country")?,
                guest_office: self.text("guest_office")?,
                host: self.text("host")?,
                kind: self.code("kind", VisitKind::from_code)?,
                start: dated("start")?,
                end: dated("end")?,
                within: dated("within")?,
                stage: self.code("stage", VisitStage::from_code)?,
                significance: self.text("significance")?,
            }),
            FactType::Meeting => Slots::Meeting(Meeting {
                people: self.texts("people")?,
                countries: countries("countries")?,
                format: self.code("format", Format::from_code)?,
                date: dated("date")?,
                place: self.text("place")?,
            }),
            FactType::Partnership => Slots::Partnership(Partnership {
                countries: countries("countries")?,
                level: self.code("level", Level::from_code)?,
                change: self.code("change", Change::from_code)?,
                date: dated("date")?,
            }),
            FactType::Agreement => Slots::Agreement(Agreement {
                kind: self.code("kind", AgreementKind::from_code)?,
                title: self.text("title")?,
                countries: countries("countries")?,
                parties: self.texts("parties")?,
                fields: fields()?,
                stage: self.code("stage", AgreementStage::from_code)?,
                date: dated("date")?,
                term: dated("term")?,
            }),
            FactType::Mechanism => Slots::Mechanism(Mechanism {
                kind: self.code("kind", MechanismKind::from_code)?,
                countries: countries("countries")?,
                name: self.text("name")?,
                fields: fields()?,
                stage: self.code("stage", MechanismStage::from_code)?,
            }),
            FactType::Commitment => Slots::Commitment(Commitment {
                mode: self.code("mode", Mode::from_code)?,
                actors: countries("actors")?,
                fields: fields()?,
                text: self.text("text")?,
                due: dated("due")?,
            }),
            FactType::Figure => Slots::Figure(Figure {
                indicator: self.code("indicator", Indicator::from_code)?,
                value: self.number("value")?,
                countries: countries("countries")?,
                unit: self.code("unit", unit)?,
                scope: self.text("scope")?,
                qualifier: self.code("qualifier", Qualifier::from_code)?,
                period: dated("period")?,
                change_pct: self.number("change_pct")?,
                change_base: dated("change_base")?,
            }),
            FactType::Target => Slots::Target(Target {
                indicator: self.code("indicator", Indicator::from_code)?,
                value: self.number("value")?,
                unit: self.code("unit", unit)?,
                multiple: self.number("multiple")?,
                countries: countries("countries")?,
                due: dated("due")?,
            }),
            FactType::Honour => Slots::Honour(Honour {
                name: self.text("name")?,
                class: self.text("class")?,
                giver: self.text("giver")?,
                recipient: self.text("recipient")?,
                date: dated("date")?,
            }),
            FactType::Invitation => Slots::Invitation(Invitation {
                from: self.text("from")?,
                to: self.text("to")?,
                to_country: country("to_country")?,
                accepted: self.flag("accepted")?,
            }),
            FactType::Position => Slots::Position(Position {
                countries: countries("countries")?,
                topic: self.code("topic", Topic::from_code)?,
                text: self.text("text")?,
            }),
            FactType::Activity => Slots::Activity(Activity {
                kind: self.code("kind", ActivityKind::from_code)?,
                who: match self.0.get("who") {
                    Some(Value::String(one)) => vec![one.clone()],
                    _ => self.texts("who")?,
                },
                name: self.text("name")?,
                place: self.text("place")?,
                date: dated("date")?,
            }),
        })
    }

    fn read<'v, T>(&'v self, slot: &'static str, read: impl Fn(&'v Value) -> Option<T>) -> Result<Option<T>, Unread> {
        match self.0.get(slot) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => read(value).map(Some).ok_or_else(|| Unread::Slot { slot, found: value.to_string() }),
        }
    }

    fn text(&self, slot: &'static str) -> Result<Option<String>, Unread> {
        self.read(slot, |v| v.as_str().map(str::to_owned))
    }

    fn code<T>(&self, slot: &'static str, of: impl Fn(&str) -> Option<T>) -> Result<Option<T>, Unread> {
        self.read(slot, |v| v.as_str().and_then(&of))
    }

    fn codes<T>(&self, slot: &'static str, of: impl Fn(&str) -> Option<T>) -> Result<Vec<T>, Unread> {
        let items = self.read(slot, |v| v.as_array()?.iter().map(|item| of(item.as_str()?)).collect::<Option<Vec<T>>>())?;
        Ok(items.unwrap_or_default())
    }

    fn texts(&self, slot: &'static str) -> Result<Vec<String>, Unread> {
        self.codes(slot, |text| Some(text.to_owned()))
    }

    fn number(&self, slot: &'static str) -> Result<Option<f64>, Unread> {
        self.read(slot, Value::as_f64)
    }

    fn flag(&self, slot: &'static str) -> Result<Option<bool>, Unread> {
        self.read(slot, Value::as_bool)
    }
}

/// The date or interval that `text` writes as ISO 8601 does, as precise as it is; `annual` for every year.
pub fn date(text: &str) -> Option<DateValue> {
    if text == "annual" {
        return Some(DateValue::Annual);
    }
    match text.split_once('/') {
        Some((from, to)) => Some(DateValue::Between(partial(from)?, partial(to)?)),
        None => partial(text).map(DateValue::On),
    }
}

fn partial(text: &str) -> Option<Partial> {
    let mut parts = text.splitn(3, '-');
    let year = parts.next().filter(|y| y.len() >= 4)?.parse().ok()?;
    let month = parts.next().map(|m| m.parse::<i8>().ok().filter(|m| (1..=12).contains(m)).ok_or(())).transpose().ok()?;
    let day = parts.next().map(|d| d.parse::<i8>().ok().filter(|d| (1..=31).contains(d)).ok_or(())).transpose().ok()?;
    Some(Partial { year, month, day })
}

fn unit(code: &str) -> Option<Unit> {
    Some(match code {
        "people" => Unit::People,
        "count" => Unit::Count,
        "percent" => Unit::Percent,
        code => Unit::Currency(Currency::from_code(code)?),
    })
}
