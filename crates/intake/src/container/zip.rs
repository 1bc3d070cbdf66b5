//! ZIP: an office document, or an archive of documents.

use std::borrow::Cow;

use zip::ZipArchive;
use zip::result::{ZipError, ZipResult};

use super::{AnyOrder, Item, Unpacker};
use crate::error::Unread;
use crate::limits::{Metered, whole};
use crate::office;
use crate::received::Received;

impl Unpacker<'_, '_> {
    /// The members of an archive, or the archive itself where it is an office document.
    pub(super) fn zip(&mut self, known: &Received, file: &mut dyn AnyOrder, depth: usize) {
        let mut archive = match ZipArchive::new(file) {
            Ok(archive) => archive,
            Err(error) => return self.unread(known, of(&error)),
        };
        if office::is_one(&archive) {
            let mut file = archive.into_inner();
            let bytes = file.rewind().map_err(|error| Unread::of(&error)).and_then(|()| whole(&mut file, self.limits.of_one(depth)));
            return match bytes {
                Ok(bytes) => self.give(Item::Received(known.clone().with(bytes))),
                Err(why) => self.unread(known, why),
            };
        }
        if archive.is_empty() {
            return self.unread(known, Unread::Empty);
        }
        for number in 0..archive.len() {
            if !self.more {
                return;
            }
            self.zip_member(known, &mut archive, number, depth);
        }
    }

    fn zip_member(&mut self, known: &Received, archive: &mut ZipArchive<&mut dyn AnyOrder>, number: usize, depth: usize) {
        let name = archive.name_for_index(number).and_then(ZipResult::ok).map(Cow::into_owned);
        let member = known.member(&name.unwrap_or_else(|| number.to_string()));
        let file = match archive.by_index(number) {
            Ok(file) if file.is_dir() => return,
            Ok(file) => file,
            Err(error) => return self.unread(&member, of(&error)),
        };
        let mut unpacked = Metered { inner: file, meter: self.meter, limits: self.limits, whole: self.whole };
        self.member(&member, &mut unpacked, depth + 1);
    }
}

/// What is wrong with an archive.
fn of(error: &ZipError) -> Unread {
    match error {
        ZipError::Io(error) => Unread::of(error),
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => Unread::Locked,
        error => Unread::Broken(error.to_string()),
    }
}
