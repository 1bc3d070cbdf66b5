//! Maps: which column of a table holds which slot of which fact, and how it is written there.

use banggiao_extract::FactType;

/// How the rows of one kind of table are read.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Map {
    /// What it is called.
    pub name: String,
    /// What tables it is for, in a sentence.
    pub about: String,
    /// The file itself.
    pub source: String,
    /// What the tables are.
    pub form: Form,
    /// The column that names a row; rows without one go by their lines.
    pub id: Option<String>,
    /// Who published such tables, where that is always the same.
    pub publisher: Option<String>,
    /// The facts that a row gives.
    pub facts: Vec<FactMap>,
    /// Rows with what they give: the line that names the columns, where there is one, and the row.
    pub(crate) examples: Vec<Example>,
}

/// What a table is, and by what it is told to be one for this map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Form {
    /// Comma-separated values, with these columns, perhaps among others.
    Csv {
        /// What they must be called.
        columns: Vec<String>,
    },
    /// XML: these elements in that root.
    Xml {
        /// The root.
        root: String,
        /// The element that is a row.
        row: String,
    },
}

impl Default for Form {
    fn default() -> Self {
        Form::Csv { columns: Vec::new() }
    }
}

/// One fact that a row gives.
#[derive(Debug, Clone, PartialEq)]
pub struct FactMap {
    /// Of which type.
    pub fact_type: FactType,
    /// Only in rows in which this column holds one of these words; in all of them where there is none.
    pub when: Option<(String, Vec<String>)>,
    /// What fills its slots.
    pub slots: Vec<SlotMap>,
}

/// What fills one slot.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SlotMap {
    /// The slot.
    pub slot: &'static str,
    /// The columns it stands in: for a list all of them, else the first that holds something that can be read.
    pub columns: Vec<String>,
    /// What fills it in every row.
    pub value: Option<String>,
    /// What words in the cell stand for.
    pub words: Vec<(String, String)>,
    /// What it is where a cell has these words somewhere in it; the first of them decides, and a cell without any gives nothing.
    pub holds: Vec<(String, String)>,
    /// What parts the items of a list in one cell.
    pub split: Option<String>,
    /// In which order days, months and years are written.
    pub dates: DateOrder,
    /// How names of people are written.
    pub names: NameOrder,
    /// What numbers are to be multiplied by.
    pub times: Option<f64>,
    /// The sign before decimals is a comma.
    pub decimal_comma: bool,
    /// Whether the columns are the first and the last day of one interval.
    pub interval: bool,
}

/// In which order a date is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum DateOrder {
    /// 2025-05-06, 2025-05, 2025.
    #[default]
    YearMonthDay,
    /// 6/5/2025.
    DayMonthYear,
    /// 5/6/2025.
    MonthDayYear,
}

/// How the name of a person is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum NameOrder {
    /// As it is said.
    #[default]
    AsSaid,
    /// `Tokayev, Kassym-Jomart`.
    SurnameFirst,
    /// `President Kassym-Jomart Tokayev`: office and name in one cell.
    AfterOffice,
    /// The office in such a cell.
    Office,
}

/// An example of a map: a row and what it gives.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Example {
    /// Where it stands in the file.
    pub at: std::ops::Range<usize>,
    /// The line that names the columns; empty for XML.
    pub head: String,
    /// The row.
    pub row: String,
    /// The facts that it gives, as the codebook writes them: `type` and slots.
    pub facts: Vec<serde_json::Map<String, serde_json::Value>>,
    /// Columns whose cells cannot be read.
    pub faults: Vec<String>,
}

impl Map {
    /// Every column that fills a slot, each once.
    pub fn columns(&self) -> Vec<&str> {
        let mut columns: Vec<&str> = Vec::new();
        let slots = self.facts.iter().flat_map(|fact| fact.slots.iter().flat_map(|slot| slot.columns.iter()));
        let whens = self.facts.iter().filter_map(|fact| fact.when.as_ref().map(|(column, _)| column));
        for column in slots.chain(whens).chain(&self.id) {
            if !columns.contains(&column.as_str()) {
                columns.push(column);
            }
        }
        columns
    }
}
