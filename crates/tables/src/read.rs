//! From a row to the facts that it gives.

use std::sync::Arc;

use banggiao_extract::fact::Derivation;
use banggiao_extract::read::Named;
use banggiao_extract::value::Country;
use banggiao_extract::{Extraction, Fact, Packs, Slots, Span};
use banggiao_records::Said;
use serde_json::{Map as Object, Value};

use crate::cell::{self, Kind, World};
use crate::csv::Head;
use crate::fault::{CellFault, Problem};
use crate::map::{FactMap, Map, SlotMap};
use crate::places::Places;
use crate::row::Cell;
use crate::xml;

/// A kind of table: a map, and the line that names the columns where that stands apart from the rows.
#[derive(Debug, Clone)]
pub struct Sheet {
    map: Arc<Map>,
    head: Option<Head>,
}

/// What a row gives.
#[derive(Debug, Clone, Default)]
pub struct Read {
    /// Its facts, each told by the whole row.
    pub extraction: Extraction,
    /// What is wrong with its cells.
    pub faults: Vec<CellFault>,
}

/// What fills a slot, and the cells that say so.
type Filled = (Value, Vec<Span>);

impl Sheet {
    /// Tables of this kind; `head` is empty for XML.
    pub fn new(map: Arc<Map>, head: &str) -> Sheet {
        let head = match &map.form {
            crate::map::Form::Csv { columns } => Some(Head::with(head, columns).unwrap_or_else(|| Head::of(head))),
            crate::map::Form::Xml { .. } => None,
        };
        Sheet { map, head }
    }

    /// The map.
    pub fn map(&self) -> &Arc<Map> {
        &self.map
    }

    /// The cells of a row.
    ///
    /// # Errors
    ///
    /// How many cells it has, where that is more than there are columns.
    pub fn cells(&self, row: &str) -> Result<Vec<Cell<'_>>, usize> {
        match &self.head {
            Some(head) => head.cells(row),
            None => Ok(xml::cells(row)),
        }
    }

    /// What the column that names rows says of a row.
    pub fn id(&self, row: &str) -> Option<String> {
        let (id, cells) = (self.map.id.as_deref()?, self.cells(row).ok()?);
        let cell = cells.into_iter().find(|cell| cell.column.eq_ignore_ascii_case(id))?;
        Some(cell.text.trim().to_owned()).filter(|id| !id.is_empty())
    }

    /// What a row gives. A cell that cannot be read is told; what the others give stands.
    pub fn read(&self, row: &str, packs: &Packs, places: &Places) -> Read {
        let mut read = Read::default();
        let whole = Span::new(0, row.len());
        let cells = match self.cells(row) {
            Ok(cells) => cells,
            Err(found) => {
                let columns = self.head.as_ref().map_or(0, |head| head.columns.len());
                let problem = Problem::Cells { found, columns };
                read.faults.push(CellFault { column: String::new(), cell: String::new(), span: whole, slot: "", problem });
                return read;
            }
        };
        let row = Row { cells: &cells, world: World { packs, places } };
        for fact in &self.map.facts {
            if row.gives(fact) {
                row.fact(fact, whole, &self.map.name, &mut read);
            }
        }
        read.faults.sort_by_key(|fault| fault.span);
        read.faults.dedup_by(|a, b| a.span == b.span && a.problem == b.problem);
        read
    }
}

struct Row<'r> {
    cells: &'r [Cell<'r>],
    world: World<'r>,
}

