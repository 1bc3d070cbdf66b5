//! What the holders of some offices do by their office.

use crate::pack::PackFile;
use crate::pack::error::PackError;
use crate::pack::lexicon::{Names, ValueId};
use crate::pack::table::Table;

/// What the holder of an office does by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Duty {
    /// Lives abroad, sent by their country: an ambassador, a consul.
    Posted,
    /// Tells what others do: a spokesperson.
    Speaks,
}

/// The table `world/duties.csv`.
#[derive(Debug, Default)]
pub(crate) struct Duties {
    rows: Vec<(ValueId, Duty)>,
}

impl Duties {
    /// Reads the table; `offices` are the values of all lexicons.
    pub(super) fn new(files: &[PackFile], offices: &Names) -> Result<Self, PackError> {
        let mut duties = Duties::default();
        let Some(file) = files.iter().find(|f| f.path == "world/duties.csv") else { return Ok(duties) };
        let table = Table::read(file, &["office", "duty"])?;
        for row in table.rows() {
            let (office, duty) = (table.cell(row, "office"), table.cell(row, "duty"));
            let Some(value) = offices.get(office) else {
                return Err(table.fault(row, office, "no office that a lexicon has", "write it as `lexicon/office.csv` does"));
            };
            let duty = match duty {
                "posted" => Duty::Posted,
                "speaks" => Duty::Speaks,
                _ => return Err(table.fault(row, duty, "no duty", "write posted or speaks")),
            };
            duties.rows.push((ValueId(value), duty));
        }
        Ok(duties)
    }

    /// The duty of `office`.
    pub(crate) fn of(&self, office: ValueId) -> Option<Duty> {
        self.rows.iter().find(|(o, _)| *o == office).map(|(_, duty)| *duty)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(rows: &str) -> Result<Duties, String> {
        let mut offices = Names::default();
        offices.intern("Ambassador");
        let file = PackFile { path: "world/duties.csv".to_owned(), text: format!("office,duty\n{rows}\n") };
        Duties::new(&[file], &offices).map_err(|e| e.to_string())
    }

    #[test]
    fn an_office_has_its_duty() {
        assert_eq!(read("Ambassador,posted").expect("a row").of(ValueId(0)), Some(Duty::Posted));
    }

    #[test]
    fn what_no_lexicon_has_and_what_is_no_duty_are_faults() {
        assert!(read("Harbourmaster,posted").expect_err("a fault").contains("no office that a lexicon has"));
        assert!(read("Ambassador,sleeps").expect_err("a fault").contains("no duty"));
    }
}
