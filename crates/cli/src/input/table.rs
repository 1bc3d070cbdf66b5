//! Tables: a document a row, from a stream, whatever its form.

use std::io::BufRead;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use banggiao_extract::pack::error::Excerpt;
use banggiao_extract::{Extraction, Packs, Span};
use banggiao_ledger::Table;
use banggiao_tables::{CellFault, Map, Maps, Places, Recognised, Rows, Sheet};

use crate::input::{Fault, Input, Known, Problem, Reader, Take};

/// Of what table a document is a row, and which.
#[derive(Debug, Clone)]
pub struct Row {
    kind: Arc<Kind>,
    /// The file, as the user named it.
    name: String,
    /// The line on which it begins.
    line: usize,
}

/// A kind of table: how its rows are read, and what of that a ledger keeps.
#[derive(Debug)]
pub struct Kind {
    /// How its rows are read.
    pub sheet: Sheet,
    /// What a ledger keeps of it.
    pub table: Arc<Table>,
    /// Countries by name, of the packs with which the first row is read.
    places: OnceLock<Places>,
}

impl Kind {
    /// Tables that this map reads, whose columns `head` names; `carried` says whether the program carries the map.
    pub fn new(map: &Arc<Map>, head: &str, carried: bool) -> Kind {
        let (name, source, head) = (map.name.clone(), map.source.clone(), head.to_owned());
        let sheet = Sheet::new(Arc::clone(map), &head);
        Kind { sheet, table: Arc::new(Table { map: name, carried, source, head }), places: OnceLock::new() }
    }

    /// Tables of which a ledger keeps rows, by the program's own map of that name where it was one that the program carried.
    ///
    /// # Errors
    ///
    /// What is wrong with the map that was kept: another version of the program took it.
    fn kept(table: &Table) -> Result<Kind, Box<Excerpt>> {
        let own = Maps::embedded().get(&table.map).filter(|_| table.carried);
        let map = match own {
            Some(map) => Arc::clone(map),
            None => Arc::new(banggiao_tables::load(&table.map, &table.map, &table.source)?),
        };
        Ok(Kind::new(&map, &table.head, table.carried))
    }

    /// What a row gives, and which of its cells cannot be read.
    pub fn read(&self, row: &str, packs: &Packs) -> (Extraction, Vec<CellFault>) {
        let read = self.sheet.read(row, packs, self.places.get_or_init(|| Places::new(packs)));
        (read.extraction, read.faults)
    }
}

/// The kinds of tables of which a ledger keeps rows, each made once.
#[derive(Debug, Default)]
pub struct Kinds(Mutex<Vec<(Arc<Table>, Made)>>);

/// How rows of a table are read, or what is wrong with its map.
type Made = Result<Arc<Kind>, Box<Excerpt>>;

impl Kinds {
    /// How rows of this table are read.
    ///
    /// # Errors
    ///
    /// What is wrong with the map that was kept.
    pub fn kind(&self, table: &Arc<Table>) -> Made {
        let mut kinds = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, kind)) = kinds.iter().find(|(known, _)| known == table) {
            return kind.clone();
        }
        let kind = Kind::kept(table).map(Arc::new);
        kinds.push((Arc::clone(table), kind.clone()));
        kind
    }
}

impl Row {
    /// Its table.
    pub fn kind(&self) -> &Arc<Kind> {
        &self.kind
    }

    /// The column in which a place of the row stands.
    pub fn column(&self, row: &str, span: Span) -> Option<String> {
        let cells = self.kind.sheet.cells(row).ok()?;
        cells.into_iter().find(|cell| cell.span == span).map(|cell| cell.column.into_owned())
    }

    /// Something wrong with one of its cells.
    pub fn fault(&self, fault: CellFault) -> Fault {
        Fault::line(&self.name, self.line, Problem::Cell(Box::new(fault)))
    }
}

impl Reader {
    /// The table that begins with `start`: one that the map is for which the user named, or one that a map of the program is for.
    ///
    /// # Errors
    ///
    /// What the map that the user named asks for, and the table does not have.
    pub fn table(&self, start: &[u8]) -> Result<Option<Recognised>, Problem> {
        match self.map {
            Some(map) => Recognised::by(map, start).map(Some).map_err(|missing| Problem::Map { map: map.name.clone(), missing }),
            None => Ok(Maps::embedded().recognise(start)),
        }
    }

    /// Reads the rows of a table, whose beginning is still to be read; documents are called by what names a row, or else by its line. False
    /// when no more is wanted.
    pub fn rows(&self, [name, file]: [&str; 2], mut input: impl BufRead, table: &Recognised, take: &mut Take<'_>) -> bool {
        input.consume(table.skip);
        let map = &table.map;
        let carried = Maps::embedded().get(&map.name).is_some_and(|own| Arc::ptr_eq(own, map));
        let kind = Arc::new(Kind::new(map, &table.head, carried));
        let mut any = false;
        for row in Rows::new(input, table) {
            any = true;
            let (item, size) = match row {
                Ok(row) => {
                    let id = kind.sheet.id(&row.text);
                    let doc = id.map_or_else(|| format!("{file}:{}", row.line), |id| format!("{file}#{id}"));
                    let size = row.text.len() + 1;
                    let place = Row { kind: Arc::clone(&kind), name: name.to_owned(), line: row.line };
                    let known = Known { published: self.known.published, language: self.known.language };
                    let input =
                        Input { doc, text: row.text, publisher: map.publisher.clone(), known, row: Some(place), ..Input::default() };
                    (Ok(input), size)
                }
                Err(fault) => (Err(Fault::line(name, fault.line(), Problem::Row(fault))), 0),
            };
            if !take(item, size) {
                return false;
            }
        }
        any || take(Err(Fault::whole(name, Problem::Empty)), 0)
    }
}
