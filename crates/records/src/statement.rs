//! A statement: what is said, whoever says it. Many facts of many documents can be one statement.

use std::fmt;
use std::hash::Hasher;
use std::str::FromStr;

use banggiao_extract::fact::view::SlotValue;
use banggiao_extract::value::Country;
use smallvec::SmallVec;
use xxhash_rust::xxh3::Xxh3;

use crate::meaning::{Derived, Meaning};
use crate::said::{RecordType, Said};
use crate::told::Told;
use crate::weekday::{self, OddWeekday};
use crate::window::{Day, When};

/// What makes statements equal, as a number: the same on every machine and in every version that reads the same slots.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct StatementId(pub u64);

/// Thirteen letters and digits hold 64 bits; `i l o u` are left out, which are misread.
const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// What each byte stands for, in either case: one look each, since pages read thousands of ids.
const VALUES: [Option<u8>; 256] = {
    let mut values = [None; 256];
    let mut value = 0;
    while value < LETTERS.len() {
        values[LETTERS[value] as usize] = Some(value as u8);
        values[LETTERS[value].to_ascii_uppercase() as usize] = Some(value as u8);
        value += 1;
    }
    values
};

impl fmt::Display for StatementId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for place in (0..13).rev() {
            let letter = LETTERS[(self.0 >> (place * 5) & 31) as usize];
            write!(f, "{}", char::from(letter))?;
        }
        Ok(())
    }
}

impl StatementId {
    /// The least and the greatest id that begins with `text`; none where no id can.
    pub fn range(text: &str) -> Option<(Self, Self)> {
        if text.is_empty() || text.len() > 13 || !text.is_ascii() {
            return None;
        }
        let fill = |with: &str| format!("{text}{}", with.repeat(13 - text.len())).parse().ok();
        Some((fill("0")?, fill("z")?))
    }
}

impl FromStr for StatementId {
    type Err = NoId;

    fn from_str(text: &str) -> Result<Self, NoId> {
        let mut id: u64 = 0;
        if text.len() != 13 {
            return Err(NoId);
        }
        for byte in text.bytes() {
            let value = VALUES[usize::from(byte)].ok_or(NoId)?;
            id = id << 5 | u64::from(value);
        }
        Ok(StatementId(id))
    }
}

/// Not the id of a record: thirteen letters and digits are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoId;

/// A mark that a person's decision puts on statements.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Tag(pub u64);

/// What is said, whoever says it.
#[derive(Debug, Clone, PartialEq)]
pub struct Statement {
    /// What is said.
    pub said: Said,
    /// Between which countries: those of its slots, or of the passage where the slots name one or none; in the order of
    /// their codes.
    pub between: SmallVec<[Country; 2]>,
    /// When it was.
    pub when: When,
    /// Set by a decision to keep it from what bears another mark, or none.
    pub apart: Option<Tag>,
    /// Set by decisions to put it together with what bears the same mark.
    pub joined: SmallVec<[Tag; 1]>,
    /// A weekday told with one of its dates that does not fit it.
    pub odd_weekday: Option<OddWeekday>,
    /// What it means, once that was asked.
    pub meaning: Derived<Meaning>,
    /// The handles of what it says, once they were asked.
    pub own_handles: Derived<Handles>,
}

/// Something that two statements about one thing have in common: statements without a common handle are never compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Handle(pub u64);

impl Handle {
    /// The handle of these words, in this order.
    pub fn of(record_type: RecordType, parts: &[&str]) -> Self {
        let mut hash = Xxh3::new();
        write(&mut hash, record_type.code());
        parts.iter().for_each(|part| write(&mut hash, part));
        Handle(hash.digest())
    }
}

/// The handles of a statement.
pub type Handles = SmallVec<[Handle; 6]>;

