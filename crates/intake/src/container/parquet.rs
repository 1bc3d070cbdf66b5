//! Parquet: a document a row. Only the columns that are read are unpacked, a page at a time.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::date;
use jiff::tz::TimeZone;
use parquet::file::reader::{FileReader, SerializedFileReader};
use parquet::record::Field;
use parquet::schema::types::Type;

use super::{Item, Unpacker};
use crate::columns::Columns;
use crate::error::Unread;
use crate::received::Received;

impl Unpacker<'_, '_> {
    /// The rows of a file, or what its columns are where none holds texts.
    pub(super) fn parquet(&mut self, known: &Received, bytes: Vec<u8>) {
        // The reader trusts what a file says of itself; one that lies may make it fail.
        let read = catch_unwind(AssertUnwindSafe(|| self.parquet_rows(known, bytes)));
        match read {
            Ok(Ok(())) => {}
            Ok(Err(why)) => self.unread(known, why),
            Err(_) => self.unread(known, Unread::Broken("its pages do not hold what it says".to_owned())),
        }
    }

    fn parquet_rows(&mut self, known: &Received, bytes: Vec<u8>) -> Result<(), Unread> {
        let broken = |error: &dyn std::fmt::Display| Unread::Broken(error.to_string());
        let file = SerializedFileReader::new(bytes::Bytes::from(bytes)).map_err(|error| broken(&error))?;
        let schema = file.metadata().file_metadata().schema();
        let fields = schema.get_fields();
        let names: Vec<String> = fields.iter().map(|field| field.name().to_owned()).collect();
        let columns = Columns::of(&names).ok_or_else(|| Columns::missing(&names))?;
        let places = columns.places();
        let wanted = fields.iter().enumerate().filter(|(at, _)| places.contains(at)).map(|(_, field)| Arc::clone(field)).collect();
        let schema = Type::group_type_builder(schema.name()).with_fields(wanted).build().map_err(|error| broken(&error))?;
        let rows = file.get_row_iter(Some(schema)).map_err(|error| broken(&error))?;
        for (number, row) in (1..).zip(rows) {
            if !self.more {
                break;
            }
            let row = row.map_err(|error| broken(&error))?;
            let cell = |at: usize| {
                let found = row.get_column_iter().find(|(name, _)| **name == names[at]);
                Ok(found.map(|(_, field)| text(field)).unwrap_or_default())
            };
            match columns.row(cell) {
                Ok(row) => self.give(Item::Row(known.name.clone(), number, Box::new(row))),
                Err(why) => self.give(Item::Unread(known.name.clone(), Some(number), why)),
            }
        }
        Ok(())
    }
}

/// A value as text; a moment as its day in universal time.
fn text(field: &Field) -> String {
    let moment =
        |moment: Result<Timestamp, jiff::Error>| moment.map(|moment| moment.to_zoned(TimeZone::UTC).date().to_string()).unwrap_or_default();
    match field {
        Field::Null => String::new(),
        Field::Str(text) => text.clone(),
        Field::Bytes(bytes) => String::from_utf8_lossy(bytes.data()).into_owned(),
        Field::Date(days) => {
            let day = date(1970, 1, 1).checked_add(jiff::Span::new().try_days(*days).unwrap_or_default());
            day.map(|day| day.to_string()).unwrap_or_default()
        }
        Field::TimestampMillis(at) => moment(Timestamp::from_millisecond(*at)),
        Field::TimestampMicros(at) => moment(Timestamp::from_microsecond(*at)),
        other => other.to_string(),
    }
}
