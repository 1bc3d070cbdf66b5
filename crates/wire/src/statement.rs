//! A statement as a JSON object, both ways: what is written is read as it was.

use banggiao_extract::value::Country;
use banggiao_records::statement::Tag;
use banggiao_records::weekday::{self, OddWeekday};
use banggiao_records::{Day, Statement, StatementId, When, Window};
use serde_json::{Map, Value, json};
use smallvec::SmallVec;

use crate::said::{Unread, read_said, said};

/// The statement: what [`said`] writes, and under names that no slot has, `_between`, `_when`, and what decisions set.
pub fn statement(statement: &Statement) -> Map<String, Value> {
    let mut object = said(&statement.said);
    let between: Vec<&str> = statement.between.iter().map(Country::code).collect();
    object.insert("_between".into(), between.into());
    let when = match statement.when {
        When::Always => None,
        When::Firm(window) => Some(("firm", window)),
        When::Loose(window) => Some(("loose", window)),
    };
    if let Some((kind, window)) = when {
        object.insert("_when".into(), json!([kind, window.first.0, window.last.0]));
    }
    if let Some(tag) = statement.apart {
        object.insert("_apart".into(), StatementId(tag.0).to_string().into());
    }
    if !statement.joined.is_empty() {
        let tags: Vec<String> = statement.joined.iter().map(|tag| StatementId(tag.0).to_string()).collect();
        object.insert("_joined".into(), tags.into());
    }
    if let Some(odd) = statement.odd_weekday {
        object.insert("_odd_weekday".into(), json!([odd.slot, weekday::code(odd.told)]));
    }
    object
}

/// The statement that the object is.
pub fn read_statement(value: &Value) -> Result<Statement, Unread> {
    let said = read_said(value)?;
    let slot = |slot: &'static str| move || Unread::Slot { slot, found: value[slot].to_string() };
    let between = value["_between"].as_array().and_then(|of| of.iter().map(|c| Country::from_code(c.as_str()?)).collect());
    let tag = |value: &Value| value.as_str()?.parse().ok().map(|StatementId(tag)| Tag(tag));
    Ok(Statement {
        said,
        between: between.ok_or_else(slot("_between"))?,
        when: when(&value["_when"]).ok_or_else(slot("_when"))?,
        apart: match &value["_apart"] {
            Value::Null => None,
            some => Some(tag(some).ok_or_else(slot("_apart"))?),
        },
        joined: match &value["_joined"] {
            Value::Null => SmallVec::new(),
            some => some.as_array().and_then(|of| of.iter().map(tag).collect()).ok_or_else(slot("_joined"))?,
        },
        odd_weekday: match &value["_odd_weekday"] {
            Value::Null => None,
            some => Some(odd_weekday(some).ok_or_else(slot("_odd_weekday"))?),
        },
        meaning: Default::default(),
        own_handles: Default::default(),
    })
}

fn odd_weekday(value: &Value) -> Option<OddWeekday> {
    Some(OddWeekday { slot: crate::slot_name(value[0].as_str()?)?, told: weekday::from_code(value[1].as_str()?)? })
}

fn when(value: &Value) -> Option<When> {
    if value.is_null() {
        return Some(When::Always);
    }
    let day = |at: usize| value[at].as_i64().and_then(|d| i32::try_from(d).ok()).map(Day);
    let window = Window { first: day(1)?, last: day(2)? };
    match value[0].as_str()? {
        "firm" => Some(When::Firm(window)),
        "loose" => Some(When::Loose(window)),
        _ => None,
    }
}
