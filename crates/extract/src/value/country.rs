//! A country, or a bloc that acts as one.

use std::fmt;

/// A country by its ISO 3166-1 alpha-3 code, or a bloc or organisation by its acronym (`ASEAN`, `UN`).
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Country([u8; 12]);

impl Country {
    /// The country with this code: up to twelve capitals or digits.
    pub fn from_code(code: &str) -> Option<Self> {
        let fits = (2..=12).contains(&code.len()) && code.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
        fits.then(|| {
            let mut bytes = [0; 12];
            bytes[..code.len()].copy_from_slice(code.as_bytes());
            Country(bytes)
        })
    }

    /// Its code.
    pub fn code(&self) -> &str {
        let len = self.0.iter().position(|b| *b == 0).unwrap_or(12);
        std::str::from_utf8(&self.0[..len]).unwrap_or("")
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}
