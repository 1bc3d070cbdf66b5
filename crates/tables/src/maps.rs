//! All maps: those that the program carries, and how a table is told to be one that a map is for.

use std::sync::{Arc, OnceLock};

use banggiao_extract::pack::error::Excerpt;
use include_dir::{Dir, include_dir};

use crate::csv::Head;
use crate::load::load;
use crate::map::{Form, Map};
use crate::xml;

static EMBEDDED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/maps");

/// The maps that the program carries.
#[derive(Debug, Clone, Default)]
pub struct Maps {
    maps: Vec<Arc<Map>>,
}

/// A table that a map is for.
#[derive(Debug, Clone)]
pub struct Recognised {
    /// The map.
    pub map: Arc<Map>,
    /// The line that names the columns; empty for XML.
    pub head: String,
    /// So many bytes come before the first row.
    pub skip: usize,
    pub(crate) delimiter: u8,
    pub(crate) line: usize,
    pub(crate) row: Option<String>,
}

impl Maps {
    /// Those that the program carries, loaded once, by name.
    ///
    /// # Panics
    /// If one is faulty, which the tests of this crate rule out.
    pub fn embedded() -> &'static Maps {
        static MAPS: OnceLock<Maps> = OnceLock::new();
        MAPS.get_or_init(|| match Maps::load(Maps::files()) {
            Ok(maps) => maps,
            Err(fault) => panic!("an embedded map is faulty: {fault}"),
        })
    }

    /// The files of the maps that the program carries: names and texts.
    pub fn files() -> impl Iterator<Item = (&'static str, &'static str)> {
        let named = |file: &'static include_dir::File<'static>| Some((file.path().file_stem()?.to_str()?, file.contents_utf8()?));
        EMBEDDED.files().filter_map(named)
    }

    /// Loads maps from their names and texts.
    ///
    /// # Errors
    ///
    /// What is wrong with the first that is faulty.
    pub fn load<'f>(files: impl Iterator<Item = (&'f str, &'f str)>) -> Result<Maps, Box<Excerpt>> {
        let maps = files.map(|(name, text)| load(name, &format!("maps/{name}.toml"), text).map(Arc::new));
        let mut maps: Vec<Arc<Map>> = maps.collect::<Result<_, _>>()?;
        maps.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(Maps { maps })
    }

    /// All of them, by name.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<Map>> {
        self.maps.iter()
    }

    /// The map called so.
    pub fn get(&self, name: &str) -> Option<&Arc<Map>> {
        self.maps.iter().find(|map| map.name == name)
    }

    /// The map that a table is for whose beginning is `start`: by the root and the rows of XML, by the names of columns otherwise; of
    /// several the one that asks for most columns.
    pub fn recognise(&self, start: &[u8]) -> Option<Recognised> {
        let fits = self.maps.iter().filter_map(|map| fit(map, start));
        fits.max_by_key(|recognised| match &recognised.map.form {
            Form::Csv { columns } => columns.len(),
            Form::Xml { .. } => usize::MAX,
        })
    }
}

/// Whether the table that begins with `start` is one that the map is for, and how.
pub(crate) fn fit(map: &Arc<Map>, start: &[u8]) -> Option<Recognised> {
    match &map.form {
        Form::Xml { root, row } => {
            let (found_root, found_row) = xml::shape(start)?;
            (found_root == *root && found_row == *row).then(|| Recognised {
                map: Arc::clone(map),
                head: String::new(),
                skip: 0,
                delimiter: 0,
                line: 0,
                row: Some(row.clone()),
            })
        }
        Form::Csv { columns } => {
            let (text, skip, line) = first_line(start)?;
            let head = Head::with(text, columns)?;
            Some(Recognised { map: Arc::clone(map), head: head.text, skip, delimiter: head.delimiter, line, row: None })
        }
    }
}

impl Recognised {
    /// The table that begins with `start`, read by this map whether or not that is told by its columns.
    ///
    /// # Errors
    ///
    /// What the map asks for and the table does not have: columns, or the root and the row of XML.
    pub fn by(map: &Arc<Map>, start: &[u8]) -> Result<Recognised, Vec<String>> {
        fit(map, start).ok_or_else(|| match &map.form {
            Form::Xml { root, row } => vec![format!("<{root}>"), format!("<{row}>")],
            Form::Csv { columns } => {
                let head = first_line(start).map(|(text, ..)| Head::of(text)).unwrap_or_default();
                columns.iter().filter(|column| head.place(column).is_none()).cloned().collect()
            }
        })
    }
}

/// The first line that is not blank, without a mark before it; where the next begins, and its number.
fn first_line(start: &[u8]) -> Option<(&str, usize, usize)> {
    let mut at = if start.starts_with("\u{feff}".as_bytes()) { 3 } else { 0 };
    for number in 1.. {
        let rest = start.get(at..).filter(|rest| !rest.is_empty())?;
        let len = rest.iter().position(|b| *b == b'\n').map_or(rest.len(), |end| end + 1);
        let line = std::str::from_utf8(&rest[..len]).ok()?.trim_end_matches(['\r', '\n']);
        if !line.trim().is_empty() {
            return Some((line, at + len, number));
        }
        at += len;
    }
    None
}