impl Row<'_> {
    fn cell(&self, column: &str) -> Option<&Cell<'_>> {
        let exact = self.cells.iter().find(|cell| cell.column == column);
        exact.or_else(|| self.cells.iter().find(|cell| cell.column.eq_ignore_ascii_case(column)))
    }

    fn gives(&self, fact: &FactMap) -> bool {
        let Some((column, words)) = &fact.when else { return true };
        let text = self.cell(column).map(|cell| cell.text.trim()).unwrap_or_default();
        if words.is_empty() { !text.is_empty() } else { words.iter().any(|word| word.eq_ignore_ascii_case(text)) }
    }

    fn fact(&self, map: &FactMap, whole: Span, name: &str, read: &mut Read) {
        let mut object: Object<String, Value> = Object::new();
        let mut mentions: Vec<(&'static str, Span)> = Vec::new();
        object.insert("type".into(), map.fact_type.code().into());
        for slot in &map.slots {
            if let Some((value, spans)) = self.slot(slot, &mut read.faults) {
                object.insert(slot.slot.to_owned(), value);
                mentions.extend(spans.into_iter().map(|span| (slot.slot, span)));
            }
        }
        let slots = loop {
            match banggiao_wire::read_said(&Value::Object(object.clone())) {
                Ok(Said::Fact(slots)) => break slots,
                Err(banggiao_wire::Unread::Slot { slot, .. }) if object.remove(slot).is_some() => {
                    if let Some((_, span)) = mentions.iter().find(|(of, _)| *of == slot) {
                        read.faults.push(self.fault(*span, slot, Problem::Code));
                    }
                    mentions.retain(|(of, _)| *of != slot);
                }
                _ => return,
            }
        };
        if !stands(&slots) {
            return;
        }
        let derivation = Derivation { pattern: format!("table/{}/{name}", map.fact_type.code()), matched: Some(whole), mentions };
        people(&slots, &derivation, &mut read.extraction.people);
        read.extraction.facts.push(Fact::given(slots.clone(), whole, between(&slots), derivation));
    }

    /// What fills a slot; what is wrong with its cells is added to `faults`.
    fn slot(&self, map: &SlotMap, faults: &mut Vec<CellFault>) -> Option<Filled> {
        if let Some(value) = &map.value {
            return Some((self.fixed(map, value), Vec::new()));
        }
        let mut found: Vec<(Value, Span)> = Vec::new();
        let mut wrong = Vec::new();
        let list = Kind::is_list(map.slot);
        for cell in map.columns.iter().filter_map(|column| self.cell(column)) {
            for item in items(cell, map) {
                match cell::read(item, map, self.world) {
                    Ok(Some(value)) => found.push((value, cell.span)),
                    Ok(None) => {}
                    Err(problem) => wrong.push(CellFault { cell: item.trim().to_owned(), ..self.fault(cell.span, map.slot, problem) }),
                }
            }
            if !found.is_empty() && !list && !map.interval {
                break;
            }
        }
        // Another column may say what one does not.
        if found.is_empty() || list || map.interval {
            faults.append(&mut wrong);
        }
        let spans = found.iter().map(|(_, span)| *span).collect();
        let mut values = found.into_iter().map(|(value, _)| value);
        Some(match values.len() {
            0 => return None,
            _ if list => {
                let mut all: Vec<Value> = Vec::new();
                values.for_each(|value| {
                    if !all.contains(&value) {
                        all.push(value)
                    }
                });
                (all.into(), spans)
            }
            2 if map.interval => {
                let [from, to] =
                    [values.next(), values.next()].map(|date| date.and_then(|date| date.as_str().map(str::to_owned)).unwrap_or_default());
                (format!("{from}/{to}").into(), spans)
            }
            _ => (values.next()?, spans),
        })
    }

    /// What the map itself says.
    fn fixed(&self, map: &SlotMap, value: &str) -> Value {
        let read = |text: &str| cell::read(text, map, self.world).ok().flatten().unwrap_or_else(|| text.into());
        match &map.split {
            _ if !Kind::is_list(map.slot) => read(value),
            Some(split) => value.split(split.as_str()).map(read).collect(),
            None => vec![read(value)].into(),
        }
    }

    fn fault(&self, span: Span, slot: &'static str, problem: Problem) -> CellFault {
        let cell = self.cells.iter().find(|cell| cell.span == span);
        let (column, text) = cell.map_or_else(Default::default, |cell| (cell.column.to_string(), cell.text.trim().to_owned()));
        CellFault { column, cell: text, span, slot, problem }
    }
}

fn items<'c>(cell: &'c Cell<'_>, map: &'c SlotMap) -> Vec<&'c str> {
    match &map.split {
        Some(split) => cell.text.split(split.as_str()).collect(),
        None => vec![&cell.text],
    }
}

/// Whether enough is said to know which fact it is.
fn stands(slots: &Slots) -> bool {
    match slots {
        Slots::Visit(v) => v.host_country.is_some() && (v.guest.is_some() || v.guest_country.is_some()),
        Slots::Meeting(m) => m.people.len() > 1,
        Slots::Partnership(p) => p.countries.len() > 1 && p.level.is_some(),
        Slots::Agreement(a) => (a.title.is_some() || !a.fields.is_empty()) && !(a.countries.is_empty() && a.parties.is_empty()),
        Slots::Mechanism(m) => m.kind.is_some() && !m.countries.is_empty(),
        Slots::Commitment(c) => c.mode.is_some() && !c.actors.is_empty() && c.text.is_some(),
        Slots::Figure(f) => f.indicator.is_some() && f.value.is_some(),
        Slots::Target(t) => t.indicator.is_some() && (t.value.is_some() || t.multiple.is_some()),
        Slots::Honour(h) => h.name.is_some() && h.recipient.is_some(),
        Slots::Invitation(i) => i.from.is_some() && i.to.is_some(),
        Slots::Position(p) => !p.countries.is_empty() && p.topic.is_some(),
        Slots::Activity(a) => a.kind.is_some() && !a.who.is_empty(),
    }
}

/// The two countries that a fact is about.
fn between(slots: &Slots) -> Vec<Country> {
    let two = |countries: &[Country]| countries.iter().copied().take(2).collect();
    match slots {
        Slots::Visit(v) => [v.guest_country, v.host_country].into_iter().flatten().collect(),
        Slots::Meeting(m) => two(&m.countries),
        Slots::Partnership(p) => two(&p.countries),
        Slots::Agreement(a) => two(&a.countries),
        Slots::Mechanism(m) => two(&m.countries),
        Slots::Commitment(c) => two(&c.actors),
        Slots::Figure(f) => two(&f.countries),
        Slots::Target(t) => two(&t.countries),
        Slots::Position(p) => two(&p.countries),
        Slots::Honour(_) | Slots::Invitation(_) | Slots::Activity(_) => Vec::new(),
    }
}

/// The people whom a visit names, with what is said of them.
fn people(slots: &Slots, derivation: &Derivation, people: &mut Vec<Named>) {
    let Slots::Visit(visit) = slots else { return };
    let offices = visit.guest_office.iter().cloned().collect();
    for (slot, name, country, offices) in
        [("guest", &visit.guest, visit.guest_country, offices), ("host", &visit.host, visit.host_country, Vec::new())]
    {
        let span = derivation.mentions.iter().find(|(of, _)| *of == slot).map(|(_, span)| *span);
        if let (Some(name), Some(span)) = (name, span)
            && !people.iter().any(|known| known.spelt == *name)
        {
            people.push(Named { spelt: name.clone(), name: name.clone(), country, offices, span });
        }
    }
}
