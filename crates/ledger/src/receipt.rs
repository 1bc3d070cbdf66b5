//! Receipts: what a text was read from, what each part of it is there, and where it was told what is known of it.

use std::ops::Range;

use banggiao_records::Day;
use jiff::civil::Date;
use rusqlite::{Connection, params};
use serde_json::{Value, json};

use crate::error::{LedgerError, Result};
use crate::page::{self, Page, PageId};

/// What a text was read from. Words for formats, parts and origins are those of intake, kept as they were told.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Receipt {
    /// What the bytes are: `html`, `feed`, `docx`.
    pub format: String,
    /// The media type under which they came, where that was told.
    pub media: Option<String>,
    /// The address from which they came, where they did.
    pub address: Option<String>,
    /// The day on which they were received, where that was told.
    pub day: Option<Date>,
    /// What stretches of the text are on the page, `title`, `lead` or `body`, in bytes, in order.
    pub parts: Vec<(Range<usize>, String)>,
    /// What is written under pictures; no part of the text.
    pub captions: Vec<String>,
    /// What was told of the document, and where.
    pub told: Vec<Testimony>,
}

/// Something told of a document, and where on its page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Testimony {
    /// What it is about: `title`, `published`, `publisher`, `author`, `address`, `language`.
    pub what: String,
    /// What was told: a date as ISO 8601, with its time and time zone where those were told.
    pub value: String,
    /// Where: `json-ld`, `open-graph`, `head` and the like.
    pub origin: String,
}

impl Receipt {
    fn to_json(&self) -> Value {
        let mut object = json!({"format": self.format});
        let mut put = |key: &str, value: Value| {
            let empty = value.is_null() || value.as_array().is_some_and(Vec::is_empty);
            if !empty {
                object[key] = value;
            }
        };
        put("media", json!(self.media));
        put("address", json!(self.address));
        put("parts", self.parts.iter().map(|(range, part)| json!([range.start, range.end, part])).collect());
        put("captions", json!(self.captions));
        put("told", self.told.iter().map(|told| json!([told.what, told.value, told.origin])).collect());
        object
    }

    fn read(json: &Value, day: Option<Date>) -> Option<Self> {
        let text = |key: &str| json[key].as_str().map(str::to_owned);
        let list = |key: &str| json[key].as_array().map_or(&[][..], Vec::as_slice);
        let number = |value: &Value| value.as_u64().and_then(|n| usize::try_from(n).ok());
        let part = |part: &Value| Some((number(&part[0])?..number(&part[1])?, part[2].as_str()?.to_owned()));
        let told = |told: &Value| {
            let word = |at: usize| told[at].as_str().map(str::to_owned);
            Some(Testimony { what: word(0)?, value: word(1)?, origin: word(2)? })
        };
        Some(Receipt {
            format: text("format")?,
            media: text("media"),
            address: text("address"),
            day,
            parts: list("parts").iter().map(part).collect::<Option<_>>()?,
            captions: list("captions").iter().map(|caption| caption.as_str().map(str::to_owned)).collect::<Option<_>>()?,
            told: list("told").iter().map(told).collect::<Option<_>>()?,
        })
    }

    /// Whether its parts are stretches of `text`.
    pub(crate) fn fits(&self, text: &str) -> bool {
        self.parts.iter().all(|(range, _)| text.get(range.clone()).is_some())
    }
}

/// A receipt as the ledger keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filed {
    /// Under which name the text came with it.
    pub name: String,
    /// The page.
    pub page: PageId,
    /// Whether its bytes are kept.
    pub kept: bool,
    /// The receipt.
    pub receipt: Receipt,
}

/// Files what a document was read from. Whatever the order in which the same came several times, the same is kept.
pub(crate) fn file(db: &Connection, document: i64, name: &str, page: &Page, receipt: &Receipt) -> Result<()> {
    let row = page::keep(db, page)?;
    // The scalar `min` is null where one of both is.
    db.prepare_cached(
        "INSERT INTO receipts (document, name, hash, page, day, receipt) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT DO UPDATE SET page = coalesce(page, excluded.page),
           day = coalesce(min(day, excluded.day), day, excluded.day), receipt = min(receipt, excluded.receipt)",
    )?
    .execute(params![document, name, &page.id.0[..], row, receipt.day.map(|day| Day::from(day).0), receipt.to_json().to_string()])?;
    Ok(())
}

/// The receipts of a document, by name and page.
pub(crate) fn of_document(db: &Connection, document: i64) -> Result<Vec<Filed>> {
    let mut query = db.prepare_cached("SELECT name, hash, page IS NOT NULL, day, receipt FROM receipts WHERE document = ?1")?;
    let mut rows = query.query([document])?;
    let mut filed = Vec::new();
    while let Some(row) = rows.next()? {
        let (name, day): (String, Option<i32>) = (row.get(0)?, row.get(3)?);
        let json = serde_json::from_slice(row.get_ref(4)?.as_bytes().unwrap_or_default()).unwrap_or(Value::Null);
        let receipt = Receipt::read(&json, day.and_then(|day| Day(day).date()));
        let receipt = receipt.ok_or_else(|| LedgerError::damaged(format!("a receipt of {name} cannot be read")))?;
        filed.push(Filed { page: PageId(row.get(1)?), kept: row.get(2)?, receipt, name });
    }
    Ok(filed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let told = |what: &str, value: &str| Testimony { what: what.to_owned(), value: value.to_owned(), origin: "json-ld".to_owned() };
        let day = Some(jiff::civil::date(2025, 5, 6));
        let receipt = Receipt {
            format: "html".to_owned(),
            media: Some("text/html".to_owned()),
            address: Some("https://harbour.example/1".to_owned()),
            day,
            parts: vec![(0..9, "title".to_owned()), (11..30, "body".to_owned())],
            captions: vec!["The harbour".to_owned()],
            told: vec![told("published", "2025-05-06T07:00:00+07:00"), told("author", "An Binh")],
        };
        assert_eq!(Receipt::read(&receipt.to_json(), day), Some(receipt.clone()));
        assert!(receipt.fits(&"x".repeat(30)) && !receipt.fits(&"x".repeat(29)));
        let bare = Receipt { format: "mail".to_owned(), ..Receipt::default() };
        assert_eq!(bare.to_json(), json!({"format": "mail"}));
        assert_eq!(Receipt::read(&json!({}), None), None);
    }
}