impl Statement {
    /// The statement `said`, between the countries it names or, where it names fewer than two, those of its passage, as
    /// told on `told`.
    pub fn new(said: Said, passage: &[Country], told: Option<Day>) -> Self {
        let own = said.countries();
        let context = own.len() < 2 && passage.len() > own.len() && own.iter().all(|c| passage.contains(c));
        let mut between: SmallVec<[Country; 2]> = if context { passage.iter().copied().collect() } else { own.into_iter().collect() };
        between.sort_unstable();
        between.dedup();
        let when = crate::identity::when(&said, told);
        Statement {
            said,
            between,
            when,
            apart: None,
            joined: SmallVec::new(),
            odd_weekday: None,
            meaning: Derived::default(),
            own_handles: Derived::default(),
        }
    }

    /// The statement that a document makes by what it tells, as told on `day`.
    pub fn of(told: Told, day: Option<Day>) -> Self {
        let odd_weekday = told.odd_weekday;
        Statement { odd_weekday, ..Self::new(told.said, &told.passage, day) }
    }

    /// What a record of it is of.
    pub fn record_type(&self) -> RecordType {
        self.said.record_type()
    }

    /// What its title, name or text means.
    pub fn meaning(&self) -> &Meaning {
        self.meaning.get(|| crate::identity::meaning(&self.said, &self.between))
    }

    /// Its id.
    pub fn id(&self) -> StatementId {
        let mut hash = Xxh3::new();
        write(&mut hash, self.record_type().code());
        for (name, value) in self.said.values() {
            write(&mut hash, name);
            match value {
                SlotValue::Text(text) => write(&mut hash, &text),
                SlotValue::List(items) => {
                    hash.write_u64(items.len() as u64);
                    items.iter().for_each(|item| write(&mut hash, item));
                }
                SlotValue::Number(number) => hash.write_u64(number.to_bits()),
                SlotValue::Flag(flag) => hash.write_u64(u64::from(flag)),
            }
        }
        self.between.iter().for_each(|country| write(&mut hash, country.code()));
        let (kind, window) = match self.when {
            When::Firm(window) => (1, Some(window)),
            When::Loose(window) => (2, Some(window)),
            When::Always => (3, None),
        };
        hash.write_u64(kind);
        if let Some(window) = window {
            hash.write_u64(window.first.0 as u64);
            hash.write_u64(window.last.0 as u64);
        }
        hash.write_u64(self.apart.map_or(0, |tag| tag.0));
        self.joined.iter().for_each(|tag| hash.write_u64(tag.0));
        if let Some(odd) = self.odd_weekday {
            write(&mut hash, odd.slot);
            write(&mut hash, weekday::code(odd.told));
        }
        StatementId(hash.digest())
    }

    /// Its handles, each once.
    pub fn handles(&self) -> Handles {
        let own = self.own_handles.get(|| {
            let mut own = Handles::new();
            crate::identity::handles(self, &mut own);
            own.sort_unstable();
            own.dedup();
            own
        });
        let mut handles = own.clone();
        if self.joined.is_empty() {
            return handles;
        }
        handles.extend(self.joined.iter().map(|tag| Handle::of(self.record_type(), &["joined", &tag.0.to_string()])));
        handles.sort_unstable();
        handles.dedup();
        handles
    }
}

fn write(hash: &mut Xxh3, text: &str) {
    hash.write_u64(text.len() as u64);
    hash.write(text.as_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_written_and_read() {
        for id in [0, 1, 31, 32, u64::MAX, 0x1234_5678_9abc_def0] {
            assert_eq!(StatementId(id).to_string().parse(), Ok(StatementId(id)));
        }
        assert_eq!(StatementId::range("f"), Some((StatementId(0xf << 60), StatementId(u64::MAX))));
        assert_eq!(StatementId::range(""), None);
        assert_eq!("".parse::<StatementId>(), Err(NoId));
        assert_eq!("uuuuuuuuuuuuu".parse::<StatementId>(), Err(NoId));
    }
}
