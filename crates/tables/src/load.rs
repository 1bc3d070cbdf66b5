//! From a TOML file to a map, or to what is wrong with it and where.

use std::ops::Range;

use banggiao_extract::FactType;
use banggiao_extract::fact::SlotKind;
use banggiao_extract::pack::error::Excerpt;
use serde_json::{Map as Object, Value};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::cell::Kind;
use crate::map::{DateOrder, Example, FactMap, Form, Map, NameOrder, SlotMap};

/// Reads the map called `name` from its file, which lies at `path`.
///
/// # Errors
///
/// What is wrong with it, where, and what to do.
pub fn load(name: &str, path: &str, source: &str) -> Result<Map, Box<Excerpt>> {
    let file = File { path, source };
    let table = DeTable::parse(source).map_err(|error| {
        let at = error.span().unwrap_or(0..source.len().min(1));
        file.fault(at, error.message(), "write it as TOML: key = \"words\", tables in [brackets]")
    })?;
    file.map(name, table.get_ref())
}

struct File<'f> {
    path: &'f str,
    source: &'f str,
}

type Entry<'t> = (&'t str, Range<usize>, &'t Spanned<DeValue<'t>>);
type Loaded<T> = Result<T, Box<Excerpt>>;

impl File<'_> {
    fn fault(&self, at: Range<usize>, message: impl Into<String>, help: impl Into<String>) -> Box<Excerpt> {
        Box::new(Excerpt { path: self.path.to_owned(), source: self.source.to_owned(), at, message: message.into(), help: help.into() })
    }

    fn map(&self, name: &str, table: &DeTable<'_>) -> Loaded<Map> {
        let mut map = Map { name: name.to_owned(), source: self.source.to_owned(), ..Map::default() };
        let mut form = None;
        for (key, at, value) in entries(table) {
            match key {
                "about" => map.about = self.text(value)?,
                "publisher" => map.publisher = Some(self.text(value)?),
                "id" => map.id = Some(self.text(value)?),
                "table" => form = Some(self.form(value)?),
                "fact" => map.facts = self.each(value, |fact| self.fact(fact))?,
                "example" => map.examples = self.each(value, |example| self.example(example))?,
                _ => return Err(self.unknown(key, at, "about publisher id table fact example")),
            }
        }
        let whole = 0..self.source.lines().next().map_or(0, str::len);
        map.form = form.ok_or_else(|| {
            let help = "add [table] with columns = [...] for CSV, or with root = and row = for XML";
            self.fault(whole.clone(), "it does not say what tables it is for", help)
        })?;
        if map.facts.is_empty() {
            return Err(self.fault(whole, "it maps no fact", "add [[fact]] with type = and a table for each slot"));
        }
        Ok(map)
    }

    fn form(&self, value: &Spanned<DeValue<'_>>) -> Loaded<Form> {
        let (mut columns, mut root, mut row) = (None, None, None);
        for (key, at, value) in self.table(value)? {
            match key {
                "columns" => columns = Some(self.texts(value)?),
                "root" => root = Some(self.text(value)?),
                "row" => row = Some(self.text(value)?),
                _ => return Err(self.unknown(key, at, "columns root row")),
            }
        }
        match (columns, root, row) {
            (Some(columns), None, None) if !columns.is_empty() => Ok(Form::Csv { columns }),
            (None, Some(root), Some(row)) => Ok(Form::Xml { root, row }),
            _ => Err(self.fault(value.span(), "neither CSV nor XML", "give columns = [...] for CSV, or root = and row = for XML")),
        }
    }

    fn fact(&self, value: &Spanned<DeValue<'_>>) -> Loaded<FactMap> {
        let entries = self.table(value)?;
        let types = || FactType::ALL.iter().map(|t| t.code()).collect::<Vec<_>>().join(" ");
        let Some((_, _, code)) = entries.iter().find(|(key, ..)| *key == "type") else {
            return Err(self.fault(value.span(), "a fact without a type", format!("add type = , one of {}", types())));
        };
        let of = self.text(code)?;
        let fact_type = FactType::from_code(&of)
            .ok_or_else(|| self.fault(code.span(), format!("no fact type is called `{of}`"), format!("take one of {}", types())))?;
        let mut fact = FactMap { fact_type, when: None, slots: Vec::new() };
        for (key, at, value) in entries {
            match key {
                "type" => {}
                "when" => fact.when = Some(self.when(value)?),
                slot => match fact_type.slot(slot).filter(|(slot, _)| Kind::of(slot).is_some()) {
                    Some((slot, kind)) => fact.slots.push(self.slot(slot, kind, value)?),
                    None => {
                        let slots = fact_type.slot_names();
                        let slots: Vec<&str> = slots.split(' ').filter(|slot| Kind::of(slot).is_some()).collect();
                        return Err(self.unknown(slot, at, &slots.join(" ")));
                    }
                },
            }
        }
        Ok(fact)
    }

    fn when(&self, value: &Spanned<DeValue<'_>>) -> Loaded<(String, Vec<String>)> {
        let (mut column, mut is) = (None, Vec::new());
        for (key, at, value) in self.table(value)? {
            match key {
                "column" => column = Some(self.text(value)?),
                "is" => is = self.texts(value)?,
                _ => return Err(self.unknown(key, at, "column is")),
            }
        }
        column.map(|column| (column, is)).ok_or_else(|| self.fault(value.span(), "no column", "add column = \"NAME\""))
    }

    fn slot(&self, slot: &'static str, kind: SlotKind, value: &Spanned<DeValue<'_>>) -> Loaded<SlotMap> {
        let mut map = SlotMap { slot, ..SlotMap::default() };
        // `start = "Begin"` is the column alone.
        if value.get_ref().is_str() {
            map.columns = vec![self.text(value)?];
            return Ok(map);
        }
        for (key, at, value) in self.table(value)? {
            match key {
                "column" => map.columns = vec![self.text(value)?],
                "columns" => map.columns = self.texts(value)?,
                "interval" => (map.columns, map.interval) = (self.pair(value)?.to_vec(), true),
                "value" => {
                    let text = self.text(value)?;
                    self.code(slot, kind, &text, value.span())?;
                    map.value = Some(text);
                }
                "words" | "holds" => {
                    let pairs = self.each(value, |pair| {
                        let [word, code] = self.pair(pair)?;
                        // A word may stand for nothing.
                        if !code.is_empty() {
                            self.code(slot, kind, &code, pair.span())?;
                        }
                        Ok((word, code))
                    })?;
                    *(if key == "words" { &mut map.words } else { &mut map.holds }) = pairs;
                }
                "split" => map.split = Some(self.text(value)?),
                "dates" => {
                    map.dates = self.choice(
                        value,
                        &[
                            ("year-first", DateOrder::YearMonthDay),
                            ("day-first", DateOrder::DayMonthYear),
                            ("month-first", DateOrder::MonthDayYear),
                        ],
                    )?;
                }
                "names" => {
                    map.names = self.choice(
                        value,
                        &[
                            ("as-said", NameOrder::AsSaid),
                            ("surname-first", NameOrder::SurnameFirst),
                            ("after-office", NameOrder::AfterOffice),
                            ("office", NameOrder::Office),
                        ],
                    )?;
                }
                "times" => map.times = Some(self.number(value)?),
                "decimal" => map.decimal_comma = self.choice(value, &[(".", false), (",", true)])?,
                _ => return Err(self.unknown(key, at, "column columns interval value words holds split dates names times decimal")),
            }
        }
        if map.columns.is_empty() == map.value.is_none() {
            let help = "give column = \"NAME\", or value = \"WORDS\" where it is the same in every row";
            return Err(self.fault(value.span(), format!("`{slot}` must have either a column or a value"), help));
        }
        Ok(map)
    }

    /// Refuses a code that the slot cannot hold.
    fn code(&self, slot: &str, kind: SlotKind, code: &str, at: Range<usize>) -> Loaded<()> {
        match kind {
            SlotKind::Code(known) if !known(code) => {
                Err(self.fault(at, format!("`{slot}` cannot be `{code}`"), "take one of the codebook's words: docs/codebook.md"))
            }
            _ => Ok(()),
        }
    }

    fn example(&self, value: &Spanned<DeValue<'_>>) -> Loaded<Example> {
        let mut example = Example { at: value.span(), head: String::new(), row: String::new(), facts: Vec::new(), faults: Vec::new() };
        for (key, at, value) in self.table(value)? {
            match key {
                "head" => example.head = self.text(value)?,
                "row" => (example.row, example.at) = (self.text(value)?, value.span()),
                "facts" => example.facts = self.each(value, |fact| self.object(fact))?,
                "faults" => example.faults = self.texts(value)?,
                _ => return Err(self.unknown(key, at, "head row facts faults")),
            }
        }
        Ok(example)
    }

    fn object(&self, value: &Spanned<DeValue<'_>>) -> Loaded<Object<String, Value>> {
        let entries = self.table(value)?;
        entries.into_iter().map(|(key, _, value)| Ok((key.to_owned(), self.json(value)?))).collect()
    }

    fn json(&self, value: &Spanned<DeValue<'_>>) -> Loaded<Value> {
        Ok(match value.get_ref() {
            DeValue::Boolean(flag) => (*flag).into(),
            DeValue::Integer(_) | DeValue::Float(_) => {
                let number = self.number(value)?;
                banggiao_wire::json(banggiao_extract::fact::view::SlotValue::Number(number))
            }
            DeValue::Array(items) => items.iter().map(|item| self.json(item)).collect::<Loaded<Vec<Value>>>()?.into(),
            _ => self.text(value)?.into(),
        })
    }

    fn choice<T: Copy>(&self, value: &Spanned<DeValue<'_>>, among: &[(&str, T)]) -> Loaded<T> {
        let text = self.text(value)?;
        among.iter().find(|(word, _)| *word == text).map(|(_, choice)| *choice).ok_or_else(|| {
            let words: Vec<&str> = among.iter().map(|(word, _)| *word).collect();
            self.fault(value.span(), format!("`{text}` is none of the choices"), format!("take one of {}", words.join(" ")))
        })
    }

    fn number(&self, value: &Spanned<DeValue<'_>>) -> Loaded<f64> {
        let text = match value.get_ref() {
            DeValue::Integer(number) => number.as_str(),
            DeValue::Float(number) => number.as_str(),
            _ => "",
        };
        text.replace('_', "").parse().map_err(|_| self.fault(value.span(), "not a number", "write it as 1000 or 0.5"))
    }

    fn text(&self, value: &Spanned<DeValue<'_>>) -> Loaded<String> {
        let text = value.get_ref().as_str().map(str::to_owned);
        text.ok_or_else(|| self.fault(value.span(), "not words", "write it in quotation marks"))
    }

    fn texts(&self, value: &Spanned<DeValue<'_>>) -> Loaded<Vec<String>> {
        self.each(value, |item| self.text(item))
    }

    fn pair(&self, value: &Spanned<DeValue<'_>>) -> Loaded<[String; 2]> {
        let texts = self.texts(value)?;
        texts.try_into().map_err(|_| self.fault(value.span(), "not two of them", "write [\"one\", \"other\"]"))
    }

    fn each<T>(&self, value: &Spanned<DeValue<'_>>, read: impl Fn(&Spanned<DeValue<'_>>) -> Loaded<T>) -> Loaded<Vec<T>> {
        match value.get_ref().as_array() {
            Some(items) => items.iter().map(read).collect(),
            None => Err(self.fault(value.span(), "not a list", "write [..., ...], or [[double brackets]] around the name of a table")),
        }
    }

    fn table<'t>(&self, value: &'t Spanned<DeValue<'t>>) -> Loaded<Vec<Entry<'t>>> {
        match value.get_ref().as_table() {
            Some(table) => Ok(entries(table).collect()),
            None => Err(self.fault(value.span(), "not a table", "write { key = \"words\" }")),
        }
    }

    fn unknown(&self, key: &str, at: Range<usize>, known: &str) -> Box<Excerpt> {
        self.fault(at, format!("`{key}` is not known here"), format!("known are: {known}"))
    }
}

fn entries<'t>(table: &'t DeTable<'t>) -> impl Iterator<Item = Entry<'t>> {
    table.iter().map(|(key, value)| (key.get_ref().as_ref(), key.span(), value))
}
