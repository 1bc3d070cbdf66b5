//! Units of figures: currencies, people, things, percent.

use std::fmt;

/// A currency by its ISO 4217 code.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Currency([u8; 3]);

impl Currency {
    /// The currency with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        let bytes: [u8; 3] = code.as_bytes().try_into().ok()?;
        bytes.iter().all(u8::is_ascii_uppercase).then_some(Currency(bytes))
    }

    /// Its code.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("")
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// What a number counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Money, in full units.
    Currency(Currency),
    /// People, arrivals among them.
    People,
    /// Things.
    Count,
    /// Percent.
    Percent,
    /// What is weighed or measured, in tonnes or megawatts: nothing that any indicator counts, and no unit of the codebook's.
    Measure,
}

impl Unit {
    /// The codebook's word for it.
    pub fn code(&self) -> &str {
        match self {
            Unit::Currency(currency) => currency.code(),
            Unit::People => "people",
            Unit::Count => "count",
            Unit::Percent => "percent",
            Unit::Measure => "measure",
        }
    }
}
