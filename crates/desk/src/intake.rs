//! What the desk asks of whoever reads documents: the desk itself knows no formats, no packs and no network.

use banggiao_extract::Document;
use banggiao_extract::fact::Fact;
use banggiao_extract::text::language::Language;
use banggiao_ledger::Reading;
use jiff::civil::Date;

/// Something that somebody adds.
#[derive(Debug, Clone)]
pub struct Given {
    /// The name under which it comes: a file's, or one that was typed in.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// When it was published, where whoever adds it says so.
    pub published: Option<Date>,
}

/// Reads what somebody adds.
pub trait Intake: Send + Sync {
    /// The documents that `given` holds, each made ready for the ledger, or why it cannot be read, told in `language`.
    fn read(&self, given: Given, language: Language) -> Vec<Result<Reading, String>>;

    /// What `document`, which the ledger holds, states as it is read now: how each fact is found.
    fn facts(&self, document: &Document<'_>) -> Vec<Fact>;

    /// The documents at `address`, or why they cannot be had, told in `language`.
    fn fetch(&self, address: &str, language: Language) -> Vec<Result<Reading, String>>;
}
